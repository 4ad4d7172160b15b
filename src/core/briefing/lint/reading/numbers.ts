import { SCALES as POWERS, WORDS } from "../../../evidence/figure-words.ts";
import type { Token } from "./tokens.ts";

/** A number read from tokens: its value and the token after it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
  /** A share such as "one third", in hundredths. */
  readonly share: boolean;
}

/** What words make of the number before them; of the letters alone "k" and "m", the others are more often something else. */
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries(POWERS).flatMap(([word, power]) =>
    word.length > 1 || /^[km]$/u.test(word) ? [[word, 10 ** power] as const] : [],
  ),
);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fifth", 5],
  ["eighth", 8],
  ["ninth", 9],
  ["twelfth", 12],
  ["twentieth", 20],
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["sixtieth", 60],
  ["ninetieth", 90],
]);
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 50],
  ["third", 100 / 3],
  ["thirds", 100 / 3],
  ["quarter", 25],
  ["quarters", 25],
  ["fifth", 20],
  ["fifths", 20],
]);

/** The number that begins at a token; null where none does. */
export function numberAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return null;
  const share = shareAt(tokens, at);
  if (share !== null) return share;
  if (token.kind === "number")
    return scaled(tokens, at + 1, digitsOf(token.text), ordinalEnding(tokens[at + 1], token));
  const ordinal = ordinalOf(token.lower);
  if (ordinal !== null) return { value: ordinal, next: at + 1, ordinal: true, share: false };
  return spelt(tokens, at);
}

function digitsOf(printed: string): number | null {
  const text = printed.replace(/\s/gu, "");
  // "1 250,5" and "1,2": what stands behind the comma are tenths and hundredths, as half of the world writes.
  if ((text !== printed && text.includes(",")) || /^\d+,\d{1,2}$/u.test(text)) return Number(text.replace(",", "."));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(text)) return Number(text.replaceAll(".", ""));
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}

/** "8th" comes as a number and a word that touches it. */
function ordinalEnding(next: Token | undefined, { to }: Token): boolean {
  return next !== undefined && next.from === to && /^(?:st|nd|rd|th)$/u.test(next.lower);
}

function scaled(tokens: readonly Token[], next: number, value: number | null, ordinal: boolean): ReadNumber | null {
  if (value === null) return null;
  if (ordinal) return { value, next: next + 1, ordinal, share: false };
  let [made, at] = [value, next];
  // "1,200-million": a hyphen parts them as a space does.
  const skip = tokens[at]?.text === "-" && SCALES.has(tokens[at + 1]?.lower ?? "") ? 1 : 0;
  const scale = SCALES.get(tokens[at + skip]?.lower ?? "");
  if (scale !== undefined) [made, at] = [value * scale, at + skip + 1];
  const again = scale === 100 || scale === 1e3 ? SCALES.get(tokens[at]?.lower ?? "") : undefined;
  if (again !== undefined) [made, at] = [made * again, at + 1];
  return { value: made, next: at, ordinal: false, share: false };
}

function wordValue(lower: string): number | null {
  const own = WORDS[lower];
  if (own !== undefined) return own;
  const [tens, unit, ...rest] = lower.split("-");
  if (tens === undefined || unit === undefined || rest.length > 0) return null;
  const [a, b] = [WORDS[tens], WORDS[unit]];
  return a !== undefined && b !== undefined && a >= 20 && b < 10 ? a + b : null;
}

function ordinalOf(lower: string): number | null {
  const own = ORDINALS.get(lower);
  if (own !== undefined) return own;
  const dash = lower.indexOf("-");
  if (dash > 0) {
    const [tens, unit] = [WORDS[lower.slice(0, dash)], ordinalOf(lower.slice(dash + 1))];
    return tens !== undefined && tens >= 20 && unit !== null && unit < 10 ? tens + unit : null;
  }
  return lower.endsWith("th") ? (WORDS[lower.slice(0, -2)] ?? null) : null;
}

function spelt(tokens: readonly Token[], at: number): ReadNumber | null {
  const { lower = "" } = tokens[at] ?? {};
  if (lower === "dozen") return { value: 12, next: at + 1, ordinal: false, share: false };
  // "Half a million", "a hundred".
  const isOne = lower === "a" && /^(?:hundred|thousand|million|billion|dozen)$/u.test(tokens[at + 1]?.lower ?? "");
  if (isOne && tokens[at + 1]?.lower === "dozen") return { value: 12, next: at + 2, ordinal: false, share: false };
  const value = isOne ? 1 : wordValue(lower);
  if (value === null) return null;
  const read = scaled(tokens, at + 1, value, false);
  if (read === null) return null;
  // "Six hundred and twenty", "two hundred fifty".
  if (tokens[at + 1]?.lower !== "hundred") return read;
  const then = tokens[read.next]?.lower === "and" ? read.next + 1 : read.next;
  const rest = wordValue(tokens[then]?.lower ?? "");
  return rest === null ? read : scaled(tokens, then + 1, read.value + rest, false);
}

/** "One third", "two thirds", "half", "three quarters"; "half a million" is no share. */
function shareAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const { lower = "" } = tokens[at] ?? {};
  const next = tokens[at + 1]?.lower ?? "";
  if (lower === "half" && next === "a" && SCALES.has(tokens[at + 2]?.lower ?? ""))
    return { value: 0.5 * (SCALES.get(tokens[at + 2]?.lower ?? "") ?? 1), next: at + 3, ordinal: false, share: false };
  if (lower === "half" && !/^(?:an?|the|way|past)$/u.test(next) && next !== "-")
    return { value: 50, next: at + 1, ordinal: false, share: true };
  const dash = lower.split("-");
  const [count = "", part = next] = dash;
  const times = count === "a" || count === "one" ? 1 : (WORDS[count] ?? null);
  const fraction = FRACTIONS.get(part);
  if (times === null || fraction === undefined || times > 4 || (dash.length === 1 && part === "half" && times !== 1))
    return null;
  // "A third party", "a fifth day" are ordinals.
  const end = at + (dash.length > 1 ? 1 : 2);
  const after = tokens[end]?.lower ?? "";
  if (count === "a" && !/^(?:of|to|for)$/u.test(after) && tokens[end]?.kind === "word") return null;
  return { value: times * fraction, next: end, ordinal: false, share: true };
}
