import { atPlaces, exactOf, times, type Exact } from "./exact.ts";
import type { BargainFile, Choices, Origin, Package } from "./problem.ts";

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

/** The rules and red lines that a package breaks. */
export function brokenBy(file: BargainFile, chosen: Package): readonly Origin[] {
  const rules = (file.rules ?? []).flatMap((rule, index): Origin[] => {
    const broken = "never" in rule ? holds(rule.never, chosen) : holds(rule.if, chosen) && !holds(rule.then, chosen);
    return broken ? [{ kind: "rule", index }] : [];
  });
  const lines = Object.entries(file.redLines ?? {}).flatMap(([party, own]) =>
    own.flatMap((line, index): Origin[] => (holds(line, chosen) ? [{ kind: "redLine", party, index }] : [])),
  );
  return [...rules, ...lines];
}

/**
 * Judges a package straight from the file, sharing nothing with the solver: rules as they are written, utilities as
 * sums of exact decimals.
 */
export function readAgain(file: BargainFile, chosen: Package): SecondReading {
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
  return { allowed: brokenBy(file, chosen).length === 0, meetsLines, utilities };
}
