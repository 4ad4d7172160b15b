import type { Entry, NewEntry } from "../../core/record/entry.ts";
import { ProcessFold } from "../../core/record/fold.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { TalksState } from "../../core/record/talks.ts";
import type { Link, Unsent, Written } from "../../views/record.ts";
import { tell, type ApiAnswer } from "./api.ts";
import { Outbox } from "./outbox.ts";
import { followProcess } from "./stream.ts";
import { Shelf } from "./vector.ts";

/** Entries asked for at a time. */
const portion = 5_000;

/** What is known of a process at a moment; a new object after each change. */
export interface FeedState {
  readonly status: "reading" | "ready" | "unknown" | "failed";
  readonly entries: readonly Entry[];
  /** The talks with everything known. */
  readonly whole: TalksState;
  readonly link: Link;
  /** Why it failed or ended. */
  readonly trouble: string | null;
  readonly unsent: readonly Unsent[];
}

/**
 * A process in this page: its entries live here, in memory only. It is read from the first subscription on, follows what is
 * written as long as anybody listens, and stops with the last listener.
 */
export interface Feed {
  readonly read: () => FeedState;
  readonly subscribe: (changed: () => void) => () => void;
  readonly write: (room: RoomId, entries: readonly NewEntry[]) => Promise<Written>;
  readonly erase: (entry: Entry, erasure: NewEntry) => Promise<Written>;
  readonly retry: () => void;
  readonly discard: () => void;
}

interface Listed {
  readonly entries: readonly Entry[];
  readonly more: boolean;
}

/** The process as a reader (their member id) may see it. */
export function openFeed(process: string, reader: string): Feed {
  const shelf = new Shelf();
  const listeners = new Set<() => void>();
  let folded = new ProcessFold([], { process });
  let state: FeedState = {
    status: "reading",
    entries: [],
    whole: folded.state(),
    link: "waiting",
    trouble: null,
    unsent: [],
  };
  let stop: (() => void) | null = null;

  const change = (changes: Partial<FeedState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const take = (entries: readonly Entry[]) => {
    const outcome = shelf.take(entries);
    for (const { kind, room, body } of entries)
      if (kind === "erasure" && typeof body?.["seq"] === "number") shelf.blank(room, body["seq"]);
    if (outcome === "broken") {
      stop?.();
      change({ link: "ended", trouble: "broken" });
      return;
    }
    if (outcome === "gap") void readOn();
    if (shelf.entries !== state.entries) foldOn();
  };
  const foldOn = () => {
    const before = state.entries;
    const follows = before.length === 0 || shelf.entries[before.length - 1] === before[before.length - 1];
    const fresh = shelf.entries.slice(before.length);
    if (follows && !fresh.some(({ kind }) => kind === "erasure")) folded.append(fresh);
    else folded = new ProcessFold(shelf.entries, { process });
    change({ entries: shelf.entries, whole: folded.state() });
  };
  const outbox = new Outbox({
    process,
    lastOf: (room) => shelf.last(room)?.seq ?? 0,
    take,
    changed: () => change({ unsent: outbox.waiting }),
  });

  /** Reads everything after what is here; null when done, else why not. */
  async function readOn(): Promise<ApiAnswer<Listed> | null> {
    for (;;) {
      const answer = await tell<Listed>("entries.list", { process, after: shelf.vector(), limit: portion });
      if (!answer.ok) return answer;
      const before = shelf.entries.length;
      take(answer.value.entries);
      if (!answer.value.more || shelf.entries.length === before) return null;
    }
  }

  async function open(): Promise<void> {
    const trouble = await readOn();
    if (listeners.size === 0) return;
    if (trouble !== null && !trouble.ok) {
      const { code, message } = trouble.failure;
      change(code === "not-found" ? { status: "unknown" } : { status: "failed", trouble: message });
      return;
    }
    change({ status: "ready" });
    stop = followProcess(process, reader, () => shelf.vector(), {
      entries: take,
      link: (link) => {
        if (state.link === link || state.link === "ended") return;
        change({ link });
        if (link === "live") void outbox.retry();
      },
      ended: (code) => change({ link: "ended", trouble: code }),
    });
  }

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) void open();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
    write: (room, entries) => outbox.write(room, entries),
    erase: async ({ room, seq }, erasure) => {
      const expected = shelf.last(room)?.seq ?? 0;
      const answer = await tell<{ readonly entries: readonly Entry[] }>("entries.erase", {
        process,
        room,
        seq,
        expected,
        erasure,
      });
      if (!answer.ok) return { kind: "refused", message: answer.failure.message };
      take(answer.value.entries);
      return { kind: "stored", entries: answer.value.entries };
    },
    retry: () => void outbox.retry(),
    discard: () => outbox.discard(),
  };
}
