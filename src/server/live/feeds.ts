import type { RoomId } from "../../core/record/room.ts";
import type { Audience, Store, Vector } from "../../store/contract.ts";
import { SEEN_EVERY } from "../sign-in/session.ts";
import { Feed } from "./feed.ts";
import { Listener } from "./listener.ts";

/** Streams that one signed-in browser may hold open; a page needs one. */
const MOST_A_SESSION = 6;
/** Milliseconds between signs of life, and between looks at who is still a member, and who is still signed in. */
const SIGN_OF_LIFE = 15_000;
const LOOK_AT_MEMBERS = 2_000;
const LOOK_AT_SESSIONS = 10_000;

/** A stream, or why there is none. */
export type Opened = ReadableStream<Uint8Array> | "absent" | "too-many";

/** All open streams of this server. */
export interface Feeds {
  /** Opens a stream of every entry after the vector, or says why not: the process is not open, the browser has too many. */
  open(process: string, audience: Audience, session: string, after: Vector): Promise<Opened>;
  /** Tells the readers of a process on this server at once; others hear of it from the store. */
  changed(process: string): void;
  /** Ends the streams of members who were removed. */
  endRemoved(process: string): Promise<void>;
  /** Ends the streams of a session on this server; others see it soon. */
  endSession(session: string): void;
  readonly size: number;
  /** Ends all and accepts no more. */
  stop(): void;
}

/** What the streams depend on. */
export interface FeedOptions {
  readonly store: Store;
  readonly failed: (error: unknown) => void;
  /** The present as an instant. */
  readonly now: () => string;
}

/** Streams of the processes in a store. */
export function feedsOf({ store, failed, now }: FeedOptions): Feeds {
  const feeds = new Map<string, Feed>();
  let stopped = false;
  const all = (): readonly Listener[] => [...feeds.values()].flatMap(({ open }) => [...open]);

  const feedOf = (process: string): Feed => {
    const feed = feeds.get(process) ?? new Feed(store, process, failed);
    feeds.set(process, feed);
    return feed;
  };
  const left = (process: string) => (listener: Listener) => {
    const feed = feeds.get(process);
    feed?.leave(listener);
    if (feed === undefined || feed.open.size > 0) return;
    feed.stop();
    feeds.delete(process);
  };
  const endSession = (session: string) => {
    for (const listener of all()) if (listener.session === session) listener.end("signed-out");
  };
  const endRemoved = async (): Promise<void> => {
    for (const feed of feeds.values()) await feed.endRemoved();
  };
  // A page that only listens is in use, too: that is written down now and then.
  const seen = new Map<string, number>();
  const isOpen = (session: string): Promise<boolean> => {
    const at = now();
    if (Date.parse(at) - (seen.get(session) ?? 0) < SEEN_EVERY) return store.isSessionOpen(session, at);
    seen.set(session, Date.parse(at));
    return store.seeSession(session, at);
  };
  // It may have been ended from another browser, by way of any server.
  const endSignedOut = async (): Promise<void> => {
    const held = new Set(all().map((listener) => listener.session));
    for (const session of seen.keys()) if (!held.has(session)) seen.delete(session);
    for (const session of held) if (!(await isOpen(session))) endSession(session);
  };
  const timers = [
    every(SIGN_OF_LIFE, () => {
      for (const listener of all()) listener.keepAlive();
    }),
    every(LOOK_AT_MEMBERS, endRemoved, failed),
    every(LOOK_AT_SESSIONS, endSignedOut, failed),
  ];

  return {
    async open(process, audience, session, after) {
      // A vector beyond what is there, or of rooms that are not open to the reader, says nothing.
      const heads = await store.heads(process, audience);
      if (!heads.ok || stopped) return "absent";
      if (all().filter((listener) => listener.session === session).length >= MOST_A_SESSION) return "too-many";
      const from: Partial<Record<RoomId, number>> = {};
      for (const { room, seq } of heads.value) from[room] = Math.min(after[room] ?? 0, seq);
      const listener = new Listener(audience, session, from, left(process));
      const feed = feedOf(process);
      feed.open.add(listener);
      // What is older flows while the answer is on its way.
      feed.join(listener).catch((error: unknown) => {
        failed(error);
        listener.close();
      });
      return listener.stream;
    },
    changed: (process) => feeds.get(process)?.changed(),
    endRemoved: async (process) => feeds.get(process)?.endRemoved(),
    endSession,
    get size() {
      return all().length;
    },
    stop() {
      stopped = true;
      for (const timer of timers) clearInterval(timer);
      for (const feed of feeds.values()) feed.stop();
      feeds.clear();
    },
  };
}

/** Does something again and again, never twice at once. */
function every(
  milliseconds: number,
  work: () => void | Promise<void>,
  failed?: (error: unknown) => void,
): NodeJS.Timeout {
  let busy = false;
  const run = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      await work();
    } catch (error) {
      failed?.(error);
    } finally {
      busy = false;
    }
  };
  return setInterval(() => void run(), milliseconds).unref();
}
