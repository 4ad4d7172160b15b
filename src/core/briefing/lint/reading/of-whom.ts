import { remembered } from "../../../common/remembered.ts";
import { triggered } from "../../../common/triggered.ts";
import type { ProcessState } from "../../../record/state.ts";
import { sidesOf } from "../sides.ts";
import { attributed } from "./attribution.ts";
import { isOfMonths, monthsTold } from "./months-told.ts";
import { provisionsOf } from "./provisions.ts";
import { ledgerOf, type Known } from "./quantities.ts";
import type { ReadSentence } from "./reading.ts";
import type { Span } from "./spans.ts";
import { tellingWords, tokensOf } from "./tokens.ts";
import { valuesOf, type Value } from "./values.ts";

/** A number of the record with whose it is and what it is of. */
interface Entry {
  readonly value: Pick<Value, "kind" | "unit" | "nouns" | "low" | "high">;
  readonly parties: ReadonlySet<string>;
  /** Who does by a text what has the number. */
  readonly doers: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly claim: Known["claim"] | null;
  /** Of a party with several texts, in which order: it stands in one before its last, or in its last. */
  readonly order: "before" | "last" | null;
}

/** The numbers of a record by their low and their high end: of its texts, of what parties said, of its figures. */
const entriesOf = remembered((state: ProcessState): ReadonlyMap<number, readonly Entry[]> => {
  const found = new Map<number, Entry[]>();
  const add = (entry: Entry): void => {
    for (const end of new Set([entry.value.low, entry.value.high])) {
      const of = found.get(end);
      if (of === undefined) found.set(end, [entry]);
      else of.push(entry);
    }
  };
  const sides = sidesOf(state);
  const days = new Map<string, readonly string[]>();
  for (const { draft, party } of state.drafts)
    if (draft.date !== null) days.set(party, [...(days.get(party) ?? []), draft.date].sort());
  for (const { draft, text, slots, words, deleted, isOpen } of provisionsOf(state).all)
    if (!deleted && !isOpen) {
      // Whoever does by a text what has the number may be told of it, as may whoever tabled the text.
      const parties = new Set([draft.party, ...draft.draft.tabledBy]);
      const doers = sides.in(text);
      const [first, ...later] = days.get(draft.party) ?? [];
      const last = later.at(-1);
      const order = last === undefined || last === first ? null : (draft.draft.date ?? "") < last ? "before" : "last";
      for (const { value } of slots) add({ value, parties, doers, words, claim: null, order });
    }
  const { issues = [], positions = [] } = state.positions ?? {};
  for (const { issue, party, stance, words = "" } of positions) {
    const text = `${stance} ${words}`;
    const title = issues.find(({ id }) => id === issue)?.title ?? "";
    for (const value of valuesOf(tokensOf(text), () => false))
      add({
        value,
        parties: new Set([party]),
        doers: new Set(),
        words: tellingWords(`${title} ${text}`),
        claim: null,
        order: null,
      });
  }
  for (const { claim, low, high, words, parties, unit, isShare } of ledgerOf(state).all) {
    if (low === null || isShare) continue;
    const isMoney = /^[A-Z]{3}$/u.test(claim.unit);
    add({
      value: {
        kind: isMoney ? "money" : "count",
        unit: isMoney ? claim.unit : "",
        nouns: [...unit],
        low,
        high: high ?? low,
      },
      parties,
      doers: new Set(),
      words,
      claim,
      order: null,
    });
  }
  return found;
});

/** Whether the record has a number of anything of which a sentence or the one before speaks. */
export function isOnRecord(read: ReadSentence, { low, scale, bare }: Value, state: ProcessState): boolean {
  const entries = entriesOf(state);
  const about = new Set([...read.words, ...(read.before?.words ?? [])]);
  const all = [
    ...(entries.get(low) ?? []),
    ...(bare ? [30.4375, 365.25, 7].flatMap((one) => entries.get(low * one * scale) ?? []) : []),
  ];
  return all.some(({ words }) => shares(words, about));
}

const NOW = triggered(/^(?:now|still|currently|today)$/u);
const FIRST = triggered(/^(?:first|originally|initially)$/u);
const FATE = triggered(/^(?:killed|dead|died|deaths?|wounded|injured|missing|casualt(?:y|ies)|losses)$/u);
const GIVES = triggered(/^(?:leaves?|gives?|grants?|allows?|lets?|allots?)$/u);
const APART = triggered(/^(?:[,;:()—–]|and|but|while|where|whereas|against|after)$/u);

/** The words around a value that are its own: to the next mark or conjunction on either side. */
function segmentOf({ tokens }: ReadSentence, { at, next }: Value): readonly [number, number] {
  let [from, to] = [at, next];
  while (from > 0 && !APART.test(tokens[from - 1]?.lower ?? "")) from--;
  while (to < tokens.length && !APART.test(tokens[to]?.lower ?? "")) to++;
  return [from, to];
}

