import type { Json } from "../core/common/json.ts";
import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type {
  Alternative,
  Composite,
  CompositeDraft,
  CompositeDraftPoint,
  CompositePoint,
  CompositeText,
  RetiredPoint,
  Slot,
  UnsurePair,
} from "../core/text/composite.ts";
import { defined, FieldError, Fields, isObject, MAX_DEPTH } from "./checks.ts";
import { parseJson } from "./draft-json.ts";
import { WORDINGS } from "../core/text/draft.ts";

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
        drafts: fields.items("drafts", readDraft) ?? [],
        retired: fields.items("retired", readRetired) ?? [],
        unsure: fields.items("unsure", readUnsure),
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

function readDraft(value: Json, place: string): CompositeDraft {
  const fields = new Fields(value, place);
  const rest = fields.take("rest");
  return defined({
    party: fields.string("party") ?? "",
    id: fields.string("id"),
    title: fields.string("title") ?? "",
    language: fields.string("language") ?? "",
    date: fields.string("date") ?? null,
    points: fields.items("points", readDraftPoint) ?? [],
    rest: isObject(rest) ? rest : undefined,
    ...fields.rest(),
  });
}

function readDraftPoint(value: Json, place: string): CompositeDraftPoint {
  const fields = new Fields(value, place);
  const rest = fields.take("rest");
  const struck = fields.take("struck");
  return defined({
    id: fields.string("id") ?? "",
    label: fields.string("label") ?? "",
    depth: fields.integer("depth") ?? 0,
    pieces: fields.strings("pieces") ?? [],
    wording: fields.word("wording", WORDINGS) ?? "verbatim",
    deleted: fields.boolean("deleted") ?? false,
    joins: fields.strings("joins"),
    struck: struck === undefined ? undefined : readStruck(struck, `${place}.struck`),
    rest: isObject(rest) ? rest : undefined,
    ...fields.rest(),
  });
}

function readStruck(value: Json, place: string): { heading: string; text: string } {
  const fields = new Fields(value, place);
  return { heading: fields.string("heading") ?? "", text: fields.string("text") ?? "" };
}

function readUnsure(value: Json, place: string): UnsurePair {
  const fields = new Fields(value, place);
  const word = (name: string): string => fields.string(name) ?? "";
  const [point, party, other, otherParty] = [word("point"), word("party"), word("other"), word("otherParty")];
  return { point, party, other, otherParty, percent: fields.integer("percent") ?? 0 };
}

/** `parent` and `after` are null where the number stood at the top or first: null is not absence here. */
function readRetired(value: Json, place: string): RetiredPoint {
  const object = isObject(value) ? value : {};
  const fields = new Fields(value, place);
  const parent = object["parent"] === null ? null : fields.string("parent");
  const after = object["after"] === null ? null : fields.string("after");
  return defined({ id: fields.string("id") ?? "", label: fields.string("label") ?? "", parent, after });
}
