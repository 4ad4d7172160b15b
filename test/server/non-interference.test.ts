import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canRead, channelOf } from "../../src/core/record/permissions.ts";
import type { Reader, RoomId } from "../../src/core/record/room.ts";
import type { Store } from "../../src/store/contract.ts";
import { engines, enrol, note, sole, value, type Place } from "../store/engines.ts";
import { accountOf, furnish, house, readers, readEvents, said, type House, type Sent } from "./house.ts";

/** Secretariat of another process, who opens more of them. */
const stranger: Reader = { member: "stranger", capacity: "secretariat" };
const given = process.env["PARLEY_RUNS"];

const rooms: readonly RoomId[] = [
  "public",
  "table",
  "secretariat",
  channelOf(["NORTH", "SOUTH"]),
  channelOf(["SOUTH", "secretariat"]),
  "confidence/NORTH",
  "confidence/SOUTH",
  "caucus/NORTH",
  "caucus/SOUTH",
];
const contents = ["a letter", "another"].map((text) => Buffer.from(text));
const hashes = contents.map((bytes) => createHash("sha256").update(bytes).digest("hex"));
const start = Date.UTC(2031, 2, 4, 9);

/** One request that somebody makes. */
interface Act {
  readonly who: number;
  readonly room: number;
  readonly what:
    | "append"
    | "archive"
    | "correct"
    | "erase"
    | "put"
    | "get"
    | "list"
    | "invite"
    | "remove"
    | "readmit"
    | "revoke"
    | "sessions"
    | "guess"
    | "open";
  readonly id: number;
  /** Sequence number given: what the room's head is, plus this. */
  readonly off: number;
}

const act = (what: readonly Act["what"][]): fc.Arbitrary<Act> =>
  fc.record({
    who: fc.nat(readers.length - 1),
    room: fc.nat(rooms.length - 1),
    what: fc.constantFrom(...what),
    id: fc.nat(4),
    off: fc.constantFrom(0, 0, 0, -1, 1),
  });
const shared = act(["append", "append", "append", "archive", "correct", "erase", "put", "get", "list"]);
const hidden = act([
  "append",
  "append",
  "archive",
  "correct",
  "erase",
  "put",
  "invite",
  "remove",
  "readmit",
  "revoke",
  "sessions",
  "guess",
  "open",
]);

/** A history, and at each step what else happens in one world and in the other. */
const history = fc.array(
  fc.record({ shared, one: fc.array(hidden, { maxLength: 2 }), other: fc.array(hidden, { maxLength: 2 }) }),
  { minLength: 6, maxLength: 14 },
);

/** The request of an act, as its maker's page would send it. */
async function requestOf(
  store: Store,
  process: string,
  { who, room: at, what, id, off }: Act,
): Promise<{ path: string; sent: Sent }> {
  const { party } = readers[who] ?? {};
  const room = rooms[at] ?? "public";
  const head = value(await store.heads(process, sole)).find((each) => each.room === room)?.seq ?? 0;
  const expected = Math.max(0, head + off);
  const post = (path: string, body: object) => ({ path: `/api/${path}`, sent: { body: { process, ...body } } });
  const named = `process=${process}&room=${encodeURIComponent(room)}`;
  switch (what) {
    case "append":
      return post("entries.append", { room, expected, entries: [note(`id${id}`, hashes[id % 2] ?? "", party)] });
    case "archive": {
      const source = { id: `s${id}`, publisher: "News", title: "", date: null, url: null, kind: "news" };
      const file = { sha256: hashes[id % 2] ?? "", name: `page ${at}.html`, type: "text/html" };
      const copy = { source: `s${id}`, captured: "2031-03-04", size: 1 + at, file };
      const entries = [said("source", `source${id}`, source, party), said("archived-copy", `copy${id}`, copy, party)];
      return post("entries.append", { room, expected, entries });
    }
    case "correct": {
      const body = { entry: `id${id}`, body: null, why: "wrong" };
      return post("entries.append", { room, expected, entries: [said("correction", `fix${id}`, body, party)] });
    }
    case "erase": {
      const body = { seq: id + 1, why: "names", ground: "order" };
      return post("entries.erase", { room, seq: id + 1, expected, erasure: said("erasure", `gone${id}`, body, party) });
    }
    case "put":
      return { path: `/api/files.put?${named}`, sent: { bytes: contents[id % 2] ?? new Uint8Array() } };
    case "get":
      return { path: `/api/files?${named}&sha256=${hashes[id % 2] ?? ""}`, sent: {} };
    case "list":
      return post("entries.list", { after: { [room]: id }, limit: 3 });
    case "invite":
      return post("members.invite", { name: "Somebody", capacity: "delegate", party: "SOUTH" });
    case "remove":
      return post("members.remove", { member: "hidden" });
    case "readmit":
      return post("members.readmit", { member: "hidden", why: "Lost." });
    case "revoke":
      return post("invitations.revoke", { member: "awaited" });
    case "sessions":
      return { path: "/api/sessions.end", sent: { body: { others: true } } };
    case "guess":
      return { path: "/api/session.passphrase", sent: { body: { account: `account-${id}`, passphrase: "guess" } } };
    case "open":
      return { path: "/api/processes.create", sent: { body: { title: "Other talks" } } };
  }
}

