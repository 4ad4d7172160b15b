import { triggered } from "../../../common/triggered.ts";
import { said } from "../../../common/said.ts";
import { days, findDates } from "../../../evidence/date-text.ts";
import { readings } from "../event-line.ts";
import type { ProcessState } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import type { PersonNamed } from "../reading/names.ts";
import { peopleOf, type Person } from "../reading/people.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Rule } from "./rule.ts";

/** A person told to lead a side, or to speak for it, on a day on which by the record another did. */
export const leads: Rule = {
  code: "wrong-person",
  needs: ({ state }) => changesOf(state).length > 0,
  find: (reading: Reading) => reading.sentences.flatMap((read) => ofSentence(read, reading)),
  finds: [
    "Doctor ⟦Mori⟧ led the delegation of Southland on 20 February.",
    "On 5 May, Senator ⟦Ito⟧ led the delegation of Southland.",
  ],
  allows: [
    "Senator Ito led the delegation of Southland on 20 February.",
    "Doctor Mori, who led the delegation of Southland, was ill.",
    "On 5 May, Doctor Mori led the delegation of Southland.",
  ],
};

interface Change {
  readonly from: Person;
  readonly to: Person;
  readonly on: string;
}

/** Who handed the lead of a delegation to whom, and when. */
function changesOf(state: ProcessState): readonly Change[] {
  const all = [...peopleOf(state).values()];
  return all.flatMap((from) =>
    from.leads.flatMap(({ party, until }) =>
      until === null
        ? []
        : all
            .filter((to) => to.leads.some((each) => each.party === party && each.from === until))
            .map((to) => ({ from, to, on: until })),
    ),
  );
}

const LED = triggered(/^(?:led|headed)$/u);
const LEADS = triggered(/^(?:leads|heads|speaks|represents)$/u);

function ofSentence(read: ReadSentence, { state, year, day }: Reading): readonly Fault[] {
  return read.persons.flatMap((one): readonly Fault[] => {
    const change = changesOf(state).find(({ from, to }) => one.person === from || one.person === to);
    if (change === undefined) return [];
    const on = dayOf(read, one, year, day);
    const isLate = one.person === change.from && on.length > 0 && on.every((each) => each > change.on);
    const isEarly = one.person === change.to && on.length > 0 && on.every((each) => each < change.on);
    if (!isLate && !isEarly) return [];
    const { from, to } = read.tokens[one.at] ?? read.sentence;
    return [
      {
        code: "wrong-person",
        severity: "error",
        message: said("wrong-person.followed", { from: change.from.full, to: change.to.full, on: change.on }),
        from,
        to,
      },
    ];
  });
}

/** The days on which somebody is told to lead: of what was, those that the sentence names; of what is, the article's own. */
function dayOf(read: ReadSentence, one: PersonNamed, year: string | null, day: string | null): readonly string[] {
  const { tokens, sentence } = read;
  const behind = tokens.slice(one.at + 1, one.at + 4).map(({ lower }) => lower);
  const verb = behind.findIndex((word) => LED.test(word) || LEADS.test(word));
  const isNear = verb >= 0 && behind.slice(0, verb).every((word) => /^(?:,|who|now|still|also)$/u.test(word));
  // "Oda speaks for one side, Ito for the other".
  const isElided = behind[0] === "for" && tokens.slice(0, one.at).some(({ lower }) => LEADS.test(lower));
  if (isElided || (isNear && LEADS.test(behind[verb] ?? ""))) return day === null ? [] : [day];
  if (!isNear || !LED.test(behind[verb] ?? "")) return [];
  const [only, ...others] = findDates(sentence.text, year).filter(({ date }) => date.length === 10);
  if (only === undefined || others.length > 0) return [];
  // A day without a year is of the one that lies nearest to the article's.
  return only.yearGuessed && day !== null ? [nearest(readings(only), day)] : readings(only).slice(0, 1);
}

function nearest(all: readonly string[], day: string): string {
  const apart = (one: string): number => Math.abs(days(one, day));
  return all.reduce((best, one) => (apart(one) < apart(best) ? one : best));
}