/**
 * Whether the record has a number as a sentence tells it, of whom its own words name: "20 to 22 of Southland", "in April Northland could
 * accept 20". What stands on record of another thing is nothing against it. Where its own words name nobody, any that the sentence or the
 * one before speaks of may be meant.
 */
export function isOfWhom(read: ReadSentence, value: Value, state: ProcessState): boolean {
  if (value.kind !== "count" && value.kind !== "money" && value.kind !== "length") return false;
  const entries = entriesOf(state).get(value.low) ?? [];
  if (entries.length === 0) return false;
  const [from, to] = segmentOf(read, value);
  // A text named in its own words is the one that has it.
  if (read.drafts.some(({ how, at }) => how === "named" && at >= from && at < to)) return false;
  const isNamed = read.drafts.some(({ how, next }) => how === "named" && next <= value.at);
  if (isNamed && attributed(read, value)?.how === "named") return false;
  const { tokens } = read;
  // What a text gives to a side is that text's.
  if (tokens.slice(from, to).some(({ lower }) => GIVES.test(lower))) return false;
  if (value.per !== null || (value.bare && /^(?:within|after|for|by|in)$/u.test(tokens[value.at - 1]?.lower ?? "")))
    return false;
  const named = read.parties.filter(({ at }) => at >= from && at < to).map(({ id }) => id);
  // "Where she had asked for 50": somebody whom the sentence names before.
  const isMeant = tokens.slice(from, value.at).some(({ lower }) => /^(?:he|she|it|they)$/u.test(lower));
  const own =
    named.length === 0 && isMeant ? read.parties.filter(({ next }) => next <= from).map(({ id }) => id) : named;
  const about = new Set([
    ...read.words,
    ...(read.before?.words ?? []),
    ...(read.before?.before?.words ?? []),
    ...read.values.flatMap(({ nouns }) => nouns),
  ]);
  const parties = own.length > 0 ? own : [...read.parties, ...(read.before?.parties ?? [])].map(({ id }) => id);
  const months = monthsTold(read, value);
  const [isOfNow, isOfFirst, isOfFate] = [NOW, FIRST, FATE].map((words) =>
    tokens.some(({ lower }) => words.test(lower)),
  );
  return entries.some(({ value: held, parties: of, doers, words, claim, order }) => {
    if ((order === "before" && isOfNow === true) || (order === "last" && isOfFirst === true)) return false;
    // Of the dead and the wounded, who counts them and which of them says more than the number.
    if (claim !== null && isOfFate === true) return false;
    const isSame = held.low === value.low && held.high === value.high;
    if (!isSame || (!value.bare && held.kind !== value.kind)) return false;
    if (!value.bare && value.kind === "money" && held.unit !== value.unit) return false;
    // What it counts is named, and is another thing.
    if (
      value.kind === "count" &&
      value.nouns.length > 0 &&
      held.nouns.length > 0 &&
      !isAlike(value.nouns, held.nouns, words)
    )
      return false;
    if (claim !== null && claim.measure === "flow" && !isOfMonths(months, claim)) return false;
    // What a text or a stance has is told with whose it is, and a number without a noun is of what was counted before.
    if (claim === null && (own.length === 0 || (value.bare && !held.nouns.some((noun) => about.has(noun)))))
      return false;
    const isOf = (party: string): boolean => of.has(party) || (!value.bare && doers.has(party));
    if (of.size > 0 && !parties.some(isOf)) return claim !== null && parties.length === 0 && shares(words, about);
    return shares(words, about);
  });
}

/** Whether on the day told for a text a party tabled one that the words beside the day name: "and Southland on 27 February". */
export function isDayOfParty(read: ReadSentence, place: Span, day: string, state: ProcessState): boolean {
  const date = read.tokens.findIndex(({ to }) => to > place.from);
  const last = read.parties.findLast(({ next }) => next <= date);
  return last !== undefined && state.drafts.some(({ draft }) => draft.date === day && draft.tabledBy.includes(last.id));
}

function isAlike(said: readonly string[], held: readonly string[], words: ReadonlySet<string>): boolean {
  return said.some((noun) => held.includes(noun) || words.has(noun));
}

function shares(words: ReadonlySet<string>, about: ReadonlySet<string>): boolean {
  for (const word of words) if (about.has(word)) return true;
  return false;
}

const COMPARES = triggered(/^(?:fewer|more|less|above|below|higher|lower|apart|wider|narrower)$/u);

/** "100 fewer than in its draft", "the gap is four crowns", "two and a half years": no number that anything on record is. */
export function isDifference({ tokens }: ReadSentence, { at, next }: Value): boolean {
  const [one = "", two = "", three = ""] = tokens.slice(next, next + 3).map(({ lower }) => lower);
  if (COMPARES.test(one) && (two === "than" || /^(?:above|below|apart)$/u.test(one))) return true;
  if (one === "and" && two === "a" && three === "half") return true;
  // "17 are there; 80 are to come".
  if (/^(?:are|is)$/u.test(one) && two === "to") return true;
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === "gap");
}
