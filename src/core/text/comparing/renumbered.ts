import { languageTable } from "../../common/language/index.ts";
import { mainLanguage } from "../../common/language/one-language.ts";
import { treatyWords, type TreatyWords } from "../../common/language/treaty-words.ts";
import { SURE_PAIRING, type RedlinePair, type UnfollowedReference } from "../alignment.ts";
import type { Change } from "../change.ts";
import type { Outline } from "./outline.ts";
import type { Renumbered } from "./cited-points.ts";
import { withCited } from "./cited-changes.ts";
import { unfollowedIn } from "./unfollowed.ts";
import { citesOther, numberedAnew, unnumberedInstrument } from "./numbered-anew.ts";
import type { ComparedTexts } from "./pair.ts";

/** What became of the numbers of points: from the number in the first draft to those in the second. */
export type Renumbering = ReadonlyMap<string, ReadonlySet<string>>;

/** What a citation may be: only a number, and the marks of parts behind it: 10, 3a, 10(1), 2(a). */
const citation = /^(\p{Nd}+\p{L}?)((?:\s*\(\p{Nd}*\p{L}{0,4}\))*)$/u;

/** What became of the numbers of points of a draft. */
interface Numbers {
  /** Of the points that stand under no other. */
  readonly tops: Renumbering;
  /** Of the points under one, by its id. */
  readonly below: ReadonlyMap<string, Renumbering>;
  /** By "7>26": of the numbers below point 7, which is 26 now. */
  readonly inside: ReadonlyMap<string, Renumbering>;
  /** The words that labels begin with: article. */
  readonly names: ReadonlySet<string>;
}

function numbersOf(pairs: readonly RedlinePair[], from: Outline, to: Outline): Numbers {
  const tops = new Map<string, Set<string>>();
  const below = new Map<string, Map<string, Set<string>>>();
  const inside = new Map<string, Map<string, Set<string>>>();
  const names = new Set<string>();
  const under = (tables: Map<string, Map<string, Set<string>>>, key: string): Map<string, Set<string>> => {
    const table = tables.get(key) ?? new Map<string, Set<string>>();
    tables.set(key, table);
    return table;
  };
  for (const pair of pairs) {
    if (pair.confidence < SURE_PAIRING) continue;
    for (const old of pair.from) {
      for (const next of pair.to) {
        const [label, other] = [from.labelOf(old), to.labelOf(next)];
        const [parent, over] = [from.parentOf(old), to.parentOf(next)];
        add(parent === null ? tops : under(below, parent), numberOf(label), numberOf(other));
        if (parent === null) names.add(nameOf(label));
        if (parent === null || over === null) continue;
        const key = `${numberOf(from.labelOf(parent))}>${numberOf(to.labelOf(over))}`;
        add(under(inside, key), numberOf(label), numberOf(other));
      }
    }
  }
  names.delete("");
  return { tops, below, inside, names };
}

/** A change of a reference, with the words before and behind it in both texts. */
interface Reference {
  readonly change: Change;
  readonly before: readonly [string, string];
  readonly after: readonly [string, string];
}

function referenceOf(change: Change, { from, to }: ComparedTexts): Reference | null {
  const { fromRange, toRange } = change;
  if (change.kind !== "reference" || change.inHeading || change.inFootnote || !fromRange || !toRange) return null;
  return {
    change,
    before: [from.slice(0, fromRange.from), to.slice(0, toRange.from)],
    after: [from.slice(fromRange.to), to.slice(toRange.to)],
  };
}

/**
 * References that changed only because the points they name are numbered anew, which the pairing of the points tells:
 * formal, and of a kind of their own. A reference to another instrument stays what it was, and one to another point; whether
 * one whose point the pairing does not know is to another, nobody can tell. Beside them the references that stayed as they were
 * though their points have other numbers now.
 */
export function withRenumbered(
  pairs: readonly RedlinePair[],
  texts: readonly ComparedTexts[],
  from: Outline,
  to: Outline,
  language: string,
): { readonly pairs: readonly RedlinePair[]; readonly unfollowed: readonly UnfollowedReference[] } {
  const known = treatyWords([mainLanguage(language)]);
  // Where nothing tells another instrument from this one, no reference is known to be to this one.
  if (known.instruments.size === 0) return { pairs, unfollowed: [] };
  const numbers = numbersOf(pairs, from, to);
  const anew = numberedAnew(texts, known);
  const table = languageTable(language, "");
  const unfollowed: UnfollowedReference[] = [];
  const told = pairs.map((pair, index) => {
    const side = texts[index];
    if (side === undefined || pair.to.length === 0) return pair;
    const top = pair.from[0] === undefined ? null : from.parentOf(pair.from[0]);
    const siblings = top === null ? undefined : numbers.below.get(top);
    const changes = pair.changes.map((change): Change => {
      const reference = referenceOf(change, side);
      if (reference === null) return change;
      if (isConsequence(reference, numbers, siblings, known))
        return { ...change, kind: "renumbering", class: "formal" };
      const [one, other] = reference.after.map((words) => unnumberedInstrument(words, known));
      if (one === other && anew.has(one ?? "")) return { ...change, class: "unclassified" };
      const unsure = change.class === "substance" && isCitation(change);
      return unsure && !isElsewhere(reference, numbers, siblings, known)
        ? { ...change, class: "unclassified" }
        : change;
    });
    const renumbered = renumberedFor(numbers, siblings, known);
    unfollowed.push(...unfollowedIn(pair, side, renumbered, table, known));
    const cited = withCited(changes, side, renumbered, table, known);
    const same = pair.relation === "modified" && cited.every((change) => change.class === "formal");
    return { ...pair, changes: cited, relation: same ? ("same" as const) : pair.relation };
  });
  return { pairs: told, unfollowed };
}

