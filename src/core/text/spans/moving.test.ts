import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Composite, CompositeText } from "../composite.ts";
import { draft, point } from "../draft.ts";
import { readingText } from "../reading.ts";
import { stretchesOf } from "./holders.ts";
import { moveEdit, stillStands } from "./moving.ts";
import type { Span, TextEdit } from "./span.ts";
import { applyToVersion, pointReading, type TextVersionWords } from "./version.ts";

/** A word that stands on its own, however often others say the same. */
interface Word {
  readonly says: string;
}

const said = (words: readonly Word[]): string => words.map(({ says }) => says).join(" ");

/** What somebody wants of their reading: these words out, others in their place. */
interface Wish {
  readonly from: number;
  readonly to: number;
  readonly fresh: readonly Word[];
}

/** The reckoning of a wish, kept apart from places in letters: the words on either side must stand there still, side by side. */
function wished(then: readonly Word[], now: readonly Word[], wish: Wish): readonly Word[] | null {
  return wishedBy(then, now, wish, (one, other) => one === other)[0] ?? null;
}

/** What a wish may come to, by which words are taken for the same. */
function wishedBy(
  then: readonly Word[],
  now: readonly Word[],
  { from, to, fresh }: Wish,
  isSame: (one: Word | undefined, other: Word | undefined) => boolean,
): readonly (readonly Word[])[] {
  const run = then.slice(Math.max(0, from - 1), to + 1);
  return [...now.keys(), now.length].flatMap((at) => {
    if (run.some((word, index) => !isSame(now[at + index], word))) return [];
    if (from === 0 && at !== 0) return [];
    if (to === then.length && at + run.length !== now.length) return [];
    const start = at + (from === 0 ? 0 : 1);
    return [[...now.slice(0, start), ...fresh, ...now.slice(start + to - from)]];
  });
}

/**
 * The readings that a wish may come to: where just its words stand; where these are gone, or for who did not make it, wherever the
 * same words stand together, as nobody can tell from a text.
 */
function mayRead(then: readonly Word[], now: readonly Word[], wish: Wish, isOwn: boolean): readonly string[] {
  const own = isOwn ? wished(then, now, wish) : null;
  if (own !== null) return [said(own)];
  return wishedBy(then, now, wish, (one, other) => one?.says === other?.says).map(said);
}

/** A wish in letters, with the space that goes or comes with a word. */
function spanOf(words: readonly Word[], { from, to, fresh }: Wish, as: string): Span {
  const lead = said(words.slice(0, from)).length + (from === 0 ? 0 : 1);
  const isLast = to === words.length;
  const [goes, comes] = [said(words.slice(from, to)), said(fresh)];
  const gap = (text: string): string => (text === "" || isLast ? text : `${text} `);
  // At the end of all, the space before goes or comes.
  const place = { point: "p", in: "text" as const, as };
  if (isLast && from > 0 && (goes === "") !== (comes === "")) {
    const [quote, insert] = [goes === "" ? "" : ` ${goes}`, comes === "" ? "" : ` ${comes}`];
    return { ...place, from: lead - 1, to: lead - 1 + quote.length, quote, insert };
  }
  const quote = gap(goes);
  return { ...place, from: lead, to: lead + quote.length, quote, insert: gap(comes) };
}

const PARTIES = ["KE", "SO", "UG"] as const;
type Party = (typeof PARTIES)[number];
type Texts = ReadonlyMap<Party, readonly Word[]>;

const composite = (text: CompositeText): Composite => ({
  parties: PARTIES,
  points: [{ id: "p", label: "", heading: [], text, points: [] }],
  drafts: [],
  retired: [],
});

const textOf = ({ composite: held }: TextVersionWords): CompositeText => held?.points[0]?.text ?? [];

/** A span with the brackets that its words stand in, as the page counts it; null where they stand in several. */
function bracketed(span: Span, version: TextVersionWords): Span | null {
  const slots = new Set<string | undefined>();
  let start = 0;
  for (const { to, slots: around } of stretchesOf(textOf(version), "s", span.as)) {
    if (span.from === span.to ? start < span.from && span.from <= to : start < span.to && span.from < to)
      slots.add(around.at(-1));
    start = to;
  }
  if (slots.size > 1) return null;
  const [slot] = slots;
  return slot === undefined ? span : { ...span, slot };
}

/** What all read after a wish of one of them, as it must be; null where it may not be taken in. */
function reckoned(then: Texts, now: Texts, after: TextVersionWords, party: Party, wish: Wish): Texts | null {
  const texts = new Map<Party, readonly Word[]>();
  for (const each of PARTIES) {
    const own = wished(then.get(party) ?? [], now.get(each) ?? [], wish);
    const reads = pointReading(after, "p", each)?.text;
    const unchanged = now.get(each) ?? [];
    if (own !== null && reads === said(own)) texts.set(each, own);
    else if (each !== party && reads === said(unchanged)) texts.set(each, unchanged);
    else return null;
  }
  return texts;
}

