import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sentencesOf } from "../../src/core/record/standing/index.ts";
import { inEnglish } from "../../src/words/english.ts";
import { parley } from "../cli/in-process.ts";
import { example } from "./load.ts";

const root = join(import.meta.dirname, "../..");

test("every derived sentence of the example stands in the docs with its entries and a verdict, and each entry exists", async () => {
  const state = await example("ukraine");
  const rows = readFileSync(join(root, "docs/sentences.md"), "utf8")
    .split("\n")
    .filter((line) => /^\| (?:draft|count|issue) /u.test(line))
    .map((line) => line.slice(2, -2).split(" | "));
  const listed = rows.map(([of, sentence, entries]) => [of, sentence, entries]);
  const derived = sentencesOf(state).map(({ of, statement }) => [
    `${of.kind} ${of.id}`,
    inEnglish({ code: statement.code, facts: statement.facts }),
    statement.entries.map(({ kind, id }) => `${kind} ${id}`).join("; "),
  ]);
  expect(listed).toEqual(derived);
  expect(rows.every(([, , , verdict]) => /^(?:stands|mended): ./u.test(verdict ?? ""))).toBe(true);
  const there = new Set([
    ...state.drafts.map(({ id }) => `draft ${id}`),
    ...state.counts.map(({ draft, on }) => `count ${draft} ${on}`),
    ...(state.positions?.positions ?? []).map(({ id }) => `position ${id}`),
  ]);
  for (const { statement } of sentencesOf(state))
    for (const { kind, id } of statement.entries) expect(there).toContain(`${kind} ${id}`);
  // No issue is called agreed: no entry names a point of these texts as agreed.
  expect(derived.filter(([, sentence]) => /declared agreed|signed/u.test(sentence ?? ""))).toEqual([]);
});

test("the command lists the same, as of a day as well", async () => {
  const folder = join(root, "examples/ukraine");
  const { code, out } = await parley("sentences", folder, "--json");
  expect(code).toBe(0);
  const list = JSON.parse(out) as { sentence: string; entries: readonly string[] }[];
  expect(list).toHaveLength(sentencesOf(await example("ukraine")).length);
  expect(list.every(({ sentence, entries }) => sentence !== "" && entries.length > 0)).toBe(true);
  const early = await parley("sentences", folder, "--as-of", "2025-12-01");
  expect(early.out).not.toMatch(/ua-us-20|December 2025|2026/u);
});
