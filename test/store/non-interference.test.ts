import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canRead, channelOf } from "../../src/core/record/permissions.ts";
import type { Reader, RoomId } from "../../src/core/record/room.ts";
import type { Store } from "../../src/store/contract.ts";
import type { Rules } from "../../src/store/record/rules.ts";
import { at, engines, enrol, north, note, office, rules, sole, south, value, watcher, type Place } from "./engines.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 12);

const people: readonly Reader[] = [
  office,
  north,
  south,
  watcher,
  { member: "n2", capacity: "delegate", party: "NORTH" },
];
const rooms: readonly RoomId[] = [
  "public",
  "table",
  "secretariat",
  channelOf(["NORTH", "SOUTH"]),
  channelOf(["NORTH", "SOUTH"], "experts"),
  channelOf(["SOUTH", "secretariat"]),
  "confidence/NORTH",
  "confidence/SOUTH",
  "caucus/NORTH",
  "caucus/SOUTH",
];
const texts = ["one", "два", "٣ é", "one"];
const fileBytes = [new Uint8Array([1]), new Uint8Array([2, 2])];
const files = fileBytes.map((bytes) => ({
  sha256: createHash("sha256").update(bytes).digest("hex"),
  name: "f",
  type: "text/plain",
  bytes,
}));

/** One thing that somebody tries. */
interface Act {
  readonly who: number;
  readonly room: number;
  readonly what: "append" | "twice" | "erase" | "put" | "get" | "read";
  readonly id: number;
  readonly text: number;
  /** Sequence number given: what the room's head is, plus this. */
  readonly off: number;
}

const act = (what: readonly Act["what"][]): fc.Arbitrary<Act> =>
  fc.record({
    who: fc.nat(people.length - 1),
    room: fc.nat(rooms.length - 1),
    what: fc.constantFrom(...what),
    id: fc.nat(5),
    text: fc.nat(texts.length - 1),
    off: fc.constantFrom(0, 0, 0, -1, 1),
  });

const acts = act(["append", "append", "append", "twice", "erase", "put", "get", "read"]);
const changing = act(["append", "append", "append", "erase", "put"]);

/** A history, and at each step what else happens in one world and in the other. */
const history = fc.array(
  fc.record({ shared: acts, one: fc.array(changing, { maxLength: 2 }), other: fc.array(changing, { maxLength: 2 }) }),
  { minLength: 8, maxLength: 20 },
);

async function perform(store: Store, process: string, { who, room: inRoom, what, id, text, off }: Act, second: number) {
  const person = people[who] ?? office;
  const room = rooms[inRoom] ?? "public";
  const file = files[id % 2] ?? files[0];
  const entry = note(`id${id}`, `${texts[text] ?? ""} ${file?.sha256 ?? ""}`, person.party);
  const head = value(await store.heads(process, sole)).find((each) => each.room === room)?.seq ?? 0;
  const expected = Math.max(0, head + off);
  switch (what) {
    case "append":
      return store.append(process, person, room, expected, [entry], at(second));
    case "twice":
      return store.append(
        process,
        person,
        room,
        expected,
        [entry, note(`id${id + 1}`, "more", person.party)],
        at(second),
      );
    case "erase": {
      const body = { seq: id + 1, why: "names", ground: "order" };
      return store.erase(
        process,
        person,
        room,
        id + 1,
        expected,
        { ...entry, id: `erase${id}${text}`, kind: "erasure", body },
        at(second),
      );
    }
    case "put":
      return file === undefined ? null : store.putFile(process, person, room, file);
    case "get":
      return store.getFile(process, person, room, file?.sha256 ?? "");
    case "read":
      return store.read(process, person, { [room]: Math.max(0, off) }, 3 + id);
  }
}

