import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkProblem, type BargainFile, type Problem } from "../../src/core/bargain/index.ts";
import { sharedData } from "../../test/shared-data.ts";

/** Checks a problem that must be in order. */
export function checked(file: BargainFile): Problem {
  const problem = checkProblem(file);
  if (!problem.ok) throw new Error(problem.failure.code);
  return problem.value;
}

/** A problem of the reference data. */
export function sharedProblem(name: string): BargainFile {
  return JSON.parse(readFileSync(join(sharedData, "bargain", `${name}.json`), "utf8")) as BargainFile;
}

/** The same with the first parties only, without reservation values. */
export function firstParties(file: BargainFile, count: number): BargainFile {
  const parties = file.parties.slice(0, count);
  const preferences = Object.fromEntries(
    parties.map((party) => [party, { scores: file.preferences[party]!.scores, reservation: 0 }]),
  );
  return { ...file, parties, preferences };
}

/** The same with the first issues only, and the rules that speak of no other. */
export function firstIssues(file: BargainFile, count: number): BargainFile {
  const issues = file.issues.slice(0, count);
  const known = new Set(issues.map(({ id }) => id));
  const speaks = (choices: object) => Object.keys(choices).every((id) => known.has(id));
  const rules = (file.rules ?? []).filter((rule) =>
    "never" in rule ? speaks(rule.never) : speaks(rule.if) && speaks(rule.then),
  );
  const preferences = Object.fromEntries(
    file.parties.map((party) => [
      party,
      {
        reservation: 0,
        scores: Object.fromEntries(issues.map(({ id }) => [id, file.preferences[party]!.scores[id]!])),
      },
    ]),
  );
  return { ...file, issues, rules, preferences };
}

/** The same without rules. */
export function withoutRules(file: BargainFile): BargainFile {
  return { ...file, rules: [] };
}

/** The same with each reservation value at a share of what the party could get. */
export function reservedAt(
  file: BargainFile,
  ideal: Readonly<Record<string, number | string>>,
  share: number,
): BargainFile {
  const preferences = Object.fromEntries(
    file.parties.map((party) => [
      party,
      { ...file.preferences[party]!, reservation: Math.floor(share * Number(ideal[party])) },
    ]),
  );
  return { ...file, preferences };
}
