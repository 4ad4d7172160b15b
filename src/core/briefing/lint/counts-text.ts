import { triggered } from "../../common/triggered.ts";
import { rememberedWords } from "../../common/remembered.ts";
import { findFigures, mayHoldFigure } from "../../evidence/figure-text.ts";
import { WORDS } from "../../evidence/figure-words.ts";

/** So many of so many, as a text says it. */
export interface SaidCount {
  readonly from: number;
  readonly to: number;
  /** The part, in figures. */
  readonly said: string;
  /** The whole, in figures. */
  readonly of: string;
}

/** A number of points, in figures or words, as a pattern. */
export const NUMBER = `\\d{1,3}|${Object.keys(WORDS)
  .filter((word) => word !== "zero")
  .sort((a, b) => b.length - a.length)
  .join("|")}`;
const END = "(?![\\p{L}\\d.,%-]*[\\p{L}\\d%])";
const THINGS = "(?:points?|provisions?|items?|articles?|elements?)";
const STYLES: readonly RegExp[] = [
  // "18 points sur 20", "18 des 20 points", "18 із 20 пунктів"
  /(?<![\p{L}\d.,-])(?<said>\d{1,3}) (?:points? |пункт\p{L}* )?(?:sur|des|із|з|зі) (?:les )?(?<of>\d{1,3})(?![\d.,]*\d|\s?(?:%|млн|тис|million|mille))/giu,
  // "18 points out of 20", "18 points of the 20-point plan", "18 of the plan's 20 points"
  new RegExp(
    `(?<![\\p{L}\\d.,-])(?<said>${NUMBER}) (?:${THINGS} )?(?:out )?of (?:(?:the|its|all|a|an|this|that|their) )?(?:\\p{L}+['’]s? )?(?<of>${NUMBER})(?:[- ]${THINGS})?${END}`,
    "giu",
  ),
  // "of the 20 points, 18 are agreed"
  new RegExp(
    `(?<![\\p{L}\\d.,-])of (?:(?:the|its|all|these|those) )?(?<of>${NUMBER})(?:[- ]${THINGS})?(?: [\\p{L}’'-]+){0,4}?,?(?: [\\p{L}’'-]+){0,4}? (?<said>${NUMBER})(?= (?:are|were|have|had|is|stand|points)|[,.;)]|$)`,
    "giu",
  ),
];

/** "Twenty points, and fifteen of them are agreed". */
const OF_THEM = triggered(
  new RegExp(
    `(?<![\\p{L}\\d.,-])(?<of>${NUMBER})(?:[- ]${THINGS}|(?=,? (?:and|of which|of them)))[^.;]{0,60}?(?<![\\p{L}\\d.,-])(?<said>${NUMBER}) of (?:them|these|those|which)(?!\\p{L})`,
    "giu",
  ),
);

/** "All but two of the 20 points". */
const ALL_BUT = triggered(
  new RegExp(`\\b(?:all|everything) but (?<open>${NUMBER}) of (?:(?:the|its) )?(?<of>${NUMBER})(?![\\p{L}\\d])`, "giu"),
);

/** "All twenty points of the plan have been agreed"; not what is wished, supposed or denied. */
const ALL = triggered(
  new RegExp(
    `(?<!\\b(?:not|until|till|once|when|if|unless|before|whether) )\\ball (?:of )?(?:(?:the|its) )?(?<of>${NUMBER}) ${THINGS}(?: (?:of|in) (?:the|its|this) [\\p{L}\\d-]+(?: \\p{L}+)?)? (?:are|were|have been|had been) (?:(?:now|already|finally|fully) )?(?:agreed|settled|accepted|resolved|closed|finali[sz]ed)(?!\\p{L})`,
    "giu",
  ),
);

/** "Two are open; the other 17 are agreed": of as many as the record counts. */
export const OTHERS = triggered(
  new RegExp(
    `\\bthe (?:other|remaining) (?<said>${NUMBER})(?: ${THINGS})?(?= (?:are|were|have been|had been) (?:(?:now|already) )?(?:agreed|settled|accepted|resolved|closed))`,
    "giu",
  ),
);

/** Fewer points than these are counted by nobody. */
export const LEAST = 7;

/** Words that stand between a part and its whole. */
const PARTS = triggered(/\b(?:of|all|but|sur|des)\b|\/|(?<!\p{L})(?:із|зі|з)(?!\p{L})/iu);

/** Counts of a whole in a text, in order: "18 of 20", "18 points out of the 20", "of the 20 points 18 are agreed". */
export const countsIn = rememberedWords(searchCounts);

function searchCounts(text: string): readonly SaidCount[] {
  const found: SaidCount[] = [];
  if (!PARTS.test(text) || !mayHoldFigure(text)) return found;
  for (const match of text.matchAll(ALL_BUT)) {
    const of = valueOf(match.groups?.["of"]);
    const said = String(Number(of) - Number(valueOf(match.groups?.["open"])));
    found.push({ from: match.index, to: match.index + match[0].length, said, of });
  }
  for (const match of text.matchAll(ALL)) {
    const of = valueOf(match.groups?.["of"]);
    found.push({ from: match.index, to: match.index + match[0].length, said: of, of });
  }
  for (const match of text.matchAll(OF_THEM)) {
    const [said, of] = [match.groups?.["said"] ?? "", match.groups?.["of"] ?? ""];
    const to = match.index + match[0].length;
    found.push({ from: match.index + match[0].lastIndexOf(said), to, said: valueOf(said), of: valueOf(of) });
  }
  for (const { from, to, low, of } of findFigures(text))
    if (of !== undefined && !found.some((other) => from < other.to && other.from < to))
      found.push({ from, to, said: low, of });
  for (const style of STYLES)
    for (const match of text.matchAll(style)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((other) => from < other.to && other.from < to)) continue;
      found.push({ from, to, said: valueOf(match.groups?.["said"]), of: valueOf(match.groups?.["of"]) });
    }
  // "One of two" is a way of speaking, not a count.
  return found
    .filter(({ said, of }) => Number(said) <= Number(of) && Number(of) >= LEAST)
    .sort((a, b) => a.from - b.from);
}

function valueOf(word = ""): string {
  return String(WORDS[word.toLowerCase()] ?? word);
}
