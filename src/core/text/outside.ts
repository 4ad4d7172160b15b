import { remembered } from "../common/remembered.ts";
import type { Composite } from "./composite.ts";

/**
 * Ids of the points of a composite that hold only what documents print beside the agreement, such as a line that says who tabled
 * them: they are no provisions, nothing of them is agreed, bracketed or open.
 */
export const outsidePoints = remembered((composite: Composite): ReadonlySet<string> => {
  const outside = new Set<string>();
  const inside = new Set<string>();
  for (const { points } of composite.drafts)
    for (const { pieces, rest } of points)
      for (const piece of pieces) (rest?.["outside"] === undefined ? inside : outside).add(piece);
  for (const id of inside) outside.delete(id);
  return outside;
});
