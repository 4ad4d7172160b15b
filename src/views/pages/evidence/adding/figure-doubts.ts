import { lastDayOf } from "../../../../core/common/day.ts";
import type { Claim } from "../../../../core/things/claim.ts";
import { spanOf } from "../../../../core/evidence/date-text.ts";
import { unitKey, usualUnit } from "../../../../core/evidence/units.ts";

/** A unit that the other figures of a quantity do not have; `usual` is the one that most of them have. */
export interface UnitDoubt {
  readonly kind: "missing" | "other";
  readonly usual: string;
}

/** Whether a figure has no unit, or none of its quantity: nothing is held against it then. Null where all is well. */
export function unitDoubt(claim: Claim, claims: readonly Claim[]): UnitDoubt | null {
  const others = claims.filter(({ id, topic }) => topic === claim.topic && id !== claim.id);
  const usual = usualUnit(others);
  if (usual === null) return null;
  const key = unitKey(claim.unit);
  if (key === "") return { kind: "missing", usual };
  return others.some(({ unit }) => unitKey(unit) === key) ? null : { kind: "other", usual };
}

/** Whether a figure is of a day that is still to come, or later than every source it rests on. */
export function dayDoubt(
  asOf: string | null,
  today: string,
  sourceDays: readonly (string | null)[],
): "after-today" | "after-source" | null {
  if (asOf === null) return null;
  const [first] = spanOf(asOf);
  if (first > today) return "after-today";
  const later = sourceDays.length > 0 && sourceDays.every((day) => day !== null && lastDayOf(day) < first);
  return later ? "after-source" : null;
}
