import { triggered } from "../../../common/triggered.ts";
import { said } from "../../../common/said.ts";
import { findDates } from "../../../evidence/date-text.ts";
import type { ProcessState } from "../../../record/state.ts";
import { readings } from "../event-line.ts";
import type { Fault } from "../finding.ts";
import { ASKS } from "../reading/agents.ts";
import { attributedAt } from "../reading/attribution.ts";
import { deedStem, deedWords, doingsOf, isDenying, type Doing } from "../reading/doings.ts";
import type { Named } from "../reading/names.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { tokensOf, type Token } from "../reading/tokens.ts";
import type { Rule } from "./rule.ts";
import { wrongDraft } from "./wrong-draft.ts";

/** What one party said, did or shall do by the record, told of another. */
export const whoDid: Rule = {
  code: "wrong-person",
  needs: ({ state }) => doingsOf(state).all.length > 0,
  find: ({ sentences, state, year }: Reading) => sentences.flatMap((read) => ofSentence(read, state, year)),
  finds: [
    "⟦Southland⟧ says that a tariff of 12 crowns for geese is too low.",
    "Colonel Oda said on 4 March that a tariff of ⟦15⟧ crowns for geese was too low.",
    "Doctor ⟦Mori⟧ objected that a tariff of 12 crowns for geese is too low.",
    "⟦Northland⟧ would send 200 observers for 20 months.",
    "Pledges for the schools were made. ⟦Southland⟧ sends 200 observers for 20 months.",
  ],
  allows: [
    "Northland says that a tariff of 12 crowns for geese is too low.",
    "Colonel Oda said on 4 March that 12 crowns for geese was too low, and that 15 crowns would be paid for ducks.",
    "Whether Southland says that a tariff of 12 crowns for geese is too low, nobody knows.",
    "Southland did not say that a tariff of 12 crowns for geese is too low.",
    "Southland says that the tariff for geese is none of its business.",
    "Southland laughed at Colonel Oda's word that a tariff of 12 crowns for geese is too low.",
    "Northland wants the River League to send 200 observers for 20 months.",
    "The River League would send 200 observers for 20 months.",
  ],
};

/** What is asked or supposed is told of nobody. */
const UNREAL = triggered(
  /\?|\b(?:if|whether|unless|were to|had it|instead of|rumou?r\w*|denie[sd]|false|wrong(?:ly)?)\b/iu,
);

/** Someone who is told to do something, and the tokens that tell what. */
interface Told {
  readonly who: Named;
  readonly from: number;
  readonly to: number;
  /** "… and Southland 8 million": the words of what the one before does. */
  readonly elided: readonly string[];
}

function ofSentence(read: ReadSentence, state: ProcessState, year: string | null): readonly Fault[] {
  if (UNREAL.test(read.sentence.text)) return [];
  return [...toldIn(read), ...toldByPronoun(read)].flatMap((told) => ofTold(told, read, state, year) ?? []);
}

const JOINS = triggered(/^(?:and|but|while|whereas|though|although|where|[,;:.])$/u);
const LEADS = triggered(
  /^(?:to|for|by|with|from|between|against|of|than|in|at|on|near|into|over|under|as|like|unlike)$/u,
);

