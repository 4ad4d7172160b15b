import type { CitedSource } from "./csl.ts";

/** What is cited: a source, or a page of a process as it stands (kind `dataset`). */
export type Cited = CitedSource;

/** A process as it stands on a day, to be cited; `page` where one page of it is meant. */
export function citedProcess(
  { id, title }: { readonly id: string; readonly title: string },
  day: string,
  version: string,
  page?: string,
): Cited {
  return {
    id: [id, day].filter((part) => part !== "").join("-"),
    publisher: "",
    title: page === undefined ? title : `${title}: ${page}`,
    date: day === "" ? null : day,
    url: null,
    kind: "dataset",
    version,
  };
}

/** Types of items in BibTeX and RIS by kind; what is not named here is a web page. */
const TYPES: Readonly<Record<string, readonly [bibTeX: string, ris: string]>> = {
  news: ["article", "NEWS"],
  "wire-republished": ["article", "NEWS"],
  official: ["misc", "GOVDOC"],
  transcript: ["misc", "VIDEO"],
  "thinktank-report-in-news": ["techreport", "RPRT"],
  dataset: ["misc", "DATA"],
};

/** Fields in which BibTeX looks for who published an item, by its type. */
const PUBLISHED_IN: Readonly<Record<string, string>> = { article: "journal", techreport: "institution" };

/** Items as BibTeX, in UTF-8; each key is the item's id in plain letters, numbered where two would be the same. */
export function writeBibTeX(items: readonly Cited[]): string {
  const keys = new Set<string>();
  return items
    .map((item) => {
      const [type] = TYPES[item.kind] ?? ["misc"];
      const [year, month] = (item.date ?? "").split("-");
      const fields: readonly (readonly [name: string, value: string | undefined])[] = [
        ["title", item.title === "" ? undefined : `{${texText(item.title)}}`],
        [PUBLISHED_IN[type] ?? "publisher", texText(item.publisher)],
        ["year", year],
        ["month", month],
        ["date", item.date ?? undefined],
        ["url", item.url?.replace(/[{}\\]/gu, encodeURIComponent)],
        ["version", texText(item.version ?? "")],
        ["note", texText(item.note ?? "")],
      ];
      const lines = fields.flatMap(([name, value]) =>
        value === undefined || value === "" ? [] : [`  ${name} = {${value}}`],
      );
      return `@${type}{${keyOf(item.id, keys)},\n${lines.join(",\n")}\n}\n`;
    })
    .join("\n");
}

function keyOf(id: string, taken: Set<string>): string {
  const plain = id.normalize("NFKD").replace(/[^A-Za-z0-9_:-]+/gu, "") || "item";
  let key = plain;
  for (let n = 2; taken.has(key.toLowerCase()); n++) key = `${plain}-${n}`;
  taken.add(key.toLowerCase());
  return key;
}

const TEX_SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Words as BibTeX takes them: on one line, signs with a meaning escaped. */
function texText(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\{}$&#_%~^]/gu, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`);
}

/** Items as RIS, which Zotero, EndNote and others take; lines end as its specification asks. */
export function writeRis(items: readonly Cited[]): string {
  return items
    .flatMap(({ id, kind, title, publisher, date, url, version, note }) => {
      const [year = "", month = "", day = ""] = (date ?? "").split("-");
      const fields: readonly (readonly [tag: string, value: string])[] = [
        ["TY", TYPES[kind]?.[1] ?? "ELEC"],
        ["ID", id],
        ["TI", title],
        ["PB", publisher],
        ["PY", year],
        ["DA", date === null ? "" : `${year}/${month}/${day}/`],
        ["UR", url ?? ""],
        ["ET", version ?? ""],
        ["N1", note ?? ""],
      ];
      const filled = fields.flatMap(([tag, value]) => {
        const told = value.replace(/\s+/gu, " ").trim();
        return told === "" ? [] : [`${tag}  - ${told}`];
      });
      return [...filled, "ER  - ", ""];
    })
    .map((line) => `${line}\r\n`)
    .join("");
}
