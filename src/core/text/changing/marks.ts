import { isFigure } from "../../common/language/index.ts";
import type { Token } from "./lex.ts";

/** A letter, alone or doubled, a Roman numeral, a number; "(not)" and "(all)" are words in brackets. */
const item = /^(?:(\p{L})\1{0,2}|(?=.)(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})|bis|ter|\p{Nd}{1,3})$/u;

/** (a), (ii), (3): the mark of an item, in brackets. */
export function isBracketed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === "(" && item.test(tokens[at + 1]?.word ?? "") && tokens[at + 2]?.word === ")";
}

/** Whether a part of an instrument may be numbered so: 5, II, B. */
export function isDesignatorStart(token: Token): boolean {
  return (
    isFigure(token.word) ||
    (token.kind === "word" &&
      (/^[ivxlc]{1,6}$/u.test(token.word) || /^\p{L}$/u.test(token.word)) &&
      token.word !== "a") ||
    (token.capital && /^\p{L}$/u.test(token.word))
  );
}

/** Whether the number of an act may be made of this figure. */
export function isActFigure(token: Token | undefined): boolean {
  return token?.kind === "figure" && /^\p{Nd}{1,4}$/u.test(token.word);
}
