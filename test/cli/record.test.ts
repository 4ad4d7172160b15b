import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { writeRecordFiles } from "../../src/formats/process/record-files.ts";
import { opened } from "../support/history.ts";
import { parley } from "./in-process.ts";

const work = mkdtempSync(join(tmpdir(), "parley-record-"));
const folder = (name: string) => join(work, name);

beforeAll(() => {
  vi.stubEnv("PARLEY_DATA", folder("kept"));
  vi.stubEnv("DATABASE_URL", "");
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true, force: true });
});

const lake = join(import.meta.dirname, "../../examples/lake-irrin");
interface Rooms {
  readonly rooms: readonly {
    readonly room: string;
    readonly seq: number;
    readonly hash: string;
    readonly ok: boolean;
  }[];
}
const roomsOf = (text: string) => (JSON.parse(text) as Rooms).rooms;

/** Writes the record of a small process with a confidential room. */
function withRooms(name: string): string {
  const history = opened();
  history.write("note", { text: "for us alone" }, { room: "caucus/KE", party: "KE" });
  for (const [path, bytes] of writeRecordFiles(history.entries)) {
    mkdirSync(join(folder(name), path, ".."), { recursive: true });
    writeFileSync(join(folder(name), path), bytes);
  }
  return name;
}

describe("a process on the command line", () => {
  it("brings nobody's lines before everybody unless their file says so, and then tells whose", async () => {
    const closed = join(folder("closed"), "lake-irrin");
    cpSync(lake, closed, { recursive: true });
    const file = join(closed, "bargain.json");
    const told = readFileSync(file, "utf8");
    const without = told.replace('"readers": "everybody",', "");
    for (const other of [without, without.replace("{", '{"readers": "nobody",')]) {
      writeFileSync(file, other);
      const refused = await parley("import", closed);
      expect([refused.code, refused.out]).toEqual([1, ""]);
      expect(refused.err).toMatch(/bargain\.json/);
    }
    writeFileSync(file, without);
    expect((await parley("import", closed)).err).toMatch(/KE, SO, CU, HG.*everybody who takes part reads them/);
    expect((await parley("status", "lake-irrin")).code).not.toBe(0);
    vi.stubEnv("PARLEY_DATA", folder("told"));
    writeFileSync(file, told);
    expect((await parley("import", closed)).out).toMatch(/bargain\.json: the lines.*KE, SO, CU, HG.*Everybody/);
    vi.stubEnv("PARLEY_DATA", folder("kept"));
  });

  it("is imported once, verified, exported, and comes back the same", async () => {
    const first = await parley("import", lake, "--json");
    expect([first.code, first.err]).toEqual([0, ""]);
    const { added } = JSON.parse(first.out) as { added: number };
    expect(added).toBeGreaterThan(80);
    expect((await parley("import", lake)).out).toMatch(/^lake-irrin: nothing new/);

    const stored = await parley("verify", "lake-irrin", "--json");
    expect(roomsOf(stored.out)).toMatchObject([{ room: "public", seq: added, ok: true }]);
    expect((await parley("export", "lake-irrin", "-o", folder("out"))).code).toBe(0);
    expect(roomsOf((await parley("verify", folder("out"), "--json")).out)).toEqual(roomsOf(stored.out));
    expect((await parley("import", folder("out"))).out).toMatch(/nothing new/);
    expect(await parley("export", "lake-irrin", "-o", folder("out"))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/not empty/) as string,
    });
  });

  it("gives a member's rooms and no trace of others", async () => {
    expect((await parley("import", folder(withRooms("talks")))).code).toBe(0);
    await parley("export", "talks", "-o", folder("ke"), "--for", "KE");
    await parley("export", "talks", "-o", folder("so"), "--for", "SO");
    const files = (name: string) => readdirSync(folder(name), { recursive: true }).map(String);
    expect(files("ke")).toContain(join("record", "caucus", "KE.jsonl"));
    expect(files("so").filter((path) => path.includes("caucus"))).toEqual([]);
    expect(roomsOf((await parley("verify", folder("so"), "--json")).out).map(({ room }) => room)).toEqual([
      "public",
      "table",
    ]);
  });

  it("is refused where its record does not verify, and nothing is written", async () => {
    cpSync(folder("out"), folder("bad"), { recursive: true });
    const file = join(folder("bad"), "record", "public.jsonl");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replaceAll('"process":"lake-irrin"', '"process":"other-lake"'));
    const verified = await parley("verify", folder("bad"), "--json");
    expect([verified.code, roomsOf(verified.out)[0]?.ok]).toEqual([1, false]);
    expect(verified.err).toMatch(/record\/public\.jsonl: breaks at entry 1/);
    expect(await parley("import", folder("bad"))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/record\/public\.jsonl, line 1/) as string,
    });
    expect(await parley("verify", "other-lake")).toMatchObject({
      code: 1,
      err: expect.stringMatching(/no process and no folder/) as string,
    });
  });

  it("is refused where a readable file says something else, with file and line", async () => {
    const file = join(folder("out"), "timeline.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace("2031-", "2032-"));
    expect(await parley("import", folder("out"))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/timeline\.csv, line 5/) as string,
    });
    expect((await parley("verify", folder("out"))).code).toBe(1);
  });

  it("needs no database to be verified as a folder", async () => {
    vi.stubEnv("DATABASE_URL", "postgres://127.0.0.1:1/none");
    const verified = await parley("verify", lake, "--json");
    vi.stubEnv("DATABASE_URL", "");
    expect([verified.code, roomsOf(verified.out)]).toEqual([0, []]);
    expect((await parley("verify")).code).toBe(2);
    expect((await parley("export", "lake-irrin")).code).toBe(2);
    expect((await parley("import", "nowhere")).code).toBe(1);
  });
});
