import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { everyLanguage } from "../../test/support/words.ts";
import type { Fact } from "../core/common/said.ts";
import { languageCodes, languages, type Language } from "./languages.ts";
import { localeOf, type Locale } from "./locale.ts";
import type { Rich } from "./rich.ts";
import type { Table } from "./table.ts";
import { placeWords, wordsOf } from "./words.ts";
import { isRich, sentenceOf } from "./sentence.ts";

const counts = [0, 1, 2, 3, 5, 11, 21, 100];
const { ar, uk } = everyLanguage;

/** Every message of a language by its path, as its file writes it. */
function messagesOf(language: Language): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, at: string) => {
    if (typeof value === "string") found.set(at, value);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, at === "" ? key : `${at}.${key}`);
  };
  const { locale: _, ...table } = JSON.parse(
    readFileSync(new URL(`./${language}.json`, import.meta.url), "utf8"),
  ) as Record<string, unknown>;
  walk(table, "");
  return found;
}

const english = messagesOf("en");

/** The facts of a message, each with how it is used: `number`, `date`, `text` or the branches that it chooses. */
function factsOf(message: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.tag) walk(element.children);
      if (element.type === TYPE.argument && !found.has(element.value)) found.set(element.value, "text");
      if (element.type === TYPE.number || element.type === TYPE.plural) found.set(element.value, "number");
      if (element.type === TYPE.date) found.set(element.value, "date");
      if (element.type === TYPE.select) found.set(element.value, Object.keys(element.options).sort().join(" "));
      if (element.type === TYPE.select || element.type === TYPE.plural)
        for (const { value } of Object.values(element.options)) walk(value);
    }
  };
  walk(parse(message, { ignoreTag: !isRich(message) }));
  return found;
}

/** The words of a sentence, its emphasis left out. */
function plain(said: string | Rich): string {
  if (typeof said === "string") return said;
  return said.map((part) => (typeof part === "string" ? part : Object.values(part).join(""))).join("");
}

const locales = Object.fromEntries(languageCodes.map((code) => [code, localeOf(code)])) as Record<Language, Locale>;
const parsed = new Map<string, ReturnType<typeof sentenceOf>>();

function sentence(language: Language, message: string) {
  const key = `${language} ${message}`;
  const known = parsed.get(key) ?? sentenceOf(message, { locale: locales[language], say: () => "" });
  parsed.set(key, known);
  return known;
}

/** The words of a message itself, without its facts. */
function ownWords(message: string): readonly string[] {
  const found: string[] = [];
  const walk = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal) found.push(element.value.trim());
      if (element.type === TYPE.tag) walk(element.children);
      if (element.type === TYPE.select || element.type === TYPE.plural)
        for (const { value } of Object.values(element.options)) walk(value);
    }
  };
  walk(parse(message, { ignoreTag: !isRich(message) }));
  return found.filter((said) => /\p{L}{3}/u.test(said));
}

/** Says a message with the same count and text for each of its facts, and every branch that it has. */
function saidWith(language: Language, message: string, path: string, count: number, text: string): readonly string[] {
  const say = sentence(language, message);
  const facts = factsOf(english.get(path) ?? message);
  const branches = [...facts.values()].filter((use) => use.includes("other"));
  const choices = branches.length === 0 ? [0] : [0, 1, 2, 3, 4, 5];
  return choices.map((choice) => {
    const given: Record<string, Fact> = {};
    for (const [name, use] of facts) {
      const options = use.split(" ");
      if (use === "number") given[name] = count;
      else if (use === "date") given[name] = "2031-03-19";
      else if (use === "text") given[name] = text;
      else given[name] = options[choice % options.length] === "none" ? null : (options[choice % options.length] ?? "");
    }
    return plain(say(given));
  });
}

const heldWords = "Kept words";
const held = (said: string) => said.toLowerCase().split(heldWords.toLowerCase()).length - 1;

