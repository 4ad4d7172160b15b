import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languageCodes } from "../src/words/languages.ts";
import { withKeysOf } from "../src/words/with-keys-of.ts";
// @ts-expect-error A script for Node alone, without types.
import { wordsInOneFile } from "../scripts/words-of-pages.mjs";

interface Plugin {
  resolveId(source: string, importer: string): string | null;
  load(id: string): string | null;
  transform(code: string, id: string): string;
}

test.each(languageCodes.filter((code) => code !== "en"))("parley.html finds each sentence of %s again", (code) => {
  const plugin = (wordsInOneFile as () => Plugin)();
  const kept = (language: string) => {
    const path = `src/words/${language}.json`;
    return JSON.parse(plugin.transform(readFileSync(path, "utf8"), `/${path}`)) as Parameters<typeof withKeysOf>[0];
  };
  const id = plugin.resolveId(`./${code}.json`, "/src/words/loaders.ts") ?? "";
  const script = plugin.load(id) ?? "";
  const sentences = script.slice(script.indexOf("["), script.lastIndexOf("]") + 1);
  expect(sentences).not.toContain('"overview"');
  expect(withKeysOf(kept("en"), JSON.parse(sentences) as string[])).toEqual(kept(code));
});
