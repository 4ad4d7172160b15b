import { sameValue } from "../../core/briefing/lint/reading/provisions.ts";
import type { Value } from "../../core/briefing/lint/reading/values.ts";
import { frequenciesOf, IN_A, OFTEN, STRUCK, wordStem, type Asserted } from "./statement.ts";
import { pairsOf, type Pair } from "./account.ts";
import { differences, type Differing } from "./differences.ts";
import { rivalled } from "./rivals.ts";
import { stemsOf, type Unit, type Units } from "./units.ts";

/** How one piece of the record bears on a statement. */
export interface Bearing {
  readonly unit: Unit;
  /** Share of the weight of the statement's words that the piece has, 0 to 1. */
  readonly covered: number;
  /** The same of its words alone, without numbers and days: whether it speaks of the same matter. */
  readonly about: number;
  /** Words, numbers and days that both have. */
  readonly matched: number;
  /** What the statement says and the piece does not. */
  readonly missing: readonly Missing[];
  /** Words of the statement for which nothing stands in the piece. */
  readonly unaccounted: readonly string[];
}

/** Numbers, days, parties and names that the piece lacks; an act or a denial that it does not have. */
export type Missing =
  | "value"
  | "day"
  | "party"
  | "name"
  | "denial"
  | "consent"
  | "struck"
  | "alone"
  | "order"
  | "words"
  | Differing;

/** How one sentence stands to the record. */
export interface Judgement {
  readonly verdict: "supported" | "contradicted" | "not-on-record";
  readonly bearings: readonly Bearing[];
}

/** Shares of a statement's words from which a piece bears it out, and from which it is about the same thing. */
export const BEARS_OUT = 0.6;
/** The same where no word is left for which nothing stands there. */
const ALL_THERE = 0.35;
export const SAME_MATTER = 0.55;
/** One word alone is no statement that anything could bear out. */
const LEAST_MATCHED = 2;
/** Of the most that a word can tell, what a party tells. */
const PARTY = 0.3;
/** Of the most that a word can tell, what each tells at least. */
const LEAST_WEIGHT = 0.3;

/** Holds a statement against every piece of the record that may speak of it. */
export function judge(asserted: Asserted, units: Units): Judgement {
  const { drafts } = asserted;
  // An event may name no text; a day tells that one is spoken of.
  const isOf = (unit: Unit, draft: string): boolean =>
    unit.draft === draft || (unit.kind === "event" && asserted.days.length > 0);
  const groups: readonly (readonly Unit[])[] =
    drafts.length === 0 ? [units.all] : drafts.map((draft) => units.all.filter((unit) => isOf(unit, draft)));
  const verdicts = groups.map((group) => judgeAmong(asserted, group, units));
  const bearings = verdicts.flatMap((each) => each.bearings);
  if (verdicts.every(({ verdict }) => verdict === "supported")) return { verdict: "supported", bearings };
  const contradicted = verdicts.filter(({ verdict }) => verdict === "contradicted");
  if (contradicted.length > 0)
    return { verdict: "contradicted", bearings: contradicted.flatMap((each) => each.bearings) };
  return { verdict: "not-on-record", bearings };
}

function judgeAmong(asserted: Asserted, group: readonly Unit[], units: Units): Judgement {
  const bearings = group
    .map((unit) => bearingOf(asserted, unit, units))
    .filter(({ covered }) => covered > 0.25)
    .sort((a, b) => b.covered - a.covered || a.missing.length - b.missing.length);
  const out = bearings.filter(
    ({ covered, matched, missing, unaccounted }) =>
      covered >= (unaccounted.length === 0 ? ALL_THERE : BEARS_OUT) && matched >= LEAST_MATCHED && missing.length === 0,
  );
  if (out.length > 0) return { verdict: "supported", bearings: out.slice(0, 3) };
  const against = bearings.filter(
    ({ unit, about, missing }) =>
      about >= SAME_MATTER && missing.length > 0 && isPlain(missing) && hasOther(asserted, missing, unit),
  );
  if (against.length > 0) return { verdict: "contradicted", bearings: against.slice(0, 3) };
  return { verdict: "not-on-record", bearings: bearings.slice(0, 3) };
}

