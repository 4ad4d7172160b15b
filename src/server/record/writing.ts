import { QUIET } from "../../core/record/folding/record-fold.ts";
import { emptyHead, sealEntry } from "../../core/record/chain.ts";
import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { acted } from "../../core/record/acting.ts";
import type { Entry, NewEntry } from "../../core/record/entry.ts";
import { ProcessFold } from "../../core/record/fold.ts";
import type { KindTable } from "../../core/record/kind.ts";
import { canRead, OFFICE, parseRoom } from "../../core/record/permissions.ts";
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
  /** Most bytes of entries kept in memory; the rooms written to last are kept. */
  readonly mostKept?: number;
  readonly store: Store;
  readonly kinds: KindTable;
  readonly now: () => string;
}

/** Entries read at once, and bytes of entries kept folded in memory, of all rooms together. */
const PAGE = 1000;
const MOST_KEPT = 256 * 2 ** 20;
/** What an entry takes in memory beside its body. */
const ENTRY_BYTES = 1000;
/** Characters of a remark that are kept. */
const REMARK = 200;

/** Corrections of one append after each of which the room is folded anew, and entries judged before others have their turn. */
const MOST_COSTLY = 20;
const SHARE = 8;

function isCostly(ids: ReadonlyMap<string, readonly Entry[]>, target: unknown): boolean {
  const kind = typeof target === "string" ? ids.get(target)?.[0]?.kind : undefined;
  return kind !== undefined && !QUIET.has(kind);
}

/** What every reader of a room may see, folded. */
interface Ground {
  fold: ProcessFold;
  /** Entries by id, those of the room itself first. */
  ids: Map<string, readonly Entry[]>;
  /** What its entries take in memory, about. */
  bytes: number;
  vector: Partial<Record<RoomId, number>>;
  /** One reading after the other. */
  line: Promise<Result<void>>;
}

/** Keeps, for each room that is written to, what its entries may rest on, and reads only what is new. */
export function writingIn({ store, kinds, now, mostKept = MOST_KEPT }: WritingOptions): Writing {
  const grounds = new Map<string, Ground>();

  const groundOf = async (process: string, audience: Audience, room: RoomId): Promise<Result<Ground>> => {
    const key = JSON.stringify([process, room]);
    const ground = grounds.get(key) ?? newGround(process);
    grounds.delete(key);
    grounds.set(key, ground);
    const readNext = () => readOn(store, process, audience, room, ground);
    ground.line = ground.line.then(readNext, readNext);
    const read = await ground.line;
    forgetOldest(grounds, mostKept);
    return read.ok ? ok(ground) : read;
  };

  const judge: Writing["judge"] = async (process, audience, room, entries) => {
    if (!canRead(audience, room)) return failed(said("not-found"));
    const found = await groundOf(process, audience, room);
    if (!found.ok) return found;
    const { fold, ids } = found.value;
    const at = now();
    const opening = openingProblem(room, found.value);
    if (opening !== null) return opening;
    const costly = entries.filter(({ kind, body }) => kind === "correction" && isCostly(ids, body["entry"]));
    if (costly.length > MOST_COSTLY) return failed(said("too-many.corrections", { most: MOST_COSTLY }));
    // Each entry may rest on those before it: they are taken in on trial, beside what is kept.
    const trial = entries.length > 1 ? new ProcessFold(fold.entries, { process }) : fold;
    const added = new Map<string, Entry>();
    const entryOf = (id: string): Entry | undefined => added.get(id) ?? ids.get(id)?.[0];
    for (const [index, entry] of entries.entries()) {
      // What is stored already is answered by the store, if it says the same.
      if (ids.get(entry.id)?.[0]?.room === room) continue;
      // Others are served in between.
      if (index % SHARE === SHARE - 1) await new Promise((resolve) => setImmediate(resolve));
      const judged = checkWrite(entry, {
        kinds,
        audience,
        room,
        at,
        state: trial.current(),
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
      if (entries.some(({ kind }) => kind === "erasure")) return failed(said("wrong-entry.append-erasure"));
      // It would say that something was done which was not.
      if (entries.some(({ kind }) => kind === "readmission")) return failed(said("wrong-entry.append-readmission"));
      return judge(process, audience, room, entries);
    },
    judgeOwn: (process, audience, room, entry) => judge(process, audience, room, [entry]),
    async judgeErasure(process, audience, room, seq, erasure) {
      if (erasure.kind !== "erasure" || erasure.body["seq"] !== seq) return failed(said("wrong-entry.same-seq"));
      return judge(process, audience, room, [erasure]);
    },
  };
}

function newGround(process: string): Ground {
  return {
    fold: new ProcessFold([], { process }),
    ids: new Map(),
    bytes: 0,
    vector: {},
    line: Promise.resolve(ok(undefined)),
  };
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
    const base = foundation(room, read.value).map(slim);
    if (mayHoldErased && base.some(({ kind }) => kind === "erasure")) {
      // What was erased is not to live on here.
      Object.assign(ground, { fold: new ProcessFold([], { process }), ids: new Map(), bytes: 0, vector: {} });
      mayHoldErased = false;
      continue;
    }
    for (const entry of base) {
      const others = ground.ids.get(entry.id) ?? [];
      ground.ids.set(entry.id, entry.room === room ? [entry, ...others] : [...others, entry]);
      ground.bytes += ENTRY_BYTES + JSON.stringify(entry.body).length;
    }
    ground.fold.append(base);
    for (const entry of read.value) ground.vector[entry.room] = entry.seq;
    if (read.value.length === 0) return ok(undefined);
  }
}

/** Remarks are not judged by their words: the first of them are kept. */
function slim(entry: Entry): Entry {
  const text = entry.kind === "note" ? entry.body?.["text"] : undefined;
  if (typeof text !== "string" || text.length <= REMARK) return entry;
  return { ...entry, body: { ...entry.body, text: text.slice(0, REMARK) } };
}

/** A channel is opened among parties that its readers know; named ones as well. */
function openingProblem(room: RoomId, { fold, vector }: Ground): Result<never> | null {
  const { type, members = [] } = parseRoom(room) ?? {};
  if (type !== "channel" || vector[room] !== undefined) return null;
  const { parties } = fold.current();
  const stranger = members.find((member) => member !== OFFICE && !parties.some(({ id }) => id === member));
  return stranger === undefined ? null : failed(said("unknown-party.channel", { party: stranger }), { place: "room" });
}

function placed(judged: Result<never>, index: number): Result<never> {
  if (judged.ok) return judged;
  const { place } = judged.failure;
  return {
    ok: false,
    failure: { ...judged.failure, place: place === undefined ? `entries[${index}]` : `entries[${index}].${place}` },
  };
}

function forgetOldest(grounds: Map<string, Ground>, mostKept: number): void {
  let kept = 0;
  for (const { bytes } of grounds.values()) kept += bytes;
  for (const [key, { bytes }] of grounds) {
    if (kept <= mostKept || grounds.size === 1) return;
    grounds.delete(key);
    kept -= bytes;
  }
}
