import { date, list, name, nullable, object, oneOf, optional, record, text, where, words } from "../../common/shape.ts";
import {
  COMPARATORS,
  CONFIDENCE_WORDS,
  DECISIONS,
  MEASURES,
  type Claim,
  type Resolution,
} from "../../evidence/claim.ts";
import type { Briefing, Correction } from "../briefing.ts";
import { kind, type EntryKind } from "../kind.ts";
import { names } from "./shapes.ts";
import { sourceReferences } from "./texts.ts";

/** The form of a figure. */
export const claimShape = object<Claim>({
  id: name,
  topic: name,
  statement: text,
  low: nullable(text),
  high: nullable(text),
  comparator: optional(oneOf(COMPARATORS)),
  unit: text,
  scope: text,
  asOf: nullable(date),
  estimator: nullable(text),
  measure: optional(oneOf(MEASURES)),
  category: optional(text),
  confidence: oneOf(CONFIDENCE_WORDS),
  sources: names,
  quotation: optional(text),
  note: optional(text),
  supersededBy: optional(name),
  holder: optional(text),
  legalStatus: optional(text),
  allocates: optional(name),
});

/** Figures, what was decided about them, and the documents that show them. */
export const evidenceKinds: readonly EntryKind[] = [
  kind<Claim>({
    name: "claim",
    version: 1,
    writers: "facts",
    body: claimShape,
    names: ({ id }) => id,
    refers: ({ sources }) => sourceReferences(sources),
  }),
  kind<Resolution>({
    name: "resolution",
    version: 1,
    writers: "judgements",
    body: object<Resolution>({
      finding: words,
      decision: oneOf(DECISIONS),
      prefers: optional(name),
      by: words,
      on: date,
      reason: text,
    }),
  }),
  kind<Briefing>({
    name: "briefing",
    version: 1,
    writers: "facts",
    body: where(
      object<Briefing>({
        id: name,
        title: text,
        language: text,
        asOf: nullable(date),
        published: nullable(date),
        body: text,
        frozen: optional(record(text)),
        known: optional(list(text)),
        corrections: optional(
          list(
            object<Correction>({
              figure: text,
              of: optional(text),
              also: optional(list(text)),
              on: date,
              was: text,
              now: text,
              reason: optional(text),
            }),
          ),
        ),
      }),
      ({ published, frozen }) =>
        published === null && frozen !== undefined
          ? { field: "published", message: "Figures are kept as they were from the day of publication on: name it." }
          : null,
    ),
    names: ({ id }) => id,
  }),
];
