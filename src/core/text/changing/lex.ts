import { isNumberWord, type LanguageTable } from "../../common/language/index.ts";

/** A word, figure or sign of a text. White space lies between tokens. */
export interface Token {
  readonly kind: "word" | "figure" | "sign";
  /** Lower case, composed, straight apostrophes, slips put right: for looking up. */
  readonly word: string;
  /** As it stands in the text. */
  readonly surface: string;
  readonly from: number;
  readonly to: number;
  /** True where nothing stands between this token and the one before it. */
  readonly glued: boolean;
  readonly capital: boolean;
  /** True where a line break stands before it. */
  readonly startsLine: boolean;
}

/** Days, times, figures with spaces between thousands, other figures. */
const FIGURES = [
  String.raw`\p{Nd}*[¼-¾⅐-⅞]`,
  String.raw`\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}(?!\p{Nd})`,
  String.raw`\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd})`,
  String.raw`\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?`,
  String.raw`\p{Nd}+(?:[.,'’]\p{Nd}+)*[⁰¹²³⁴-⁹⁺⁻ⁿ]*`,
].join("|");
/** Figures above the line belong to a sign of a unit (km², m³); behind longer words they number notes. */
const UNIT = String.raw`(?<!\p{L})(?:\p{L}{1,3}[⁰¹²³⁴-⁹⁺⁻]+(?!\p{L})|[kdcm]?m[23](?![\p{L}\p{Nd}]))`;
const LETTERS = String.raw`\p{L}[\p{L}\p{M}₀-₎\u00ad\u200c\u200d]*`;
const SIGN = String.raw`[^\s\p{L}\p{Nd}]`;
const scanner = new RegExp(
  String.raw`(?<figure>${FIGURES})|(?<word>${UNIT}|${LETTERS}(?:['’ʼ‐‑-]${LETTERS})*)|(?<sign>${SIGN}(?:\p{M}|[\ufe0e\ufe0f]|\u200d|(?<=\u200d)${SIGN})*)`,
  "gu",
);

/** Splits a text into words, figures and signs. "cannot" is two words, "30-day" three tokens, "l'accord" two in French. */
export function lex(text: string, table: LanguageTable): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(scanner)) {
    const from = match.index;
    const surface = match[0];
    const startsLine = end === 0 ? tokens.length === 0 : text.slice(end, from).includes("\n");
    const add = (start: number, stop: number, kind: Token["kind"], word?: string) => {
      const piece = text.slice(start, stop);
      tokens.push({
        kind,
        word: word ?? normal(piece),
        surface: kind === "word" && word !== undefined && word !== "not" ? word : piece,
        from: start,
        to: stop,
        glued: start === end && start > 0,
        capital: /^\p{Lu}/u.test(piece),
        startsLine: startsLine && start === from,
      });
      end = stop;
    };
    if (match.groups?.["word"] === undefined)
      add(from, from + surface.length, match.groups?.["figure"] === undefined ? "sign" : "figure");
    else
      for (const piece of pieces(surface, table)) {
        const kind = /^[‐‑-]/u.test(surface.slice(piece.from)) ? "sign" : "word";
        add(from + piece.from, from + piece.to, kind, piece.word);
      }
  }
  return tokens;
}

/** Lower case without locale (a Turkish one would change i), composed, without soft hyphens. */
export function normal(surface: string): string {
  return surface
    .normalize("NFC")
    .replace(/[\u00ad\u200c\u200d]/gu, "")
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, "-")
    .replace(/^([kdcm]?m)([23])$/u, (_, unit: string, power: string) => `${unit}${power === "2" ? "²" : "³"}`)
    .toLowerCase();
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly word?: string;
}

const contraction = /^(.+?)(n['’]t)$/iu;
const irregularContraction: Readonly<Record<string, string>> = { ca: "can", wo: "will", sha: "shall" };

/** The words inside one run of letters, apostrophes and hyphens. */
function pieces(surface: string, table: LanguageTable): readonly Piece[] {
  if (table.code === "en") {
    if (/^cannot$/iu.test(surface))
      return [
        { from: 0, to: 3 },
        { from: 3, to: 6 },
      ];
    const match = contraction.exec(surface);
    const [, verb = ""] = match ?? [];
    if (match) {
      const full = irregularContraction[verb.toLowerCase()];
      return [
        full ? { from: 0, to: verb.length, word: full } : { from: 0, to: verb.length },
        { from: verb.length, to: surface.length, word: "not" },
      ];
    }
  }
  if (table.elisions.length > 0) {
    const match = /^(\p{L}+)['’](?=\p{L})/u.exec(surface);
    if (match && table.elisions.includes(normal(match[1] ?? ""))) {
      const cut = match[0].length;
      return [
        { from: 0, to: cut },
        ...pieces(surface.slice(cut), table).map((piece) => ({ ...piece, from: piece.from + cut, to: piece.to + cut })),
      ];
    }
  }
  return /[‐‑-]/u.test(surface) ? atNumberWords(surface, table) : [{ from: 0, to: surface.length }];
}

/** three-year → three, -, year; twenty-four and non-member stay whole. */
function atNumberWords(surface: string, table: LanguageTable): readonly Piece[] {
  if (isNumberWord(normal(surface), table)) return [{ from: 0, to: surface.length }];
  const parts = [...surface.matchAll(/[^‐‑-]+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const numeric = parts.map((part) => isNumberWord(normal(surface.slice(part.from, part.to)), table));
  if (!numeric[0] || numeric.every(Boolean)) return [{ from: 0, to: surface.length }];
  const count = numeric.indexOf(false);
  const head = { from: 0, to: parts[count - 1]?.to ?? 0 };
  const rest = parts[count]?.from ?? surface.length;
  return [head, { from: head.to, to: rest }, { from: rest, to: surface.length }];
}
