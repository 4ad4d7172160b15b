export { applyEdit, applySpans, fitSpans, invertEdit, invertSpans } from "./spans/apply.ts";
export { applyToComposite, compositeReading, draftReading, findPoint, isVerbatim } from "./spans/composite.ts";
export { moveEdit, type LostPart, type MovedEdit } from "./spans/moving.ts";
export { noEdit, type PointOperation, type PointSpot, type ReadPoint, type Span, type TextEdit } from "./spans/span.ts";
export {
  applyToVersion,
  misfit,
  pointReading,
  wholePoint,
  type PointWords,
  type TextVersionWords,
} from "./spans/version.ts";
export {
  changesOf,
  type ChangesOfParty,
  type ReturnedBy,
  type ReturnedChange,
  type ReturnedDeletion,
  type ReturnedEdits,
  type ReturnedItem,
  type ReturnedOption,
  type ReturnedPart,
  type ReturnedPoints,
  type ReturnedRemark,
  type Unplaced,
} from "./spans/returned.ts";
