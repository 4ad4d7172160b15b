import type { LanguageTable } from "./table.ts";

/** What the parsers read: a word, figure or sign in lower case, and whether it touches what stands before it. */
export interface ReadingToken {
  readonly word: string;
  readonly glued: boolean;
}

/** A number read from figures or words. */
export interface ReadNumber {
  /** How many tokens it takes. */
  readonly length: number;
  /** Decimal in plain notation ("6.5"), or "2/3". Equal numbers have equal values. */
  readonly value: string;
  readonly ordinal: boolean;
}

const figure = /^[\p{Nd}¼-¾⅐-⅞]/u;
const fraction = /^(?<whole>\p{Nd}*)(?<part>[¼-¾⅐-⅞])$/u;

/** True for a token that begins with a figure. */
export function isFigure(word: string): boolean {
  return figure.test(word);
}

/** Reads a number that begins at `at`: 600,000 · 6.5 million · one hundred and five · third · 2/3 · two thirds · thirty (30). */
export function readNumber(tokens: readonly ReadingToken[], at: number, table: LanguageTable): ReadNumber | null {
  const first = isFigure(tokens[at]?.word ?? "") ? readFigures(tokens, at, table) : readWords(tokens, at, table);
  if (!first) return null;
  return withDoubling(tokens, at, first, table);
}

/** thirty (30): one number said twice. */
function withDoubling(
  tokens: readonly ReadingToken[],
  at: number,
  first: ReadNumber,
  table: LanguageTable,
): ReadNumber {
  const open = at + first.length;
  if (tokens[open]?.word !== "(") return first;
  const inside = isFigure(tokens[open + 1]?.word ?? "")
    ? readFigures(tokens, open + 1, table)
    : readWords(tokens, open + 1, table);
  if (!inside || inside.value !== first.value || inside.ordinal !== first.ordinal) return first;
  if (tokens[open + 1 + inside.length]?.word !== ")") return first;
  return { ...first, length: first.length + inside.length + 2 };
}

const groupedByCommas = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const groupedByPoints = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;

/** The plain decimal of a figure token with separators of thousands and decimals, by the custom of the language. */
export function figureValue(word: string, decimalComma: boolean): string {
  const { whole, part } = fraction.exec(word)?.groups ?? {};
  if (part !== undefined) return `${asciiDigits(whole ?? "")} ${part.normalize("NFKD").replace("\u2044", "/")}`.trim();
  let text = asciiDigits(word).replace(/[\s'’]/gu, "");
  const commas = text.split(",").length - 1;
  const points = text.split(".").length - 1;
  const [thousands, decimal] = decimalComma ? [".", ","] : [",", "."];
  if ((decimalComma ? groupedByPoints : groupedByCommas).test(text))
    text = text.replaceAll(thousands, "").replace(decimal, ".");
  else if (commas > 1 && points <= 1) text = text.replaceAll(",", "");
  else if (points > 1 && commas <= 1)
    text = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text) ? text.replaceAll(".", "").replace(",", ".") : text;
  else text = text.replace(",", ".");
  return plain(text);
}

/** Figures of any script as 0–9. */
function asciiDigits(word: string): string {
  return word.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 0x80) return digit;
    let zero = code;
    while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });
}

