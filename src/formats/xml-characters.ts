/** Text as XML content or attribute value; characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, "\uFFFD").replace(/[&<>"\r\n\t]/gu, (char) => ESCAPES[char] ?? char);
}

/** Everything but the characters of XML 1.0; lone surrogates included. */
const UNWRITABLE = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

const PREDEFINED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The character of a reference such as `amp` or `#x41`, null where XML has none such of its own. */
export function entityText(entity: string): string | null {
  if (!entity.startsWith("#")) return Object.hasOwn(PREDEFINED, entity) ? (PREDEFINED[entity] ?? null) : null;
  const hex = /^#x([0-9a-f]{1,6})$/iu.exec(entity);
  const decimal = /^#([0-9]{1,7})$/u.exec(entity);
  const code = hex !== null ? Number.parseInt(hex[1] ?? "", 16) : decimal !== null ? Number(decimal[1]) : 0;
  return isXmlCharacter(code) ? String.fromCodePoint(code) : null;
}

/** Char of XML 1.0. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}
