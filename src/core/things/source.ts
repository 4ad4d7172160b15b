import { date, integer, nullable, oneOf, optional, own, pattern, text, group, type Of } from "../common/shape.ts";
import { said } from "../common/said.ts";
import { source as sourceName } from "./names.ts";
import { thing } from "./thing.ts";

/** How much a source bears: official text, agency, one report, weak (mirror, aggregator, list of links), none (no source read). */
export type SourceStrength = (typeof STRENGTHS)[number];
export const STRENGTHS = ["official", "agency", "report", "weak", "none"] as const;

/** A document that says something. */
export const source = thing("source", {
  id: own,
  publisher: text,
  title: text,
  date: nullable(date),
  url: nullable(text),
  /** News, wire-republished, official, transcript, mirror, aggregator … */
  kind: text,
  strength: optional(oneOf(STRENGTHS)),
  note: optional(text),
});
export type Source = Of<typeof source>;

/** Sources by day, the latest first; undated ones last. */
export function latestFirst(sources: Readonly<Record<string, Source>>): readonly Source[] {
  return Object.values(sources).sort((a, b) => ((b.date ?? "") < (a.date ?? "") ? -1 : 1));
}

/** Most bytes of a copy: what the store keeps of one file. */
export const LARGEST_COPY = 64 * 2 ** 20;

/** What a copy's fields hold; its folder reader asks the same. */
export const copyFields = {
  sha256: /^[0-9a-f]{64}$/u,
  /** A bare name: what could lead into a folder is none. */
  name: /^(?!\.{1,2}$)[^\p{Cc}/\\]{1,200}$/u,
  type: /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/u,
  captured: /^\d{4}-\d{2}-\d{2}$/u,
};

/**
 * A copy of a source that was kept on a day, since pages change and vanish. The bytes stay in the room of the entry; they and
 * the name of the file are never published, hash and day are.
 */
export const archivedCopy = thing(
  "archived-copy",
  {
    source: sourceName,
    /** Day on which the copy was taken. */
    captured: date,
    /** Bytes. */
    size: integer(1),
    file: group({
      sha256: pattern(copyFields.sha256, said("wanted.hash")),
      name: pattern(copyFields.name, said("wanted.file-name")),
      type: pattern(copyFields.type, said("wanted.media-type")),
    }),
    /** Address that it was taken from, where it is not that of the source. */
    url: optional(text),
  },
  { rules: [ofOneDayAndFit] },
);
export type ArchivedCopy = Of<typeof archivedCopy>;

function ofOneDayAndFit({ captured, size }: { readonly captured: string; readonly size: number }) {
  if (size > LARGEST_COPY) return { field: "size", said: said("thing.large-copy", { most: LARGEST_COPY, size }) };
  return copyFields.captured.test(captured)
    ? null
    : { field: "captured", said: said("expected", { wanted: said("wanted.day"), given: `"${captured}"` }) };
}
