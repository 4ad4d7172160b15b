import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test as plain, vi } from "vitest";
import { emptyHead, sealEntry } from "../../src/core/record/chain.ts";
import { cursorText } from "../../src/core/record/cursor.ts";
import type { Entry } from "../../src/core/record/entry.ts";
import { RecordFold } from "../../src/core/record/folding/record-fold.ts";
import { kinds } from "../../src/core/record/parts.ts";
import { channelOf } from "../../src/core/record/permissions.ts";
import type { RoomId } from "../../src/core/record/room.ts";
import { openFolder } from "../../src/formats/folder-zip.ts";
import { readProcess } from "../../src/formats/process-record.ts";
import { Group } from "../../src/server/live/group.ts";
import { Listener } from "../../src/server/live/listener.ts";
import { parseVector } from "../../src/server/live/vector.ts";
import { writingIn } from "../../src/server/record/writing.ts";
import { mostPageBytes, type Store } from "../../src/store/contract.ts";
import { at, code, engines, north, note, office, sole, south, value, type Place } from "../store/engines.ts";
import { furnish, house, readEvents, said, type House } from "./house.ts";

interface Listed {
  readonly entries: readonly Entry[];
  readonly more: boolean;
}

describe.each(engines)("what one member costs on $name", ({ name, missing, ...engine }) => {
  let place: Place;
  let store: Store;
  let server: House;
  let count = 0;
  let p = "";

  beforeAll(async () => {
    if (missing !== undefined) return;
    place = await engine.place();
    store = await place.open();
  });
  afterAll(() => place?.close());
  beforeEach(async () => {
    if (missing !== undefined) return;
    p = `talks-${++count}`;
    server = house(store, "accounts");
    await furnish(store, p);
  });
  afterEach(() => {
    server?.stop();
    vi.restoreAllMocks();
  });

  const test = it.skipIf(missing !== undefined);
  /** What the store does alike on both is followed to the network on one. */
  const onOne = (title: string, body: () => Promise<void>): void => {
    if (name === "SQLite") test(title, body);
  };
  const cookies = new WeakMap<House, Map<string, Promise<string>>>();
  const cookieOf = (account: string, on: House): Promise<string> => {
    const known = cookies.get(on) ?? new Map<string, Promise<string>>();
    cookies.set(on, known);
    const cookie = known.get(account) ?? on.cookie(account);
    known.set(account, cookie);
    return cookie;
  };
  const send = async (account: string, path: string, body: object, on = server) =>
    on.send(`/api/${path}`, { cookie: await cookieOf(account, on), body: { process: p, ...body } });
  const append = (room: RoomId, expected: number, entries: readonly object[], account = "account-north", on = server) =>
    send(account, "entries.append", { room, expected, entries }, on);

  onOne("a list ends by bytes, and its pages together hold everything", async () => {
    const third = "x".repeat(1_900_000);
    for (let which = 0; which < 6; which++)
      value(await store.append(p, north, "table", which, [note(`n${which}`, third, "NORTH")], at(1)));
    const seen: number[] = [];
    const after: Record<string, number> = {};
    for (let more = true; more;) {
      const answer = await send("account-south", "entries.list", { after, limit: 5000 });
      expect(answer.text.length).toBeLessThan(mostPageBytes + 100_000);
      const listed = answer.json() as Listed;
      ({ more } = listed);
      expect(listed.entries.length).toBeGreaterThan(0);
      for (const { room, seq } of listed.entries) {
        after[room] = seq;
        if (room === "table") seen.push(seq);
      }
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("corrections in a long room cost the gate nothing of what is there", async () => {
    const size = 300;
    const notes = Array.from({ length: size }, (_, which) => note(`n${which}`, `remark ${which}`, "NORTH"));
    value(await store.append(p, north, "table", 0, notes, at(1)));
    expect((await append("table", size, [note("first", "first", "NORTH")])).status).toBe(200);
    const looked = vi.spyOn(RecordFold.prototype, "apply");
    for (let which = 0; which < 8; which++) {
      const body = { entry: `n${which}`, body: which % 2 === 0 ? null : { text: "better" }, why: "a slip" };
      const answer = await append("table", size + 1 + which, [said("correction", `c${which}`, body, "NORTH")]);
      expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    }
    expect(looked.mock.calls.length).toBeLessThan(40);
  });

  test("the gate keeps so many bytes and reads the rest again; of long remarks it keeps the first words", async () => {
    const asked: [string, object][] = [];
    const watched: Store = {
      ...store,
      read: (process, audience, after, limit, bytes) => {
        asked.push([process, { ...after }]);
        return store.read(process, audience, after, limit, bytes);
      },
    };
    const second = `${p}-second`;
    await furnish(store, second);
    const now = () => at(5);
    const firstOf = async (mostKept: number): Promise<readonly boolean[]> => {
      asked.length = 0;
      const writing = writingIn({ store: watched, kinds, now, mostKept });
      for (const process of [p, second, p])
        value(await writing.judge(process, north, "table", [note("x", "x", "NORTH")]));
      return asked.filter(([process]) => process === p).map(([, after]) => Object.keys(after).length === 0);
    };
    const long = Array.from({ length: 4 }, (_, which) => note(`n${which}`, "x".repeat(100_000), "NORTH"));
    for (const process of [p, second]) value(await store.append(process, north, "table", 0, long, at(1)));
    // Room for both; for one of them.
    expect((await firstOf(40_000)).filter(Boolean)).toHaveLength(1);
    expect((await firstOf(9_000)).filter(Boolean)).toHaveLength(2);
  });

  test("what was erased is in no cache of any server: those that knew it answer like one that never did", async () => {
    const others = [house(await place.open(), "accounts"), house(await place.open(), "accounts")];
    const [warm, cold] = others as [House, House];
    const source = { id: "s", publisher: "News", title: "A name", date: "2031-03-01", url: null, kind: "news" };
    const title = { title: "Talks of Anna", shortTitle: "Anna", fictitious: true, notice: "", timeZone: "UTC" };
    value(
      await store.append(p, office, "table", 0, [said("source", "s", source), said("process", "frame", title)], at(1)),
    );
    const cite = (id: string) => said("event", id, { ...event, sources: ["s"] });
    const event = {
      id: "e",
      date: "2031-03-02",
      title: "t",
      summary: "",
      parties: [],
      confidence: "found",
      kind: "talks",
    };
    const titles = async (on: House) =>
      (await on.send("/api/processes", { cookie: await on.cookie("account-north") })).text;
    expect((await append("table", 2, [cite("one")], "account-office", warm)).status).toBe(200);
    expect(await titles(warm)).toContain("Anna");
    const live = await warm.fetch(`/api/events?process=${p}&after=public:3,table:3`, {
      cookie: await warm.cookie("account-north"),
    });
    for (const [seq, expected] of [
      [1, 3],
      [2, 4],
    ] as const) {
      const erasure = said("erasure", `gone${seq}`, { seq, why: "names", ground: "order" });
      expect((await send("account-office", "entries.erase", { room: "table", seq, expected, erasure })).status).toBe(
        200,
      );
    }
    const again = await append("table", 5, [cite("two")], "account-office", warm);
    const never = await append("table", 5, [cite("two")], "account-office", cold);
    expect([again.status, again.text]).toEqual([422, never.text]);
    expect(await titles(warm)).toBe(await titles(cold));
    expect(await titles(warm)).not.toContain("Anna");
    for (const on of [server, warm, cold]) {
      const listed = await send("account-north", "entries.list", {}, on);
      expect(listed.text).not.toContain("Anna");
      expect(listed.text).not.toContain("A name");
    }
    expect(await readEvents(live, 2)).not.toContain("Anna");
    for (const on of others) on.stop();
  });

  test("a channel is opened among parties of the process alone, named ones as well, and nothing else is told", async () => {
    const first = (room: RoomId) => append(room, 0, [note("n", "a word", "NORTH")]);
    for (const group of ["", "legal"]) {
      const refused = await first(channelOf(["GHOST", "NORTH"], group));
      expect([refused.status, code({ ok: false, failure: (refused.json() as { error: never }).error })]).toEqual([
        422,
        "unknown-party",
      ]);
      expect((await first(channelOf(["NORTH", "SOUTH"], group))).status).toBe(200);
    }
    expect((await first(channelOf(["NORTH", "secretariat"]))).status).toBe(200);
    // What is there already is written on, whatever has become of its parties.
    value(await store.append(p, sole, channelOf(["GHOST", "NORTH"], "old"), 0, [note("n", "a word")], at(1)));
    expect((await append(channelOf(["GHOST", "NORTH"], "old"), 1, [note("m", "a word", "NORTH")])).status).toBe(200);
    // Nobody learns of a party that only rooms closed to the readers of the channel know.
    value(
      await store.append(
        p,
        office,
        "secretariat",
        0,
        [said("party", "party/GHOST", { id: "GHOST", name: "G", slot: 3, roles: [] })],
        at(1),
      ),
    );
    expect((await first(channelOf(["GHOST", "NORTH"]))).status).toBe(422);
  });

  test("an id of 10,000 characters and a clock that goes back are refused or held, and nothing is half written", async () => {
    const long = await append("table", 0, [note("ok", "x", "NORTH"), note("x".repeat(10_000), "x", "NORTH")]);
    expect([long.status, long.text.length < 500]).toEqual([400, true]);
    expect(code(await store.append(p, north, "table", 0, [note("x".repeat(10_000), "x", "NORTH")], at(1)))).toBe(
      "wrong-entry",
    );
    expect(value(await store.heads(p, sole)).some(({ room }) => room === "table")).toBe(false);
    const written = await append("table", 0, [note("a", "x", "NORTH")]);
    server.clock -= 3_600_000;
    const back = await append("table", 1, [note("b", "x", "NORTH")]);
    const ats = [written, back].map((answer) => (answer.json() as Listed).entries[0]?.at);
    expect(ats[1]).toBe(ats[0]);
    // Back to the day before: what is said to be known today is not known yet.
    server.clock -= 86_400_000;
    expect((await append("table", 2, [note("c", "x", "NORTH")])).status).toBe(422);
    expect(value(await store.heads(p, sole)).find(({ room }) => room === "table")?.seq).toBe(2);
  });

  test("a reader of 420 channels resumes with a short id, and misses nothing", async () => {
    const rooms = Array.from({ length: name === "SQLite" ? 420 : 60 }, (_, which) =>
      channelOf(["NORTH", "SOUTH"], `working-group-number-${which}-on-water`),
    );
    const seal = { process: p, by: "me", at: at(1) };
    const taken = rooms.map((room) => sealEntry(note("n", "x"), emptyHead(room), seal));
    value(await store.adopt(p, taken, [], at(1)));
    const cookie = await server.cookie("account-south");
    const all = await readEvents(await server.fetch(`/api/events?process=${p}`, { cookie }), rooms.length + 3);
    const ids = [...all.matchAll(/^id: (.*)$/gmu)].map(([, id = ""]) => id);
    expect(ids).toHaveLength(rooms.length + 3);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(1500);
    for (const room of rooms.slice(0, 2)) value(await store.append(p, sole, room, 1, [note("m", "late")], at(2)));
    const left = ids.at(-1) ?? "";
    const known = parseVector(left) ?? {};
    const missing = [
      ...rooms.map((room) => [room, 1]),
      ...rooms.slice(0, 2).map((room) => [room, 2]),
      ...[1, 2, 3].map((seq) => ["public", seq]),
    ].filter(([room, seq]) => Number(seq) > (known[room as RoomId] ?? 0));
    const headers = { "last-event-id": left };
    const again = await readEvents(await server.fetch(`/api/events?process=${p}`, { cookie, headers }), missing.length);
    const given = [...again.matchAll(/^data: (.*)$/gmu)].map(([, data = ""]) => JSON.parse(data) as Entry);
    expect(given.map(({ room, seq }) => `${room} ${seq}`).sort()).toEqual(
      missing.map(([room, seq]) => `${room} ${seq}`).sort(),
    );
    expect(
      (await send("account-south", "entries.list", { after: Object.fromEntries(rooms.map((room) => [room, 1])) }))
        .status,
    ).toBe(200);
  });

  onOne(
    "a damaged database is told in the session and to who watches; refusals say what to do and name no other room",
    async () => {
      const damage = { code: "database-damaged", message: "It is damaged and may only be read. Nothing was written." };
      const refused = () => Promise.resolve({ ok: false as const, failure: damage });
      const own = house({ ...store, damage, append: refused }, "accounts");
      const cookie = await own.cookie("account-north");
      expect((await own.send("/api/session", { cookie })).json()).toMatchObject({ damaged: true, signedIn: true });
      expect((await own.send("/api/ready")).json()).toEqual({ ok: true, damaged: true });
      expect((await server.send("/api/ready")).json()).toEqual({ ok: true });
      expect((await server.send("/api/session", { cookie })).text).not.toContain("damaged");
      const answer = await append("table", 0, [note("n", "x", "NORTH")], "account-north", own);
      // No gateway's 503, at which pages would go on trying.
      expect([answer.status, answer.json()]).toEqual([500, { error: damage }]);
      own.stop();
    },
  );

  onOne("an export flows as it is read: no more than one kept file at a time is fetched", async () => {
    const { createHash } = await import("node:crypto");
    let seed = 1;
    // Bytes that cannot be packed smaller.
    const random = () => (seed = Math.imul(seed ^ (seed >>> 15), 2_246_822_507) + 0x9e37_79b9) >>> 16;
    const files = Array.from({ length: 12 }, (_, which) => {
      const bytes = new Uint8Array(300_000).map(() => random() & 255);
      return {
        sha256: createHash("sha256").update(bytes).digest("hex"),
        name: `${which}.pdf`,
        type: "application/pdf",
        bytes,
      };
    });
    for (const file of files) value(await store.putFile(p, office, "table", file));
    const sources = files.map((_file, which) =>
      said("source", `s${which}`, { id: `s${which}`, publisher: "P", title: "", date: null, url: null, kind: "news" }),
    );
    const copies = files.map(({ sha256, name: file, type, bytes }, which) =>
      said("archived-copy", `c${which}`, {
        source: `s${which}`,
        captured: "2031-03-04",
        size: bytes.length,
        file: { sha256, name: file, type },
      }),
    );
    value(await store.append(p, office, "table", 0, [...sources, ...copies, note("n", "the last word")], at(1)));
    let fetched = 0;
    const watched: Store = {
      ...store,
      getFile: (...asked) => {
        fetched++;
        return store.getFile(...asked);
      },
    };
    const own = house(watched, "accounts");
    const answer = await own.fetch(`/api/export?process=${p}`, { cookie: await own.cookie("account-north") });
    // Each was looked at once, to leave out what is damaged.
    fetched -= files.length;
    const reader = answer.body?.getReader();
    const parts: Uint8Array[] = [];
    for (;;) {
      const read = await reader?.read();
      if (read === undefined || read.done) break;
      parts.push(read.value);
      const bytes = parts.reduce((sum, { length }) => sum + length, 0);
      expect(fetched).toBeLessThanOrEqual(2 + Math.ceil(bytes / 50_000));
      if (parts.length === 1) expect(fetched).toBeLessThanOrEqual(2);
    }
    expect(fetched).toBe(files.length);
    const folder = value(openFolder(new Uint8Array(Buffer.concat(parts))));
    const read = value(await readProcess(folder, "talks"));
    expect(read.entries?.map(({ room, seq }) => `${room} ${seq}`)).toEqual(
      value(await store.read(p, north, {}, 1000)).map(({ room, seq }) => `${room} ${seq}`),
    );
    expect(read.files).toHaveLength(files.length);
    expect(JSON.stringify(read.entries)).toContain("the last word");
    own.stop();
  });
});

describe("the live group", () => {
  const entryOf = (seq: number, size: number) => ({
    entry: { room: "table" as const, seq },
    data: new TextEncoder().encode(`event: entry\ndata: ${"x".repeat(size)}\n\n`),
  });

  plain("gives all who listen the same bytes, once in memory", async () => {
    const group = new Group();
    const listeners = [1, 2, 3].map(() => new Listener(south, "session", {}, () => undefined));
    for (const listener of listeners) group.add(listener);
    const prepared = entryOf(1, 1000);
    group.give([prepared]);
    for (const listener of listeners) {
      const reader = listener.stream.getReader();
      const given: unknown[] = [];
      for (let part = 0; part < 3; part++) given.push((await reader.read()).value);
      expect(given[2]).toBe(prepared.data);
    }
  });

  plain("gives a reader who takes nothing no more than what may wait and one entry beyond it", () => {
    const group = new Group();
    const slow = new Listener(south, "session", {}, () => group.listeners.delete(slow));
    group.add(slow);
    let given = 0;
    const give = vi.spyOn(slow, "give").mockImplementation((...what) => {
      given++;
      Listener.prototype.give.apply(slow, what);
    });
    group.give([1, 2, 3, 4, 5].map((seq) => entryOf(seq, 1_500_000)));
    expect([given, slow.isOpen, group.listeners.size]).toEqual([2, false, 0]);
    give.mockRestore();
  });
});

describe("how far a stream has come", () => {
  const room = fc
    .record({
      members: fc.uniqueArray(fc.constantFrom("NORTH", "SOUTH", "КИЇВ", "الشمال", "A-1"), {
        minLength: 2,
        maxLength: 4,
      }),
      name: fc.stringMatching(/^[a-z0-9а-я_-]{0,30}$/u),
    })
    .map(({ members, name }) => channelOf(members, name));

  plain("is told in few characters, whatever rooms there are; short ones exactly, long ones by a part", () => {
    fc.assert(
      fc.property(fc.dictionary(room, fc.nat(99_999), { maxKeys: 120 }), (vector) => {
        const cursor = cursorText(vector);
        const read = parseVector(cursor);
        expect(read).not.toBeNull();
        expect(cursor.length).toBeLessThanOrEqual(1500);
        for (const [each, seq] of Object.entries(read ?? {})) expect(seq).toBe(vector[each]);
        const said = Object.entries(vector).filter(([, seq]) => seq > 0);
        const whole = said.map(([each, seq]) => `${encodeURIComponent(each)}:${seq}`).join(",");
        if (whole.length <= 1500) expect(Object.keys(read ?? {})).toHaveLength(said.length);
        else expect(cursor.length).toBeGreaterThan(1000);
        // The same rooms in another order, as another server has them.
        const again = Object.fromEntries(Object.entries(vector).reverse());
        if (whole.length > 1500) expect(cursorText(again)).toBe(cursor);
      }),
    );
  });
});
