import type { Comparator } from "../things/claim.ts";
import { rememberedWords } from "../common/remembered.ts";
import { findDates, westernDigits } from "./date-text.ts";
import { BEFORE, CURRENCIES, NOT_GIVEN, SCALES, SIGNS, WORDS } from "./figure-words.ts";

/** A figure in a text: its value, how it is meant, and its unit as far as the figure itself says it. */
export interface FigureMention {
  /** Where it stands, its comparator and unit included; UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Decimals as text; equal for a point value. */
  readonly low: string;
  readonly high: string;
  readonly comparator?: Comparator;
  /** A currency code, `percent`, or absent. */
  readonly unit?: string;
  /** "18 of 20": the whole. */
  readonly of?: string;
  /** Printed with figures, not in words. */
  readonly digits: boolean;
  /** A point was read as parting thousands: "57.500" as 57500. */
  readonly pointed?: true;
}

const SPACE = "[ \\u00a0\\u202f\\u2006-\\u200a]";
const GROUPED = `\\d{1,3}(?:(?:,\\d{3})+(?:\\.\\d+)?|(?:\\.\\d{3}){2,}(?:,\\d+)?|(?:['’]\\d{3})+(?:\\.\\d+)?|(?:${SPACE}\\d{3})+(?:[.,]\\d+)?(?![\\d]))`;
const DIGITS = `(?:${GROUPED}|\\d+(?:[.,]\\d+)?[½¼¾]?)`;
const WORD = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join("|");
const SCALE = Object.keys(SCALES)
  .filter((word) => word.length > 1 && word !== "mille")
  .sort((a, b) => b.length - a.length)
  .join("|");
const SCALED = `(?:(?:${SPACE}|-)?(?:${SCALE})|${SPACE}?[mkb](?=[^\\p{L}\\d]|$))(?![\\p{L}])\\.?`;
const HALF = `(?:(?:un (?:million|milliard)|мільйон|мільярд)(?![\\p{L}])|(?:one[- ])?million[- ](?:mark|barrier|threshold)|half (?:a )?(?:million|billion)|a quarter of a million|(?:two|three)[- ](?:thirds|quarters)|(?:a|one)[- ](?:third|quarter)|half(?! (?:an?|the) (?:year|month|week|day|hour|minute|century|decade|dozen|mile)))`;
/** "sixty-two", "a hundred and sixty-two". */
const UNITS = `(?:${WORD})(?:-(?:${WORD}))?(?![\\p{L}])`;
const BELOW_THOUSAND = `(?:(?:a|${UNITS}) hundred(?: (?:and )?${UNITS})?|${UNITS})`;
const SPELT = `(?:${HALF}|(?:(?:a|one)(?= (?:thousand|million|billion|trillion))|${BELOW_THOUSAND}(?: thousand (?:and )?${BELOW_THOUSAND}(?!-| (?:hundred|thousand|million|billion)))?)(?: point(?: (?:${WORD}))+)?(?: and a half)?)`;
const NUMBER = `(?:${DIGITS}|${SPELT})`;
const MONEY_BEFORE = "(?:US\\$|U\\.S\\.\\$|[$€£₴₽¥]|(?:USD|EUR|GBP|UAH|RUB|CHF)\\b)";
const MONEY_AFTER =
  "(?:U\\.?S\\.? dollars|swiss francs|pounds sterling|dollars?|euros?|USD|EUR|GBP|UAH|RUB|CHF|hryvnias?|roubles|rubles|[$€£₴₽])";
const PERCENT =
  "(?:%|per[ -]?cent(?:age points?)?|percent(?:age points?)?|pct\\b|відсотків|процентов|prozent|pour cent)";
const COMPARED = BEFORE.map(([words]) => words).join("|");

