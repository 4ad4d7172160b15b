import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pngOfSvg } from "../../src/cli/publish/pictures.ts";
import { processFolderFiles } from "../../src/formats/index.ts";
import { example } from "../examples/load.ts";
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
