import { said } from "../../../common/said.ts";
import { triggered } from "../../../common/triggered.ts";
import { days, findDates, type DateMention } from "../../../evidence/date-text.ts";
import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import { wrongDay } from "../dates.ts";
import { isDateline } from "../figure-use.ts";
import type { Fault } from "../finding.ts";
import { sponsorIds, sponsorsOf, textsOfParty } from "../reading/texts.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Rule } from "./rule.ts";

/** The day on which a party put its text on the table, told with another day than the record's. */
export const draftDays: Rule = {
  code: "wrong-date",
  needs: ({ state }) => state.drafts.some(({ draft }) => draft.date !== null),
  find: ({ sentences, state, year }: Reading) => sentences.flatMap((read) => ofSentence(read, state, year)),
  finds: [
    "Southland's counter-draft was presented on ⟦20 February⟧.",
    "Southland's counter-draft of ⟦20 February⟧ has no court.",
  ],
  allows: [
    "Southland's counter-draft was presented on 10 February.",
    "Southland's counter-draft was discussed on 20 February.",
    "Southland's counter-draft of 10 February has no court.",
    "Southland's counter-draft, of 20 February's worries the least, has no court.",
  ],
};

const TABLES = triggered(
  /^(?:answered|replied|responded|countered|put|puts|presented|tabled|laid|read|circulates|publishes|submits|introduces|unveils|hands|issues|submitted|introduced|unveiled|handed|circulated|produced|issued|published|leaked|tables|presents|dated|signed|delivered|followed|came|appeared|arrived|emerged)$/u,
);
const TEXT = triggered(
  /^(?:draft|paper|text|plan|proposal|compromise|document|note|treaty|agreement|accord|framework|mark-?up|counter-?\p{L}+)$/u,
);
const OTHER = triggered(
  /\b(?:until|before|after|since|reject\w*|answer\w*|repl(?:y|ied)|respon\w+|accept\w*|discuss\w*|said|told|count(?:s|ed)?|agreed|version|later)\b/iu,
);

function ofSentence(read: ReadSentence, state: ProcessState, year: string | null): readonly Fault[] {
  const { tokens, sentence } = read;
  const answered = answerOf(read, state, year);
  if (answered !== null) return answered;
  const dates = findDates(sentence.text, year).filter(({ date, ambiguous }) => date.length === 10 && !ambiguous);
  const own = dates.flatMap((date) => ofItsDay(read, date, state));
  if (own.length > 0) return own;
  const verb = tokens.findIndex(({ lower }) => TABLES.test(lower));
  if (verb < 0) return [];
  const isOfElse = OTHER.test(withoutTexts(read));
  return dates.flatMap((date): readonly Fault[] => {
    const isEntry = isEntryDay(sentence.text, date);
    if (isDateline(sentence.text, date) && !isEntry) return [];
    const meant = certainlyOf(read, date) ?? (isOfElse ? null : draftOf(read, date, verb, dates, state));
    // Of a party's texts any may be meant, where the words tell no one: the nearest to the day is told.
    const [draft, ...others] = nearestFirst(meant ?? [], date.date);
    if (draft === undefined || others.some((other) => wrongDay(other, date, sentence.text, state) === null)) return [];
    const another = meant === null ? null : ofAnother(read, meant, date, state);
    if (another !== null) return [another];
    // A day that any text or talks have is perhaps of those.
    if (
      state.events.some(
        (event) =>
          Math.abs(days(event.date.slice(0, 10).padEnd(10, "-01"), date.date)) <= 1 &&
          (event.drafts ?? []).includes(draft.id),
      )
    )
      return [];
    const message = wrongDay(draft, date, sentence.text, state);
    return wrongDate(message, sentence, date);
  });
}

