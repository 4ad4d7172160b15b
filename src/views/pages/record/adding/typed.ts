import type { Shape } from "../../../../core/common/shape.ts";
import { fieldsOf, type FieldOf, type Thing } from "../../../../core/things/thing.ts";
import { typedDay } from "./typed-day.ts";

/**
 * A thing as a form holds it, whatever is left out as an empty text: text and days as they were typed, choices, lists. What no form
 * shows is carried through as it was.
 */
export type Typed<T> = { readonly [K in keyof T]-?: TypedValue<NonNullable<T[K]>, T[K]> };
type TypedValue<Value, Given> = Value extends string
  ? Value | ""
  : Value | (undefined extends Given ? undefined : never);

/** An empty form; a choice that files may leave empty begins with what that means. */
export function blank<T>(thing: Thing<T>): Typed<T> {
  return formOf(thing, (_field, shape) => {
    if (shape.form?.kind === "list") return shape.optional ? undefined : [];
    return shape.form?.kind === "object" || shape.form?.kind === "record" ? undefined : (shape.empty ?? "");
  });
}

/** The form that shows a thing as it is. */
export function filled<T>(thing: Thing<T>, value: T): Typed<T> {
  const empty = blank(thing) as Readonly<Record<string, unknown>>;
  return formOf(thing, (field) => value[field] ?? empty[field]);
}

/** The thing that a form gives; a day that is not understood counts as none, so ask for the gaps before recording it. */
export function taken<T>(thing: Thing<T>, typed: Typed<T>): T {
  const values = formOf(thing, (field, shape) => valueOf(shape, typed[field])) as object;
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

function formOf<T>(thing: Thing<T>, make: (field: FieldOf<T>, shape: Shape<unknown>) => unknown): Typed<T> {
  return Object.fromEntries(fieldsOf(thing).map((field) => [field, make(field, thing.fields[field])])) as Typed<T>;
}

function valueOf(shape: Shape<unknown>, typed: unknown): unknown {
  if (Array.isArray(typed)) return typed.length === 0 && shape.optional ? undefined : typed;
  if (typeof typed !== "string") return typed;
  const value = shape.form?.kind === "date" ? (typedDay(typed) ?? "") : typed.trim();
  if (value !== "") return value;
  return shape.nullable ? null : shape.optional ? undefined : "";
}
