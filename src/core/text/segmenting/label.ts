import { LATIN_PATTERN } from "../../common/list-numerals.ts";
import { insertedValue, readNumber, type NumberReading } from "./numerals.ts";
import { variantLabel } from "./label-variants.ts";
import { ALTERNATIVE, GLUED, kindOfWord, valueOfWord, type LabelKind } from "./words.ts";

/** A label found at the start of a line. `printed + separator + rest` is the line. */
export interface LabelFound {
  /** As printed, its brackets and full stop included: `Article 5.`, `(a)`, `[3 bis.`. */
  readonly printed: string;
  /** Space, dash or colon between the label and what follows. */
  readonly separator: string;
  readonly rest: string;
  readonly kind: LabelKind | "bullet" | "proposed" | "title" | null;
  /** How the number is dressed, with `#` for the number: `(#)`, `#.`, `#)`. */
  readonly form: string;
  /** Ways to understand the number, the likelier first. */
  readonly readings: readonly NumberReading[];
  /** The line could hardly mean anything else; otherwise only its place in a sequence makes it a label. */
  readonly sure: boolean;
}

const SPACE = "[\\s\\u00a0]";
const AFTER = `(?=${SPACE}|$|[–—\\[(*:«"“])`;
/** `bis`, `alt`, `Alt 2`, `[ter]` after a number. */
const INSERT = `(?:${SPACE}?(?:(?:${LATIN_PATTERN}|${ALTERNATIVE})\\b|\\[${LATIN_PATTERN}\\]))`;
const ROMAN = "[ivxlcdm]{1,9}|[IVXLCDMІХ]{1,9}";
const CHAIN = "(?:\\([\\p{L}\\p{Nd}]{1,4}\\))";

/** After z come aa, bb. */
const DOUBLED = "abcdefghijklmnopqrstuvwxyz".replace(/./gu, "$&$&|").slice(0, -1);

