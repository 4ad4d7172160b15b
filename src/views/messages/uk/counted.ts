import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("uk");

const plural = pluralsOf("uk");

/** A count with its noun: `1 зміна`, `3 зміни`, `5 змін`. */
export function counted(count: number, one: string, few: string, many: string): string {
  return `${figure(count)} ${agreeing(count, one, few, many)}`;
}

/** The form that agrees with a count, without the count. */
export function agreeing(count: number, one: string, few: string, many: string): string {
  return plural(count, { one, few, many, other: few });
}
