import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { filesBelow } from "../../src/cli/processes.ts";
import { offsetAt, type Zone } from "../../src/core/common/zone.ts";
import type { Entry } from "../../src/core/record/entry.ts";
import { canRead, type Audience } from "../../src/core/record/permissions.ts";
import { openFolder } from "../../src/formats/folder-zip.ts";
import { readProcess } from "../../src/formats/process-record.ts";
import type { Store } from "../../src/store/contract.ts";
import { parley } from "../cli/in-process.ts";
import { engines, sole, value, type Place } from "../store/engines.ts";
import { fileOf, files, members } from "./acts.ts";
import { audiences, statesOf, type Kept } from "./kept.ts";

/** Versions whose database is kept here; each was made by its own code (README.md). */
const versions = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);
const bytesOf = (version: string, name: string): Uint8Array => readFileSync(join(import.meta.dirname, version, name));
const unpacked = (version: string, name: string): Buffer => brotliDecompressSync(bytesOf(version, name));
const examples = join(import.meta.dirname, "../../examples");

async function read(store: Store, process: string, audience: Audience): Promise<readonly Entry[]> {
  return value(await store.read(process, audience, {}, 10_000));
}

/**
 * States of today with the clocks of their zones told as `before` told them, whose table had no yearly rule, ended in 2070 and
 * guessed what was before 1996: at each change in that table, what today's clocks show.
 */
function inOldClocks(now: Kept["states"][string], before: Kept["states"][string]): Kept["states"][string] {
  return Object.fromEntries(
    Object.entries(now).map(([who, state]) => {
      const zones = [state, before[who] ?? state] as readonly { readonly zone: Zone }[];
      const [today, old] = zones.map(({ zone }) => zone) as [Zone, Zone];
      const offsets = old.offsets.map(({ from, minutes }, at) => ({
        from,
        minutes: at === 0 ? minutes : offsetAt(today, Date.parse(from)),
      }));
      return [who, { ...(state as object), zone: { ...today, offsets } }];
    }),
  );
}

/** Lists that a version worked out, and that another one says since: `markLives` holds when each mark ended. */
const DERIVED = new Set(["endedMarks"]);

const told = (state: unknown): object =>
  Object.fromEntries(Object.entries(state as object).filter(([name]) => !DERIVED.has(name)));

