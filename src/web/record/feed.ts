import { useSyncExternalStore } from "react";
import type { Failure } from "../../core/common/result.ts";
import { publicCode } from "../../core/common/said.ts";
import type { Entry, Head, NewEntry } from "../../core/record/entry.ts";
import { ProcessFold } from "../../core/record/fold.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { TalksState } from "../../core/record/talks.ts";
import { inPieces } from "../../views/in-pieces.ts";
import type { Link, Unsent, Written } from "../../views/record.ts";
import { tell, type ApiAnswer } from "./api.ts";
import { Outbox } from "./outbox.ts";
import { followProcess } from "./stream.ts";
import { Shelf } from "./vector.ts";

/** Entries asked for at a time: what the page takes in at once without being felt. */
const portion = 2_500;
/** Entries from which on the page answers its reader while they are folded. */
const many = 1_000;
/** Milliseconds in which entries of the stream gather before they are folded together. */
const gathering = 30;

/** What is known of a process at a moment; a new object after each change. */
export interface FeedState {
  readonly status: "reading" | "ready" | "unknown" | "failed";
  readonly entries: readonly Entry[];
  /** The last entry of each room. */
  readonly heads: readonly Head[];
  /** The talks with everything known. */
  readonly whole: TalksState;
  readonly link: Link;
  /** Why it could not be read. */
  readonly trouble: Failure | null;
  /** Why it is no longer followed. */
  readonly ended: string | null;
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

/** Makes what a state has not made yet: it is about to be another, and a page may still hold it. */
function settle(state: TalksState): void {
  for (const value of Object.values(state)) void value;
}

/** The process as a reader (their member id) may see it. */
export function openFeed(process: string, reader: string): Feed {
  const shelf = new Shelf();
  const listeners = new Set<() => void>();
  let folded = new ProcessFold([], { process });
  let state: FeedState = {
    status: "reading",
    entries: [],
    heads: [],
    whole: folded.current(),
    // Nothing is amiss before anything was tried: a stream that has yet to connect is no server that does not answer.
    link: "live",
    trouble: null,
    ended: null,
    unsent: [],
  };
  let stop: (() => void) | null = null;
  let soon: ReturnType<typeof setTimeout> | null = null;
  let cost = 0;
  /** What the fold has been given. */
  let handed: readonly Entry[] = state.entries;
  let reading: Promise<ApiAnswer<Listed> | null> | null = null;
  let missing = false;

  const change = (changes: Partial<FeedState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const take = (entries: readonly Entry[]) => {
    keep(entries);
    foldOn();
  };
  /** Puts entries on the shelf alone: what shows them is for the caller. */
  const keep = (entries: readonly Entry[]) => {
    const outcome = shelf.take(entries);
    if (outcome === "gap") {
      missing = true;
      void readOn();
    }
    if (outcome !== "broken") return;
    stop?.();
    change({ link: "ended", ended: "broken" });
  };
  /** Gives the fold what came since; an erasure blanks an entry that is folded already, so all is folded anew. */
  const hand = (): readonly Entry[] => {
    if (soon !== null) clearTimeout(soon);
    soon = null;
    const { entries } = shelf;
    if (entries === handed) return [];
    const fresh = entries.slice(handed.length);
    handed = entries;
    if (fresh.some(({ kind }) => kind === "erasure")) folded = new ProcessFold(entries, { process });
    else {
      settle(state.whole);
      folded.append(fresh);
    }
    return fresh;
  };
  /** Folds what came since, at once. */
  const foldOn = () => {
    const start = performance.now();
    hand();
    if (handed === state.entries) return;
    const whole = folded.current();
    const { heads } = shelf;
    cost = performance.now() - start;
    change({ entries: handed, heads, whole });
  };
  /** The same of many entries, while the page answers its reader. */
  const foldMany = async () => {
    if (hand().length >= many) await inPieces(folded.pieces());
    foldOn();
  };
  /**
   * Entries of the stream come one by one, thousands of them after a long absence. They are folded together, the less often the
   * longer a fold takes, so that showing them costs no more than a third of the time.
   */
  const arrive = (entries: readonly Entry[]) => {
    keep(entries);
    soon ??= setTimeout(foldOn, Math.max(gathering, 2 * cost));
  };
  const outbox = new Outbox({
    process,
    lastOf: (room) => shelf.last(room)?.seq ?? 0,
    take,
    changed: () => change({ unsent: outbox.waiting }),
  });

  /** Reads everything after what is here and shows it; null when done, else why not. */
  function readOn(): Promise<ApiAnswer<Listed> | null> {
    reading ??= readAll().then(async (trouble) => {
      reading = null;
      await foldMany();
      return trouble;
    });
    return reading;
  }

  async function readAll(): Promise<ApiAnswer<Listed> | null> {
    for (;;) {
      missing = false;
      const answer = await tell<Listed>("entries.list", { process, after: shelf.vector(), limit: portion });
      if (!answer.ok) return answer;
      const before = shelf.count;
      keep(answer.value.entries);
      // What came in while this was read may lie beyond it.
      if ((!answer.value.more && !missing) || shelf.count === before) return null;
    }
  }

  async function open(): Promise<void> {
    const trouble = await readOn();
    if (listeners.size === 0) return;
    if (trouble !== null && !trouble.ok) {
      const { failure } = trouble;
      change(publicCode(failure.code) === "not-found" ? { status: "unknown" } : { status: "failed", trouble: failure });
      return;
    }
    // The server has just answered, whatever was said of it when this was last followed.
    const lost = state.link === "waiting";
    change(lost ? { status: "ready", link: "live" } : { status: "ready" });
    if (lost) void outbox.retry();
    stop = followProcess(process, reader, () => shelf.vector(), {
      entries: arrive,
      link: (link) => {
        if (state.link === link || state.link === "ended") return;
        change({ link });
        if (link === "live") void outbox.retry();
      },
      ended: (code) => change({ link: "ended", ended: code }),
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
        if (soon !== null) clearTimeout(soon);
        soon = null;
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
      if (!answer.ok) return { kind: "refused", failure: answer.failure };
      take(answer.value.entries);
      return { kind: "stored", entries: answer.value.entries };
    },
    retry: () => void outbox.retry(),
    discard: () => outbox.discard(),
  };
}

const silent = () => () => undefined;
const nothing = () => null;

/** What is known of a process now; null where none is open. */
export function useFeed(feed: Feed | null): FeedState | null {
  return useSyncExternalStore<FeedState | null>(feed?.subscribe ?? silent, feed?.read ?? nothing);
}
