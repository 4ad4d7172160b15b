import { literal } from "../common/literal.ts";
import { walkPoints, type Draft } from "../text/draft.ts";
import type { Party } from "./bodies.ts";
import { sentencesOf } from "./extraction/grammar/sentences.ts";
import type { Id } from "./model.ts";

/** Parts of a charter of which the words of the text are shown beside what was read. */
export const WORDED_PARTS = ["rule", "deadlock", "access", "reports"] as const;
/** One of them. */
export type WordedPart = (typeof WORDED_PARTS)[number];

/** What a text says of one body, sentence by sentence. */
export type CharterWords = Readonly<Record<WordedPart, readonly string[]>>;

const SPEAKS: Readonly<Record<WordedPart, RegExp>> = {
  deadlock:
    /\b(?:deadlock|casting vote|tied?|votes\b[^.;]{0,60}\bare equal|equality of votes|cannot (?:agree|decide)|fails? to (?:agree|decide))\b/iu,
  rule: /\b(?:majorit(?:y|ies)|consensus|unanim\p{L}*|by (?:a )?vote|votes (?:of|out of|in favour)|two[- ]thirds)\b/iu,
  access: /\baccess\b|\bmay (?:enter|inspect|visit)\b/iu,
  reports: /\bshall report\b|\breports? (?:to|every)\b/iu,
};
/** A sentence on the body that was named before it. */
const GOES_ON =
  /^(?:it|they|its|their|(?:all |the )?decisions?|if|where|when|should|failing|in (?:a|the|case|the event))\b/iu;

/**
 * The sentences in which a text says how its bodies decide, what they may enter and to whom they report, by body: the one named
 * first in a sentence, or before it in its article.
 */
export function charterWords(draft: Draft, parties: readonly Party[]): ReadonlyMap<Id, CharterWords> {
  const ids = new Map(
    parties.flatMap(({ kind, id, name, aliases = [] }) =>
      kind === "body" || kind === "organisation" ? [name, ...aliases].map((each) => [each, id] as const) : [],
    ),
  );
  const found = new Map<Id, Record<WordedPart, string[]>>();
  if (ids.size === 0) return found;
  const names = [...ids.keys()].toSorted((a, b) => b.length - a.length).map(literal);
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "u");
  const bodyIn = (words: string): Id | undefined => ids.get(named.exec(words)?.[0] ?? "");
  for (const article of draft.points) {
    let last = bodyIn(article.heading);
    for (const { point } of walkPoints([article])) {
      if (point.deleted) continue;
      for (const { from, to } of sentencesOf(point.text)) {
        const sentence = point.text.slice(from, to).trim();
        const own = GOES_ON.test(sentence) ? (last ?? bodyIn(sentence)) : bodyIn(sentence);
        if (own === undefined) continue;
        last = own;
        const part = (Object.keys(SPEAKS) as WordedPart[]).find((each) => SPEAKS[each].test(sentence));
        if (part === undefined) continue;
        const words = found.get(own) ?? { rule: [], deadlock: [], access: [], reports: [] };
        found.set(own, words);
        words[part].push(sentence);
      }
    }
  }
  return found;
}

/** Where a sentence that states a share of the members ends, and nothing further is asked for. */
const WHOLE =
  /\b(?:majority|unanimity|unanimously|consensus|agreement|votes)(?: of (?:at least )?(?:the |its |all )?[\p{L}\d-]+(?: (?:thirds|quarters|fifths))?)?(?: votes)?(?: (?:of|out of) (?:the |its |all )*(?:[\p{L}\d]+ )?(?:members|votes))?(?: present(?: and voting)?)?\.?$/iu;

/** Whether a rule of decision is told whole by its share: its sentence asks for nothing further. */
export function isWholeRule(words: readonly string[]): boolean {
  return words.every((sentence) => WHOLE.test(sentence));
}