/** Only what stands there otherwise contradicts; what is not there at all is merely not on record. */
function isPlain(missing: readonly Missing[]): boolean {
  return missing.every((each) => each === "value" || each === "denial" || each === "day" || each === "struck");
}

/** So many words, values and days must stand there for each word for which nothing does. */
const FOR_EACH = 3;

/** Whether enough of a statement stands in the piece itself to bear what does not. */
function isEnough({ values, days }: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  const left = pairs.filter(({ how }) => how === "none" || how === "opposite").length;
  const there = pairs.filter(({ places, how }) => places.length > 0 && how !== "opposite").length;
  const told = values.filter((value) => hasValue(unit, value)).length + days.filter((day) => hasDay(unit, day)).length;
  return left === 0 || there + told >= FOR_EACH * left;
}

/** Whether the piece has another value where the statement has one. */
function hasOther({ values }: Asserted, missing: readonly Missing[], unit: Unit): boolean {
  if (!missing.includes("value")) return true;
  return values.some(
    (value) =>
      !hasValue(unit, value) &&
      unit.values.some((own) => own.kind === value.kind && countsAlike(own.nouns, value.nouns, unit)),
  );
}

function bearingOf(asserted: Asserted, unit: Unit, units: Units): Bearing {
  let [whole, held, matched] = [0, 0, 0];
  for (const word of asserted.words) {
    // A word that stands in many places still says something: it counts for no less than this.
    // That words are gone is what their being struck out says.
    if (unit.struck && STRUCK.has(word)) continue;
    const weight = LEAST_WEIGHT * units.most + units.weightOf(word);
    whole += weight;
    if (!has(unit.words, word)) continue;
    held += weight;
    matched++;
  }
  const about = whole === 0 ? 0 : held / whole;
  // Numbers and days say as much as the words that stand nowhere else.
  for (const has of [
    ...asserted.values.map((value) => hasValue(unit, value)),
    ...asserted.days.map((day) => hasDay(unit, day)),
  ]) {
    whole += units.most;
    if (!has) continue;
    held += units.most;
    matched++;
  }
  // Whom it speaks of is known as well as a rare word.
  const known = asserted.parties.filter((party) => unit.parties.has(party)).length;
  const words =
    matched -
    [...asserted.values.filter((value) => hasValue(unit, value)), ...asserted.days.filter((day) => hasDay(unit, day))]
      .length;
  if (words < (consents(asserted.acts).length > 0 ? LEAST_MATCHED : 1)) matched = 0;
  if (matched > 0) matched += asserted.parties.filter((party) => unit.named.includes(party)).length;
  whole += known * PARTY * units.most;
  held += known * PARTY * units.most;
  const covered = whole === 0 ? 0 : held / whole;
  if (covered <= 0.25) return { unit, covered, about, matched, missing: [], unaccounted: [] };
  const pairs = pairsOf(asserted, unit);
  const unaccounted = pairs
    .filter(({ how }) => how === "none" || how === "opposite")
    .map(({ at }) => asserted.parsed.tokens[at]?.text ?? "");
  const missing = missingIn(asserted, unit);
  return {
    unit,
    covered,
    about,
    matched,
    missing: [
      ...missing,
      ...(rivalled(asserted, unit, pairs).length > 0 || !isEnough(asserted, unit, pairs) ? (["words"] as const) : []),
      ...differences(
        asserted,
        unit,
        pairs,
        units.signed,
        isDenied(asserted.bare) !== deniesOneOf(asserted, unit),
      ).filter((each) => each !== "denial" || !(unit.struck || isOpen(asserted, unit))),
    ],
    unaccounted,
  };
}

/** Whether a word or one that begins like it is among words. */
function has(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < STEM) return false;
  const begin = word.slice(0, Math.max(STEM, word.length - 2));
  for (const other of words)
    if (other.startsWith(begin) || (other.length >= STEM && word.startsWith(other))) return true;
  return false;
}

/** Letters that words of one stem begin with at least. */
const STEM = 5;

