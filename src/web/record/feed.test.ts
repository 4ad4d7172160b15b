import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { newNote, RecordServer } from "../../../test/support/record-server.ts";
import type { Entry, NewEntry } from "../../core/record/entry.ts";
import { fold, ProcessFold } from "../../core/record/fold.ts";
import { openFeed } from "./feed.ts";

/** The stream of the server: what a test lets through reaches the page. */
class Stream {
  static last: Stream | null = null;
  readonly readyState = 1;
  closed = false;
  readonly #listeners = new Map<string, (event: { readonly data?: string }) => void>();

  constructor(readonly address: string) {
    Stream.last = this;
  }

  addEventListener(name: string, listener: (event: { readonly data?: string }) => void): void {
    this.#listeners.set(name, listener);
  }

  close(): void {
    this.closed = true;
  }

  tell(name: string, value?: unknown): void {
    this.#listeners.get(name)?.({ data: JSON.stringify(value) });
  }

  entries(entries: readonly Entry[]): void {
    for (const entry of entries) this.tell("entry", entry);
  }
}

const frame = newNote(
  "p",
  { title: "Talks", shortTitle: "Talks", fictitious: true, notice: "", timeZone: "UTC" },
  "process",
);

/** A page that has read what its server holds and follows it. */
async function following(entries: readonly NewEntry[]) {
  const server = new RecordServer();
  vi.stubGlobal("fetch", server.fetch);
  server.write("table", [frame, ...entries]);
  const feed = openFeed("talks", "me");
  let changes = 0;
  const leave = feed.subscribe(() => changes++);
  // Thousands of entries take their time on a busy machine; what is still read would answer to the next test.
  await vi.waitFor(() => expect(feed.read().status).toBe("ready"), { timeout: 60_000 });
  const stream = Stream.last as Stream;
  stream.tell("open");
  return { server, feed, stream, leave, changes: () => changes };
}

