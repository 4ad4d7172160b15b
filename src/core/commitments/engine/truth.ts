import type { Test, Value } from "./program.ts";

/* Kleene's three values, combined: 0 false, 1 unknown, 2 true. */

/** The least of all. */
export function allOf(parts: readonly Test[]): Test {
  return (machine, instance, after) => {
    let least: Value = 2;
    for (const part of parts) {
      const value = part(machine, instance, after);
      if (value < least) least = value;
      if (least === 0) return 0;
    }
    return least;
  };
}

/** The greatest of all. */
export function anyOf(parts: readonly Test[]): Test {
  return (machine, instance, after) => {
    let most: Value = 0;
    for (const part of parts) {
      const value = part(machine, instance, after);
      if (value > most) most = value;
      if (most === 2) return 2;
    }
    return most;
  };
}

/** The opposite. */
export function not(part: Test): Test {
  return (machine, instance, after) => (2 - part(machine, instance, after)) as Value;
}

/** So many of them. */
export function someOf(parts: readonly Test[], atLeast: number): Test {
  return (machine, instance, after) => {
    let sure = 0;
    let possible = 0;
    for (const part of parts) {
      const value = part(machine, instance, after);
      if (value === 2) sure++;
      if (value > 0) possible++;
    }
    return sure >= atLeast ? 2 : possible >= atLeast ? 1 : 0;
  };
}
