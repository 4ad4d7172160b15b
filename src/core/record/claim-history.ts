import type { JsonObject } from "../common/json.ts";
import { remembered } from "../common/remembered.ts";
import { claim, type Claim } from "../things/claim.ts";
import { entriesBehind } from "./behind.ts";
import type { Entry } from "./entry.ts";
import { countedCorrections } from "./folding/contested.ts";
import { correctionsOf, keyOf, standingCorrections, type Correction } from "./folding/mending.ts";
import { inOrder } from "./folding/order.ts";
import { wrongField } from "./folding/reading.ts";

/** One time that a figure on record was mended. */
export interface ClaimMending {
  /** Id of the correction. */
  readonly id: string;
  /** `replaced`: another figure took its place, as it stands; `corrected`: it was written down wrongly. */
  readonly how: "corrected" | "replaced";
  /** Day on which it was mended. */
  readonly on: string;
  /** The figure as it was before. */
  readonly was: Claim;
  readonly why: string;
}

/**
 * What was mended in each figure, by the name that the state gives it, the first time first. A correction that was taken back
 * tells nothing; nor does one of which nothing of the figure was changed.
 */
export const claimHistory = remembered((entries: readonly Entry[]): ReadonlyMap<string, readonly ClaimMending[]> => {
  const recorded = inOrder(entries);
  const corrections = countedCorrections(recorded, correctionsOf(recorded)).counting;
  if (corrections.length === 0) return new Map();
  const undone = standingCorrections(corrections);
  const byEntry = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const { entry, body } = correction;
    if (undone.get(keyOf(entry.room, entry.id))?.body.body === null) continue;
    const key = keyOf(entry.room, body.entry);
    byEntry.set(key, [...(byEntry.get(key) ?? []), correction]);
  }
  const found = new Map<string, readonly ClaimMending[]>();
  for (const [name, { entry }] of entriesBehind(entries, "claim")) {
    let was = claimIn(entry.body);
    const list = (byEntry.get(keyOf(entry.room, entry.id)) ?? []).flatMap(({ entry: { id, on }, body }) => {
      const now = claimIn(body.body);
      if (now === null) return [];
      const before = was;
      was = now;
      const how = before === null ? null : howOf(before, now);
      return before === null || how === null ? [] : [{ id, how, on: on.slice(0, 10), was: before, why: body.why }];
    });
    if (list.length > 0) found.set(name, list);
  }
  return found;
});

/** A stored body as a figure; null where it is none. */
function claimIn(body: JsonObject | null): Claim | null {
  return body === null || wrongField(claim, body) !== null ? null : (body as unknown as Claim);
}

/** How one state of a figure became the next; null where they are the same. */
function howOf(was: Claim, now: Claim): ClaimMending["how"] | null {
  const bare = ({ supersededBy: _by, ...claim }: Claim): string =>
    JSON.stringify(Object.entries(claim).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (bare(was) !== bare(now)) return "corrected";
  return now.supersededBy !== undefined && was.supersededBy !== now.supersededBy ? "replaced" : null;
}