/** Who reads neither what it read before nor what the wish of one of them says. */
function misread(
  then: readonly Word[],
  now: Texts,
  after: TextVersionWords,
  party: Party,
  wish: Wish,
): readonly string[] {
  return PARTIES.flatMap((each) => {
    const own = now.get(each) ?? [];
    const reads = pointReading(after, "p", each)?.text ?? "";
    const wanted = mayRead(then, own, wish, each === party);
    return wanted.includes(reads) || (each !== party && reads === said(own)) ? [] : [`${each} reads: ${reads}`];
  });
}

const vocabulary = (unique: boolean) => (unique ? fc.constant("w") : fc.constantFrom("the", "days", "of", "ten"));
const step = (unique: boolean) =>
  fc.record({
    party: fc.constantFrom(...PARTIES),
    alone: fc.boolean(),
    from: fc.nat(14),
    length: fc.nat(3),
    fresh: fc.array(vocabulary(unique), { maxLength: 2 }),
  });
const history = (unique: boolean) =>
  fc.record({
    base: fc.array(vocabulary(unique), { minLength: 1, maxLength: 14 }),
    begun: fc.array(step(unique), { maxLength: 2 }),
    proposed: step(unique),
    since: fc.array(step(unique), { minLength: 1, maxLength: 4 }),
  });
type Step = typeof step extends (unique: boolean) => fc.Arbitrary<infer S> ? S : never;

/** One text that several change, with what each of them reads kept word by word. */
class Text {
  version: TextVersionWords;
  texts: Texts;
  #count = 0;

  constructor(base: readonly string[]) {
    const words = this.#words(base);
    this.version = { composite: composite(base.length === 0 ? [] : [said(words)]) };
    this.texts = new Map(PARTIES.map((party) => [party, words]));
  }

  /** Words of the one sign are told apart by a number. */
  #words(all: readonly string[]): readonly Word[] {
    return all.map((says) => ({ says: says === "w" ? `w${this.#count++}` : says }));
  }

  wish({ party, from, length, fresh }: Step): Wish {
    const words = this.texts.get(party) ?? [];
    const start = from % (words.length + 1);
    return { from: start, to: Math.min(words.length, start + length), fresh: this.#words(fresh) };
  }

  span(party: Party, wish: Wish): Span | null {
    const span = spanOf(this.texts.get(party) ?? [], wish, party);
    return span.quote === span.insert ? null : bracketed(span, this.version);
  }

  /** Changes the text; what cannot be told apart by words is not done at all. */
  change(each: Step): void {
    const wish = this.wish(each);
    const span = this.span(each.party, wish);
    if (span === null) return;
    const edit: TextEdit = { spans: [span], points: [], ...(each.alone ? { for: [each.party] } : {}) };
    const applied = applyToVersion(this.version, edit);
    const texts = applied.ok ? reckoned(this.texts, this.texts, applied.value, each.party, wish) : null;
    if (!applied.ok || texts === null) return;
    this.version = applied.value;
    this.texts = texts;
  }
}

type History = typeof history extends (unique: boolean) => fc.Arbitrary<infer H> ? H : never;

/** A proposal made on a text that others have changed since; null where it was none. */
function proposedThen({ base, begun, proposed, since }: History) {
  const text = new Text(base);
  for (const each of begun) text.change(each);
  const [version, texts] = [text.version, text.texts];
  const wish = text.wish(proposed);
  const span = text.span(proposed.party, wish);
  const first = span === null ? null : applyToVersion(version, { spans: [span], points: [] });
  // Beside brackets of others it says not even there for whom it is between which words.
  const then = texts.get(proposed.party) ?? [];
  if (first?.ok !== true || misread(then, texts, first.value, proposed.party, wish).length > 0) return null;
  for (const each of since) text.change(each);
  if (span === null) return null;
  const moved = moveEdit({ spans: [span], points: [] }, version, text.version);
  return { text, texts, wish, span, moved, from: version };
}

