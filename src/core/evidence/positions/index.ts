export { bookAsOf, optionsAmong, optionsAsOf } from "./as-of.ts";
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
  type SpokenPoint,
} from "./cells.ts";
export { conditionOf } from "./conditions.ts";
export * from "./position.ts";
export type { Bearing, Ground, GroundMark } from "./standing/bearing.ts";
export type { Move } from "./standing/scale.ts";
export { dayOf, sayBearing, sayJudged } from "./standing/saying.ts";
export {
  sayStand,
  STANDS,
  standCode,
  standFor,
  standingOf,
  standStatements,
  type DeclaredStand,
  type IssueStand,
  type OptionGroup,
  type StandCode,
  type StatedStand,
} from "./standing/standing.ts";
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