describe("a process in the page", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    Stream.last = null;
    vi.stubGlobal("document", { baseURI: "http://127.0.0.1/" });
    vi.stubGlobal("window", {});
    vi.stubGlobal("navigator", {});
    vi.stubGlobal("EventSource", Stream);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test("is read in portions and folded once, then followed from where it was read to", async () => {
    const states = vi.spyOn(ProcessFold.prototype, "current");
    const notes = Array.from({ length: 12_000 }, (_, at) => newNote(`n${at}`));
    const { server, feed, stream } = await following(notes);
    expect(server.requests).toBe(5);
    // Once with nothing, once with all.
    expect(states).toHaveBeenCalledTimes(2);
    expect(feed.read().entries).toEqual(server.entries);
    expect(stream.address).toContain(encodeURIComponent("table:12001"));
    expect(feed.read().link).toBe("live");
  });

  test("answers its reader while many entries are folded", async () => {
    const turns = vi.spyOn(MessagePort.prototype, "postMessage");
    let clock = 0;
    // A clock by which each few entries are felt.
    vi.spyOn(performance, "now").mockImplementation(() => (clock += 10));
    const { server, feed } = await following(Array.from({ length: 6_000 }, (_, at) => newNote(`n${at}`)));
    expect(turns.mock.calls.length).toBeGreaterThanOrEqual(12);
    expect(feed.read().whole).toEqual(fold(server.entries, { process: "talks" }));
    expect(feed.read().heads).toEqual([expect.objectContaining({ room: "table", seq: 6_001 })]);
  });

  test("takes entries that stream in one by one together, and shows what a fold of all shows", async () => {
    const { server, feed, stream, changes } = await following([]);
    const states = vi.spyOn(ProcessFold.prototype, "current");
    const before = changes();
    for (let at = 0; at < 500; at++) stream.entries(server.write("table", [newNote(`n${at}`)]));
    await vi.advanceTimersByTimeAsync(200);
    expect(states.mock.calls.length).toBeLessThan(5);
    expect(changes() - before).toBeLessThan(5);
    expect(feed.read().entries).toEqual(server.entries);
    expect(feed.read().whole).toEqual(fold(server.entries, { process: "talks" }));
  });

  test("reads what is missing in between, not once for each that follows it, and doubles nothing", async () => {
    const { server, feed, stream } = await following([]);
    const asked = server.requests;
    const [, ...late] = server.write(
      "table",
      Array.from({ length: 100 }, (_, at) => newNote(`n${at}`)),
    );
    stream.entries(late);
    await vi.advanceTimersByTimeAsync(200);
    expect(feed.read().entries).toEqual(server.entries);
    // Once, and once more for what came while it was read.
    expect(server.requests - asked).toBeLessThanOrEqual(2);
  });

  test("leaves an erased entry out as soon as its erasure comes", async () => {
    const { server, feed, stream } = await following([newNote("n", { text: "a name" })]);
    expect(feed.read().whole.notes).toHaveLength(1);
    stream.entries(
      server.write("table", [newNote("e", { seq: 2, why: "a child", ground: "court order" }, "erasure"), newNote("m")]),
    );
    await vi.advanceTimersByTimeAsync(200);
    expect(JSON.stringify(feed.read())).not.toContain("a name");
    expect(feed.read().whole.notes.map(({ id }) => id)).toEqual(["m"]);
    expect(feed.read().whole.erased.map(({ id }) => id)).toEqual(["n"]);
  });

  test("a state that a page holds stays as it was when more comes, though nothing of it was read before", async () => {
    const { server, feed, stream } = await following([newNote("a")]);
    const held = feed.read().whole;
    stream.entries(server.write("table", [newNote("b")]));
    await vi.advanceTimersByTimeAsync(200);
    expect(held.notes.map(({ id }) => id)).toEqual(["a"]);
    expect(feed.read().whole.notes.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("stops at a chain that is broken and says so, with what was sound", async () => {
    const { server, feed, stream } = await following([]);
    const [sound, forged] = server.write("table", [newNote("a"), newNote("b")]) as [Entry, Entry];
    stream.entries([sound, { ...forged, prev: "f".repeat(64) }]);
    await vi.advanceTimersByTimeAsync(200);
    expect(feed.read()).toMatchObject({ link: "ended", ended: "broken" });
    expect(feed.read().entries.map(({ id }) => id)).toEqual(["p", "a"]);
    expect(stream.closed).toBe(true);
  });

  test("calls no server silent that has just answered, while its stream is on the way", async () => {
    const server = new RecordServer();
    vi.stubGlobal("fetch", server.fetch);
    server.write("table", [frame]);
    const feed = openFeed("talks", "me");
    const links: string[] = [feed.read().link];
    let leave = feed.subscribe(() => links.push(feed.read().link));
    await vi.waitFor(() => expect(feed.read().status).toBe("ready"));
    expect(new Set(links)).toEqual(new Set(["live"]));
    // It says so once the stream breaks; whoever comes back later begins anew, with what waited on its way.
    Stream.last?.tell("error");
    expect(feed.read().link).toBe("waiting");
    server.mishaps.push("lost");
    await feed.write("table", [newNote("a")]);
    leave();
    leave = feed.subscribe(() => undefined);
    await vi.waitFor(() => expect(feed.read()).toMatchObject({ link: "live", unsent: [] }));
    leave();
  });

  test("sends what waited as soon as the server is there again", async () => {
    const { server, feed, stream, leave } = await following([]);
    stream.tell("error");
    server.mishaps.push("lost");
    expect((await feed.write("table", [newNote("a")])).kind).toBe("waiting");
    expect(feed.read().unsent).toHaveLength(1);
    stream.tell("open");
    await vi.advanceTimersByTimeAsync(0);
    expect(feed.read()).toMatchObject({ link: "live", unsent: [] });
    expect(feed.read().whole.notes.map(({ id }) => id)).toEqual(["a"]);
    leave();
    expect(stream.closed).toBe(true);
  });
});
