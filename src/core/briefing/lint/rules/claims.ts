import { triggered } from "../../../common/triggered.ts";
import { said } from "../../../common/said.ts";
import { figureLine } from "../figure-line.ts";
import type { ProcessState } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import { isEarlier } from "../present-stock.ts";
import { attributed } from "../reading/attribution.ts";
import { tellsNoCount } from "../reading/moods.ts";
import { valuesJudged } from "./draft-values.ts";
import { isHeld } from "./value-excuses.ts";
import { isOfMonths, monthsTold } from "../reading/months-told.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import {
  isFigureOf,
  isOfKind,
  ledgerOf,
  meant,
  sameFigure as same,
  within,
  wordsNear,
  type Known,
  type Ledger,
} from "../reading/quantities.ts";
import type { Value } from "../reading/values.ts";
import { daysApart, findDates } from "../../../evidence/date-text.ts";
import { tellingWords } from "../reading/tokens.ts";
import { Spans } from "../reading/spans.ts";
import { sidesOf } from "../sides.ts";
import type { Rule } from "./rule.ts";

/** Figures of the record that a clause gives as more or less than they are, as present ones, in all instead of each, or otherwise. */
export const claims: Rule = {
  code: "contradicted",
  needs: ({ state }) => (state.claims ?? []).length > 0,
  find: (reading: Reading) => {
    const judged = new Spans(valuesJudged(reading));
    const isDrafts = (value: Value): boolean => judged.touching(value) !== undefined;
    return reading.sentences.flatMap((read) =>
      read.values.flatMap((value) => {
        const how = attributed(read, value)?.how;
        if (isDrafts(value) || how === "named") return [];
        if (how === "agent" && !isPut(read, value) && !isHeld(read, value, meant(read, value, ledgerOf(reading.state))))
          return [];
        return ofValue(read, value, reading) ?? [];
      }),
    );
  },
  finds: [
    "River Watch puts the killed soldiers of Southland at ⟦at most 3,100⟧.",
    "⟦Some 91,000⟧ people are living away from their valleys.",
    "In March ⟦130⟧ prisoners in all were exchanged.",
    "In March ⟦260⟧ prisoners from each side were exchanged.",
    "Southland holds ⟦about 48 per cent⟧ of the valley.",
    "Southland's army admitted to ⟦1,980⟧ in February.",
    "On 20 March 260 prisoners crossed the bridge, ⟦140⟧ from each side.",
    "The ferry carries ⟦1.8 million⟧ sacks a day.",
    "The Ferry Office counted ⟦57⟧ sacks that fell overboard in May.",
    "Southland's army admitted to ⟦1,891⟧ in February.",
    "Take the carts. There were ⟦140⟧ a day at the last count of the Bridge Office.",
  ],
  allows: [
    "River Watch puts the killed soldiers of Southland at more than 3,100.",
    "Some 91,000 people fled since the war began.",
    "In March 130 prisoners were exchanged on each side.",
    "Southland's army admitted to 1,890 in February.",
    "On 20 March 260 prisoners crossed the bridge, 130 from each side.",
    "The ferry carries 1.8 million sacks a year.",
    "The Ferry Office counted 57 sacks that fell overboard in June.",
  ],
};

/** "The chair put those away at 138,000": whoever puts many persons at a number asks for nothing. */
function isPut({ tokens }: ReadSentence, { at, low, kind }: Value): boolean {
  const verb = tokens.findLastIndex(
    ({ lower }, each) => each < at && /^(?:puts?|estimate[sd]?|reckon(?:s|ed)|count(?:s|ed))$/u.test(lower),
  );
  return verb >= 0 && kind === "count" && low >= 1000 && at - verb <= 8;
}

function ofValue(read: ReadSentence, value: Value, { state }: Reading): Fault | null {
  const ledger = ledgerOf(state);
  const matching = meant(read, value, ledger);
  const admitted = ofOwn(read, value, ledger, state);
  if (admitted !== null) return admitted;
  const [first] = matching;
  if (first === undefined) return eachOf(read, value, ledger);
  return (
    inAll(read, value, matching) ??
    ofOtherMonth(read, value, matching) ??
    eachOf(read, value, ledger) ??
    otherRate(value, matching) ??
    direction(value, matching) ??
    otherEnd(value, matching, ledger) ??
    presentNumber(read, value, matching) ??
    replaced(read, value, matching) ??
    otherwise(read, value, matching, ledger)
  );
}

