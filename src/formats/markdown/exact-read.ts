import { said } from "../../core/common/said.ts";
import type { Json, JsonObject } from "../../core/common/json.ts";
import { WORDINGS, type Draft, type Point, type Warning, type Wording } from "../../core/text/draft.ts";
import { pointIds } from "../../core/text/segmenting/ids.ts";
import { defined, FieldError, Fields, isObject } from "../checks.ts";
import { readHead, readPointNotes } from "../draft-fields.ts";
import { parseOutline, type OutlinePoint } from "./outline.ts";

/** Name of the exact form in the head of a file. */
export const EXACT_FORMAT = "parley-draft";

/** Reads the exact form of a draft. Throws a `FieldError` where a field of the head is not what it must be. */
export function readExact(
  head: JsonObject,
  body: string,
  firstLine: number,
): { draft: Draft; languageStated: boolean } {
  const fields = new Fields(head, "", true);
  fields.take("format");
  const languageStated = fields.has("language");
  const wording = fields.word("wording", WORDINGS) ?? "verbatim";
  const about = fields.take("points");
  const known = new Map(Object.entries(about === undefined ? {} : asObject(about, "points")));
  const outline = parseOutline(body, firstLine);
  const warnings: Warning[] = [];
  const title = titleOf(head, outline.title, warnings);
  const points = withNotes(outline.points, known, wording);
  const { extra, ...rest } = readHead(fields, true);
  for (const id of known.keys()) {
    warnings.push(said("unknown-point.head", { point: id }));
  }
  const draft = { ...rest, title, points, warnings: [...rest.warnings, ...warnings], extra: unwrapExtra(extra) };
  return { draft: defined(draft), languageStated };
}

function asObject(value: Json, place: string): JsonObject {
  const object = new Fields(value, place).rest();
  return object ?? {};
}

function titleOf(head: JsonObject, printed: string, warnings: Warning[]): string {
  const stated = head["title"];
  const title = typeof stated === "string" || typeof stated === "number" ? String(stated) : printed;
  if (printed !== "" && printed !== title) {
    warnings.push(said("title-differs.exact", { title: printed }));
  }
  return title;
}

/** Unknown fields that bear the name of a known one stand in a field `extra` of their own. */
function unwrapExtra(extra: JsonObject | undefined): JsonObject | undefined {
  const inner = extra?.["extra"];
  if (extra === undefined || !isObject(inner)) return extra;
  const { extra: _wrapped, ...others } = extra;
  return { ...others, ...inner };
}

function withNotes(outline: readonly OutlinePoint[], known: Map<string, Json>, wording: Wording): readonly Point[] {
  const placed = pointIds(outline.map(bare));
  const visit = (source: OutlinePoint, place: Point, inherited: Wording): Point => {
    const about = known.get(place.id);
    known.delete(place.id);
    const fields = new Fields(about ?? {}, `points.${place.id}`, true);
    const own = fields.word("wording", WORDINGS) ?? inherited;
    const separator = fields.string("separator") ?? source.separator;
    const fixed = {
      id: fields.string("id") ?? place.id,
      label: fields.string("label") ?? source.label,
      heading: fields.string("heading") ?? source.heading,
      text: fields.string("text") ?? source.text,
      deleted: fields.boolean("deleted") ?? source.deleted,
    };
    const notes = readPointNotes(fields);
    const points = source.points.map((each, at) => visit(each, place.points[at] ?? place, own));
    return defined({ ...fixed, wording: own, points, separator, ...notes, extra: unwrapExtra(fields.rest()) });
  };
  return outline.map((each, at) => {
    const place = placed[at];
    if (place === undefined) throw new FieldError("points", said("field-fault.lost-place"));
    return visit(each, place, wording);
  });
}

function bare(source: OutlinePoint): Omit<Point, "id" | "points"> & { points: ReturnType<typeof bare>[] } {
  return {
    label: source.label,
    heading: "",
    text: "",
    wording: "verbatim",
    deleted: false,
    points: source.points.map(bare),
  };
}
