import type { VerbGroup } from "./groups.ts";
import { LONGEST, type Names, type Placed } from "./place.ts";
import { DETERMINERS, isAdverb, JOINS, PREPOSITIONS, RELATIVES, SUBORDINATES, type Word } from "./word.ts";

export interface Begun {
  readonly begin: number;
  readonly subject: number;
  readonly ahead: number | null;
}

/** Where the subject of a main clause begins. */
export function subjectStart(
  words: readonly Word[],
  start: number,
  through: number,
  group: VerbGroup,
  before: Placed | null,
  names: Names,
): Begun {
  const joint = before === null ? null : jointIn(words, through, group, before, names);
  const begin = joint ?? start;
  const colon = lastColon(words, begin, group.at);
  const from = colon ?? begin;
  const subject = pastAhead(words, from, group.at, names);
  // "During the first stage, which …, the forces shall": the clause at the head stands ahead.
  const fronted =
    joint !== null && before !== null && before.kind !== "main" && words[joint - 1]?.text === "," && colon === null;
  return { begin, subject, ahead: subject > from ? from : fronted ? start : null };
}

function lastColon(words: readonly Word[], from: number, to: number): number | null {
  for (let k = to - 1; k > Math.max(from, to - LONGEST); k--)
    if (words[k]!.text === ":" && !/^\d/u.test(words[k + 1]?.text ?? "")) return k + 1;
  return null;
}

/** Where a new clause begins after another: "; the Parties", ", and each Party", "… and the forces of …". */
function jointIn(words: readonly Word[], from: number, group: VerbGroup, before: Placed, names: Names): number | null {
  const to = group.at;
  let fallback: number | null = null;
  const comma = before.kind === "main" && before.group.modality !== null ? null : commaBefore(words, from, to, names);
  if (comma !== null) return comma;
  const commas = words.findIndex(({ text }) => text === ",");
  for (let k = to - 1; k >= Math.max(from, to - LONGEST); k--) {
    const { text, lower } = words[k]!;
    if (text === ";") return k + 1 + skipJoins(words, k + 1);
    const series = text === "," && !group.modal && DETERMINERS.has(words[k + 1]?.lower ?? "");
    if (
      !JOINS.has(lower) &&
      lower !== "while" &&
      !series &&
      !(text === "," && (before.kind === "under" || before.group.modality === null))
    )
      continue;
    const next = k + 1 + skipJoins(words, k + 1);
    if (next >= to || !beginsNoun(words, next)) continue;
    if (before.kind !== "main" && text !== "," && before.subject === null && (commas < 0 || commas >= k)) continue;
    if (names(words[next]!.from, words[to - 1]!.to)) return firstOfPair(words, from, k, names) ?? next;
    if (
      text === "," ||
      DETERMINERS.has(words[next]!.lower) ||
      words[k - 1]?.text === "," ||
      words[to - 1] === words[next]
    )
      fallback ??=
        before.kind === "main" || text === "," || lower === "but" || words[k - 1]?.text === "," ? next : null;
  }
  return before.kind === "main" || isFronted(words, before) || (fallback !== null && words[fallback - 1]?.text !== ",")
    ? fallback
    : null;
}

/** "…, and the Government and the Movement are": the first of two names that one verb has. */
function firstOfPair(words: readonly Word[], from: number, join: number, names: Names): number | null {
  if (!JOINS.has(words[join]!.lower)) return null;
  for (let k = join - 1; k >= Math.max(from, join - 8); k--) {
    const { lower, text } = words[k]!;
    if (text === "," || text === ";" || JOINS.has(lower)) {
      const begin = k + 1 + skipJoins(words, k + 1);
      return begin < join && names(words[begin]!.from, words[join - 1]!.to) ? begin : null;
    }
    if (PREPOSITIONS.has(lower) && lower !== "of" && lower !== "for") return null;
  }
  return null;
}

/** "When …, neither A nor B may": the comma that ends a clause at the head, in front of a name. */
function commaBefore(words: readonly Word[], from: number, to: number, names: Names): number | null {
  for (let k = to - 2; k >= Math.max(from, to - LONGEST); k--)
    if (words[k]!.text === "," && beginsNoun(words, k + 1) && names(words[k + 1]!.from, words[to - 1]!.to))
      return k + 1;
  return null;
}

