import { inEnglish } from "../../src/words/english.ts";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { makeSite } from "../../src/cli/publish/site.ts";
import { briefingChanges as changesSaid, datedNotes, publishBriefing } from "../../src/core/briefing/freeze.ts";
import { findLive } from "../../src/core/briefing/live.ts";
import { resolveLive } from "../../src/core/briefing/resolve.ts";
import { fold } from "../../src/core/record/fold.ts";
import { foundation } from "../../src/core/record/writing.ts";
import { writeProcess } from "../../src/formats/process-record.ts";
import { en } from "../../src/words/english.ts";
import { claim } from "../support/claims.ts";
import { opened, type History } from "../support/history.ts";
import { parley } from "./in-process.ts";
import { english } from "../support/words.ts";

const briefingChanges = (of: Parameters<typeof changesSaid>[0], by: Parameters<typeof changesSaid>[1]) =>
  changesSaid(of, by, inEnglish);

const work = mkdtempSync(join(tmpdir(), "parley-since-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A briefing of the public room, published with one figure. */
function talks(): History {
  const history = opened();
  history.write("claim", claim("a", "41"), { room: "public" });
  const draft = {
    id: "b",
    title: "Losses",
    language: "en",
    asOf: null,
    published: null,
    body: "Dead: {{claim a figure}}.\n",
  };
  const { briefing } = publishBriefing(draft, fold(foundation("public", history.entries)), "2031-03-05", english);
  history.write("briefing", briefing, { room: "public" });
  return history;
}

async function lint(history: History, name: string): ReturnType<typeof parley> {
  for (const [path, bytes] of writeProcess(history.entries, [])) {
    mkdirSync(dirname(join(work, name, path)), { recursive: true });
    writeFileSync(join(work, name, path), bytes);
  }
  return parley("lint", join(work, name), "--json");
}

const sinceIn = (out: string) =>
  (
    JSON.parse(out) as { findings: { code: string; message: string; place: string; severity: string }[] }
  ).findings.filter(({ code }) => code === "correction-due" || code === "contradicted-since");

it("a day of publication on a briefing whose figures nobody kept is told, by lint and where a site is made", async () => {
  const folder = join(work, "by-hand");
  await parley("new", folder);
  mkdirSync(join(folder, "briefings"), { recursive: true });
  const head = "---\nformat: parley-briefing\ntitle: T\nlanguage: en\npublished: 2031-03-05\n---\n";
  writeFileSync(join(folder, "briefings", "b.md"), `${head}# T\n\nSo: {{count draft-1}}.\n`);
  expect((await parley("lint", folder)).out).toMatch(/briefings\/b\.md, frozen: warning \(not-frozen\)/u);
  const made = await parley("publish", folder, "-o", join(work, "by-hand-site"), "--no-pictures");
  expect(made.err).toContain("none of its figures was kept");
  expect(readFileSync(join(work, "by-hand-site", "briefings", "b.html"), "utf8")).not.toContain(en.briefings.frozen);
});

it("lint of a process folder names published figures that have changed, by the briefing's own room, until a note tells it", async () => {
  const history = talks();
  expect(sinceIn((await lint(history, "fresh")).out)).toEqual([]);

  // What one delegation holds in its own rooms is nothing that the public briefing owes its readers.
  history.write("claim", claim("k", "977", { estimator: "KE" }), { room: "caucus/KE" });
  expect(sinceIn((await lint(history, "aside")).out)).toEqual([]);

  history.write("claim", claim("c", "5000"), { room: "public" });
  const warned = await lint(history, "contradicted");
  expect(warned.code).toBe(1);
  expect(sinceIn(warned.out)).toMatchObject([
    { code: "contradicted-since", severity: "warning", place: "briefings/b.md, {{claim a figure}}" },
  ]);

  history.write("claim", claim("a", "43"), { room: "public", on: "2031-03-08" });
  const changed = await lint(history, "changed");
  expect(changed.code).toBe(1);
  const due = sinceIn(changed.out).filter(({ code }) => code === "correction-due");
  expect(due).toMatchObject([{ severity: "error", place: "briefings/b.md, {{claim a figure}}" }]);
  expect(due[0]?.message).toMatch(/Published on 2031-03-05 as "41 persons"; the record now says "43 persons"/u);

  const open = fold(foundation("public", history.entries));
  const [briefing] = open.briefings ?? [];
  if (briefing === undefined) throw new Error("no briefing");
  const corrections = datedNotes(briefingChanges(briefing, open), "2031-03-09");
  history.write("briefing", { ...briefing, corrections }, { room: "public", on: "2031-03-09" });
  expect(sinceIn((await lint(history, "told")).out).map(({ code }) => code)).toEqual(["contradicted-since"]);

  // Readers see the figure of the day of publication, and the dated note; the feed says when it came.
  const state = fold(foundation("public", history.entries));
  const head = { files: "0".repeat(64) };
  const site = new Map(await makeSite({ state, head, language: "en", t: en, generator: "Test", pictures: false }));
  const page = String(site.get("briefings/b.html"));
  expect(page).toContain("41 persons");
  expect(page).toMatch(/Correction of 9 March 2031<\/b>: was <bdi>41 persons<\/bdi>; now <bdi>43 persons<\/bdi>/u);
  expect(String(site.get("feed.xml"))).toMatch(
    /<title[^>]*>Losses<\/title>[\s\S]*?<updated>2031-03-09T00:00:00Z<\/updated>[\s\S]*?Corrected on 9 March 2031: 41 persons → 43 persons/u,
  );
  const evidence = [...site].filter(([path]) => path.startsWith("evidence")).map(([, content]) => String(content));
  expect(evidence.join("")).toMatch(/Shown in <a [^>]*href="briefings\/b\.html"[^>]*><bdi>Losses/u);
});

it("rings of supersession and references to nothing are taken with the record, told by lint, and refused from tables by row and column", async () => {
  const history = talks();
  const open = { room: "public" } as const;
  history.write("claim", claim("r1", "7", { topic: "ring", supersededBy: "r2" }), open);
  history.write("claim", claim("r2", "8", { topic: "ring", supersededBy: "r1", allocates: "nothing" }), open);
  history.write("claim", claim("r3", "9", { topic: "ring", supersededBy: "gone", sources: ["nowhere"] }), open);
  const told = await lint(history, "ring");
  const findings = (JSON.parse(told.out) as { findings: { code: string; place: string }[] }).findings;
  for (const [code, place] of [
    ["circular-supersession", "claims.csv, row 3, column supersededBy"],
    ["unknown-claim", "claims.csv, row 4, column allocates"],
    ["unknown-claim", "claims.csv, row 5, column supersededBy"],
    ["unknown-source", "claims.csv, row 5, column sources"],
  ])
    expect(findings).toContainEqual(expect.objectContaining({ code, place, severity: "error" }));
  // Drawn on pages and in charts without harm: nothing that is there is left out.
  const state = fold(foundation("public", history.entries));
  const [live] = findLive("{{chart topic=ring}}");
  expect(live === undefined ? null : resolveLive(live, state)).toMatchObject({ kind: "chart", rows: { length: 3 } });
  const head = { files: "0".repeat(64) };
  const site = new Map(await makeSite({ state, head, language: "en", t: en, generator: "Test", pictures: false }));
  const pages = [...site].filter(([path]) => path.startsWith("evidence")).map(([, content]) => String(content));
  expect(pages.join("")).toContain("Replaced by gone (not on record)");
  expect(pages.join("")).toContain("Replaced by r2 (the two replace each other: one must be the last)");
  // The tables alone, without the record that took them.
  rmSync(join(work, "ring", "record"), { recursive: true });
  const manifest = join(work, "ring", "process.yaml");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/^rooms:\n(?: +- .*\n)+/mu, ""));
  const refused = await parley("lint", join(work, "ring"));
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/claims\.csv, line 3, column supersededBy/u);
});