/** Who does something in a sentence: subjects with what stands behind them, and whoever it is done by with what stands before. */
function toldIn(read: ReadSentence): readonly Told[] {
  const { tokens, parties, drafts } = read;
  const own = parties.filter(({ at }) => !drafts.some((ref) => ref.how !== "agent" && at >= ref.at && at < ref.next));
  const joint = (at: number): string => {
    let each = at - 1;
    while (/^(?:the|an?|also)$/u.test(tokens[each]?.lower ?? "") || (each >= 0 && isTitle(read, each))) each--;
    return tokens[each]?.lower ?? ".";
  };
  if (own.length > MOST) return [];
  // "Northland and Southland": what two do together is told of neither alone.
  const isJoined = (one: Named | undefined, other: Named | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    tokens[one.next]?.lower === "and" &&
    other.at - one.next <= 3 &&
    !hasVerb(read, one, other.at);
  const isPaired = (who: Named): boolean => {
    const at = own.indexOf(who);
    return isJoined(who, own[at + 1]) || isJoined(own[at - 1], who);
  };
  return own.flatMap((who): readonly Told[] => {
    // "EUR 210 billion" is no party.
    const isCurrency = /^[A-Z]{3}$/u.test(tokens[who.at]?.text ?? "") && tokens[who.next]?.kind === "number";
    const organ = who.possessive && ORGAN.test(tokens[who.next]?.lower ?? "") ? 1 : 0;
    if ((who.possessive && organ === 0) || isPaired(who) || isCurrency) return [];
    if (joint(who.at) === "by") {
      const from = tokens.findLastIndex(({ lower }, at) => at < who.at && JOINS.test(lower)) + 1;
      return [{ who, from, to: who.at, elided: [] }];
    }
    if (LEADS.test(joint(who.at))) return [];
    const next = own.find(({ at }) => at > who.at && JOINS.test(joint(at)));
    const stop = tokens.findIndex(({ text }, at) => at > who.next && /^[;:]$/u.test(text));
    const to = Math.min(next?.at ?? tokens.length, stop < 0 ? tokens.length : stop);
    const last = own.findLast(({ next: end }) => end < who.at);
    const isElided = last !== undefined && tokens.slice(who.next, who.next + 2).some(({ kind }) => kind === "number");
    const before = isElided ? deedWords(tokens.slice(last.next, who.at)) : [];
    return [{ who, from: who.next + organ, to, elided: [...before].filter((word) => !word.startsWith("=")) }];
  });
}

/** "Article 10 had never been agreed, it wrote": of whoever was named last before. */
function toldByPronoun({ tokens, parties, before }: ReadSentence): readonly Told[] {
  const verb = tokens.findLastIndex(({ lower }) => WROTE.test(lower));
  const at = verb - 1;
  if (verb < 4 || tokens.length - verb > 3 || !/^(?:it|he|she|they)$/u.test(tokens[at]?.lower ?? "")) return [];
  const from = tokens.findLastIndex(({ text }, each) => each < at - 1 && /^[;:]$/u.test(text)) + 1;
  const who = parties.findLast(({ next }) => next <= from) ?? before?.parties.at(-1);
  return who === undefined || parties.some((each) => each.at >= from) ? [] : [{ who, from, to: at, elided: [] }];
}

const WROTE = triggered(/^(?:wrote|said|says|writes|added|declared)$/u);

/** Those who act for a party. */
const ORGAN = triggered(
  /^(?:team|delegation|delegates|government|side|people|negotiators|envoys|army|navy|guard|forces)$/u,
);

/** A sentence that names more of them tells of nobody alone. */
const MOST = 12;

/** Whether words between two parties are more than their names. */
function hasVerb({ tokens }: ReadSentence, { next }: Named, at: number): boolean {
  return tokens.slice(next, at).some(({ lower }) => !/^(?:and|the|both)$/u.test(lower));
}

/** "Foreign Minister Piet Rode": titles and first names. */
function isTitle({ tokens, parties }: ReadSentence, at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^\p{Lu}/u.test(tokens[at]?.text ?? "") &&
    next !== undefined &&
    /^\p{Lu}/u.test(next.text) &&
    !parties.some((each) => each.next - 1 === at)
  );
}

/** So much must agree, in natural logarithms; so much of what the record has, and of what is told. */
const LEAST = 3.5;
const OF_RECORD = 0.6;
const OF_TOLD = 0.45;
/** Who has done something so like it is not told wrongly. */
const ALSO = 0.7;

function ofTold(
  { who, from, to, elided }: Told,
  read: ReadSentence,
  state: ProcessState,
  year: string | null,
): Fault | null {
  const { tokens, sentence, parties } = read;
  const dates = findDates(sentence.text, year);
  const isOfDay = (token: Token): boolean =>
    dates.some((date) => token.from >= sentence.from + date.from && token.to <= sentence.from + date.to);
  const isName = (at: number): boolean => parties.some((each) => at >= each.at && at < each.next);
  const own = tokens.slice(from, to).filter((token, at) => !isName(from + at) && !isOfDay(token));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { index, weightOf } = doingsOf(state);
  const words = new Set([...deedWords(own), ...elided]);
  // "It was never asked about them": of what the sentence before tells.
  const isOfIt = own.some(({ lower }) => /^(?:it|them|they|this|that)$/u.test(lower));
  const besides = isOfIt && read.before !== null ? deedWords(read.before.tokens) : new Set<string>();
  const isDenied = isDenying(sentence.text.slice(first.from - sentence.from, last.to - sentence.from));
  const days = dates.filter(({ date }) => date.length === 10).flatMap(readings);
  let whole = 0;
  for (const word of words) whole += weightOf(word);
  const found = new Set([...words].flatMap((word) => index.get(word) ?? []));
  const draft = attributedAt(read, from, to);
  const verb = own.find(({ lower }) => !DOES.test(lower));
  const isAsking = own.slice(0, 4).some(({ lower }) => ASKS.test(lower));
  const scored = [...found].flatMap((doing): readonly (readonly [Doing, number])[] => {
    if (doing.isDenied !== isDenied) return [];
    if (doing.on !== null && days.length > 0 && !days.some((day) => day.startsWith(doing.on ?? ""))) return [];
    if (doing.provision !== null) {
      if (draft !== null && doing.provision.draft !== draft) return [];
      if (isAsking || (elided.length === 0 && (verb?.kind !== "word" || !has(doing.text, verb.lower)))) return [];
    }
    let [shared, all, count] = [0, 0, 0];
    for (const word of doing.words) {
      all += weightOf(word);
      if (words.has(word)) [shared, count] = [shared + weightOf(word), count + 1];
      else if (besides.has(word)) [shared, count] = [shared + 0.6 * weightOf(word), count + 1];
    }
    return count < 2 || shared < LEAST || shared < all * OF_RECORD || shared < whole * OF_TOLD ? [] : [[doing, shared]];
  });
  const other = otherNumber({ who, from, to, elided }, words, besides, [...found], read, state);
  if (other !== null) return other;
  const [best] = scored.sort(([, a], [, b]) => b - a);
  if (best === undefined || best[0].party === null || best[0].party === who.id) return null;
  // "Accepted Southland's offer": what the other does is told of the other.
  if (parties.some(({ id, at }) => id === best[0].party && at >= from && at < to)) return null;
  const isAlso = ({ party }: Doing): boolean => party === null || party === who.id;
  let also = 0;
  for (const doing of found)
    if (isAlso(doing)) {
      let shared = 0;
      for (const word of doing.words) if (words.has(word)) shared += weightOf(word);
      also = Math.max(also, shared);
    }
  if (also >= best[1] * ALSO) return null;
  const place = { from: tokens[who.at]?.from ?? 0, to: tokens[who.next - 1]?.to ?? 0 };
  const [{ provision }] = best;
  return provision !== null
    ? wrongDraft(place, provision, null, state)
    : asOnRecord("wrong-person", place, best[0], state);
}

