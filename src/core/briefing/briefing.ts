// Briefings are kept in the record, which therefore says what they are; see `record/briefing.ts`.
export type { Briefing, Correction } from "../things/briefing.ts";
