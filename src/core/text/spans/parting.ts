import { failed, ok, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type { Composite, CompositePoint } from "../composite.ts";
import { holdersAt } from "./holders.ts";
import { idsOf, placed, unknownPoint } from "./operations.ts";
import { heldBy, isUnnamed, settled } from "./slots.ts";
import type { PartPoint } from "./span.ts";

/** A point whose words some of its holders hold apart from now on: each party's draft is read as before. */
export function parted(composite: Composite, { point: id, parties, into }: PartPoint): Result<Composite> {
  const point = placed(composite.points, id)?.point;
  if (point === undefined) return unknownPoint(id);
  if (idsOf([...composite.points, ...composite.retired.map((each) => ({ ...each, points: [] }))]).has(into.id))
    return failed(said("point-taken", { point: into.id }), { place: into.id });
  const holders = holdersAt(composite, point);
  const staying = holders.filter((party) => !parties.includes(party));
  const drafted = new Set(composite.drafts.map(({ party }) => party));
  // Of a party without a draft nothing would say that it holds the point.
  if (staying.length === 0 || !parties.every((party) => holders.includes(party) && drafted.has(party)))
    return failed(said("part-held", { point: id }), { place: id });
  if (isUnnamed([...point.heading, ...point.text])) return failed(said("brackets-unnamed"));
  const of = (whose: readonly string[]) => ({
    heading: settled(heldBy(point.heading, whose), whose),
    text: settled(heldBy(point.text, whose), whose),
  });
  const within = (points: readonly CompositePoint[]): readonly CompositePoint[] =>
    points.flatMap((each) =>
      each.id === id
        ? [
            { ...each, ...of(staying) },
            { ...into, ...of(parties), points: [] },
          ]
        : [{ ...each, points: within(each.points) }],
    );
  const named = (at: string, party: string): string => (at === id && parties.includes(party) ? into.id : at);
  const drafts = composite.drafts.map((draft) => ({
    ...draft,
    points: draft.points.map((entry) => ({
      ...entry,
      pieces: entry.pieces.map((piece) => named(piece, draft.party)),
    })),
  }));
  const { unsure = [], ...rest } = composite;
  const pairs = unsure.map((pair) => ({
    ...pair,
    point: named(pair.point, pair.party),
    other: named(pair.other, pair.otherParty),
  }));
  return ok({ ...rest, points: within(composite.points), drafts, ...(pairs.length === 0 ? {} : { unsure: pairs }) });
}