/** That something was done by another, or otherwise: the record's own sentence. */
function asOnRecord(
  code: Fault["code"],
  place: Pick<Fault, "from" | "to">,
  { party, speaker, text, on }: Doing,
  { parties }: ProcessState,
): Fault {
  const who = parties.find(({ id }) => id === party)?.name ?? party;
  return { code, severity: "error", message: said("wrong-person.said", { who, speaker, words: text, on }), ...place };
}

const isNumber = (word: string): boolean => /^[=§]/u.test(word);

/** "Said that 54 percent was too little" of whom the record has as saying that 46 were. */
function otherNumber(
  { who, from, to }: Told,
  words: ReadonlySet<string>,
  besides: ReadonlySet<string>,
  found: readonly Doing[],
  { tokens, values, sentence }: ReadSentence,
  state: ProcessState,
): Fault | null {
  if (!SAYS.test(sentence.text)) return null;
  const { all, weightOf } = doingsOf(state);
  const own = all.filter(({ party, provision }) => party === who.id || provision?.draft.party === who.id);
  const numbers = [...words].filter(isNumber);
  const [number, ...more] = numbers.filter((each) => !own.some((doing) => doing.words.has(each)));
  if (number === undefined || more.length > 0) return null;
  const meant = found.find((doing) => {
    if (doing.provision !== null || doing.party !== who.id) return false;
    const rest = [...doing.words].filter((word) => !isNumber(word));
    const shared = rest.filter((word) => words.has(word) || besides.has(word));
    const weight = (of: readonly string[]): number => of.reduce((sum, word) => sum + weightOf(word), 0);
    return (
      shared.some((word) => words.has(word)) &&
      weight(shared) >= LEAST_NUMBERED &&
      weight(shared) >= weight(rest) * OF_TOLD &&
      [...doing.words].some((word) => isLike(word, number) && !words.has(word))
    );
  });
  if (meant === undefined) return null;
  const value = values.find(({ at, low }) => at >= from && at < to && `=${low}` === number);
  const at = tokens.findIndex(({ text }, each) => each >= from && each < to && `§${text}` === number);
  const place = value ?? tokens[at];
  return place === undefined
    ? null
    : asOnRecord(
        "contradicted",
        { from: at > 0 ? (tokens[at - 1]?.from ?? place.from) : place.from, to: place.to },
        meant,
        state,
      );
}

const LEAST_NUMBERED = 2.5;
const SAYS = triggered(
  /\b(?:said|says|saying|told|tells|could accept|accepts?|accepted|rejects?|rejected|objects?|objected|insists?|insisted|warned|warns|declared|declares|announced)\b/iu,
);

/** Two numbers of one thing: of points of a text, or of a size that may be mistaken. */
function isLike(own: string, told: string): boolean {
  if (own.charAt(0) !== told.charAt(0) || !isNumber(own)) return false;
  const ratio = Number(own.slice(1)) / Number(told.slice(1));
  return own.startsWith("§") || (ratio > 1 / 3 && ratio < 3);
}

const DOES = triggered(
  /^(?:would|shall|will|should|must|may|is|are|be|been|was|were|to|also|then|now|have|has|had|another|some|about|the|an?|itself|who|that|which)$/u,
);

/** Whether a sentence of the record has a verb. */
function has(text: string, verb: string): boolean {
  const stem = deedStem(verb);
  return tokensOf(text).some(({ lower }) => deedStem(lower) === stem);
}
