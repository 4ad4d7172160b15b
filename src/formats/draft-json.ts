import type { Json, JsonObject } from "../core/common/json.ts";
import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { WORDINGS, type Draft, type Point, type Warning, type Wording } from "../core/text/draft.ts";
import { pointIds, type UnnamedPoint } from "../core/text/segmenting/ids.ts";
import { defined, FieldError, Fields, MAX_DEPTH } from "./checks.ts";
import { headToJson, pointNotesToJson, readHead, readPointNotes } from "./draft-fields.ts";

/** Reads the JSON text of a draft. Failures name the line, or the field by its path such as `points[3].text`. */
export function readDraftJson(text: string, file?: string): Result<Draft> {
  const parsed = parseJson(text, file);
  return parsed.ok ? draftFromJson(parsed.value, file) : parsed;
}

/** Parses JSON; a failure says where and what to do. */
export function parseJson(text: string, file?: string): Result<Json> {
  try {
    return ok(JSON.parse(text) as Json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : "it cannot be parsed";
    const at = /position (\d+)/u.exec(detail);
    const line = at === null ? undefined : `line ${text.slice(0, Number(at[1])).split("\n").length}`;
    return failed(said("json-invalid", { detail }), where(file, line));
  }
}

/** Makes a draft of a parsed JSON value. Ids and labels given are kept; unknown fields survive in `extra`. */
export function draftFromJson(value: Json, file?: string): Result<Draft> {
  try {
    const fields = new Fields(value, "");
    if (!fields.has("points")) throw new FieldError("points", said("field-fault.needs-points"));
    const wording = fields.word("wording", WORDINGS);
    const given = fields.list("points") ?? [];
    const points = pointIds(given.map((each, index) => readPoint(each, `points[${index}]`, wording ?? "verbatim", 1)));
    const head = readHead(fields);
    const unique = withUniqueIds(points);
    return ok({ ...head, points: unique.points, warnings: [...head.warnings, ...unique.warnings] });
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    return failed(said("draft-invalid", { place: error.place, why: error.told }), where(file, error.place));
  }
}

function where(file: string | undefined, place: string | undefined): { file?: string; place?: string } {
  return defined({ file, place: place === "" ? undefined : place });
}

function readPoint(value: Json, place: string, inherited: Wording, depth: number): UnnamedPoint {
  if (depth > MAX_DEPTH) throw new FieldError(place, said("field-fault.points-deep", { most: MAX_DEPTH }));
  const fields = new Fields(value, place);
  const wording = fields.word("wording", WORDINGS) ?? inherited;
  const own = {
    id: fields.string("id"),
    label: fields.string("label") ?? "",
    heading: fields.string("heading") ?? "",
    text: fields.string("text") ?? "",
    wording,
    deleted: fields.boolean("deleted") ?? false,
    separator: fields.string("separator"),
    points: fields.items("points", (each, at) => readPoint(each, at, wording, depth + 1)) ?? [],
  };
  return defined({ ...own, ...readPointNotes(fields, true), extra: fields.rest() });
}

/** Two points with one id cannot both be referred to: the later one gets `~2`, and a warning says so. */
function withUniqueIds(points: readonly Point[]): {
  readonly points: readonly Point[];
  readonly warnings: readonly Warning[];
} {
  const taken = new Set<string>();
  const warnings: Warning[] = [];
  const visit = (each: Point): Point => {
    let id = each.id;
    for (let count = 2; taken.has(id); count++) id = `${each.id}~${count}`;
    if (id !== each.id) {
      warnings.push(said("duplicate-id", { id: each.id, given: id }));
    }
    taken.add(id);
    return { ...each, id, points: each.points.map(visit) };
  };
  return { points: points.map(visit), warnings };
}

/** A draft as the JSON object that scripts rely on. */
export function draftToJson(draft: Draft): JsonObject {
  const { points, ...head } = draft;
  const { warnings, ...fields } = headToJson(head);
  return { ...fields, points: points.map(pointToJson), warnings: warnings ?? [] };
}

function pointToJson(point: Point): JsonObject {
  const { id, label, heading, text, wording, deleted, separator, points, extra, ...notes } = point;
  const dash: JsonObject = separator === undefined ? {} : { separator };
  return {
    id,
    label,
    heading,
    ...dash,
    text,
    wording,
    deleted,
    ...pointNotesToJson(notes),
    ...extra,
    points: points.map(pointToJson),
  };
}

/** A draft as JSON text, two spaces of indent and a final newline; reading it gives the same draft. */
export function writeDraftJson(draft: Draft): string {
  return `${JSON.stringify(draftToJson(draft), null, 2)}\n`;
}
