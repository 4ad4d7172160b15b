import type { Shape } from "./shape.ts";

/** A number with a fraction, as a record keeps it: entries hold whole numbers only, so that every machine hashes them alike. */
interface Decimal {
  readonly decimal: string;
}

/** The value with its fractions written as `{"decimal": "408.7"}`. */
export function packDecimals(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : { decimal: String(value) };
  if (Array.isArray(value)) return value.map(packDecimals);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, packDecimals(each)]));
}

/** The value with its fractions as numbers again. */
export function unpackDecimals(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpackDecimals);
  if (typeof value !== "object" || value === null) return value;
  if (isDecimal(value)) return Number(value.decimal);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, unpackDecimals(each)]));
}

/** Whether a value is a number written as text in this way. */
export function isDecimal(value: unknown): value is Decimal {
  if (typeof value !== "object" || value === null) return false;
  const { decimal, ...others } = value as { readonly decimal?: unknown };
  return typeof decimal === "string" && Number.isFinite(Number(decimal)) && Object.keys(others).length === 0;
}

/** The shape of a value whose fractions are written in this way. */
export function withDecimals<T>(shape: Shape<T>): Shape<T> {
  return { ...shape, check: (value, field, problems) => shape.check(unpackDecimals(value), field, problems) };
}
