import {
  exactOf,
  type BargainFile,
  type Choices,
  type Issue,
  type Preferences,
  type Rule,
  type Score,
} from "../core/bargain/index.ts";
import type { Json, JsonObject } from "../core/common/json.ts";
import { fail, ok, type Result } from "../core/common/result.ts";
import { parseJson } from "./draft-json.ts";

class ShapeError extends Error {
  readonly place: string;
  constructor(place: string, message: string) {
    super(message);
    this.place = place;
  }
}

function wrong(place: string, wanted: string): never {
  throw new ShapeError(place, `${place} must be ${wanted}.`);
}

/** Marks a text that stood as a number in the file. */
const numberMark = "\u0000";

/** The JSON with each number as a marked text, digit by digit as it was written: parsing alone would round it. */
function keepDigits(source: string): string {
  return source.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gsu, (token) =>
    token.startsWith('"') ? token : `"\\u0000${token}"`,
  );
}

function object(value: Json | undefined, place: string): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) wrong(place, "an object");
  return value as JsonObject;
}

function list<Item>(value: Json | undefined, place: string, item: (value: Json, place: string) => Item): Item[] {
  if (!Array.isArray(value)) wrong(place, "a list");
  return (value as readonly Json[]).map((entry, index) => item(entry, `${place}[${index}]`));
}

function text(value: Json | undefined, place: string): string {
  if (typeof value !== "string" || value.startsWith(numberMark)) wrong(place, "a text");
  return value;
}

function score(value: Json | undefined, place: string): Score {
  if (typeof value === "string" && value.startsWith(numberMark)) {
    const digits = value.slice(1);
    const [written, rounded] = [exactOf(digits), exactOf(Number(digits))];
    const same = written?.digits === rounded?.digits && written?.places === rounded?.places;
    return same ? Number(digits) : digits;
  }
  if (typeof value === "string" && exactOf(value) !== null) return value;
  return wrong(place, 'a number, such as 12 or "0.25"');
}

function record<Item>(value: Json | undefined, place: string, item: (value: Json, place: string) => Item) {
  const fields = Object.entries(object(value, place)).map(([name, entry]) => [name, item(entry, `${place}.${name}`)]);
  return Object.fromEntries(fields) as Readonly<Record<string, Item>>;
}

/** The field read by `item` where it is there. */
function optional<Item>(
  fields: JsonObject,
  name: string,
  place: string,
  item: (value: Json, place: string) => Item,
): Partial<Record<string, Item>> {
  const value = fields[name];
  return value === undefined ? {} : { [name]: item(value, place === "" ? name : `${place}.${name}`) };
}

const texts = (value: Json, place: string) => list(value, place, text);

function choices(value: Json, place: string): Choices {
  return record(value, place, (entry, at) => (Array.isArray(entry) ? texts(entry, at) : text(entry, at)));
}

function flag(value: Json, place: string): boolean {
  return typeof value === "boolean" ? value : wrong(place, "true or false");
}

function issue(value: Json, place: string): Issue {
  const fields = object(value, place);
  return {
    id: text(fields["id"], `${place}.id`),
    options: texts(fields["options"] ?? null, `${place}.options`),
    ...optional(fields, "title", place, text),
    ...optional(fields, "optionTitles", place, (entry, at) => record(entry, at, text)),
    ...optional(fields, "points", place, texts),
    ...optional(fields, "divisible", place, flag),
  };
}

function range(value: Json, place: string): readonly [Score, Score] {
  const [low, high, ...more] = list(value, place, score);
  return low !== undefined && high !== undefined && more.length === 0 ? [low, high] : wrong(place, "two numbers");
}

function preferences(value: Json, place: string): Preferences {
  const fields = object(value, place);
  return {
    ...optional(fields, "reservation", place, score),
    ...optional(fields, "weights", place, (entry, at) => record(entry, at, score)),
    scores: record(fields["scores"] ?? {}, `${place}.scores`, (entry, at) => record(entry, at, score)),
    ...optional(fields, "ranges", place, (entry, at) =>
      record(entry, at, (inner, there) => record(inner, there, range)),
    ),
    ...optional(fields, "estimatedBy", place, text),
  };
}

function rule(value: Json, place: string): Rule {
  const fields = object(value, place);
  if (fields["never"] !== undefined) return { never: choices(fields["never"], `${place}.never`) };
  if (fields["if"] === undefined || fields["then"] === undefined) wrong(place, '{"if": …, "then": …} or {"never": …}');
  // oxlint-disable-next-line unicorn/no-thenable -- "then" is the word of the format
  return { if: choices(fields["if"], `${place}.if`), then: choices(fields["then"], `${place}.then`) };
}

/** Reads a bargaining problem from JSON without rounding a number; a failure names the field that is wrong. */
export function readBargainJson(source: string): Result<BargainFile> {
  const plain = parseJson(source.replace(/^\u{FEFF}/u, ""));
  if (!plain.ok) return plain;
  const parsed = parseJson(keepDigits(source.replace(/^\u{FEFF}/u, "")));
  if (!parsed.ok) return parsed;
  try {
    const fields = object(parsed.value, "The problem");
    return ok({
      ...optional(fields, "title", "", text),
      ...optional(fields, "note", "", text),
      parties: texts(fields["parties"] ?? null, "parties"),
      issues: list(fields["issues"], "issues", issue),
      preferences: record(fields["preferences"] ?? {}, "preferences", preferences),
      ...optional(fields, "rules", "", (entry, at) => list(entry, at, rule)),
      ...optional(fields, "redLines", "", (entry, at) => record(entry, at, (own, there) => list(own, there, choices))),
      ...optional(fields, "current", "", (entry, at) => record(entry, at, text)),
    });
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return fail("bad-problem", error.message, { place: error.place });
  }
}

/** A bargaining problem as JSON. */
export function writeBargainJson(file: BargainFile): string {
  return `${JSON.stringify(file, null, 1)}\n`;
}
