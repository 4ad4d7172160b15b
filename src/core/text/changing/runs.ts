import type { LanguageTable, WordRole } from "../../common/language/index.ts";
import type { ChangeKind } from "../change.ts";
import { isActOfProvision, isLocator } from "./citing.ts";
import { isLoose, kindOfRole, temporalKind } from "./judge-roles.ts";
import { substance, formal, unclassified, type Verdict } from "./verdict.ts";
import { announcesList, bindsAlready, isEmptyPhrase, isOnlyPronoun, isSpeltOut } from "./near.ts";
import { isActNumber, isReferred, numberUse } from "./number-kind.ts";
import { isHarmlessSign } from "./punctuation.ts";
import { judgeValueSign } from "./signs.ts";
import { speaks, type Comparison, type Side } from "./side.ts";
import { namesAgain } from "./spoken.ts";
import type { Unit } from "./unit.ts";

/** A half-open range of units of one side. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/** Longest phrase, in units, whose first words decide its kind; longer insertions are additions. */
const longestPhrase = 12;

/** Judges words that were only added, or only dropped. */
export function judgeOneSided(c: Comparison, side: Side, range: UnitRange): Verdict {
  const { units } = side;
  const inside = units.slice(range.from, range.to);
  const added: ChangeKind = side === c.new ? "addition" : "deletion";
  if (!inside.some(speaks)) return judgeSigns(c, side, range, inside);
  if (repeatsNeighbour(units, range)) return formal("spelling");
  if (isWholeSentence(units, range)) return substance(added);
  if (isArticle(inside, c.table)) return unclassified("article");
  if (pointsAside(units, range)) return unclassified("reference");
  if (isOnlyPronoun(units, range, c.table))
    return unclassified(inside.length === 1 && inside[0]?.role === "article" ? "article" : "wording");
  if (announcesList(units, range, c.table)) return unclassified("wording");
  const first = firstTelling(units, range);
  if (first < 0) return endsList(units, range) ? formal("conjunction") : onlyGrammar(units, range, c.table);
  if (isLocator(inside, c.table) || isActOfProvision(units, range.from, range.to, c.table))
    return unclassified("reference");
  if (isExampleTwice(units, range, c.table)) return unclassified("wording");
  if (isEmptyPhrase(inside, c.table) || isSpeltOut(units, range.from, range.to)) return unclassified("wording");
  if (bindsAlready(units, range, c.table)) return unclassified("modality");
  if (isOwner(inside)) return unclassified("actor");
  if (isYearOfName(units, range)) return unclassified("reference");
  if (namesAgain(c, side, range)) return unclassified(added);
  const speaking = inside.filter(speaks).length;
  if (speaking === 1 && units[first]?.role === "modality" && units[range.to]?.role === "definition")
    return formal("wording");
  if (isTitleOfAct(units, range)) return unclassified("reference");
  const verdict = judgeByFirst(c, side, first, range.to, speaking);
  if (verdict) return verdict;
  if (isListItem(units, range)) return substance("list");
  return inside.some((unit) => speaks(unit) && !isGrammar(unit, c.table)) ? substance(added) : unclassified("wording");
}

/** "any" where "a" or nothing stood: which of all is as open as before. */
function isArticle(inside: readonly Unit[], table: LanguageTable): boolean {
  const [only, ...more] = inside.filter(speaks);
  return only !== undefined && more.length === 0 && only.role === "scope" && isOpen(only.word, table);
}

function isOpen(word: string, table: LanguageTable): boolean {
  return table.near?.force.some((words) => words.has(word) && words.has("a")) === true;
}

/** "paragraphs 4 to 7 below": where what is cited stands, its number tells. */
function pointsAside(units: readonly Unit[], { from, to }: UnitRange): boolean {
  const before = units[from - 1];
  const cites = before?.role === "structure" || before?.type === "designator" || isReferred(units, from - 1);
  return to - from === 1 && cites && /^(?:below|above|hereof|thereof|herein|therein)$/u.test(units[from]?.word ?? "");
}

