import type { Place } from "../../place.ts";
import type { NewNegotiation } from "../../starting.ts";

/** Where a reader stands when a negotiation has begun: in its text, before its duties, or where there is nothing yet. */
export function begunPlace(process: string, { drafts, begins }: NewNegotiation, duties: boolean): Place {
  const at = (page: string, values: Place["values"] = {}): Place => ({ process, page, asOf: null, values });
  const [first] = drafts;
  if (duties && first !== undefined) return at("commitments", { text: first.id });
  return begins === "without" ? at("overview") : at("composite");
}
