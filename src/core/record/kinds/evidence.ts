import { date, list, name, nullable, object, optional, record, text, where } from "../../common/shape.ts";
import { claim, resolution } from "../../things/claim.ts";
import type { Briefing, Correction } from "../briefing.ts";
import { kind, kindOf, type EntryKind } from "../kind.ts";
import { sourceReferences } from "./texts.ts";

/** Figures, what was decided about them, and the documents that show them. */
export const evidenceKinds: readonly EntryKind[] = [
  kindOf(claim, "facts", { names: ({ id }) => id, refers: ({ sources }) => sourceReferences(sources) }),
  kindOf(resolution, "judgements"),
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