/** "of a company", "of its Member State" behind a noun: whose it is, where the clause is about no other. */
function isOwner(inside: readonly Unit[]): boolean {
  const [of, ...rest] = inside.filter(speaks);
  const noun = rest.at(-1);
  const own = rest.slice(0, -1).every((unit) => /^(?:an?|its|their|his|her)$/u.test(unit.word));
  return of?.word === "of" && noun?.role === "actor" && own && rest.length === 2;
}

/** "including, for example,": that some of several are named, either word says. */
function isExampleTwice(units: readonly Unit[], { from, to }: UnitRange, table: LanguageTable): boolean {
  const says = (unit: Unit | undefined): boolean => unit !== undefined && table.near?.examples?.has(unit.word) === true;
  const beside = (at: number, step: number): Unit | undefined =>
    units[at]?.key === "," ? units[at + step] : units[at];
  const inside = units.slice(from, to).filter(speaks);
  return inside.length === 1 && inside.every(says) && (says(beside(from - 1, -1)) || says(beside(to, 1)));
}

/** "the 1968 Convention": the year that a treaty is known by. */
function isYearOfName(units: readonly Unit[], { from, to }: UnitRange): boolean {
  const next = units[to];
  return to - from === 1 && units[from]?.type === "number" && next?.type === "name" && next.role === "instrument";
}

/** A word that alone says nothing: "as are" in "such rules as are necessary". */
function isGrammar(unit: Unit, table: LanguageTable): boolean {
  const { role, word } = unit;
  return (
    role === "function" ||
    role === "article" ||
    isLoose(unit) ||
    (role === "tense" && table.near?.present.has(word) === true)
  );
}

function judgeSigns(c: Comparison, side: Side, range: UnitRange, inside: readonly Unit[]): Verdict {
  const { units } = side;
  if (inside.some((unit) => unit.type === "label")) return formal("numbering");
  for (let at = range.from; at < range.to; at++) {
    const value = judgeValueSign(c, side, at);
    if (value !== null) return value;
  }
  for (let at = range.from; at < range.to; at++)
    if (!isHarmlessSign(units, at, c.table)) return unclassified("punctuation");
  return formal("punctuation");
}

/** "the the": a word said twice by mistake. */
function repeatsNeighbour(units: readonly Unit[], range: UnitRange): boolean {
  if (range.to - range.from !== 1) return false;
  const self = units[range.from];
  return (
    self !== undefined &&
    self.type !== "number" &&
    (units[range.from - 1]?.key === self.key || units[range.to]?.key === self.key)
  );
}

/** Only articles, conjunctions or auxiliaries. */
function onlyGrammar(units: readonly Unit[], range: UnitRange, table: LanguageTable): Verdict {
  const inside = units.slice(range.from, range.to);
  const speaking = inside.filter(speaks);
  const joins = speaking.filter((unit) => unit.role === "conjunction");
  // "Acting [either] alone or with others": of two, one word says that they are two.
  if (joins.length > 0 && isEmptyPhrase(inside, table)) return unclassified("wording");
  if (joins.length > 0)
    return joins.every((unit) => isListed(units, range, unit)) ? unclassified("conjunction") : substance("conjunction");
  if (!speaking.some((unit) => unit.role === "article")) return unclassified("wording");
  const noun = units[range.to];
  return speaksOfMany(noun) && !table.near?.empty.has(noun?.word ?? "")
    ? substance("article")
    : unclassified("article");
}

/** "A, B and C" may have its commas or marks alone say that it is a list; "or" only where items bear marks. */
function isListed(units: readonly Unit[], range: UnitRange, joining: Unit): boolean {
  const [before, after] = [units[range.from - 1], units[range.to]];
  if (after?.type === "label" || after?.startsLine === true) return true;
  return joining.word !== "or" && [before, after].some((unit) => unit !== undefined && /^[,;:-]$/u.test(unit.key));
}

/** "territories" and "the territories": some, or all that there are. Of one thing an article tells nothing of the kind. */
function speaksOfMany(noun: Unit | undefined): boolean {
  return noun !== undefined && noun.type !== "name" && noun.role !== "actor" && /(?:s|men|people)$/u.test(noun.word);
}

/** Who made an act and where it was made known stands in its title, of so many words before its day. */
const TITLE_REACH = 12;

