import type { Entry } from "../entry.ts";
import type { CorrectionBody } from "../kinds/mending.ts";

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
    const renewed = own === undefined ? body : ((own.body.body as unknown as CorrectionBody | null) ?? body);
    const key = keyOf(entry.room, renewed.entry);
    if (!standing.has(key)) standing.set(key, { entry, body: renewed });
  }
  return standing;
}
