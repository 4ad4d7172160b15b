import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { isEnglishWord } from "../../src/core/common/language/en-words.ts";
import type { Language } from "../../src/words/languages.ts";

/** Parts of Word and Excel files in which people read something. */
const PARTS =
  /^(?:word\/(?:document|header\d|footer\d|comments|footnotes)|docProps\/core|xl\/workbook|xl\/worksheets\/\w+)\.xml$/u;

/** What a reader of a file sees of it, line by line; what only programs read is left out. */
export function seenIn(name: string, content: Uint8Array | string): string {
  if (name.endsWith(".docx") || name.endsWith(".xlsx")) return seenInPackage(content as Uint8Array);
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  if (name.endsWith(".html") || name.endsWith(".svg")) return seenInMarkup(text);
  if (name.endsWith(".md")) return seenInMarkdown(text);
  if (name.endsWith(".ics"))
    return text.replace(/\r\n /gu, "").replace(/^(?!SUMMARY|DESCRIPTION).*$|^[A-Z]+[^:]*:/gmu, "");
  throw new Error(`no reader of ${name}`);
}

function seenInPackage(bytes: Uint8Array): string {
  const decoder = new TextDecoder();
  return Object.entries(unzipSync(bytes))
    .filter(([part]) => PARTS.test(part))
    .flatMap(([, xml]) => {
      const source = decoder.decode(xml);
      const paragraphs = source
        .split(/<\/w:p>|<\/c>/u)
        .map((part) =>
          [...part.matchAll(/<(?:w:t|w:delText|t|dc:title)(?: [^>]*)?>([^<]*)</gu)].map(([, text]) => text).join(""),
        );
      const margins = [...source.matchAll(/<odd(?:Header|Footer)>([^<]*)</gu)].map(([, text = ""]) =>
        text.replaceAll(/&amp;[CLRPN]/gu, ""),
      );
      const sheets = [...source.matchAll(/<sheet name="([^"]*)"/gu)].map(([, text]) => text);
      return [...paragraphs, ...margins, ...sheets];
    })
    .join("\n");
}

function seenInMarkup(html: string): string {
  const printed = [...html.matchAll(/content:"((?:[^"\\]|\\.)*)"/gu)].map(([, text = ""]) =>
    text.replace(/\\([0-9a-f]+) /gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
  const shown = html.replaceAll(/<(style|script)\b.*?<\/\1>/gsu, "");
  const labels = [...shown.matchAll(/ (?:aria-label|title|alt|data-label)="([^"]*)"/gu)].map(([, text]) => text);
  const text = shown.replaceAll(/<[^>]*>/gu, "\n");
  return [...printed, ...labels, text]
    .join("\n")
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Names of fields, values that name a form or a kind of words, and the signs of the notation are the format's own in every language. */
function seenInMarkdown(text: string): string {
  const head = /^---\n.*?\n---\n/su.exec(text)?.[0] ?? "";
  const told = head
    .replaceAll(/\b(?:format|language|wording|confidence|instrument): [\w-]+/gu, "")
    .replaceAll(/\b[A-Za-z]+:(?= |$)/gmu, "");
  const body = text
    .slice(head.length)
    .replaceAll(
      /^\{(?:parties|not addressed|no draft known|draft [a-z ]+|in another language|perhaps the same [^:]*): .*\}$/gmu,
      "",
    )
    .replaceAll(/^\{note \d+ after/gmu, "")
    .replaceAll(/^(#.*) \(deleted\)$/gmu, "$1")
    .replaceAll(/^Option \d+/gmu, "")
    .replaceAll(/\[no text|^no text$/gmu, "")
    .replaceAll(/<\/?\w+>/gu, "");
  return told + body;
}

const vocabularies = new Map<Language, ReadonlySet<string>>();

/** All words that the sentences of a language are made of. */
function vocabularyOf(language: Language): ReadonlySet<string> {
  const file = new URL(`../../src/words/${language}.json`, import.meta.url);
  const known = vocabularies.get(language) ?? new Set(wordsIn(sentencesIn(JSON.parse(readFileSync(file, "utf8")))));
  vocabularies.set(language, known);
  return known;
}

/** All sentences of a file of words, without the names of facts and branches in them. */
function sentencesIn(value: unknown): string {
  if (typeof value === "string")
    return value.replaceAll(/\{\w+(?:, \w+)*,?/gu, " ").replaceAll(/(?:[\w-]+|=\d+) (?=\{)/gu, " ");
  return Object.values(value as object)
    .map(sentencesIn)
    .join("\n");
}

/** The words of a text in Latin letters. */
export function wordsIn(text: string): readonly string[] {
  return (text.match(/\p{sc=Latin}[\p{sc=Latin}\p{M}]+/gu) ?? []).map((word) => word.toLowerCase());
}

/** Words that mean the same in every language: names of programs and zones. */
const NAMES = new Set(["parley", "utc"]);

/**
 * Lines of a file in which words stand that are English and neither of the texts nor of the file's language. In languages that are
 * written otherwise any word in Latin letters is foreign; in French one that only English has.
 */
export function englishIn(text: string, language: Language, own: ReadonlySet<string>): readonly string[] {
  const french = language === "fr" ? vocabularyOf("fr") : new Set<string>();
  const isForeign = (word: string): boolean =>
    !own.has(word) && !NAMES.has(word) && (language !== "fr" || (isEnglishWord(word) && !french.has(word)));
  const lines = text.split("\n").flatMap((line) => {
    const found = wordsIn(line).filter(isForeign);
    return found.length === 0 ? [] : [`${[...new Set(found)].join(" ")} | ${line.trim().slice(0, 120)}`];
  });
  return [...new Set(lines)];
}
