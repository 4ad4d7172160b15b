import {
  anything,
  date,
  decimal,
  flag,
  integer,
  lazily,
  list,
  name,
  nullable,
  object,
  oneOf,
  optional,
  record,
  text,
  type Shape,
  words,
} from "../../common/shape.ts";
import type { JsonObject } from "../../common/json.ts";
import type { AlignmentCorrection } from "../../text/alignment.ts";
import type {
  Composite,
  CompositeDraft,
  CompositeDraftPoint,
  CompositePoint,
  CompositeText,
  RetiredPoint,
  UnsurePair,
} from "../../text/composite.ts";
import type {
  Confidence,
  Draft,
  Footnote,
  OpenAlternative,
  Point,
  Remark,
  Warning,
  Witness,
  WitnessVariant,
  Wording,
} from "../../text/draft.ts";
import type { BracketReasonKind, CountRemark, MarkLevel, PartyRole, ReportedChange } from "../state.ts";

export const CONFIDENCES: readonly Confidence[] = ["found", "memory", "article", "headline-only"];
/** From least to most; everything before `closed` is provisional. */
export const MARK_LEVELS: readonly MarkLevel[] = [
  "open",
  "agreed-in-substance",
  "agreed-ad-referendum",
  "agreed",
  "closed",
];
export const REASON_KINDS: readonly BracketReasonKind[] = [
  "alternative",
  "contentious",
  "suspicious",
  "tactical",
  "uncertain",
  "waiting",
  "weary",
];
const WORDINGS: readonly Wording[] = ["verbatim", "translation", "paraphrase", "reported"];

export const names = list(name);
export const texts = list(text);
const extra = record(anything) as Shape<JsonObject>;

const remark = object<Remark>({ author: text, date: nullable(text), text, quote: optional(text) });
const footnote = object<Footnote>({ mark: text, text, at: integer() });
const alternative = object<OpenAlternative>({ parties: names, text, sources: optional(names) });

/** A point of a draft with all below it. */
export const point: Shape<Point> = object<Point>({
  id: text,
  label: text,
  heading: text,
  text,
  wording: oneOf(WORDINGS),
  deleted: flag,
  points: list(lazily(() => point)),
  confidence: optional(oneOf(CONFIDENCES)),
  sources: optional(names),
  notes: optional(texts),
  topics: optional(texts),
  alternatives: optional(list(alternative)),
  comments: optional(list(remark)),
  footnotes: optional(list(footnote)),
  separator: optional(text),
  extra: optional(extra),
});

const warning = object<Warning>({
  code: text,
  message: text,
  line: optional(integer()),
  column: optional(integer()),
});
const witness = object<Witness>({
  id: text,
  publisher: text,
  title: text,
  date: nullable(text),
  url: nullable(text),
  kind: text,
  variants: optional(list(object<WitnessVariant>({ point: text, text, note: optional(text) }))),
});

/** A whole draft as `Draft` holds it. */
export const draft = object<Draft>({
  title: text,
  language: text,
  tabledBy: texts,
  date: nullable(date),
  instrument: text,
  basedOn: texts,
  points: list(point),
  warnings: list(warning),
  status: optional(text),
  handling: optional(text),
  binding: optional(flag),
  authenticLanguages: optional(texts),
  witnesses: optional(list(witness)),
  sources: optional(names),
  notes: optional(texts),
  comments: optional(list(remark)),
  extra: optional(extra),
});

const compositeText: Shape<CompositeText> = {
  check(value, field, problems) {
    if (!Array.isArray(value)) problems.push({ field, message: "A list of strings and slots was expected." });
    else
      for (const [at, part] of value.entries())
        if (typeof part !== "string") slot.check(part, `${field}[${at}]`, problems);
  },
};
const slot = object<{
  readonly alternatives: readonly { readonly parties: readonly string[]; readonly text: CompositeText }[];
}>({
  alternatives: list(object({ parties: names, text: lazily(() => compositeText) }), 1),
});
const compositePoint: Shape<CompositePoint> = object<CompositePoint>({
  id: name,
  label: text,
  heading: compositeText,
  text: compositeText,
  points: list(lazily(() => compositePoint)),
});
const compositeDraftPoint = object<CompositeDraftPoint>({
  id: text,
  label: text,
  depth: integer(),
  pieces: names,
  wording: oneOf(WORDINGS),
  deleted: flag,
  joins: optional(texts),
  struck: optional(object({ heading: text, text })),
  rest: optional(extra),
});
const compositeDraft = object<CompositeDraft>({
  party: text,
  id: optional(name),
  title: text,
  language: text,
  date: nullable(date),
  points: list(compositeDraftPoint),
  rest: optional(extra),
});
const retired = object<RetiredPoint>({
  id: name,
  label: text,
  parent: optional(nullable(name)),
  after: optional(nullable(name)),
});

const unsurePair = object<UnsurePair>({
  point: name,
  party: text,
  other: name,
  otherParty: text,
  percent: integer(),
});

/** A whole composite as `Composite` holds it. */
export const composite = object<Composite>({
  parties: texts,
  points: list(compositePoint),
  drafts: list(compositeDraft),
  retired: list(retired),
  unsure: optional(list(unsurePair)),
});

export const partyRole = object<PartyRole>({ role: words, from: optional(date), until: optional(date) });
export const reportedChange = object<ReportedChange>({
  topic: text,
  text,
  confidence: oneOf(CONFIDENCES),
  sources: names,
});
export const countRemark = object<CountRemark>({ party: name, text, on: date, sources: names });
export const alignmentCorrection = object<AlignmentCorrection>({ from: texts, to: texts });
export { decimal };
