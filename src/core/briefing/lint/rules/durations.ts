import { triggered } from "../../../common/triggered.ts";
import { said } from "../../../common/said.ts";
import { days, spanOf } from "../../../evidence/date-text.ts";
import type { ProcessState, TimelineEvent } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { eventTold } from "../reading/timeline.ts";
import type { Value } from "../reading/values.ts";
import type { Rule } from "./rule.ts";

/** For how many days people met, where the record has another number. */
export const durations: Rule = {
  code: "wrong-count",
  needs: ({ state }) => state.events.some(({ endDate }) => (endDate ?? "").length === 10),
  find: ({ sentences, state }: Reading) =>
    sentences.flatMap((read) => read.values.flatMap((value) => ofValue(read, value, state) ?? [])),
  finds: ["The second round at Reed Hall, in April, took ⟦five days⟧.", "They met for ⟦six days⟧ in April."],
  allows: [
    "The second round at Reed Hall, in April, took three days.",
    "They met for six days in May.",
    "The talks in April would be suspended for 20 days.",
    "They met after six days of rain in April.",
  ],
};

const MEETS = triggered(
  /\b(?:rounds?|talks|met|meets?|meetings?|conferences?|summits?|negotiat\w+|sessions?|sat|conferred)\b/iu,
);
const UNSAID = triggered(/\b(?:would|will|shall|should|must|may|might|could|if|whether|not|never|asks?|wants?)\b|\?/iu);
const MONTH = triggered(
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/gu,
);
const MONTHS = "January February March April May June July August September October November December".split(" ");

function ofValue(read: ReadSentence, value: Value, state: ProcessState): Fault | null {
  const { sentence, tokens } = read;
  const isDays = value.kind === "time" && value.scale === 1 && value.low === value.high && !value.ordinal;
  const before = tokens[value.at - 1]?.lower ?? "";
  const isLong = /^(?:for|took|takes|lasted|lasts|lasting|all|spent)$/u.test(before);
  // "Six days of rain" are of something else.
  if (!isDays || !isLong || tokens[value.next]?.lower === "of") return null;
  if (!MEETS.test(sentence.text) || UNSAID.test(sentence.text) || value.comparator !== null) return null;
  const event = met(read, state);
  if (event === null || event.endDate === undefined || event.endDate === null) return null;
  const long = days(event.date, event.endDate) + 1;
  if (long === value.low) return null;
  return {
    code: "wrong-count",
    severity: "error",
    message: said("wrong-count.days", { title: event.title, days: long, on: event.date, until: event.endDate }),
    from: value.from,
    to: value.to,
  };
}

/** The one meeting of several days of the month that is named, or that the words tell. */
function met({ sentence, tokens }: ReadSentence, state: ProcessState): TimelineEvent | null {
  const long = state.events.filter(({ date, endDate }) => date.length === 10 && (endDate ?? "").length === 10);
  const months = [...sentence.text.matchAll(MONTH)].map(([, name = ""]) => MONTHS.indexOf(name) + 1);
  const own = long.filter(({ date, endDate }) =>
    months.some((month) => [date, endDate ?? date].some((day) => Number(spanOf(day)[0].slice(5, 7)) === month)),
  );
  const told = eventTold(tokens, state);
  const named = long.find(({ title, date }) => title === told?.title && date === told.on);
  if (named !== undefined) return months.length === 0 || own.includes(named) ? named : null;
  return told === null && own.length === 1 ? (own[0] ?? null) : null;
}
