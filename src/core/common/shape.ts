import { given, name, text } from "./plain-shapes.ts";
import { said, type Fact, type Said } from "./said.ts";

export * from "./plain-shapes.ts";

/** What is wrong with one field of a value. */
export interface FieldProblem {
  /** Names from the top, such as `draft.points[2].text`; empty for the value itself. */
  readonly field: string;
  readonly said: Said;
}

/** What a shape is made of, for whatever reads, writes or describes its values; absent = any JSON. */
export type Form =
  | { readonly kind: "text" | "words" | "line" | "name" | "date" | "moment" | "decimal" | "flag" }
  | { readonly kind: "pattern"; readonly pattern: RegExp }
  | { readonly kind: "number"; readonly whole: boolean; readonly least: number; readonly most: number }
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "list"; readonly of: Shape<unknown>; readonly least: number }
  | { readonly kind: "record"; readonly of: Shape<unknown>; readonly keys: Shape<string> | undefined }
  | { readonly kind: "object"; readonly fields: ReadonlyMap<string, Shape<unknown>> }
  | { readonly kind: "choice"; readonly cases: ReadonlyMap<string, Shape<unknown>> }
  | { readonly kind: "lazy"; readonly of: () => Shape<unknown> };

/** What a value must look like; `check` notes every field that does not. */
export interface Shape<T> {
  readonly check: (value: unknown, field: string, problems: FieldProblem[]) => void;
  readonly form?: Form;
  /** Whether the field may be left out. */
  readonly optional?: true;
  /** Whether null may stand for it. */
  readonly nullable?: true;
  /** What a file written by hand means where it leaves the field empty. */
  readonly empty?: unknown;
  /** Further conditions on the whole value. */
  readonly rules?: readonly Rule<never>[];
  /** What the text names: a thing on record. A point stands in the text that one of the fields `within` names, else in that of the key around it. */
  readonly refers?: { readonly to: string; readonly within?: readonly string[] };
  /** Only a type: the values of this shape. */
  readonly of?: T;
}

/** A condition on a whole value: what is wrong, or null. */
export type Rule<T> = (value: T) => FieldProblem | null;

/** The values of a shape. */
export type Of<S> = S extends { readonly of?: infer T } ? T : never;

/** A shape for every field of `T`. */
export type FieldShapes<T> = { readonly [K in keyof T]-?: Shape<T[K]> };

/** Shapes by the names of their fields. */
export type AnyFields = Readonly<Record<string, Shape<unknown>>>;

/** The values of an object of these fields. */
export type Values<F> = Flat<
  { readonly [K in keyof F as F[K] extends Optional ? never : K]: Of<F[K]> } & {
    readonly [K in keyof F as F[K] extends Optional ? K : never]?: Of<F[K]>;
  }
>;
type Flat<T> = { [K in keyof T]: T[K] };

/** What marks a field that may be left out. */
export interface Optional {
  readonly optional: true;
}

/** Longest list of a field. */
const LONGEST_LIST = 100_000;

/** All problems of a value, none where it has the shape. */
export function problemsOf(value: unknown, shape: Shape<unknown>): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  shape.check(value, "", problems);
  return problems;
}

/** Any JSON value; its characters and numbers are checked where it is written canonically. */
export const anything: Shape<never> = { check: () => undefined };

/** The shape, or nothing at all. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> & Optional {
  return { ...shape, optional: true };
}

/** The shape, or null. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return {
    ...shape,
    nullable: true,
    check(value, field, problems) {
      if (value !== null) shape.check(value, field, problems);
    },
  };
}

/** A list of the shape with at least `least` items. */
export function list<T>(shape: Shape<T>, least = 0): Shape<readonly T[]> {
  return {
    form: { kind: "list", of: shape, least },
    check(value, field, problems) {
      if (!Array.isArray(value) || value.length < least || value.length > LONGEST_LIST) {
        const wanted = least === 0 ? said("wanted.list") : said("wanted.longer-list", { least });
        problems.push({ field, said: said("expected", { wanted, given: given(value) }) });
        return;
      }
      for (let at = 0; at < value.length; at++) shape.check(value[at], `${field}[${at}]`, problems);
    },
  };
}

/** Two values of the shape. */
export function pair<T>(shape: Shape<T>): Shape<readonly [T, T]> {
  const two = where(list(shape), ({ length }) =>
    length === 2 ? null : { field: "", said: said("expected.two", { length }) },
  );
  return two as unknown as Shape<readonly [T, T]>;
}

/** Several names. */
export const names = list(name);

/** Several texts. */
export const texts = list(text);

