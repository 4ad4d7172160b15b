import { joined, said, type Fact, type Said } from "../common/said.ts";
import { linearAim } from "./aims.ts";
import { maximiseSteps, type Enough } from "./maximise.ts";
import type { Problem } from "./problem.ts";
import type { Need } from "./relaxation.ts";

/** A smallest set of rules, red lines and reservation values that no package satisfies together. */
export interface Clash {
  /** Numbers of rules in the file, from 0. */
  readonly rules: readonly number[];
  readonly redLines: readonly { readonly party: string; readonly index: number }[];
  readonly reservations: readonly string[];
  /** Whether leaving out any one of them was proved to open a way; false where time ran out. */
  readonly minimal: boolean;
  readonly message: Said;
}

/** What a party will not go below, as needs. */
export function lineNeeds(problem: Problem): readonly Need[] {
  const needs: Need[] = [];
  problem.lines.forEach((line, party) => {
    if (line === -Infinity) return;
    const parties = new Float64Array(problem.parties.length);
    parties[party] = 1;
    needs.push({ parties, needed: line });
  });
  return needs;
}

interface Constraint {
  readonly kind: "rule" | "redLine" | "line";
  readonly party: string;
  readonly index: number;
}

function constraintsOf(problem: Problem): readonly Constraint[] {
  const { rules = [], redLines = {} } = problem.file;
  const lined = problem.parties.filter((_, party) => problem.lines[party]! > -Infinity);
  return [
    ...rules.map((_, index) => ({ kind: "rule" as const, party: "", index })),
    ...Object.entries(redLines).flatMap(([party, lines]) =>
      lines.map((_, index) => ({ kind: "redLine" as const, party, index })),
    ),
    ...lined.map((party) => ({ kind: "line" as const, party, index: 0 })),
  ];
}

function restricted(problem: Problem, kept: ReadonlySet<Constraint>): Problem {
  const keeps = (kind: string, party: string, index: number) =>
    [...kept].some((one) => one.kind === kind && one.party === party && one.index === index);
  return {
    ...problem,
    prohibitions: problem.prohibitions.filter(({ origin }) =>
      keeps(origin.kind, origin.kind === "redLine" ? origin.party : "", origin.index),
    ),
    lines: problem.lines.map((line, party) => (keeps("line", problem.parties[party]!, 0) ? line : -Infinity)),
  };
}

/** Whether any package obeys what is kept: true, false, or null where the time did not suffice to say. */
function* isPossible(problem: Problem, enough: Enough): Generator<void, boolean | null> {
  const nothing = linearAim(new Float64Array(problem.parties.length));
  const best = yield* maximiseSteps(problem, nothing, lineNeeds(problem), enough, { ties: false });
  if (best.options !== null) return true;
  return best.proved ? false : null;
}

function say(rules: readonly number[], redLines: Clash["redLines"], reservations: readonly string[]): Said {
  const [first = "", ...others] = reservations;
  const parties = others.reduce<Fact>((a, b) => said("clash-lines.and", { a, b }), first);
  const numbers = rules.map((index) => index + 1).join(", ");
  const parts = [
    ...(rules.length > 0 ? [said("clash-rules", { several: rules.length > 1, numbers })] : []),
    ...redLines.map(({ party, index }) => said("clash-red-line", { number: index + 1, party })),
    ...(reservations.length > 0 ? [said("clash-lines", { parties: parties })] : []),
  ];
  if (parts.length === 1 && reservations.length === 1) return said("clash.line", { party: first });
  return said("clash.together", { parts: joined("semicolon", parts) });
}

/** For a problem without a feasible package, a smallest set of constraints that clash: each is left out in turn. */
export function* clashSteps(problem: Problem, enough: Enough): Generator<void, Clash> {
  const constraints = constraintsOf(problem);
  const kept = new Set(constraints);
  let minimal = true;
  for (const constraint of constraints) {
    kept.delete(constraint);
    const possible = yield* isPossible(restricted(problem, kept), enough);
    if (possible !== false) kept.add(constraint);
    if (possible === null) minimal = false;
  }
  const rules = [...kept].filter(({ kind }) => kind === "rule").map(({ index }) => index);
  const redLines = [...kept].filter(({ kind }) => kind === "redLine").map(({ party, index }) => ({ party, index }));
  const reservations = [...kept].filter(({ kind }) => kind === "line").map(({ party }) => party);
  return { rules, redLines, reservations, minimal, message: say(rules, redLines, reservations) };
}
