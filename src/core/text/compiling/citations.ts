import type { TreatyWords } from "../../common/language/treaty-words.ts";
import { nameOf } from "../comparing/renumbered.ts";
import { pathIn } from "./number-paths.ts";

/** A mark in brackets: (2), (a), (iii). */
const MARK = String.raw`\((?:\p{Nd}{1,3}\p{L}?|\p{L}{1,4})\)`;
const NUMBER = String.raw`\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*\p{L}?`;
/** What a point is called by behind a word: 5, 3a, 2.1, (b), 5 (2)(a); no number of an act, and no part of a longer one. */
const PATH = String.raw`(?:${NUMBER}(?![\p{L}\p{Nd}])|${MARK})(?:[^\S\n]?${MARK})*(?![\p{Nd}/]|[.,]\p{Nd})`;
const CITED = new RegExp(String.raw`(\p{L}[\p{L}\p{M}-]*)[^\S\n]+(${PATH})`, "gu");
/** The next of several: ", 6", " and 7". */
const NEXT = new RegExp(String.raw`[^\S\n]*(,)?[^\S\n]*(?:(\p{L}+)[^\S\n]+)?(${PATH})`, "uy");
/** Between a part and the point that has it: "paragraph 2 of Article 5", "пункт 2 статті 5"; no comma, no full stop. */
const OF = /^[^\S\n]+(?:\p{L}+[’'][^\S\n]?|\p{L}+[^\S\n]+){0,3}$/u;

/** A number of a point that words name. */
export interface Citation {
  /** The word before the number. */
  readonly word: string;
  readonly path: readonly string[];
  /** Whether its parts are joined by full stops: no point without such a number is called so. */
  readonly dotted: boolean;
  /** The word and the number as they are printed, with those of the point that it is a part of. */
  readonly printed: string;
  /** Where the words behind it begin. */
  readonly end: number;
  /** The point that it is a part of, where the words say so. */
  readonly of: Citation | null;
}

/** The numbers that words name behind a word for a part of an instrument, or one that labels of the draft begin with. */
export function citationsIn(text: string, names: ReadonlySet<string>, known: TreatyWords): readonly Citation[] {
  const cited: Citation[] = [];
  let [start, over]: [number, Citation | null] = [-1, null];
  // From the last to the first: of two that belong together the larger part stands behind.
  for (const match of [...text.matchAll(CITED)].reverse()) {
    const [all, word = "", number = ""] = match;
    if (!names.has(nameOf(word)) && !known.parts.has(word.toLowerCase())) continue;
    const one = citation(word, number, all, match.index + all.length);
    const others = othersBehind(text, one, known);
    const isPart: boolean = over !== null && others.length === 0 && joins(text.slice(one.end, start), known);
    if (isPart && over !== null) {
      cited.pop();
      const printed = spaced(text.slice(match.index, over.end));
      cited.push({ ...one, end: over.end, printed, of: over });
    } else cited.push(...[...others].reverse(), one);
    [start, over] = [match.index, isPart ? null : one];
  }
  return cited.reverse();
}

/** The others of several behind one word: "Articles 5, 6 and 7". */
function othersBehind(text: string, { word, end }: Citation, known: TreatyWords): readonly Citation[] {
  const others: Citation[] = [];
  for (let at = end; ;) {
    NEXT.lastIndex = at;
    const [all, comma, joiner, number = ""] = NEXT.exec(text) ?? [];
    const isJoined = joiner === undefined ? comma !== undefined : known.joiners.has(joiner.toLowerCase());
    // "Article 5 and 3 ships": only where the word is of several, or the number is none of things.
    if (all === undefined || !isJoined || !(/s$/iu.test(word) || pathIn(number).length > 1)) return others;
    at += all.length;
    others.push(citation(word, number, `${word} ${number}`, at));
  }
}

function citation(word: string, number: string, printed: string, end: number): Citation {
  return { word, path: pathIn(number), dotted: number.includes("."), printed: spaced(printed), end, of: null };
}

function joins(between: string, known: TreatyWords): boolean {
  return OF.test(between) && !(between.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => known.joiners.has(word));
}

function spaced(words: string): string {
  return words.replace(/\s+/gu, " ");
}
