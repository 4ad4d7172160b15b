import { remembered } from "../common/remembered.ts";
import type { Composite, CompositePoint, CompositeText, Slot } from "./composite.ts";
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
  return mapApart(composite, (text, parties) => (standsApart(text) ? [{ alternatives: [{ parties, text }] }] : text));
}

/** The composite itself of one that `withHolders` made; any other stays as it is. */
export function withoutHolders(composite: Composite): Composite {
  return mapApart(composite, (text, holders) => {
    const inner = isAround(text) ? text[0].alternatives[0] : undefined;
    if (inner === undefined || !standsApart(inner.text)) return text;
    return inner.parties.join("\n") === holders.join("\n") ? inner.text : text;
  });
}

/** The composite with the texts changed of points that some hold and others do not. */
function mapApart(
  composite: Composite,
  change: (text: CompositeText, holders: readonly string[]) => CompositeText,
): Composite {
  const apart = heldApart(composite);
  if (apart.size === 0) return composite;
  const changed = (point: CompositePoint): CompositePoint => {
    const holders = apart.get(point.id);
    const words = (text: CompositeText): CompositeText => (holders === undefined ? text : change(text, holders));
    const { heading, text, points } = point;
    return { ...point, heading: words(heading), text: words(text), points: points.map(changed) };
  };
  return { ...composite, points: composite.points.map(changed) };
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

function isAround(text: CompositeText): text is readonly [Slot] {
  const [only, ...others] = text;
  return only !== undefined && typeof only !== "string" && only.alternatives.length === 1 && others.length === 0;
}