/** What became of the numbers, as it is asked for where a citation stands. */
function renumberedFor(
  { tops, inside, names }: Numbers,
  siblings: Renumbering | undefined,
  known: TreatyWords,
): Renumbered {
  const bare = names.size === 0 ? agreeing(tops, siblings) : undefined;
  const tableOf = (level: "top" | "beside"): Renumbering | undefined =>
    level === "beside" ? siblings : (bare ?? tops);
  const origins = { top: imagesOf(tableOf("top")), beside: imagesOf(siblings) };
  return {
    level: (word) => {
      if (names.has(word.slice(0, STEM)) || (bare !== undefined && known.parts.has(word))) return "top";
      return known.parts.has(word) && siblings !== undefined ? "beside" : null;
    },
    now: (level, number) => tableOf(level)?.get(number),
    hasOrigin: (level, number) => origins[level].has(number),
    hasMoved: (text) => (text.match(NUMBERS) ?? []).some((one) => isMoved(tops, one) || isMoved(siblings, one)),
    below: (number, now) => inside.get(`${number}>${now}`),
  };
}

const NUMBERS = /\p{Nd}+\p{L}?(?![\p{L}\p{Nd}])/gu;

function isMoved(table: Renumbering | undefined, number: string): boolean {
  const images = table?.get(number);
  return images !== undefined && !images.has(number);
}

function imagesOf(table: Renumbering | undefined): ReadonlySet<string> {
  return new Set([...(table?.values() ?? [])].flatMap((images) => [...images]));
}

/** Whether a reference changed only because the point it names is numbered anew. */
function isConsequence(
  { change, before, after }: Reference,
  { tops, inside, names }: Numbers,
  siblings: Renumbering | undefined,
  known: TreatyWords,
): boolean {
  const word = wordBefore(before[0]);
  const isPart = known.parts.has(word) || names.has(word.slice(0, STEM));
  if (!isPart || word !== wordBefore(before[1]) || citesOther(after[0], known)) return false;
  const named = names.size > 0 && names.has(word.slice(0, STEM));
  const table = named ? tops : names.size > 0 ? siblings : agreeing(tops, siblings);
  return table !== undefined && follows(change, table, table === tops ? inside : new Map(), before);
}

/** Whether the pairing shows that another point is meant, or none can: both cite provisions of one other instrument. */
function isElsewhere(
  { change, before, after }: Reference,
  { tops, inside, names }: Numbers,
  siblings: Renumbering | undefined,
  known: TreatyWords,
): boolean {
  const others = after.filter((words) => citesOther(words, known)).length;
  if (others === 1) return false;
  if (others === 2 && after.every((words) => citesOther(/^[^,]*/u.exec(words)?.[0] ?? "", known))) return true;
  const word = wordBefore(before[0]);
  if (word !== wordBefore(before[1])) return false;
  const table = names.has(word.slice(0, STEM)) ? tops : siblings;
  return table === undefined || isOtherPoint(change, table, inside, before);
}

function add(table: Map<string, Set<string>>, old: string, next: string): void {
  if (old === "" || next === "") return;
  const known = table.get(old);
  if (known === undefined) table.set(old, new Set([next]));
  else known.add(next);
}

/** Inflected forms of the word in a label have so much in common. */
const STEM = 5;

/** "article 10" → the word that labels of the draft begin with, as far as its forms agree; "" where they have none. */
export function nameOf(label: string): string {
  return (/^\p{L}{3,}/u.exec(label.trim().toLowerCase())?.[0] ?? "").slice(0, STEM);
}

/** The number or mark of a label: "Article 3a" → "3a", "(b)" → "b". */
export function numberOf(label: string): string {
  return /(\p{Nd}+\p{L}?|(?<!\p{L})\p{L}{1,4})[^\p{L}\p{Nd}]*$/u.exec(label.trim().toLowerCase())?.[1] ?? "";
}

