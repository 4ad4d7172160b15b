import type { Composite, CompositePoint, UnsurePair } from "../composite.ts";
import { walkComposite } from "../reading.ts";
import type { Group, Grouping, Link } from "./groups.ts";
import type { Numbering } from "./numbering.ts";

/**
 * The pairs that stand apart because nothing sure joins them, one for two composite points: the strongest. Pairs that an
 * existing composite held stay as long as their points do; nobody is asked about pairs that cannot stand together.
 */
export function unsurePairs(
  links: readonly Link[],
  grouping: Grouping,
  { ids }: Numbering,
  points: readonly CompositePoint[],
  onto: Composite | undefined,
): readonly UnsurePair[] {
  const { layout } = grouping;
  const place = new Map([...walkComposite(points)].map(({ point }, at) => [point.id, at]));
  const pairs = new Map<string, UnsurePair>();
  const add = (first: Group, second: Group, party: string, otherParty: string, percent: number): void => {
    const [point = "", other = ""] = [ids.get(first), ids.get(second)];
    if (first === second || !grouping.couldMeet(first, second)) return;
    if ((place.get(point) ?? 0) > (place.get(other) ?? 0)) return add(second, first, otherParty, party, percent);
    const key = `${point} ${other}`;
    if (!pairs.has(key)) pairs.set(key, { point, party, other, otherParty, percent });
  };
  const partyOf = (node: number): string => layout.drafts[layout.draftOf[node] ?? 0]?.party ?? "";
  for (const { a, b, weight } of [...links].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)) {
    const [groupsA = [], groupsB = []] = [grouping.groupsOf[a], grouping.groupsOf[b]];
    const [first, second] = [groupsA[0], groupsB[0]];
    if (!first || !second || groupsA.some((group) => groupsB.includes(group))) continue;
    add(first, second, partyOf(a), partyOf(b), Math.round(weight * 100));
  }
  const living = new Map([...ids].map(([group, id]) => [id, group]));
  const holds = (group: Group, party: string): boolean => group.pieces.some(({ node }) => partyOf(node) === party);
  for (const { point, party, other, otherParty, percent } of onto?.unsure ?? []) {
    const [first, second] = [living.get(point), living.get(other)];
    if (!first || !second || !holds(first, party) || !holds(second, otherParty)) continue;
    add(first, second, party, otherParty, percent);
  }
  return [...pairs.values()].sort((x, y) => rank(place, x) - rank(place, y));
}

/** Pairs by their first point in the text, then by their second. */
function rank(place: ReadonlyMap<string, number>, { point, other }: UnsurePair): number {
  return (place.get(point) ?? 0) * (place.size + 1) + (place.get(other) ?? 0);
}
