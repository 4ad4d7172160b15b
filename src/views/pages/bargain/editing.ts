import type { BargainFile, Choices, Issue, Preferences, Rule } from "../../../core/bargain/index.ts";

/** How the steps between worst and best are scored. */
export type Curve = "even" | "early" | "late";

const noPreferences: Preferences = { scores: {} };

/** A party's preferences, empty where none have been entered. */
export function preferencesOf(file: BargainFile, party: string): Preferences {
  return file.preferences[party] ?? noPreferences;
}

/** The problem with a party's preferences changed. */
export function withPreferences(file: BargainFile, party: string, changes: Partial<Preferences>): BargainFile {
  return {
    ...file,
    preferences: { ...file.preferences, [party]: { ...preferencesOf(file, party), ...changes } },
  };
}

/** A party's weight of an issue; one that is absent is 1. */
export function weightOf(file: BargainFile, party: string, issue: string): number {
  return Number(preferencesOf(file, party).weights?.[issue] ?? 1);
}

/** The issues in the order in which a party would have them moved from worst to best. */
export function ranked(file: BargainFile, party: string): readonly Issue[] {
  return [...file.issues].sort((a, b) => weightOf(file, party, b.id) - weightOf(file, party, a.id));
}

/** The problem with a party's issue moved one place in its ranking: the two change their weights. */
export function moved(file: BargainFile, party: string, issue: string, by: -1 | 1): BargainFile {
  const order = ranked(file, party).map(({ id }) => id);
  const at = order.indexOf(issue);
  const other = order[at + by];
  if (other === undefined) return file;
  const [own, its] = [weightOf(file, party, issue), weightOf(file, party, other)];
  // Two that weigh the same are told apart by one point.
  const [mine, theirs] =
    own === its ? (by < 0 ? [Math.min(100, own + 1), its] : [Math.max(0, own - 1), its]) : [its, own];
  return withPreferences(file, party, {
    weights: { ...preferencesOf(file, party).weights, [issue]: mine, [other]: theirs },
  });
}

/** Scores from 0 to 100 over options in their order, by a curve. */
export function curveScores(options: readonly string[], curve: Curve): Record<string, number> {
  const last = options.length - 1;
  return Object.fromEntries(
    options.map((option, at) => {
      const part = last === 0 ? 1 : at / last;
      const bent = curve === "even" ? part : curve === "early" ? 1 - (1 - part) ** 2 : part ** 2;
      return [option, Math.round(100 * bent)];
    }),
  );
}

/** The problem with a party's scores of one issue replaced; ranges that would not fit any more are dropped. */
export function withScores(
  file: BargainFile,
  party: string,
  issue: string,
  scores: Readonly<Record<string, number>>,
): BargainFile {
  const own = preferencesOf(file, party);
  return withPreferences(file, party, { scores: { ...own.scores, [issue]: { ...own.scores[issue], ...scores } } });
}

/** The problem with a party's range of one option; null takes it away. */
export function withRange(
  file: BargainFile,
  party: string,
  issue: string,
  option: string,
  range: readonly [number, number] | null,
): BargainFile {
  const ranges = preferencesOf(file, party).ranges ?? {};
  const { [option]: _before, ...rest } = ranges[issue] ?? {};
  return withPreferences(file, party, {
    ranges: { ...ranges, [issue]: range === null ? rest : { ...rest, [option]: range } },
  });
}

/** The problem with a party's line; null takes it away. */
export function withLine(file: BargainFile, party: string, line: number | null): BargainFile {
  const { reservation: _before, ...rest } = preferencesOf(file, party);
  return {
    ...file,
    preferences: { ...file.preferences, [party]: line === null ? rest : { ...rest, reservation: line } },
  };
}

/** The problem with a rule more, or without one. */
export function withRule(file: BargainFile, rule: Rule): BargainFile {
  return { ...file, rules: [...(file.rules ?? []), rule] };
}

/** The problem without the rule of that number. */
export function withoutRule(file: BargainFile, index: number): BargainFile {
  return { ...file, rules: (file.rules ?? []).filter((_, at) => at !== index) };
}

/** The problem with a red line of a party more. */
export function withRedLine(file: BargainFile, party: string, line: Choices): BargainFile {
  return { ...file, redLines: { ...file.redLines, [party]: [...(file.redLines?.[party] ?? []), line] } };
}

/** The problem without that red line. */
export function withoutRedLine(file: BargainFile, party: string, index: number): BargainFile {
  const lines = (file.redLines?.[party] ?? []).filter((_, at) => at !== index);
  return { ...file, redLines: { ...file.redLines, [party]: lines } };
}

/** A name that no other has: letters and digits of the words, with a number where needed. */
export function idFrom(words: string, taken: readonly string[]): string {
  const base =
    words
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 24) || "x";
  let id = base;
  for (let next = 2; taken.includes(id); next++) id = `${base}-${next}`;
  return id;
}
