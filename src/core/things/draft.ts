import { confidence } from "../common/confidence.ts";
import type { JsonObject } from "../common/json.ts";
import { said, type Fact } from "../common/said.ts";
import {
  anything,
  date,
  flag,
  group,
  integer,
  lazily,
  list,
  name,
  names,
  naming,
  nullable,
  object,
  oneOf,
  optional,
  record,
  text,
  texts,
  type Of,
  type Shape,
} from "../common/shape.ts";
import type {
  Composite,
  CompositeDraft,
  CompositeDraftPoint,
  CompositePoint,
  CompositeText,
  RetiredPoint,
  UnsurePair,
} from "../text/composite.ts";
import {
  OUTSIDE,
  WORDINGS,
  type Draft,
  type Footnote,
  type OpenAlternative,
  type Point,
  type Remark,
  type Warning,
  type Witness,
  type WitnessVariant,
} from "../text/draft.ts";
import { sources } from "./names.ts";

const extra = record(anything) as Shape<JsonObject>;

export const remark = object<Remark>({ author: text, date: nullable(text), text, quote: optional(text) });
export const footnote = object<Footnote>({ mark: text, text, at: integer() });
export const alternative = object<OpenAlternative>({ parties: names, text, sources: optional(names) });

/** A point of a draft with all below it. */
const point: Shape<Point> = object<Point>({
  id: text,
  label: text,
  heading: text,
  text,
  wording: oneOf(WORDINGS),
  deleted: flag,
  points: list(lazily(() => point)),
  confidence: optional(confidence),
  sources: optional(names),
  notes: optional(texts),
  topics: optional(texts),
  alternatives: optional(list(alternative)),
  comments: optional(list(remark)),
  footnotes: optional(list(footnote)),
  outside: optional(oneOf(OUTSIDE)),
  separator: optional(text),
  extra: optional(extra),
});

/** What a sentence on reading a file names: words, a count, or nothing. */
const fact: Shape<Fact> = {
  check(value, field, problems) {
    if (typeof value === "string") text.check(value, field, problems);
    else if (value !== null && typeof value !== "boolean" && !Number.isSafeInteger(value))
      problems.push({ field, said: said("expected.fact") });
  },
};
const warning = object<Warning>({
  code: text,
  facts: optional(record(fact)),
  message: optional(text),
  line: optional(integer()),
  column: optional(integer()),
});
export const witness = object<Witness>({
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
  tabledBy: list(naming("party", text)),
  date: nullable(date),
  instrument: text,
  basedOn: texts,
  points: list(point),
  warnings: list(warning),
  status: optional(text),
  handling: optional(text),
  binding: optional(flag),
  authenticLanguages: optional(texts),
  versionOf: optional(text),
  witnesses: optional(list(witness)),
  sources: optional(sources),
  notes: optional(texts),
  comments: optional(list(remark)),
  extra: optional(extra),
});

const compositeText: Shape<CompositeText> = {
  check(value, field, problems) {
    if (!Array.isArray(value)) problems.push({ field, said: said("expected.one", { wanted: said("wanted.parts") }) });
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
  brackets: optional(text),
  depth: integer(),
  pieces: names,
  wording: oneOf(WORDINGS),
  deleted: flag,
  joins: optional(texts),
  struck: optional(object({ heading: text, text })),
  rest: optional(extra),
});
export const compositeDraft = object<CompositeDraft>({
  party: text,
  id: optional(name),
  title: text,
  language: text,
  date: nullable(date),
  points: list(compositeDraftPoint),
  rest: optional(extra),
});
export const retired = object<RetiredPoint>({
  id: name,
  label: text,
  parent: optional(nullable(name)),
  after: optional(nullable(name)),
});

export const unsurePair = object<UnsurePair>({
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

/** What a source says changed in a text that nobody published; never the words of that text. */
export const reportedChange = group({ topic: text, text, confidence, sources: names });
export type ReportedChange = Of<typeof reportedChange>;