const FIGURE = new RegExp(
  `(?<![\\p{L}\\d.,/#-]|[-–]\\d{0,3})` +
    `(?:(?<before>${COMPARED})(?:\\s+|(?<=[’']))|(?<sign>>=|<=|[<>≥≤~≈±])\\s*)?(?:(?:some|about|around|the) )?(?<between>between |from |entre |de |між |від )?(?<money>${MONEY_BEFORE})?\\s?` +
    `(?<first>${NUMBER})(?<firstScale>${SCALED})?(?<andHalf> and a half(?! of))?(?<firstPercent>\\s?${PERCENT})?` +
    `(?:\\s?(?:-|–|—|−|…|\\.\\.| to | up to | and(?: (?:as many as|up to|at most))? | bis | до | à | et (?:de )?| та | і |to)\\s?(?:${MONEY_BEFORE})?\\s?(?<second>${NUMBER})(?<secondScale>${SCALED})?)?` +
    `(?<plus>\\+)?(?:\\s?(?<percent>${PERCENT})|[\\s-]?(?<after>${MONEY_AFTER})(?![\\p{L}]))?` +
    `(?:\\s(?:out )?of (?:the |its |all )?(?<whole>\\d{1,4}|${WORD})(?![\\p{L}\\d.,%-])|/(?<slash>\\d{1,3})(?=\\s+(?:points?|provisions?|articles?)(?!\\p{L})|$))?(?![\\d])`,
  "giu",
);

/** Every figure of a text in order. Dates, years that stand alone, numbers of points and of documents are not figures. */
export function findFigures(text: string, dates?: ReturnType<typeof findDates>): readonly FigureMention[] {
  return dates === undefined ? figuresOf(text) : scan(text, dates, false);
}

const figuresOf = rememberedWords((text) => scan(text, findDates(text), false));

const NUMERALS: ReadonlySet<string> = new Set([
  ...Object.keys(WORDS),
  ...Object.keys(SCALES),
  "half",
  "third",
  "thirds",
  "quarter",
  "quarters",
]);

/** Whether there is a digit in a text, or a word that numbers are made of: without one it holds no figure. */
export function mayHoldFigure(text: string): boolean {
  if (/[0-9٠-٩۰-۹]/u.test(text)) return true;
  for (const [word] of text.matchAll(/\p{L}+/gu)) if (NUMERALS.has(word.toLowerCase())) return true;
  return false;
}

function scan(
  text: string,
  dates: readonly { readonly from: number; readonly to: number }[],
  cell: boolean,
): readonly FigureMention[] {
  const plain = westernDigits(text);
  const found: FigureMention[] = [];
  const masked = mask(plain, dates);
  if (!mayHoldFigure(masked)) return found;
  const pattern = new RegExp(FIGURE.source, FIGURE.flags);
  for (let match = pattern.exec(masked); match !== null; match = pattern.exec(masked)) {
    const mention = mentionOf(match, masked, cell);
    if (mention === null) continue;
    found.push({ ...mention, text: text.slice(mention.from, mention.to) });
    // What was left of the match may be a figure of its own: "46,000 and 55,000".
    pattern.lastIndex = Math.max(mention.to, match.index + 1);
  }
  return found;
}

/** The figure that a cell holds and nothing else; "none" where it says that there is no figure; null where it is neither. */
export function parseFigure(cell: string): FigureMention | "none" | null {
  const trimmed = cell.trim();
  if (trimmed === "" || NOT_GIVEN.test(trimmed)) return "none";
  // Most cells hold nothing but digits: they need no search for words.
  if (/^[0-9]+$/u.test(trimmed)) {
    const low = decimal(trimmed) ?? trimmed;
    return { from: 0, to: trimmed.length, text: trimmed, low, high: low, digits: true };
  }
  // A cell holds no dates: a bare year-like number is a figure here.
  const [only, ...others] = scan(trimmed.replace(/٬/gu, ",").replace(/٫/gu, "."), [], true);
  if (!only || others.length > 0 || only.from > 0) return null;
  const rest = trimmed.slice(only.to).replace(/^\./u, "").trim();
  return rest === "" || /^(?:persons?|people|personnel|points?|years?|days?)$/iu.test(rest) ? only : null;
}

/** Blanks what must not be read as figures, keeping every place. */
function mask(text: string, dates: readonly { readonly from: number; readonly to: number }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of [...dates].sort((a, b) => a.from - b.from)) {
    if (to <= at) continue;
    const start = Math.max(at, from);
    parts.push(text.slice(at, start), "\u0001".repeat(to - start));
    at = to;
  }
  return [...parts, text.slice(at)].join("");
}

