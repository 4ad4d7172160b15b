import { triggered } from "../../common/triggered.ts";
import { rememberedWords } from "../../common/remembered.ts";
import { conceptsOf } from "../../evidence/concepts.ts";
import { NOT_GIVEN } from "../../evidence/figure-words.ts";

const SILENT = triggered(
  /\bno (?:[\p{L}-]+ ){0,3}?(?:figures?|data|estimates?|numbers?|counts?|tally|toll)\b[^.;,]{0,40}?\b(?:available|known|given|published|reported|exists?|released)\b|\b(?:there (?:is|are)|(?:has|have|had|gives?|gave|offers?|publish(?:es|ed)?|with)) no (?:[\p{L}-]+ ){0,3}?(?:figures?|data|estimates?|numbers?|counts?|tally|toll)\b|\b(?:figures?|data|numbers?|estimates?|loss(?:es)?|tolls?|count|tally|dead|wounded|killed|deaths|casualties)\b[^.;,]{0,60}?\b(?:(?:is|are|was|were|remain\w*) (?:not (?:available|known|given|published|reported|disclosed)|unavailable|unknown|undisclosed))\b|\b(?:nobody|no one) (?:has|gives|gave|knows|publishes) (?:an? |any |the |reliable )*(?:figures?|numbers?|data|counts?|estimates?)\b|\bN\/A\b|(?<!\p{L})aucun(?:e)? (?:chiffre|donnée|estimation)|(?<!\p{L})(?:немає|нема) (?:\p{L}+ )?(?:даних|оцінок|цифр)/iu,
);

/** "Killed, Northland: not available": the label, and where it is said that there is no figure; null where a line is none. */
function labelled(text: string): { readonly 0: string; readonly index: number; readonly label: string } | null {
  const match = /^(?<label>[^:]{3,80}):\s*(?!\s)(?<value>[^:]{1,24}?)[.;]?\s*$/u.exec(text);
  const { label, value } = match?.groups ?? {};
  if (label === undefined || value === undefined || !NOT_GIVEN.test(value)) return null;
  return { 0: value, index: text.lastIndexOf(value), label };
}

/** Where a sentence says that there is no figure, and the words that tell of what. */
export interface Silence {
  readonly match: { readonly 0: string; readonly index: number };
  readonly clause: string;
}

/** What a sentence alone says to have no figure; null where it tells of no count. */
export const silenceOf = rememberedWords((text): Silence | null => {
  const label = labelled(text);
  const match = SILENT.exec(text) ?? label;
  if (match === null) return null;
  if (match === label) return isCounted(label.label) ? { match, clause: label.label } : null;
  const starts = [...text.slice(0, match.index).matchAll(/[,;:]\s|\bwhile\b|\bbut\b|\band\b/gu)];
  const clause = text.slice(starts.at(-1)?.index ?? 0);
  if (isCounted(clause)) return { match, clause };
  // "Of the wounded, no figure is known": what is counted may stand before the comma.
  return isCounted(text) ? { match, clause: text } : null;
});

function isCounted(text: string): boolean {
  const concepts = conceptsOf(text);
  return concepts.has("fate") || concepts.has("movement");
}

/** An answer that gives no figure, speakers' names before it left aside. */
export const NO_ANSWER = triggered(
  new RegExp(
    String.raw`^(?:[^:.]{1,30}:\s*)?(?:` +
      [
        "(?:un|not )known",
        "unclear",
        String.raw`n\/?a`,
        "no (?:figures?|data|numbers?|estimates?)",
        "(?:nobody|no one|no-one) (?:knows|can (?:say|tell)|has (?:counted|said))",
        "(?:we|they) (?:(?:do not|don['’]t|cannot|can['’]t|simply do not) (?:know|say|tell)|have no (?:data|figures?|numbers?|estimates?|idea|information))",
        "there (?:is|are) no (?:data|figures?|numbers?|estimates?|count)",
      ].join("|") +
      String.raw`)\b[^.?!]*`,
    "iu",
  ),
);
