import type { MarkLevel } from "../things/declared.ts";

/** Facts name the levels by words that a message can choose by. */
export function levelFact(level: MarkLevel): string {
  return {
    "agreed-in-substance": "substance",
    "agreed-ad-referendum": "referendum",
    agreed: "agreed",
    closed: "closed",
    open: "open",
  }[level];
}