/** "The mediator's paper of 14 March", where no text at all is of that day. */
function ofItsDay(
  { tokens, drafts, sentence }: ReadSentence,
  date: DateMention,
  state: ProcessState,
): readonly Fault[] {
  const day = tokens.findIndex((token) => token.from >= sentence.from + date.from);
  const ref = drafts.find(({ how, meant, next }) => how === "named" && !meant && next === day - 1);
  if (ref === undefined || tokens[day - 1]?.lower !== "of") return [];
  const isOfAny = state.drafts.some(
    ({ draft }) => draft.date !== null && Math.abs(days(draft.date.padEnd(10, "-01"), date.date)) <= 1,
  );
  const message = isOfAny ? null : wrongDay(ref.draft, date, sentence.text, state, true);
  return wrongDate(message, sentence, date);
}

function wrongDate(
  message: Fault["message"] | null,
  sentence: ReadSentence["sentence"],
  date: DateMention,
): readonly Fault[] {
  if (message === null) return [];
  return [
    { code: "wrong-date", severity: "error", message, from: sentence.from + date.from, to: sentence.from + date.to },
  ];
}

/** The words of a sentence but for those that name a text: "the answer" is one. */
function withoutTexts({ tokens, drafts }: ReadSentence): string {
  return tokens
    .filter((_token, at) => drafts.every((ref) => ref.how === "agent" || at < ref.at || at >= ref.next))
    .map(({ text }) => text)
    .join(" ");
}

/** "12 March – Southland presents its draft": a line of a list of days, not the head of an article. */
function isEntryDay(text: string, { from, to, yearGuessed }: DateMention): boolean {
  return yearGuessed && /^\W*(?:On\s)?$/u.test(text.slice(0, from)) && /^\s*[:—–-]\s/u.test(text.slice(to));
}

/** "The paper was put on the table on 16 June": text, verb and day in one breath, whatever else the sentence tells. */
function certainlyOf({ tokens, drafts, sentence }: ReadSentence, date: DateMention): readonly TabledDraft[] | null {
  const day = tokens.findIndex((token) => token.from >= sentence.from + date.from);
  const ref = drafts.findLast(({ how, meant, next }) => how === "named" && !meant && next <= day);
  if (ref === undefined || day - ref.next > BREATH) return null;
  const between = tokens.slice(ref.next, day);
  const verb = between.findIndex(({ lower }) => TABLES.test(lower));
  const isBare = between.every(
    ({ kind, lower }) => kind === "word" && !/^(?:and|but|which|that|until|before|after|since)$/u.test(lower),
  );
  const isPassive = /^(?:was|were|is|had|been|first)$/u.test(between[0]?.lower ?? "") || verb === 0;
  return verb >= 0 && verb <= 2 && isBare && isPassive && between.at(-1)?.lower === "on" ? [ref.draft] : null;
}

const BREATH = 9;

/** "The plan was answered by Southland on 20 February with a draft of its own"; null where nobody answers with a text. */
function answerOf(read: ReadSentence, state: ProcessState, year: string | null): readonly Fault[] | null {
  const { tokens, parties, sentence } = read;
  const verb = tokens.findIndex(({ lower }) => ANSWERS.test(lower));
  const text = tokens.findIndex(
    ({ lower }, at) =>
      TEXT.test(lower) && at > verb && tokens.slice(at - 3, at).some((token) => token.lower === "with"),
  );
  if (verb < 0 || text < 0) return null;
  const isPassive = tokens[verb + 1]?.lower === "by";
  const party = isPassive ? parties.find(({ at }) => at > verb) : parties.findLast(({ next }) => next <= verb);
  const from = tokens[verb]?.from ?? 0;
  const to = (tokens[text]?.to ?? 0) + 20;
  const dates = findDates(sentence.text, year).filter((each) => each.date.length === 10 && !each.ambiguous);
  const date =
    dates.find((each) => sentence.from + each.from > from && sentence.from + each.from < to) ??
    // "On 20 February Northland answered with a draft of its own".
    (dates.length === 1 && sentence.from + (dates[0]?.to ?? 0) <= from ? dates[0] : undefined);
  if (party === undefined || date === undefined) return null;
  const texts = nearestFirst(textsOfParty(state).get(party.id) ?? [], date.date);
  if (texts.length === 0) return null;
  const messages = texts.map((draft) => wrongDay(draft, date, sentence.text, state));
  const another = messages.includes(null) ? null : ofAnother(read, texts, date, state);
  if (another !== null) return [another];
  return wrongDate(messages.includes(null) ? null : (messages[0] ?? null), sentence, date);
}

