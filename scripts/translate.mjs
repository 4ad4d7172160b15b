// One file for the translators of a language, in the format that their tools open (gettext PO): each sentence in
// English, with its place, its note and what the language says today.
//   node scripts/translate.mjs LANG > LANG.po        writes it; of a language that is not there yet, with gaps
//   node scripts/translate.mjs LANG LANG.po          takes it back into src/words/LANG.json, whole or not at all
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "@formatjs/icu-messageformat-parser";
import { po } from "gettext-parser";
import { root } from "./setup.mjs";

const folder = join(root, "src/words");
const table = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
/** Signs that an editor does not show are written as escapes. */
const unseen = /[\u00a0\u200e\u200f\u202f\u2066-\u2069]/g;

/** The sentences of a language as a PO file; `own` is what it says today. */
export function writeTranslation(english, own, notes, language) {
  const translations = { "": { "": { msgid: "", msgstr: [""], comments: { extracted: notes[""] } } } };
  for (const [key, said, today] of sentences(english, own)) {
    if (said === "") continue;
    const comments = { extracted: noteOf(key, notes) };
    (translations[key] ??= {})[said] = { msgctxt: key, msgid: said, msgstr: [today ?? ""], comments };
  }
  const headers = { Language: language, "Content-Type": "text/plain; charset=utf-8" };
  return po.compile({ charset: "utf-8", headers, translations }, { foldLength: 0 }).toString("utf8");
}

/** A translated file as the words of the language, or what stands in the way. */
export function readTranslation(file, english, head) {
  const { translations } = po.parse(file);
  const problems = [];
  const said = (key, source) => {
    if (source === "") return "";
    const text = translations[key]?.[source]?.msgstr[0] ?? "";
    if (text === "") problems.push(`${key}: not translated, or the English has changed since`);
    try {
      parse(text, { ignoreTag: !/<(?:strong|quiet)>/.test(source) });
    } catch (error) {
      problems.push(`${key}: ${error.message} in “${text}”`);
    }
    return text;
  };
  return { words: { locale: head, ...filled(english, said, "") }, problems };
}

function filled(words, said, path) {
  return Object.fromEntries(
    Object.entries(words)
      .filter(([key]) => path !== "" || key !== "locale")
      .map(([key, inner]) => [
        key,
        typeof inner === "string" ? said(path + key, inner) : filled(inner, said, `${path}${key}.`),
      ]),
  );
}

/** The sentences of a table with their paths, each with what another table has there. */
function sentences(words, own, path = "") {
  return Object.entries(words).flatMap(([key, inner]) => {
    if (path === "" && key === "locale") return [];
    const beside = own?.[key];
    return typeof inner === "string" ? [[path + key, inner, beside]] : sentences(inner, beside, `${path}${key}.`);
  });
}

/** The notes on a sentence and on the tables it stands in, the widest first. */
function noteOf(key, notes) {
  const parts = key.split(".");
  return parts.flatMap((_, index) => notes[parts.slice(0, index + 1).join(".")] ?? []).join("\n");
}

/** How many problems are told in full. */
const TOLD = 10;

function main([language, path]) {
  if (!/^[a-z]{2,3}$/.test(language ?? "")) {
    process.stderr.write("Usage: node scripts/translate.mjs LANG [LANG.po], where LANG is a code such as fr\n");
    process.exitCode = 2;
    return;
  }
  const english = table("en");
  const known = existsSync(join(folder, `${language}.json`)) ? table(language) : {};
  if (path === undefined) {
    process.stdout.write(writeTranslation(english, known, table("notes"), language));
    return;
  }
  const head = known.locale ?? {
    name: new Intl.DisplayNames(language, { type: "language" }).of(language),
    tag: language,
    dir: "ltr",
  };
  const { words, problems } = readTranslation(readFileSync(path), english, head);
  for (const problem of problems.slice(0, TOLD)) process.stderr.write(`${path}: ${problem}\n`);
  if (problems.length > 0) {
    const all = sentences(english, {}).length;
    process.stderr.write(`${path}: ${problems.length} of ${all} sentences cannot be taken. Nothing was written.\n`);
    process.exitCode = 1;
  } else
    writeFileSync(
      join(folder, `${language}.json`),
      `${JSON.stringify(words, null, 2).replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`,
    );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv.slice(2));