/** Without leading zeros and without trailing zeros of a fraction; text with several points stays as it is. */
function plain(text: string): string {
  const match = /^0*(\d+?)(?:\.(\d*?)0*)?$/u.exec(text);
  if (!match) return text;
  const [, whole = "0", fraction = ""] = match;
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

/** Moves the decimal point of a plain decimal: exact, unlike multiplying. */
function scaled(value: string, scale: number): string {
  const zeros = Math.log10(scale);
  if (!Number.isInteger(zeros)) return plain(String(Number(value) * scale));
  const [whole = "", fraction = ""] = value.split(".");
  const digits = fraction.padEnd(zeros, "0");
  return plain(`${whole}${digits.slice(0, zeros)}.${digits.slice(zeros)}`);
}

function readFigures(tokens: readonly ReadingToken[], at: number, table: LanguageTable): ReadNumber | null {
  const { numbers } = table;
  let value = figureValue(tokens[at]?.word ?? "", numbers.decimalComma);
  let end = at + 1;
  const slash = tokens[end];
  const below = tokens[end + 1];
  if (slash?.word === "/" && slash.glued && below?.glued && /^\d{1,3}$/u.test(below.word) && /^\d{1,3}$/u.test(value)) {
    return { length: 3, value: `${value}/${below.word}`, ordinal: false };
  }
  const ending = tokens[end];
  if (ending?.glued && numbers.ordinalEndings.includes(ending.word)) return { length: 2, value, ordinal: true };
  if (
    ending?.glued &&
    /^[-‐‑]$/u.test(ending.word) &&
    tokens[end + 1]?.glued &&
    numbers.ordinalEndings.includes(tokens[end + 1]?.word ?? "")
  ) {
    return { length: 3, value, ordinal: true };
  }
  for (let scale = numbers.scales[tokens[end]?.word ?? ""]; scale; scale = numbers.scales[tokens[end]?.word ?? ""]) {
    value = scaled(value, scale);
    end++;
  }
  return { length: end - at, value, ordinal: false };
}

/** The number a single word says, with compounds of the language. */
function cardinal(word: string, table: LanguageTable): number | undefined {
  const own = table.numbers.cardinals[word];
  if (own !== undefined) return own;
  if (word.includes("-")) {
    const parts = word.split("-");
    const tens = table.numbers.cardinals[parts[0] ?? ""];
    const ones = table.numbers.cardinals[parts[1] ?? ""];
    if (tens !== undefined && ones !== undefined && tens >= 20 && ones < 20) return tens + ones;
  }
  return table.numbers.compound?.(word) ?? undefined;
}

function ordinal(word: string, table: LanguageTable): number | undefined {
  const own = table.numbers.ordinals[word];
  if (own !== undefined || !word.includes("-")) return own;
  const parts = word.split("-");
  const tens = table.numbers.cardinals[parts[0] ?? ""];
  const ones = table.numbers.ordinals[parts[1] ?? ""];
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 20 ? tens + ones : undefined;
}

/** True for a word that can begin a number in words. */
export function isNumberWord(word: string, table: LanguageTable): boolean {
  return (
    cardinal(word, table) !== undefined ||
    ordinal(word, table) !== undefined ||
    table.numbers.scales[word] !== undefined ||
    table.numbers.ordinalScales[word] !== undefined
  );
}

function readWords(tokens: readonly ReadingToken[], at: number, table: LanguageTable): ReadNumber | null {
  const { numbers } = table;
  let total = 0;
  let part = 0;
  let end = at;
  let last: "none" | "ten" | "one" | "scale" = "none";
  let seen = false;
  while (end < tokens.length) {
    let index = end;
    const token = tokens[index];
    if (!token) break;
    let word = token.word;
    if (seen && numbers.joiners.includes(word) && (last === "scale" || last === "ten")) {
      index++;
      word = tokens[index]?.word ?? "";
      if (numbers.scales[word] !== undefined || (last === "ten" && !/^(?:1|11)$/u.test(String(cardinal(word, table)))))
        break;
    } else if (seen && /^[-‐‑]$/u.test(word) && token.glued) {
      index++;
      word = tokens[index]?.word ?? "";
    }
    const asOrdinal = ordinal(word, table) ?? numbers.ordinalScales[word];
    if (asOrdinal !== undefined && cardinal(word, table) === undefined) {
      if (seen && last === "one" && denominatorAt(word, table) !== undefined) break;
      if (seen && last === "one" && asOrdinal < 100) break;
      const scaleValue = numbers.ordinalScales[word];
      const value = scaleValue ? total + Math.max(part, 1) * scaleValue : total + part + asOrdinal;
      return { length: index + 1 - at, value: String(value), ordinal: true };
    }
    const scale = numbers.scales[word];
    if (scale !== undefined) {
      if (scale <= 100) part = Math.max(part, 1) * scale;
      else {
        total += Math.max(part, 1) * scale;
        part = 0;
      }
      last = "scale";
    } else {
      const value = cardinal(word, table);
      if (value === undefined) break;
      if (last === "one" || (last === "ten" && value >= 10) || (last === "ten" && value === 0)) break;
      part += value;
      last = value >= 20 && value < 100 && value % 10 === 0 ? "ten" : value >= 100 ? "scale" : "one";
    }
    seen = true;
    end = index + 1;
  }
  if (!seen) {
    const below = table.numbers.denominators[tokens[at]?.word ?? ""];
    return below === 2 ? { length: 1, value: "1/2", ordinal: false } : null;
  }
  return withDenominator(tokens, at, { length: end - at, value: String(total + part), ordinal: false }, table);
}

function denominatorAt(word: string, table: LanguageTable): number | undefined {
  return table.numbers.denominators[word];
}

/** two thirds, one-half. */
function withDenominator(
  tokens: readonly ReadingToken[],
  at: number,
  above: ReadNumber,
  table: LanguageTable,
): ReadNumber {
  let next = at + above.length;
  if (/^[-‐‑]$/u.test(tokens[next]?.word ?? "") && tokens[next]?.glued) next++;
  const below = denominatorAt(tokens[next]?.word ?? "", table);
  if (below === undefined || Number(above.value) >= below || above.value === "0") return above;
  return { length: next + 1 - at, value: `${above.value}/${below}`, ordinal: false };
}
