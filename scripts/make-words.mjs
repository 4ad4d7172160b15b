// Makes the types of the sentences (src/words/types.ts) from the English file, and the list of languages
// (src/words/languages.ts, loaders.ts) from all files of src/words: node scripts/make-words.mjs [--check]
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { root } from "./setup.mjs";

const folder = join(root, "src/words");
const codes = readdirSync(folder)
  .filter((name) => /^[a-z]{2,3}\.json$/.test(name))
  .map((name) => name.slice(0, -5))
  .sort((a, b) => Number(b === "en") - Number(a === "en") || (a < b ? -1 : 1));
const files = Object.fromEntries(
  codes.map((code) => [code, JSON.parse(readFileSync(join(folder, `${code}.json`), "utf8"))]),
);
/** The type of a fact that a sentence just says. */
const loose = "Fact";
/** The sentences of the core, by code: their facts are told apart. */
const saidByCode = `readonly said: {
    readonly [Code in keyof SaidFacts]: keyof SaidFacts[Code] extends never ? string : (facts: SaidFacts[Code]) => string;
  }`;
/** The longest line that the format allows. */
const WIDTH = 120;
const note = "// Made by scripts/make-words.mjs from the files of words beside it; edit those.\n";

const made = { "types.ts": typesOf(files.en), "languages.ts": languagesOf(), "loaders.ts": loadersOf() };
for (const [name, text] of Object.entries(made)) {
  const path = join(folder, name);
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    process.stderr.write(
      `src/words/${name} does not follow from the files of words: run node scripts/make-words.mjs\n`,
    );
    process.exitCode = 1;
  }
}

/** The interface of all sentences; those of the core (`said`) by code alone, whatever area they stand in. */
function typesOf({ said, ...words }) {
  const facts = Object.values(said ?? {}).flatMap((area) => Object.entries(area));
  const twice = facts.map(([code]) => code).filter((code, index, all) => all.indexOf(code) !== index);
  if (twice.length > 0) throw new Error(`two areas of "said" have the code ${twice.join(", ")}`);
  return `${note}import type { Fact } from "../core/common/said.ts";
import type { Rich } from "./rich.ts";

/** Every sentence of Parley in one language. */
export interface Words ${tableOf(words, "", "", [saidByCode])}

/** The facts that each sentence of the core names, by its code. */
export interface SaidFacts {
${facts.map(([code, message]) => `  readonly ${key(code)}: ${factsOf(message) ?? "object"};`).join("\n")}
}
`;
}

/** A table of sentences as a type, with a row more; what stands before it is `ahead`. On one line where it fits. */
function tableOf(table, indent, ahead, more = []) {
  const inner = `${indent}  `;
  const rows = Object.entries(table).map(([name, value]) => {
    const row = `readonly ${key(name)}: `;
    return row + (typeof value === "string" ? sentenceOf(value) : tableOf(value, inner, row));
  });
  const line = `{ ${rows.join("; ")} }`;
  if (!line.includes("\n") && `${indent}${ahead}${line};`.length <= WIDTH) return line;
  return `{\n${[...rows, ...more].map((row) => `${inner}${row};\n`).join("")}${indent}}`;
}

function sentenceOf(message) {
  const said = /<(?:strong|quiet)>/.test(message) ? "Rich" : "string";
  const facts = factsOf(message);
  return facts === null ? said : `(facts: ${facts}) => ${said}`;
}

/** The type of the facts that a message names; null where it names none. */
function factsOf(message) {
  const found = new Map();
  const walk = (elements) => {
    for (const element of elements) {
      if (element.type === TYPE.tag) walk(element.children);
      const type = typeOf(element);
      if (type !== null) found.set(element.value, stricter(found.get(element.value), type));
      for (const { value } of Object.values(element.options ?? {})) walk(value);
    }
  };
  walk(parse(message, { ignoreTag: !/<(?:strong|quiet)>/.test(message) }));
  if (found.size === 0) return null;
  return `{ ${[...found].map(([name, type]) => `readonly ${key(name)}: ${type}`).join("; ")} }`;
}

function typeOf({ type, options }) {
  if (type === TYPE.number || type === TYPE.plural) return "number";
  if (type === TYPE.date) return "string";
  if (type === TYPE.argument) return loose;
  if (type !== TYPE.select) return null;
  if ("true" in options) return "boolean";
  return "none" in options ? "string | null" : "string";
}

function stricter(known, type) {
  return known === undefined || known === loose ? type : known;
}

function key(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function languagesOf() {
  const rows = codes.map((code) => {
    const { tag, dir, name } = files[code].locale;
    return `  ${code}: { tag: "${tag}", dir: "${dir}", name: "${name}" },`;
  });
  return `${note}
/** A language of the interface. */
export type Language = ${codes.map((code) => `"${code}"`).join(" | ")};

/** The languages of the interface: tag for figures and dates, direction, own name. */
export const languages = {
${rows.join("\n")}
} as const satisfies Readonly<Record<Language, { tag: string; dir: "ltr" | "rtl"; name: string }>>;

/** Their codes, English first. */
export const languageCodes = Object.keys(languages) as readonly Language[];
`;
}

/** Apart from the list: whoever only needs the list shall not carry the words of all languages. */
function loadersOf() {
  const rows = codes.map(
    (code) => `  ${code}: async () => (await import("./${code}.json", { with: { type: "json" } })).default,`,
  );
  return `${note}
import type { Language } from "./languages.ts";
import type { Table } from "./table.ts";

/** Where the words of each language come from. */
export const loaders: Readonly<Record<Language, () => Promise<Table>>> = {
${rows.join("\n")}
};
`;
}