function mentionOf(match: RegExpMatchArray, text: string, cell: boolean): Omit<FigureMention, "text"> | null {
  const groups = match.groups ?? {};
  const from = (match.index ?? 0) + (/^\s*/u.exec(match[0])?.[0].length ?? 0);
  // A stop after "1.4 million" ends the sentence.
  let to = (match.index ?? 0) + match[0].trimEnd().replace(/\.$/u, "").length;
  const firstScale = scaleOf(groups["firstScale"]);
  const secondScale = scaleOf(groups["secondScale"]);
  const points = firstScale + secondScale === 0 && unitOf(groups) !== "percent" && groupsByPoint(groups);
  const value = (printed: string): string | null => valueOf(points ? printed.replaceAll(".", "") : printed);
  const first = value(`${groups["first"] ?? ""}${firstScale > 0 ? (groups["andHalf"] ?? "") : ""}`);
  let second = groups["second"] === undefined ? null : value(groups["second"]);
  if (first === null) return null;
  // "46,000 and 55,000" are two figures, "between 46,000 and 55,000" is one.
  const joined = /\s(?:and|et|та|і)\s(?!as many|up to|at most)/iu.test(jointOf(match[0], groups));
  if (joined && !/^(?:between|entre|між)/iu.test(groups["between"] ?? "")) second = null;
  let low = shift(first, firstScale);
  let high = low;
  if (second !== null) {
    const scale = secondScale;
    high = shift(second, scale === 0 ? (firstScale > 0 && Number(second) < 1000 ? firstScale : 0) : scale);
    const scaledLow = shift(first, firstScale === 0 ? scale : firstScale);
    low = firstScale === 0 && scale > 0 && Number(scaledLow) <= Number(high) ? scaledLow : low;
    if (Number(low) > Number(high)) second = null;
  }
  if (second === null && groups["second"] !== undefined) {
    high = low;
    to =
      (match.index ?? 0) +
      match[0].indexOf(groups["first"] ?? "") +
      (groups["first"]?.length ?? 0) +
      (groups["firstScale"]?.length ?? 0);
  }
  const digits = /\d/u.test(groups["first"] ?? "");
  const unit = unitOf(groups);
  const whole = groups["whole"] ?? groups["slash"];
  const bare =
    !cell &&
    unit === undefined &&
    firstScale === 0 &&
    secondScale === 0 &&
    groups["before"] === undefined &&
    groups["sign"] === undefined;
  if (bare && whole === undefined && isYear(groups["first"] ?? "", groups["second"])) return null;
  if (bare && isReference(text, from, to, groups["first"] ?? "")) return null;
  // "At least 57,500 and as many as 100,000" names both ends.
  const bothEnds =
    second !== null && groups["before"] !== undefined && /^(?:at least|no fewer|no less)/iu.test(groups["before"]);
  const comparator = bothEnds ? undefined : comparatorOf(groups);
  return {
    from,
    to,
    low,
    high,
    digits,
    ...(comparator === undefined ? {} : { comparator }),
    ...(unit === undefined ? {} : { unit }),
    ...(points ? { pointed: true } : {}),
    ...(whole === undefined ? {} : { of: String(WORDS[whole.toLowerCase()] ?? whole) }),
  };
}

/** What stands between the two ends of a range: "three hundred and one" has an "and" of its own. */
function jointOf(text: string, { first = "", second = "" }: Readonly<Record<string, string | undefined>>): string {
  const start = text.indexOf(first) + first.length;
  return text.slice(start, Math.max(start, text.lastIndexOf(second)));
}

function comparatorOf(groups: Readonly<Record<string, string | undefined>>): Comparator | undefined {
  if (groups["plus"] !== undefined) return ">=";
  const sign = groups["sign"];
  if (sign !== undefined) return SIGNS[sign];
  const before = groups["before"]?.toLowerCase();
  if (before === undefined || (before === "from" && groups["second"] !== undefined)) return undefined;
  if (before === "from") return undefined;
  return BEFORE.find(([words]) => new RegExp(`^(?:${words})$`, "iu").test(before))?.[1];
}

function unitOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  if (groups["percent"] !== undefined || groups["firstPercent"] !== undefined) return "percent";
  const first = (groups["first"] ?? "").toLowerCase();
  if (/third|quarter(?! of a million)|^half$/u.test(first)) return "percent";
  const money = groups["money"] ?? groups["after"];
  return money === undefined ? undefined : CURRENCIES[money.toLowerCase().trim()];
}

/**
 * "57.500 – 100.000" is fifty-seven thousand and so on, as most of Europe writes: three figures after the point in each
 * end, and round ones, which no decimal has.
 */
function groupsByPoint({ first = "", second = first }: Readonly<Record<string, string | undefined>>): boolean {
  return [first, second].every((end) => /^[1-9]\d{0,2}\.\d{3}$/u.test(end)) && (first + second).endsWith("00");
}