const OPENERS = /^\[*/u;
const SEPARATOR = new RegExp(`^(?:${SPACE}*[:–—-](?=${SPACE}|$)${SPACE}*|${SPACE}+|[–—:]${SPACE}*)`, "u");
const KIND_WORD = new RegExp(`^(§{1,2}|[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)?)(\\.?)(${SPACE}*)`, "u");
const KIND_NUMBER = new RegExp(
  `^(\\p{Nd}{1,4}(?:[.\\-–]\\p{Nd}{1,3})*(?:[a-zA-Zа-яіїєА-ЯІЇЄ](?![\\p{L}\\p{M}]))?|(?:${ROMAN})(?![\\p{L}\\p{M}])|\\p{L}(?![\\p{L}\\p{M}])|\\[[^\\]\\n]{1,8}\\](?:${SPACE}?\\[\\p{Nd}{1,3}\\])*|\\p{L}[\\p{L}\\p{M}'’]*)` +
    `(°|º|ª|er\\b|re\\b|ème\\b|-?я\\b|-?а\\b)?(${INSERT}*)(${CHAIN}*)(\\]*)([.)]?)(\\]*)`,
  "iu",
);
const INSERTED_WITHIN = new RegExp(`${INSERT}+$`, "iu");
const PLAIN_FORMS: readonly { readonly form: string; readonly pattern: RegExp; readonly sure: boolean }[] = [
  form("#(#)", `(\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})*${CHAIN}+)()([.:]?)`, true),
  form(
    "(#)",
    `\\(${SPACE}?(\\p{Nd}{1,3}[a-z]?|${ROMAN}|\\p{L}{1,2})(${INSERT}*)${SPACE}?\\)((?:${INSERT}+\\.?)?)`,
    true,
  ),
  form("#.#", `(\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})+)(${INSERT}*)([.)]?)`, false),
  form("#bis", `(\\p{Nd}{1,3})(${INSERT}+)([.)]?)`, true),
  form("#bis", `(${ROMAN}|\\p{L})(${INSERT}+)([.)])`, true),
  form("#)", `(\\p{Nd}{1,3}[a-z]?|${ROMAN}|\\p{L}{1,2})()(\\))`, true),
  form("#.", `(\\p{Nd}{1,3}[a-z]?|${ROMAN}|${DOUBLED}|\\p{L})()(\\.(?:${INSERT}+\\.?)?)`, true),
  form("#°", `(\\p{Nd}{1,3})()([°º][.)]?)`, true),
];
const SPACED_NUMBER = new RegExp(
  `^(\\p{Nd}{1,3}|[IVXLC]{1,6})(?=\\t|${SPACE}{2,}|${SPACE}*[–—]${SPACE}|${SPACE}*$)`,
  "u",
);
const BULLET = new RegExp(`^[•●▪■◦○‣⁃∙·*–—−-](?=${SPACE})`, "u");
const CHINESE = /^第[〇零一二三四五六七八九十百千\p{Nd}]{1,7}[条條章节節编編款项項]/u;

function form(name: string, body: string, sure: boolean): { form: string; pattern: RegExp; sure: boolean } {
  return { form: name, pattern: new RegExp(`^${body}(\\]*)${AFTER}`, "u"), sure };
}

/** What parts a label from the words after it, at the start of `text`: space, dash or colon. */
export function separatorOf(text: string): string {
  return SEPARATOR.exec(text)?.[0] ?? "";
}

/** Words that after `Article 5` show a reference in running text, where letters have no case to tell. */
const REFERRING =
  /^(?:من|في|على|التي|الذي|و\p{L}|absatz|abs|satz|buchstabe|paragraph|paragraphs|para|subparagraph|and|or|of|to|et|und|i|и|та|à|al|above|below|thereof|hereof)(?![\p{L}\p{M}])/iu;

/** The label at the start of a line, or null. The line is taken without its surrounding space. */
export function findLabel(line: string): LabelFound | null {
  const variant = variantLabel(line);
  if (variant !== null) {
    const after = line.slice(variant.printed.length);
    const separator = SEPARATOR.exec(after)?.[0] ?? "";
    return { ...variant, separator, rest: after.slice(separator.length) };
  }
  const openers = OPENERS.exec(line)?.[0] ?? "";
  const body = line.slice(openers.length);
  const found =
    kindLabel(body) ?? chineseLabel(body) ?? plainLabel(body) ?? (openers === "" ? bulletLabel(body) : null);
  if (found === null) return null;
  return { ...found, printed: openers + found.printed };
}

/** A label that a program shows by itself, where nothing follows and nothing is in doubt. */
export function automaticLabel(printed: string): LabelFound {
  const trimmed = printed.trim();
  const found = findLabel(trimmed);
  if (found !== null && found.rest === "") return { ...found, printed: trimmed, separator: "", sure: true };
  const bullet = !/[\p{L}\p{Nd}]/u.test(trimmed);
  return {
    printed: trimmed,
    separator: "",
    rest: "",
    kind: bullet ? "bullet" : null,
    form: bullet ? "•" : trimmed.replace(/[\p{L}\p{M}\p{Nd}]+/gu, "#"),
    readings: [],
    sure: true,
  };
}

function kindLabel(body: string): LabelFound | null {
  const word = KIND_WORD.exec(body);
  if (word === null) return gluedLabel(body);
  const name = (word[1] ?? "").slice(0, 1) === "§" ? "§" : (word[1] ?? "");
  const kind = kindOfWord(name);
  if (kind === null) return gluedLabel(body);
  if (kind === "preamble" || kind === "annex") {
    const bare = bareLabel(body, word[1] ?? "", kind);
    if (bare !== null) return bare;
  }
  if (kind === "preamble" || (word[2] === "" && word[3] === "" && name !== "§")) return gluedLabel(body);
  const at = word[0].length;
  const number = KIND_NUMBER.exec(body.slice(at));
  return number === null ? null : numberedLabel(body, at, number, kind);
}

function gluedLabel(body: string): LabelFound | null {
  const match = /^(pp|op)(?=\p{Nd})/iu.exec(body);
  if (match === null || !GLUED.has(match[0].toLowerCase())) return null;
  const number = KIND_NUMBER.exec(body.slice(2));
  return number === null ? null : numberedLabel(body, 2, number, "recital");
}

function numberedLabel(body: string, at: number, number: RegExpExecArray, kind: LabelKind): LabelFound | null {
  const readings = kindReadings(number[1] ?? "", number[3] ?? "");
  if (readings.length === 0) return null;
  const printed = body.slice(0, at + number[0].length);
  const after = body.slice(printed.length);
  const stopped = number[6] !== "";
  const separator = SEPARATOR.exec(after)?.[0] ?? "";
  const rest = after.slice(separator.length);
  if (separator === "" && rest !== "" && !/^[[(*«"“]/u.test(rest)) return null;
  const parted = stopped || /[:–—-]/u.test(separator);
  // "Article 5 of the Charter" and "Article 5, paragraph 2" are running text; "Article 5 (purpose)" is not.
  if (!parted && (/^[[(*«"“]*\p{Ll}/u.test(rest) || REFERRING.test(rest)) && !/^\([^()]+\)\]*$/u.test(rest))
    return null;
  return {
    printed,
    separator,
    rest,
    kind,
    form: `${kind} #`,
    readings,
    sure: parted || rest === "" || separator.includes("\t"),
  };
}

function kindReadings(number: string, inserted: string): readonly NumberReading[] {
  const extra = insertedValue(inserted);
  const placeholder = /^\[([^\]]+)\]/u.exec(number);
  const within = INSERTED_WITHIN.exec(placeholder?.[1] ?? "");
  if (within !== null) return kindReadings(placeholder?.[1]?.slice(0, within.index) ?? "", within[0] + inserted);
  const core = (placeholder?.[1] ?? number).trim();
  const word = valueOfWord(core);
  if (word !== null) return [{ numeral: "word", path: [word], inserted: extra }];
  const path = core.split(/[.\-–]/u);
  const read = path.length === 1 ? readNumber(core) : dottedReading(path);
  if (read.length > 0) return read.map((each) => ({ ...each, inserted: each.inserted + extra }));
  return placeholder === null ? [] : [{ numeral: "none", path: [], inserted: 0 }];
}

function dottedReading(parts: readonly string[]): readonly NumberReading[] {
  const values = parts.map((part) => readNumber(part)[0]);
  const last = values.at(-1);
  if (last === undefined || values.some((value) => value === undefined)) return [];
  return [{ numeral: "digit", path: values.flatMap((value) => value?.path ?? []), inserted: last.inserted }];
}

/** `Preamble`, `Annex`, `ANNEX: Map` without a number: only where nothing else stands on the line or a colon follows. */
function bareLabel(body: string, word: string, kind: LabelKind): LabelFound | null {
  const after = body.slice(word.length);
  const match = new RegExp(`^\\]*\\**[.:]?(?:${SPACE}*$|(?=${SPACE}*[–—]${SPACE}|(?<=:)${SPACE}))`, "u").exec(after);
  if (match === null || !/^\p{Lu}|^[^\p{Ll}\p{Lu}]/u.test(word)) return null;
  const printed = (word + match[0]).trimEnd();
  const tail = body.slice(printed.length);
  const separator = SEPARATOR.exec(tail)?.[0] ?? "";
  const rest = tail.slice(separator.length);
  // "Preamble: The Parties acknowledge …" is running text; "Annex: Map of the port" is not.
  if (rest.split(/\s+/u).length > 10) return null;
  const readings: NumberReading[] = [{ numeral: "none", path: [], inserted: 0 }];
  return { printed, separator, rest, kind, form: kind, readings, sure: true };
}

function chineseLabel(body: string): LabelFound | null {
  const match = CHINESE.exec(body);
  if (match === null) return null;
  const unit = match[0].slice(-1);
  const kind: LabelKind = "条條".includes(unit)
    ? "article"
    : "章编編".includes(unit)
      ? "chapter"
      : "节節".includes(unit)
        ? "section"
        : "paragraph";
  const after = body.slice(match[0].length);
  const separator = SEPARATOR.exec(after)?.[0] ?? "";
  const value = chineseValue(match[0].slice(1, -1));
  const readings: NumberReading[] = [{ numeral: "word", path: [value], inserted: 0 }];
  return {
    printed: match[0],
    separator,
    rest: after.slice(separator.length),
    kind,
    form: `第#${unit}`,
    readings,
    sure: true,
  };
}

function chineseValue(text: string): number {
  const digits = readNumber(text)[0];
  if (digits !== undefined) return digits.path[0] ?? 0;
  let total = 0;
  let current = 0;
  for (const char of text) {
    const digit = "零一二三四五六七八九".indexOf(char.replace("〇", "零"));
    const unit = { 十: 10, 百: 100, 千: 1000 }[char];
    if (unit === undefined) current = Math.max(digit, 0);
    else {
      total += (current === 0 ? 1 : current) * unit;
      current = 0;
    }
  }
  return total + current;
}

function plainLabel(body: string): LabelFound | null {
  for (const { form, pattern, sure } of PLAIN_FORMS) {
    const match = pattern.exec(body);
    if (match === null) continue;
    const readings = plainReadings(match[1] ?? "", `${match[2]} ${match[3]}`);
    if (readings.length === 0) continue;
    return dressed(
      body,
      match[0],
      form === "#bis" ? (/\)\]*$/u.test(match[0]) ? "#)" : "#.") : form,
      readings,
      (sure || match[2] !== "") && !isWeak(match[0]),
    );
  }
  const spaced = SPACED_NUMBER.exec(body);
  if (spaced === null) return null;
  return dressed(body, spaced[0], "#", readNumber(spaced[1] ?? ""), false);
}

/** `A. Smith` and `2031. The` may be a name or a year. */
function isWeak(printed: string): boolean {
  return /^\p{Lu}\.$/u.test(printed) || /^\p{Ll}{1,2}\.$/u.test(printed) || /^\p{L}{2}\)$/u.test(printed);
}

function plainReadings(number: string, inserted: string): readonly NumberReading[] {
  const chain = number.match(/[\p{L}\p{Nd}]+/gu) ?? [];
  const extra = insertedValue(inserted);
  if (chain.length === 1) return readNumber(chain[0]).map((each) => ({ ...each, inserted: each.inserted + extra }));
  const last = readNumber(chain.at(-1) ?? "");
  const before = chain.slice(0, -1).flatMap((part) => readNumber(part)[0]?.path ?? []);
  return last.map((each) => ({ ...each, path: [...before, ...each.path], inserted: each.inserted + extra }));
}

function dressed(
  body: string,
  printed: string,
  form: string,
  readings: readonly NumberReading[],
  sure: boolean,
): LabelFound | null {
  const after = body.slice(printed.length);
  const separator = SEPARATOR.exec(after)?.[0] ?? "";
  return { printed, separator, rest: after.slice(separator.length), kind: null, form, readings, sure };
}

function bulletLabel(body: string): LabelFound | null {
  const match = BULLET.exec(body);
  if (match === null) return null;
  const after = body.slice(match[0].length);
  const separator = /^\s+/u.exec(after)?.[0] ?? "";
  return {
    printed: match[0],
    separator,
    rest: after.slice(separator.length),
    kind: "bullet",
    form: match[0],
    readings: [],
    sure: true,
  };
}
