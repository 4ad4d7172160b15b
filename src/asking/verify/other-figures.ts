import { findingsOf } from "../../core/evidence/findings.ts";
import type { Line } from "../answer.ts";
import { figureLines } from "../figures.ts";
import type { View } from "../view.ts";
import type { Unit, Units } from "./units.ts";

/** Figures on record that stand against those by which a statement is borne out: of the same thing and of the same parties. */
export function otherFigures(view: View, bearing: readonly Unit[], { all }: Units): readonly Line[] {
  const ids = new Set(bearing.flatMap(({ claim }) => claim ?? []));
  if (ids.size === 0) return [];
  const { claims = [], sources } = view.talks;
  const partiesOf = new Map(all.flatMap(({ claim, parties }) => (claim === null ? [] : [[claim, parties] as const])));
  const isOfSame = (one: string, other: string): boolean => {
    const [ones, others] = [partiesOf.get(one), partiesOf.get(other)];
    return (
      ones !== undefined &&
      others !== undefined &&
      ones.size === others.size &&
      [...ones].every((each) => others.has(each))
    );
  };
  const others = new Set(
    findingsOf(claims, sources)
      .filter(({ kind }) => kind === "contradiction")
      .flatMap(({ claims: against }) => {
        const own = against.filter((id) => ids.has(id));
        return against.filter((id) => !ids.has(id) && own.some((each) => isOfSame(each, id)));
      }),
  );
  return claims
    .filter(({ id, supersededBy }) => others.has(id) && supersededBy === undefined)
    .flatMap((claim) => figureLines(view, claim).slice(0, 1))
    .map((each) => ({ ...each, as: "other" }));
}