/** "of the European Parliament and of the Council of 28 January 2003 on …" behind the number of an act: who made it, and when. */
function isTitleOfAct(units: readonly Unit[], range: UnitRange): boolean {
  if (units[range.from]?.word !== "of" || units[range.from + 1]?.type !== "date") {
    const upToDay = units[range.to]?.word === "of" && units[range.to + 1]?.type === "date";
    const inside = units.slice(range.from, range.to);
    const withDay = inside.some(({ type }) => type === "date");
    const ofMakers = inside.every(
      (unit) =>
        !speaks(unit) ||
        unit.role === "actor" ||
        unit.role === "article" ||
        unit.role === "conjunction" ||
        unit.word === "of",
    );
    return isActNumber(units[range.from - 1]) && (upToDay || withDay || ofMakers);
  }
  for (let at = range.from - 1; at >= Math.max(0, range.from - TITLE_REACH); at--) {
    const unit = units[at];
    if (isActNumber(unit)) return true;
    const titles =
      unit?.type === "name" || unit?.role === "actor" || unit?.role === "article" || unit?.role === "function";
    if (!titles && unit?.role !== "conjunction") return false;
  }
  return false;
}

/** "and" behind the last sign of a list item: it only says which item is the last but one. */
function endsList(units: readonly Unit[], range: UnitRange): boolean {
  const [before, next] = [units[range.from - 1], units[range.to]];
  const inside = units.slice(range.from, range.to).filter(speaks);
  return (
    next?.type === "label" &&
    /^[;,]$/u.test(before?.key ?? "") &&
    inside.every((unit) => unit.role === "conjunction" && unit.word !== "or")
  );
}

function isWholeSentence(units: readonly Unit[], range: UnitRange): boolean {
  const opens = units[range.from]?.startsSentence === true || units[range.from]?.type === "label";
  const last = units[range.to - 1];
  const closes = /^[.;!?]$/u.test(last?.key ?? "") || range.to === units.length;
  return (
    range.to - range.from >= 5 &&
    ((opens && closes) || units.slice(range.from + 1, range.to - 1).some((unit) => /^[.!?]$/u.test(unit.key)))
  );
}

/** The first unit that is neither sign, "and", article nor label; -1 where there is none. */
function firstTelling(units: readonly Unit[], range: UnitRange): number {
  for (let at = range.from; at < range.to; at++) {
    const unit = units[at];
    if (speaks(unit) && unit.role !== "conjunction" && unit.role !== "article") return at;
  }
  return -1;
}

/** What the first words of an added or dropped phrase say about it: "subject to …", "within 14 days", "not". */
function judgeByFirst(c: Comparison, side: Side, at: number, end: number, speaking: number): Verdict | null {
  const unit = side.units[at];
  if (!unit) return null;
  if (speaking === 1 && isLoose(unit)) return null;
  if (unit.role === "exception" || unit.role === "condition") return substance(unit.role);
  const clause = speaking > 5 && side.units.slice(at, end).some((inner) => inner.role === "modality");
  if (clause || speaking > longestPhrase) return null;
  if (unit.type === "number" || unit.type === "date" || unit.type === "designator") return numberVerdict(c, side, at);
  switch (unit.role) {
    case "temporal":
      return substance(temporalKind(side, at, c));
    case "negation":
    case "modality":
    case "definition":
    case "percent":
    case "currency":
    case "timeUnit":
      return substance(kindOfRole[unit.role] ?? "addition");
    case "timeQualifier":
    case "measure":
      return isMeasured(side.units, at) ? substance(kindOfRole[unit.role] ?? "addition") : null;
    case "bound":
    case "locative":
    case "scope":
    case "function":
      return phraseVerdict(c, side, at, end, unit.role);
    case "precision":
      return substance("precision");
    case "structure":
    case "citation":
    case "instrument":
      return referenceVerdict(side.units.slice(at, end), c.table);
    case "actor":
      return speaking <= 5 ? substance("actor") : null;
    case "tense":
      return tenseVerdict(side, at, end);
    default:
      return null;
  }
}

