export { applyEdit, applySpans, fitSpans, invertEdit, invertSpans } from "./spans/apply.ts";
export {
  applyToComposite,
  applyToPoint,
  compositeReading,
  draftReading,
  findPoint,
  isVerbatim,
} from "./spans/composite.ts";
export { moveEdit, stillStands, type LostPart, type MovedEdit } from "./spans/moving.ts";
export type { JoinPoints, PointOperation, PointSpot, ReadPoint, Span, SplitPoint, TextEdit } from "./spans/span.ts";
export {
  applyToVersion,
  misfit,
  pointReading,
  wholePoint,
  type PointWords,
  type TextVersionWords,
} from "./spans/version.ts";
export { spansBetween, type SpanPlace } from "./spans/between.ts";
export { changesOf, HOLDERS } from "./spans/changes.ts";
export type { ComputedWords, Stretches } from "./spans/computed.ts";
export { movedWords } from "./spans/moved-words.ts";
export { ownDraftEdits } from "./spans/own-draft.ts";
export { withMovesWhole } from "./spans/own-whole.ts";
export type * from "./spans/returned.ts";
export { changedNotes, type NoteWords } from "./spans/returned-notes.ts";
export { fillsGap, joinedOverEdges } from "./spans/edges.ts";
export { holdersAt } from "./spans/holders.ts";
export { namedBy } from "./spans/operations.ts";
export { nearestReading, type NearestReading } from "./spans/own-base.ts";
export { movedAway, onStanding, type OnStanding } from "./spans/on-standing.ts";
export { together } from "./spans/hands.ts";
