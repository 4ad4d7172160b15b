import { date, group, list, nullable, optional, own, record, text, texts, type Of } from "../common/shape.ts";
import { said } from "../common/said.ts";
import { thing } from "./thing.ts";

/** A change of a published figure, told to readers: never a silent edit. */
const correction = group({
  /** Key of the live figure. */
  figure: text,
  /** Of a table or chart: the line that changed; absent where the whole figure did. */
  of: optional(text),
  /** Keys of other figures of the briefing that show the same line: one note tells them all. */
  also: optional(texts),
  on: date,
  was: text,
  now: text,
  reason: optional(text),
});
export type Correction = Of<typeof correction>;

/** A document for readers in which every figure, table and chart is drawn from the record. */
export const briefing = thing(
  "briefing",
  {
    /** File name without extension; stable in links. */
    id: own,
    title: text,
    /** BCP 47 tag of the prose. */
    language: text,
    /** The day whose state the figures show; null = everything known. */
    asOf: nullable(date),
    /** Day of publication; null = not published. From then on the figures stay as they were. */
    published: nullable(date),
    /** Markdown with live figures in double braces. */
    body: text,
    /** What each live figure said on publication, by its key. */
    frozen: optional(record(text)),
    /**
     * What stood against its figures on publication: contradictions, decisions and supersessions, each as one line. What is not in
     * the list has come since; absent = the list was not kept.
     */
    known: optional(texts),
    /** What has changed since, told and dated. */
    corrections: optional(list(correction)),
  },
  {
    rules: [
      ({ published, frozen }) =>
        published === null && frozen !== undefined ? { field: "published", said: said("thing.frozen") } : null,
    ],
  },
);
export type Briefing = Of<typeof briefing>;