const TOTAL = triggered(/\b(?:in all|altogether|in total|all told|a total of|overall)\b/iu);

const EACH = triggered(
  /\b(?:(?:on|from|in|for|to) (?:each|either)|each (?:side|way|direction|other)|apiece|per side|both sides)\b/iu,
);

/** "157 men in all". */
const IN_ALL = triggered(/^(?:\p{L}+ )?(?:in all|altogether|in total|all told)\b/u);
/** "314 from each side". */
const OF_EACH = triggered(/^(?:\p{L}+ )?(?:(?:from|on|of|for) each|apiece|each|per side)\b/u);

/** "74 captives in all", where 74 is what each side got. */
function inAll(read: ReadSentence, value: Value, matching: readonly Known[]): Fault | null {
  const half = matching.find(({ each, low }) => each !== null && each === value.low && low !== null && low > each);
  const whole = matching.find(
    ({ each, low, high }) => each !== null && low === value.low && high === low && low > each,
  );
  const behind = read.tokens
    .slice(value.next, value.next + 4)
    .map(({ lower }) => lower)
    .join(" ");
  const isEach = OF_EACH.test(behind);
  if (whole !== undefined && isEach && !/\b(?:per|each)\b/u.test(whole.claim.unit))
    return fault("wrong-count", said("contradicted.otherwise", { figure: figureLine(whole.claim) }), value, whole);
  const { text } = read.sentence;
  const isTotal = IN_ALL.test(behind) || (TOTAL.test(text) && !EACH.test(text));
  if (half === undefined || !isTotal) return null;
  return fault("wrong-count", said("contradicted.otherwise", { figure: figureLine(half.claim) }), value, half);
}

/** "When 260 men crossed, 140 from each side", where each side had 130. */
function eachOf(read: ReadSentence, value: Value, { all }: Ledger): Fault | null {
  const behind = read.tokens.slice(value.next, value.next + 4);
  if (!OF_EACH.test(behind.map(({ lower }) => lower).join(" "))) return null;
  const whole = all.find(
    ({ each, low, high }) =>
      each !== null && low === high && read.values.some((other) => other !== value && other.low === low && low >= 20),
  );
  return whole === undefined || whole.each === value.low
    ? null
    : fault("wrong-count", said("contradicted.otherwise", { figure: figureLine(whole.claim) }), value, whole);
}

/** "57 in May", where the record has 57 of June, and 88 of May. */
function ofOtherMonth(read: ReadSentence, value: Value, matching: readonly Known[]): Fault | null {
  const months = monthsTold(read, value);
  const flows = matching.filter(({ claim }) => claim.measure === "flow" && claim.supersededBy === undefined);
  const [own, ...others] = flows.filter(({ claim }) => isOfMonths(months, claim));
  if (months.length === 0 || own === undefined || others.length > 0 || within(value, own)) return null;
  const isThere = flows.some((known) => known !== own && isFigureOf(value, known));
  return isThere
    ? fault("contradicted", said("contradicted.otherwise", { figure: figureLine(own.claim) }), value, own)
    : null;
}

/** "1.8 million tonnes a day" where it is so much a year. */
function otherRate({ per, low, high, ...value }: Value, matching: readonly Known[]): Fault | null {
  const rateOf = ({ claim }: Known): string | null => RATE.exec(claim.unit)?.[1] ?? null;
  const same_ = matching.filter((known) => isFigureOf({ ...value, per, low, high }, known));
  const [first] = same_;
  if (per === null || first === undefined || same_.some((known) => [null, per].includes(rateOf(known)))) return null;
  return fault(
    "contradicted",
    said("contradicted.otherwise", { figure: figureLine(first.claim) }),
    { ...value, per, low, high },
    first,
  );
}

const RATE = triggered(/\b(?:a|per) (hour|day|week|month|quarter|year)$/u);

const ADMITS = triggered(/^(?:admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?|owns?|owned)$/u);
const OFFICES = triggered(/\b(?:government|army|ministry|forces|military|command|navy|cabinet|crown)\b/iu);

