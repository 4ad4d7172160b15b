/** A stretch of Markdown as plain words. */
export interface Inline {
  readonly text: string;
  /** As long as `text`; characters that were escaped are U+E000, so that they cannot start a label. */
  readonly shape: string;
  /** How many marks of emphasis were taken off. */
  readonly marks: number;
}

const ESCAPED = "\ue000";
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

interface Mark {
  readonly sign: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Where its characters stand in the pieces. */
  readonly at: number;
}

/**
 * Takes the layout off a stretch of Markdown: backslashes, character references, emphasis, code ticks, strikes.
 * Brackets are never links: they stay. A mark without its partner stays too.
 */
export function plainInline(source: string): Inline {
  const texts: string[] = [];
  const shapes: string[] = [];
  const open: Mark[] = [];
  let marks = 0;
  const push = (text: string, escaped: boolean): void => {
    texts.push(text);
    shapes.push(escaped ? ESCAPED.repeat(text.length) : text);
  };
  const drop = (at: number): void => {
    texts[at] = "";
    shapes[at] = "";
    marks++;
  };
  for (let at = 0; at < source.length;) {
    const special = specialAt(source, at);
    if (special !== null) {
      push(special.text, true);
      marks += special.marks;
      at += special.length;
      continue;
    }
    const mark = markAt(source, at, texts.length);
    if (mark === null) {
      push(source[at] ?? "", false);
      at++;
      continue;
    }
    const partner = mark.closes ? open.findLastIndex((each) => each.sign === mark.sign) : -1;
    push(mark.sign, false);
    if (partner >= 0) {
      drop(open[partner]?.at ?? 0);
      drop(mark.at);
      open.length = partner;
    } else if (mark.opens) open.push(mark);
    at += mark.sign.length;
  }
  return { text: texts.join(""), shape: shapes.join(""), marks };
}

function specialAt(source: string, at: number): { text: string; length: number; marks: number } | null {
  const char = source[at];
  if (char === "\\") {
    const next = source[at + 1] ?? "";
    if (/[!-/:-@[-`{-~]/u.test(next)) return { text: next, length: 2, marks: 0 };
    if (next === "\n") return { text: "\n", length: 2, marks: 1 };
  }
  if (char === "&") {
    const reference = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,5}));/u.exec(source.slice(at, at + 12));
    if (reference !== null) {
      const [whole, decimal, hex, name] = reference;
      const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : -1;
      const text = name !== undefined ? NAMED[name] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
      if (text !== undefined) return { text, length: whole.length, marks: 0 };
    }
  }
  if (char === "`") {
    const ticks = /^`+/u.exec(source.slice(at, at + 20))?.[0] ?? "`";
    const end = source.indexOf(ticks, at + ticks.length);
    if (end > at) return { text: source.slice(at + ticks.length, end), length: end + ticks.length - at, marks: 2 };
  }
  return null;
}

function markAt(source: string, at: number, place: number): Mark | null {
  const char = source[at];
  const sign = char === "~" && source[at + 1] === "~" ? "~~" : char;
  if (sign !== "*" && sign !== "_" && sign !== "~~") return null;
  let start = at;
  while (source[start - 1] === char) start--;
  let end = at;
  while (source[end] === char) end++;
  const before = source[start - 1] ?? " ";
  const after = source[end] ?? " ";
  const inWord = sign === "_";
  return {
    sign,
    opens: !/\s/u.test(after) && !(inWord && isWord(before)),
    closes: !/\s/u.test(before) && !(inWord && isWord(after)),
    at: place,
  };
}

function isWord(char: string): boolean {
  return /[\p{L}\p{M}\p{Nd}]/u.test(char);
}

/** Plain words as Markdown that `plainInline` reads back exactly, on one line. */
export function escapeInline(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) out += escapeChar(text, at);
  return out.replace(/^ | $/gu, "&#32;");
}

function escapeChar(text: string, at: number): string {
  const char = text[at] ?? "";
  if ("\\*`~<".includes(char)) return `\\${char}`;
  if (char === "_") return isWord(text[at - 1] ?? " ") && isWord(text[at + 1] ?? " ") ? "_" : "\\_";
  if (char === "&") return /^&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z]+);/u.test(text.slice(at, at + 40)) ? "\\&" : "&";
  // Blanks that an editor or a reader of lines would change, and characters nobody sees.
  if (/[\p{Cc}\u2028\u2029\ufeff\ue000]/u.test(char)) return `&#${char.charCodeAt(0)};`;
  if (/\s/u.test(char) && char !== " " && char !== "\u00a0") return `&#${char.charCodeAt(0)};`;
  if (char === "\u00a0" && (at === 0 || at === text.length - 1)) return "&#160;";
  return char;
}

/** Escapes what at the start of a line would be a heading, an item, a quotation or a rule. */
export function escapeLineStart(line: string): string {
  const number = /^(\d{1,9})([.)])(?=\s|$)/u.exec(line);
  if (number !== null) return `${number[1]}\\${line.slice((number[1] ?? "").length)}`;
  return /^(?:#|>|[-+](?:\s|$)|-{2,}|={2,}|:::)/u.test(line) ? `\\${line}` : line;
}