/** "On 20 February Northland answered with a counter-draft", where on that day Southland did. */
function ofAnother(
  { tokens, parties, sentence, drafts }: ReadSentence,
  own: readonly TabledDraft[],
  date: DateMention,
  state: ProcessState,
): Fault | null {
  const [party, ...others] = new Map(parties.map((one) => [one.id, one])).values();
  if (party === undefined || others.length > 0 || date.date.length < 10 || drafts.some(({ how }) => how === "named"))
    return null;
  const told = tokens.flatMap(({ lower }) => (TEXT.test(lower) ? [lower] : []));
  const found = state.drafts.find(
    ({ draft, party: of }) =>
      draft.date === date.date &&
      of !== party.id &&
      !sponsorIds({ draft, party: of }, state).includes(party.id) &&
      told.some((noun) => `${draft.title} ${draft.instrument}`.toLowerCase().includes(noun)),
  );
  if (
    found === undefined ||
    sponsorsOf(found, state).length === 0 ||
    own.some(({ draft }) => wrongDay({ ...found, draft }, date, sentence.text, state) === null)
  )
    return null;
  const nameOf = (id: string): string => state.parties.find((each) => each.id === id)?.name ?? id;
  return {
    code: "wrong-sponsor",
    severity: "error",
    message: said("wrong-sponsor.tabled", {
      title: found.draft.title,
      sponsors: sponsorsOf(found, state),
      who: nameOf(party.id),
    }),
    from: tokens[party.at]?.from ?? sentence.from,
    to: tokens[party.next - 1]?.to ?? sentence.to,
  };
}

function nearestFirst(texts: readonly TabledDraft[], day: string): readonly TabledDraft[] {
  const far = ({ draft }: TabledDraft): number =>
    Math.abs(days((draft.date ?? "9999-12-31").padEnd(10, "-01").slice(0, 10), day));
  return [...texts].sort((a, b) => far(a) - far(b));
}

const ANSWERS = triggered(/^(?:answered|replied|responded|countered|followed)$/u);

/** The texts of which one is dated by a sentence: the one named beside the day, or any of the one party that tables a text. */
function draftOf(
  read: ReadSentence,
  date: DateMention,
  verb: number,
  dates: readonly DateMention[],
  state: ProcessState,
): readonly TabledDraft[] | null {
  const { tokens, drafts, parties, sentence, clauses } = read;
  const at = tokens.findIndex((token) => token.from >= sentence.from + date.from);
  const named = drafts.filter(({ how, meant }) => how === "named" && !meant);
  // "That paper" may be another than was named last.
  if (named.length === 0 && drafts.some(({ meant }) => meant)) return null;
  const inClause = named.filter((ref) => Math.abs((clauses[ref.at] ?? 0) - (clauses[at] ?? 0)) <= 1);
  const [first] = inClause;
  if (first !== undefined && new Set(inClause.map(({ draft }) => draft)).size === 1)
    return dates.length === 1 || named.length === 1 ? [first.draft] : null;
  if (named.length > 0 || dates.length > 1 || !tokens.some(({ lower }) => TEXT.test(lower))) return null;
  // "It tabled a text on": whoever was named last.
  const isIt = tokens[0]?.lower === "it" && verb === 1 && read.before !== null;
  const subjects = isIt ? (read.before?.parties.slice(-1) ?? []) : parties.filter(({ next }) => next <= verb);
  const [party, ...others] = [...new Set(subjects.map(({ id }) => id))];
  return party === undefined || others.length > 0 ? null : (textsOfParty(state).get(party) ?? null);
}
