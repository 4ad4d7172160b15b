import { readFileSync } from "node:fs";

/** Sentences of those who are signed in, which a browser alone says. */
const ofSession = ["signIn", "accounts"];
/** Sentences of pages that only a record behind them shows: these, and those of the text that lies on the table. */
const ofRecord = [...ofSession, "livingText"];

/** For Vite: leaves out of the command line what a browser alone says: no published site has these pages, nor those of a text on the table. */
export const wordsOfCommands = () =>
  wordsThrough((words) => {
    // Of a file that came back the command line tells in sentences of its own.
    delete words.own.received;
    // Nor does any site ask what only a signed-in office does.
    for (const asked of ["erase", "release", "withdraw", "file", "frame", "credentials"]) delete words.office[asked];
    delete words.record.people;
    words.record.tabling = { id: words.record.tabling.id };
    // Nor does it help to fill in a form.
    for (const key of Object.keys(words.adding)) if (key.endsWith("Hint")) delete words.adding[key];
    return without(words, [...ofRecord, "start", "palette", "settings"], []);
  });

/** Sentences that others than a browser say: the command line, published sites, mails. */
const ofOthers = ["cli", "site", "messages"];

/** For Vite: leaves the sentences out of the pages that others say, and assistants. */
export const wordsOfPages = () => wordsThrough((words) => withoutMeanings(without(words, ofOthers, ["cli", "asking"])));

/** What `parley.html` says: no server, no record. */
const ofOneFile = (words) =>
  withoutMeanings(without(words, [...ofOthers, ...ofRecord], ["cli", "asking", "server", "store"]));

/** Sentences of forms, and of what stands around all pages. */
const ofForms = ["adding", "office", "waits", "help", "shell", "find"];

/** What the library says: what its parts answer, and nothing of pages, calls and servers. */
export const wordsOfLibrary = (words) =>
  without(
    words,
    [...ofOthers, ...ofRecord, ...ofForms, "start", "palette", "settings"],
    ["cli", "asking", "server", "store"],
  );

function without(words, tables, areas) {
  for (const table of tables) delete words[table];
  for (const area of areas) delete words.said[area];
  return words;
}

/** What a site says of the columns of its tables; pages name those of figures alone, by their titles. */
function withoutMeanings(words) {
  for (const thing of Object.keys(words.things)) if (thing !== "claim") delete words.things[thing];
  for (const field of Object.values(words.things.claim)) delete field.meaning;
  return words;
}

/**
 * For Vite: all languages in one script, which would hold every key once for each of them, a quarter of their weight.
 * Beside the English file, each is the list of its sentences in the order of the English keys.
 */
export function wordsInOneFile() {
  const marked = "\0words-without-keys:";
  return {
    ...wordsThrough(ofOneFile),
    resolveId(source, importer) {
      const [, language] = /^\.\/([a-z]+)\.json$/.exec(source) ?? [];
      const another = language !== undefined && language !== "en" && importer.endsWith("/src/words/loaders.ts");
      return another ? marked + language : null;
    },
    load(id) {
      if (!id.startsWith(marked)) return null;
      const [english, words] = ["en", id.slice(marked.length)].map((language) => {
        const path = new URL(`../src/words/${language}.json`, import.meta.url);
        return ofOneFile(JSON.parse(readFileSync(path, "utf8")));
      });
      return `import english from "/src/words/en.json";
import { withKeysOf } from "/src/words/with-keys-of.ts";
export default withKeysOf(english, ${JSON.stringify(sentencesLike(english, words))});`;
    },
  };
}

/** The sentences of a language in the order of the keys of another; both must have the same. */
function sentencesLike(english, words) {
  const keys = Object.keys(english);
  if (Object.keys(words).length !== keys.length || keys.some((key) => words[key] === undefined))
    throw new Error(`a language has other words than the English ones: ${keys.join(", ")}`);
  return keys.flatMap((key) => (typeof words[key] === "string" ? words[key] : sentencesLike(english[key], words[key])));
}

/** Sentences that say in a document why a figure of a briefing cannot be drawn, and the figures that they name. */
const UNDRAWN = /^(?:live-figure|live-example|not-verbatim|figure|figure-compared)(?:\.|$)/;

/** For Vite: of the words, leaves to a worker those that papers say and files hold. */
export function wordsOfWorkers() {
  return wordsThrough(({ locale, said: { text, formats, papers, spoken, common, figures, briefing, evidence } }) => {
    const all = Object.entries({ ...briefing, ...evidence });
    const undrawn = Object.fromEntries(all.filter(([code]) => UNDRAWN.test(code)));
    return { locale, said: { text, formats, papers, spoken, common, figures, briefing: undrawn } };
  });
}

function wordsThrough(choose) {
  return {
    name: "words-of-pages",
    enforce: "pre",
    transform: (code, id) =>
      /\/(?:src|dist)\/words\/[a-z]+\.json$/.test(id) ? JSON.stringify(choose(JSON.parse(code))) : null,
  };
}
