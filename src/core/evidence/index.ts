export { checkLedger, type LedgerProblem } from "./check.ts";
export { citedProcess, writeBibTeX, writeRis, type Cited } from "./bibliography.ts";
export type { ClaimFinding, ClaimFindingKind, ClaimReason, SourceKinds } from "./finding.ts";
export { findingsOf, openFindings } from "./findings.ts";
export { figureSaid } from "./print.ts";
export {
  clashesIn,
  testPackage,
  zoneOf,
  type IssueZone,
  type Package,
  type PartyAnswer,
} from "./positions/acceptance.ts";
export type { PositionBook } from "./positions/book.ts";
export type { Claim, Comparator } from "../things/claim.ts";
