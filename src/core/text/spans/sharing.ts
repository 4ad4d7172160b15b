import type { CompositeText } from "../composite.ts";
import {
  cutBy,
  isSlot,
  landing,
  openedText,
  readBy,
  type OpenSlot,
  type Part,
  type ReadWords,
  type Words,
} from "./bracketed.ts";
import type { Span, Whose } from "./span.ts";

/** One way in which spans change a text, and the parties for whom they do so. */
export interface SharedSpans {
  readonly parties: readonly string[];
  readonly spans: readonly Span[];
}

/** An alternative that words lie in. */
interface Around {
  readonly slot: OpenSlot;
  readonly alternative: number;
}

/** What a span takes out and where its new words stand, with all between, on the level that holds all of it. */
interface Reach {
  readonly words: ReadonlySet<Words>;
  /** Slots on that level of which the span takes words out, or over which it goes. */
  readonly slots: readonly OpenSlot[];
  /** Its new words are its party's own, for a slot in which that has none. */
  readonly isOwn: boolean;
}

/**
 * By who shares the words of which spans. A span changes the words of those who read just what its party reads there; where it goes
 * over the edge of an alternative, who holds another one would be left with half of the old words and the new ones beside its own,
 * and keeps all of its words. Words that go in one place and come in another do both for those who read both places: elsewhere
 * they would be lost, or stand beside other ones (not so in edits of version 3).
 */
export function bySharing(
  text: CompositeText,
  spans: readonly Span[],
  prefix: "h" | "s",
  { parties, asInVersion3 = false }: { readonly parties: readonly string[] } & Pick<Whose, "asInVersion3">,
): readonly SharedSpans[] {
  const parts = openedText(text, prefix);
  const around = new Map<Part, readonly Around[]>();
  mark(parts, [], around);
  const readings = new Map<string, readonly ReadWords[]>();
  const read = (party: string): readonly ReadWords[] => {
    const known = readings.get(party) ?? readBy(parts, party);
    readings.set(party, known);
    return known;
  };
  const gone = goneWhole(spans, read);
  const reaches = spans.map((span) => reachOf(span, read(span.as), { parts, around, asInVersion3 }));
  const moves = asInVersion3 ? [] : movedIn(spans);
  const groups = new Map<string, { parties: string[]; spans: readonly Span[] }>();
  for (const party of parties) {
    const reads = read(party);
    const readsOf = ({ words }: Reach): boolean => reads.some((each) => words.has(each.words));
    const shares = spans.map((span, nth) => {
      const { slots, isOwn } = reaches[nth]!;
      // Whoever reads nothing of it is not concerned.
      if (span.as === party || slots.length === 0 || !readsOf(reaches[nth]!)) return true;
      if (isOwn) return false;
      return slots.every((slot) => readsAlike(within(reads, slot, around), within(read(span.as), slot, around), gone));
    });
    // Words that move do so as one change: for who reads both places, or for nobody else.
    for (const { from, to } of moves)
      if (spans[from]!.as !== party && ![from, to].every((nth) => shares[nth]! && readsOf(reaches[nth]!)))
        shares[from] = shares[to] = false;
    const own = spans.filter((_, nth) => shares[nth]);
    const key = spans.map((span) => Number(own.includes(span))).join("");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { parties: [party], spans: own });
    else group.parties.push(party);
  }
  return [...groups.values()];
}

/** Most spans at a point among which moved words are looked for: each is held against all. */
const MOST_MOVES = 100;

/** Words that go in one span and come whole in another of the same party, by their places in the list; small words tell nothing. */
function movedIn(spans: readonly Span[]): readonly { readonly from: number; readonly to: number }[] {
  const [first] = spans;
  // What is written for all at once moves for all.
  if (spans.length > MOST_MOVES || spans.some(({ as }) => as !== first?.as)) return [];
  const wordsOf = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ")} `;
  const come = spans.map(({ insert }) => wordsOf(insert));
  return spans.flatMap(({ quote, as }, from) => {
    const words = wordsOf(quote);
    if (!/\p{N}|\S.{3,}\S/u.test(words) || come[from]!.includes(words)) return [];
    return spans.flatMap((other, to) =>
      to !== from && other.as === as && come[to]!.includes(words) ? [{ from, to }] : [],
    );
  });
}

/** Whether a party reads the same in a slot as the one whose words change there, or all that it reads there goes as well. */
function readsAlike(own: readonly Words[], theirs: readonly Words[], gone: ReadonlySet<Words>): boolean {
  if (own.length === theirs.length && own.every((words, nth) => words === theirs[nth])) return true;
  return own.length > 0 && own.every((words) => gone.has(words));
}

function within(
  reads: readonly ReadWords[],
  slot: OpenSlot,
  around: ReadonlyMap<Part, readonly Around[]>,
): readonly Words[] {
  return reads.flatMap(({ words }) =>
    words.text !== "" && around.get(words)?.some((each) => each.slot === slot) === true ? [words] : [],
  );
}

/** Words of which the spans leave nothing, whoever reads them. */
function goneWhole(spans: readonly Span[], read: (party: string) => readonly ReadWords[]): ReadonlySet<Words> {
  const left = new Map<Words, number>();
  for (const span of spans)
    for (const { words, from, to } of cutBy(span, read(span.as)))
      left.set(words, (left.get(words) ?? words.text.length) - (to - from));
  return new Set([...left].flatMap(([words, length]) => (length <= 0 ? [words] : [])));
}

function reachOf(
  span: Span,
  read: readonly ReadWords[],
  {
    parts,
    around,
    asInVersion3,
  }: { readonly parts: readonly Part[]; readonly around: ReadonlyMap<Part, readonly Around[]> } & Pick<
    Whose,
    "asInVersion3"
  >,
): Reach {
  const words = cutBy(span, read).map((cut) => cut.words);
  const { at: lands, open } = span.insert === "" ? {} : landing(span, read, parts);
  if (lands !== undefined && !words.includes(lands.words)) words.push(lands.words);
  // Words that replace others in a bracket in which their party has none.
  const isOwn = open !== undefined && asInVersion3 !== true;
  const all: readonly Part[] = isOwn ? [...words, open] : words;
  const paths = all.map((each) => around.get(each) ?? []);
  const [first = []] = paths;
  let depth = 0;
  while (depth < first.length && paths.every((path) => isAt(path[depth], first[depth]))) depth++;
  const level = depth === 0 ? parts : (first[depth - 1]!.slot.alternatives[first[depth - 1]!.alternative]?.parts ?? []);
  const reached = new Set<Part>(all.map((each, nth) => paths[nth]![depth]?.slot ?? each));
  const at = level.flatMap((part, nth) => (reached.has(part) ? [nth] : []));
  const run = at.length === 0 ? [] : level.slice(at[0], at.at(-1)! + 1);
  return { words: new Set(words), slots: run.filter(isSlot), isOwn };
}

function isAt(one: Around | undefined, other: Around | undefined): boolean {
  return one?.slot === other?.slot && one?.alternative === other?.alternative;
}

function mark(parts: readonly Part[], path: readonly Around[], around: Map<Part, readonly Around[]>): void {
  for (const part of parts) {
    around.set(part, path);
    if (isSlot(part))
      for (const [alternative, { parts: held }] of part.alternatives.entries())
        mark(held, [...path, { slot: part, alternative }], around);
  }
}
