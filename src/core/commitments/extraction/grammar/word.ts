import type { Span } from "../../../text/compiling/sentences.ts";
import type { Names } from "./place.ts";

/** A word or a sign of a sentence, in UTF-16 units of the text. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Written as a name: with a capital within its sentence, or known as one. */
  readonly name: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[-'’/.][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** The words and signs of a part of a text, in order; `names` tells whether somebody known is named there. */
export function wordsOf(text: string, span: Span, names: Names = () => false): readonly Word[] {
  const found = [...text.slice(span.from, span.to).matchAll(WORD)].map((match) => ({
    text: match[0],
    from: span.from + match.index,
    to: span.from + match.index + match[0].length,
  }));
  return found.map((word, at) => ({
    ...word,
    lower: word.text.toLowerCase(),
    name: /^\p{Lu}/u.test(word.text) && (isWithin(found[at - 1]) || beginsName(word, found[at + 1], names)),
  }));
}

type Written = Span & Pick<Word, "text">;

const isWithin = (before: Written | undefined) => before !== undefined && /[\p{Ll}\p{N},]$/u.test(before.text);

/** "Tessaly shall", "Kelly Front shall"; not "Jointly Norland and Sudland shall". */
function beginsName(word: Written, next: Written | undefined, names: Names): boolean {
  if (names(word.from, word.to)) return true;
  return next !== undefined && /^\p{Lu}/u.test(next.text) && names(word.from, next.to) && !names(next.from, next.to);
}

/** Words that stand in no other place of a list. */
export function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ""));
}

export const DETERMINERS = listed(
  `the a an this these those such all both each every any no neither either some several other another its their his her our
  one two three four five six said present same certain`,
);
export const PRONOUNS = listed("it they he she we this these those there everyone everybody nobody whoever");
export const PREPOSITIONS = listed(
  `of in on at by for with from to into within without under upon during after before between among against through
  throughout until till as per via towards toward over above below across along around beyond except save despite
  following pursuant including concerning regarding subject pending prior notwithstanding owing due since but than like
  according immediately simultaneously`,
);
export const SUBORDINATES = listed(
  "if unless when whenever while whereas where wherever because although though whether once lest",
);
export const RELATIVES = listed("which who whom whose");
export const JOINS = listed("and or but nor");
const ADVERBS = listed(
  `also not never then only further thereafter therefore however always again still now jointly together forthwith hereby
  thus likewise once subsequently moreover accordingly equally otherwise fully already yet soon`,
);
const NO_ADVERB = listed(
  "supply apply comply reply rely family assembly ally july italy early only multiply imply monthly weekly daily quarterly yearly",
);

/** Whether a word only qualifies the verb beside it; no name does, however it ends. */
export function isAdverb({ lower, name }: Pick<Word, "lower" | "name">): boolean {
  return ADVERBS.has(lower) || (!name && /^\p{L}{2,}ly$/u.test(lower) && !NO_ADVERB.has(lower));
}

const IRREGULAR = listed(
  `built made held paid set put taken given drawn written kept sent brought met laid led bound left begun chosen borne found
  lost sold spent thrown withdrawn forbidden shown known frozen fought cut let rebuilt undertaken overseen done won bought
  taught sought broken driven seen gone become come fallen grown heard hidden hit hurt meant read said shut spoken split
  spread stood stolen sworn told understood woven worn dealt felt fed fled forgiven forgone redrawn reset retaken upheld
  withheld handed born`,
);

/** Whether a word can be a past participle. */
export function isParticiple(lower: string): boolean {
  return (
    IRREGULAR.has(lower) ||
    (/^\p{L}{2,}(?:-\p{L}+)?ed$/u.test(lower) &&
      !/^(?:need|proceed|exceed|succeed|speed|indeed|seed|feed|deed|unarmed|armed|united|allied|hundred|red)$/u.test(
        lower,
      ))
  );
}
