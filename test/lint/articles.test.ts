import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { lintBriefing } from "../../src/core/briefing/lint-briefing.ts";
import { proseOfFile } from "../../src/formats/briefing-prose.ts";
import { otherLanguage } from "../../src/core/briefing/lint.ts";
import { example } from "../examples/load.ts";
import { judge, readMarked } from "./marked.ts";

const ukraine = await example("ukraine");
const folder = (name: string): string => join(import.meta.dirname, name);

async function read(path: string): Promise<string> {
  const prose = await proseOfFile(readFileSync(path), path);
  if (!prose.ok) throw new Error(prose.failure.code);
  return prose.value;
}

// Articles of other kinds, order and wording than the first, each with its faults marked where they stand.
describe("faults in articles of many kinds are found, each once, and nothing else", () => {
  test.each(readdirSync(folder("articles")))("%s", async (name) => {
    const { text, planted } = readMarked(await read(join(folder("articles"), name)));
    expect(planted.length).toBeGreaterThan(0);
    expect(judge(text, planted, lintBriefing(text, ukraine))).toEqual({ missed: [], doubled: [], extra: [] });
  });
});

// Journalism on the war and on other matters, right by the record: four false alarms a thousand words are too many, none is had.
test.each(readdirSync(folder("clean")))("%s, in which nothing is wrong, is free of findings", async (name) => {
  const text = await read(join(folder("clean"), name));
  expect(lintBriefing(text, ukraine).map(({ line, code, quote }) => `${line} ${code} ${quote}`)).toEqual([]);
});

test("a text in another language than English is told as such, with how much of it is read", async () => {
  const languageOf = async (name: string) => otherLanguage(await read(join(folder("clean"), name)));
  expect(await languageOf("french.txt")).toEqual({ code: "fr", extent: "figures" });
  expect(await languageOf("ukrainian.txt")).toEqual({ code: "uk", extent: "figures" });
  for (const name of readdirSync(folder("clean")).filter((file) => !/french|ukrainian/u.test(file)))
    expect([name, await languageOf(name)]).toEqual([name, null]);
  expect(otherLanguage("قُتل ما بين ٥٧٬٥٠٠ و١٠٠٬٠٠٠ جندي وفق تقديرات نشرتها صحيفة. ".repeat(4))).toEqual({
    code: "ar",
    extent: "numbers",
  });
});
