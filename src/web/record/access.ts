import { useEffect, useMemo } from "react";
import { failed } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { sha256 } from "../../core/common/sha256.ts";
import { dayIn, type Zone } from "../../core/common/zone.ts";
import { roomsOf, type Audience } from "../../core/record/permissions.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { TalksState } from "../../core/record/talks.ts";
import type { RecordAccess } from "../../views/record.ts";
import { apiAddress, askBytes, tellBytes } from "./api.ts";
import type { Feed, FeedState } from "./feed.ts";
import { keepVisit, lastVisit } from "./last-visit.ts";
import { asActed, newEntry } from "./new-entry.ts";
import { peopleOf } from "./people.ts";
import { RoomFolds } from "./room-folds.ts";
import { signOut, type Session, type SessionCapacity } from "./session.ts";

/** The record of an open process, folded here, with the talks on the day that is shown; null while there is none. */
export function useRecordAccess(
  feed: Feed | null,
  state: FeedState | null,
  session: Session | null,
  process: string,
  talks: TalksState | null,
): RecordAccess | null {
  const capacity = session?.capacities.find((each) => each.process === process);
  // The same on every day: what waits for a reader is found once.
  const audience = useMemo(() => (capacity === undefined ? null : audienceOf(capacity)), [capacity]);
  // Of the feed: another process, or another reader, starts anew.
  const folds = useMemo(() => (feed === null ? null : new RoomFolds(process)), [feed, process]);
  const visitor = capacity === undefined ? null : `${session?.account?.id ?? ""}/${capacity.member}`;
  const before = useLastVisit(visitor, process, state?.status === "ready" ? state.whole.lastAt : "");
  return useMemo(() => {
    if (feed === null || folds === null || session === null || talks === null) return null;
    if (capacity === undefined || audience === null || state?.status !== "ready") return null;
    const { heads } = state;
    return {
      mode: session.mode,
      trial: session.trial,
      account: session.account?.id ?? "",
      provider: session.provider ?? null,
      audience,
      name: capacity.name,
      talks,
      whole: state.whole,
      entries: state.entries,
      stateIn: (room) =>
        folds.state(
          room,
          state.entries,
          heads.map((head) => head.room),
          state.whole,
        ),
      heads,
      rooms: roomsOf(audience, state.whole),
      link: state.link,
      damaged: session.damaged === true,
      ended: state.link === "ended" ? state.ended : null,
      unsent: state.unsent,
      lastVisit: before,
      today: () => todayIn(state.whole.zone),
      signOut,
      retry: feed.retry,
      discardUnsent: feed.discard,
      ...writing(feed, state.whole.zone, audience),
      ...files(process),
      ...peopleOf(process),
    };
  }, [feed, folds, session, capacity, audience, state, talks, process, before]);
}

/** The visit before this one, which is kept as the last from now on; `seen`: the latest that this one has shown. */
function useLastVisit(visitor: string | null, process: string, seen: string): RecordAccess["lastVisit"] {
  const before = useMemo(() => (visitor === null ? null : lastVisit(visitor, process)), [visitor, process]);
  useEffect(() => {
    if (visitor !== null && seen !== "") keepVisit(visitor, process, { when: new Date().toISOString(), seen });
  }, [visitor, process, seen]);
  return before;
}

function todayIn(zone: Zone): string {
  return dayIn(zone, new Date().toISOString());
}

function audienceOf({ member, capacity, party }: SessionCapacity): Audience {
  if (capacity === "sole") return { member, capacity };
  return { member, capacity, ...(party === undefined ? {} : { party }) };
}

function writing(feed: Feed, zone: Zone, audience: Audience): Pick<RecordAccess, "write" | "erase"> {
  return {
    write: (room, plans) =>
      feed.write(
        room,
        plans.map((plan) => newEntry(asActed(audience, plan), todayIn(zone))),
      ),
    erase: async (entry, why, ground) => {
      // Who erases nothing, as nearly everybody, does not load what it takes.
      const { keptOf } = await import("../../core/record/gate/erasing.ts");
      const keeps = keptOf(entry, audience);
      const body = { seq: entry.seq, why, ground, ...(keeps === null ? {} : { keeps }) };
      return feed.erase(entry, newEntry({ kind: "erasure", body }, todayIn(zone)));
    },
  };
}

/** Files of a process. */
export function files(process: string): Pick<RecordAccess, "putFile" | "fileHref" | "readFile" | "exportHref"> {
  const query = `process=${encodeURIComponent(process)}`;
  const pathOf = (room: RoomId, hash: string) => `files?${query}&room=${encodeURIComponent(room)}&sha256=${hash}`;
  return {
    putFile: (room, { name, type, bytes }) => {
      const path = `files.put?${query}&room=${encodeURIComponent(room)}`;
      const headers = { "Content-Type": type, "X-File-Name": encodeURIComponent(name) };
      return tellBytes(path, bytes, headers);
    },
    fileHref: (room, hash) => apiAddress(pathOf(room, hash)),
    readFile: async (room, hash) => {
      const read = await askBytes(pathOf(room, hash));
      if (!read.ok || (await hashOf(read.value)) === hash) return read;
      return failed(said("other-bytes"));
    },
    exportHref: apiAddress(`export?${query}`),
  };
}

/** SHA-256; the browser's own is faster, and there only on pages that came safely. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  if (globalThis.crypto.subtle === undefined) return sha256(bytes);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
