import { someLineTurns } from "../../../core/common/directions.ts";

/** Whether a character may stand in an HTML document (the HTML standard, section on preprocessing the input). */
function mayStand(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function toWellFormed(text: string): string {
  let result = "";
  for (const character of text) result += mayStand(character.codePointAt(0) ?? 0) ? character : "\ufffd";
  return result;
}

/** Escapes text for HTML, attribute values included; characters that no document may hold become U+FFFD. */
export function escapeHtml(text: string): string {
  return toWellFormed(text).replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

const rightToLeft = new Set(["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"]);

/** `lang` and `dir` of words in a language; without a known one, or where a line of them turns, the letters decide the direction. */
export function languageAttributes(language: string, words = ""): string {
  if (language === "") return ' dir="auto"';
  const turns = rightToLeft.has(language.toLowerCase().split("-")[0] ?? "");
  const direction = someLineTurns(words, turns) ? "auto" : turns ? "rtl" : "ltr";
  return ` lang="${escapeHtml(language)}" dir="${direction}"`;
}

/** The attribute by which a cell says of which column it is where a narrow window stacks the cells; the title is HTML. */
export function columnLabel(title: string): string {
  const text = title.replace(/<[^<>]*>/gu, "").trim();
  return text === "" ? "" : ` data-label="${text}"`;
}
