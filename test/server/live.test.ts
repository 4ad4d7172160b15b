import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, test as plain } from "vitest";
import type { Entry } from "../../src/core/record/entry.ts";
import { canRead } from "../../src/core/record/permissions.ts";
import type { Reader, RoomId } from "../../src/core/record/room.ts";
import { cursorText } from "../../src/core/record/cursor.ts";
import { parseVector } from "../../src/server/live/vector.ts";
import type { Store } from "../../src/store/contract.ts";
import { engines, enrol, note, north, office, sole, south, value, type Place } from "../store/engines.ts";
import { furnish, house, readEvents, type House } from "./house.ts";

/** Who follows the talks, on one server or the other. */
const crowd: readonly Reader[] = Array.from({ length: 16 }, (_, at): Reader => {
  const member = `m${at}`;
  if (at % 4 === 0) return { member, capacity: "secretariat" };
  if (at % 4 === 3) return { member, capacity: "observer" };
  return { member, capacity: "delegate", party: at % 4 === 1 ? "NORTH" : "SOUTH" };
});
const places: readonly (readonly [Reader, RoomId])[] = [
  [office, "public"],
  [office, "table"],
  [north, "table"],
  [north, "confidence/NORTH"],
  [south, "channel/NORTH+SOUTH"],
  [south, "caucus/SOUTH"],
];

/** The entries of a stream's events, with the id of the last event. */
function entriesOf(text: string): { readonly entries: readonly Entry[]; readonly last: string } {
  const lines = text.split("\n");
  return {
    entries: lines
      .filter((line) => line.startsWith("data: ") && !line.startsWith('data: {"code"'))
      .map((line) => JSON.parse(line.slice(6)) as Entry),
    last: lines.findLast((line) => line.startsWith("id: "))?.slice(4) ?? "",
  };
}

/** Rooms and sequences, as a reader must be given them: each once, each room in order. */
function inOrder(entries: readonly Entry[]): ReadonlyMap<RoomId, readonly number[]> {
  const rooms = new Map<RoomId, number[]>();
  for (const { room, seq } of entries) rooms.set(room, [...(rooms.get(room) ?? []), seq]);
  return rooms;
}

