import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { histories, History, opened, treaty } from "../../../test/support/history.ts";
import { dayIn } from "../common/zone.ts";
import { knownZone } from "../common/zones.ts";
import type { JsonObject } from "../common/json.ts";
import { emptyHead, entryHash, sealEntries, verifyChain, verifyRooms, isSameEntry } from "./chain.ts";
import type { Entry } from "./entry.ts";
import { fold, ProcessFold, type FoldOptions } from "./fold.ts";
import { kind, kindTable, lift } from "./kind.ts";
import { kinds, parts } from "./parts.ts";
import { canRead, canRefer, canWrite, channelOf, isRoom, permissions, roomsOf, type Audience } from "./permissions.ts";
import { foundation } from "./writing.ts";
import { object, text } from "../common/shape.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 60) };
const day = fc.constantFrom("2031-03-01", "2031-03-02", "2031-03-05", "2031-03-08", "2031-03-09", "2031-03-14");
const clocks: fc.Arbitrary<FoldOptions> = fc.record({
  asOf: fc.option(day),
  knownAt: fc.option(day),
});

const kyiv = knownZone("Europe/Kyiv") ?? { name: "UTC", offsets: [] };
const dayOf = (moment: string): string => dayIn(kyiv, moment);

function shuffle<T>(list: readonly T[], seed: number): readonly T[] {
  return list
    .map((value, at) => [(at * 7919 + seed * 104_729) % 1009, value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
}

describe("fold", () => {
  test("gives the same whatever order entries come in, and after a trip through JSON", () => {
    fc.assert(
      fc.property(histories(), clocks, fc.nat(1000), (entries, options, seed) => {
        const state = fold(entries, options);
        expect(fold(shuffle(entries, seed), options)).toEqual(state);
        expect(fold(JSON.parse(JSON.stringify(entries)) as Entry[], options)).toEqual(state);
      }),
      runs,
    );
  });

  test("gives the same entry by entry as at once, and repeated entries add nothing", () => {
    fc.assert(
      fc.property(histories(), fc.oneof(fc.constant<FoldOptions>({}), clocks), fc.nat(20), (entries, options, cut) => {
        const going = new ProcessFold(entries.slice(0, cut), options);
        going.state();
        const given: [object, string][] = [];
        for (const entry of entries.slice(cut)) {
          going.append([entry]);
          if (entry.seq % 3 === 0) {
            const current: object = going.current();
            const then = fold(entries.slice(0, entries.indexOf(entry) + 1), options);
            for (const [field, shown] of Object.entries(then)) expect(current).toHaveProperty(field, shown);
          }
          if (entry.seq % 2 === 0) given.push([going.state(), JSON.stringify(going.state())]);
        }
        // What was given out before stays as it was.
        for (const [state, then] of given) expect(JSON.stringify(state)).toBe(then);
        const whole = fold(entries, options);
        expect(going.state()).toEqual(whole);
        going.append(entries.slice(-3));
        expect(going.state()).toEqual(whole);
      }),
      runs,
    );
  });

  test("an entry known later never changes an answer for an earlier known-at", () => {
    fc.assert(
      fc.property(histories(), clocks, day, (entries, options, knownAt) => {
        const then = entries.filter(({ known }) => dayOf(known) <= knownAt);
        expect(fold(entries, { ...options, knownAt })).toEqual(fold(then, { ...options, knownAt }));
      }),
      runs,
    );
  });

  test("what happened later never changes an earlier day, but for corrections of what happened before", () => {
    fc.assert(
      fc.property(histories(), day, (entries, asOf) => {
        const then = entries.filter(({ on, kind }) => kind === "correction" || dayOf(on) <= asOf);
        expect(fold(entries, { asOf })).toEqual(fold(then, { asOf }));
      }),
      runs,
    );
  });

  test("what is undone is as if it had never been written, and undoing that brings it back", () => {
    fc.assert(
      fc.property(histories(), fc.nat(100), (entries, pick) => {
        const own = entries.slice(6).filter(({ kind }) => kind !== "correction");
        const target = own[pick % Math.max(1, own.length)];
        if (target === undefined || entries.some(({ body }) => body?.["entry"] === target.id)) return;
        const history = new History("talks", "2032-01-01T00:00:00.000Z");
        const said = { room: target.room, on: target.on, known: target.known };
        const undo = { id: "undo", entry: target.id };
        history.write("correction", { entry: undo.entry, body: null, why: "" }, { ...said, id: undo.id });
        const undone = [...entries, ...history.entries];
        const bare = ({ mended: _mended, lastAt: _lastAt, ...state }: ReturnType<typeof fold>) => state;
        expect(bare(fold(undone))).toEqual(bare(fold(entries.filter((entry) => entry !== target))));
        history.write("correction", { entry: undo.id, body: null, why: "" }, { ...said, id: "redo" });
        expect(bare(fold([...entries, ...history.entries]))).toEqual(bare(fold(entries)));
      }),
      runs,
    );
  });

  test("what an audience cannot read changes nothing of what it sees, nor what the readers of a room may write upon", () => {
    const audience = fc.constantFrom<Audience>(
      { member: "a", capacity: "delegate", party: "KE" },
      { member: "b", capacity: "delegate", party: "CU" },
      { member: "c", capacity: "observer" },
      { member: "d", capacity: "secretariat" },
    );
    fc.assert(
      fc.property(histories(), histories(), audience, clocks, (one, other, who, options) => {
        const seen = one.filter(({ room }) => canRead(who, room));
        const hidden = other.filter(({ room }) => !canRead(who, room));
        const joined = [...seen, ...hidden].filter(({ room }) => canRead(who, room));
        expect(fold(joined, options)).toEqual(fold(seen, options));
        for (const { room } of seen) {
          const based = foundation(room, [...seen, ...hidden]);
          expect(based.every((entry) => canRead(who, entry.room))).toBe(true);
        }
      }),
      runs,
    );
  });
});

describe("the chain", () => {
  const room = "table" as const;
  const chains = histories().map((entries) => entries.filter((entry) => entry.room === room));

  test("verifies as it was written", () => {
    fc.assert(
      fc.property(histories(), (entries) => {
        expect(verifyRooms(entries).every(({ ok }) => ok)).toBe(true);
      }),
      runs,
    );
  });

  test("shows every change of a field", () => {
    const fields = [
      "v",
      "process",
      "room",
      "seq",
      "id",
      "kind",
      "on",
      "known",
      "at",
      "by",
      "party",
      "as",
      "content",
      "prev",
      "hash",
      "salt",
    ] as const;
    fc.assert(
      fc.property(chains, fc.nat(100), fc.constantFrom(...fields), (entries, pick, field) => {
        const at = pick % entries.length;
        const changed = entries.map((entry, index) => {
          if (index !== at) return entry;
          const value = entry[field];
          return {
            ...entry,
            [field]: typeof value === "number" ? value + 1 : value === undefined ? "XX" : `${String(value)}0`,
          };
        });
        expect(verifyChain(changed, room).ok).toBe(false);
        const worded = entries.map((entry, index) =>
          index === at ? { ...entry, body: { ...entry.body, also: 1 } } : entry,
        );
        expect(verifyChain(worded, room)).toMatchObject({ ok: false, broken: { seq: at + 1 } });
      }),
      runs,
    );
  });

  test("shows loss anywhere but at the end, and the end by its head", () => {
    fc.assert(
      fc.property(chains, fc.nat(100), (entries, pick) => {
        const at = pick % entries.length;
        const lost = verifyChain(
          entries.filter((_entry, index) => index !== at),
          room,
        );
        expect(lost.ok && lost.hash === verifyChain(entries, room).hash).toBe(false);
        if (at === entries.length - 1) return;
        expect(lost.ok).toBe(false);
        // Nor does it help to number the others anew.
        const renumbered = entries
          .filter((_entry, index) => index !== at)
          .map((entry, index) => ({ ...entry, seq: index + 1 }))
          .map((entry) => ({ ...entry, hash: entryHash(entry) }));
        expect(verifyChain(renumbered, room)).toMatchObject({ ok: false, broken: { seq: at + 1 } });
      }),
      runs,
    );
  });

  test("shows reordering", () => {
    fc.assert(
      fc.property(
        chains.filter(({ length }) => length > 1),
        fc.nat(100),
        (entries, pick) => {
          const at = pick % (entries.length - 1);
          const swapped = [...entries];
          [swapped[at], swapped[at + 1]] = [entries[at + 1] as Entry, entries[at] as Entry];
          expect(verifyChain(swapped, room).ok).toBe(false);
        },
      ),
      runs,
    );
  });

  test("still verifies after a lawful erasure, and the fold leaves the entry out", () => {
    fc.assert(
      fc.property(histories(), fc.nat(100), (entries, pick) => {
        const at = pick % entries.length;
        const erased = entries.map((entry, index) => (index === at ? { ...entry, body: null, salt: null } : entry));
        expect(verifyRooms(erased).every(({ ok }) => ok)).toBe(true);
        expect(fold(erased).erased.map(({ id }) => id)).toContain(entries[at]?.id);
      }),
      runs,
    );
  });

  test("says two bodies apart and knows a retry, whatever salt it has", () => {
    const entry = {
      v: 1,
      id: "n1",
      kind: "note",
      on: "2031-03-01",
      known: "2031-03-01",
      body: { text: "x" },
      salt: "0".repeat(32),
    };
    const [stored] = sealEntries([entry], emptyHead(room), { process: "p", by: "me", at: "2031-03-01T00:00:00.000Z" });
    if (stored === undefined) throw new Error("nothing sealed");
    expect(isSameEntry(stored, { ...entry, salt: "1".repeat(32) })).toBe(true);
    expect(isSameEntry(stored, { ...entry, body: { text: "y" } })).toBe(false);
    expect(isSameEntry(stored, { ...entry, party: "KE" })).toBe(false);
  });
});

describe("rooms", () => {
  const parties = ["CU", "KE", "SO"];
  const channels = [
    ["KE", "SO"],
    ["CU", "KE"],
    ["CU", "KE", "SO"],
    ["KE", "SO", "secretariat"],
    ["KE", "secretariat"],
  ].map((members) => channelOf(members));
  const rooms = [
    "public",
    "table",
    "secretariat",
    ...parties.flatMap((party) => [`confidence/${party}`, `caucus/${party}`]),
    ...channels,
    "channel/KE+SO/water",
  ];
  const audiences: readonly Audience[] = [
    { member: "o", capacity: "observer" },
    { member: "s", capacity: "secretariat" },
    ...parties.map((party) => ({ member: party, capacity: "delegate" as const, party })),
  ];

  test("an entry refers to exactly the rooms that every reader of its room can enter", () => {
    for (const room of rooms)
      for (const other of rooms) {
        const all = audiences.filter((who) => canRead(who, room)).every((who) => canRead(who, other));
        expect(`${room} > ${other}: ${canRefer(room, other)}`).toBe(`${room} > ${other}: ${all}`);
      }
  });

  test("nobody writes where they cannot read, observers write nothing, and public is the office's", () => {
    for (const room of rooms)
      for (const who of audiences)
        for (const writers of Object.keys(permissions) as (keyof typeof permissions)[]) {
          const may = canWrite(who, room, writers);
          if (may) expect(canRead(who, room)).toBe(true);
          if (may) expect(who.capacity).not.toBe("observer");
          if (may && room === "public") expect(who.capacity).toBe("secretariat");
        }
  });

  test("are listed for those who may enter them", () => {
    const state = {
      parties: parties.map((id) => ({ id, name: id, slot: 1, roles: [] })),
      channels: [{ room: channels[0] as "table" }],
    };
    const list = (who: Audience) => roomsOf(who, state);
    expect(list({ member: "o", capacity: "observer" })).toEqual(["public"]);
    expect(list({ member: "d", capacity: "delegate", party: "SO" })).toEqual([
      "public",
      "table",
      "channel/KE+SO",
      "confidence/SO",
      "caucus/SO",
    ]);
    expect(list({ member: "s", capacity: "secretariat" })).not.toContain("channel/KE+SO");
    expect(list({ member: "me", capacity: "sole" })).toHaveLength(10);
  });

  test.each([
    "",
    "channel/KE",
    "channel/SO+KE",
    "channel/KE+KE",
    "caucus/KE+SO",
    "confidence/secretariat",
    "table/x",
    "caucus/../x",
    "confidence/KE/x",
    "channel/KE+/x",
  ])("%j is no room", (room) => {
    expect(isRoom(room)).toBe(false);
    expect(canRead({ member: "me", capacity: "sole" }, room)).toBe(false);
  });
});

describe("kinds", () => {
  test("bodies are lifted version by version, and what is newer is left to a newer Parley", () => {
    const lifts = [(body: JsonObject) => ({ ...body, b: "2" }), (body: JsonObject) => ({ ...body, c: "3" })];
    const table = kindTable([
      kind({
        name: "k",
        version: 3,
        writers: "facts",
        body: object<{ a: string; b: string; c: string }>({ a: text, b: text, c: text }),
        lifts,
      }),
    ]);
    expect(lift(table, "k", 1, { a: "1" })).toEqual({ a: "1", b: "2", c: "3" });
    expect(lift(table, "k", 3, { a: "1" })).toEqual({ a: "1" });
    expect([lift(table, "k", 4, {}), lift(table, "x", 1, {})]).toEqual([null, null]);
    expect(() => kindTable([...table.values()], [...table.values()])).toThrow(/Two kinds/);
    expect(() => kindTable([{ ...(table.get("k") as NonNullable<ReturnType<typeof table.get>>), lifts: [] }])).toThrow(
      /Lifts/,
    );
  });

  test("an unknown kind and a newer version are shown as such, and harm nothing else", () => {
    const history = opened();
    history.write("hologram", { text: "?" });
    history.write("note", { text: "from the future" }, { v: 9 });
    const state = fold(history.entries);
    expect(state.unknown.map(({ kind, v }) => [kind, v])).toEqual([
      ["hologram", 1],
      ["note", 9],
    ]);
    expect(state.drafts).toHaveLength(1);
  });

  test("every kind has writers, and parts do not share kinds", () => {
    expect([...kinds.values()].every(({ writers }) => Object.hasOwn(permissions, writers))).toBe(true);
    expect(kinds.size).toBe(parts.flatMap((part) => part.kinds).length);
  });
});

test("the same id in a narrower room shadows nothing", () => {
  const history = opened();
  history.write(
    "event",
    {
      id: "v",
      date: "2031-03-02",
      title: "open",
      summary: "",
      parties: [],
      sources: [],
      confidence: "found",
      kind: "",
    },
    { room: "public" },
  );
  history.write(
    "event",
    {
      id: "v",
      date: "2031-03-09",
      title: "false",
      summary: "",
      parties: [],
      sources: [],
      confidence: "found",
      kind: "",
    },
    { room: "confidence/KE", on: "2031-03-09" },
  );
  history.write(
    "draft",
    { id: "d", party: "KE", draft: treaty({ "1": "other" }) },
    { room: "confidence/SO", on: "2031-03-10" },
  );
  history.write("note", { text: "on ours", draft: "d", point: "1" }, { room: "confidence/SO", on: "2031-03-10" });
  const state = fold(history.entries);
  expect(state.events.map(({ id, title }) => [id, title])).toEqual([
    ["v", "open"],
    ["confidence/KE#v", "false"],
  ]);
  expect(state.drafts.map(({ id }) => id)).toEqual(["d", "confidence/SO#d"]);
  expect(state.ledger.map(({ draft, notes }) => [draft, notes.length])).toEqual([["confidence/SO#d", 1]]);
});

test("a kind of entry that its part does not take in is refused before anything is folded", () => {
  const { entries } = opened();
  const lost = kind({ name: "lost", version: 1, writers: "facts", body: object({ text }) });
  const [first, ...others] = parts;
  if (first === undefined) throw new Error("no parts");
  expect(() => fold(entries, { parts: [{ ...first, kinds: [...first.kinds, lost] }, ...others] })).toThrow("lost");
  expect(() => fold(entries, { parts })).not.toThrow();
});
