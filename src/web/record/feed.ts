import type { Entry, NewEntry } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
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
  readonly link: Link;
  /** Why it failed or ended. */
  readonly trouble: string | null;
  readonly unsent: readonly Unsent[];
}

/** A process that is open in this page: its entries live here, in memory only, and new ones arrive by themselves. */
export interface Feed {
  readonly read: () => FeedState;
  readonly subscribe: (changed: () => void) => () => void;
  readonly write: (room: RoomId, entries: readonly NewEntry[]) => Promise<Written>;
  readonly erase: (entry: Entry, erasure: NewEntry) => Promise<Written>;
  readonly retry: () => void;
  readonly discard: () => void;
  readonly close: () => void;
}

interface Listed {
  readonly entries: readonly Entry[];
  readonly more: boolean;
}

/** Opens a process for a reader (their member id): reads what there is, then follows. */
export function openFeed(process: string, reader: string): Feed {
  const shelf = new Shelf();
  const listeners = new Set<() => void>();
  let state: FeedState = { status: "reading", entries: [], link: "waiting", trouble: null, unsent: [] };
  let stop: (() => void) | null = null;
  let closed = false;

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
    if (shelf.entries !== state.entries) change({ entries: shelf.entries });
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
      if (closed || !answer.value.more || shelf.entries.length === before) return null;
    }
  }

  async function open(): Promise<void> {
    const trouble = await readOn();
    if (closed) return;
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
  void open();

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
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
    close: () => {
      closed = true;
      stop?.();
      listeners.clear();
    },
  };
}
