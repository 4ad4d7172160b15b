import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pngOfSvg } from "../../src/cli/publish/pictures.ts";
import { canonical } from "../../src/core/common/canonical.ts";
import { openArchive } from "../../src/formats/archive.ts";
import { processFolderFiles } from "../../src/formats/index.ts";
import { example } from "../examples/load.ts";
import { opened } from "../support/history.ts";
import { scratch, type Scratch } from "./run.ts";

let box: Scratch;
beforeAll(() => {
  box = scratch();
});
afterAll(() => box.remove());

test("pictures drawn in threads beside the pages are those drawn in place", async () => {
  const { id, title, shortTitle, fictitious, notice, timeZone, parties, sources, claims } = await example("lake-irrin");
  const known = { id, title, shortTitle, fictitious, notice, timeZone, parties, sources, claims: claims ?? [] };
  const nothing = { drafts: [], corrections: [], events: [], counts: [], coverage: [], topics: [] };
  for (const [path, bytes] of processFolderFiles({ ...known, ...nothing })) {
    const file = join(box.folder, "talks", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const { code, err } = box.parley("publish", "talks", "-o", "site");
  expect(err).toContain("site: ");
  expect(code).toBe(0);
  const files = join(box.folder, "site", "files");
  const pictures = readdirSync(files).filter((name) => name.endsWith(".png"));
  expect(pictures.length).toBeGreaterThan(2);
  for (const name of pictures) {
    const svg = readFileSync(join(files, name.replace(/png$/u, "svg")), "utf8");
    expect(readFileSync(join(files, name)).equals(await pngOfSvg(svg)), name).toBe(true);
  }
});

test("a site of an earlier day tells nothing of what was corrected later", () => {
  const history = opened();
  const figure = { id: "c", topic: "forces", statement: "Strength", unit: "persons", scope: "", confidence: "found" };
  const claim = (low: string) => ({ ...figure, low, high: low, asOf: null, estimator: null, sources: [] });
  const first = history.write("claim", claim("1200"), { room: "public" });
  history.write(
    "correction",
    { entry: first, body: claim("1250"), why: "A slip" },
    { room: "public", on: "2031-03-05" },
  );
  const record = history.entries.filter(({ room }) => room === "public").map(canonical);
  mkdirSync(join(box.folder, "mended", "record"), { recursive: true });
  writeFileSync(join(box.folder, "mended", "record", "public.jsonl"), `${record.join("\n")}\n`);
  const published = (...options: readonly string[]): string => {
    const { code, err } = box.parley("publish", "mended", "-o", "days", "--no-pictures", ...options);
    expect(err).toContain("days: ");
    // Who publishes and on what terms is asked for: the program is nobody's publisher.
    expect(err).toMatch(
      options.includes("--licence") ? /^(?!.*--licence)/su : /names no publisher[^]*names no licence/u,
    );
    expect(code).toBe(0);
    return readFileSync(join(box.folder, "days", "evidence.html"), "utf8");
  };
  const unnamed = published();
  expect(unnamed).toContain("A slip");
  expect(unnamed).toContain("Publisher not named");
  const named = published("--as-of", "2031-03-04", "--publisher", "Example Daily", "--licence", "Ask us first");
  expect(named).not.toContain("A slip");
  expect(named).toContain("Published by Example Daily");
  expect(named).toContain("Ask us first");
  // Without an address the site is read from this disk.
  expect(box.parley("publish", "mended", "-o", "days", "--no-pictures").err).toMatch(
    /Read it at: file:\/\/\/.*\/days\/index\.html/u,
  );
});

test("a site says where it is read, and which briefing it leaves out and why", () => {
  const history = opened();
  const briefing = (id: string, published: string | null) => ({
    id,
    title: `About ${id}`,
    language: "en",
    asOf: "2031-03-01",
    published,
    body: "# Head\n\nNothing moved.\n",
  });
  for (const each of [briefing("told", "2031-03-05"), briefing("begun", null)])
    history.write("briefing", each, { room: "public" });
  const record = history.entries.filter(({ room }) => room === "public").map(canonical);
  mkdirSync(join(box.folder, "told", "record"), { recursive: true });
  writeFileSync(join(box.folder, "told", "record", "public.jsonl"), `${record.join("\n")}\n`);
  const made = box.parley(
    "publish",
    "told",
    "-o",
    "web",
    "--no-pictures",
    "--address",
    "https://desk.example.org/talks",
  );
  expect(made.code).toBe(0);
  expect(made.err).toMatch(/begun \(“About begun”\) is left out: it has no date of publication/u);
  expect(made.err).not.toMatch(/told \(“/u);
  expect(made.err).toContain("Read it at: https://desk.example.org/talks/index.html");
  expect(made.err).toContain("https://desk.example.org/talks/briefings/told.html");
  const read = (path: string) => readFileSync(join(box.folder, "web", path), "utf8");
  expect(read("briefings/told.html")).toContain(
    'rel="canonical" href="https://desk.example.org/talks/briefings/told.html"',
  );
  expect(read("feed.xml")).toContain('xml:base="https://desk.example.org/talks/"');
  expect(read("citation.ris")).toContain("UR  - https://desk.example.org/talks/");
  expect(box.parley("publish", "told", "-o", "web", "--address", "desk").code).toBe(2);
});

/** Files of a site that say nothing of its process: how pages look, and letters. */
const OF_NO_PROCESS = /\.(?:css|woff2?|png)$/u;

/** All that a reader of a file can see: of a Word or Excel file its parts. */
function seenIn(path: string): string {
  const bytes = readFileSync(path);
  if (!/\.(?:docx|xlsx)$/u.test(path)) return bytes.toString("utf8");
  const archive = openArchive(bytes);
  if (!archive.ok) throw new Error(archive.failure.code);
  return archive.value.names
    .map((name) => archive.value.read(name))
    .map((part) => (part.ok ? new TextDecoder().decode(part.value) : ""))
    .join("\n");
}

test("every file of the site of an invented process says that it is invented", () => {
  const process = new URL("../../examples/lake-irrin", import.meta.url).pathname;
  const { code, err } = box.parley("publish", process, "-o", "invented", "--no-pictures");
  expect(code, err).toBe(0);
  const root = join(box.folder, "invented");
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !OF_NO_PROCESS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.some((file) => /briefing.*\.docx$/u.test(file))).toBe(true);
  const silent = files.filter((file) => !/fictitious example/iu.test(seenIn(file)));
  expect(silent.map((file) => file.slice(root.length + 1))).toEqual([]);
});
