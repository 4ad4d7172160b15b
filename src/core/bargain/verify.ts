import { atPlaces, exactOf, times, type Exact } from "./exact.ts";
import type { BargainFile, Choices, Package } from "./problem.ts";

/** What a second reading of the file says of a package, in exact decimals. */
export interface SecondReading {
  readonly allowed: boolean;
  readonly meetsLines: boolean;
  readonly utilities: Readonly<Record<string, Exact>>;
}

function holds(choices: Choices, chosen: Package): boolean {
  return Object.entries(choices).every(([issue, options]) =>
    typeof options === "string" ? chosen[issue] === options : options.includes(chosen[issue]!),
  );
}

function plus(a: Exact, b: Exact): Exact {
  const places = Math.max(a.places, b.places);
  return { digits: atPlaces(a, places) + atPlaces(b, places), places };
}

/** Negative, zero or positive as a is less than, equal to or more than b. */
export function compareExact(a: Exact, b: Exact): number {
  const places = Math.max(a.places, b.places);
  const difference = atPlaces(a, places) - atPlaces(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * Judges a package straight from the file, sharing nothing with the solver: rules as they are written, utilities as
 * sums of exact decimals.
 */
export function readAgain(file: BargainFile, chosen: Package): SecondReading {
  const rules = (file.rules ?? []).every((rule) =>
    "never" in rule ? !holds(rule.never, chosen) : !holds(rule.if, chosen) || holds(rule.then, chosen),
  );
  const lines = Object.values(file.redLines ?? {}).every((own) => own.every((line) => !holds(line, chosen)));
  const utilities: Record<string, Exact> = {};
  let meetsLines = true;
  for (const party of file.parties) {
    const own = file.preferences[party];
    let sum: Exact = { digits: 0n, places: 0 };
    for (const { id } of file.issues) {
      const score = exactOf(own?.scores[id]?.[chosen[id]!] ?? 0)!;
      sum = plus(sum, times(exactOf(own?.weights?.[id] ?? 1)!, score));
    }
    utilities[party] = sum;
    if (own?.reservation !== undefined && compareExact(sum, exactOf(own.reservation)!) < 0) meetsLines = false;
  }
  return { allowed: rules && lines, meetsLines, utilities };
}
