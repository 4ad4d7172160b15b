import { CONFIDENCES } from "../core/common/confidence.ts";
import type { Json, JsonObject } from "../core/common/json.ts";
import { OUTSIDE, type Draft, type Point, type Warning } from "../core/text/draft.ts";
import type { Shape } from "../core/common/shape.ts";
import { alternative, footnote, remark, witness } from "../core/things/draft.ts";
import { readLoose, type LooseOptions } from "./things/loose.ts";
import { publicCode } from "../core/common/said.ts";
import { en } from "../words/english.ts";
import { failureWords } from "../words/words.ts";
import { defined, type Fields, Fields as FieldsOf } from "./checks.ts";

/** What the fields of a draft give, points apart; `null` for an unknown date. */
export type DraftHead = Omit<Draft, "points">;

/** What is known about a point beside its place, words and wording. */
export type PointNotes = Omit<
  Point,
  "id" | "label" | "heading" | "text" | "wording" | "deleted" | "points" | "separator" | "extra"
>;

/** Reads the fields of a draft other than its points; what is left over becomes `extra`. `lenient`: written by hand, so a slip is told. */
export function readHead(fields: Fields, lenient = false): DraftHead {
  const take = <T>(name: string, read: (name: string) => T | undefined) =>
    lenient ? read(name) : fields.foreign(name, read);
  const head = {
    title: fields.string("title") ?? "",
    language: fields.string("language") ?? "",
    tabledBy: fields.strings("tabledBy") ?? [],
    date: fields.date("date") ?? null,
    instrument: fields.string("instrument") ?? "",
    basedOn: fields.strings("basedOn") ?? [],
    warnings: fields.items("warnings", readWarning) ?? [],
    status: take("status", (name) => fields.string(name)),
    handling: take("handling", (name) => fields.string(name)),
    binding: take("binding", (name) => fields.boolean(name)),
    authenticLanguages: take("authenticLanguages", (name) => fields.strings(name)),
    versionOf: take("versionOf", (name) => fields.string(name)),
    witnesses: take("witnesses", items(fields, witness, { lenient, keep: true })),
    sources: take("sources", (name) => fields.strings(name)),
    notes: take("notes", (name) => fields.strings(name)),
    comments: take("comments", items(fields, remark)),
  };
  return defined({ ...head, extra: fields.rest() });
}

/** Reads what is known about a point beside its words. `foreign`: the JSON of others, which may mean other things by these names. */
export function readPointNotes(fields: Fields, foreign = false): PointNotes {
  const take = <T>(name: string, read: (name: string) => T | undefined) =>
    foreign ? fields.foreign(name, read) : read(name);
  return defined({
    confidence: take("confidence", (name) => fields.word(name, CONFIDENCES)),
    sources: take("sources", (name) => fields.strings(name)),
    notes: take("notes", (name) => fields.strings(name)),
    topics: take("topics", (name) => fields.strings(name)),
    alternatives: take("alternatives", items(fields, alternative)),
    comments: take("comments", items(fields, remark)),
    footnotes: take("footnotes", items(fields, footnote)),
    outside: take("outside", (name) => fields.word(name, OUTSIDE)),
  });
}

function readWarning(value: Json, place: string): Warning {
  const fields = new FieldsOf(value, place);
  return defined({
    code: fields.string("code") ?? "",
    message: fields.string("message") ?? "",
    line: fields.integer("line"),
    column: fields.integer("column"),
  });
}

/** Reads the items of a list by their shape. */
const items =
  <T>(fields: Fields, shape: Shape<T>, options: LooseOptions = {}) =>
  (name: string): readonly T[] | undefined =>
    fields.items(name, (value, place) => readLoose(shape, value, place, options));

/** The fields of a draft as a JSON object, points apart, in the order in which people expect them. */
export function headToJson(draft: DraftHead): JsonObject {
  const { title, language, tabledBy, date, instrument, basedOn, warnings, extra, ...optional } = draft;
  const { points: _points, ...more } = optional as typeof optional & { points?: unknown };
  return plain({
    title,
    language,
    tabledBy,
    date,
    instrument,
    basedOn,
    ...more,
    ...extra,
    warnings: warnings.map(({ facts, ...warning }) => ({
      code: publicCode(warning.code),
      message: failureWords(en, { facts, ...warning }),
      ...defined({ line: warning.line, column: warning.column }),
    })),
  });
}

/** What is known about a point beside its words, as a JSON object. */
export function pointNotesToJson(notes: PointNotes): JsonObject {
  const { confidence, sources, notes: remarks, topics, alternatives, comments, footnotes, outside } = notes;
  return plain({ confidence, sources, notes: remarks, topics, alternatives, comments, footnotes, outside });
}

/** A value of our own types as JSON: what is undefined is left out. */
function plain(fields: object): JsonObject {
  return JSON.parse(JSON.stringify(fields)) as JsonObject;
}
