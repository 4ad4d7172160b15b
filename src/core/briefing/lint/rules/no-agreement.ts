import { triggered } from "../../../common/triggered.ts";
import { remembered } from "../../../common/remembered.ts";
import { said } from "../../../common/said.ts";
import { findDates, spanOf } from "../../../evidence/date-text.ts";
import type { ProcessState, TimelineEvent } from "../../../record/state.ts";
import { eventLine, readings } from "../event-line.ts";
import type { Fault } from "../finding.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Rule } from "./rule.ts";

/** Talks of which the record says that nothing was agreed, told as talks at which something was. */
export const noAgreement: Rule = {
  code: "overstated",
  needs: ({ state }) => fruitless(state).length > 0,
  find: ({ sentences, state, year }: Reading) => sentences.flatMap((read) => ofSentence(read, state, year)),
  finds: [
    "At Mill House, where they met on 3 June, the two sides ⟦agreed on⟧ the bridge.",
    "At the third round the delegations ⟦reached an agreement⟧ on howitzers.",
  ],
  allows: [
    "At the third round the delegations agreed on nothing.",
    "At the third round the delegations agreed to meet again.",
    "After the third round the delegations of Northland agreed on a paper of their own.",
    "At the second round they agreed on the order of the day.",
    "At the third round it was said that they had not reached an agreement.",
  ],
};

const NOTHING = triggered(
  /\b(?:no (?:agreement|deal|accord|result|progress|breakthrough)|without (?:any |an )?(?:agreement|result|deal)|nothing (?:is|was|has been) agreed|(?:fail|break|broke)\w* (?:to agree|down|up without)|agree on nothing)\b/iu,
);

/** Meetings of which the record says that they came to nothing. */
const fruitless = remembered(({ events }: ProcessState): readonly TimelineEvent[] =>
  events.filter(({ title, summary }) => NOTHING.test(`${title}. ${summary}`)),
);

const AGREED = triggered(
  /\b(?:(?:have |had )?(?:agreed (?:on|upon|to (?:the|an?|all))|reached (?:an?|the|full|this) (?:\p{L}+ )?(?:agreement|deal|accord|understanding|compromise)|struck a (?:\p{L}+ )?(?:deal|bargain)|shook hands on|settled (?:on|the)|came to (?:an agreement|terms)|found (?:an agreement|common ground)))\b/u,
);
const UNREAL = triggered(
  /\b(?:not|no|never|nothing|nobody|none|neither|nor|if|until|unless|whether|would|could|should|might|may|must|hope\w*|want\w*|wish\w*|nearly|almost|without|fail\w*|refus\w*|after|before|since|only that|to meet|to disagree)\b|n['’]t\b|\?/iu,
);

const NONE = triggered(/^\s*(?:nothing|little|no|none|not|only)\b/iu);

function ofSentence({ sentence, tokens }: ReadSentence, state: ProcessState, year: string | null): readonly Fault[] {
  const { text, from } = sentence;
  const match = AGREED.exec(text);
  if (match === null || UNREAL.test(text.slice(0, match.index)) || NONE.test(text.slice(match.index + match[0].length)))
    return [];
  const event = fruitless(state).find((each) =>
    isMeant(each, text, tokens.map(({ lower }) => lower).join(" "), state, year),
  );
  if (event === undefined) return [];
  return [
    {
      code: "overstated",
      severity: "error",
      message: said("overstated.not-agreed", { event: eventLine(event), words: event.summary }),
      from: from + match.index,
      to: from + match.index + match[0].length,
    },
  ];
}

/** A meeting is meant by its title, by its day, or by its place where nothing else happened there. */
function isMeant(
  { title, date, endDate, place }: TimelineEvent,
  text: string,
  lower: string,
  { events }: ProcessState,
  year: string | null,
): boolean {
  const name = title.split(":")[0]?.toLowerCase() ?? "";
  if (
    name.split(" ").length <= 4 &&
    /\b(?:round|summit|conference|talks|meeting)\b/u.test(name) &&
    lower.includes(name)
  )
    return true;
  const [first, last] = [spanOf(date)[0], spanOf(endDate ?? date)[1]];
  const days = findDates(text, year);
  const isOn = days.some((day) =>
    readings(day).some((each) => (each.length === 10 ? each >= first && each <= last : first.startsWith(each))),
  );
  const isThere = place !== undefined && place !== "" && text.includes(place);
  const others = events.filter((other) => other.place === place && other.date !== date && other.kind !== "draft");
  return (isOn && isThere) || (isThere && days.length === 0 && others.length === 0);
}
