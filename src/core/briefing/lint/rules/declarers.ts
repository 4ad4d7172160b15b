import { triggered } from "../../../common/triggered.ts";
import { said, type Said } from "../../../common/said.ts";
import { findDates } from "../../../evidence/date-text.ts";
import type { ProcessState } from "../../../record/state.ts";
import { countsIn } from "../counts-text.ts";
import { readings } from "../event-line.ts";
import type { Fault } from "../finding.ts";
import { countLine } from "../open-points.ts";
import type { PersonNamed } from "../reading/names.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { tokensOf } from "../reading/tokens.ts";
import type { Rule } from "./rule.ts";

type Count = ProcessState["counts"][number];

/** A count of agreed points said to have been declared by another person, or to be shared by a party that is no part of it. */
export const declarers: Rule = {
  code: "wrong-count",
  needs: ({ state }) => state.counts.length > 0,
  find: ({ sentences, state, year }: Reading) => sentences.flatMap((read) => ofSentence(read, state, year)),
  finds: [
    "Are there nine points agreed? No, eight of ten. Colonel ⟦Oda⟧ announced the figure on 20 March.",
    "Eight of the ten points are agreed between Northland and Southland. The ⟦River League⟧ has signed up to them as well.",
  ],
  allows: [
    "Eight of the ten points are agreed, as Judge Abe announced on 20 March. Colonel Oda announced a pause on 20 March.",
    "Eight of the ten points are agreed between Northland and Southland. The River League has not signed up to them.",
    "Eight of the ten points are agreed. The River League would send 200 observers.",
  ],
};

const DECLARES = triggered(
  /^(?:said|says|told|announced|announces|declared|declares|gave|gives|reported|counted|counts|put|named|made)$/u,
);
/** What stands for a count that was given. */
const COUNT = triggered(/^(?:figure|count|number|tally|score|it|total)$/u);
const SHARES = triggered(
  /\b(?:(?:is|are|was|were) (?:also |now )?(?:a )?part(?:y)? (?:of|to)|(?:has|have|had) (?:also )?(?:signed up|signed on|agreed|joined|accepted|endorsed|subscribed)|(?:shares?|joins?|joined|endorses?|endorsed|backs?|supports?|accepts?|accepted|agrees?) (?:it|them|this|that|these|all|with|to|in)\b|is on board|too)\b/iu,
);
const DENIED = triggered(/\b(?:not|no|never|nor|neither|without|yet|if|whether|would|could|may|might|should)\b|\?/iu);
/** So many sentences after a count may still be of it. */
const FAR = 2;

function ofSentence(read: ReadSentence, state: ProcessState, year: string | null): readonly Fault[] {
  const count = countBefore(read, state);
  if (count === null || DENIED.test(read.sentence.text)) return [];
  return [...byAnother(read, count, year), ...byOutsider(read, count)];
}

/** The count on record that the sentences before tell. */
function countBefore({ before }: ReadSentence, { counts }: ProcessState): Count | null {
  for (let [read, far] = [before, 0]; read !== null && far < FAR; read = read.before, far++) {
    const { text } = read.sentence;
    const told = countsIn(text);
    const found = counts.find(({ agreed, total }) =>
      told.some((one) => one.said === String(agreed) && one.of === String(total)),
    );
    if (found !== undefined) return found;
    // "No, six.", after a question how many are agreed.
    const bare = counts.find(({ agreed }) => read.values.some(({ low, bare: isBare }) => isBare && low === agreed));
    if (bare !== undefined && read.tokens.length <= SHORT && /\?\s*$/u.test(read.before?.sentence.text ?? ""))
      return bare;
  }
  return null;
}

const SHORT = 6;

/** "Colonel Oda announced the figure on 20 March". */
function byAnother(read: ReadSentence, count: Count, year: string | null): readonly Fault[] {
  const { tokens, persons, sentence } = read;
  const verb = tokens.findIndex(({ lower }) => DECLARES.test(lower));
  const [who, ...others] = persons;
  if (who === undefined || others.length > 0 || verb < 0 || !isSubject(who, verb, read)) return [];
  const object = tokens.slice(verb + 1, verb + 4).some(({ lower }) => COUNT.test(lower));
  const isOfDay = findDates(sentence.text, year).some((date) => readings(date).includes(count.on));
  if (
    !object ||
    (!isOfDay && !tokens.slice(verb, verb + 5).some(({ lower }) => /^(?:figure|count|tally)$/u.test(lower)))
  )
    return [];
  const right = tokensOf(count.declaredBy).map(({ text }) => text);
  if (right.includes(who.person.name)) return [];
  return [fault(read, who.at, who.at + 1, said("wrong-count.declarer", { count: countLine(count) }))];
}

function isSubject({ at }: PersonNamed, verb: number, { tokens }: ReadSentence): boolean {
  const between = tokens.slice(at + 1, verb).map(({ lower }) => lower);
  return (
    verb > at &&
    between.length <= 3 &&
    between.every((word) => /^(?:,|who|had|has|then|later|also|himself|herself)$/u.test(word))
  );
}

/** "The League has signed up to them as well". */
function byOutsider(read: ReadSentence, count: Count): readonly Fault[] {
  const [party, ...others] = read.parties.filter(({ by, at }) => by === "name" && at <= 3);
  if (party === undefined || others.length > 0 || read.values.length > 0) return [];
  if (!count.notPart.includes(party.id) || !SHARES.test(read.sentence.text)) return [];
  // It must be said of what was agreed.
  const isOfIt = read.tokens
    .slice(party.next, party.next + 8)
    .some(({ lower }) => /^(?:it|them|that|this|these|agreement|count|points|deal|consensus|text)$/u.test(lower));
  if (!isOfIt || read.tokens.length > LONGEST) return [];
  const outside = count.notPart.join(", ");
  return [fault(read, party.at, party.next, said("wrong-count.outside", { outside, count: countLine(count) }))];
}

const LONGEST = 18;

function fault({ tokens }: ReadSentence, at: number, next: number, message: Said): Fault {
  return {
    code: "wrong-count",
    severity: "error",
    message,
    from: tokens[at]?.from ?? 0,
    to: tokens[next - 1]?.to ?? 0,
  };
}
