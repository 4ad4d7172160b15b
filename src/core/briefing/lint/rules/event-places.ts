import { said } from "../../../common/said.ts";
import { remembered } from "../../../common/remembered.ts";
import { findDates, spanOf } from "../../../evidence/date-text.ts";
import type { ProcessState, TimelineEvent } from "../../../record/state.ts";
import { eventLine } from "../event-line.ts";
import { isDateline } from "../figure-use.ts";
import type { Fault } from "../finding.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { tellingWords } from "../reading/tokens.ts";
import type { Rule } from "./rule.ts";

/** An event told on its day, at a place at which the record has other events. */
export const eventPlaces: Rule = {
  code: "contradicted",
  needs: ({ state }) => placesOf(state).length > 1,
  find: ({ sentences, state, year }: Reading) => sentences.flatMap((read) => ofSentence(read, state, year)),
  finds: ["Donors met at ⟦Reed Hall⟧ on 5 May and pledged money for the schools."],
  allows: [
    "Donors met at Brookfield on 5 May and pledged money for the schools.",
    "Before he went to Reed Hall, donors met at Brookfield on 5 May and pledged money for the schools.",
  ],
};

const placesOf = remembered((state: ProcessState): readonly string[] => [
  ...new Set(state.events.flatMap(({ place }) => (place === undefined || place.includes(",") ? [] : [place]))),
]);

/** A word of its title, or so many telling words of an event must stand in a sentence that means it: much else happens on a day. */
const LEAST = 2;
/** So many characters may part a place from a day. */
const NEAR = 12;

function ofSentence(read: ReadSentence, state: ProcessState, year: string | null): readonly Fault[] {
  const { text, from } = read.sentence;
  const found = placesOf(state).flatMap((place) => {
    const at = ["in", "at"].map((word) => text.indexOf(` ${word} ${place}`)).find((index) => index >= 0);
    return at === undefined ? [] : [{ place, at: at + 4 }];
  });
  const [only, ...others] = found;
  // "At the close of the talks in Harbour City": of two places nobody can say which is meant.
  if (only === undefined || others.length > 0 || placesOf(state).filter((place) => text.includes(place)).length > 1)
    return [];
  // "For a fisherman in Harbour City what was signed on 5 May": place and day stand together where both are of the event.
  const end = only.at + only.place.length;
  const dates = findDates(text, year).filter(
    (date) =>
      date.date.length === 10 && !isDateline(text, date) && date.from - end <= NEAR && only.at - date.to <= NEAR * 2,
  );
  const onDay = state.events.filter((event) => dates.some(({ date }) => isOn(event, date)));
  if (dates.length === 0 || onDay.some(({ place }) => place === undefined || place.includes(only.place))) return [];
  const event = onDay.find(
    ({ title, summary }) =>
      !`${title} ${summary}`.includes(only.place) &&
      ([...tellingWords(title)].some((word) => read.words.has(word)) ||
        [...tellingWords(summary)].filter((word) => read.words.has(word)).length >= LEAST),
  );
  if (event?.place === undefined) return [];
  return [
    {
      code: "contradicted",
      severity: "error",
      message: said("contradicted.number", { number: event.place, event: eventLine(event) }),
      from: from + only.at,
      to: from + only.at + only.place.length,
    },
  ];
}

function isOn({ date, endDate }: TimelineEvent, day: string): boolean {
  return day >= spanOf(date)[0] && day <= spanOf(endDate ?? date)[1];
}
