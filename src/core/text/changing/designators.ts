import type { Lexicon } from "../../common/language/index.ts";
import type { Token } from "./lex.ts";
import { isActFigure, isBracketed, isDesignatorStart } from "./marks.ts";
import { joined, type Reading, type Unit } from "./unit.ts";

/** So many words before its number at most an act is named. */
const ACT_REACH = 8;

/** Article 5(2)(a), Annex II, Article 3 bis. */
export function designatorAt(tokens: readonly Token[], at: number): Reading | null {
  const first = tokens[at];
  if (!first) return null;
  const opens = isBracketed(tokens, at);
  if (!opens && !isDesignatorStart(first)) return null;
  let end = opens ? at + 3 : at + 1;
  for (;;) {
    const next = tokens[end];
    if (!next) break;
    if (isBracketed(tokens, end)) end += 3;
    else if (
      next.glued &&
      /^[/.]$/u.test(next.word) &&
      tokens[end + 1]?.glued &&
      /^(?:\p{Nd}{1,6}|\p{L}{1,2}|[ivxlc]{1,6})$/u.test(tokens[end + 1]?.word ?? "")
    )
      end += 2;
    else if (next.glued && next.kind === "word" && next.word.length <= 2) end++;
    else if (/^(?:bis|ter|quater|quinquies|sexies|septies|octies)$/u.test(next.word)) end++;
    else break;
  }
  return { type: "designator", key: `§${joined(tokens, at, end - at).replace(/\s/gu, "")}`, length: end - at };
}

/** 9b and 10(2) in "Articles 7a, 9b and 10(2)"; bare figures there may as well count something. */
export function isNextDesignator(
  tokens: readonly Token[],
  at: number,
  before: Unit | undefined,
  earlier: Unit | undefined,
): boolean {
  const [figure, mark] = [tokens[at], tokens[at + 1]];
  if (earlier?.type !== "designator" || figure?.kind !== "figure" || mark?.glued !== true) return false;
  return (
    (before?.role === "conjunction" || before?.key === ",") && (mark.word === "(" || /^\p{L}{1,2}$/u.test(mark.word))
  );
}

/** What an act is known by: 2009/101/EC, (EU) No 600/2014, (EU) 2016/98. */
export function actNumberAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Reading | null {
  if (tokens[at]?.kind === "sign" && tokens[at]?.word !== "(") return null;
  let end = at;
  if (tokens[at]?.word === "(") {
    if (!/^\p{Lu}{2,7}$/u.test(tokens[at + 1]?.surface ?? "") || tokens[at + 2]?.word !== ")") return null;
    end += 3;
  }
  if (/^(?:no|nr|n)$/u.test(tokens[end]?.word ?? "")) end += tokens[end + 1]?.word === "." ? 2 : 1;
  const isGlued = (index: number): boolean => tokens[index]?.glued === true;
  const slash = tokens[end + 1]?.word === "/" && isGlued(end + 1) && isGlued(end + 2);
  if (!slash || !isActFigure(tokens[end]) || !isActFigure(tokens[end + 2])) return null;
  end += 3;
  const suffixed = tokens[end]?.word === "/" && isGlued(end) && isGlued(end + 1) && tokens[end + 1]?.kind === "word";
  if (suffixed) end += 2;
  // A fraction, a season, a share of seats: only what is called an act, or bears its mark, is one.
  if (!suffixed && end - at === 3 && !namesAct(tokens, at, lexicon)) return null;
  return { type: "designator", key: `§act ${joined(tokens, at, end - at)}`, length: end - at };
}

/** Whether the name of an instrument stands shortly before a token. */
function namesAct(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let back = at - 1; back >= Math.max(0, at - ACT_REACH); back--) {
    const word = tokens[back]?.word ?? "";
    if (/^[.;:]$/u.test(word)) return false;
    if (lexicon.byFirst.get(word)?.some((entry) => entry.role === "instrument")) return true;
  }
  return false;
}

/** A list label: (a) or 1. at the start of a line, (ii) after a colon, semicolon or comma. */
export function labelAt(tokens: readonly Token[], at: number, before: Unit | undefined): Reading | null {
  const first = tokens[at];
  if (!first) return null;
  const starts = first.startsLine || at === 0;
  const inner = tokens[at + 1];
  // "; or 2.which": with no space before the word it marks an item, and ends no sentence.
  const marks =
    before?.role === "conjunction" && inner?.word === "." && tokens[at + 2]?.glued && tokens[at + 2]?.kind === "word";
  if (!starts && first.word !== "(" && !/^[:;]$/u.test(before?.key ?? "") && !marks) return null;
  const opens = inner !== undefined && isBracketed(tokens, at);
  const inList = before !== undefined && (/^[:;,.]$/u.test(before.key) || before.role === "conjunction");
  if (opens && (starts || inList)) return { type: "label", key: `label ${inner.word}`, length: 3 };
  if (!/^(?:\p{L}|[ivxlc]{1,5}|\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*)$/u.test(first.word)) return null;
  // "2a.": a figure with a letter is one mark.
  const lettered = first.kind === "figure" && inner?.glued === true && /^\p{Ll}$/u.test(inner.word);
  const length = lettered ? 3 : 2;
  const [close, next] = [tokens[at + length - 1], tokens[at + length]];
  const closes = close?.glued === true && /^[.)]$/u.test(close.word);
  if (closes && next && (!next.glued || (!starts && next.kind === "word"))) {
    return { type: "label", key: `label ${joined(tokens, at, length - 1)}`, length };
  }
  const bare = starts && first.kind === "figure" && first.word.includes(".") && inner?.kind === "word" && inner.capital;
  return bare ? { type: "label", key: `label ${first.word}`, length: 1 } : null;
}
