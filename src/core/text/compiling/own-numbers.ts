import { findLabel } from "../segmenting/label.ts";
import type { Group } from "./groups.ts";
import type { Layout } from "./layout.ts";

/**
 * What a group is called where all drafts that hold it agree: nothing in the preamble of drafts that number what follows, so that
 * their Article 1 stays 1; the name of an annex, which the words refer to. Null where the composite counts.
 */
export function ownNumbers(layout: Layout): (group: Group) => string | null {
  const preamble = preambleNodes(layout);
  return ({ pieces }) => {
    if (pieces.every(({ node }) => preamble.has(node))) return "";
    const names = new Set(pieces.map(({ node }) => annexName(layout.pointOf[node]?.label ?? "")));
    const [name] = names;
    return names.size === 1 ? (name ?? null) : null;
  };
}

/** The points before the first number of each draft. */
function preambleNodes({ drafts, firstNode }: Layout): ReadonlySet<number> {
  const nodes = new Set<number>();
  for (const [at, { points, depths }] of drafts.entries()) {
    const first = points.findIndex(({ label, outside }) => outside === undefined && label !== "");
    // Where the first number stands below a point without one, that point is no preamble of it.
    const end = depths[first] === 0 ? first : depths.slice(0, Math.max(first, 0)).lastIndexOf(0);
    for (let index = 0; index < end; index++) nodes.add((firstNode[at] ?? 0) + index);
  }
  return nodes;
}

function annexName(label: string): string | null {
  if (findLabel(label)?.kind !== "annex") return null;
  return label.replaceAll(/[[\]]/gu, "").replace(/[\s.:–—-]+$/u, "");
}
