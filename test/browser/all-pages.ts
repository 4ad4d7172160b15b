import type { Page } from "playwright-core";
import { knownZoneNames } from "../../src/core/common/zones.ts";
import { pages } from "../../src/views/pages/registry.ts";
import { queryOf } from "../../src/web/place-url.ts";
import { example, exampleFiles } from "../examples/load.ts";
import { placesOf } from "../hostile/sample.ts";

/** Both bundled examples. */
export const examples = ["lake-irrin", "ukraine"] as const;

/** Every page of an example, and each view that a page has. */
export async function allPages(process: string): Promise<readonly string[]> {
  const state = await example(process);
  return pages.flatMap(({ id }) =>
    placesOf(id, { ...state, texts: [] }).map((values) => queryOf({ process, page: id, asOf: null, values })),
  );
}

/** Goes to a place without loading anew, and waits until nothing is worked out any more. */
export async function settleAt(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
  await page.waitForFunction(
    async () => {
      const shown = () => document.querySelector("main")?.textContent ?? "";
      const before = shown();
      await new Promise((resolve) => setTimeout(resolve, 120));
      return before !== "" && before === shown() && document.querySelector("main :is(progress, .fetching)") === null;
    },
    undefined,
    { polling: 60 },
  );
}

/** Words on a page; those of controls are ours, whatever else they may be part of. */
export interface PageWords {
  readonly text: string;
  readonly control: boolean;
}

/** Words of drafts, and codes: nothing of ours. */
const quoted = "script, style, noscript, datalist, code, .words, ins, del, .note, .change-list, .point-label, .cm-node";

/** What a page says: the words of each block, and those that are only heard or shown as a hint. */
export function wordsOfPage(page: Page): Promise<readonly PageWords[]> {
  return page.evaluate((quotations) => {
    const blocks = new Map<Element, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      let block = node.parentElement;
      if (block === null || block.closest(quotations) !== null) continue;
      // A published document speaks its own language, and so do the figures that it was published with.
      const published = block.closest(".briefing, .briefing [lang]");
      if (published !== null && published.getAttribute("lang") !== document.documentElement.lang) continue;
      while (block.parentElement !== null && /^inline|^contents/u.test(getComputedStyle(block).display))
        block = block.parentElement;
      blocks.set(block, `${blocks.get(block) ?? ""} ${node.textContent ?? ""}`);
    }
    const names = ["aria-label", "title", "placeholder"].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
    );
    return [
      ...[...blocks].map(([block, text]) => ({ text, control: block.matches("legend, summary") })),
      ...[...new Set(names)].map((text) => ({ text, control: true })),
    ];
  }, quoted);
}

/** The words of a text, without figures and signs. */
const lettered = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** What a locale says by itself: months, days of the week, how lists are joined, names of languages. */
function wordsOfLocale(tag: string): ReadonlySet<string> {
  const days = Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(2028, 0, 1 + at)));
  const dates = (["short", "long"] as const).map(
    (size) => new Intl.DateTimeFormat(tag, { month: size, weekday: size, timeZone: "UTC" }),
  );
  const languages = new Intl.DisplayNames(tag, { type: "language" });
  return new Set(
    [
      ...dates.flatMap((format) => days.map((day) => format.format(day))),
      ...["conjunction", "disjunction"].map((type) =>
        new Intl.ListFormat(tag, { type: type as "conjunction" }).format("123"),
      ),
      ...["en", "fr", "uk", "ru", "ar", "und"].map((code) => languages.of(code) ?? ""),
    ].flatMap(lettered),
  );
}

/** The signs on keys, which keyboards bear in every language. */
const keys = ["Ctrl K"];

/** Takes out of a text the names that are nobody's sentence: of keys, of places on the web, of zones of the IANA database, of other processes of the workbench. */
async function withoutNames(process: string): Promise<(text: string) => string> {
  const zones = new Set(knownZoneNames());
  const others = await Promise.all(examples.filter((each) => each !== process).map(example));
  const titles = others.flatMap(({ title, shortTitle }) => [title, shortTitle]);
  const names = [...keys, ...titles].sort((one, other) => other.length - one.length);
  return (text) => {
    // A zone without a slash, such as "Japan" or "Navajo", is one only where nothing stands beside it.
    if (zones.has(text.trim())) return "";
    const unaddressed = text.replace(/https?:\/\/\S+/gu, " ");
    const zoneless = unaddressed.replace(/\p{L}[\w+-]*(?:\/[\w+-]+)+/gu, (name) => (zones.has(name) ? " " : name));
    return names.reduce((rest, name) => rest.replaceAll(name, " "), zoneless);
  };
}

/** The words of a text that are neither the locale's nor those of the process, whose files hold two in a row or one alone. */
export async function strangersTo(
  process: string,
  tag: string,
): Promise<(text: string, control?: boolean) => readonly string[]> {
  const without = await withoutNames(process);
  const files = [...exampleFiles(process)]
    .map(([path, bytes]) => `${path}\n${new TextDecoder().decode(bytes)}`)
    .join("\n");
  const all = ` ${lettered(files).join(" ")} `;
  const known = new Set(lettered(files));
  const fields = new Set(files.split(/[\n\t,:;.|"'[\]{}()/#\d]+/u).map((field) => lettered(field).join(" ")));
  const own = wordsOfLocale(tag);
  const holds = (words: readonly string[]) =>
    words.length === 1 ? fields.has(words[0] ?? "") : all.includes(` ${words.join(" ")} `);
  return (text, control = false) => {
    // What was cut off ends in part of a word.
    const words = lettered(without(text).replace(/\p{L}*\p{Zs}*…/gu, " ")).filter((word) => !own.has(word));
    const strange: string[] = [];
    for (let at = 0; at < words.length;) {
      let run = words.length - at;
      while (run > 0 && !holds(words.slice(at, at + run))) run--;
      if (run === 0) strange.push(words[at] ?? "");
      at += Math.max(1, run);
    }
    // One word alone may be a part of what the process says, cut out of it; a word that nowhere stands there is not.
    return strange.length > 1 || (control && words.length < 3) || strange.some((word) => !known.has(word))
      ? strange
      : [];
  };
}