/** Everything that the reader was answered, and everything they find in the end. */
async function answersTo(
  reader: Reader,
  store: Store,
  process: string,
  steps: readonly { readonly shared: Act; readonly hidden: readonly Act[] }[],
): Promise<readonly string[]> {
  value(await store.createProcess(process, at(0)));
  await enrol(store, process, ...people);
  const told: string[] = [];
  for (const [second, { shared, hidden }] of steps.entries()) {
    for (const each of hidden) await perform(store, process, each, second);
    const own = people[shared.who] === reader;
    // What others do in rooms closed to the reader is left to the hidden acts.
    if (!own && !canRead(reader, rooms[shared.room] ?? "")) continue;
    const answer = await perform(store, process, shared, second);
    if (own) told.push(JSON.stringify(answer));
  }
  told.push(JSON.stringify(await store.heads(process, reader)));
  told.push(JSON.stringify(await store.read(process, reader, {}, 1000)));
  told.push(JSON.stringify(await store.read(process, reader, { public: 1, table: 1 }, 2)));
  for (const room of rooms)
    for (const file of files) told.push(JSON.stringify(await store.getFile(process, reader, room, file.sha256)));
  return told;
}

/** The application lets everybody do everything: what holds now holds by the database alone. */
const noRules: Rules = { ...rules, canRead: () => true, canWrite: () => true };

describe.each(engines)("non-interference on $name", ({ missing, name, ...engine }) => {
  const places: Place[] = [];
  const stores: Store[] = [];
  let count = 0;

  beforeAll(async () => {
    if (missing !== undefined) return;
    const own = name === "PostgreSQL" ? [rules, rules, noRules] : [rules, rules];
    for (const each of own) {
      const place = await engine.place();
      places.push(place);
      stores.push(await place.open(each));
    }
  });
  afterAll(() => Promise.all(places.map((place) => place.close())));

  it.skipIf(missing !== undefined)(
    "histories that are equal in a member's rooms give the member the same bytes, also by row-level security alone",
    async () => {
      await fc.assert(
        fc.asyncProperty(history, fc.constantFrom(...people), async (steps, reader) => {
          const process = `p${++count}`;
          const closed = ({ room, who }: Act): boolean => !canRead(reader, rooms[room] ?? "") && people[who] !== reader;
          const world = (which: "one" | "other") =>
            steps.map(({ shared, ...beside }) => ({ shared, hidden: beside[which].filter(closed) }));
          const [one, other, alone] = stores;
          if (one === undefined || other === undefined) throw new Error("no stores");
          const told = await answersTo(reader, one, process, world("one"));
          expect(await answersTo(reader, other, process, world("other"))).toEqual(told);
          if (alone !== undefined) expect(await answersTo(reader, alone, process, world("other"))).toEqual(told);
        }),
        // Looking for the smallest failing history takes a database, and time.
        { numRuns: runs, ...(runs > 100 ? {} : { interruptAfterTimeLimit: 20_000 }) },
      );
    },
    3_600_000,
  );

  // SQLite has no row-level security: there the case does not arise.
  if (name !== "PostgreSQL") return;
  it.skipIf(missing !== undefined)(
    "row-level security alone lets each capacity into its rooms and no others",
    async () => {
      const alone = stores[2];
      if (alone === undefined) throw new Error("no store");
      value(await alone.createProcess("rooms", at(0)));
      await enrol(alone, "rooms", ...people);
      for (const room of rooms) {
        value(await alone.append("rooms", sole, room, 0, [note("a", "one")], at(1)));
        for (const file of files) value(await alone.putFile("rooms", sole, room, file));
      }
      for (const reader of people) {
        const open = rooms.filter((room) => canRead(reader, room));
        const seen = new Set(value(await alone.read("rooms", reader, {}, 100)).map(({ room }) => room));
        expect([...seen].sort()).toEqual(open.slice().sort());
        for (const room of rooms) {
          const entry = note(`by ${reader.member}`, "two", reader.party);
          const head = value(await alone.heads("rooms", sole)).find((each) => each.room === room)?.seq ?? 0;
          const writes = canRead(reader, room) && (reader.capacity === "secretariat" || room !== "public");
          const place = `${reader.member} in ${room}`;
          expect((await alone.append("rooms", reader, room, head, [entry], at(2))).ok, place).toBe(writes);
          for (const { sha256 } of files)
            expect((await alone.getFile("rooms", reader, room, sha256)).ok, place).toBe(canRead(reader, room));
        }
      }
    },
  );
});