describe.each(engines)("live updates through two servers on $name", ({ missing, ...engine }) => {
  let place: Place;
  let stores: readonly Store[];
  let servers: readonly House[];

  beforeAll(async () => {
    if (missing !== undefined) return;
    place = await engine.place();
    stores = [await place.open(), await place.open()];
    servers = stores.map((store) => house(store, "accounts"));
    const [store] = stores;
    if (store === undefined) return;
    await furnish(store, "talks");
    await enrol(store, "talks", ...crowd);
  });
  afterAll(async () => {
    for (const server of servers ?? []) server.stop();
    await place?.close();
  });

  const test = it.skipIf(missing !== undefined);

  test("everybody gets every entry of their rooms once and in order, across breaks and on either server", async () => {
    const cookies = await Promise.all(
      crowd.map(({ member }, at) => servers[at % 2]?.cookie(`account-${member}`) ?? Promise.resolve("")),
    );
    const open = (at: number, headers: Readonly<Record<string, string>> = {}, server = at >> 2) =>
      servers[server % 2]?.fetch("/api/events?process=talks&after=public%3A3", {
        cookie: cookies[at] ?? "",
        headers,
      }) ?? Promise.reject(new Error("there is no server"));
    // Each reads four events, breaks off, and resumes on the other server with the id of the last one.
    const reading = crowd.map(async (reader, at) => {
      const visible = places.filter(([, room]) => canRead(reader, room));
      const first = await readEvents(await open(at), Math.min(4, visible.length * 8));
      const before = entriesOf(first);
      const left = visible.length * 8 - before.entries.length;
      const resumed = await open(at, { "last-event-id": before.last }, (at >> 2) + 1);
      const after = entriesOf(await readEvents(resumed, left));
      return inOrder([...before.entries, ...after.entries]);
    });
    const writing = places.map(async ([reader, room], writer) => {
      for (let round = 0; round < 8; round++) {
        const store = stores[(writer + round) % 2];
        for (;;) {
          const head = value(await (store as Store).heads("talks", sole)).find((each) => each.room === room)?.seq ?? 0;
          const entry = note(`${writer}-${round}`, "a word", reader.party);
          const said = value(
            await (store as Store).append("talks", reader, room, head, [entry], "2031-03-04T10:00:00.000Z"),
          );
          if (said.kind === "stored") break;
        }
      }
    });
    await Promise.all(writing);
    for (const [at, rooms] of (await Promise.all(reading)).entries()) {
      const reader = crowd[at] as Reader;
      for (const [room, seqs] of rooms) {
        const from = room === "public" ? 4 : 1;
        const count = places.filter(([, each]) => each === room).length * 8;
        expect(canRead(reader, room)).toBe(true);
        expect(seqs).toEqual(Array.from({ length: count }, (_, n) => from + n));
      }
      expect(rooms.size).toBe(new Set(places.filter(([, room]) => canRead(reader, room)).map(([, room]) => room)).size);
    }
  });

  test("a member removed on one server hears no more on the other", async () => {
    const [here, there] = servers;
    const stream = await there?.fetch("/api/events?process=talks&after=", { cookie: await there.cookie("account-m1") });
    const cookie = (await here?.cookie("account-m0")) ?? "";
    const gone = await here?.send("/api/members.remove", { cookie, body: { process: "talks", member: "m1" } });
    expect(gone?.status).toBe(204);
    const head = value(await (stores[0] as Store).heads("talks", sole)).find(({ room }) => room === "table")?.seq ?? 0;
    value(
      await (stores[0] as Store).append(
        "talks",
        office,
        "table",
        head,
        [note("late", "late")],
        "2031-03-04T10:00:01.000Z",
      ),
    );
    const text = await readEvents(stream as Response, 1_000_000);
    expect(text).toContain('{"code":"removed"}');
    expect(text).not.toContain('"late"');
  });

  test("closing ends the streams and says that the server is no longer ready", async () => {
    const store = await place.open();
    const server = house(store, "accounts");
    const stream = await server.fetch("/api/events?process=talks", { cookie: await server.cookie("account-m3") });
    server.stop();
    expect(await readEvents(stream, 1_000_000)).not.toContain("event: end");
    expect((await server.send("/api/ready")).status).toBe(503);
    expect((await server.send("/api/health")).status).toBe(200);
  });

  test("a vector that is beyond what is there, or of closed rooms, changes nothing for anybody", async () => {
    const [server] = servers;
    const cookie = (await server?.cookie("account-m3")) ?? "";
    const ask = (after: string) =>
      server?.fetch(`/api/events?process=talks&after=${encodeURIComponent(after)}`, { cookie });
    const plainly = await readEvents((await ask("public:10")) as Response, 1);
    const wildly = await readEvents((await ask("public:10,table:7,caucus%2FSOUTH:99")) as Response, 1);
    expect(wildly).toBe(plainly);
    await ask("public:999999");
    const head = value(await (stores[0] as Store).heads("talks", sole)).find(({ room }) => room === "public")?.seq ?? 0;
    const following = await ask(`public:${head}`);
    // Both have joined before anything is written.
    await pause(300);
    value(
      await (stores[0] as Store).append(
        "talks",
        office,
        "public",
        head,
        [note("next", "next")],
        "2031-03-04T10:00:02.000Z",
      ),
    );
    expect(await readEvents(following as Response, 1)).toContain(`id: public:${head + 1}\n`);
  });
});

describe("vectors", () => {
  plain("read back what was written, and refuse what nobody wrote", () => {
    const vector = { public: 12, "channel/SOUTH+КИЇВ/рада": 3 } as const;
    expect(cursorText(vector)).toMatch(/^[\x21-\x7e]+$/u);
    expect(parseVector(cursorText(vector))).toEqual(vector);
    for (const text of ["public", "public:x", "nowhere:1", "public:1,,", "%E0%A4%A:1", "public:-1"])
      expect(parseVector(text)).toBeNull();
  });
});
