import fc from "fast-check";
import { opened, type History } from "../support/history.ts";
import type { JsonObject } from "../../src/core/common/json.ts";
import type { NewEntry } from "../../src/core/record/entry.ts";
import { fold } from "../../src/core/record/fold.ts";
import { heldBy, heldIn, type Held } from "../../src/core/record/living/index.ts";
import { kinds } from "../../src/core/record/parts.ts";
import type { Audience } from "../../src/core/record/permissions.ts";
import type { TalksState, TextVersion } from "../../src/core/record/talks.ts";
import { checkWrite } from "../../src/core/record/writing.ts";
import { compile } from "../../src/core/text/compile.ts";
import type { Composite, CompositeText } from "../../src/core/text/composite.ts";
import { walkPoints, type Draft, type Point } from "../../src/core/text/draft.ts";
import { readingText, walkComposite } from "../../src/core/text/reading.ts";
import { moveEdit, type PointOperation, type Span } from "../../src/core/text/spans.ts";

export const PARTIES = ["KE", "SO"] as const;
type Party = (typeof PARTIES)[number];

/** One thing that somebody tries; numbers pick among what there is. */
export const attempt = fc.record({
  act: fc.constantFrom(
    "edit",
    "edit",
    "propose",
    "propose",
    "answer",
    "answer",
    "answer",
    "withdraw",
    "withdraw",
    "take",
    "take",
    "take",
    "rogue",
    "insert",
    "delete",
    "arrange",
    "draft",
    "weave",
    "again",
    "undo",
  ),
  party: fc.constantFrom(...PARTIES),
  other: fc.constantFrom(...PARTIES),
  point: fc.nat(40),
  pick: fc.nat(40),
  from: fc.nat(60),
  length: fc.nat(12),
  insert: fc.constantFrom("", "seven", "сім днів", "سبعة", "new words", "\n"),
  way: fc.nat(5),
});
export type Attempt = typeof attempt extends fc.Arbitrary<infer A> ? A : never;

interface Proposed {
  readonly id: string;
  readonly base: TextVersion;
  readonly spans: readonly Span[];
  readonly party: Party;
}

const day = "2031-03-20";

/**
 * Talks of two delegations and an office on one composite, and beside them, kept apart from the product's own reckoning, what each
 * delegation holds: its draft with the edits that it made or accepted.
 */
