import { said } from "../../../common/said.ts";
import { triggered } from "../../../common/triggered.ts";
import type { Fault } from "../finding.ts";
import { figureLine } from "../figure-line.ts";
import { attributed } from "../reading/attribution.ts";
import { isSum } from "../reading/borne-out.ts";
import { tellsNoCount } from "../reading/moods.ts";
import { agreeing, hasValue, mattersOf, mayBeOf, sizeOf, type Entry, type Matters } from "../reading/matters.ts";
import { addWords, provisionsOf, type Near } from "../reading/provisions.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { Spans } from "../reading/spans.ts";
import { tokensOf } from "../reading/tokens.ts";
import type { Value } from "../reading/values.ts";
import { dutyOf, isOfEvent } from "./value-excuses.ts";
import { valuesJudged } from "./draft-values.ts";
import type { Rule } from "./rule.ts";
import { wrongDraft } from "./wrong-draft.ts";

/** A value that nothing on record has of the matter that the words around it tell, whoever is said to have given it. */
export const unheard: Rule = {
  code: "wrong-draft",
  needs: ({ state }) => mattersOf(state).all.length > 0,
  find: (reading) => {
    const judged = new Spans(valuesJudged(reading));
    return reading.sentences.flatMap((read) =>
      read.values.flatMap((value) =>
        (judged.touching(value)?.fault ?? null) === null ? (ofValue(read, value, reading) ?? []) : [],
      ),
    );
  },
  finds: ["The River League sends its observers for ⟦15 months⟧, a diplomat said."],
  allows: [
    "The River League sends its observers for 20 months, a diplomat said.",
    "The observers of the River League were given 15 months of training.",
    "The River League does not send its observers for 15 months.",
    "Fifteen months ago the observers of the River League had no boat.",
  ],
};

/** Words so rare, in natural logarithms, that together they leave no doubt of what is spoken. */
const LEAST = 6.5;
/** What must be told in the clause itself, and how many words of it. */
const OWN = 3;
const WORDS = 2;
/** An entry that agrees with so much of what agrees best may be meant as well. */
const ALSO = 0.55;
/** Beyond this something wholly different is meant. */
const SIZE = 6;

function ofValue(read: ReadSentence, value: Value, reading: Reading): Fault | null {
  const { state } = reading;
  if (isApart(read, value) || isOfEvent(read, value, reading)) return null;
  const matters = mattersOf(state);
  const near = nearOf(read, value);
  const scores = agreeing(near, matters);
  const fits = [...scores].filter(([entry]) => mayBeOf(value, entry)).sort(([, a], [, b]) => b - a);
  // What agrees best of all must be able to have such a value: else the text speaks of that.
  const most = Math.max(...scores.values());
  const [best] = fits;
  if (best === undefined || best[1] < most * 0.75) return null;
  const spoken = { read, value, fits, near, matters, state };
  return ofText(spoken) ?? ofAny(spoken);
}

/** A value, what the words around it tell, and the entries that may be meant, best first. */
interface Spoken {
  readonly read: ReadSentence;
  readonly value: Value;
  readonly fits: readonly (readonly [Entry, number])[];
  readonly near: Near;
  readonly matters: Matters;
  readonly state: Reading["state"];
}

/** A value that a text is said to have and does not, where it has one on the matter. */
function ofText({ read, value, fits, near, matters, state }: Spoken): Fault | null {
  const to = attributed(read, value) ?? ofSigned(read, value);
  if (to === null) return null;
  if (
    "agent" in to &&
    to.how === "agent" &&
    dutyOf({ read, to, value, like: null, state }, provisionsOf(state)) !== null
  )
    return null;
  // "…; Southland answered with 180": what another party that is named has there may be meant.
  const named = new Set(read.parties.map(({ id }) => id));
  const isOfNamed = ([{ draft: other }]: (typeof fits)[number]): boolean =>
    other !== null && other !== to.draft && named.has(other.party);
  if (!("isSure" in to && to.isSure) && fits.some((fit) => isOfNamed(fit) && hasValue(value, fit[0]))) return null;
  const own = fits.filter(([{ draft }]) => draft === to.draft);
  const [first] = own;
  if (first === undefined || first[1] < SURE[to.how] || first[1] < (fits[0]?.[1] ?? 0) * 0.85) return null;
  if (!isTold(near, first[0], matters) || !isOfSize(value, first[0])) return null;
  if (own.some(([entry, score]) => score >= 1.5 && hasValue(value, entry))) return null;
  if (
    value.bare &&
    matters.all.some(
      ({ draft, value: held }) => draft === to.draft && held !== null && held.low / held.scale === value.low,
    )
  )
    return null;
  if (fits.some(([entry, score]) => entry.known !== null && score >= 1.5 && hasValue(value, entry))) return null;
  if (
    to.how === "carried" &&
    fits.some(([entry, score]) => score >= 0.6 * first[1] && read.signed !== to.draft && hasValue(value, entry))
  )
    return null;
  return told(value, first[0], state);
}

