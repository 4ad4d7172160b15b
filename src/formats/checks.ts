import { FieldError, unlike } from "../core/common/field-error.ts";
import { said, type Fact } from "../core/common/said.ts";
import { isDay } from "../core/common/day.ts";
import type { Json, JsonObject } from "../core/common/json.ts";

export { defined, FieldError, unlike } from "../core/common/field-error.ts";

/** Deepest nesting accepted in a file; deeper ones are hostile or broken. */
export const MAX_DEPTH = 60;

/** Reads the fields of one object: known ones are checked, the others are what is left over. */
export class Fields {
  readonly #left: Map<string, Json>;
  readonly #place: string;
  readonly #lenient: boolean;

  /** `lenient`: a file written by hand, where one value may stand for a list of one and a number for its digits. */
  constructor(value: Json | undefined, place: string, lenient = false) {
    if (!isObject(value)) throw unlike(place, said("wanted.object"), nameOf(value));
    this.#left = new Map(Object.entries(value));
    this.#place = place;
    this.#lenient = lenient;
  }

  /** The value of a field, which is then no longer left over; null counts as absent. */
  take(name: string): Json | undefined {
    const value = this.#left.get(name);
    this.#left.delete(name);
    return value ?? undefined;
  }

  has(name: string): boolean {
    return this.#left.has(name);
  }

  at(name: string): string {
    return this.#place === "" ? name : `${this.#place}.${name}`;
  }

  string(name: string): string | undefined {
    const value = this.take(name);
    return value === undefined ? undefined : this.textAt(value, this.at(name));
  }

  boolean(name: string): boolean | undefined {
    const value = this.take(name);
    if (value !== undefined && typeof value !== "boolean") throw this.#wrong(name, said("expected.flag"), value);
    return value;
  }

  integer(name: string): number | undefined {
    const value = this.take(name);
    if (value === undefined) return undefined;
    if (typeof value !== "number" || !Number.isSafeInteger(value))
      throw this.#wrong(name, said("expected.whole"), value);
    return value;
  }

  /** One of a fixed set of words. */
  word<T extends string>(name: string, words: readonly T[]): T | undefined {
    const value = this.take(name);
    if (value === undefined) return undefined;
    const found = words.find((word) => word === value);
    if (found === undefined) throw this.#wrong(name, words.map((word) => `"${word}"`).join(", "), value);
    return found;
  }

  /** A calendar date, YYYY-MM-DD. */
  date(name: string): string | undefined {
    const value = this.string(name);
    if (value !== undefined && !isDay(value)) throw this.#wrong(name, said("expected.date"), value);
    return value;
  }

  list(name: string): readonly Json[] | undefined {
    const value = this.take(name);
    if (value === undefined) return undefined;
    if (Array.isArray(value)) return value as readonly Json[];
    if (this.#lenient) return [value];
    throw this.#wrong(name, said("expected.list"), value);
  }

  strings(name: string): readonly string[] | undefined {
    return this.list(name)?.map((value, index) => this.textAt(value, `${this.at(name)}[${index}]`));
  }

  /** The items of a list, each read by `read` with its place. */
  items<T>(name: string, read: (value: Json, place: string) => T): readonly T[] | undefined {
    return this.list(name)?.map((value, index) => read(value, `${this.at(name)}[${index}]`));
  }

  /** A field whose name others may use for something else: a value of another shape is left over, and so survives. */
  foreign<T>(name: string, read: (name: string) => T | undefined): T | undefined {
    const value = this.#left.get(name);
    try {
      return read(name);
    } catch (error) {
      if (!(error instanceof FieldError) || value === undefined) throw error;
      this.#left.set(name, value);
      return undefined;
    }
  }

  /** All fields that nobody took, or undefined where none is left. */
  rest(): JsonObject | undefined {
    return this.#left.size === 0 ? undefined : Object.fromEntries(this.#left);
  }

  /** A value as text. */
  textAt(value: Json, place: string): string {
    if (typeof value === "string") return value;
    if (this.#lenient && (typeof value === "number" || typeof value === "boolean")) return String(value);
    throw unlike(place, said("expected.text"), nameOf(value));
  }

  #wrong(name: string, wanted: Fact, value: Json): FieldError {
    return unlike(this.at(name), wanted, nameOf(value));
  }
}

/** Whether a JSON value is an object with named fields. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOf(value: Json | undefined): Fact {
  if (value === undefined) return said("kind-nothing");
  if (value === null) return "null";
  if (Array.isArray(value)) return said("kind-list");
  if (typeof value === "object") return said("kind-object");
  const shown = JSON.stringify(value);
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}
