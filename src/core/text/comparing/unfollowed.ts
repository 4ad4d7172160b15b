import type { LanguageTable } from "../../common/language/index.ts";
import type { TreatyWords } from "../../common/language/treaty-words.ts";
import type { RedlinePair, UnfollowedReference } from "../alignment.ts";
import { citationsIn, type Citation } from "./citations.ts";
import { levelOf, type Renumbered } from "./cited-points.ts";
import { citesOther } from "./numbered-anew.ts";
import type { ComparedTexts } from "./pair.ts";

/** "Article 4 of the UNFCCC": what is named with a capital right behind a reference may be another instrument. */
const NAMED = /^\s+(?:\p{Ll}{1,4}\s+){0,2}\p{Lu}/u;
/** The number of an act: 2012/30/EU. */
const ACT = /\p{Nd}\/\p{Nd}/u;

/**
 * The references of a pair of points that both texts have word for word, and whose points are known to have one other number now.
 * Where the text cites another instrument besides, no reference in it is known to be to this one.
 */
export function unfollowedIn(
  pair: RedlinePair,
  { from, to }: ComparedTexts,
  known: Renumbered,
  table: LanguageTable,
  words: TreatyWords,
): readonly UnfollowedReference[] {
  const [point] = pair.to;
  if (point === undefined || pair.onSameMatter === true || ACT.test(to) || !known.hasMoved(to)) return [];
  const now = citationsIn(to, table);
  if (now.some((one) => one.elsewhere || one.acts.length > 0)) return [];
  const before = new Set(citationsIn(from, table).map(({ range }) => from.slice(range.from, range.to)));
  const changed = pair.changes.flatMap(({ toRange }) => toRange ?? []).toSorted((one, other) => one.from - other.from);
  let at = 0;
  return now.flatMap((citation) => {
    const { range } = citation;
    while (changed[at] !== undefined && changed[at]!.to <= range.from) at++;
    const said = to.slice(range.from, range.to);
    const after = to.slice(range.to);
    const isChanged = (changed[at]?.from ?? range.to) < range.to;
    if (isChanged || citation.pointed || citesOther(after, words) || NAMED.test(after) || !before.has(said)) return [];
    return movedOf(citation, known).map((moved) => ({ point, words: said, ...moved }));
  });
}

function movedOf(
  { numbers }: Citation,
  known: Renumbered,
): readonly { readonly number: string; readonly now: string }[] {
  return numbers.flatMap((number) => {
    const level = levelOf(number, known);
    const images = level === null ? undefined : known.now(level, number.head);
    const [now] = images ?? [];
    return now === undefined || images?.size !== 1 || now === number.head ? [] : [{ number: number.head, now }];
  });
}
