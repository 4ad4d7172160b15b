import { publicCode } from "../../src/core/common/said.ts";
import { acted } from "../../src/core/record/acting.ts";
import { emptyHead, sealEntry } from "../../src/core/record/chain.ts";
import type { Entry, NewEntry } from "../../src/core/record/entry.ts";
import { fold } from "../../src/core/record/fold.ts";
import { kinds } from "../../src/core/record/parts.ts";
import type { Audience } from "../../src/core/record/permissions.ts";
import type { RoomId } from "../../src/core/record/room.ts";
import { checkWrite, foundation } from "../../src/core/record/writing.ts";

/** When entries are offered, by the server's clock. */
export const NOW = "2031-03-20T12:00:00.000Z";

/** The record with one more entry, where the gate lets it in. */
export function offered(entries: readonly Entry[], who: Audience, room: RoomId, entry: NewEntry, at = NOW) {
  const based = foundation(room, entries);
  const entryOf = (id: string) =>
    based.find((each) => each.id === id && each.room === room) ?? based.find((each) => each.id === id);
  const said = acted(who, entry);
  const judged = checkWrite(said, { kinds, audience: who, room, at, state: fold(based), entries: based, entryOf });
  if (!judged.ok) return { entries, refused: publicCode(judged.failure.code) };
  const own = entries.filter((each) => each.room === room);
  if (own.some(({ id }) => id === entry.id)) return { entries, refused: "id-taken" };
  const last = own.at(-1) ?? emptyHead(room);
  const seal = { process: "talks", by: who.member, at };
  const sealed = sealEntry(said, { room, seq: last.seq, hash: last.hash }, seal, own.at(-1)?.at);
  const erased = sealed.kind === "erasure" ? sealed.body?.["seq"] : null;
  const kept = entries.map((each) =>
    each.room === room && each.seq === erased ? { ...each, body: null, salt: null } : each,
  );
  return { entries: [...kept, sealed], refused: null };
}
