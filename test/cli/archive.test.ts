import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { publishBriefing } from "../../src/core/briefing/freeze.ts";
import { sha256 } from "../../src/core/common/sha256.ts";
import { withoutFiles } from "../../src/cli/publish/without-files.ts";
import { fold } from "../../src/core/record/fold.ts";
import { writeBriefingFile } from "../../src/formats/briefing-write.ts";
import { sourceToCsl } from "../../src/formats/process/sources.ts";
import { readProcess, writeProcess } from "../../src/formats/process-record.ts";
import { opened } from "../support/history.ts";
import { parley } from "./in-process.ts";
import { english } from "../support/words.ts";

const work = mkdtempSync(join(tmpdir(), "parley-archive-"));
const folder = (name: string) => join(work, name);
const [inBytes, inName, inAddress] = ["MARKERBYTES7391", "markername7391", "markeraddress7391"];
const page = new TextEncoder().encode(`<html><body>${inBytes}</body></html>`);
const hash = sha256(page);
const file = { sha256: hash, name: `${inName}.html`, type: "text/html" };

beforeAll(() => {
  vi.stubEnv("PARLEY_DATA", folder("kept"));
  vi.stubEnv("DATABASE_URL", "");
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true, force: true });
});

function filesIn(top: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    paths.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(top.length + 1), readFileSync(path)] as const;
    }),
  );
}

/** A process whose public room keeps a copy of a source that a published figure rests on. */
function talks() {
  const history = opened();
  const open = { room: "public" } as const;
  history.write(
    "source",
    { id: "s", publisher: "News", title: "A page", date: "2031-03-01", url: "https://example.org/a", kind: "news" },
    open,
  );
  const figure = { topic: "dead", statement: "Dead", low: "5", high: "5", unit: "persons", scope: "", asOf: null };
  history.write("claim", { id: "c", ...figure, estimator: null, confidence: "found", sources: ["s"] }, open);
  const copy = {
    source: "s",
    captured: "2031-03-04",
    size: page.length,
    file,
    url: `https://example.org/${inAddress}`,
  };
  history.write("archived-copy", copy, open);
  const draft = { id: "b", title: "B", language: "en", asOf: null, published: null, body: "# B\n\n{{claim c}}\n" };
  const { briefing } = publishBriefing(draft, fold(history.entries), "2031-03-05", english);
  history.write("briefing", briefing, open);
  return { entries: history.entries, briefing };
}

it("what is kept of a source travels with the process and is published as day and hash alone", async () => {
  const { entries, briefing } = talks();
  const given = writeProcess(entries, [{ ...file, room: "public", bytes: page }]);
  for (const [path, bytes] of given) {
    mkdirSync(dirname(join(folder("given"), path)), { recursive: true });
    writeFileSync(join(folder("given"), path), bytes);
  }
  expect(await parley("import", folder("given"))).toMatchObject({ code: 0 });
  expect(await parley("export", "talks", "-o", folder("exported"))).toMatchObject({ code: 0 });
  const exported = filesIn(folder("exported"));
  expect([...exported.keys()].sort()).toEqual([...given.keys()].sort());
  expect(exported.get(`files/public/${hash}`)).toEqual(Buffer.from(page));
  const back = await readProcess(exported, "talks");
  expect(back.ok && new Set(back.value.entries)).toEqual(new Set(entries));

  expect(await parley("publish", folder("exported"), "-o", folder("site"), "--no-pictures")).toMatchObject({ code: 0 });
  const site = filesIn(folder("site"));
  expect(site.get("sources.html")?.toString()).toContain(hash);
  expect(site.get("data/sources.csv")?.toString()).toContain(`2031-03-04 ${hash}`);
  const state = fold(entries);
  const documents = (["html", "docx", "md"] as const).map((format) => writeBriefingFile(briefing, state, format));
  const texts = [...site.values(), ...documents, JSON.stringify(Object.values(state.sources).map(sourceToCsl))].map(
    (content) => Buffer.from(content).toString("latin1"),
  );
  for (const marker of [inBytes, inName, inAddress])
    expect(texts.filter((text) => text.includes(marker)).length, marker).toBe(0);
});

it("what pages of a site are drawn from holds no file's name, type or address", () => {
  const state = withoutFiles(fold(talks().entries));
  expect(state.copies).toMatchObject([{ source: "s", captured: "2031-03-04", file: { sha256: hash } }]);
  for (const marker of [inName, inAddress, "text/html"]) expect(JSON.stringify(state)).not.toContain(marker);
});

it("a folder whose copies were left out is taken in and given out all the same; other bytes are refused", async () => {
  const { entries } = talks();
  const history = entries.map((entry) => entry);
  const write = (name: string, bytes: Uint8Array | null) => {
    for (const [path, content] of writeProcess(history, bytes === null ? [] : [{ ...file, room: "public", bytes }])) {
      mkdirSync(dirname(join(folder(name), path)), { recursive: true });
      writeFileSync(join(folder(name), path), content);
    }
    return folder(name);
  };
  vi.stubEnv("PARLEY_DATA", folder("kept without"));
  expect(await parley("import", write("without", null))).toMatchObject({ code: 0 });
  expect(await parley("export", "talks", "-o", folder("again"))).toMatchObject({ code: 0 });
  vi.stubEnv("PARLEY_DATA", folder("kept other"));
  const refused = await parley("import", write("other", new TextEncoder().encode("other")));
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/files\/public\/[0-9a-f]{64}.*SHA-256 differs/u);
});
