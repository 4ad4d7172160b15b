import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { sourceOf } from "../../src/cli/commands/mcp.ts";
import { CommandFailure } from "../../src/cli/command.ts";
import { writeRecordFiles } from "../../src/formats/process/record-files.ts";
import { en } from "../../src/words/english.ts";
import { opened } from "../support/history.ts";
import { parley } from "./in-process.ts";

const work = mkdtempSync(join(tmpdir(), "parley-readers-"));
const folder = (name: string) => join(work, name);
const nobody = ["observr", "Observer", "os", "nobody", "ke", "KE ", "", "__proto__", "sole", "public", "table"];

beforeAll(async () => {
  vi.stubEnv("PARLEY_DATA", folder("kept"));
  vi.stubEnv("DATABASE_URL", "");
  const history = opened();
  history.write("note", { text: "for us alone" }, { room: "caucus/KE", party: "KE" });
  for (const [path, bytes] of writeRecordFiles(history.entries)) {
    mkdirSync(join(folder("talks"), path, ".."), { recursive: true });
    writeFileSync(join(folder("talks"), path), bytes);
  }
  expect((await parley("import", folder("talks"))).code).toBe(0);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true, force: true });
});

describe("a reader named by a typed word", () => {
  it.each(nobody)("export --for %j is refused with the readers there are, and writes nothing", async (word) => {
    const told = await parley("export", "talks", "-o", folder("out"), "--for", word);
    expect(told).toMatchObject({ code: 1, out: "" });
    expect(told.err).toMatch(/CU, KE, OB, SO, secretariat, observer/u);
    expect(existsSync(folder("out"))).toBe(false);
  });

  it.each(nobody)("mcp --as %j is refused", async (word) => {
    const terminal = { t: en, version: "0" };
    await expect(sourceOf([folder("talks")], word, terminal)).rejects.toThrow(CommandFailure);
  });

  it("is invited for no party that the record does not know", async () => {
    const asked = ["invite", "--role", "delegate", "--process", "talks", "--party"];
    expect(await parley(...asked, "observr")).toMatchObject({ code: 1, out: "" });
    expect((await parley(...asked, "KE")).code).toBe(0);
  });

  it("opens to a party only the processes that it is a party of", async () => {
    const terminal = { t: en, version: "0" };
    expect((await sourceOf([folder("talks"), "ukraine"], "KE", terminal)).processes).toEqual(["talks"]);
    await expect(sourceOf([folder("talks"), "ukraine"], "nobody", terminal)).rejects.toThrow(CommandFailure);
    expect((await sourceOf([folder("talks"), "ukraine"], "observer", terminal)).processes).toHaveLength(2);
  });
});
