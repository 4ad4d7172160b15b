import type { ProcessState } from "../../../../core/record/state.ts";
import type { Claim } from "../../../../core/things/claim.ts";

const humanitarian = new Set(["prisoners", "children", "family-reunification", "grain", "black-sea"]);

/** Figures of sources that stand beside counts: on prisoners, children, families, grain and the sea. */
export function humanitarianFigures({ claims = [] }: Pick<ProcessState, "claims">): readonly Claim[] {
  return claims.filter(({ topic }) => humanitarian.has(topic));
}

/** Whether there is anything to count. */
export function hasTallies(state: ProcessState): boolean {
  return (state.monitoring?.tallies ?? []).length > 0 || humanitarianFigures(state).length > 0;
}