function missingIn(asserted: Asserted, unit: Unit): readonly Missing[] {
  const missing: Missing[] = [];
  if (!asserted.values.every((value) => hasValue(unit, value))) missing.push("value");
  else if (!frequenciesOf(asserted.text, OFTEN).every((each) => frequenciesOf(unit.text, IN_A).includes(each)))
    missing.push("value");
  if (!asserted.days.every((day) => hasDay(unit, day))) missing.push("day");
  if (!asserted.parties.every((party, at) => unit.parties.has(party) || (at > 0 && unit.implied.has(party))))
    missing.push("party");
  if (!areNamed(asserted.names, unit)) missing.push("name");
  if (!consents(asserted.acts).every((act) => consents(unit.text).includes(act))) missing.push("consent");
  const reversals = asserted.acts.match(REVERSAL) ?? [];
  const undoes = unit.text.search(REVERSAL) >= 0 || /\bceas/iu.test(unit.text) || unit.struck;
  if (!undoes && !isOpen(asserted, unit) && reversals.some((word) => !has(unit.words, wordStem(word.toLowerCase()))))
    missing.push("denial");
  if (ALONE.test(asserted.bare) && !ALONE.test(unit.text)) missing.push("alone");
  if (unit.struck && !STRIKES.test(asserted.text)) missing.push("struck");
  return missing;
}

/** "The text leaves the plant open" of "Not agreed.": what is denied and what is open are one. */
function isOpen({ bare }: Asserted, { text }: Unit): boolean {
  return (OPEN.test(bare) || /\bnot settle/iu.test(bare)) && (OPEN.test(text) || NOT_AGREED.test(text));
}

const OPEN = /\b(?:open|unresolved|undecided|unsettled|not (?:agreed|settled|resolved))\b/iu;
const NOT_AGREED = /\bnot (?:yet )?agreed\b/iu;
/** That words of a text are gone. */
const STRIKES =
  /\b(?:str(?:uck|ikes?|iking)|remov(?:ed?|es)|delet(?:ed?|es)|drop(?:s|ped)?|(?:left|leaves?|crossed|crosses|takes?|took|cuts?) out|omit(?:s|ted)?|scrap(?:s|ped)?)\b/u;

/** Whether all proper names stand in a piece, or several in a row by their first letters: the NPT, the FT. */
function areNamed(names: readonly string[], unit: Unit): boolean {
  const absent = names.filter((name) => !unit.names.includes(stemName(name)));
  if (absent.length === 0) return true;
  const initials = names
    .flatMap((name) => name.split("-"))
    .map((name) => name.charAt(0).toUpperCase())
    .join("");
  return (unit.text.match(/\b\p{Lu}{2,}\b/gu) ?? []).some((short) => initials.includes(short));
}

function stemName(name: string): string {
  return name.length > 5 ? name.slice(0, -1) : name;
}

function hasValue(unit: Unit, value: Value): boolean {
  return unit.values.some(
    (own) =>
      (own.kind === value.kind || own.bare || value.bare) &&
      (sameValue(own, value) ||
        own.low === value.low ||
        own.high === value.low ||
        isRounded(value.low, own.low) ||
        isRounded(value.low, own.high)) &&
      countsAlike(own.nouns, value.nouns, unit),
  );
}

/** "Some 7.7 million" of 7,710,924: large numbers are told with fewer digits. */
function isRounded(said: number, own: number): boolean {
  if (said < ROUND) return false;
  const digits = String(said).replace(/0+$/u, "").length;
  const last = 10 ** (String(said).length - digits);
  return said === Math.round(own / last) * last && Math.abs(said - own) <= said / 100;
}

/** Smaller numbers are told as they are. */
const ROUND = 1000;

/** Eight vessels are not eight members: what is counted is named in the piece, or nothing is named. */
function countsAlike(own: readonly string[], said: readonly string[], unit: Unit): boolean {
  return (
    own.length === 0 ||
    said.length === 0 ||
    said.some((noun) => own.includes(noun)) ||
    !said.some((noun) => has(unit.own, noun))
  );
}

function hasDay(unit: Unit, day: string): boolean {
  return unit.days.some((own) =>
    day.startsWith("-") ? own.endsWith(day) : own.startsWith(day) || day.startsWith(own),
  );
}

