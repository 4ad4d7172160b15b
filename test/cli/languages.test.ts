import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/command-line.ts";
import { allCommands } from "../../src/cli/commands/index.ts";
import { helpLines } from "../../src/cli/help.ts";
import { languageAsked } from "../../src/cli/language.ts";
import { languageCodes, type Language } from "../../src/words/languages.ts";
import { everyLanguage } from "../support/words.ts";
import { scratch } from "./run.ts";

const work = scratch();
afterAll(() => work.remove());
const commands = await Promise.all(allCommands.map(async (listed) => ({ ...listed, ...(await listed.load()) })));
/** Letters that a line of a language shows; others are told from English by their words. */
const own: Partial<Record<Language, RegExp>> = { ar: /\p{sc=Arabic}/u, uk: /\p{sc=Cyrl}/u };

/** What the command line tells somebody who reads this language. */
async function told(language: Language, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await runCommandLine(words, {
    out: (text) => void (out += `${text}\n`),
    note: (text) => void (err += `${text}\n`),
    progress: () => undefined,
    today: "2031-06-01",
    now: "2031-06-01T14:05:00Z",
    version: "0",
    t: everyLanguage[language],
  });
  return { code, out, err };
}

/** Lines of the same place, in two languages. */
const lines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

test.each([
  [{ PARLEY_LANGUAGE: "ar", LANG: "fr_FR.UTF-8" }, "ar"],
  [{ LC_ALL: "uk_UA.UTF-8", LANG: "fr_FR.UTF-8" }, "uk"],
  [{ LC_ALL: "", LC_MESSAGES: "fr", LANG: "uk_UA" }, "fr"],
  [{ LANG: "FR_ca" }, "fr"],
  [{ LANG: "C" }, "en"],
  [{ LANG: "C.UTF-8" }, "en"],
  [{ PARLEY_LANGUAGE: "de", LANG: "fr_FR" }, "en"],
  [{ LANG: "__proto__" }, "en"],
  [{}, "en"],
])("the language of %j is %s", (environment, language) => {
  expect(languageAsked(environment)).toBe(language);
});

describe.each(languageCodes)("the command line in %s", (language) => {
  test("says its help, and of each command", async () => {
    const { cli } = everyLanguage[language];
    const general = await told(language, "--help");
    expect(lines(general.out)[0]).toBe(cli.title);
    for (const { name, usage, help } of commands) {
      expect(general.out).toContain(cli.summaries[name]);
      const { code, out } = await told(language, name, "--help");
      expect(code).toBe(0);
      expect(out).toContain(`parley ${usage}`);
      for (const line of help?.(cli) ?? []) {
        const [option, does] = typeof line === "string" ? ["", line] : line;
        expect(out).toContain(option);
        // What is broken at the end of a line is whole again.
        expect(out.replaceAll(/\s+/gu, " ")).toContain(does.replaceAll(/\s+/gu, " ").trim());
      }
    }
  });

  test("says what went wrong, with the file and how it is used", async () => {
    const file = join(work.folder, work.file("wrong.json", "{"));
    for (const words of [
      ["nonsense"],
      ["compare", "one.md"],
      ["read", "missing.docx"],
      ["read", "a.md", "--tracked", "some"],
      ["conflict", "missing.json"],
      ["align", "a.md", "b.md", "--corrections", file],
      ["publish", "."],
      ["export", "talks"],
      ["verify"],
      ["run", "a.json", "b.jsonl"],
      ["lint", "a.md", "--as-of", "soon"],
    ]) {
      const { code, out, err } = await told(language, ...words);
      expect(code).toBeGreaterThan(0);
      expect(out).toBe("");
      expect(err, words.join(" ")).toMatch(own[language] ?? /./u);
      if (language !== "en") expect(lines(err)[0]).not.toBe(lines((await told("en", ...words)).err)[0]);
    }
  });
});

test("JSON is the same in every language", async () => {
  const file = join(work.folder, work.file("text.md", "1. The Parties shall [cease] fire.\n"));
  const json = await told("en", "brackets", file, "--json");
  expect(await told("ar", "brackets", file, "--json")).toEqual(json);
  expect(await told("ar", "brackets", file)).not.toEqual(await told("en", "brackets", file));
});

test("lines of help break within their columns", () => {
  const text = "word ".repeat(60).trim();
  const broken = helpLines([["--option", text], "", text]);
  expect(broken.every((line) => line.length <= 120)).toBe(true);
  expect(broken.join(" ").match(/word/gu)).toHaveLength(120);
  expect(broken.filter((line) => line.startsWith(" ".repeat(13))).length).toBeGreaterThan(1);
});
