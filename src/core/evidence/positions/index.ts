export { bookAsOf } from "./as-of.ts";
export type * from "./book.ts";
export * from "../../things/around.ts";
export * from "../../things/issue.ts";
export * from "../../things/position.ts";
export {
  byDate,
  draftCell,
  partyCell,
  pointsOn,
  PositionIndex,
  type DraftCell,
  type KnownDraft,
  type PositionCell,
} from "./cells.ts";
export * from "./position.ts";
export {
  standingOf,
  type AgreementDeclared,
  type Convergence,
  type OptionGroup,
  type StandingFound,
} from "./standing.ts";
export { declarationsOn, type CountDeclared, type MarkDeclared } from "./declared.ts";
export {
  clashesIn,
  testPackage,
  zoneOf,
  type IssueAnswer,
  type IssueZone,
  type OptionAnswer,
  type OptionHolders,
  type Package,
  type PartyAnswer,
} from "./acceptance.ts";
export { topicIndex, type TopicEntry } from "./topics.ts";
