import { canonical, canonicalJson } from "../common/canonical.ts";
import { failed, ok, saidOf, type Result } from "../common/result.ts";
import { sha256 } from "../common/sha256.ts";
import type { JsonObject } from "../common/json.ts";
import { said, type Said } from "../common/said.ts";
import { DAMAGED_KIND, DAMAGED_SALT, isDamaged } from "./damage.ts";
import type { Entry, Head, NewEntry } from "./entry.ts";
import type { RoomId } from "./room.ts";

/** `prev` of the first entry of a room, and the hash of an empty room. */
export const NO_HASH = "0".repeat(64);

/** The head of an empty room. */
export function emptyHead(room: RoomId): Head {
  return { room, seq: 0, hash: NO_HASH };
}

/** What the store adds to a new entry. */
export interface Seal {
  readonly process: string;
  readonly by: string;
  /** Server clock, UTC with milliseconds. */
  readonly at: string;
}

/** SHA-256 over the salt's 32 hexadecimal digits followed by the canonical body, both in UTF-8. */
export function contentHash(salt: string, body: JsonObject): string {
  return sha256(salt + canonical(body));
}

/** SHA-256 of the canonical entry without body, salt and hash: it covers the body through `content`. */
export function entryHash(entry: SignedPart): string {
  return sha256(canonical(signedPart(entry)));
}

type SignedPart = Omit<Entry, "hash" | "body" | "salt">;

/** What the hash covers. */
function signedPart({
  v,
  process,
  room,
  seq,
  id,
  kind,
  on,
  known,
  at,
  by,
  party,
  as,
  content,
  prev,
}: SignedPart): SignedPart {
  const said = { v, process, room, seq, id, kind, on, known, at, by, content, prev };
  return { ...said, ...(party === undefined ? {} : { party }), ...(as === undefined ? {} : { as }) };
}

/** The entry that follows `head` in its room; `at` is set to that of `last` where the clock stood before it. */
export function sealEntry(entry: NewEntry, head: Head, seal: Seal, last = ""): Entry {
  const { v, id, kind, on, known, party, as, body, salt } = entry;
  const at = seal.at < last ? last : seal.at;
  const unsigned = {
    v,
    process: seal.process,
    room: head.room,
    seq: head.seq + 1,
    id,
    kind,
    on,
    known,
    at,
    by: seal.by,
    ...(party === undefined ? {} : { party }),
    ...(as === undefined ? {} : { as }),
    body,
    salt,
    content: contentHash(salt, body),
    prev: head.hash,
  };
  return { ...unsigned, hash: entryHash(unsigned) };
}

/** Seals several entries one after the other. */
export function sealEntries(entries: readonly NewEntry[], head: Head, seal: Seal, last = ""): readonly Entry[] {
  const sealed: Entry[] = [];
  let [at, end] = [last, head];
  for (const entry of entries) {
    const next = sealEntry(entry, end, seal, at);
    sealed.push(next);
    at = next.at;
    end = { room: head.room, seq: next.seq, hash: next.hash };
  }
  return sealed;
}

/** Whether a stored entry says the same as a new one of its id: then a retry is answered with it. */
export function isSameEntry(stored: Entry, entry: NewEntry): boolean {
  if (stored.kind !== entry.kind || stored.v !== entry.v || stored.on !== entry.on) return false;
  if (stored.party !== entry.party || stored.body === null) return false;
  // A retry may come after an update that began to say who acted.
  if (stored.as !== undefined && entry.as !== undefined && stored.as !== entry.as) return false;
  return canonical(stored.body) === canonical(entry.body);
}

/** What one room's chain shows when it is followed. */
export interface RoomCheck extends Head {
  readonly ok: boolean;
  /** Sequence number at which the chain breaks, and how. */
  readonly broken?: { readonly seq: number; readonly why: Said };
}

/**
 * Follows the chain of one room from `from` (the empty head by default). Change, loss and reordering show; a cut tail does not:
 * compare the head with one that was written down.
 */
export function verifyChain(entries: readonly Entry[], room: RoomId, from: Head = emptyHead(room)): RoomCheck {
  let { seq, hash } = from;
  let last = "";
  for (const entry of entries) {
    const why = flawOf(entry, room, seq + 1, hash, last);
    if (why !== null) return { room, seq, hash, ok: false, broken: { seq: seq + 1, why } };
    ({ seq, hash, at: last } = entry);
  }
  return { room, seq, hash, ok: true };
}

/** Follows the chains of all rooms that occur, in the order of their names; entries of a room in the order given. */
export function verifyRooms(entries: readonly Entry[]): readonly RoomCheck[] {
  const rooms = new Map<RoomId, Entry[]>();
  for (const entry of entries) {
    const list = rooms.get(entry.room);
    if (list === undefined) rooms.set(entry.room, [entry]);
    else list.push(entry);
  }
  return [...rooms.keys()].sort().map((room) => verifyChain(rooms.get(room) ?? [], room));
}

/** The rooms as checked, or a failure that names the first break. */
export function requireChains(entries: readonly Entry[], process: string): Result<readonly RoomCheck[]> {
  const checks = verifyRooms(entries);
  const bad = checks.find(({ ok }) => !ok);
  if (bad !== undefined)
    return failed(said("broken-chain", { room: bad.room, why: bad.broken?.why ?? "" }), {
      place: `${bad.room}, entry ${bad.broken?.seq ?? 0}`,
    });
  const stranger = entries.find((entry) => entry.process !== process);
  if (stranger !== undefined)
    return failed(said("other-process", { other: stranger.process, process }), {
      place: `${stranger.room}, entry ${stranger.seq}`,
    });
  return ok(checks);
}

function flawOf(entry: Entry, room: RoomId, seq: number, prev: string, last: string): Said | null {
  if (entry.room !== room) return said("chain.room", { room: entry.room });
  // What the store found changed has lost what could be compared.
  if (isDamaged(entry) && entry.salt === DAMAGED_SALT)
    return said(entry.kind === DAMAGED_KIND ? "chain.changed" : "chain.body", { seq });
  if (entry.seq !== seq) return said("chain.missing", { seq, found: entry.seq });
  if (entry.prev !== prev) return said("chain.order", { seq });
  if (entry.at < last) return said("chain.earlier", { seq });
  if ((entry.body === null) !== (entry.salt === null)) return said("chain.half", { seq });
  if (entry.body !== null && entry.salt !== null) {
    const body = canonicalJson(entry.body);
    if (!body.ok) return said("chain.not-canonical", { seq, why: saidOf(body.failure) });
    if (sha256(entry.salt + body.value) !== entry.content) return said("chain.body", { seq });
  }
  const signed = canonicalJson(signedPart(entry));
  return signed.ok && sha256(signed.value) === entry.hash ? null : said("chain.changed", { seq });
}
