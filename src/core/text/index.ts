export { alignDrafts, alignDraftsSteps, type AlignmentOptions } from "./align.ts";
export type * from "./alignment.ts";
export { apply, invert, invertMany, newText, normalForm, oldText } from "./apply.ts";
export type * from "./block.ts";
export { readBrackets } from "./brackets.ts";
export type * from "./change.ts";
export { changesOf, changesOfParaphrase } from "./changes.ts";
export {
  comparability,
  compareDrafts,
  compareDraftsSteps,
  type CompareOptions,
  type CompareProgress,
} from "./compare.ts";
export {
  compile,
  createCompileCache,
  latestDrafts,
  type Compiled,
  type CompileCache,
  type CompileOptions,
} from "./compile.ts";
export { beginFrom, type Begun, type Difference } from "./begin.ts";
export type * from "./composite.ts";
export { livingEdits } from "./comparing/struck.ts";
export {
  draft,
  point,
  walkPoints,
  type Confidence,
  type Draft,
  type OpenAlternative,
  type PlacedPoint,
  type Point,
  type Remark,
  type Warning,
  type Witness,
  type WitnessVariant,
  type Wording,
} from "./draft.ts";
export type * from "./edit.ts";
export { parseComposite, parseNotation, printComposite, printNotation } from "./notation.ts";
export {
  reading,
  readingText,
  standings,
  unsureAt,
  notInText,
  withoutDraft,
  type Standing,
  type UnsureView,
} from "./reading.ts";
export { redlineMany, redlineTexts, type RedlineOptions, type TextPair } from "./redline.ts";
export { segment } from "./segment.ts";
export { tokenize, type Lexicon, type Tokens } from "./tokens.ts";