/** "The army admitted to 1,210": the one number of its own losses that a government or an army has given. */
function ofOwn(read: ReadSentence, value: Value, { all }: Ledger, state: ProcessState): Fault | null {
  const { tokens, sentence, before } = read;
  const verb = tokens.findLastIndex(({ lower }, at) => at < value.at && ADMITS.test(lower));
  const isCount = value.kind === "count" && value.low === value.high && value.low >= 100 && value.comparator === null;
  if (verb < 0 || value.at - verb > 4 || !isCount) return null;
  // Whose number it is stands in the sentence, or, of "it", in the one before.
  const isIt = /^(?:it|they)$/u.test(tokens[verb - 1]?.lower ?? "");
  const parties = isIt ? (before?.parties ?? []) : read.parties.filter(({ next }) => next <= verb);
  const own = all.filter(
    ({ claim, isOfLosses, estimator }) =>
      isOfLosses &&
      claim.unit.startsWith("person") &&
      claim.supersededBy === undefined &&
      claim.low === claim.high &&
      OFFICES.test(claim.estimator ?? "") &&
      estimator.length > 0,
  );
  const sides = sidesOf(state);
  const ofParty = own.filter(({ claim }) => {
    const estimators = sides.in(claim.estimator ?? "");
    return parties.length === 0 || parties.some(({ id }) => estimators.has(id));
  });
  const isOffice = OFFICES.test(
    isIt ? (before?.sentence.text ?? "") : sentence.text.slice(0, value.from - sentence.from),
  );
  const [only, ...others] = ofParty;
  if (only === undefined || others.length > 0 || !(isOffice || parties.length > 0) || within(value, only)) return null;
  const size = only.low ?? 0;
  if (value.low > size * 4 || value.low < size / 4 || isElsewhere(read, value, all)) return null;
  return fault("contradicted", said("contradicted.otherwise", { figure: figureLine(only.claim) }), value, only);
}

/** "At most" where the source says more than, and the other way round. */
function direction(value: Value, matching: readonly Known[]): Fault | null {
  const own = matching.filter((known) => isFigureOf(value, known));
  const said_ = value.comparator;
  if (said_ === null || own.length === 0) return null;
  const isMore = said_ === ">" || said_ === ">=";
  const isLess = said_ === "<" || said_ === "<=";
  const opposed = ({ claim, low, high }: Known): boolean => {
    const more = claim.comparator === ">" || claim.comparator === ">=";
    const less = claim.comparator === "<" || claim.comparator === "<=";
    if (isMore) return less || (low !== null && high !== null && low < high && same(value.low, high));
    return isLess && more;
  };
  const wrong = own.find(opposed);
  if (wrong === undefined || !own.every(opposed)) return null;
  return fault("overstated", said("overstated.direction", { figure: figureLine(wrong.claim) }), value, wrong);
}

/** A range that has one end of the record's and not the other, where nothing else on record has it. */
function otherEnd(value: Value, matching: readonly Known[], { all }: Ledger): Fault | null {
  if (value.low >= value.high || value.low < 20) return null;
  const isWhole = ({ low, high }: Known): boolean => low !== null && high !== null && low < high;
  if (all.some((known) => same(value.low, known.low) && same(value.high, known.high))) return null;
  // Ends of two figures are told as a merged range.
  const isEnd = (end: number): boolean =>
    matching.some(({ low, high }) => same(end, low) || (same(end, high) && low !== null));
  if (isEnd(value.low) && isEnd(value.high)) return null;
  const ranges = matching.filter((known) => isWhole(known) && known.claim.supersededBy === undefined);
  const half =
    ranges.find((known) => same(value.low, known.low) !== same(value.high, known.high)) ??
    // "600 to 700" where it is 500 to 600, and nothing else.
    ranges.find((known) => ranges.length === 1 && (same(value.low, known.high) || same(value.high, known.low)));
  return half === undefined
    ? null
    : fault("contradicted", said("contradicted.range", { figure: figureLine(half.claim) }), value, half);
}

const SINCE = triggered(
  /\b(?:since|ever|at some (?:time|point)|at one time|have (?:fled|left|been driven)|had (?:fled|left)|fled|in all|cumulative|running total|over the years|peak)\b/iu,
);
const NOW = triggered(/\b(?:are|live|lives|living|is|remain|remains|still|today|now|currently|at present)\b/iu);

