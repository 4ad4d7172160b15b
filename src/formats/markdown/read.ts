import { en } from "../../words/english.ts";
import { failureWords } from "../../words/words.ts";
import type { Json, JsonObject } from "../../core/common/json.ts";
import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { draft, WORDINGS, type Point, type Warning, type Wording } from "../../core/text/draft.ts";
import { segment } from "../../core/text/segment.ts";
import { defined, FieldError, Fields, isObject } from "../checks.ts";
import { readHead, readPointNotes, type DraftHead } from "../draft-fields.ts";
import type { DraftReading } from "../draft-of-blocks.ts";
import { takeComments } from "./comments.ts";
import { EXACT_FORMAT, readExact } from "./exact-read.ts";
import { blocksOfMarkdown } from "./foreign.ts";
import { splitFrontMatter } from "./front-matter.ts";

/** Reads a Markdown draft: the exact form where the head says so, else the points are found from the numbering. */
export function readMarkdown(text: string, file?: string): Result<DraftReading> {
  const split = splitFrontMatter(text.replace(/\r\n?/gu, "\n"), file);
  if (!split.ok) return split;
  const { fields, body, firstLine } = split.value;
  try {
    if (fields !== null && fields["format"] === EXACT_FORMAT) return ok(readExact(fields, body, firstLine));
    return ok(readForeign(fields, body, firstLine));
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    const { place, told } = error;
    return failed(said("draft-invalid.head", { place, why: told }), defined({ file, place: place || "the head" }));
  }
}

function readForeign(head: JsonObject | null, body: string, firstLine: number): DraftReading {
  const { text, comments } = takeComments(body);
  const { blocks, warnings } = blocksOfMarkdown(text, firstLine);
  const { stated, warnings: headWarnings, wording, about } = foreignHead(head);
  const found = segment(blocks);
  const noted = withNotes(found.points, about, wording);
  const title = stated.title ?? "";
  const made = draft({
    ...stated,
    title: title === "" ? found.title : title,
    points: noted,
    ...(comments.length === 0
      ? {}
      : {
          comments: [...(stated.comments ?? []), ...comments.map((words) => ({ author: "", date: null, text: words }))],
        }),
    warnings: [
      ...(stated.warnings ?? []),
      ...headWarnings,
      ...warnings,
      ...titleWarning(title, found.title),
      ...found.warnings,
    ],
  });
  return { draft: made, languageStated: (stated.language ?? "") !== "" };
}

/** Words that stood where a title stands are not lost where the head names another. */
function titleWarning(stated: string, found: string): readonly Warning[] {
  if (stated === "" || found === "" || stated === found) return [];
  return [said("title-differs", { title: found })];
}

interface ForeignHead {
  readonly stated: Partial<DraftHead>;
  readonly warnings: readonly Warning[];
  readonly wording: Wording;
  readonly about: JsonObject;
}

/** The head of a file that was not written for Parley: what fits is taken, the rest is kept as it is. */
function foreignHead(head: JsonObject | null): ForeignHead {
  const nothing: ForeignHead = { stated: {}, warnings: [], wording: "verbatim", about: {} };
  if (head === null) return nothing;
  try {
    const fields = new Fields(head, "", true);
    const wording = fields.word("wording", WORDINGS) ?? "verbatim";
    const points = fields.take("points");
    return { stated: readHead(fields, true), warnings: [], wording, about: isObject(points) ? points : {} };
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    const title = typeof head["title"] === "string" ? { title: head["title"] } : {};
    return {
      ...nothing,
      stated: { ...title, extra: head },
      warnings: [said("head-not-understood", { place: error.place, why: failureWords(en, error.told) })],
    };
  }
}

function withNotes(
  points: readonly Point[],
  about: Readonly<Record<string, Json>>,
  inherited: Wording,
): readonly Point[] {
  return points.map((point) => {
    const fields = new Fields(about[point.id] ?? {}, `points.${point.id}`, true);
    const wording = fields.word("wording", WORDINGS) ?? inherited;
    const deleted = fields.boolean("deleted") ?? point.deleted;
    const notes = readPointNotes(fields);
    return defined({
      ...point,
      wording,
      deleted,
      ...notes,
      extra: fields.rest(),
      points: withNotes(point.points, about, wording),
    });
  });
}
