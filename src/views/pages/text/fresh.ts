import { labelBeside } from "../../../core/text/compiling/numbering.ts";
import type { Composite } from "../../../core/text/composite.ts";
import { walkComposite } from "../../../core/text/reading.ts";
import { plainLabel } from "../texts/labels.ts";

/** A name for a new point that no version has: the point it stands beside, and a mark of its own. */
export function freshId(beside: string): string {
  return `${beside}~${crypto.randomUUID().slice(0, 8)}`;
}

/** The label of a new point right after another: bis, ter … that no point of the text bears, or bore; none where that has none. */
export function freshLabel({ points, retired }: Pick<Composite, "points" | "retired">, beside: string): string {
  if (beside === "") return "";
  const all = [...[...walkComposite(points)].map(({ point }) => point), ...retired];
  return labelBeside(beside, new Set(all.map(({ label }) => plainLabel(label))));
}
