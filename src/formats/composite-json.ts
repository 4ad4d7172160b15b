import type { Json } from "../core/common/json.ts";
import { ok, type Result, failed } from "../core/common/result.ts";
import type { Alternative, Composite, CompositePoint, CompositeText, Slot } from "../core/text/composite.ts";
import { compositeDraft, retired, unsurePair } from "../core/things/draft.ts";
import { said } from "../core/common/said.ts";
import { defined, FieldError, Fields, isObject, MAX_DEPTH } from "./checks.ts";
import { readLoose } from "./things/loose.ts";
import { parseJson } from "./draft-json.ts";

/** Reads the JSON text of a composite; a failure names the field by its path. */
export function readCompositeJson(text: string, file?: string): Result<Composite> {
  const parsed = parseJson(text, file);
  return parsed.ok ? compositeFromJson(parsed.value, file) : parsed;
}

/** Whether a JSON value means to be a composite rather than a draft. */
export function looksLikeComposite(value: Json): boolean {
  return isObject(value) && Array.isArray(value["parties"]) && Array.isArray(value["drafts"]);
}

/** Makes a composite of a parsed JSON value. */
export function compositeFromJson(value: Json, file?: string): Result<Composite> {
  try {
    const fields = new Fields(value, "");
    for (const name of ["parties", "points"]) {
      if (!fields.has(name)) throw new FieldError(name, said("field-fault.needs", { name }));
    }
    return ok(
      defined({
        parties: fields.strings("parties") ?? [],
        points: fields.items("points", (each, place) => readPoint(each, place, 1)) ?? [],
        drafts: fields.items("drafts", (each, place) => readLoose(compositeDraft, each, place, { keep: true })) ?? [],
        retired: fields.items("retired", (each, place) => readLoose(retired, each, place)) ?? [],
        unsure: fields.items("unsure", (each, place) => readLoose(unsurePair, each, place)),
      }),
    );
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    const where = defined({ file, place: error.place === "" ? undefined : error.place });
    return failed(said("composite-invalid", { place: error.place, why: error.told }), where);
  }
}

function readPoint(value: Json, place: string, depth: number): CompositePoint {
  if (depth > MAX_DEPTH) throw new FieldError(place, said("field-fault.points-deep", { most: MAX_DEPTH }));
  const fields = new Fields(value, place);
  const id = fields.string("id");
  if (id === undefined) throw new FieldError(`${place}.id`, said("field-fault.needs-id"));
  return {
    id,
    label: fields.string("label") ?? "",
    heading: readText(fields, "heading", 1),
    text: readText(fields, "text", 1),
    points: fields.items("points", (each, at) => readPoint(each, at, depth + 1)) ?? [],
  };
}

function readText(fields: Fields, name: string, depth: number): CompositeText {
  return fields.items(name, (each, place) => (typeof each === "string" ? each : readSlot(each, place, depth))) ?? [];
}

function readSlot(value: Json, place: string, depth: number): Slot {
  if (depth > MAX_DEPTH) throw new FieldError(place, said("field-fault.brackets-deep", { most: MAX_DEPTH }));
  const fields = new Fields(value, place);
  return {
    alternatives:
      fields.items("alternatives", (each, at): Alternative => {
        const own = new Fields(each, at);
        return { parties: own.strings("parties") ?? [], text: readText(own, "text", depth + 1) };
      }) ?? [],
  };
}
