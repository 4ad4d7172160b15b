import type { JsonObject } from "../../common/json.ts";
import type { Entry } from "../entry.ts";
import { correction, type CorrectionBody } from "../../things/mending.ts";
import { wrongField } from "./reading.ts";

/** A correction as it was written. */
export interface Correction {
  readonly entry: Entry;
  readonly body: CorrectionBody;
}

/** Entries of one room by their id. */
export function keyOf(room: string, id: string): string {
  return `${room}\n${id}`;
}

/**
 * The correction that counts for each corrected entry, by `keyOf`: the last one that is not itself undone. A correction of a
 * correction undoes it (body null) or stands in its place.
 */
export function standingCorrections(corrections: readonly Correction[]): ReadonlyMap<string, Correction> {
  const standing = new Map<string, Correction>();
  for (let at = corrections.length - 1; at >= 0; at--) {
    const { entry, body } = corrections[at] as Correction;
    const own = standing.get(keyOf(entry.room, entry.id));
    if (own !== undefined && own.body.body === null) continue;
    const renewed = own === undefined ? body : (correctionIn(own.body.body) ?? body);
    const key = keyOf(entry.room, renewed.entry);
    if (!standing.has(key)) standing.set(key, { entry, body: renewed });
  }
  return standing;
}

/** A body as that of a correction; null where it is none. */
function correctionIn(body: JsonObject | null): CorrectionBody | null {
  return body === null || wrongField(correction, body) !== null ? null : (body as unknown as CorrectionBody);
}

/** The corrections among entries, in their order; one that cannot be read corrects nothing. */
export function correctionsOf(entries: readonly Entry[]): readonly Correction[] {
  const corrections: Correction[] = [];
  for (const entry of entries) {
    const body = entry.kind === "correction" ? correctionIn(entry.body) : null;
    if (body !== null) corrections.push({ entry, body });
  }
  return corrections;
}
