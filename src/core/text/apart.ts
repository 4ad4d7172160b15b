import { remembered } from "../common/remembered.ts";
import type { Composite, CompositePoint, CompositeText } from "./composite.ts";
import { outsidePoints } from "./outside.ts";
import { standings } from "./reading.ts";

/**
 * The parties of each point that some hold and others do not, whatever the language of these: its words are theirs, not everybody's.
 * Points that all hold are left out, and lines outside the agreement.
 */
export const heldApart = remembered((composite: Composite): ReadonlyMap<string, readonly string[]> => {
  const apart = new Map<string, readonly string[]>();
  if (composite.drafts.length < 2) return apart;
  const outside = outsidePoints(composite);
  for (const [id, { holders, notAddressed, nearby, otherLanguage }] of standings(composite)) {
    const others = notAddressed.length + nearby.length + otherLanguage.length;
    if (holders.length > 0 && others > 0 && !outside.has(id)) apart.set(id, holders);
  }
  return apart;
});

/** Whether words with no brackets of their own stand in those of the point's holders. */
export function standsApart(text: CompositeText): boolean {
  return text.length > 0 && text.every((part) => typeof part === "string");
}

/**
 * A composite as it is shown to others: a point that only some hold stands in brackets with its holders. Brackets within a point
 * keep their numbers, for words with brackets of their own name their holders and stay as they are.
 */
export function withHolders(composite: Composite): Composite {
  const apart = heldApart(composite);
  if (apart.size === 0) return composite;
  const words = (text: CompositeText, parties: readonly string[] | undefined): CompositeText =>
    parties === undefined || !standsApart(text) ? text : [{ alternatives: [{ parties, text }] }];
  const shown = (point: CompositePoint): CompositePoint => {
    const parties = apart.get(point.id);
    const { heading, text, points } = point;
    return { ...point, heading: words(heading, parties), text: words(text, parties), points: points.map(shown) };
  };
  return { ...composite, points: composite.points.map(shown) };
}
