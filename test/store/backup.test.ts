import Sqlite from "libsql";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import pg from "pg";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { copied, leftBehind } from "../../src/store/backup/copying.ts";
import { makeBackup, restoreBackup } from "../../src/store/backup/index.ts";
import { openStore, type StorePlace } from "../../src/store/index.ts";
import { parley } from "../cli/in-process.ts";
import { at, code, engines, note, sole, value, type Place } from "./engines.ts";

const work = mkdtempSync(join(tmpdir(), "parley-backup-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const kept = join(import.meta.dirname, "../kept");
const versions = readdirSync(kept, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));
const about = { parley: "0", made: at(0) };
let count = 0;
const fresh = (): string => join(work, `${count++}.tar`);

const placeOf = ({ folder = "", app }: Place): StorePlace =>
  app === undefined ? { sqlite: folder } : { postgres: app };

/** Every row of a table, as JSON in the order of the rows, past all security. */
async function rowsOf({ folder = "", superuser }: Place, table: string): Promise<readonly string[]> {
  const plain = (row: object): string =>
    JSON.stringify(row, (_, each: unknown) =>
      each instanceof ArrayBuffer || each instanceof Uint8Array
        ? createHash("sha256").update(new Uint8Array(each)).digest("hex")
        : typeof each === "object" && each !== null && "type" in each && each.type === "Buffer"
          ? createHash("sha256")
              .update(Buffer.from((each as unknown as { data: number[] }).data))
              .digest("hex")
          : /^\d+$/u.test(String(each))
            ? Number(each)
            : each,
    );
  if (superuser === undefined) {
    const db = new Sqlite(join(folder, "parley.db"));
    const rows = db.prepare(`SELECT * FROM ${table}`).all([]) as object[];
    db.close();
    return rows.map(plain).sort();
  }
  const client = new pg.Client({ connectionString: superuser });
  await client.connect();
  const { rows } = await client.query<object>(`SELECT * FROM parley.${table}`);
  await client.end();
  return rows.map(plain).sort();
}

async function everything(place: Place): Promise<Readonly<Record<string, readonly string[]>>> {
  const all: Record<string, readonly string[]> = {};
  for (const { table } of copied) all[table] = await rowsOf(place, table);
  return all;
}

const open: Place[] = [];
afterEach(async () => {
  for (const place of open.splice(0)) await place.close();
});

async function placeIn(name: string): Promise<Place> {
  const place = await engines.find((engine) => engine.name === name)?.place();
  if (place === undefined) throw new Error(`no ${name}`);
  open.push(place);
  return place;
}

/** What a version kept, of every room and kind, brought up to date. */
async function keptBy(version: string): Promise<Place> {
  const place = await placeIn("SQLite");
  const database = brotliDecompressSync(readFileSync(join(kept, version, "parley.db.br")));
  writeFileSync(join(place.folder ?? "", "parley.db"), database);
  return place;
}

it("every table is copied or said to stay behind", async () => {
  const place = await placeIn("SQLite");
  await place.open();
  const db = new Sqlite(join(place.folder ?? "", "parley.db"));
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all([]) as { name: string }[];
  db.close();
  expect(tables.map(({ name }) => name).sort()).toEqual([...copied.map(({ table }) => table), ...leftBehind].sort());
});

describe.each(versions)("what version %s kept", (version) => {
  describe.each(engines.map(({ name, missing }) => ({ name, missing })))("through $name", ({ name, missing }) => {
    it.skipIf(missing !== undefined)("comes back row for row, sessions aside, there and in a folder", async () => {
      const old = await keptBy(version);
      const first = fresh();
      const manifest = value(await makeBackup(placeOf(old), first, about));
      expect(manifest.entries).toBeGreaterThan(500);
      const there = await placeIn(name);
      expect(value(await restoreBackup(placeOf(there), first))).toEqual(manifest);
      const before = await everything(old);
      expect(await everything(there)).toEqual(before);
      for (const table of leftBehind) expect(await rowsOf(there, table)).toEqual([]);
      const second = fresh();
      expect(value(await makeBackup(placeOf(there), second, about))).toEqual(manifest);
      const back = await placeIn("SQLite");
      value(await restoreBackup(placeOf(back), second));
      expect(await everything(back)).toEqual(before);
    });
  });

  it("a secret room is in the file for its owner alone, and what is told of it names no room", async () => {
    const old = await keptBy(version);
    const file = fresh();
    vi.stubEnv("PARLEY_DATA", old.folder);
    vi.stubEnv("DATABASE_URL", "");
    const told = await parley("backup", "-o", file);
    const json = await parley("backup", "-o", fresh(), "--json");
    vi.stubEnv("PARLEY_DATA", (await placeIn("SQLite")).folder);
    const restored = await parley("restore", file);
    vi.unstubAllEnvs();
    expect([told.code, json.code, restored.code]).toEqual([0, 0, 0]);
    const bytes = readFileSync(file);
    expect(bytes.includes("channel/") && bytes.includes("caucus/")).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    for (const { out, err } of [told, json, restored])
      expect(out + err).not.toMatch(/channel|caucus|confidence|kept"/u);
    expect(readdirSync(work).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

/** A backup of a few entries in two rooms. */
async function small(): Promise<{ readonly place: Place; readonly file: string }> {
  const place = await placeIn("SQLite");
  const store = await place.open();
  value(await store.createProcess("talks", at(0)));
  value(await store.append("talks", sole, "table", 0, [note("one", "first"), note("two", "second")], at(1)));
  value(await store.append("talks", sole, "channel/KE+SO/x", 0, [note("three", "apart")], at(2)));
  const file = fresh();
  value(await makeBackup(placeOf(place), file, about));
  return { place, file };
}

describe("a damaged backup", () => {
  it("is refused by its name, or nothing that counts was damaged; never half restored", async () => {
    const { place, file } = await small();
    const sound = readFileSync(file);
    const whole = await everything(place);
    const places = Array.from({ length: 60 }, (_, step) => Math.floor((sound.length * (step + 0.37)) / 60));
    let refused = 0;
    for (const where of [0, 100, 140, 156, 600, ...places]) {
      const bytes = Buffer.from(sound);
      bytes[where] = (bytes[where] ?? 0) ^ 0x11;
      const bad = fresh();
      writeFileSync(bad, bytes);
      const target = await placeIn("SQLite");
      const answered = await restoreBackup(placeOf(target), bad);
      if (answered.ok) expect(await everything(target)).toEqual(whole);
      else {
        refused++;
        expect(answered.failure.file).toBe(bad);
        expect(["backup-damaged", "backup-unread"]).toContain(answered.failure.code);
        expect(readdirSync(target.folder ?? "")).toEqual([]);
      }
    }
    expect(refused).toBeGreaterThan(55);
    for (const cut of [0, 511, 2000, sound.length - 1025]) {
      const bad = fresh();
      writeFileSync(bad, sound.subarray(0, cut));
      expect(code(await restoreBackup({ sqlite: join(work, `none-${cut}`) }, bad))).toBe("backup-unread");
    }
  });

  it("whose sums were made to fit is refused by the room whose chain does not verify", async () => {
    const { place, file } = await small();
    const db = new Sqlite(join(place.folder ?? "", "parley.db"));
    db.prepare("UPDATE entry SET body = replace(body, 'apart', 'aparT') WHERE id = 'three'").run([]);
    db.close();
    // Nor is such a record backed up as a good one.
    const answered = await makeBackup(placeOf(place), fresh(), about);
    expect(answered).toMatchObject({ ok: false, failure: { code: "room-damaged", facts: { seq: 1 } } });
    const bytes = readFileSync(file);
    const changed = Buffer.from(bytes.toString("latin1").replace('"text":"second"', '"text":"secnnd"'), "latin1");
    const sum = (from: number, size: number): string =>
      createHash("sha256")
        .update(changed.subarray(from, from + size))
        .digest("hex");
    const size = (header: number): number => Number.parseInt(changed.toString("latin1", header + 124, header + 135), 8);
    const database = 512 + Math.ceil(size(0) / 512) * 512;
    const sums = database + 512 + Math.ceil(size(database) / 512) * 512 + 512;
    changed.write(`${sum(512, size(0))}  manifest.json\n${sum(database + 512, size(database))}  parley.db\n`, sums);
    const forged = fresh();
    writeFileSync(forged, changed);
    expect(await restoreBackup(placeOf(await placeIn("SQLite")), forged)).toMatchObject({
      ok: false,
      failure: { code: "room-damaged", file: forged, facts: { room: "table", seq: 2 } },
    });
  });
});

it("is taken of one moment while others write, and only to a new file and from a place with something in it", async () => {
  const { place, file } = await small();
  const store = await place.open();
  const write = async (): Promise<void> => {
    for (let seq = 2; seq < 40; seq++)
      value(await store.append("talks", sole, "table", seq, [note(`n${seq}`, "goes on")], at(seq)));
  };
  const during = fresh();
  const [made] = await Promise.all([makeBackup(placeOf(place), during, about), write()]);
  const target = await placeIn("SQLite");
  expect(value(await restoreBackup(placeOf(target), during))).toEqual(value(made));
  expect(code(await restoreBackup(placeOf(target), during))).toBe("restore-occupied");
  expect(code(await makeBackup(placeOf(place), file, about))).toBe("backup-exists");
  const empty = await placeIn("SQLite");
  value(
    await openStore(placeOf(empty)).then(async (opened) => (opened.ok ? (await opened.value.close(), opened) : opened)),
  );
  expect(code(await makeBackup(placeOf(empty), fresh(), about))).toBe("backup-empty");
});