/** Whether a word belongs to a number or a span of time: "financial" in "two financial years", not in "financial institution"; "50 persons". */
function isMeasured(units: readonly Unit[], at: number): boolean {
  const around = units.slice(Math.max(0, at - 2), at + 3);
  return around.some(({ type, role }) => type === "number" || role === "timeUnit");
}

/** A number, by what it counts. */
export function numberVerdict(c: Comparison, side: Side, at: number): Verdict {
  return { class: "substance", ...numberUse(side.units, at, c.table) };
}

/**
 * Words that cite, with nothing that says what: "thereof", "of this Article", "referred to in" are ways of drafting.
 * "In accordance with the programme" binds to what it names, where it came or went whole.
 */
export function referenceVerdict(inside: readonly Unit[], table: LanguageTable | null): Verdict {
  const binds = inside.some(({ role, word }) => role === "citation" && table?.near?.pointers.has(word) === false);
  const isOwn = (at: number): boolean => table?.near?.pronouns.has(inside[at - 1]?.word ?? "") === true;
  const named = inside.some(
    ({ type, role }, at) => (type === "word" && !role) || (role === "instrument" && !isOwn(at)),
  );
  return (binds && named) || inside.some(isReferent) ? substance("reference") : unclassified("reference");
}

function isReferent(unit: Unit): boolean {
  return unit.type === "designator" || unit.type === "number" || (unit.type === "name" && unit.role !== "instrument");
}

/** "in peacetime", "by the Commission", "at least three": what follows the first word decides. */
function phraseVerdict(c: Comparison, side: Side, at: number, end: number, role: WordRole): Verdict | null {
  for (let index = at + 1; index < end; index++) {
    const unit = side.units[index];
    if (unit?.role === "negation") return substance("negation");
    if (unit?.type === "number" || unit?.type === "date" || unit?.type === "designator")
      return numberVerdict(c, side, index);
    if (unit?.role === "structure" || unit?.role === "citation" || unit?.role === "instrument")
      return referenceVerdict(side.units.slice(at, end), c.table);
    if (unit?.role === "condition" || unit?.role === "exception") return substance(unit.role);
    if (unit?.role === "timeUnit" || (unit && c.table.timeNouns.includes(unit.word) && role !== "scope"))
      return substance("date");
    if (unit?.role === "actor" && role === "function") return substance("actor");
  }
  if (role === "bound") return boundVerdict(c, side, at);
  if (role === "scope" || role === "locative") return end - at > 1 || role === "scope" ? substance("scope") : null;
  return null;
}

function boundVerdict(c: Comparison, side: Side, at: number): Verdict {
  for (let index = at + 1; index <= at + 3; index++)
    if (side.units[index]?.type === "number") return numberVerdict(c, side, index);
  return substance("quantity");
}

/** "do not" is a negation, "has been" a time; "is transparent and" adds words. */
function tenseVerdict(side: Side, at: number, end: number): Verdict | null {
  const rest = side.units.slice(at + 1, end).filter(speaks);
  const decisive = rest.find((unit) => unit.role === "negation" || unit.role === "modality");
  if (decisive?.role) return substance(kindOfRole[decisive.role] ?? "tense");
  if (!rest.every((unit) => unit.role === "tense")) return null;
  // "received" and "has received": a thing done, either way; "taken" and "are taken" as well.
  return rest.length === 0 && /^(?:has|have|had|is|are)$/u.test(side.units[at]?.word ?? "")
    ? unclassified("tense")
    : substance("tense");
}

/** ", C" or "and C" beside other commas or conjunctions: an item of a list. */
function isListItem(units: readonly Unit[], range: UnitRange): boolean {
  if (range.to - range.from > 8) return false;
  const links = (unit: Unit | undefined) => unit?.key === "," || unit?.role === "conjunction";
  const first = units[range.from];
  const last = units[range.to - 1];
  const listed = links(first) || links(last);
  if (!listed || units.slice(range.from, range.to).some((unit) => unit.role === "modality" || unit.role === "tense"))
    return false;
  for (let step = 1; step <= 8; step++) {
    if (links(units[range.from - step]) || links(units[range.to - 1 + step])) return true;
  }
  return links(first) && links(units[range.to]);
}
