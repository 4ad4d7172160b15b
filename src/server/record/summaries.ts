import type { Entry } from "../../core/record/entry.ts";
import { fold } from "../../core/record/fold.ts";
import { canRead } from "../../core/record/permissions.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { Audience, Store } from "../../store/contract.ts";
import { audienceKey } from "../live/group.ts";

/** What a list of processes says of one; titles are empty where they are not open to the audience. */
export interface Summary {
  readonly title: string;
  readonly shortTitle: string;
  readonly fictitious: boolean;
}

/** Titles of processes as each audience sees them. */
export interface Summaries {
  /** `reader` reads on behalf of an audience that is no member yet, and passes on only what the audience could read itself. */
  of(process: string, audience: Audience, reader?: Audience): Promise<Summary>;
}

/** Entries read at once, and summaries kept in memory. */
const PAGE = 1000;
const MOST_KEPT = 2000;

interface Kept {
  vector: Partial<Record<RoomId, number>>;
  /** The entries that a title depends on. */
  titles: readonly Entry[];
}

/** Reads a process once per audience and from then on only what is new. */
export function summariesOf(store: Store): Summaries {
  const kept = new Map<string, Kept>();
  return {
    async of(process, audience, reader = audience) {
      const key = JSON.stringify([process, audienceKey(audience), reader.capacity]);
      const before = kept.get(key);
      const now: Kept = { vector: { ...before?.vector }, titles: before?.titles ?? [] };
      for (;;) {
        const read = await store.read(process, reader, now.vector, PAGE);
        if (!read.ok) break;
        for (const { room, seq } of read.value) now.vector[room] = seq;
        // An erasure may take a title back: then all is read anew.
        if (before !== undefined && read.value.some(({ kind }) => kind === "erasure")) {
          kept.delete(key);
          return this.of(process, audience, reader);
        }
        const open = read.value.filter(({ room }) => canRead(audience, room));
        for (const entry of open) if (bearsOnTitle(entry, now.titles)) now.titles = [...now.titles, entry];
        if (read.value.length === 0) break;
      }
      kept.delete(key);
      kept.set(key, now);
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break;
        kept.delete(oldest);
      }
      const { title, shortTitle, fictitious } = fold(now.titles, { process });
      return { title, shortTitle: shortTitle || title, fictitious };
    },
  };
}

/** Frames, and corrections of these and of one another: others may be many and long. */
function bearsOnTitle({ kind, room, body }: Entry, titles: readonly Entry[]): boolean {
  if (kind === "process") return true;
  return kind === "correction" && titles.some((other) => other.room === room && other.id === body?.["entry"]);
}
