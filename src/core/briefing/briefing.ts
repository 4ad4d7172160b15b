// Briefings are kept in the record, which therefore says what they are; see `record/briefing.ts`.
/** A briefing, and what was corrected in it. */
export type { Briefing, Correction } from "../things/briefing.ts";
