import type { Json, JsonObject } from "../core/common/json.ts";
import { FieldError, isObject } from "./checks.ts";

/** Checks that a JSON value has the form that its place asks for; throws FieldError with the place. */
export type Shape = (value: Json, place: string) => void;

/** Fields of an object; a name that ends in `?` may be absent. */
export type FieldShapes = Readonly<Record<string, Shape>>;

const shown = (value: Json): string => {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

function expected(place: string, what: string, value: Json): never {
  throw new FieldError(place, `expected ${what}, found ${shown(value)}`);
}

/** Any text. */
export const text: Shape = (value, place) => {
  if (typeof value !== "string") expected(place, "text", value);
};

/** A name: not empty, no blanks or marks of the text form. */
export const name: Shape = (value, place) => {
  if (typeof value !== "string" || !/^[\p{L}\p{N}_.~/-]+$/u.test(value))
    expected(place, "a name of letters, digits, - _ . ~ /", value);
};

/** A number that JSON can carry. */
export const number: Shape = (value, place) => {
  if (typeof value !== "number" || !Number.isFinite(value)) expected(place, "a number", value);
};

/** A whole number in range. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Shape {
  return (value, place) => {
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < least || value > most)
      expected(place, `a whole number from ${least}${most < Number.MAX_SAFE_INTEGER ? ` to ${most}` : ""}`, value);
  };
}

/** true or false. */
export const truth: Shape = (value, place) => {
  if (typeof value !== "boolean") expected(place, "true or false", value);
};

/** Only true; the field is absent otherwise. */
export const only: Shape = (value, place) => {
  if (value !== true) expected(place, "true, or no such field", value);
};

/** Digits, with a minus sign where money is owed. */
export const minor: Shape = (value, place) => {
  if (typeof value !== "string" || !/^-?\d{1,30}$/u.test(value))
    expected(place, 'minor units as digits in quotes, such as "10000" for 100.00', value);
};

/** One of some words. */
export function word(...words: readonly string[]): Shape {
  return (value, place) => {
    if (typeof value !== "string" || !words.includes(value))
      expected(place, words.map((each) => `"${each}"`).join(", "), value);
  };
}

/** A list of such values. */
export function list(item: Shape, least = 0): Shape {
  return (value, place) => {
    if (!Array.isArray(value)) expected(place, "a list", value);
    const items = value as readonly Json[];
    if (items.length < least) expected(place, `a list of at least ${least}`, value);
    items.forEach((each, index) => item(each, `${place}[${index}]`));
  };
}

/** A list of exactly two whole numbers, the second above 0. */
export const fraction: Shape = (value, place) => {
  const [p, q, ...more] = Array.isArray(value) ? (value as readonly Json[]) : [];
  if (!Number.isSafeInteger(p) || !Number.isSafeInteger(q) || more.length > 0 || Number(q) <= 0 || Number(p) < 0)
    expected(place, "a fraction such as [2, 3]", value);
};

/** null or such a value. */
export function orNull(shape: Shape): Shape {
  return (value, place) => {
    if (value !== null) shape(value, place);
  };
}

/** The first shape that accepts the value. */
export function either(what: string, ...shapes: readonly Shape[]): Shape {
  return (value, place) => {
    for (const shape of shapes) {
      try {
        shape(value, place);
        return;
      } catch (error) {
        if (!(error instanceof FieldError)) throw error;
      }
    }
    expected(place, what, value);
  };
}

/** An object with these fields and no others: a field nobody reads may be a clause that nobody obeys. */
export function object(fields: FieldShapes): Shape {
  return (value, place) => {
    if (!isObject(value)) expected(place, "an object", value);
    checkFields(value, fields, place);
  };
}

function checkFields(value: JsonObject, fields: FieldShapes, place: string): void {
  const at = (field: string) => (place === "" ? field : `${place}.${field}`);
  for (const [field, shape] of Object.entries(fields)) {
    const key = field.endsWith("?") ? field.slice(0, -1) : field;
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    if (found === undefined) {
      if (key === field) throw new FieldError(at(key), "is missing");
    } else shape(found, at(key));
  }
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(fields, key) && !Object.hasOwn(fields, `${key}?`))
      throw new FieldError(at(key), "is not a field that Parley knows; correct its name or take it out");
  }
}

/** One of several objects, told apart by the field that names it. */
export function oneOf(what: string, cases: Readonly<Record<string, FieldShapes>>): Shape {
  return (value, place) => {
    if (!isObject(value)) expected(place, what, value);
    const found = Object.keys(cases).filter((key) => Object.hasOwn(value, key));
    const [key] = found;
    if (key === undefined || found.length > 1)
      throw new FieldError(place, `expected ${what}: exactly one of ${Object.keys(cases).join(", ")}`);
    checkFields(value, cases[key] ?? {}, place);
  };
}

/** Nested no deeper than this. */
export function lazy(shape: () => Shape): Shape {
  return (value, place) => {
    if (place.length > 4000) throw new FieldError(place.slice(0, 80), "is nested too deeply");
    shape()(value, place);
  };
}
