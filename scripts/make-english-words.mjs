// Writes the English word list (src/core/common/language/en-words.data.ts) from the package dictionary-en.
// Run by hand after an update of that package: npx tsx scripts/make-english-words.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = dirname(createRequire(import.meta.url).resolve("dictionary-en"));
const affixes = readAffixes(readFileSync(join(folder, "index.aff"), "utf8"));
const all = new Set();
for (const line of readFileSync(join(folder, "index.dic"), "utf8").split("\n").slice(1)) {
  const [word, flags = ""] = line.trim().split("/");
  if (/^[a-z]+$/.test(word)) for (const form of expand(word, flags)) all.add(form);
}
const plain = [...all]
  .filter((word) => /^[a-z]{2,24}$/.test(word))
  .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));

// Regular forms that the reader makes from a word's flags are left out.
const { regularForms } = await import("../src/core/common/language/en-derived.ts");
const flags = new Map();
const kept = new Set(plain);
const prefixed = /^(?:un|non|re|sub|inter|pre|over|mis|dis|anti|counter|multi|under)(?=.{5})/;
for (const word of plain) {
  if (word.length < 3) continue;
  for (const flag of ["1", "2", "3", "4"]) {
    const found = regularForms(word, flag);
    if (found.length === 0 || !found.every((form) => all.has(form))) continue;
    flags.set(word, (flags.get(word) ?? "") + flag);
    for (const form of found) kept.delete(form);
  }
}
for (const word of Array.from(kept)) {
  const rest = word.replace(prefixed, "");
  if (rest !== word && kept.has(rest) && (flags.get(word) ?? "") === (flags.get(rest) ?? "")) kept.delete(word);
}
// A form that is itself the base of forms stays only as a form: its own forms are listed.
for (const word of Array.from(flags.keys()))
  if (!kept.has(word))
    for (const flag of flags.get(word)) for (const form of regularForms(word, flag)) if (all.has(form)) kept.add(form);

const sorted = [...kept].sort();
let before = "";
let packed = "";
for (const word of sorted) {
  let shared = 0;
  while (shared < before.length && shared < 25 && before[shared] === word[shared]) shared++;
  packed += String.fromCharCode(65 + shared) + word.slice(shared) + (flags.get(word) ?? "");
  before = word;
}
const lines = packed.match(/.{1,140}/g).join("\\\n");
const notice = `// English words, from the English Hunspell dictionary of SCOWL (package dictionary-en), written by scripts/make-english-words.mjs.
// Copyright 2000-2018 by Kevin Atkinson (and others, named in the licence of that package). Permission to use, copy, modify, distribute and sell these word lists, the associated
// scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided
// that the above copyright notice appears in all copies and that both that copyright notice and this permission notice appear
// in supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose.
// It is provided "as is" without express or implied warranty.
//
// Sorted words, each as a capital (how many letters it shares with the word before: A = 0), its remaining
// letters, and figures for its regular forms: 1 -s, 2 -ed and -ing, 3 -ly, 4 -ed and -ing with
// the last letter doubled.
`;
writeFileSync(
  join(import.meta.dirname, "../src/core/common/language/en-words.data.ts"),
  `${notice}export const packedEnglishWords =\n  "${lines}";\n`,
);
console.log(`${all.size} forms, ${sorted.length} words kept, ${packed.length} characters`);

function readAffixes(source) {
  const rules = new Map();
  for (const line of source.split("\n")) {
    const [type, flag, strip, add, condition] = line.split(/\s+/);
    if ((type !== "PFX" && type !== "SFX") || condition === undefined || condition === "") continue;
    if (!rules.has(flag)) rules.set(flag, []);
    rules.get(flag).push({ type, strip: strip === "0" ? "" : strip, add: add.split("/")[0], condition });
  }
  return rules;
}

function expand(word, flags) {
  const suffixed = [word];
  const prefixes = [];
  for (const flag of flags) {
    for (const rule of affixes.get(flag) ?? []) {
      if (rule.type === "PFX") prefixes.push(rule.add);
      else if (word.endsWith(rule.strip) && new RegExp(`${rule.condition}$`).test(word)) {
        suffixed.push(word.slice(0, word.length - rule.strip.length) + rule.add);
      }
    }
  }
  return [...suffixed, ...prefixes.flatMap((prefix) => suffixed.map((form) => prefix + form))];
}
