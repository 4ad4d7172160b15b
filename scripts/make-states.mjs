// Writes the lexicon of States (src/core/common/names/states*.data.ts) from three public lists, all under the MIT licence:
// countries-list (names, capitals), i18n-nationality (adjectives), i18n-iso-countries (names in other languages).
// A name stands here to be known in prose; nothing is said of whose it is. Run by hand after one of them changes: node scripts/make-states.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const packages = join(import.meta.dirname, "../node_modules");
const json = (path) => JSON.parse(readFileSync(join(packages, path), "utf8"));
const listed = json("countries-list/countries.min.json");
const [english, ofFrench] = ["en", "fr"].map((code) => json(`i18n-nationality/langs/${code}.json`).nationalities);
const [alternatives, french, ukrainian, arabic] = ["en", "fr", "uk", "ar"].map(
  (code) => json(`i18n-iso-countries/langs/${code}.json`).countries,
);

/** Entries of ISO 3166 that are no States and that no talks are between. */
const TERRITORIES = new Set(
  `AC AI AQ AS AW AX BL BM BQ BV CC CK CW CX FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH
  SJ SX TA TC TF TK UM VG VI WF YT`.split(/\s+/u),
);

/** Usual names and adjectives that the lists lack; a capital that is contested is left out. */
const MORE = {
  BA: { names: ["Bosnia"], adjectives: ["Bosnian"] },
  CD: { names: ["Congo"], adjectives: ["Congolese"] },
  CG: { adjectives: ["Congolese"] },
  GB: { names: ["Britain"], adjectives: ["British", "Briton"] },
  IL: { capital: "" },
  PL: { adjectives: ["Polish", "Pole"] },
  PS: { adjectives: ["Palestinian"], capital: "" },
  SS: { adjectives: ["South Sudanese"] },
  SY: { names: ["Syria"] },
  US: { names: ["America"], fr: ["États-Unis"] },
  VA: { names: ["Vatican", "Holy See"], adjectives: [] },
  VN: { names: ["Viet Nam"] },
  XK: { adjectives: ["Kosovar"] },
};

const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** Without brackets and articles, and without what only repeats another in other accents. */
function tidy(names) {
  const all = names
    .filter((name) => name !== undefined)
    .map((name) => name.replace(/\s*\([^)]*\)|, .*$|^the /giu, ""))
    .filter((name) => name !== "" && !/ - | or | ou |^I-/u.test(name));
  return all.filter((name, at) => all.findIndex((other) => plain(other) === plain(name)) === at);
}

const rows = Object.keys(listed)
  .filter((code) => !TERRITORIES.has(code))
  .sort()
  .map((code) => {
    const more = MORE[code] ?? {};
    const names = tidy([listed[code].name, ...[alternatives[code]].flat(), ...(more.names ?? [])]);
    const parts = [
      tidy([(more.capital ?? listed[code].capital).replace(" D.C.", "")]),
      tidy(more.adjectives ?? [english[code]]),
      tidy([...(more.fr ?? [french[code]].flat()), ofFrench[code]]),
      tidy([ukrainian[code]].flat()),
      tidy([arabic[code]].flat()),
    ].map((words) => words.filter((word) => !names.includes(word)));
    return [[code], names, ...parts].map((words) => words.join("/"));
  });

const head =
  "// States by name, from countries-list, i18n-nationality and i18n-iso-countries (MIT); written by scripts/make-states.mjs.";

/** One line a State; what is read in English alone stands apart, since workers need no more. */
function write(file, variable, columns, note) {
  const lines = rows.map((row) => columns.map((at) => row[at]).join("|"));
  writeFileSync(
    join(import.meta.dirname, "../src/core/common/names", file),
    `${head}\n//\n// One line a State: ${note}; several are parted by a stroke.\nexport const ${variable} = \`\n${lines.join("\n")}\n\`;\n`,
  );
  console.log(`${file}: ${lines.length} States, ${Buffer.byteLength(lines.join("\n"))} bytes`);
}

write("states.data.ts", "packedStates", [0, 1, 2, 3], "ISO 3166 code | names | capital | adjectives");
write(
  "states-abroad.data.ts",
  "packedStatesAbroad",
  [0, 4, 5, 6],
  "ISO 3166 code | names and adjective in French | names in Ukrainian | names in Arabic",
);