/** What the reader must not be told: acts of others in rooms that are closed to the reader, and on members the reader does not see. */
function isHiddenFrom(reader: Reader, { who, room, what }: Act): boolean {
  if (readers[who] === reader) return false;
  if (["invite", "remove", "readmit", "revoke"].includes(what))
    return reader.capacity !== "secretariat" && reader.party !== "SOUTH";
  return what === "sessions" || what === "guess" || what === "open" || !canRead(reader, rooms[room] ?? "public");
}

/** A world: a server on a store of its own. */
interface World {
  readonly store: Store;
  readonly house: House;
}

/** All that the reader is told over HTTP while this happens, and all that they find in the end. */
async function toldTo(
  reader: Reader,
  { store, house: server }: World,
  process: string,
  steps: readonly { readonly shared: Act; readonly extra: readonly Act[] }[],
): Promise<readonly string[]> {
  await furnish(store, process);
  await enrol(store, process, { member: "hidden", capacity: "delegate", party: "SOUTH" });
  const awaited = {
    tokenHash: `awaited-${process}`,
    process,
    member: "awaited",
    name: "Di",
    capacity: "observer",
  } as const;
  value(await store.invite({ ...awaited, expires: "2099-01-01T00:00:00.000Z" }));
  const cookies = new Map<string, string>();
  for (const { member } of [...readers, stranger]) cookies.set(member, await server.cookie(accountOf({ member })));
  const cookie = cookies.get(reader.member) ?? null;
  const stream = await server.fetch(`/api/events?process=${process}`, { cookie });
  const told: string[] = [];
  const tell = async (path: string, sent: Sent): Promise<void> => {
    const { status, headers, text } = await server.send(path, { ...sent, cookie });
    // The key of what the reader types follows from the reader's own session alone, which is drawn by chance.
    const said = text.replace(/(?<="typedKey":")[\da-f]{64}/u, "");
    told.push(`${path} ${status} ${JSON.stringify([...headers].sort())} ${said}`);
  };
  for (const { shared, extra } of steps) {
    for (const one of [...extra.filter((each) => isHiddenFrom(reader, each)), shared]) {
      const { path, sent } = await requestOf(store, process, one);
      const actor = readers[one.who]?.member ?? "";
      if (actor === reader.member) await tell(path, sent);
      else
        await server.send(path, {
          ...sent,
          cookie: cookies.get(one.what === "open" ? stranger.member : actor) ?? null,
        });
    }
    server.clock += 1000;
  }
  await tell("/api/entries.list", { body: { process } });
  await tell("/api/processes", {});
  await tell("/api/session", {});
  await tell(`/api/invitations?process=${process}`, {});
  await tell(`/api/members?process=${process}`, {});
  await tell(`/api/export?process=${process}`, {});
  for (const room of rooms)
    for (const hash of hashes)
      await tell(`/api/files?process=${process}&room=${encodeURIComponent(room)}&sha256=${hash}`, {});
  const seen = value(await store.read(process, reader, {}, 10_000));
  // Live and from the beginning: the same entries, each once, each room in order; from the beginning, the same bytes.
  const live = (await readEvents(stream, seen.length)).split("\n").filter((line) => line.startsWith("data:"));
  const again = await server.fetch(`/api/events?process=${process}`, { cookie });
  const whole = await readEvents(again, seen.length);
  const byRoom = (line: string) => (JSON.parse(line.slice(5)) as { room: string }).room;
  for (const room of rooms) told.push(live.filter((line) => byRoom(line) === room).join("\n"));
  told.push(whole);
  return told;
}

describe.each(engines)("non-interference over HTTP on $name", ({ name, missing, ...engine }) => {
  let places: readonly Place[];
  let worlds: readonly World[];
  let count = 0;

  beforeAll(async () => {
    if (missing !== undefined) return;
    places = [await engine.place(), await engine.place()];
    const stores = await Promise.all(places.map((place) => place.open()));
    for (const store of stores) {
      value(await store.createProcess("other", new Date(start).toISOString()));
      await enrol(store, "other", stranger);
    }
    worlds = stores.map((store) => ({ store, house: house(store, "accounts", start) }));
  });
  afterAll(async () => {
    for (const { house: server } of worlds ?? []) server.stop();
    for (const place of places ?? []) await place.close();
  });

  const test = it.skipIf(missing !== undefined);

  test("histories that are equal in a reader's rooms give the reader equal bytes", async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.constantFrom(...readers), async (steps, reader) => {
        const process = `talks-${++count}`;
        const told: (readonly string[])[] = [];
        for (const [at, world] of worlds.entries()) {
          // An hour later for each run: nobody is slowed down by the runs before.
          world.house.clock = start + count * 3_600_000;
          const own = steps.map(({ shared, one, other }) => ({ shared, extra: at === 0 ? one : other }));
          told.push(await toldTo(reader, world, process, own));
        }
        expect(told[1]).toEqual(told[0]);
      }),
      { numRuns: given === undefined ? (name === "SQLite" ? 8 : 4) : Number(given), endOnFailure: given === undefined },
    );
  }, 3_600_000);
});