/** A clause at the head of its sentence ended before: "If …, the Parties". */
function isFronted(words: readonly Word[], before: Placed): boolean {
  const first = words[0]!.lower;
  return (
    before.first === 0 ||
    SUBORDINATES.has(first) ||
    PREPOSITIONS.has(first) ||
    first === "should" ||
    first === "as" ||
    first.endsWith("ing")
  );
}

function skipJoins(words: readonly Word[], at: number): number {
  let n = 0;
  for (let word = words[at]; word !== undefined; word = words[at + ++n])
    if (!JOINS.has(word.lower) && !isAdverb(word) && word.text !== ",") break;
  return n;
}

/** A word with which a name or a noun can begin. */
function beginsNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^[\p{L}\p{N}"“(]/u.test(word.text)) return false;
  return (
    !PREPOSITIONS.has(word.lower) &&
    !SUBORDINATES.has(word.lower) &&
    !RELATIVES.has(word.lower) &&
    !JOINS.has(word.lower) &&
    word.lower !== "to" &&
    !/^\p{Ll}+ing$/u.test(word.text)
  );
}

/** Past "Within ten days, ", "In order to …, ", "Accordingly, ". */
export function pastAhead(words: readonly Word[], from: number, to: number, names: Names): number {
  const first = words[from];
  if (first === undefined || from >= to) return from;
  const adjunct =
    PREPOSITIONS.has(first.lower) ||
    SUBORDINATES.has(first.lower) ||
    /^(?:to|as|should|that|and|but|or|while|such)$/u.test(first.lower) ||
    isAdverb(first) ||
    /^\p{L}+(?:ing)$/u.test(first.lower) ||
    /^(?:pursuant|in|otherwise|finally|first|once|ten|further|furthermore|moreover|nevertheless|\d+)$/u.test(
      first.lower,
    );
  if (!adjunct || (first.lower === "such" && from + 1 < to)) return named(words, from, to, names) ?? from;
  // "For this purpose it shall", "under this plan there shall be".
  if (/^(?:there|it|they)$/u.test(words[to - 1]!.lower)) return to - 1;
  for (let k = to - 2; k > Math.max(from, to - LONGEST); k--) {
    if (words[k]!.text !== "," || !beginsNoun(words, k + 1)) continue;
    return firstListed(words, k, from, names) + 1;
  }
  for (let k = to - 1; k > Math.max(from, to - 7); k--)
    if (names(words[k]!.from, words[to - 1]!.to) && isBesideVerb(words, k, to)) return withDeterminer(words, k, from);
  for (let k = to - 1; k > Math.max(from, to - LONGEST); k--)
    if (DETERMINERS.has(words[k]!.lower) && !PREPOSITIONS.has(words[k - 1]!.lower)) return k;
  return isAdverb(first) || /^(?:and|but|or|that|while)$/u.test(first.lower) ? from + 1 : from;
}

/** "Within ten days, A, B and C shall": the comma before the first of those listed. */
function firstListed(words: readonly Word[], comma: number, from: number, names: Names): number {
  for (let k = comma - 1; k > from; k--) {
    if (words[k]!.text !== ",") continue;
    const isName = isBesideVerb(words, k + 1, comma) && names(words[k + 1]!.from, words[comma - 1]!.to);
    return isName ? firstListed(words, k, from, names) : comma;
  }
  return comma;
}

/** "Ten days prior to the elections, the Council shall": a measure of time ahead. */
function named(words: readonly Word[], from: number, to: number, names: Names): number | null {
  if (
    !/^(?:\d|ten|twenty|thirty|sixty|ninety|one|two|three|four|five|six|seven|eight|nine|no|not)/u.test(
      words[from]!.lower,
    ) ||
    !/^(?:hours?|days?|weeks?|months?|years?|later)$/u.test(words[from + 1]?.lower ?? "")
  )
    return null;
  for (let k = to - 2; k > from; k--)
    if (words[k]!.text === "," && names(words[k + 1]!.from, words[to - 1]!.to)) return k + 1;
  for (let k = to - 1; k > from + 2; k--)
    if (names(words[k]!.from, words[to - 1]!.to) && isBesideVerb(words, k, to)) return withDeterminer(words, k, from);
  return null;
}

function isBesideVerb(words: readonly Word[], from: number, to: number): boolean {
  return to - from <= 6 && words.slice(from, to).every(({ lower }) => !PREPOSITIONS.has(lower) || lower === "of");
}

function withDeterminer(words: readonly Word[], at: number, from: number): number {
  return at - 1 > from && DETERMINERS.has(words[at - 1]!.lower) ? at - 1 : at;
}
