import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languageCodes } from "../../src/words/languages.ts";
import { outside, pseudoTable, sentencesOf } from "../support/pseudo.ts";
import { allPages, examples, settleAt, strangersTo, wordsOfPage } from "./all-pages.ts";
import { installedBrowser, startWorkbench, type OpenPage, type Workbench } from "./browser.ts";

const browser = installedBrowser();

/** Pages with English that the core composes by itself, without the words: a list that only shrinks. */
const unsaid: readonly string[] = [];

const pageOf = (query: string) => new URLSearchParams(query).get("page") ?? "overview";

describe.skipIf(browser === null)("every sentence of ours comes from the words", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
  });
  afterAll(() => workbench?.close());

  /** The workbench in a language, before its first page. */
  async function openIn(locale: string, words?: object): Promise<OpenPage> {
    const opened = await workbench.open("", { locale });
    const { page } = opened;
    if (words !== undefined)
      await page.route(/\/fr-[\w-]+\.js$/u, (route) =>
        route.fulfill({ contentType: "text/javascript", body: `export default ${JSON.stringify(words)}` }),
      );
    await page.goto(`${workbench.url}?process=${examples[0]}`);
    await page.locator(`html[lang=${locale}] main :is(h1, h2)`).first().waitFor();
    return opened;
  }

  test("on all pages of both examples nothing but the words of the process stands outside the pseudo-language", async () => {
    const { page } = await openIn("fr", pseudoTable());
    const strange = new Map<string, string>();
    let pieces = 0;
    for (const process of examples) {
      const strangers = await strangersTo(process, "fr-FR");
      for (const query of await allPages(process)) {
        await settleAt(page, query);
        for (const { text, control } of await wordsOfPage(page)) {
          pieces += 1;
          for (const piece of outside(text)) {
            const words = strangers(piece, control);
            if (words.length > 0) strange.set(`${query}: “${piece.slice(0, 120)}” (${words.join(" ")})`, pageOf(query));
          }
        }
      }
    }
    await page.context().close();
    expect(pieces).toBeGreaterThan(5000);
    expect([...strange].flatMap(([told, id]) => (unsaid.includes(id) ? [] : [told]))).toEqual([]);
    // A page that has been mended leaves the list.
    const found = new Set(strange.values());
    expect(unsaid.filter((id) => found.has(id))).toEqual(unsaid);
  });

  test.each(languageCodes.filter((code) => code !== "en"))(
    "no page in the language %s says an English sentence of ours",
    async (code) => {
      const { page } = await openIn(code);
      const english = await sentencesOf("en");
      const own = new Set(await sentencesOf(code));
      const ours = english.filter((sentence) => !own.has(sentence));
      const strangers = await strangersTo(examples[0], code);
      const found: string[] = [];
      let pages = 0;
      for (const query of (await allPages(examples[0])).filter((each) => !unsaid.includes(pageOf(each)))) {
        await settleAt(page, query);
        pages += 1;
        const shown = (await wordsOfPage(page)).map(({ text }) => text.replace(/\s+/gu, " ")).join("\n");
        for (const sentence of ours)
          if (shown.includes(sentence) && strangers(sentence).length > 0) found.push(`${query}: “${sentence}”`);
      }
      await page.context().close();
      expect(pages).toBeGreaterThan(25);
      expect(found).toEqual([]);
    },
  );
});
