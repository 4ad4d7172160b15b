import { remembered } from "../../../common/remembered.ts";
import type { ProcessState } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import { attributedAt } from "../reading/attribution.ts";
import { agreements, likeness, provisionsOf, type Provision } from "../reading/provisions.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { tokensOf, type Token } from "../reading/tokens.ts";
import type { Rule } from "./rule.ts";
import { wrongDraft } from "./wrong-draft.ts";

/** A day of every year that a draft sets, such as the end of a season, told with the day of another draft. */
export const calendarDays: Rule = {
  code: "wrong-draft",
  needs: ({ state }) => ofProcess(state).size > 0,
  find: ({ sentences, state }: Reading) => sentences.flatMap((read) => ofSentence(read, state)),
  finds: ["In Northland's draft the weir stays shut between 1 April and ⟦20 June⟧."],
  allows: [
    "In Northland's draft the weir stays shut between 1 April and 5 June.",
    "Northland's draft was read to the weir keepers on 20 June.",
  ],
};

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

interface Day {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/** "15 March" without a year. */
function daysIn(tokens: readonly Token[]): readonly Day[] {
  return tokens.flatMap((token, at) => {
    const month = tokens[at + 1];
    // "On 20 June" is when something happened.
    const isTerm = /^(?:between|from|to|and|until|till|by|before|after|through|outside)$/u.test(
      tokens[at - 1]?.lower ?? "",
    );
    const isDay = isTerm && token.kind === "number" && /^\d{1,2}$/u.test(token.text) && MONTH.test(month?.text ?? "");
    if (!isDay || month === undefined || /^(?:19|20)\d\d$/u.test(tokens[at + 2]?.text ?? "")) return [];
    return [{ day: `${token.text} ${month.text}`, from: token.from, to: month.to }];
  });
}

/** The provisions of a process that set days, with the days. */
const ofProcess = remembered((state: ProcessState): ReadonlyMap<Provision, ReadonlySet<string>> => {
  const found = new Map<Provision, ReadonlySet<string>>();
  for (const provision of provisionsOf(state).all) {
    const days = provision.deleted ? [] : daysIn(tokensOf(provision.text));
    if (days.length > 0) found.set(provision, new Set(days.map(({ day }) => day)));
  }
  return found;
});

/** So much the words must agree with the provision that is meant, and two provisions on one matter. */
const LEAST = 2;
const ALIKE = 0.3;

/** Whether two terms have one of their days in common. */
function shareDay(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((day) => b.has(day));
}

function ofSentence(read: ReadSentence, state: ProcessState): readonly Fault[] {
  const days = daysIn(read.tokens);
  const draft = days.length === 0 ? null : attributedAt(read, 0, read.tokens.length);
  if (draft === null) return [];
  const provisions = provisionsOf(state);
  const known = ofProcess(state);
  const scores = agreements(new Map([...read.words].map((word) => [word, 1])), provisions);
  let [own, most]: [Provision | null, number] = [null, LEAST];
  for (const provision of known.keys()) {
    const score = provision.draft === draft ? (scores.get(provision) ?? 0) : 0;
    if (score > most) [own, most] = [provision, score];
  }
  const meant = own;
  if (meant === null) return [];
  return days.flatMap(({ day, from, to }) => {
    if (known.get(meant)?.has(day) === true) return [];
    const foreign = [...known].find(
      ([other, terms]) =>
        other.draft !== draft &&
        terms.has(day) &&
        (likeness(other, meant, provisions) >= ALIKE || shareDay(terms, known.get(meant) ?? new Set())),
    )?.[0];
    return foreign === undefined ? [] : [wrongDraft({ from, to }, meant, foreign.draft, state)];
  });
}