function isYear(first: string, second: string | undefined): boolean {
  const year = /^(?:1[5-9]|20)\d{2}$/u;
  return year.test(first) && (second === undefined || year.test(second) || /^\d{2}$/u.test(second));
}

/** "point 14", "28-point", "Article 5", "20th", "G7", "chapter 3": a name, not a figure. */
function isReference(text: string, from: number, to: number, first: string): boolean {
  if (!/^\d{1,4}$/u.test(first)) return false;
  const before = text.slice(Math.max(0, from - 14), from);
  if (
    /(?:\b(?:points?|articles?|art\.|paragraphs?|para\.|section|clauses?|annex|chapter|no\.|nos\.|figure|table|resolution|page|protocol|minsk|event)\s*|[№#§]\s*)$/iu.test(
      before,
    )
  )
    return true;
  return /^(?:st|nd|rd|th)\b|^-(?:point|page|article|paragraph)|^\(/iu.test(text.slice(to));
}

function scaleOf(word: string | undefined): number {
  return word === undefined ? 0 : (SCALES[word.toLowerCase().replace(/^[\s-]+|(?<![\s.])[\s.]+$/gu, "")] ?? 0);
}

/** A number as printed or spelt, as a decimal in plain notation. */
function valueOf(printed: string): string | null {
  const word = printed.toLowerCase();
  if (/\d/u.test(word)) return decimal(word);
  if (/^(?:un million|мільйон)$/u.test(word)) return "1000000";
  if (/^(?:un milliard|мільярд)$/u.test(word)) return "1000000000";
  if (/million[- ](?:mark|barrier|threshold)$/u.test(word)) return "1000000";
  if (/^half (?:a )?million/u.test(word)) return "500000";
  if (/^half (?:a )?billion/u.test(word)) return "500000000";
  if (word === "a quarter of a million") return "250000";
  const share = /^(a|one|two|three)[- ](third|quarter)/u.exec(word);
  if (share) {
    const parts = share[1] === "a" ? 1 : (WORDS[share[1] ?? ""] ?? 1);
    return share[2] === "quarter" ? String(parts * 25) : parts === 1 ? "33.3" : "66.7";
  }
  if (word === "half") return "50";
  return spelt(word);
}

/** "fifty-seven thousand five hundred", "one point four", "two and a half". */
function spelt(words: string): string {
  const half = words.endsWith(" and a half");
  const [whole = "", fraction] = words.replace(" and a half", "").split(" point ");
  let thousands = 0;
  let sum = 0;
  for (const part of whole.split(/[\s-]+/u)) {
    if (part === "hundred") sum = (sum || 1) * 100;
    else if (part === "thousand") [thousands, sum] = [(sum || 1) * 1000, 0];
    else if (part === "a") sum = 1;
    else if (part !== "and") sum += WORDS[part] ?? 0;
  }
  const value = String(thousands + sum);
  if (fraction !== undefined) {
    const digits = fraction.split(" ").map((part) => WORDS[part] ?? 0);
    return `${value}.${digits.join("")}`;
  }
  return half ? `${value}.5` : value;
}

const PARTS: Readonly<Record<string, string>> = { "½": ".5", "¼": ".25", "¾": ".75" };

function decimal(printed: string): string | null {
  let text = printed
    .replace(/[½¼¾](?<!\.\d*.)/gu, (part) => PARTS[part] ?? "")
    .replace(/[\s\u00a0\u202f\u2009'’]/gu, "");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text)) text = text.replaceAll(",", "");
  else if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/u.test(text)) text = text.replaceAll(".", "").replace(",", ".");
  else text = text.replace(",", ".");
  const parts = /^(\d+)(?:\.(\d*))?$/u.exec(text);
  if (parts === null) return null;
  const whole = (parts[1] ?? "0").replace(/^0+(?=\d)/u, "");
  const fraction = (parts[2] ?? "").replace(/(?<!0)0+$/u, "");
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

/** Moves the decimal point to the right: exact, unlike multiplying. */
export function shift(value: string, places: number): string {
  const [whole = "0", fraction = ""] = value.split(".");
  const digits = fraction.padEnd(places, "0");
  return decimal(`${whole}${digits.slice(0, places)}.${digits.slice(places) || "0"}`) ?? value;
}
