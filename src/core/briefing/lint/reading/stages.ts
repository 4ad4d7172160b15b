import { triggered } from "../../../common/triggered.ts";
import type { Claim } from "../../../things/claim.ts";

const PLEDGED = triggered(
  /\b(?:pledg\w+|promis\w+|offer(?:s|ed)?|commit(?:s|ted|ments?)|announced|earmarked|on offer)\b/iu,
);
const PAID = triggered(
  /\b(?:(?:has|have|had|was|were|been|already|being|is|are) (?:\p{L}+ )?paid|paid (?:out|over|in)|disburs\w+|transferred|handed over|arrived|spent)\b/iu,
);
const PAID_CLAIM = triggered(/\b(?:paid|disburs\w+|transferred|spent)\b/iu);
const DENIED = triggered(/\b(?:not|never|yet to|nothing|little|none|no)\b|n['’]t\b/iu);

/** Whether a clause says that money was promised. */
export function isPledgedIn(text: string): boolean {
  return PLEDGED.test(text);
}

/** Whether a clause says that money was paid; what is denied says nothing. */
export function isPaidIn(text: string): boolean {
  return PAID.test(text) && !DENIED.test(text);
}

/** Whether the record has a sum as promised or as paid; null where it says neither, or both. */
export function stageOf({ statement, category = "" }: Claim): "pledged" | "paid" | null {
  const told = `${statement} ${category}`;
  const [pledged, paid] = [PLEDGED.test(told), PAID_CLAIM.test(told)];
  return pledged === paid || (pledged && category === "paid")
    ? category === "paid"
      ? "paid"
      : null
    : pledged
      ? "pledged"
      : "paid";
}
