import type { Place } from "../../place.ts";
import type { NewNegotiation } from "../../starting.ts";

/** Where a reader stands when a negotiation has begun: in its text, before its duties, or where there is nothing yet. */
export function begunPlace(
  process: string,
  { drafts, begins }: NewNegotiation,
  { duties, kept }: { readonly duties: boolean; readonly kept: boolean },
): Place {
  const at = (page: string, values: Place["values"] = {}): Place => ({ process, page, asOf: null, values });
  const [first] = drafts;
  if (duties && first !== undefined) return at("commitments", { text: first.id });
  if (begins === "without") return at("overview");
  // Without a record no text lies on a table: the drafts are compiled.
  return at(kept ? "text" : "composite");
}
