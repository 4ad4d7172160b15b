import { walkComposite } from "../../core/text/reading.ts";
import type { Composite } from "../../core/text/composite.ts";

/** Namespace of the data that a composite keeps with its Word file, out of sight. */
export const COMPOSITE_NAMESPACE = "urn:parley:composite:1";

/** Bookmarks that start with an underscore are hidden in Word; a name has at most 40 letters, digits and underscores. */
const PREFIX = "_parley_";
const PLAIN = /^[A-Za-z0-9]{1,20}$/u;
const NUMBERED = /^i\d+$/u;

/** Names of the bookmarks that carry the ids of points, by id: the id itself where it can be a name, else its number. */
export function bookmarkNames(composite: Composite): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { point } of walkComposite(composite.points)) {
    const plain = PLAIN.test(point.id) && !NUMBERED.test(point.id);
    if (!names.has(point.id)) names.set(point.id, PREFIX + (plain ? point.id : `i${names.size}`));
  }
  return names;
}