/** A running total told as the present number. */
function presentNumber(read: ReadSentence, value: Value, matching: readonly Known[]): Fault | null {
  const total = matching.find(
    (known) => (known.claim.measure === "cumulative" || isEarlier(known.claim, matching)) && isFigureOf(value, known),
  );
  const stock = matching.find(
    ({ claim }) => claim.measure === "stock" && claim.supersededBy === undefined && !isEarlier(claim, matching),
  );
  const { text } = read.sentence;
  // Of money each stock is of another place.
  if (
    value.kind === "money" ||
    (total !== undefined && /^[A-Z]{3}$/u.test(total.claim.unit)) ||
    total === undefined ||
    stock === undefined ||
    !NOW.test(text) ||
    SINCE.test(text)
  )
    return null;
  return fault("stock-flow", said("stock-flow.total", { figure: figureLine(stock.claim) }), value, stock, total);
}

const THEN = triggered(
  /\b(?:earlier|previous(?:ly)?|formerly|then|at the time|at first|until|had been|used to|revised|corrected|replaced|instead of|before|from|last (?:week|month|year|spring|summer|autumn|winter)|(?:in|of|by|last) (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/iu,
);

/** A figure that its source has replaced, told as the newest. */
function replaced(read: ReadSentence, value: Value, matching: readonly Known[]): Fault | null {
  const old = matching.find((known) => known.claim.supersededBy !== undefined && isFigureOf(value, known));
  const newer = matching.find(({ claim }) => claim.id === old?.claim.supersededBy);
  if (old === undefined || newer === undefined || matching.some((known) => known !== old && within(value, known)))
    return null;
  const year = old.claim.asOf?.slice(0, 4) ?? "";
  const isDated = year !== "" && year !== newer.claim.asOf?.slice(0, 4) && read.sentence.text.includes(year);
  // Beside the newer one it is told as what was.
  const isBeside = read.values.some((other) => other !== value && within(other, newer));
  if (THEN.test(read.sentence.text) || isDated || isBeside) return null;
  const message = said("superseded.figure", { figure: figureLine(newer.claim) });
  return { ...fault("superseded", message, value, old, newer), severity: "warning" };
}

/** So much of what a quantity is called must be told, by weight. */
const NAMED = 0.5;

/** A figure that no source has of the one quantity that the clause names, where the record has one, or one of the estimator named. */
function otherwise(
  read: ReadSentence,
  value: Value,
  matching: readonly Known[],
  { weightOf, all }: Ledger,
): Fault | null {
  const { text } = read.sentence;
  if (
    tellsNoCount(read, value) ||
    value.comparator === ">" ||
    value.comparator === "<" ||
    /\?|\b(?:not|earlier|formerly|was then|at first)\b/iu.test(text)
  )
    return null;
  if (matching.some((known) => within(value, known)) || isElsewhere(read, value, all)) return null;
  // "Of 75 families": told with a figure.
  if (matching.some(({ claim }) => isTold(value, `${claim.statement} ${claim.scope} ${claim.note ?? ""}`))) return null;
  const current = matching.filter(({ claim }) => claim.supersededBy === undefined && claim.confidence === "found");
  const whose = estimatorOf(read, value, all);
  const byEstimator = current.filter(({ estimator }) =>
    estimator.some((name) => (whose.length > 0 ? whose.includes(name) : text.includes(name))),
  );
  // Against what one body says, no figure of another's speaks.
  if (byEstimator.length === 0 && whose.some((name) => isSaying(read, name, value))) return null;
  // "Of this, 150 billion at the Northern Bank": what one holder has.
  const held = current.filter(({ claim }) => holderIn(claim.holder, text));
  const topic = current[0]?.claim.topic;
  const alone = all.filter(
    (known) => known.claim.topic === topic && known.claim.supersededBy === undefined && isOfKind(value, known),
  );
  if (alone.some((known) => within(value, known))) return null;
  // Of an estimator's figures the newest is meant.
  const newest = byEstimator.reduce<Known | null>(
    (found, known) => (found === null || (known.claim.asOf ?? "") > (found.claim.asOf ?? "") ? known : found),
    null,
  );
  // "In the Union": the one stock of whom the clause names.
  const named = new Set(read.parties.map(({ id }) => id));
  const ofNamed = alone.filter(
    ({ parties, claim }) =>
      parties.size > 0 && claim.measure === "stock" && claim.scope !== "" && [...parties].every((id) => named.has(id)),
  );
  const [only, ...others] =
    newest !== null ? [newest] : held.length === 1 ? held : ofNamed.length === 1 ? ofNamed : alone;
  if (only === undefined || others.length > 0 || !current.includes(only) || isOfOtherDay(text, only)) return null;
  const near = wordsNear(read, value);
  let [told, whole] = [0, 0];
  for (const word of only.core) {
    whole += weightOf(word);
    if (near.has(word)) told += weightOf(word);
  }
  // Whose money it is says of which it is.
  const isHeld = held.length === 1 && held[0] === only && value.kind === "money";
  // "A loan of 60 billion, on 19 December": the name of the quantity and its day say it as well.
  const isOfDay =
    tellsTopic(only, near) &&
    findDates(text, only.claim.asOf?.slice(0, 4)).some(({ date }) => date === only.claim.asOf);
  if (whole === 0 || (told / whole < NAMED && !isHeld && !isOfDay)) return null;
  // Something wholly different in size is of something else.
  const size = only.high ?? only.low ?? 0;
  const isScale =
    size > 0 && [10, 100, 1e3, 1e6].some((times) => same(value.high * times, size) || same(value.high, size * times));
  if (!isScale && (size === 0 || value.high > size * 4 || value.high < size / 4)) return null;
  return fault("contradicted", said("contradicted.otherwise", { figure: figureLine(only.claim) }), value, only);
}

/** By what names the sentence names who gives a value: whoever is named last before it, where several are. */
function estimatorOf({ sentence }: ReadSentence, { from }: Value, all: readonly Known[]): readonly string[] {
  const names = [...new Set(all.flatMap(({ estimator }) => estimator))].filter((name) => sentence.text.includes(name));
  const before = sentence.text.slice(0, from - sentence.from);
  const last = Math.max(-1, ...names.map((name) => before.lastIndexOf(name)));
  return last < 0 ? [] : names.filter((name) => before.lastIndexOf(name) === last);
}

/** Whether who is named says it: "the Harbour Office of Southland says that 37 were lost". */
function isSaying({ sentence }: ReadSentence, name: string, { from }: Value): boolean {
  const before = sentence.text.slice(0, from - sentence.from);
  return /\b(?:says?|said|counts?|counted|puts?|reports?|reported|estimates?|estimated|according)\b/iu.test(
    before.slice(before.lastIndexOf(name) + name.length),
  );
}

/** Whether the sentence gives days, and none of them is near that of a figure: it tells of another moment. */
function isOfOtherDay(text: string, { claim: { asOf } }: Known): boolean {
  if (asOf?.length !== 10) return false;
  const told = findDates(text, asOf.slice(0, 4)).filter(({ date }) => date.length === 10);
  return told.length > 0 && told.every(({ date }) => daysApart(date, asOf) > NEAR);
}

/** A figure is told so many days before or after its own day. */
const NEAR = 14;

/** Whether all words of the name of a quantity are told. */
function tellsTopic({ claim }: Known, near: ReadonlyMap<string, number>): boolean {
  const words = [...tellingWords(claim.topic.replaceAll("-", " "))];
  return words.length > 0 && words.every((word) => near.has(word));
}

/** Whether words have a number as it is written. */
function isTold({ low, high }: Value, words: string): boolean {
  return low === high && new RegExp(`(?<![\\d.,])${low}(?![\\d.,])`, "u").test(words);
}

function holderIn(holder: string | undefined, text: string): boolean {
  const name = holder?.split(",")[0]?.trim() ?? "";
  return /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*$/u.test(name) && text.includes(name);
}

/** Smaller numbers are found in many places. */
const ODD = 100;

/** Whether the record has the figure of something else that the sentence names. */
function isElsewhere(read: ReadSentence, value: Value, all: readonly Known[]): boolean {
  return (
    value.low >= ODD &&
    all.some(
      (known) =>
        isFigureOf(value, known) &&
        ([...known.core].some((word) => read.words.has(word)) || read.parties.some(({ id }) => known.parties.has(id))),
    )
  );
}

/** That a value stands against figures of the record. */
function fault(code: Fault["code"], message: Fault["message"], { from, to }: Value, ...known: readonly Known[]): Fault {
  return {
    code,
    severity: "error",
    message,
    from,
    to,
    claims: known.map(({ claim }) => claim.id),
  };
}
