import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { starterFiles } from "../../src/cli/starter.ts";
import { readProcess } from "../../src/formats/process-record.ts";
import { languageCodes } from "../../src/words/languages.ts";
import { everyLanguage } from "../support/words.ts";
import { parley } from "./in-process.ts";

const work = mkdtempSync(join(tmpdir(), "parley-new-"));
const folder = join(work, "talks");

beforeAll(() => {
  vi.stubEnv("PARLEY_DATA", join(work, "kept"));
  vi.stubEnv("DATABASE_URL", "");
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true, force: true });
});

it("a new folder is taken into the record as it is, without a warning, and a full one is left alone", async () => {
  const made = await parley("new", folder);
  expect(made).toMatchObject({ code: 0 });
  expect(
    made.out
      .trim()
      .split("\n")
      .map((path) => path.slice(folder.length + 1)),
  ).toEqual(
    expect.arrayContaining([
      "claims.csv",
      "drafts/draft-1.md",
      "issues.yaml",
      "positions.csv",
      "process.yaml",
      "sources.json",
    ]),
  );
  expect(readFileSync(join(folder, "process.yaml"), "utf8")).toMatch(/^# .*docs\/reference\.md/u);
  const taken = await parley("import", folder);
  expect(taken.err).toBe("");
  expect(taken.code).toBe(0);
  expect(await parley("new", folder)).toMatchObject({ code: 1, err: expect.stringContaining("not empty") as string });
});

it.each(languageCodes)("in %s it reads without a guess, and holds a row of each kind", async (language) => {
  const notes: unknown[] = [];
  const files = starterFiles({ id: "talks", day: "2031-03-05", language, words: everyLanguage[language].cli.starter });
  const read = await readProcess(files, "talks", (note) => notes.push(note));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  expect(notes).toEqual([]);
  const { drafts, events, claims, positions, sources, fictitious, topics } = read.value.state;
  expect(
    [drafts, events, claims, positions?.issues, positions?.positions, topics, Object.keys(sources)].map(
      (list) => list?.length,
    ),
  ).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(fictitious).toBe(true);
  expect(positions?.positions[0]?.option).toBe("long");
});

it("a text of somebody who is no party of the process is told", async () => {
  const of = async (party: string) => {
    const notes: { readonly file: string; readonly warning: { readonly code: string } }[] = [];
    const files = new Map(
      readdirSync(folder).flatMap((name) => (name.includes(".") ? [[name, bytesOf(name)] as const] : [])),
    );
    files.set("drafts/draft-1.md", bytesOf("drafts/draft-1.md"));
    const manifest = readFileSync(join(folder, "process.yaml"), "utf8").replace("party: AA", `party: ${party}`);
    files.set("process.yaml", new TextEncoder().encode(manifest));
    const read = await readProcess(files, "talks", (note) => notes.push(note));
    expect(read.ok).toBe(true);
    return notes.map(({ file, warning }) => `${file} ${warning.code}`);
  };
  expect(await of("CC")).toEqual(["process.yaml unknown-party.process"]);
  expect(await of("AA-CC")).toEqual(["process.yaml unknown-party.process"]);
  expect(await of("AA-BB")).toEqual([]);
});

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

it("an import that cannot be taken names every fault with its file and line, however many there are", async () => {
  const broken = join(work, "broken");
  mkdirSync(broken);
  for (const name of readdirSync(folder)) {
    if (name.endsWith(".csv") || name.endsWith(".yaml") || name.endsWith(".json"))
      writeFileSync(join(broken, name), readFileSync(join(folder, name)));
  }
  mkdirSync(join(broken, "drafts"));
  writeFileSync(join(broken, "drafts", "draft-1.md"), readFileSync(join(folder, "drafts", "draft-1.md")));
  const [head = ""] = readFileSync(join(folder, "timeline.csv"), "utf8").split("\n");
  const rows = Array.from({ length: 25 }, (_, at) =>
    head
      .split(",")
      .map((name) => (name === "id" ? `e${at}` : name === "date" ? `someday ${at}` : ""))
      .join(","),
  );
  writeFileSync(join(broken, "timeline.csv"), [head, ...rows, ""].join("\n"));
  const { code, err } = await parley("import", broken);
  expect(code).toBe(1);
  for (const at of rows.keys()) expect(err).toContain(`someday ${at}`);
  expect(err).not.toMatch(/and \d+ more/u);
});
