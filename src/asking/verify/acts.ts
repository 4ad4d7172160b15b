import type { Asserted } from "./statement.ts";
import { stemsOf, type Unit } from "./units.ts";

/** Whether a word or one that begins like it is among words. */
export function has(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < STEM) return false;
  const begin = word.slice(0, Math.max(STEM, word.length - 2));
  for (const other of words)
    if (other.startsWith(begin) || (other.length >= STEM && word.startsWith(other))) return true;
  return false;
}

/** Letters that words of one stem begin with at least. */
const STEM = 5;

/** Telling words of a clause that says nothing without what stands above it, at most. */
const SHORT = 1;

const DENIAL = new RegExp(
  `\\b(?:${[
    "no|not|never|none|nobody|neither|nor|without|cannot|unable|out of|left out|leaves out|exempt\\w*",
    "refus\\w*|reject\\w*|declin\\w*|turn(?:s|ed|ing)? down|rul(?:es?|ed|ing) out|rebuff\\w*|oppos\\w*|den(?:y|ies|ied)",
    "refrain\\w*|(?:vot|warn|protest|advis|argu|decid)\\w* against",
    "forbid\\w*|prohibit\\w*|ban(?:s|ned)?|bar(?:s|red)?|exclud\\w*|prevent\\w*|omits?|lack\\w*|absent",
  ].join("|")})\\b|n['’]t\\b`,
  "giu",
);

/** Bounds that are put as denials and deny nothing. */
const BOUND =
  /\b(?:no|not) (?:more|less|fewer|later|earlier|sooner) than\b|\b(?:may|shall|must) not exceed\b|\bno one but\b|\bnot only\b/giu;

export function isDenied(text: string): boolean {
  return (text.replaceAll(BOUND, "").match(DENIAL)?.length ?? 0) > 0;
}

/**
 * Whether a piece denies what a statement speaks of: of one that denies nothing, some word stands in denied clauses alone; of one
 * that does, some word stands in one.
 */
export function deniesOneOf({ words, bare }: Asserted, unit: Unit): boolean {
  const clauses = unit.text.split(/[.;,:]\s+|\b(?:but|while|and)\b/u);
  const denied = clauses.map((clause) => ({ stems: stemsOf(clause), isDenied: isDenied(clause) }));
  if (!denied.some((clause) => clause.isDenied)) return false;
  // "Not agreed.": what is denied is what the heading above it says.
  if (isDenied(bare) && denied.some(({ stems, isDenied }) => isDenied && stems.size <= SHORT)) return true;
  return [...words].some((word) => {
    const those = denied.filter(({ stems }) => has(stems, word));
    return (
      those.length > 0 && (isDenied(bare) ? those.some((each) => each.isDenied) : those.every((each) => each.isDenied))
    );
  });
}

/** Acts that undo what they are about: a piece without them says rather the opposite. */
export const REVERSAL =
  /\b(?:(?<!the )end(?:s|ed)?|abolish\w*|cancel\w*|revok\w*|repeal\w*|dissolv\w*|clos(?:es|ed)|los(?:es?|t)|suspend\w*|terminat\w*|stop(?:s|ped)?|halt\w*|scrap\w*|withdr[ae]w(?:s|n)?|leav(?:es?|ing)|left|drops?|resign\w*)\b/giu;

/** What makes something hold of one thing and nothing else, or of all of it. */
export const ALONE = /\b(?:alone|only|solely|exclusively|entire(?:ly)?|whole)\b/iu;

/** Acts by which a party binds itself: never said of one without an entry that has the very act. */
const CONSENTS: readonly (readonly [string, RegExp])[] = [
  [
    "agree",
    /\b(?:agreed|agrees|settled? on|accept(?:s|ed)?|consent(?:s|ed)?|endors\w+|approv\w+|support(?:s|ed)?|adopt(?:s|ed)?)\b/iu,
  ],
  ["sign", /\b(?:signed|signs|ratif\w+|initialled)\b/iu],
  [
    "promise",
    /(?<!\b(?:the|a|its|their|his|her|this|that) )\b(?:promis\w+|pledg\w+|commit(?:s|ted)|undertak\w+|undertook|offer(?:s|ed)|declare[sd]?)\b/iu,
  ],
  ["renounce", /\b(?:gave up|gives? up|given up|renounc\w+|waiv\w+|abandon\w*|ced(?:e[sd]?|ing)|resign\w*)\b/iu],
  ["permit", /\b(?:must ask|permission|permits?|permitted|licen[cs]\w+|approval|consent of|veto)\b/iu],
  ["refuse", /\b(?:refus\w+|reject\w+|withdrew (?:its|their|from)|broke off|walked out)\b/iu],
];

/** The same acts as entries tell them: of several in the present tense, or by the name of the act. */
const GRANTED: Readonly<Record<string, RegExp>> = {
  agree: /\b(?:agree|agreed by|settle on)\b/iu,
  sign: /\b(?:sign|signature|signing|initial)\b/iu,
  promise: /\b(?:offer|commit|declare|pledges?)\b/iu,
  refuse: /\bwalk out|break off\b/iu,
};

/** Acts by which a party binds itself of which a piece of the record tells. */
export function grants(text: string): readonly string[] {
  return CONSENTS.flatMap(([act, pattern]) => (pattern.test(text) || GRANTED[act]?.test(text) === true ? [act] : []));
}

/** Acts by which a party binds itself that a statement says. */
export function consents(text: string): readonly string[] {
  return CONSENTS.flatMap(([act, pattern]) => (pattern.test(text) ? [act] : []));
}
