import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type { Warning } from "../core/text/draft.ts";

/** Text of a file and how its bytes were understood. */
export interface DecodedText {
  /** Without byte order mark; line ends as in the file. */
  readonly text: string;
  /** WHATWG name of the encoding. */
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/**
 * Decodes bytes of unknown encoding: byte order mark, UTF-16 without one, UTF-8, the encoding the file declares, else
 * the likeliest of the 8-bit encodings. A guess is reported; lines in another encoding are read by themselves and reported.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Result<DecodedText> {
  const marked = markedEncoding(bytes);
  if (marked !== null) return ok({ text: decode(bytes, marked), encoding: marked, warnings: [] });
  const wide = wideEncoding(bytes);
  if (wide !== null) return ok({ text: decode(bytes, wide), encoding: wide, warnings: [] });
  if (looksBinary(bytes)) {
    return failed(said("binary-file"));
  }
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return ok({ text: utf8, encoding: "utf-8", warnings: [] });
  const known = declared === undefined ? null : knownEncoding(declared);
  if (known !== null && known !== "utf-8") return ok({ text: decode(bytes, known), encoding: known, warnings: [] });
  return ok(mostlyUtf8(bytes) ? decodeMixed(bytes) : decodeGuessed(bytes));
}

/** Characters of windows-1252 between 0x80 and 0x9F, which some engines read as the control characters of Latin-1. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/gu, (char) => WESTERN.charAt(char.charCodeAt(0) - 0x80));
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: line feeds, spaces and digits show as a zero byte always on the same side. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  const end = Math.min(bytes.length, 65_536);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const least = Math.max(2, end * 0.04);
  if (odd > least && even < odd * 0.02) return "utf-16le";
  return even > least && odd < even * 0.02 ? "utf-16be" : null;
}

/** Whether bytes hold what no text holds: zeros, or many control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 65_536);
  let controls = 0;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls > end * 0.02;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** Whether most of the multi-byte sequences are UTF-8, so that only parts are in another encoding. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const follow = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let whole = follow > 0;
    for (let next = 1; next <= follow; next++) whole &&= ((bytes[at + next] ?? 0) & 0xc0) === 0x80;
    if (whole) {
      good++;
      at += follow;
    } else bad++;
  }
  return good >= 2 * bad && good > 1;
}

function decodeMixed(bytes: Uint8Array): DecodedText {
  const parts: string[] = [];
  const warnings: Warning[] = [];
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const piece = bytes.subarray(start, end);
    const utf8 = strictUtf8(piece);
    if (utf8 === null) {
      const encoding = guessEncoding(piece);
      parts.push(decode(piece, encoding));
      warnings.push({ ...said("mixed-encodings", { line, encoding }), line });
    } else parts.push(utf8);
    start = end;
  }
  return { text: parts.join(""), encoding: "utf-8", warnings };
}

function decodeGuessed(bytes: Uint8Array): DecodedText {
  const encoding = guessEncoding(bytes);
  return { text: decode(bytes, encoding), encoding, warnings: [said("encoding-guessed", { encoding })] };
}

/** 8-bit encodings that are tried, each with the letters most frequent in the languages written in it. */
const EIGHT_BIT: readonly { readonly encoding: string; readonly frequent: string; readonly letters: RegExp }[] = [
  { encoding: "windows-1251", frequent: "оеаинтсрвлкімдпу", letters: /\p{Script=Cyrillic}/u },
  { encoding: "koi8-u", frequent: "оеаинтсрвлкімдпу", letters: /\p{Script=Cyrillic}/u },
  { encoding: "ibm866", frequent: "оеаинтсрвлкмдпу", letters: /\p{Script=Cyrillic}/u },
  { encoding: "iso-8859-5", frequent: "оеаинтсрвлкімдпу", letters: /\p{Script=Cyrillic}/u },
  { encoding: "windows-1256", frequent: "اليمنوتربفعسدقهأة", letters: /\p{Script=Arabic}/u },
  { encoding: "windows-1255", frequent: "יוהלאתרבמשנ", letters: /\p{Script=Hebrew}/u },
  { encoding: "windows-1253", frequent: "αοιετσνηυρπκμλ", letters: /\p{Script=Greek}/u },
  { encoding: "windows-1252", frequent: "éèàùçêôîâëïöüäßñóíáúãõåøæ", letters: /[À-ÿŒœŠšŽž]/u },
  { encoding: "windows-1250", frequent: "ąęłśćńóżźáéíýčřšžěůúőűăâîșț", letters: /[À-ſ]/u },
];

const SAMPLE = 20_000;

/** The likeliest 8-bit encoding of bytes that are not UTF-8. */
function guessEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  let best = "windows-1252";
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { encoding, frequent, letters } of EIGHT_BIT) {
    const score = scoreOf(decode(sample, encoding), new Set(frequent), letters);
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

/** Stretches with high bytes; plain ASCII says nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let last = -100;
  for (let at = 0; at < bytes.length && sample.length < SAMPLE; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) {
      for (let near = Math.max(at - 3, last + 1); near < at; near++) sample.push(bytes[near] ?? 0);
      sample.push(byte);
      last = at;
    } else if (at - last <= 3) {
      sample.push(byte);
      last = at;
    }
    if (byte < 0x80 && at - last > 3) last = Math.max(last, at - 100);
  }
  return Uint8Array.from(sample);
}

function scoreOf(text: string, frequent: ReadonlySet<string>, letters: RegExp): number {
  let score = 0;
  let before = " ";
  for (const char of text) {
    if (char >= "\u0080") {
      const lower = char.toLowerCase();
      if (letters.test(char)) {
        score += frequent.has(lower) ? 2 : 0.5;
        // Capitals inside words come from reading the letters of one encoding as another's.
        if (char !== lower && /\p{Ll}/u.test(before)) score -= 4;
        // A Latin letter beside one of another script is no word; an accented one alone among Latin letters is.
        if (/[a-z]/iu.test(before) && !/\p{Script=Latin}/u.test(char)) score -= 3;
        // What follows a digit at once is more often a dash or a narrow space than a letter.
        if (/\d/u.test(before)) score -= 2;
      } else if (/[“”‘’„«»–—…№§°\u00a0،؛؟]/u.test(char)) score += 0.4;
      else score -= 3;
      // Long runs of accented Latin letters are no language.
      if (/[À-ſ]/u.test(char) && /[À-ſ]/u.test(before)) score -= 2.5;
    } else if (/[a-z]/iu.test(char) && before >= "\u0080" && /(?!\p{Script=Latin})\p{L}/u.test(before)) score -= 3;
    before = char;
  }
  return score;
}

/** The encoding that a page declares in its first bytes. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  return (
    /<meta[^<>]+charset\s*=\s*(?:["']\s*)?([\w-]+)/iu.exec(head)?.[1] ??
    /<\?xml[^<>]+encoding\s*=\s*["']([\w-]+)/iu.exec(head)?.[1]
  );
}
