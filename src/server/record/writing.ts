import { emptyHead, sealEntry } from "../../core/record/chain.ts";
import { fail, ok, type Result } from "../../core/common/result.ts";
import { acted } from "../../core/record/acting.ts";
import type { Entry, NewEntry } from "../../core/record/entry.ts";
import { ProcessFold } from "../../core/record/fold.ts";
import type { KindTable } from "../../core/record/kind.ts";
import { canRead } from "../../core/record/permissions.ts";
import type { RoomId } from "../../core/record/room.ts";
import { checkWrite, foundation } from "../../core/record/writing.ts";
import type { Audience, Store } from "../../store/contract.ts";

/** Judges what is to be written, before the store is asked to. */
export interface Writing {
  /** Whether these entries may be written to the room, one after the other. */
  judge(process: string, audience: Audience, room: RoomId, entries: readonly NewEntry[]): Promise<Result<void>>;
  /** Whether the server may write this in a member's name, who asked it to act. */
  judgeOwn(process: string, audience: Audience, room: RoomId, entry: NewEntry): Promise<Result<void>>;
  /** Whether this may be written as the erasure of an entry. */
  judgeErasure(
    process: string,
    audience: Audience,
    room: RoomId,
    seq: number,
    erasure: NewEntry,
  ): Promise<Result<void>>;
}

/** What judging depends on. */
export interface WritingOptions {
  readonly store: Store;
  readonly kinds: KindTable;
  readonly now: () => string;
}

/** Entries read at once, and entries kept folded in memory, of all rooms together. */
const PAGE = 1000;
const MOST_KEPT = 400_000;

/** What every reader of a room may see, folded. */
interface Ground {
  fold: ProcessFold;
  /** Entries by room and id. */
  ids: Map<string, Entry>;
  vector: Partial<Record<RoomId, number>>;
  /** One reading after the other. */
  line: Promise<Result<void>>;
}

/** Keeps, for each room that is written to, what its entries may rest on, and reads only what is new. */
export function writingIn({ store, kinds, now }: WritingOptions): Writing {
  const grounds = new Map<string, Ground>();

  const groundOf = async (process: string, audience: Audience, room: RoomId): Promise<Result<Ground>> => {
    const key = JSON.stringify([process, room]);
    const ground = grounds.get(key) ?? newGround(process);
    grounds.delete(key);
    grounds.set(key, ground);
    const readNext = () => readOn(store, process, audience, room, ground);
    ground.line = ground.line.then(readNext, readNext);
    const read = await ground.line;
    forgetOldest(grounds);
    return read.ok ? ok(ground) : read;
  };

  const judge: Writing["judge"] = async (process, audience, room, entries) => {
    if (!canRead(audience, room)) return fail("not-found", "");
    const found = await groundOf(process, audience, room);
    if (!found.ok) return found;
    const { fold, ids } = found.value;
    const at = now();
    // Each entry may rest on those before it: they are taken in on trial, beside what is kept.
    const trial = entries.length > 1 ? new ProcessFold(fold.entries, { process }) : fold;
    const added = new Map<string, Entry>();
    const entryOf = (id: string): Entry | undefined => added.get(id) ?? entryWithId(ids, room, id);
    for (const [index, entry] of entries.entries()) {
      // What is stored already is answered by the store, if it says the same.
      if (ids.has(`${room}\n${entry.id}`)) continue;
      const judged = checkWrite(entry, {
        kinds,
        audience,
        room,
        at,
        state: trial.state(),
        entries: trial.entries,
        entryOf,
      });
      if (!judged.ok) return entries.length === 1 ? judged : placed(judged, index);
      if (entries.length === 1) continue;
      const head = { ...emptyHead(room), seq: 1_000_000_000 + index };
      const sealed = sealEntry(acted(audience, entry), head, { process, by: audience.member, at });
      added.set(entry.id, sealed);
      trial.append([sealed]);
    }
    return ok(undefined);
  };

  return {
    async judge(process, audience, room, entries) {
      if (entries.some(({ kind }) => kind === "erasure"))
        return fail("wrong-entry", "An erasure is asked for at entries.erase, never appended. Nothing was written.");
      // It would say that something was done which was not.
      if (entries.some(({ kind }) => kind === "readmission"))
        return fail(
          "wrong-entry",
          "A readmission is asked for at members.readmit, never appended. Nothing was written.",
        );
      return judge(process, audience, room, entries);
    },
    judgeOwn: (process, audience, room, entry) => judge(process, audience, room, [entry]),
    async judgeErasure(process, audience, room, seq, erasure) {
      if (erasure.kind !== "erasure" || erasure.body["seq"] !== seq)
        return fail(
          "wrong-entry",
          "An entry of the kind erasure that names the same seq was expected. Nothing was erased.",
        );
      return judge(process, audience, room, [erasure]);
    },
  };
}

function newGround(process: string): Ground {
  return { fold: new ProcessFold([], { process }), ids: new Map(), vector: {}, line: Promise.resolve(ok(undefined)) };
}

/** Reads what is new in the rooms that a room's entries may rest on. */
async function readOn(
  store: Store,
  process: string,
  audience: Audience,
  room: RoomId,
  ground: Ground,
): Promise<Result<void>> {
  let mayHoldErased = ground.ids.size > 0;
  for (;;) {
    const read = await store.read(process, audience, ground.vector, PAGE);
    if (!read.ok) return read;
    const base = foundation(room, read.value);
    if (mayHoldErased && base.some(({ kind }) => kind === "erasure")) {
      // What was erased is not to live on here.
      Object.assign(ground, { fold: new ProcessFold([], { process }), ids: new Map(), vector: {} });
      mayHoldErased = false;
      continue;
    }
    for (const entry of base) ground.ids.set(`${entry.room}\n${entry.id}`, entry);
    ground.fold.append(base);
    for (const entry of read.value) ground.vector[entry.room] = entry.seq;
    if (read.value.length < PAGE) return ok(undefined);
  }
}

/** An entry by its id, looked up in the room itself first. */
function entryWithId(ids: ReadonlyMap<string, Entry>, room: RoomId, id: string): Entry | undefined {
  const own = ids.get(`${room}\n${id}`);
  if (own !== undefined) return own;
  for (const [key, entry] of ids) if (key.endsWith(`\n${id}`)) return entry;
  return undefined;
}

function placed(judged: Result<never>, index: number): Result<never> {
  if (judged.ok) return judged;
  const { place } = judged.failure;
  return {
    ok: false,
    failure: { ...judged.failure, place: place === undefined ? `entries[${index}]` : `entries[${index}].${place}` },
  };
}

function forgetOldest(grounds: Map<string, Ground>): void {
  let kept = 0;
  for (const { ids } of grounds.values()) kept += ids.size;
  for (const [key, { ids }] of grounds) {
    if (kept <= MOST_KEPT || grounds.size === 1) return;
    grounds.delete(key);
    kept -= ids.size;
  }
}