export class LivingTalks {
  readonly history: History;
  /** What each party must read, by the points of its own draft. */
  readonly expected = new Map<Party, Held>();
  /** How often each act was let in. */
  readonly done = new Map<string, number>();
  readonly #proposals: Proposed[] = [];
  readonly #answers: {
    readonly id: string;
    readonly party: Party;
    readonly proposal: string;
    readonly accepts: boolean;
    withdrawn: boolean;
  }[] = [];
  readonly #drafts = new Map<Party, Draft>();
  /** Drafts that were tabled and are not woven in yet. */
  readonly #fresh = new Map<Party, Draft>();
  /** The delegations' own edits, with what the delegation held before each. */
  readonly #mine = new Map<string, { readonly party: Party; readonly before: Held }>();
  readonly #first: Composite;
  #count = 0;
  #folded: { readonly length: number; readonly state: TalksState } | null = null;

  constructor(drafts: Readonly<Record<Party, Draft>>) {
    this.history = opened();
    for (const party of PARTIES) {
      this.#drafts.set(party, drafts[party]);
      this.expected.set(party, heldIn(drafts[party]));
    }
    this.#first = compile(PARTIES.map((party) => ({ party, draft: drafts[party] }))).composite;
    this.#write("composite", { id: "text", title: "Text", drafts: [], composite: this.#first }, null);
  }

  /** The state as of now; folded anew where something was written since. */
  state(): TalksState {
    const { length } = this.history.entries;
    if (this.#folded?.length !== length) this.#folded = { length, state: fold(this.history.entries) };
    return this.#folded.state;
  }

  now(): TextVersion {
    const version = this.#versions().at(-1);
    if (version === undefined) throw new RangeError("no text");
    return version;
  }

  /** The entries of the versions that stand, in the order of their numbers. */
  revisions(): readonly string[] {
    return this.#versions().map(({ entry }) => entry.id);
  }

  #versions(): readonly TextVersion[] {
    return this.state().texts.find(({ id }) => id === "text")?.versions ?? [];
  }

  /** What a party holds, as the product says. */
  held(party: Party): Held {
    return heldBy(this.now(), party);
  }

  try(drawn: Attempt): void {
    const now = this.now();
    const composite = now.composite ?? this.#first;
    const { party, other, way } = drawn;
    switch (drawn.act) {
      case "edit": {
        const span = this.#span(composite, drawn, party);
        if (span !== null) this.#own(now, party, { spans: [span] }, this.#withSpan(composite, party, span));
        return;
      }
      case "propose":
        return this.#propose(now, composite, drawn);
      case "answer":
        return this.#answer(drawn);
      case "withdraw": {
        const said = this.#answers[drawn.pick % Math.max(1, this.#answers.length)];
        if (said === undefined || !this.#write("withdrawal", { what: "stance", id: said.id }, said.party)) return;
        said.withdrawn = true;
        return;
      }
      case "take":
        return this.#take(now, composite, drawn);
      case "rogue": {
        // Words that nobody agreed to, in anybody's name, by anybody: what is let in changes nobody's words.
        const span = this.#span(composite, drawn, other);
        const whom = way < 2 ? {} : { for: way < 4 ? [other] : [...PARTIES] };
        if (span !== null && (way % 2 === 0 || party !== other))
          this.#write(
            "edit",
            { composite: "text", base: now.entry.id, spans: [span], ...whom },
            way % 2 === 0 ? null : party,
          );
        return;
      }
      case "insert":
      case "delete":
        return this.#point(now, composite, drawn);
      case "arrange":
        return this.#arrange(now, composite, drawn);
      case "draft":
        return this.#table(drawn);
      case "weave": {
        const draft = this.#fresh.get(party);
        if (draft === undefined) return;
        const next = compile([{ party, draft }], { onto: composite }).composite;
        if (!this.#write("composite", { id: "text", title: "Text", drafts: [], composite: next }, null)) return;
        this.#fresh.delete(party);
        this.expected.set(party, heldIn(draft));
        return;
      }
      case "again": {
        // The drafts as they were, with whatever one of them has been since: what was taken in would be gone.
        const sources = PARTIES.map((each) => ({ party: each, draft: this.#drafts.get(each) as Draft }));
        const next = compile(sources).composite;
        if (!this.#write("composite", { id: "text", title: "Text", drafts: [], composite: next }, null)) return;
        for (const [each, draft] of this.#fresh) this.expected.set(each, heldIn(draft));
        this.#fresh.clear();
        return;
      }
      case "undo": {
        // The last version, or one of before; the first compilation, on which nothing rests, is the office's to take back.
        const versions = [...this.#mine.keys()];
        const target = way < 4 ? now.entry.id : (versions[drawn.pick % Math.max(1, versions.length)] ?? "n0");
        const mine = this.#mine.get(target);
        const speaker = way % 2 === 0 ? (mine?.party ?? null) : way === 1 ? null : party;
        if (target === "n0" || !this.#write("correction", { entry: target, body: null, why: "a slip" }, speaker))
          return;
        if (mine !== undefined && target === now.entry.id) this.expected.set(mine.party, mine.before);
        return;
      }
    }
  }

  /** Whether the gate lets an entry in; then it is on record. */
  #write(kind: string, body: object, party: Party | null): boolean {
    const audience: Audience =
      party === null ? { member: "o", capacity: "secretariat" } : { member: party, capacity: "delegate", party };
    const entries = this.history.entries;
    const id = `n${this.#count++}`;
    const v = kinds.get(kind)?.version ?? 1;
    const speaker = party === null ? {} : { party };
    const entry: NewEntry = {
      v,
      id,
      kind,
      on: day,
      known: day,
      body: body as JsonObject,
      salt: "0".repeat(32),
      ...speaker,
    };
    const entryOf = (named: string) => entries.find((each) => each.id === named);
    const at = "2031-03-20T12:00:00.000Z";
    const checked = checkWrite(entry, { kinds, audience, room: "table", at, state: this.state(), entries, entryOf });
    if (!checked.ok) return false;
    this.history.write(kind, body, { id, on: day, v, as: party ?? "office", ...speaker });
    this.done.set(kind, (this.done.get(kind) ?? 0) + 1);
    return true;
  }

  #own(now: TextVersion, party: Party, parts: object, expected: Held): void {
    const before = this.expected.get(party) ?? new Map<string, string>();
    if (!this.#write("edit", { composite: "text", base: now.entry.id, for: [party], ...parts }, party)) return;
    this.#mine.set(`n${this.#count - 1}`, { party, before });
    this.expected.set(party, expected);
  }

  #propose(now: TextVersion, composite: Composite, drawn: Attempt): void {
    const span = this.#span(composite, drawn, drawn.other);
    if (span === null) return;
    const body = { composite: "text", point: span.point, base: now.entry.id, spans: [span] };
    if (!this.#write("proposal", body, drawn.party)) return;
    const id = `n${this.#count - 1}`;
    this.#proposals.push({ id, base: now, spans: [span], party: drawn.party });
  }

  #answer({ party, pick, way }: Attempt): void {
    const proposal = this.#proposals[pick % Math.max(1, this.#proposals.length)];
    if (proposal === undefined) return;
    const answer = way < 4 ? "accept" : way === 4 ? "oppose" : "accept-ad-referendum";
    if (!this.#write("stance", { proposal: proposal.id, answer, reason: "because" }, party)) return;
    const id = `n${this.#count - 1}`;
    this.#answers.push({ id, party, proposal: proposal.id, accepts: answer === "accept", withdrawn: false });
  }

  /** Who accepts a proposal: by the last answer that was not withdrawn; who made it, until it answers otherwise. */
  #accepting({ id, party: proposer }: Proposed): readonly Party[] {
    return PARTIES.filter((party) => {
      const last = this.#answers.findLast((each) => each.proposal === id && each.party === party && !each.withdrawn);
      return last === undefined ? party === proposer : last.accepts;
    });
  }

  #take(now: TextVersion, composite: Composite, { pick, way, other }: Attempt): void {
    const proposal = this.#proposals[pick % Math.max(1, this.#proposals.length)];
    if (proposal === undefined) return;
    const moved = moveEdit({ spans: proposal.spans, points: [] }, proposal.base, now);
    const [span] = moved.edit.spans;
    if (span === undefined) return;
    const accepted = this.#accepting(proposal);
    const whom = way < 2 ? {} : { for: way < 4 ? accepted : [other] };
    const body = { composite: "text", base: now.entry.id, spans: [span], adopts: [proposal.id], ...whom };
    if (!this.#write("edit", body, null)) return;
    this.done.set("taken", (this.done.get("taken") ?? 0) + 1);
    for (const party of whom.for ?? PARTIES)
      if (accepted.includes(party)) this.expected.set(party, this.#withSpan(composite, party, span));
  }

  #point(now: TextVersion, composite: Composite, { act, party, point, pick, way }: Attempt): void {
    const ids = [...walkComposite(composite.points)].map((each) => each.point.id);
    const id = ids[point % ids.length] ?? "";
    const held = new Map(this.expected.get(party));
    if (act === "delete") {
      const gone = new Set<string>();
      const subtree = [...walkComposite(composite.points)].find((each) => each.point.id === id)?.point;
      for (const each of subtree === undefined ? [] : walkComposite([subtree])) gone.add(each.point.id);
      const entries = composite.drafts.find((each) => each.party === party)?.points ?? [];
      const struck = entries.filter(({ pieces }) => pieces.length > 0 && pieces.every((piece) => gone.has(piece)));
      for (const each of struck) {
        const [heading, text] = JSON.parse(held.get(each.id) ?? '["","",false]') as [string, string, boolean];
        held.set(each.id, JSON.stringify([heading, text, true]));
      }
      this.#own(now, party, { points: [{ op: "delete", point: id }] }, held);
      return;
    }
    const fresh = `x${this.#count}-${pick}`;
    const made = { id: fresh, label: "", heading: "", text: "A new point.", points: [] };
    const at = way % 2 === 0 ? { after: id } : { under: id };
    held.set(fresh, JSON.stringify(["", "A new point.", false]));
    this.#own(now, party, { points: [{ op: "insert", at, point: made }] }, held);
  }

  #arrange(now: TextVersion, composite: Composite, { party, point, pick, from, way }: Attempt): void {
    const all = [...walkComposite(composite.points)].map((each) => each.point);
    const [chosen, target] = [all[point % all.length], all[pick % all.length]];
    if (chosen === undefined || target === undefined) return;
    const length = readingText(chosen.text, party).length;
    const next = composite.points[composite.points.indexOf(chosen) + 1];
    const operation: PointOperation =
      way < 2
        ? { op: "move", point: chosen.id, at: { after: target.id } }
        : way < 4 || next === undefined
          ? {
              op: "split",
              point: chosen.id,
              at: from % (length + 1),
              gap: "",
              into: { id: `s${this.#count}`, label: "" },
              below: 0,
              as: party,
            }
          : { op: "join", point: chosen.id, next: next.id, gap: "" };
    this.#write("edit", { composite: "text", base: now.entry.id, points: [operation] }, null);
  }

  /** A delegation tables a further draft of its own: what it holds now, with other words at one point. */
  #table({ party, point, insert }: Attempt): void {
    const draft = this.#drafts.get(party);
    if (draft === undefined) return;
    const all = [...walkPoints(draft.points)].map((each) => each.point);
    const id = all[point % Math.max(1, all.length)]?.id;
    const within = (points: readonly Point[]): readonly Point[] =>
      points.map((each) => ({
        ...each,
        ...(each.id === id ? { text: `${each.text} And ${insert} ${this.#count}.` } : {}),
        points: within(each.points),
      }));
    const further = { ...draft, tabledBy: [party], points: within(draft.points) };
    if (!this.#write("draft", { id: `further-${party}`, party, draft: further }, party)) return;
    this.#drafts.set(party, further);
    this.#fresh.set(party, further);
  }

  #span(composite: Composite, { point, from, length, insert }: Attempt, as: Party): Span | null {
    const all = [...walkComposite(composite.points)].map((each) => each.point);
    const chosen = all[point % Math.max(1, all.length)];
    const own = composite.drafts.find((each) => each.party === as)?.points ?? [];
    if (chosen === undefined || !own.some(({ pieces, deleted }) => !deleted && pieces.includes(chosen.id))) return null;
    const text = readingText(chosen.text, as);
    const start = from % (text.length + 1);
    const quote = text.slice(start, start + length);
    if (quote === insert) return null;
    return { point: chosen.id, in: "text", as, from: start, to: start + quote.length, quote, insert };
  }

  /**
   * What a party holds once a span is taken in for it, reckoned on its own draft, character by character: those that the span takes out
   * go, where the party shares all of them with nothing of its own between, and the new words come. Where the span is counted in
   * another's reading, whether these stand in words that both share is for the product to say; that they are these, once, in the
   * place of what went, is checked here.
   */
  #withSpan(composite: Composite, party: Party, span: Span): Held {
    const held = new Map(this.expected.get(party));
    const entry = composite.drafts
      .find((each) => each.party === party)
      ?.points.find(({ pieces, deleted }) => !deleted && pieces.includes(span.point));
    if (entry === undefined) return held;
    const points = new Map([...walkComposite(composite.points)].map((each) => [each.point.id, each.point]));
    let start = 0;
    for (const [at, piece] of entry.pieces.entries()) {
      if (at > 0) start += (entry.joins?.[at - 1] ?? "").length;
      if (piece === span.point) break;
      start += readingText(points.get(piece)?.text ?? [], party).length;
    }
    const [heading, text] = JSON.parse(held.get(entry.id) ?? '["","",false]') as [string, string, boolean];
    let [read, own, before] = [0, "", 0];
    const gone: number[] = [];
    let shown = 0;
    for (const { sign, holders } of signsOf(points.get(span.point)?.text ?? [], null)) {
      const isRead = holders?.includes(span.as) !== false;
      const isGone = isRead && read >= span.from && read < span.to;
      if (isRead) read++;
      if (holders?.includes(party) === false) continue;
      if (isRead ? read <= span.from : read < span.from) before++;
      if (isGone) gone.push(shown);
      else own += sign;
      shown++;
    }
    const length = readingText(points.get(span.point)?.text ?? [], party).length;
    const whole = (words: string) =>
      JSON.stringify([heading, text.slice(0, start) + words + text.slice(start + length), false]);
    const product = this.held(party).get(entry.id);
    const allowed = Array.from({ length: own.length + 1 }, (_, at) =>
      whole(own.slice(0, at) + span.insert + own.slice(at)),
    );
    const exact = whole(own.slice(0, before) + span.insert + own.slice(before));
    const isShared = gone.length === span.to - span.from && gone.every((at, nth) => at === gone[0]! + nth);
    const asBefore = JSON.stringify([heading, text, false]);
    const shared = isShared ? [asBefore, ...(gone.length > 0 ? [exact] : allowed)] : [asBefore];
    held.set(entry.id, span.as === party ? exact : (shared.find((each) => each === product) ?? asBefore));
    return held;
  }
}

/** The signs of a bracketed text, each with the parties that hold it; null = all. */
function signsOf(
  text: CompositeText,
  holders: readonly string[] | null,
): readonly { readonly sign: string; readonly holders: readonly string[] | null }[] {
  return text.flatMap((part) =>
    typeof part === "string"
      ? Array.from({ length: part.length }, (_, at) => ({ sign: part[at] ?? "", holders }))
      : part.alternatives.flatMap((each) => signsOf(each.text, each.parties)),
  );
}
