import { triggered } from "../../../common/triggered.ts";
import type { TabledDraft } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import { attributed } from "../reading/attribution.ts";
import { provisionsOf, type Provision, type Provisions } from "../reading/provisions.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { tokensOf } from "../reading/tokens.ts";
import type { Value } from "../reading/values.ts";
import type { Rule } from "./rule.ts";
import { wrongDraft } from "./wrong-draft.ts";

/** A year that a sentence gives to a draft which has another one there. */
export const draftYears: Rule = {
  code: "wrong-draft",
  needs: ({ state }) => provisionsOf(state).all.some(({ text }) => YEAR.test(text)),
  find: ({ sentences, state }: Reading) => sentences.flatMap((read) => ofSentence(read, provisionsOf(state), state)),
  finds: [
    "Under the mediator's paper all schools are rebuilt by the end of ⟦2034⟧.",
    "Schools are what matters. The mediator's paper would have them rebuilt by ⟦2034⟧.",
  ],
  allows: [
    "Under the mediator's paper all schools are rebuilt by the end of 2035.",
    "The mediator's paper was the talk of 2034, and the schools were not rebuilt.",
  ],
};

const YEAR = triggered(/\b(?:19|20|21)\d\d\b/u);

function ofSentence(read: ReadSentence, provisions: Provisions, state: Reading["state"]): readonly Fault[] {
  const { tokens } = read;
  return tokens.flatMap((token, at): readonly Fault[] => {
    if (token.kind !== "number" || !/^(?:19|20|21)\d\d$/u.test(token.text) || !isDeadline(tokens, at)) return [];
    const to = attributed(read, valueAt(token.from, token.to, at));
    if (to === null || (to.how === "carried" && !to.draft.draft.points.length)) return [];
    const meant = meantBy(read, at, to.draft, provisions);
    return meant === null || meant.text.includes(token.text)
      ? []
      : [wrongDraft({ from: token.from, to: token.to }, meant, null, state)];
  });
}

/** "By the end of 2035", "until 2035", "in 2035": not the year of a date. */
function isDeadline(tokens: ReadSentence["tokens"], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return (
    /^(?:by|until|till|before|from|since|in)$/u.test(before) ||
    (before === "of" &&
      /^(?:end|start|beginning|middle|summer|spring|autumn|winter)$/u.test(tokens[at - 2]?.lower ?? ""))
  );
}

/** A year as if it were a value, to ask which text it is given to. */
function valueAt(from: number, to: number, at: number): Value {
  const none = { low: 0, high: 0, kind: "time" as const, scale: 1, unit: "", nouns: [], bare: false };
  return { from, to, at, next: at + 1, ...none, comparator: null, ordinal: false, per: null };
}

/** So much of a provision must be told, in natural logarithms. */
const LEAST = 2.5;

/** The one provision with a year that the words near tell; null where the text has the year anywhere. */
function meantBy(
  read: ReadSentence,
  at: number,
  draft: TabledDraft,
  { byDraft, weightOf }: Provisions,
): Provision | null {
  const own = (byDraft.get(draft.id) ?? []).filter(({ deleted, text }) => !deleted && YEAR.test(text));
  const year = read.tokens[at]?.text ?? "";
  if (own.some(({ text }) => text.includes(year))) return null;
  // A year of the draft is one of what comes; one that other provisions have stands for an event.
  const isOfYears = ({ text }: Provision): boolean =>
    tokensOf(text).some((token, each, all) => YEAR.test(token.text) && isDeadline(all, each));
  const scored = own
    .filter(isOfYears)
    .map((provision) => ({
      provision,
      score: [...provision.words].reduce((sum, word) => sum + weightIn(read, word) * weightOf(word), 0),
    }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best === undefined || (next !== undefined && next.score > best.score * 0.75) ? null : best.provision;
}

/** How near a word stands: in the sentence, or the one before. */
function weightIn({ words, before }: ReadSentence, word: string): number {
  return words.has(word) ? 1 : before?.words.has(word) === true ? 0.6 : 0;
}