/** Telling words of a clause that says nothing without what stands above it, at most. */
const SHORT = 1;

const DENIAL = new RegExp(
  `\\b(?:${[
    "no|not|never|none|nobody|neither|nor|without|cannot|unable|out of|left out|leaves out|exempt\\w*",
    "refus\\w*|reject\\w*|declin\\w*|turn(?:s|ed|ing)? down|rul(?:es?|ed|ing) out|rebuff\\w*|oppos\\w*|den(?:y|ies|ied)",
    "forbid\\w*|prohibit\\w*|ban(?:s|ned)?|bar(?:s|red)?|exclud\\w*|prevent\\w*|omits?|lack\\w*|absent",
  ].join("|")})\\b|n['’]t\\b`,
  "giu",
);

/** Bounds that are put as denials and deny nothing. */
const BOUND =
  /\b(?:no|not) (?:more|less|fewer|later|earlier|sooner) than\b|\b(?:may|shall|must) not exceed\b|\bno one but\b|\bnot only\b/giu;

function isDenied(text: string): boolean {
  return (text.replaceAll(BOUND, "").match(DENIAL)?.length ?? 0) > 0;
}

/**
 * Whether a piece denies what a statement speaks of: of one that denies nothing, some word stands in denied clauses alone; of one
 * that does, some word stands in one.
 */
function deniesOneOf({ words, bare }: Asserted, unit: Unit): boolean {
  const clauses = unit.text.split(/[.;,:]\s+|\b(?:but|while|and)\b/u);
  const denied = clauses.map((clause) => ({ stems: stemsOf(clause), isDenied: isDenied(clause) }));
  if (!denied.some((clause) => clause.isDenied)) return false;
  // "Not agreed.": what is denied is what the heading above it says.
  if (isDenied(bare) && denied.some(({ stems, isDenied }) => isDenied && stems.size <= SHORT)) return true;
  return [...words].some((word) => {
    const those = denied.filter(({ stems }) => has(stems, word));
    return (
      those.length > 0 && (isDenied(bare) ? those.some((each) => each.isDenied) : those.every((each) => each.isDenied))
    );
  });
}

/** Acts that undo what they are about: a piece without them says rather the opposite. */
const REVERSAL =
  /\b(?:(?<!the )end(?:s|ed)?|abolish\w*|cancel\w*|revok\w*|repeal\w*|dissolv\w*|clos(?:es|ed)|los(?:es?|t)|suspend\w*|terminat\w*|stop(?:s|ped)?|halt\w*|scrap\w*|withdr[ae]w(?:s|n)?|leav(?:es?|ing)|left|drops?|resign\w*)\b/giu;

/** What makes something hold of one thing and nothing else, or of all of it. */
const ALONE = /\b(?:alone|only|solely|exclusively|entire(?:ly)?|whole)\b/iu;

/** Acts by which a party binds itself: never said of one without an entry that has the very act. */
const CONSENTS: readonly (readonly [string, RegExp])[] = [
  [
    "agree",
    /\b(?:agreed|agrees|accept(?:s|ed)?|consent(?:s|ed)?|endors\w+|approv\w+|support(?:s|ed)?|adopt(?:s|ed)?)\b/iu,
  ],
  ["sign", /\b(?:signed|signs|ratif\w+|initialled)\b/iu],
  [
    "promise",
    /(?<!\b(?:the|a|its|their|his|her|this|that) )\b(?:promis\w+|pledg\w+|commit(?:s|ted)|undertak\w+|undertook|offer(?:s|ed)|declare[sd]?)\b/iu,
  ],
  ["renounce", /\b(?:gave up|gives? up|given up|renounc\w+|waiv\w+|abandon\w*|ced(?:e[sd]?|ing)|resign\w*)\b/iu],
  ["permit", /\b(?:must ask|permission|permits?|permitted|licen[cs]\w+|approval|consent of|veto)\b/iu],
  ["refuse", /\b(?:refus\w+|reject\w+|withdrew (?:its|their|from)|broke off|walked out)\b/iu],
];

function consents(text: string): readonly string[] {
  return CONSENTS.flatMap(([act, pattern]) => (pattern.test(text) ? [act] : []));
}
