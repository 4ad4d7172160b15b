import type { Grouping, Group } from "./groups.ts";
import type { Layout } from "./layout.ts";
import { piecesOf } from "./tree.ts";

/**
 * Lets a heading that several have stand once. One draft has "Article 6 Entry into force" with its words in the same point, the
 * others the heading alone over paragraphs: where its words stand with the first of these, its heading stands with theirs.
 */
export function joinHeads(layout: Layout, grouping: Grouping): void {
  for (let node = 0; node < layout.size; node++) {
    const point = layout.pointOf[node];
    const [first] = piecesOf(node, grouping);
    if (!point || !first || point.heading === "" || point.text === "" || point.deleted) continue;
    const over = headOver(node, first.group, layout, grouping);
    if (over !== null) grouping.addEmpty(node, over);
  }
}

/** The group of a heading alone over the first point that a point's words stand with, in the same words as its own heading. */
function headOver(node: number, own: Group, layout: Layout, grouping: Grouping): Group | null {
  for (const { node: other } of own.pieces) {
    const draft = layout.draftOf[other] ?? 0;
    const first = layout.firstNode[draft] ?? 0;
    const parent = layout.drafts[draft]?.parents[other - first] ?? -1;
    const head = layout.pointOf[first + parent];
    // The first point below stands right behind the one it is below.
    if (other === node || parent < 0 || parent !== other - first - 1 || !head) continue;
    if (layout.pointOf[other]?.heading !== "" || head.text !== "" || head.deleted) continue;
    const [group, ...more] = grouping.groupsOf[first + parent] ?? [];
    if (group === undefined || more.length > 0 || group === own || !isSame(head.heading, layout.pointOf[node]?.heading))
      continue;
    if (!group.pieces.some((piece) => layout.draftOf[piece.node] === layout.draftOf[node])) return group;
  }
  return null;
}

function isSame(one: string, other: string | undefined): boolean {
  const words = (heading: string): string => (heading.toLowerCase().match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []).join(" ");
  return other !== undefined && words(one) !== "" && words(one) === words(other);
}
