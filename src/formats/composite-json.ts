import type { Json, JsonObject } from "../core/common/json.ts";
import { fail, ok, type Result } from "../core/common/result.ts";
import type {
  Alternative,
  Composite,
  CompositeDraft,
  CompositeDraftPoint,
  CompositePoint,
  CompositeText,
  RetiredPoint,
} from "../core/text/composite.ts";
import { defined, FieldError, Fields, isObject, MAX_DEPTH } from "./checks.ts";
import { WORDINGS } from "./draft-fields.ts";

/** Whether a JSON value is meant as a composite: it has parties, points and the drafts they were compiled from. */
export function looksLikeComposite(value: Json): boolean {
  return (
    isObject(value) &&
    Array.isArray(value["parties"]) &&
    Array.isArray(value["points"]) &&
    Array.isArray(value["drafts"])
  );
}

/** Makes a composite of a parsed JSON value. Failures name the field by its path. */
export function compositeFromJson(value: Json, file?: string): Result<Composite> {
  try {
    const fields = new Fields(value, "");
    return ok({
      parties: fields.strings("parties") ?? [],
      points: fields.items("points", (each, place) => readPoint(each, place, 1)) ?? [],
      drafts: fields.items("drafts", readDraft) ?? [],
      retired: fields.items("retired", readRetired) ?? [],
    });
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    const where = defined({ file, place: error.place === "" ? undefined : error.place });
    return fail(
      "composite-invalid",
      `Not a composite: ${error.place === "" ? "" : `at ${error.place}: `}${error.message}.`,
      where,
    );
  }
}

function readPoint(value: Json, place: string, depth: number): CompositePoint {
  if (depth > MAX_DEPTH) throw new FieldError(place, `points are nested more than ${MAX_DEPTH} deep`);
  const fields = new Fields(value, place);
  return {
    id: needed(fields, "id"),
    label: fields.string("label") ?? "",
    heading: readText(fields.take("heading"), `${place}.heading`, 1),
    text: readText(fields.take("text"), `${place}.text`, 1),
    points: fields.items("points", (each, at) => readPoint(each, at, depth + 1)) ?? [],
  };
}

function readText(value: Json | undefined, place: string, depth: number): CompositeText {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new FieldError(place, "expected a list of texts and slots");
  if (depth > MAX_DEPTH) throw new FieldError(place, `brackets are nested more than ${MAX_DEPTH} deep`);
  return (value as readonly Json[]).map((part, index) => {
    if (typeof part === "string") return part;
    const at = `${place}[${index}]`;
    const alternatives = new Fields(part, at).items("alternatives", (each, inner) =>
      readAlternative(each, inner, depth),
    );
    if (alternatives === undefined) throw new FieldError(at, "a slot needs the field alternatives, a list");
    return { alternatives };
  });
}

function readAlternative(value: Json, place: string, depth: number): Alternative {
  const fields = new Fields(value, place);
  return { parties: fields.strings("parties") ?? [], text: readText(fields.take("text"), `${place}.text`, depth + 1) };
}

function readDraft(value: Json, place: string): CompositeDraft {
  const fields = new Fields(value, place);
  return defined({
    party: needed(fields, "party"),
    title: fields.string("title") ?? "",
    language: fields.string("language") ?? "",
    date: fields.date("date") ?? null,
    points: fields.items("points", readDraftPoint) ?? [],
    rest: readRest(fields),
  });
}

function readDraftPoint(value: Json, place: string): CompositeDraftPoint {
  const fields = new Fields(value, place);
  const struck = fields.take("struck");
  return defined({
    id: needed(fields, "id"),
    label: fields.string("label") ?? "",
    depth: fields.integer("depth") ?? 0,
    pieces: fields.strings("pieces") ?? [],
    wording: fields.word("wording", WORDINGS) ?? "verbatim",
    deleted: fields.boolean("deleted") ?? false,
    joins: fields.strings("joins"),
    struck: struck === undefined ? undefined : readStruck(struck, `${place}.struck`),
    rest: readRest(fields),
  });
}

function readStruck(value: Json, place: string): { readonly heading: string; readonly text: string } {
  const fields = new Fields(value, place);
  return { heading: fields.string("heading") ?? "", text: fields.string("text") ?? "" };
}

function readRest(fields: Fields): JsonObject | undefined {
  const place = fields.at("rest");
  const rest = fields.take("rest");
  if (rest !== undefined && !isObject(rest)) throw new FieldError(place, "expected an object with named fields");
  return rest;
}

function readRetired(value: Json, place: string): RetiredPoint {
  const fields = new Fields(value, place);
  const nullable = (name: string): string | null | undefined =>
    fields.has(name) ? (fields.string(name) ?? null) : undefined;
  return defined({
    id: needed(fields, "id"),
    label: fields.string("label") ?? "",
    parent: nullable("parent"),
    after: nullable("after"),
  });
}

function needed(fields: Fields, name: string): string {
  const value = fields.string(name);
  if (value === undefined) throw new FieldError(fields.at(name), "expected text, found nothing");
  return value;
}
