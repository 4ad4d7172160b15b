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

/**
 * Whether words stand outside the brackets of a text: where only some hold its point, these are theirs, and stand in brackets with
 * all that is in them. Words in brackets of their own already name their holders.
 */
export function standsApart(text: CompositeText): boolean {
  return text.some((part) => typeof part === "string" && /[\p{L}\p{N}]/u.test(part));
}

/** A composite as it is shown to others: what only some hold of it, words or whole points, stands in brackets with its holders. */
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

/**
 * The slot of a text as `withHolders` shows it by the name that it has in the text itself, where the brackets around its words are
 * not counted; undefined for these brackets.
 */
export function slotWithin(shown: CompositeText, own: CompositeText, slot: string): string | undefined {
  if (!isAround(shown) || isAround(own)) return slot;
  const n = Number(slot.slice(1));
  return n > 1 ? `${slot.slice(0, 1)}${n - 1}` : undefined;
}

function isAround([only, ...others]: CompositeText): boolean {
  return only !== undefined && typeof only !== "string" && only.alternatives.length === 1 && others.length === 0;
}
