import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Entry, NewEntry } from "../../core/record/entry.ts";
import { newNote, RecordServer, type Mishap } from "../../../test/support/record-server.ts";
import { Outbox, samePlace } from "./outbox.ts";
import { Shelf } from "./vector.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 40) };
const mishap = fc.constantFrom<Mishap>("none", "none", "lost", "unanswered", "gateway", "overtaken");

/** A page with its outbox before a server of its own. */
function page() {
  const server = new RecordServer();
  vi.stubGlobal("fetch", server.fetch);
  const shelf = new Shelf();
  const outbox = new Outbox({
    process: "talks",
    lastOf: (room) => shelf.last(room)?.seq ?? 0,
    take: (entries) => {
      // What is missing in between is read, as the feed does.
      if (shelf.take(entries) === "gap") shelf.take(server.entries);
    },
    changed: () => undefined,
  });
  return { server, shelf, outbox };
}

describe("the outbox", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("document", { baseURI: "http://127.0.0.1/" });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test("loses nothing, doubles nothing and keeps the order, whatever befalls its requests", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(mishap, { maxLength: 25 }),
        fc.array(fc.constantFrom(0, 0, 1, 4_000), { minLength: 1, maxLength: 8 }),
        async (mishaps, pauses) => {
          const { server, shelf, outbox } = page();
          server.mishaps.push(...mishaps);
          const written: Promise<unknown>[] = [];
          const ids = pauses.map((_pause, at) => `own-${at}`);
          for (const [at, pause] of pauses.entries()) {
            written.push(outbox.write("table", [newNote(`own-${at}`)]));
            // Some are written while others are under way.
            if (pause > 0) await vi.advanceTimersByTimeAsync(pause);
          }
          await vi.advanceTimersByTimeAsync(600_000);
          await Promise.all(written);
          const stored = server.entries.map(({ id }) => id).filter((id) => id.startsWith("own-"));
          expect(stored).toEqual(ids);
          expect(outbox.waiting).toEqual([]);
          shelf.take(server.entries);
          expect(shelf.entries).toEqual(server.entries);
        },
      ),
      runs,
    );
  });

  test("asks before it writes on what somebody else has just written on, and writes all the same when told to", async () => {
    const { server, shelf, outbox } = page();
    const stance = (id: string, point: string) => newNote(id, { draft: "d", point, answer: "accept" }, "stance");
    server.other = () => stance("theirs", "4");
    server.mishaps.push("overtaken");
    const written = await outbox.write("table", [stance("own", "4")]);
    expect(written.kind).toBe("overtaken");
    expect(server.entries.map(({ id }) => id)).toEqual(["theirs"]);
    // The page has already read what came first.
    expect(shelf.entries.map(({ id }) => id)).toEqual(["theirs"]);
    if (written.kind !== "overtaken") return;
    expect(written.since.map(({ id }) => id)).toEqual(["theirs"]);
    expect((await written.again()).kind).toBe("stored");
    expect(server.entries.map(({ id }) => id)).toEqual(["theirs", "own"]);
  });

  test("does not ask where others wrote on another point, or only a remark", async () => {
    for (const other of [
      newNote("x", { draft: "d", point: "5", answer: "accept" }, "stance"),
      newNote("x", { text: "", draft: "d", point: "4" }),
    ]) {
      const { server, outbox } = page();
      server.other = () => other;
      server.mishaps.push("overtaken");
      const own = newNote("own", { draft: "d", point: "4", answer: "accept" }, "stance");
      expect((await outbox.write("table", [own])).kind).toBe("stored");
      expect(server.entries.map(({ id }) => id)).toEqual(["x", "own"]);
    }
  });

  test("keeps what is refused until it is given up, and loses nothing that is written after that", async () => {
    const { server, outbox } = page();
    server.mishaps.push("lost");
    expect((await outbox.write("table", [newNote("a")])).kind).toBe("waiting");
    expect(outbox.waiting.map(({ entries }) => entries[0]?.id)).toEqual(["a"]);
    // Given up while it is under way: it may still arrive, and what is written meanwhile must.
    server.mishaps.push("none", "lost");
    const trying = outbox.retry();
    outbox.discard();
    const next = outbox.write("table", [newNote("b")]);
    await Promise.all([trying, next]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.entries.map(({ id }) => id)).toContain("b");
    expect(outbox.waiting).toEqual([]);
  });
});

test("two who mend one entry, or renew the one frame, see each other", () => {
  const entry = (kind: string, body: object) => ({ kind, body }) as unknown as Entry & NewEntry;
  const mending = (of: string) => entry("correction", { entry: of, body: null, why: "" });
  expect(samePlace(mending("a"), mending("a"))).toBe(true);
  expect(samePlace(mending("a"), mending("b"))).toBe(false);
  expect(samePlace(entry("position-frame", { families: [] }), entry("position-frame", { families: [] }))).toBe(true);
  expect(samePlace(entry("claim", { id: "a" }), entry("claim", { id: "b" }))).toBe(false);
});