describe.each(versions)("a database of version %s", (version) => {
  const work = mkdtempSync(join(tmpdir(), "parley-kept-"));
  const kept = JSON.parse(unpacked(version, "expected.json.br").toString("utf8")) as Kept;
  const exported = value(openFolder(bytesOf(version, "export.zip")));
  const sqlite = engines.find(({ name }) => name === "SQLite");
  let place: Place;
  let store: Store;

  beforeAll(async () => {
    if (sqlite === undefined) throw new Error("no SQLite");
    place = await sqlite.place();
    writeFileSync(join(place.folder ?? "", "parley.db"), unpacked(version, "parley.db.br"));
    vi.stubEnv("PARLEY_DATA", place.folder);
    vi.stubEnv("DATABASE_URL", "");
    store = await place.open();
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await place.close();
    rmSync(work, { recursive: true, force: true });
  });

  it("holds what a record can hold", async () => {
    const entries = await read(store, "kept", sole);
    const held = new Set(entries.map(({ kind }) => kind));
    expect(held.size).toBeGreaterThan(40);
    expect(new Set(entries.map(({ room }) => room.split("/")[0]))).toEqual(
      new Set(["public", "table", "channel", "confidence", "caucus", "secretariat"]),
    );
    const { sole: state } = kept.states["kept"] as {
      readonly sole: { readonly ledger: readonly { marks: object[] }[] };
    };
    expect(state.ledger.some(({ marks }) => marks.some((mark) => "fellBack" in mark))).toBe(true);
    expect(entries.filter(({ body }) => body === null)).toHaveLength(2);
  });

  it("opens and verifies as it did", async () => {
    expect(await store.processes(null)).toEqual(Object.keys(kept.verified));
    for (const [process, before] of Object.entries(kept.verified)) {
      const now = await parley("verify", process, "--json");
      expect([now.code, now.err]).toEqual([0, ""]);
      expect(JSON.parse(now.out)).toMatchObject(JSON.parse(before) as object);
    }
  });

  it("says to everybody what it said", async () => {
    for (const [process, states] of Object.entries(kept.states)) {
      const entries = await read(store, process, sole);
      const now = inOldClocks(statesOf(entries, process), states);
      expect(Object.keys(now)).toEqual(Object.keys(states));
      // Fields may be added, none may be lost or say something else.
      for (const [who, before] of Object.entries(states))
        expect([who, now[who]]).toMatchObject([
          who,
          who === "asOf" ? namedByThen(told(before), now[who]) : told(before),
        ]);
    }
    const all = await read(store, "kept", sole);
    for (const audience of Object.values(members))
      expect(await read(store, "kept", audience)).toEqual(all.filter(({ room }) => canRead(audience, room)));
  });

  it("keeps accounts, invitations, sessions and files", async () => {
    const now = "2031-09-03T00:00:00.000Z";
    const people = await store.members("kept");
    expect(people.map(({ id, capacity, party, removed }) => [id, capacity, party, removed !== undefined])).toEqual(
      [
        ...Object.values(members).map((each) => [
          each.member,
          each.capacity,
          "party" in each ? each.party : undefined,
          false,
        ]),
        ["gone", "delegate", "HG", true],
      ].toSorted(),
    );
    expect((await store.session("session", now))?.account).toBe("account-nila");
    expect((await store.invitation("open", now))?.member).toBe("late");
    expect(await store.credentials("account-office")).toMatchObject([{ kind: "passphrase", hash: "ab".repeat(32) }]);
    expect(await store.credentials("account-nila")).toMatchObject([{ kind: "passkey", counter: 1 }]);
    for (const [who, room, { sha256, bytes }] of files) {
      const file = await store.getFile("kept", members[who], room, sha256);
      // One went with the entry that alone named it.
      if (sha256 === fileOf("secret.txt").sha256) expect(file.ok).toBe(false);
      else expect(value(file).bytes).toEqual(bytes);
    }
  });

  it("is exported as it was, and neither export adds anything when it comes back", async () => {
    const [was, now] = [join(work, "was"), join(work, "now")];
    for (const [path, bytes] of exported) {
      mkdirSync(dirname(join(was, path)), { recursive: true });
      writeFileSync(join(was, path), bytes);
    }
    expect(await parley("export", "kept", "-o", now)).toMatchObject({ code: 0, err: "" });
    const record = (all: ReadonlyMap<string, Uint8Array>) =>
      new Map([...all].filter(([path]) => path.startsWith("record/")).sort());
    expect(record(await filesBelow(now))).toEqual(record(exported));
    for (const folder of [was, now]) {
      const again = await parley("import", folder);
      expect([again.code, again.err, again.out.split("\n")[0]]).toEqual([0, "", "kept: nothing new."]);
    }
  });

  it("keeps its own bundled examples where today's say something else, and says so", async () => {
    for (const name of ["lake-irrin", "ukraine"]) {
      const before = await parley("verify", name);
      const again = await parley("import", join(examples, name));
      if (again.code === 0) expect(again.out).toMatch(/: nothing new\.$/mu);
      else expect([again.code, again.out, again.err]).toEqual([1, "", expect.stringContaining("Nothing was written")]);
      expect(await parley("verify", name)).toEqual(before);
    }
  });

  describe.each(engines)("taken into $name", ({ missing, ...engine }) => {
    it.skipIf(missing !== undefined)("is the same", async () => {
      const other = await engine.place();
      try {
        const fresh = await other.open();
        const { entries, files: attached } = value(await readProcess(exported, "kept"));
        const given = attached.map(({ room, ...file }) => ({ room, file }));
        const at = "2031-10-01T00:00:00.000Z";
        expect(value(await fresh.adopt("kept", entries ?? [], given, at))).toEqual({ added: entries?.length });
        const back = await read(fresh, "kept", sole);
        expect(new Set(back)).toEqual(new Set(await read(store, "kept", sole)));
        const before = kept.states["kept"] ?? {};
        const states = inOldClocks(statesOf(back, "kept"), before);
        const said = Object.fromEntries(
          Object.entries(before).map(([who, state]) => [
            who,
            who === "asOf" ? namedByThen(told(state), states[who]) : told(state),
          ]),
        );
        expect(states).toMatchObject(said);
        expect(value(await fresh.adopt("kept", back, given, at))).toEqual({ added: 0 });
      } finally {
        await other.close();
      }
    });
  });
});

/** Versions before 0.14 showed on a past day the options that nobody had named by then. */
function namedByThen(before: unknown, now: unknown): unknown {
  type Book = {
    readonly positions?: { readonly issues: readonly { readonly options: readonly { readonly id: string }[] }[] };
  };
  const [was, is] = [before as Book, now as Book];
  if (was.positions === undefined) return before;
  const issues = was.positions.issues.map((issue, at) => {
    const left = new Set(is.positions?.issues[at]?.options.map(({ id }) => id));
    return { ...issue, options: issue.options.filter(({ id }) => left.has(id)) };
  });
  return { ...was, positions: { ...was.positions, issues } };
}

it("is kept of at least one version, for every audience", () => {
  expect(versions).toContain("0.3");
  expect(Object.keys(audiences)).toContain("oren");
});