/** Names that every language writes alike. */
const shared = new Set([
  "Word",
  "Markdown",
  "Parley",
  "· Parley",
  "3 bis, 3 ter",
  "ad referendum:",
  "ad referendum",
  "Ad referendum…",
]);
/** Words that English took from French, or the other way round. */
const sharedWithFrench = new Set(
  [
    [
      "paraphrase",
      "torture",
      "Page",
      "Pages",
      "Sources",
      "Points",
      "Point",
      "Parties",
      "Positions",
      "Question",
      "Option 1, Option 2",
    ],
    ["Date", "Condition", "Exception", "Exceptions", "Instrument", "Notation", "Notes", "Original", "Final"],
    ["Option", "option", "options", "point", "points", "sources"],
    [
      "compilation",
      "Phase",
      "Phases",
      "forces",
      "ratification",
      "Total",
      "Incidents",
      "Indices",
      "Latitude",
      "Longitude",
      "Cause",
      "grave",
    ],
    ["Public", "consensus", "Note", "source", "position", "incident", "Institution", "Institutions"],
  ].flat(),
);

test("types and list of languages follow from the files of words", () => {
  const run = () => execFileSync(process.execPath, ["scripts/make-words.mjs", "--check"], { stdio: "pipe" });
  expect(run).not.toThrow();
});

describe.each(languageCodes)("words in %s", (language) => {
  const own = messagesOf(language);

  test("have the keys and the facts of English and no other", () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    const unlike = [...own].filter(([path, message]) => {
      const known = factsOf(english.get(path) ?? "");
      return [...factsOf(message)].some(
        ([name, use]) => !known.has(name) || (use === "number" && known.get(name) !== use),
      );
    });
    expect(unlike).toEqual([]);
  });

  test("say something wherever English does, for every count, and keep the words they are given", () => {
    for (const [path, message] of own)
      for (const count of counts) {
        const wanted = saidWith("en", english.get(path) ?? "", path, count, heldWords);
        const said = saidWith(language, message, path, count, heldWords);
        for (const [index, one] of said.entries()) {
          expect(one.trim() === "", `${path} for ${count}: “${one}”`).toBe(wanted[index]?.trim() === "");
          expect(one, path).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\bnull\b/u);
          if (count === 5) expect(held(one), `${path}: “${one}”`).toBe(held(wanted[index] ?? ""));
        }
      }
  });

  test("keep hostile facts as they are", () => {
    const paths = [...own.keys()].filter((path) => factsOf(own.get(path) ?? "").size > 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(
          fc.constantFrom("{n}", "<strong>x</strong>", "'{'", "#", "{a, plural, other {b}}"),
          fc.string({ minLength: 1, unit: "grapheme" }),
        ),
        (path, text) => {
          const message = own.get(path) ?? "";
          const told = saidWith(language, message, path, 3, text);
          const known = saidWith(language, message, path, 3, heldWords);
          expect(told).toEqual(known.map((one) => one.replaceAll(heldWords, () => text)));
        },
      ),
    );
  });

  test("part the thousands of a count", () => {
    const tell = everyLanguage[language].compare.counted;
    expect(tell({ count: 12_345 })).toContain(new Intl.NumberFormat(languages[language].tag).format(12_345));
  });

  // English is what the others are held against.
  if (language === "en") return;
  test("leave no sentence in English", () => {
    const known = (said: string) => shared.has(said) || (language === "fr" && sharedWithFrench.has(said));
    const same = [...own].flatMap(([path, message]) =>
      message === english.get(path) ? ownWords(message).filter((said) => !known(said)) : [],
    );
    expect(same).toEqual([]);
  });
});

test.each(languageCodes)("a day that a sentence in %s names is written as the language writes it", (language) => {
  const { date, shortDate } = locales[language];
  for (const on of ["2031-03-19", "2031-03", "2031"]) {
    expect(sentence(language, "{on, date, long}")({ on })).toBe(date(on));
    expect(sentence(language, "{on, date}")({ on })).toBe(shortDate(on));
  }
  const chosen = sentence(language, "{on, select, none {–} other {{on, date}}}");
  expect([chosen({ on: "" }), chosen({ on: "2031-03-19" })]).toEqual(["–", shortDate("2031-03-19")]);
  expect(date("2031")).toBe("2031");
  expect(date("2031-03")).not.toBe("2031-03");
});

