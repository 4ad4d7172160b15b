import { remembered } from "../../common/remembered.ts";
import { withHolders } from "../../text/apart.ts";
import type { Composite, CompositePoint } from "../../text/composite.ts";

/** The points of a composite with words in brackets, their own or those of a point below them. */
export const bracketedPoints = remembered((composite: Composite): ReadonlySet<string> => {
  const found = new Set<string>();
  const look = (point: CompositePoint): boolean => {
    const own = [...point.heading, ...point.text].some((part) => typeof part !== "string");
    const below = point.points.map(look).includes(true);
    if (own || below) found.add(point.id);
    return own || below;
  };
  withHolders(composite).points.forEach(look);
  return found;
});
