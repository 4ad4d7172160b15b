import { triggered } from "../../../common/triggered.ts";
import { said } from "../../../common/said.ts";
import type { TabledDraft } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import { carried } from "../reading/attribution.ts";
import { provisionsOf, type Provision, type Provisions } from "../reading/provisions.ts";
import { wordsIn, type Reading, type ReadSentence } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import { titleOf } from "../reading/titles.ts";
import type { Rule } from "./rule.ts";

/** Words that a draft struck out, told as its own. */
export const deleted: Rule = {
  code: "deleted-clause",
  needs: ({ state }) => provisionsOf(state).all.some((each) => each.deleted),
  find: ({ sentences, state }: Reading) => {
    const provisions = provisionsOf(state);
    return sentences.flatMap((read) =>
      GONE.test(read.sentence.text)
        ? []
        : spokenOf(read).flatMap(({ draft, words, numbers, from, to }): readonly Fault[] => {
            const struck = byNumber(draft, numbers, provisions) ?? best(draft, words, provisions);
            if (struck === null) return [];
            const { point, text } = struck;
            return [
              {
                code: "deleted-clause",
                severity: "error",
                message: said("deleted-clause.words", { title: titleOf(draft, state), point, words: text }),
                quoted: `${draft.id} ${point}`,
                from,
                to,
              },
            ];
          }),
    );
  },
  finds: [
    "⟦Southland's counter-draft has crimes tried by a court of five judges.⟧",
    "Northland asks for a court of five judges. It would try crimes. ⟦Southland's counter-draft asks the same.⟧",
    "Crimes go to a court in the first text, and ⟦Southland's counter-draft keeps it as point 4.⟧",
  ],
  allows: [
    "Southland's counter-draft drops the court of five judges for crimes.",
    "Northland's draft has crimes tried by a court of five judges.",
  ],
};

/** A text that says that words are gone tells no fault. */
const GONE = triggered(
  /\b(?:struck|strikes?|delet\w+|drop(?:s|ped)?|remov\w+|leaves? out|left out|omits?|omitted|gone|no longer|without|lacks?|nothing of|not (?:in|have|contain|include)|has no|takes? out|took out|cuts?|silent)\b/iu,
);

/** What a sentence says of a draft. */
interface Spoken {
  readonly draft: TabledDraft;
  readonly words: ReadonlySet<string>;
  /** The numbers of points that it gives. */
  readonly numbers: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** "… and so would the counter-draft", "pays the same": what was said of another text before. */
const SAME = triggered(/^(?:so|as|likewise|same|too|also|like)$/u);

function spokenOf(read: ReadSentence): readonly Spoken[] {
  const { tokens, drafts, sentence } = read;
  const named = drafts.filter(({ how }) => how !== "agent");
  const above = drafts.length > 0 ? null : (read.above ?? carried(read));
  if (above !== null) return [{ draft: above, words: read.words, numbers: [], from: sentence.from, to: sentence.to }];
  return named.map(({ draft, at, next }, each) => {
    // Up to the next text that is named, the words are of this one.
    const end = named[each + 1]?.at ?? tokens.length;
    const before = tokens.slice(Math.max(0, at - 3), at);
    const isSame =
      before.some(({ lower }) => SAME.test(lower)) ||
      tokens.slice(next, next + 3).some(({ lower }) => /^(?:too|likewise|also)$/u.test(lower)) ||
      // "It has them pay the same sum."
      tokens
        .slice(next, next + 8)
        .some(({ lower }, far) => lower === "same" && tokens[next + far - 1]?.lower === "the");
    const start = each === 0 ? 0 : at;
    const own = tokens.slice(isSame ? 0 : start, end);
    return {
      draft,
      words: isSame ? new Set([...wordsIn(own), ...wordsBefore(read)]) : wordsIn(own),
      numbers: numbersIn(own),
      from: tokens[isSame ? Math.max(0, at - 2) : start]?.from ?? sentence.from,
      to: tokens[end - 1]?.to ?? sentence.to,
    };
  });
}

/** What was said before of which a text is told to say the same: of "it", the sentence before that says what it is. */
function wordsBefore({ before }: ReadSentence): ReadonlySet<string> {
  if (before === null) return new Set();
  const isOfIt = before.tokens.some(({ lower }) => /^(?:it|this|that|they|them|these)$/u.test(lower));
  return isOfIt ? new Set([...before.words, ...(before.before?.words ?? [])]) : before.words;
}

/** So much of what was struck out must be told, by weight, and so many words. */
const SHARE = 0.5;
const WORDS = 2;

/** "Keeps it as point 3". */
function numbersIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ kind, text }, at) =>
    kind === "number" && /^(?:points?|articles?|clauses?|sections?|paragraphs?)$/u.test(tokens[at - 1]?.lower ?? "")
      ? [text]
      : [],
  );
}

/** The point of a number that is told as standing in a draft, and is struck out there as a whole. */
function byNumber(draft: TabledDraft, numbers: readonly string[], { byDraft }: Provisions): Provision | null {
  const ofNumber = (byDraft.get(draft.id) ?? []).filter(({ top }) => numbers.includes(top));
  return ofNumber.every(({ deleted }) => deleted) ? (ofNumber[0] ?? null) : null;
}

function best(draft: TabledDraft, words: ReadonlySet<string>, { byDraft, weightOf }: Provisions): Provision | null {
  const all = byDraft.get(draft.id) ?? [];
  const share = ({ own }: Provision): { readonly share: number; readonly count: number } => {
    let [told, whole, count] = [0, 0, 0];
    for (const word of own) {
      const weight = weightOf(word);
      whole += weight;
      if (words.has(word)) [told, count] = [told + weight, count + 1];
    }
    return { share: whole === 0 ? 0 : told / whole, count };
  };
  for (const struck of all) {
    if (!struck.deleted) continue;
    const { share: told, count } = share(struck);
    if (told < SHARE || count < WORDS) continue;
    // What the draft says elsewhere as well is not gone.
    if (all.some((other) => !other.deleted && share(other).share >= told)) continue;
    return struck;
  }
  return null;
}
