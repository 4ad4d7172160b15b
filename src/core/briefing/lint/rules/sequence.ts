import { triggered } from "../../../common/triggered.ts";
import { said } from "../../../common/said.ts";
import type { ProcessState } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { draftTold, eventTold, type Happening } from "../reading/timeline.ts";
import { isTelling } from "../reading/tokens.ts";
import type { Rule } from "./rule.ts";

/** Two things told in another order than that in which the record has them. */
export const sequence: Rule = {
  code: "wrong-date",
  needs: ({ state }) => state.events.length > 1,
  find: ({ sentences, state }: Reading) => sentences.flatMap((read) => ofSentence(read, state) ?? []),
  finds: [
    "⟦Senator Ito had resigned before the first round at Reed Hall⟧.",
    "⟦After Senator Ito resigned, the delegations met for the first round at Reed Hall.⟧",
    "Donors met at Brookfield and made pledges for the schools. ⟦Senator Ito had resigned only after that⟧.",
    "⟦Doctor Mori took over the delegation after the donors had met at Brookfield⟧.",
    "⟦Senator Ito resigned before the mediator's paper was tabled⟧.",
  ],
  allows: [
    "Senator Ito resigned after the first round at Reed Hall.",
    "Doctor Mori took over the delegation before the donors met at Brookfield.",
    "Senator Ito had not resigned before the donors met at Brookfield.",
    "Whether Senator Ito resigned before the first round at Reed Hall, nobody knows.",
    "Senator Ito resigned after the mediator's paper was tabled.",
    "Senator Ito, who resigned, laid a note before the delegations at Reed Hall.",
  ],
};

/** What is asked, denied, wished or to come tells no order. */
const UNSAID = triggered(
  /\b(?:not|never|no|nobody|whether|if|unless|would|will|shall|should|must|may|might|could|can|cannot|wants?|demands?|refus\w+)\b|n['’]t\b|\?/iu,
);
const JOINS = triggered(/^(?:after|before)$/u);
const ALL_THAT = triggered(/^(?:all )?(?:that|this|it|then)\b/u);

function ofSentence(read: ReadSentence, state: ProcessState): Fault | null {
  const { tokens, sentence } = read;
  if (UNSAID.test(sentence.text)) return null;
  for (const [at, { lower }] of tokens.entries()) {
    if (!JOINS.test(lower) || isPlace(tokens, at)) continue;
    const { main, aside, from, to } = partsAt(read, at);
    const other =
      ALL_THAT.test(wordsOf(read, aside)) && !hasMore(read, aside) ? before(read, state) : told(read, aside, state);
    const own = told(read, main, state);
    if (own === null || other === null || own.title === other.title) continue;
    const isWrong = lower === "after" ? own.to < other.from : own.from > other.to;
    if (!isWrong) continue;
    return {
      code: "wrong-date",
      severity: "error",
      message: said("wrong-date.order", {
        title: own.title,
        on: own.on,
        other: other.title,
        day: other.on,
        order: own.from < other.from ? "before" : "after",
      }),
      from: tokens[from]?.from ?? sentence.from,
      to: tokens[to - 1]?.to ?? sentence.to,
    };
  }
  return null;
}

/** "She laid the paper before the delegations": a place, no time. */
function isPlace(tokens: ReadSentence["tokens"], at: number): boolean {
  const lead = tokens.slice(Math.max(0, at - 5), at).findLast(({ lower }) => LAYS.test(lower));
  return tokens[at]?.lower === "before" && lead !== undefined;
}

const LAYS = triggered(
  /^(?:lays?|laid|puts?|places?|placed|brings?|brought|sets?|spreads?|appear(?:s|ed)?|stands?|stood)$/u,
);

type Part = readonly [from: number, to: number];

/** What is said to have happened, and what it happened before or after. */
function partsAt(
  { tokens }: ReadSentence,
  at: number,
): { readonly main: Part; readonly aside: Part; readonly from: number; readonly to: number } {
  const stop = (from: number, marks: RegExp): number => {
    const found = tokens.findIndex(({ text }, each) => each > from && marks.test(text));
    return found < 0 ? tokens.length : found;
  };
  const start = tokens.findLastIndex(({ text }, each) => each < at && /^[;:—–]$/u.test(text)) + 1;
  const isFronted = !tokens.slice(start, at).some(({ kind, lower }) => kind === "word" && isTelling(lower));
  const end = stop(at, /^[;:.!—–]$/u);
  const comma = stop(at, /^[,;:.!—–]$/u);
  // "After this, that": what happened stands behind the comma.
  if (isFronted)
    return { main: [comma + 1, end], aside: [at + 1, comma], from: start, to: Math.min(end + 1, tokens.length) };
  return { main: [start, at], aside: [at + 1, comma], from: start, to: comma };
}

function wordsOf({ tokens }: ReadSentence, [from, to]: Part): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}

/** Whether a part names anything besides "all that". */
function hasMore({ tokens }: ReadSentence, [from, to]: Part): boolean {
  return tokens.slice(from, to).some(({ kind, lower }) => kind === "word" && isTelling(lower));
}

const WHO = triggered(/^(?:he|she|they|it|his|her|their|its)$/u);

/** What a part of a sentence tells; of "he" and "it", the sentence before helps. */
function told(read: ReadSentence, [from, to]: Part, state: ProcessState): Happening | null {
  const tokens = read.tokens.slice(from, to);
  const isOfIt = tokens.some(({ lower }) => WHO.test(lower));
  return (
    eventTold(tokens, state, isOfIt && read.before !== null ? read.before.words : new Set()) ??
    draftTold(tokens, read.drafts, from)
  );
}

/** How far back, in sentences, "all that" may stand. */
const BACK = 2;

function before(read: ReadSentence, state: ProcessState): Happening | null {
  for (let [back, far] = [read.before, 0]; back !== null && far < BACK; back = back.before, far++) {
    const found = told(back, [0, back.tokens.length], state);
    if (found !== null) return found;
  }
  return null;
}
