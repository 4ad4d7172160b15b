import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languageCodes } from "../src/words/languages.ts";
// @ts-expect-error A script for Node alone, without types.
import { readTranslation, writeTranslation } from "../scripts/translate.mjs";

interface Table {
  readonly [key: string]: string | Table;
}

const table = (name: string) =>
  JSON.parse(readFileSync(new URL(`../src/words/${name}.json`, import.meta.url), "utf8")) as Table;
const write = writeTranslation as (english: Table, own: Table, notes: Table, language: string) => string;
const read = readTranslation as (
  file: string,
  english: Table,
  head: unknown,
) => { readonly words: Table; readonly problems: readonly string[] };

const english = table("en");
const notes = table("notes");

describe.each(languageCodes)("the file for translators of %s", (language) => {
  const own = table(language);
  const file = write(english, own, notes, language);

  test("comes back as the words it was made of", () => {
    expect(read(file, english, own["locale"])).toEqual({ words: own, problems: [] });
  });

  test("names what cannot be said", () => {
    const broken = read(file.replaceAll("{section}", "{section"), english, own["locale"]);
    expect(broken.problems.join()).toMatch(/shell\.subpages/u);
  });
});

test("a language that is not there yet has a gap for each sentence", () => {
  const { problems } = read(write(english, {}, notes, "sw"), english, {});
  expect(problems.length).toBeGreaterThan(1_000);
  expect(problems[0]).toMatch(/^shell\.skip: not translated/u);
});

test("each note speaks of something that is there", () => {
  const file = write(english, {}, notes, "sw");
  for (const path of Object.keys(notes).filter((path) => path !== ""))
    expect(file.includes(`msgctxt "${path}`), path).toBe(true);
});
