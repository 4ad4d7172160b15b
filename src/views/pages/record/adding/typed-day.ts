import { parseDate } from "../../../../core/evidence/date-text.ts";

/** A day, month or year as somebody typed it: null where nothing stands, undefined where it is not understood. */
export function typedDay(typed: string): string | null | undefined {
  return typed.trim() === "" ? null : parseDate(typed)?.date;
}

/** Fields of text that say something, without white space at their ends; the others are left out. */
export function given<Name extends string>(fields: Readonly<Record<Name, string>>): Partial<Record<Name, string>> {
  const entries = Object.entries<string>(fields).map(([name, text]) => [name, text.trim()] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== "")) as Partial<Record<Name, string>>;
}