test("French keeps its signs with their words", () => {
  for (const [path, message] of messagesOf("fr"))
    for (const said of saidWith("fr", message, path, 5, heldWords))
      expect(said, path).not.toMatch(/ [;:!?»]|« |[\p{L}\p{N})][;!?]|\p{L}: |«[^\u202f]|[^\u202f]»/u);
});

test("Ukrainian counts agree", () => {
  const said = counts.map((count) => uk.compare.counted({ count }));
  expect(said).toEqual(["0 змін", "1 зміна", "2 зміни", "3 зміни", "5 змін", "11 змін", "21 зміна", "100 змін"]);
});

test("Arabic has six forms", () => {
  const said = counts.map((count) => ar.compare.counted({ count }));
  expect(said).toEqual([
    "لا تغييرات",
    "تغيير واحد",
    "تغييران",
    "3 تغييرات",
    "5 تغييرات",
    "11 تغييرًا",
    "21 تغييرًا",
    "100 تغيير",
  ]);
});

test("Arabic keeps every fact and quotation in its own direction", () => {
  for (const [path, message] of messagesOf("ar"))
    for (const said of saidWith("ar", message, path, 5, heldWords)) {
      expect(said.split("\u2068").length, path).toBe(said.split("\u2069").length);
      expect(said.split(heldWords).length, path).toBe(said.split(`\u2068${heldWords}\u2069`).length);
    }
});

test("a place is said in the reader's language, and stands as it was found where it is a name", () => {
  const places = ["line 12, column 4", "table, entry 3", "body.spans[0]", "line breaks"];
  const saidIn = (language: Language) => places.map((place) => placeWords(everyLanguage[language], place));
  expect(saidIn("en")).toEqual(places);
  expect(saidIn("fr")).toEqual(["ligne 12, colonne 4", "table, entrée 3", "body.spans[0]", "line breaks"]);
  for (const language of languageCodes.filter((code) => code !== "en"))
    expect(saidIn(language).slice(0, 2).join(" ")).not.toMatch(/line|column|entry/u);
});

test("the pen of a wall is at the screen where nobody's name is known", () => {
  for (const language of languageCodes) {
    const { pen, outcome } = everyLanguage[language].livingText.wall;
    expect(pen({ who: "" })).not.toBe(pen({ who: "X" }).replace("X", ""));
    expect(outcome({ words: "W", answers: "A", who: "" })).toMatch(/A\p{Cf}*\.$/u);
    expect(outcome({ words: "W", answers: "A", who: "N. N." })).toContain("N. N.");
  }
});

describe("the first sentence of a process costs little", () => {
  test("figures are written as each language writes them, with the engine's help or without", () => {
    for (const code of languageCodes) {
      const format = new Intl.NumberFormat(languages[code].tag);
      const figures = [...Array(1100).keys(), -1, -0, -12, 0.5, 12_345, 1e9, NaN, Infinity];
      for (const figure of figures) expect(locales[code].number(figure)).toBe(format.format(figure));
    }
  });

  test("the engine is asked neither for its locales nor for a formatter where a plain figure is said", async () => {
    const asked = vi.spyOn(Intl.NumberFormat, "supportedLocalesOf");
    const made = vi.spyOn(Intl, "NumberFormat");
    for (const code of languageCodes) {
      const table = JSON.parse(readFileSync(new URL(`./${code}.json`, import.meta.url), "utf8")) as Table;
      const words = wordsOf(table, code);
      expect(words.positions.issues({ count: 7 })).toContain("7");
      expect(words.positions.issues({ count: 999 })).toContain("999");
      expect(made).not.toHaveBeenCalled();
      // Each area is made once.
      expect(words.positions).toBe(words.positions);
      expect(Object.keys(words)).toContain("said");
    }
    expect(asked).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
