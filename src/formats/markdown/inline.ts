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

/** A mark of emphasis that may begin a stretch: where its characters stand in the pieces. */
interface OpenMark {
  readonly sign: string;
  readonly at: number;
}

/**
 * Takes the layout off a stretch of Markdown: backslashes, character references, emphasis, code ticks, strikes.
 * Brackets are never links: they stay. A mark without its partner stays too.
 */
export function plainInline(source: string): Inline {
  return new InlineReader(source).read();
}

class InlineReader {
  readonly #source: string;
  readonly #texts: string[] = [];
  readonly #shapes: string[] = [];
  /** Open marks in their order, and the places in that list of each kind. */
  readonly #open: OpenMark[] = [];
  readonly #places = new Map<string, number[]>();
  /** Lengths of runs of ticks that have no partner further on. */
  readonly #lonelyTicks = new Set<number>();
  #marks = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Inline {
    for (let at = 0; at < this.#source.length;) at += this.#step(at);
    return { text: this.#texts.join(""), shape: this.#shapes.join(""), marks: this.#marks };
  }

  #step(at: number): number {
    const source = this.#source;
    const char = source[at] ?? "";
    const escaped = char === "`" ? this.#code(at) : specialAt(source, at);
    if (escaped !== null) {
      this.#push(escaped.text, true);
      this.#marks += escaped.marks;
      return escaped.length;
    }
    if (char !== "*" && char !== "_" && char !== "~") {
      this.#push(char, false);
      return 1;
    }
    let end = at;
    while (source[end] === char) end++;
    this.#run(char, at, end);
    return end - at;
  }

  #push(text: string, escaped: boolean): void {
    this.#texts.push(text);
    this.#shapes.push(escaped ? ESCAPED.repeat(text.length) : text);
  }

  /** A run of one sign: each mark of it closes one that is open, or opens, or is a character like others. */
  #run(char: string, start: number, end: number): void {
    const before = this.#source[start - 1] ?? " ";
    const after = this.#source[end] ?? " ";
    const inWord = char === "_";
    const opens = !/\s/u.test(after) && !(inWord && isWord(before));
    const closes = !/\s/u.test(before) && !(inWord && isWord(after));
    const sign = char === "~" ? "~~" : char;
    for (let at = start; at < end; at += sign.length) {
      if (sign.length > end - at) this.#push(char, false);
      else this.#mark(sign, opens, closes);
    }
  }

  #mark(sign: string, opens: boolean, closes: boolean): void {
    const at = this.#texts.length;
    this.#push(sign, false);
    const places = this.#places.get(sign) ?? [];
    this.#places.set(sign, places);
    const partner = closes ? places.at(-1) : undefined;
    if (partner !== undefined) {
      this.#drop(this.#open[partner]?.at ?? at);
      this.#drop(at);
      // What was opened since is not closed inside: it is no emphasis.
      while (this.#open.length > partner) this.#places.get(this.#open.pop()?.sign ?? "")?.pop();
    } else if (opens) {
      places.push(this.#open.length);
      this.#open.push({ sign, at });
    }
  }

  #drop(at: number): void {
    this.#texts[at] = "";
    this.#shapes[at] = "";
    this.#marks++;
  }

  /** Words between ticks are taken as they stand. */
  #code(at: number): { text: string; length: number; marks: number } | null {
    const ticks = /^`+/u.exec(this.#source.slice(at, at + 20))?.[0] ?? "`";
    if (this.#lonelyTicks.has(ticks.length)) return null;
    const end = this.#source.indexOf(ticks, at + ticks.length);
    if (end < 0) {
      this.#lonelyTicks.add(ticks.length);
      return null;
    }
    return { text: this.#source.slice(at + ticks.length, end), length: end + ticks.length - at, marks: 2 };
  }
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
  return null;
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
