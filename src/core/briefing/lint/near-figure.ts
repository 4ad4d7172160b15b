import { triggered } from "../../common/triggered.ts";
import { conceptsOf, type Facet } from "../../evidence/concepts.ts";
import type { DateMention } from "../../evidence/date-text.ts";
import { unitOf, type Unit } from "../../evidence/features.ts";
import type { FigureMention } from "../../evidence/figure-text.ts";

/** Facets that say what is counted; the others tell of where and how. */
export const COUNTED: ReadonlySet<Facet> = new Set<Facet>(["fate", "movement"]);

/** The words between the figures before and after; the whole sentence where it holds one figure. */
export function zone(text: string, before: number, mention: FigureMention, after: number): string {
  return `${text.slice(before, mention.from)} ${text.slice(mention.to, after)}`;
}

/** A few words of one phrase: "4,200 Northland soldiers have been killed", but not "4,200 and wounded". */
const JOINED = triggered(/^:?\s*(?:(?!(?:and|or|while|but|with|from|against)\s)[\p{L}’'-]+\s+){0,5}$/iu);

/** What the figure counts: the fate or movement named nearest to it, by preference after it; other facets from around it. */
export function conceptsNear(
  text: string,
  mention: FigureMention,
  before: number,
  after: number,
  places: readonly { readonly facet: Facet; readonly name: string; readonly from: number; readonly to: number }[],
): ReadonlyMap<Facet, ReadonlySet<string>> {
  const found = new Map(conceptsOf(zone(text, before, mention, after)));
  const isNear = ({ from, to }: (typeof places)[number]): boolean => from < after && to >= before;
  // What another figure of the sentence counts is nothing of this one, where its own words say what it counts.
  const isTold = places.some((place) => COUNTED.has(place.facet) && isNear(place));
  for (const facet of COUNTED) {
    const own = places.filter((place) => place.facet === facet && (!isTold || isNear(place)));
    const next = own.find(({ from }) => from >= mention.to && from < after);
    const last = own.findLast(({ to }) => to <= mention.from && to >= before);
    const nearest =
      next !== undefined && JOINED.test(text.slice(mention.to, next.from))
        ? next
        : (last ?? next ?? own.findLast(({ to }) => to <= mention.from) ?? own[0]);
    if (nearest === undefined) found.delete(facet);
    else found.set(facet, new Set([nearest.name]));
  }
  return found;
}

/** Words by which a figure is of both sides together. */
export const TOGETHER = triggered(
  /\b(?:both (?:sides|armies|militaries|countries|parties)|either side|all sides|(?:two|both) belligerents|in total|altogether|combined|the war|taken together)\b/iu,
);

/** "880 of Northland", "310 patrol boats of Southland". */
const OWNED = triggered(/^\s*(?:(?!(?:and|or|while|but|with)\s)[\p{L}-]+\s+){0,3}?of\s+(?:the\s+)?$/u);

/** Whose figure it is: the one party of its zone, else of the sentence; none where several or all together. */
export function sidesNear(
  mention: FigureMention,
  before: number,
  after: number,
  parties: readonly { readonly id: string; readonly from: number; readonly to: number }[],
  text: string,
): ReadonlySet<string> {
  const zoneText = text.slice(before, after);
  if (TOGETHER.test(zoneText)) return new Set();
  // An adjective right after the figure tells it ("4,200 Northland soldiers"), before all else.
  const adjacent = parties.find(
    ({ from }) => from >= mention.to && from < after && JOINED.test(text.slice(mention.to, from)),
  );
  // "310 guards of one side and 880 of the other": whose each is stands behind it.
  const own = parties.find(
    ({ from }) => from >= mention.to && from < after && OWNED.test(text.slice(mention.to, from)),
  );
  if (own !== undefined) return new Set([own.id]);
  const preceding = parties.filter(
    ({ from, to }) => from >= before && to <= mention.from && !(before > 0 && OWNED.test(text.slice(before, from))),
  );
  if (adjacent !== undefined && (preceding.length === 0 || adjacent.from - mention.to < 3))
    return new Set([adjacent.id]);
  if (preceding.length > 0) return new Set(preceding.map(({ id }) => id));
  const following = parties.filter(
    ({ from, to }) =>
      from >= mention.to &&
      to <= after &&
      !/[,;:]|\bwhile\b|\bbut\b/u.test(text.slice(mention.to, from).replace(/^:/u, "")),
  );
  if (following.length > 0) return new Set(following.map(({ id }) => id));
  // Whose figure the one before was, where nothing new is named.
  const earlier = parties.filter(({ to }) => to <= mention.from);
  const clause = Math.max(
    0,
    ...[...text.slice(0, earlier.at(-1)?.from ?? 0).matchAll(/[,;:]|\bwhile\b|\bbut\b/gu)].map(({ index }) => index),
  );
  return new Set(earlier.filter(({ from }) => from >= clause).map(({ id }) => id));
}

/** The date nearest to the figure, by preference after it. */
export function dateNear(dates: readonly DateMention[], mention: FigureMention): DateMention | null {
  const distance = ({ from, to }: DateMention): number =>
    from >= mention.to ? from - mention.to : mention.from - to + 10;
  return dates.reduce<DateMention | null>(
    (best, date) => (best === null || distance(date) < distance(best) ? date : best),
    null,
  );
}

const UNIT_WORDS = triggered(
  /^[\s-]*(?![\s-])(?:(?:[\p{L}-]+\s+){0,3}?)(years?|months?|weeks?|days?|hours?|points?|(?:square )?kilomet\w+|(?:sq\.? ?)?km[²2]?|hectares?)(?![\p{L}\d])/iu,
);

/** The unit that the figure or the words right after it name; a count of persons or things where they name none. */
export function unitNear(mention: FigureMention, after: string): Unit {
  if (mention.unit !== undefined) return unitOf(mention.unit);
  if (mention.of !== undefined) return unitOf(`points of ${mention.of}`);
  const named = UNIT_WORDS.exec(after)?.[1];
  return unitOf(named ?? "persons");
}
