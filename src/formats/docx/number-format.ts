import { romanNumeral } from "../../core/common/list-numerals.ts";

const UNITS =
  "Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen".split(
    " ",
  );
const TENS = "- - Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety".split(" ");
const ORDINAL_WORDS: Readonly<Record<string, string>> = {
  One: "First",
  Two: "Second",
  Three: "Third",
  Five: "Fifth",
  Eight: "Eighth",
  Nine: "Ninth",
  Twelve: "Twelfth",
};

// Word counts without ё, й, щ, ъ, ы, ь.
const RUSSIAN = "абвгдежзиклмнопрстуфхцчшэюя".split("");
const HEBREW = "אבגדהוזחטיכלמנסעפצקרשת".split("");
const ARABIC_ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي".split("");
const ARABIC_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ".split("");
const CHICAGO = "*†‡§".split("");

/** A number in one of the formats of ECMA-376 part 1, 17.18.59; null where the format is not known. */
export function formatNumber(value: number, format: string, language = "en"): string | null {
  const writer = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return writer === undefined ? null : writer(value, language);
}

const FORMATS: Readonly<Record<string, (value: number, language: string) => string>> = {
  decimal: String,
  none: () => "",
  bullet: () => "",
  decimalZero: (n) => (n >= 0 && n < 10 ? `0${n}` : String(n)),
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (n) => letters(n, "A"),
  lowerLetter: (n) => letters(n, "a"),
  ordinal,
  cardinalText: (n) => sentence(cardinalWords(n)),
  ordinalText: (n) => sentence(ordinalWords(n)),
  hex: (n) => n.toString(16).toUpperCase(),
  chicago: (n) => repeated(n, CHICAGO),
  numberInDash: (n) => `- ${n} -`,
  decimalEnclosedCircle: (n) => enclosed(n, 0x2460, 20),
  decimalEnclosedCircleChinese: (n) => enclosed(n, 0x2460, 20),
  decimalEnclosedParen: (n) => enclosed(n, 0x2474, 20),
  decimalEnclosedFullstop: (n) => enclosed(n, 0x2488, 20),
  decimalFullWidth: (n) => digitsFrom(n, 0xff10),
  decimalFullWidth2: (n) => digitsFrom(n, 0xff10),
  decimalHalfWidth: String,
  hindiNumbers: (n) => digitsFrom(n, 0x0966),
  thaiNumbers: (n) => digitsFrom(n, 0x0e50),
  russianLower: (n) => repeated(n, RUSSIAN),
  russianUpper: (n) => repeated(n, RUSSIAN).toUpperCase(),
  hebrew1: hebrew,
  hebrew2: (n) => repeated(n, HEBREW),
  arabicAlpha: (n) => repeated(n, ARABIC_ALPHA),
  arabicAbjad: (n) => repeated(n, ARABIC_ABJAD),
  ideographDigital: chineseDigits,
  japaneseDigitalTenThousand: chineseDigits,
  chineseCounting: chineseDigits,
  chineseCountingThousand: chineseTens,
  japaneseCounting: chineseTens,
  taiwaneseCounting: chineseTens,
  taiwaneseCountingThousand: chineseTens,
};

function roman(value: number): string {
  return value <= 0 || value > 32_767 ? String(value) : romanNumeral(value);
}

/** Word counts a … z, aa, bb … zz, aaa. */
function letters(value: number, first: "a" | "A"): string {
  if (value <= 0) return String(value);
  const letter = String.fromCodePoint((first.codePointAt(0) ?? 0) + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function repeated(value: number, alphabet: readonly string[]): string {
  if (value <= 0) return String(value);
  return (alphabet[(value - 1) % alphabet.length] ?? "").repeat(Math.ceil(value / alphabet.length));
}

function ordinal(value: number, language: string): string {
  const base = language.toLowerCase().split("-")[0];
  if (base === "fr") return value === 1 ? "1er" : `${value}e`;
  if (base === "es" || base === "it" || base === "pt") return `${value}º`;
  if (base !== "en" && base !== "") return `${value}.`;
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th")}`;
}

function cardinalWords(value: number): string {
  if (value < 0) return String(value);
  if (value < 20) return UNITS[value] ?? "";
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? "" : `-${UNITS[value % 10]}`}`;
  const [unit, name] = value < 1000 ? [100, "Hundred"] : [1000, "Thousand"];
  const rest = value % unit;
  return `${cardinalWords(Math.floor(value / unit))} ${name}${rest === 0 ? "" : ` ${cardinalWords(rest)}`}`;
}

function ordinalWords(value: number): string {
  const words = cardinalWords(value);
  const last = /[A-Za-z]+$/u.exec(words)?.[0] ?? "";
  const ordinalLast = ORDINAL_WORDS[last] ?? (last.endsWith("y") ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, words.length - last.length) + ordinalLast;
}

/** `Twenty-One` as Word prints it: `Twenty-one`. */
function sentence(words: string): string {
  return words.charAt(0) + words.slice(1).toLowerCase();
}

function enclosed(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);
}

function digitsFrom(value: number, zero: number): string {
  return String(value).replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function hebrew(value: number): string {
  if (value <= 0 || value > 999) return String(value);
  let text = "";
  let rest = value;
  while (rest >= 400) {
    text += "ת";
    rest -= 400;
  }
  if (rest >= 100) text += HEBREW[17 + Math.floor(rest / 100)] ?? "";
  rest %= 100;
  if (rest === 15) return `${text}טו`;
  if (rest === 16) return `${text}טז`;
  if (rest >= 10) text += HEBREW[8 + Math.floor(rest / 10)] ?? "";
  return text + (rest % 10 === 0 ? "" : (HEBREW[(rest % 10) - 1] ?? ""));
}

const CHINESE = "〇一二三四五六七八九".split("");

function chineseDigits(value: number): string {
  if (value === 10) return "十";
  return String(value).replace(/\d/gu, (digit) => CHINESE[Number(digit)] ?? digit);
}

function chineseTens(value: number): string {
  if (value <= 0 || value > 99) return chineseDigits(value);
  const tens = Math.floor(value / 10);
  const units = value % 10 === 0 ? "" : (CHINESE[value % 10] ?? "");
  if (tens === 0) return units;
  return `${tens === 1 ? "" : (CHINESE[tens] ?? "")}十${units}`;
}