/** The word before a number, other numbers and what joins them left out: "Articles" before "5" in "Articles 3, 4 and 5". */
function wordBefore(text: string): string {
  const words =
    text
      .slice(-80)
      .toLowerCase()
      .match(/[\p{L}\p{M}-]+|[\p{Nd}]+\p{L}?(?:\s*\(\w+\))*|[.;:]/gu) ?? [];
  let at = words.length - 1;
  while (at > 0 && (/^\p{Nd}/u.test(words[at] ?? "") || /^\p{Nd}/u.test(words[at - 1] ?? ""))) at--;
  return words[at] ?? "";
}

/** What both tables say: where labels are bare numbers, nothing tells which of the two is meant. */
function agreeing(tops: Renumbering, siblings: Renumbering | undefined): Renumbering {
  if (siblings === undefined) return tops;
  return new Map(
    [...tops].map(([old, next]) => [old, new Set([...next].filter((one) => siblings.get(old)?.has(one) ?? true))]),
  );
}

/** What is cited may stand so far before its number: "point (a) of the first subparagraph of Article 5(2)". */
const MARKS_REACH = 60;

/**
 * Whether the old number became the new one, and what stands in brackets behind it stayed, or became what it is now as a
 * paragraph of that point. A mark that one text has behind the number may stand before it in the other: "point (a) of
 * Article 21(1)", "Article 60(1)(a)". `before` is what stands before either number.
 */
function follows(
  { from, to }: Change,
  table: Renumbering,
  inside: ReadonlyMap<string, Renumbering>,
  before: readonly [string, string],
): boolean {
  const [old, next] = [citation.exec(from.trim().toLowerCase()), citation.exec(to.trim().toLowerCase())];
  if (old === null || next === null) return false;
  const [one, other] = [old[1] ?? "", next[1] ?? ""];
  if (one !== other && !(table.get(one)?.has(other) ?? false)) return false;
  const [parts, others] = [partsOf(old[2]), partsOf(next[2])];
  const shared = Math.min(parts.length, others.length);
  const isWritten = (mark: string, side: 0 | 1): boolean => before[side].slice(-MARKS_REACH).includes(`(${mark})`);
  const rest = [
    ...parts.slice(shared).map((mark) => isWritten(mark, 1)),
    ...others.slice(shared).map((mark) => isWritten(mark, 0)),
  ];
  if (rest.includes(false)) return false;
  const [first, ...below] = parts.slice(0, shared);
  const [firstNow, ...belowNow] = others.slice(0, shared);
  if (below.join(" ") !== belowNow.join(" ")) return false;
  if (first === firstNow) return one !== other;
  return (
    inside
      .get(`${one}>${other}`)
      ?.get(first ?? "")
      ?.has(firstNow ?? "") ?? false
  );
}

/** Whether one number took the place of another, or the number of an act its place. */
function isCitation({ from, to }: Change): boolean {
  return [from, to].every((words) => cited.test(words.trim()));
}

/** Numbers and marks, and the words for parts: 10(1), III, 2009/101/EC, Article 5(2), points (a). */
const cited = /^(?:\p{L}+ )?\(?(?:\p{Nd}[\p{Nd}\p{L}/]*|[IVXLC]+|\p{L}{1,4}\))[\s()/\p{Nd}\p{L}]{0,24}$/u;

/** Whether the old number is that of a point with another counterpart, and the new one that of another point's. */
function isOtherPoint(
  { from, to }: Change,
  table: Renumbering,
  inside: ReadonlyMap<string, Renumbering>,
  before: readonly [string, string],
): boolean {
  const [old, next] = [from, to].map((words) => citation.exec(words.trim().toLowerCase()));
  const [one, other] = [old?.[1], next?.[1]];
  if (one === undefined || other === undefined) return false;
  const counterparts = table.get(one);
  if (counterparts === undefined) return false;
  if (one !== other && !counterparts.has(other)) return !inside.has(`${one}>${other}`);
  const [parts, others] = [partsOf(old?.[2]), partsOf(next?.[2])];
  if (isSameMarks(parts, others, before)) return false;
  // A paragraph of it: known to be another one, or of a point whose paragraphs are not known.
  const paragraphs = inside.get(`${one}>${other}`);
  const known = paragraphs?.get(parts[0] ?? "");
  return paragraphs === undefined || (known !== undefined && !known.has(others[0] ?? ""));
}

/** Whether the marks behind two numbers are the same, or stand before the number in the other text. */
function isSameMarks(parts: readonly string[], others: readonly string[], before: readonly [string, string]): boolean {
  const shared = Math.min(parts.length, others.length);
  const isWritten = (mark: string, side: 0 | 1): boolean => before[side].slice(-MARKS_REACH).includes(`(${mark})`);
  return (
    parts.slice(0, shared).join(" ") === others.slice(0, shared).join(" ") &&
    parts.slice(shared).every((mark) => isWritten(mark, 1)) &&
    others.slice(shared).every((mark) => isWritten(mark, 0))
  );
}

function partsOf(marks: string | undefined): readonly string[] {
  return (marks ?? "").match(/\w+/gu) ?? [];
}
