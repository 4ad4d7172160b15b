import type { Failure } from "../../common/result.ts";
import { ACTING_OFFICE, actorOf } from "../acting.ts";
import type { Entry } from "../entry.ts";
import type { KindTable } from "../kind.ts";
import type { CorrectionBody } from "../../things/mending.ts";
import type { Audience } from "../permissions.ts";
import { authorise } from "./authorise.ts";
import { correctionProblem } from "./corrections.ts";
import { touches } from "./touches.ts";

/** An entry of before the gate that it would refuse today. */
export interface Refused {
  readonly entry: Entry;
  readonly failure: Failure;
}

/** Entries that are judged between two rests. */
const PIECE = 200;

/**
 * The entries that touch what another held, by whose words they say they are: those of before entries said who acted were not
 * judged so. They stay as they are and count as they did; a reader is told. `entries` in the order of the record; rests in
 * between, for a page that answers its reader meanwhile.
 */
export function* refusedInPieces(kinds: KindTable, entries: readonly Entry[]): Generator<void, readonly Refused[]> {
  const before: Entry[] = [];
  const byId = new Map<string, Entry>();
  const refused: Refused[] = [];
  for (const entry of entries) {
    const failure = entry.as === undefined && entry.body !== null ? failureOf(entry, kinds, before, byId) : null;
    if (failure !== null) refused.push({ entry, failure });
    before.push(entry);
    byId.set(`${entry.room}\n${entry.id}`, entry);
    if (before.length % PIECE === 0) yield;
  }
  return refused;
}

function failureOf(
  entry: Entry,
  kinds: KindTable,
  entries: readonly Entry[],
  byId: ReadonlyMap<string, Entry>,
): Failure | null {
  const { room, body, salt } = entry;
  // No delegation writes in public.
  if (body === null || salt === null || room === "public" || !kinds.has(entry.kind)) return null;
  const entryOf = (id: string) => byId.get(`${room}\n${id}`);
  const touched = touches({ ...entry, body, salt }, { kinds, room, entries, entryOf });
  // What it names may stand in a room that is not in view.
  if (!touched.ok) return null;
  const token = actorOf(entry);
  const audience: Audience =
    token === ACTING_OFFICE
      ? { member: entry.by, capacity: "secretariat" }
      : { member: entry.by, capacity: "delegate", party: token };
  const authorised = authorise(touched.value, audience, entry);
  if (!authorised.ok) return authorised.failure;
  const { target } = touched.value;
  const mended =
    entry.kind === "correction" && target !== undefined
      ? correctionProblem(kinds, target, body as unknown as CorrectionBody, audience)
      : null;
  return mended === null || mended.ok ? null : mended.failure;
}