/** Any names, each with a value of the shape; `keys` says what the names name. */
export function record<T>(shape: Shape<T>, keys?: Shape<string>): Shape<Readonly<Record<string, T>>> {
  return {
    form: { kind: "record", of: shape, keys },
    check(value, field, problems) {
      if (!isObject(value)) problems.push({ field, said: said("expected.fields", { given: given(value) }) });
      else for (const key of Object.keys(value)) shape.check(value[key], within(field, key), problems);
    },
  };
}

/** An object of exactly these fields, its type told by them. */
export function group<const F extends AnyFields>(fields: F): Shape<Values<F>> {
  return object<Values<F>>(fields as unknown as FieldShapes<Values<F>>);
}

/** An object of exactly these fields; a field that is not named here must not be lost in silence. */
export function object<T>(fields: FieldShapes<T>): Shape<T> {
  const shapes = new Map<string, Shape<unknown>>(Object.entries(fields));
  const known = [...shapes.keys()].join(", ");
  const required = [...shapes.values()].filter((shape) => shape.optional !== true).length;
  return {
    form: { kind: "object", fields: shapes },
    check(value, field, problems) {
      if (!isObject(value)) {
        problems.push({ field, said: said("expected.known-fields", { known, given: given(value) }) });
        return;
      }
      const keys = Object.keys(value);
      let missing = required;
      for (const key of keys) {
        const shape = shapes.get(key);
        if (shape === undefined) problems.push({ field: within(field, key), said: said("no-field", { known }) });
        else if (shape.optional !== true && value[key] !== undefined) missing--;
      }
      if (missing > 0) {
        for (const [key, shape] of shapes) {
          if (shape.optional !== true && (!Object.hasOwn(value, key) || value[key] === undefined))
            problems.push({ field: within(field, key), said: said("missing-field") });
        }
      }
      for (const key of keys) {
        const inner = value[key];
        if (inner !== undefined) shapes.get(key)?.check(inner, within(field, key), problems);
      }
    },
  };
}

/** An object of these fields, and of others that are let be. */
export function partly<T>(fields: FieldShapes<T>): Shape<T> {
  const shape = object(fields);
  return {
    check(value, field, problems) {
      const known = isObject(value)
        ? Object.fromEntries(Object.entries(value).filter(([key]) => key in fields))
        : value;
      shape.check(known, field, problems);
    },
  };
}

/** One of several objects, told apart by the one field that names it. */
export function choice<T>(wanted: Fact, cases: Readonly<Record<string, Shape<T>>>): Shape<T> {
  const known = Object.keys(cases);
  return {
    form: { kind: "choice", cases: new Map(Object.entries(cases)) },
    check(value, field, problems) {
      const found = isObject(value) ? known.filter((key) => Object.hasOwn(value, key)) : [];
      const [key] = found;
      if (key === undefined || found.length > 1)
        problems.push({ field, said: said("expected.choice", { wanted, known: known.join(", ") }) });
      else cases[key]?.check(value, field, problems);
    },
  };
}

/** Longest place within a value that names itself: what is nested deeper is hostile or broken. */
const LONGEST_PLACE = 4000;

/** A shape that names itself, such as points within points. */
export function lazily<T>(shape: () => Shape<T>): Shape<T> {
  return {
    form: { kind: "lazy", of: shape },
    check(value, field, problems) {
      if (field.length > LONGEST_PLACE) problems.push({ field: field.slice(0, 80), said: said("too-deep") });
      else shape().check(value, field, problems);
    },
  };
}

/** A shape with a further condition on the whole value, asked only where the shape itself is right. */
export function where<T>(shape: Shape<T>, problem: Rule<T>): Shape<T> {
  return {
    ...shape,
    rules: [...(shape.rules ?? []), problem],
    check(value, field, problems) {
      const before = problems.length;
      shape.check(value, field, problems);
      const found = problems.length === before ? problem(value as T) : null;
      if (found !== null) problems.push({ ...found, field: found.field === "" ? field : within(field, found.field) });
    },
  };
}

/** The shape, and what a file written by hand means where it leaves the field empty. */
export function orElse<T>(shape: Shape<T>, empty: T): Shape<T> {
  return { ...shape, empty };
}

/** The shape of a text that names a thing on record. */
export function naming(to: string, shape: Shape<string> = name): Shape<string> {
  return { ...shape, refers: { to } };
}

/** Text that names a point of the text that one of these fields names. */
export function pointOf(...within: readonly string[]): Shape<string> {
  return { ...text, refers: { to: "point", within } };
}

/** The name of the thing itself. */
export const own = naming("self");

function within(field: string, key: string): string {
  return field === "" ? key : `${field}.${key}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
