/** A briefing, and what was corrected in it. */
export type { Briefing, Correction } from "./briefing.ts";
export { briefingChanges, publishBriefing, type BriefingChanges } from "./freeze.ts";
export { checkProse, lintProse, type CheckedProse, type LintFinding, type LintOptions } from "./lint.ts";
export { checkBriefing, lintBriefing, type ArticleAnswer } from "./lint-briefing.ts";
export { resolveLive, type Resolved } from "./resolve.ts";
export { findLive, readLive, type LiveRef } from "./live.ts";