const SURE = { named: 4, agent: 4.5, carried: 5 } as const;

/** Once a text is signed, what is told as it is is told of it. */
function ofSigned(read: ReadSentence, value: Value) {
  const { signed, isSigned, drafts, before, tokens } = read;
  if (
    signed === null ||
    !isSigned ||
    drafts.length > 0 ||
    (before?.drafts.some(({ draft }) => draft !== signed) ?? false)
  )
    return null;
  if (tokens.slice(0, value.at).some(({ lower }) => PAST.test(lower))) return null;
  return { draft: signed, how: "carried" as const };
}

const PAST = triggered(/^(?:would|had|was|were|could|might|wanted|asked|proposed|offered|suggested|demanded)$/u);

function ofAny({ read, value, fits, near, matters, state }: Spoken): Fault | null {
  const [best] = fits;
  if (best === undefined || best[1] < LEAST || !isTold(near, best[0], matters)) return null;
  const meant = fits.filter(([, score]) => score >= best[1] * ALSO);
  if (meant.some(([entry]) => hasValue(value, entry))) return null;
  if (fits.some(([entry, score]) => score >= 1.5 && hasValue(value, entry))) return null;
  if (value.kind !== "time" && matters.all.some((entry) => mayBeOf(value, entry) && hasValue(value, entry)))
    return null;
  const sized = meant.filter(([entry]) => isOfSize(value, entry)).map(([entry]) => entry);
  const [first] = sized;
  if (first === undefined || first !== best[0]) return null;
  // What a text allows or somebody wants is no count of what there is.
  if (first.known !== null && tellsNoCount(read, value)) return null;
  const to = attributed(read, value);
  const own = to === null ? undefined : sized.find(({ draft }) => draft === to.draft);
  return told(value, own ?? first, state);
}

const OPEN = triggered(
  /\?|\b(?:if|whether|rumou?r\w*|denied|denies|not|never|no longer|instead of|rather than|earlier|formerly|used to|once|before the war|a year (?:ago|earlier)|compared|critics?|experts?|analysts?|polls?|survey\w*|opposition|journalists?|reporters?)\b/iu,
);

/** What is asked, denied, compared or told of other times and people is of no entry. */
function isApart(read: ReadSentence, value: Value): boolean {
  return (
    value.low === 0 ||
    value.per !== null ||
    value.ordinal ||
    isSum(read, value) ||
    OPEN.test(read.sentence.text) ||
    (value.bare && value.low < 3)
  );
}

/** Telling words by how near they stand to a value. */
function nearOf(read: ReadSentence, value: Value): Near {
  const near = new Map<string, number>();
  const { tokens, clauses, sentence } = read;
  const clause = clauses[value.at] ?? 0;
  const bare = tokens.map((token, at) => ({ token, clause: clauses[at] ?? 0 }));
  const inClauses = (from: number, to: number) =>
    bare.filter((each) => each.clause >= from && each.clause <= to).map(({ token }) => token);
  addWords(near, inClauses(clause, clause), 1);
  addWords(near, inClauses(clause - 1, clause + 1), 0.8);
  addWords(near, tokens, 0.6);
  let [back, weight]: [ReadSentence | null, number] = [read.before, 0.4];
  for (let far = 0; far < 2 && back !== null; far++, back = back.before, weight *= 0.5)
    addWords(near, back.tokens, back.tokens.length <= 5 || /\?\s*$/u.test(back.sentence.text) ? 0.9 : weight);
  if (sentence.lead !== null) addWords(near, tokensOf(sentence.lead.text), 0.4);
  for (const noun of value.nouns) near.set(noun, 1.2);
  return near;
}

/** Whether the sentence itself has words enough of what an entry is about. */
function isTold(near: Near, { words }: Entry, { weightOf }: Matters): boolean {
  let [sum, count] = [0, 0];
  for (const [word, weight] of near)
    if (weight >= 0.6 && words.has(word)) [sum, count] = [sum + weight * weightOf(word), count + 1];
  return sum >= OWN && count >= WORDS;
}

function isOfSize({ high, bare }: Value, entry: Entry): boolean {
  const size = sizeOf(entry) / (bare ? (entry.value?.scale ?? 1) : 1);
  return size > 0 && high / size < SIZE && size / high < SIZE;
}

/** That nothing has the value, with what the record has there. */
function told(value: Value, meant: Entry, state: Reading["state"]): Fault {
  if (meant.provision !== null) return wrongDraft(value, meant.provision, null, state);
  const { claim } = meant.known ?? {};
  return {
    code: "contradicted",
    severity: "error",
    message: said("contradicted.otherwise", { figure: claim === undefined ? "" : figureLine(claim) }),
    from: value.from,
    to: value.to,
    ...(claim === undefined ? {} : { claims: [claim.id] }),
  };
}