describe("a proposal taken into a text that has moved on", () => {
  test("changes just the words that it was made on, between the same words, or is told as lost", () => {
    let [taken, lost] = [0, 0];
    fc.assert(
      fc.property(fc.boolean().chain(history), (each) => {
        const found = proposedThen(each);
        if (found === null) return;
        const { text, texts, wish, moved } = found;
        if (moved.lost.length > 0) {
          lost++;
          return;
        }
        taken++;
        const after = applyToVersion(text.version, moved.edit);
        expect(after.ok).toBe(true);
        const then = texts.get(each.proposed.party) ?? [];
        if (after.ok) expect(misread(then, text.texts, after.value, each.proposed.party, wish)).toEqual([]);
      }),
      { numRuns: 600 },
    );
    expect(Math.min(taken, lost)).toBeGreaterThan(60);
  });

  test("is taken in wherever its words and those beside them stand, and nobody has bracketed any", () => {
    fc.assert(
      fc.property(history(true), (all) => {
        const shared = { ...all, begun: [], since: all.since.map((each) => ({ ...each, alone: false })) };
        const found = proposedThen(shared);
        if (found === null) return;
        const { text, texts, wish, moved } = found;
        const { party } = all.proposed;
        const wanted = wished(texts.get(party) ?? [], text.texts.get(party) ?? [], wish);
        expect(moved.lost.length === 0).toBe(wanted !== null);
      }),
      { numRuns: 300 },
    );
  });

  const version = (text: string): TextVersionWords => ({ draft: draft({ points: [point({ id: "1", text })] }) });
  const made = (text: string, quote: string, insert: string): TextEdit => {
    const from = text.indexOf(quote);
    return {
      spans: [{ point: "1", in: "text", as: "KE", from, to: from + quote.length, quote, insert }],
      points: [],
    };
  };

  test("glues no words together that somebody else put there, nor joins what each meant otherwise", () => {
    const old = "Convoys pass the upper bridge by day.";
    const glued = made(old, "upper ", "");
    expect(moveEdit(glued, version(old), version("Convoys pass the/upper bridge by day.")).lost).toHaveLength(1);
    expect(stillStands(glued, version(old), version("Convoys pass the/upper bridge by day."))).toBe(true);
    const days = "It ends within seven days of signature.";
    const weeks = version("It ends within seven weeks of signature.");
    expect(moveEdit(made(days, "seven", "ten"), version(days), weeks).lost).toMatchObject([
      { reason: "words-changed" },
    ]);
  });

  test("knows a word from the beginning of a longer one", () => {
    const old = "It lists annex 1";
    const span = {
      point: "1",
      in: "text" as const,
      as: "KE",
      from: old.length,
      to: old.length,
      quote: "",
      insert: "a",
    };
    const now = "Beside annex 10 and annex 12 it lists annex 1";
    const { edit, lost } = moveEdit({ spans: [span], points: [] }, version(old), version(now));
    expect(lost).toEqual([]);
    expect(edit.spans).toEqual([{ ...span, from: now.length, to: now.length }]);
    const short = "It lists 1";
    const end = { ...span, from: short.length, to: short.length };
    expect(moveEdit({ spans: [end], points: [] }, version(short), version("In 10 it lists 1")).lost).toEqual([]);
    const only = { ...span, from: 1, to: 1 };
    expect(moveEdit({ spans: [only], points: [] }, version("1"), version("10 and 1")).lost).toEqual([]);
  });

  test("is not guessed where the same words stand twice and one of them went", () => {
    const old = "Up to ten tanks pass. Up to ten tanks pass.";
    const first = made(old, "ten", "six");
    const second = { ...first, spans: first.spans.map((span) => ({ ...span, from: 28, to: 31 })) };
    expect(old.slice(28, 31)).toBe("ten");
    for (const edit of [first, second])
      expect(moveEdit(edit, version(old), version("Up to ten tanks pass.")).lost).toHaveLength(1);
  });

  test("stays in the brackets of whom it is for, which others have come before", () => {
    const ten = {
      alternatives: [
        { parties: ["KE"], text: ["ten"] },
        { parties: ["SO", "UG"], text: ["six"] },
      ],
    };
    const early = {
      alternatives: [
        { parties: ["KE", "UG"], text: ["Soon, within"] },
        { parties: ["SO"], text: ["Within"] },
      ],
    };
    const [from, to] = [
      { composite: composite(["Within the next ", ten, " days of signature."]) },
      { composite: composite([early, " the next ", ten, " days of signature."]) },
    ];
    const words = "Within the next ten days of signature.";
    const span: Span = { point: "p", in: "text", as: "KE", from: 16, to: 19, quote: "ten", insert: "nine", slot: "s1" };
    expect(words.slice(span.from, span.to)).toBe(span.quote);
    const moved = moveEdit({ spans: [span], points: [] }, from, to);
    expect(moved.lost).toEqual([]);
    const after = applyToVersion(to, moved.edit);
    expect(after.ok).toBe(true);
    if (after.ok)
      expect(PARTIES.map((party) => readingText(textOf(after.value), party))).toEqual([
        "Soon, within the next nine days of signature.",
        "Within the next six days of signature.",
        "Soon, within the next six days of signature.",
      ]);
  });

  test("changes only the words of those who still have them, where others have bracketed theirs", () => {
    const from = { composite: composite(["Within ten days of signature."]) };
    const ten = {
      alternatives: [
        { parties: ["KE", "UG"], text: ["ten"] },
        { parties: ["SO"], text: ["six"] },
      ],
    };
    const to = { composite: composite(["Within ", ten, " days of signature."]) };
    const span: Span = { point: "p", in: "text", as: "KE", from: 7, to: 10, quote: "ten", insert: "nine" };
    const after = applyToVersion(to, moveEdit({ spans: [span], points: [] }, from, to).edit);
    expect(after.ok).toBe(true);
    if (after.ok)
      expect(PARTIES.map((party) => readingText(textOf(after.value), party))).toEqual([
        "Within nine days of signature.",
        "Within six days of signature.",
        "Within nine days of signature.",
      ]);
  });
});
