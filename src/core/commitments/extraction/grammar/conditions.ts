import { EVENTS } from "../time/events.ts";
import type { Span } from "../../../text/compiling/sentences.ts";

/** A condition, an exception or a beginning that a clause names. */
export interface SubClause extends Span {
  readonly text: string;
  /** `starts`: creates the duty; `limits`: it holds only so far; `frees`: an exception. */
  readonly kind: "starts" | "limits" | "frees";
}

/**
 * Words that open a condition, each with what it does.
 * Finds: "unless the owner consents", "upon application made …", "provided that …". Allows: "at once", "if only to".
 */
const OPENERS: readonly (readonly [SubClause["kind"], string])[] = [
  [
    "frees",
    "unless|except(?: (?:for|where|if|when|with|in|on|that|as))?|save(?: (?:for|where|in|as|with))?|with the exception of|other than",
  ],
  [
    "limits",
    "only if|only when|only after|provided that|provided (?=such|the|they|it|he|no|all|any|each|both)|on condition that|so long as|as long as|to the extent(?: that)?|subject to|insofar as|in so far as|until|pending|without (?:(?:the|prior|previous|express|written|mutual|joint|explicit|advance),? (?:and )?){0,3}(?:consent|approval|authori[sz]ation|agreement|permission) of",
  ],
  [
    "starts",
    "if|in case(?: of| that)?|in cases where|in the event (?:of|that)|when|whenever|where|once|as soon as|on the (?:day|date) (?:on which|when|that)|at the (?:time|moment) (?:at which|when)|failing(?! which)|in the absence of|in default of|upon|after|following|should",
  ],
];
const OPENER = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<!\\b(?:at|least|look|looked|named|immediately|on|there|call|based|has|have) )(?:${OPENERS.map(([, words]) => `(${words})`).join("|")})(?![\\p{L}\\p{N}-])`,
  "giu",
);
const NO_CONDITION =
  /^(?:as soon as possible|once (?:every|a|per|in)|where (?:appropriate|necessary|possible)|when necessary|other than those listed)/iu;

/** The conditions within a part of a text, each with its words. */
export function conditionsIn(text: string, span: Span): readonly SubClause[] {
  const found: SubClause[] = [];
  const words = text.slice(span.from, span.to);
  let past = 0;
  for (const match of words.matchAll(OPENER)) {
    if (match.index < past || NO_CONDITION.test(words.slice(match.index))) continue;
    if (/^(?:upon|after|following)$/iu.test(match[0]) && !EVENTS.test(words.slice(match.index, match.index + 90)))
      continue;
    // "Of the day when the last soldier has left": which day, no condition.
    if (/^when$/iu.test(match[0]) && /\b(?:day|date|moment|time) $/iu.test(words.slice(0, match.index))) continue;
    const end = endOf(words, match.index + match[0].length);
    // "…; if it cannot, the chair decides": a condition of what follows it.
    if (/;\s(?:but |and )?$/u.test(words.slice(0, match.index)) && match[3] !== undefined && words[end] === ",") break;
    // "Thirty days after signature" is one term; "thirty days after the Front has withdrawn" names what begins it.
    if (LENGTH.test(words.slice(0, match.index)) && !HAPPENS.test(words.slice(match.index, end))) continue;
    const kind = OPENERS[[1, 2, 3].findIndex((group) => match[group] !== undefined)]?.[0] ?? "starts";
    past = end;
    found.push({ from: span.from + match.index, to: span.from + end, text: words.slice(match.index, end), kind });
  }
  return found;
}

const LENGTH = /\b(?:hours?|days?|weeks?|months?|years?)(?: \(\d+\))? $/iu;
const HAPPENS =
  /^(?!after|following|upon)|\b(?:is|are|has|have|had|was|were|been|(?!following\b|signing\b)\p{L}+ing)\b/iu;

/** To the comma or semicolon that ends it, past commas within dates and lists of the condition. */
function endOf(words: string, from: number): number {
  for (const match of words.slice(from).matchAll(/[,;]\s|[.;]$/gu)) {
    const at = from + match.index;
    if (match[0].startsWith(",") && /\d$/u.test(words.slice(0, at)) && /^,\s\d{4}/u.test(words.slice(at))) continue;
    if (/^,\s(?:and|or) (?:on|in|by|with|of|for)\b/u.test(words.slice(at))) continue;
    return at;
  }
  return words.trimEnd().length;
}
