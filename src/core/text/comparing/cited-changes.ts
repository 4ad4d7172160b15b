import type { LanguageTable } from "../../common/language/index.ts";
import type { TreatyWords } from "../../common/language/treaty-words.ts";
import type { Change, TextRange } from "../change.ts";
import { citationsIn, type Citation, type CitedNumber } from "./citations.ts";
import { judgeCited, type CitedVerdict, type Renumbered } from "./cited-points.ts";
import type { ComparedTexts } from "./pair.ts";
import { citesOther } from "./numbered-anew.ts";

/** A citation of both texts in which something changed. */
interface Cited {
  readonly old: Citation;
  readonly next: Citation;
  readonly changes: Change[];
}

/** Changes inside citations, each judged by what became of its citation as a whole. */
export function withCited(
  changes: readonly Change[],
  { from, to }: ComparedTexts,
  known: Renumbered,
  table: LanguageTable,
  words: TreatyWords,
): readonly Change[] {
  if (!changes.some(mayCite)) return changes;
  const [before, now] = [citationsIn(from, table), citationsIn(to, table)];
  const cited = new Map<Citation, Cited>();
  for (const change of changes) {
    const [old, next] = mayCite(change) ? [around(before, change.fromRange), around(now, change.toRange)] : [];
    if (old === undefined || next === undefined) continue;
    const one = cited.get(old) ?? { old, next, changes: [] };
    if (one.next === next) one.changes.push(change);
    cited.set(old, one);
  }
  const judged = new Map<Change, Change>();
  for (const { old, next, changes: inside } of cited.values()) {
    const isOthers = citesOther(from.slice(old.range.to), words) || citesOther(to.slice(next.range.to), words);
    const found = judgeCited(isOthers ? { ...old, elsewhere: true } : old, next, known);
    const isAnew = numbersIn(old) !== numbersIn(next) && wordsIn(old) === wordsIn(next);
    for (const change of inside) judged.set(change, judgedChange(change, found, inside, isAnew));
  }
  return changes.map((change) => judged.get(change) ?? change);
}

function mayCite(change: Change): boolean {
  if (change.inHeading || change.inFootnote) return false;
  return change.class === "substance" || /^(?:reference|renumbering|wording|conjunction)$/u.test(change.kind);
}

function judgedChange(
  change: Change,
  { verdict, gone, came, comparable }: CitedVerdict,
  inside: readonly Change[],
  isAnew: boolean,
): Change {
  const formal: Change = { ...change, kind: "renumbering", class: "formal" };
  if (verdict === "follows" && isAnew) return formal;
  const unsure: Change =
    change.class === "substance" ? { ...change, kind: "reference", class: "unclassified" } : change;
  if (verdict !== "other") return unsure;
  if (gone.length + came.length === 0) return change;
  const touches = (range: TextRange | undefined, number: CitedNumber): boolean =>
    range !== undefined && range.from < number.range.to && number.range.from < range.to;
  const isTold =
    gone.every((number) => inside.some(({ fromRange }) => touches(fromRange, number))) &&
    came.every((number) => inside.some(({ toRange }) => touches(toRange, number)));
  const tells =
    gone.some((number) => touches(change.fromRange, number)) || came.some((number) => touches(change.toRange, number));
  // Where the edits keep a number that means another point now, all that changed around it tells of that.
  if (isTold && !tells) return /\p{Nd}/u.test(change.from + change.to) ? formal : unsure;
  return comparable ? { ...change, kind: "reference", class: "substance" } : change;
}

/** The citation that a place lies in; a place without words may lie before the space before it. */
function around(all: readonly Citation[], range: TextRange | undefined): Citation | undefined {
  if (range === undefined) return undefined;
  let [low, high] = [0, all.length];
  const start = range.from + (range.from === range.to ? 1 : 0);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.range.to ?? 0) < range.to) low = middle + 1;
    else high = middle;
  }
  const found = all[low];
  return found !== undefined && found.range.from <= start ? found : undefined;
}

function numbersIn({ numbers }: Citation): string {
  return numbers.map(({ head, marks }) => `${head} ${marks}`).join("|");
}

function wordsIn({ numbers }: Citation): string {
  return [...new Set(numbers.map(({ word }) => word))].join("|");
}
