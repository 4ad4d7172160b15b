import type { Composite, CompositePoint, CompositeText } from "../composite.ts";
import { holdersOf } from "../reading.ts";

const held = new WeakMap<Composite, ReadonlyMap<string, readonly string[]>>();

/**
 * The parties whose words a point holds: those that have it in their drafts, and those that its brackets name. Of a composite
 * without drafts, all of its parties.
 */
export function holdersAt(composite: Composite, point: CompositePoint): readonly string[] {
  let holders = held.get(composite);
  if (holders === undefined) {
    holders = holdersOf(composite);
    held.set(composite, holders);
  }
  const known = composite.drafts.length === 0 ? composite.parties : (holders.get(point.id) ?? []);
  return [...new Set([...known, ...namedIn(point.heading), ...namedIn(point.text)])];
}

function namedIn(text: CompositeText): readonly string[] {
  return text.flatMap((part) =>
    typeof part === "string"
      ? []
      : part.alternatives.flatMap(({ parties, text: inside }) => [...parties, ...namedIn(inside)]),
  );
}
