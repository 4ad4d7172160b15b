import type { LanguageTable, WordRole } from "../../common/language/index.ts";
import { isActs, isPlace, withoutLocators } from "./citing.ts";
import { isLoose, kindOfRole, temporalKind } from "./judge-roles.ts";
import { formal, substance, unclassified, type Verdict } from "./verdict.ts";
import {
  areOfOneForce,
  arePhrasesOfOneForce,
  forceOf,
  isAuxiliary,
  isEmptyPhrase,
  isInitials,
  isLimitedPermission,
  isNamedAgain,
  isPresentDuty,
} from "./near.ts";
import { isActNumber } from "./number-kind.ts";
import { numberVerdict, referenceVerdict, type UnitRange } from "./runs.ts";
import { sameBase } from "./likeness.ts";
import { speaks, type Comparison, type Side } from "./side.ts";
import type { Unit } from "./unit.ts";

/** Roles whose words decide what a reworded passage changes, the first that differs first. */
const telling: readonly WordRole[] = [
  "negation",
  "exception",
  "condition",
  "modality",
  "temporal",
  "actor",
  "citation",
  "structure",
  "scope",
  "bound",
  "definition",
  "percent",
  "currency",
  "timeUnit",
  "precision",
  "instrument",
  "place",
  "measure",
  "conjunction",
];

/** Judges words that took the place of other words. */
export function judgeReplaced(c: Comparison, old: UnitRange, next: UnitRange): Verdict {
  const before = c.old.units.slice(old.from, old.to);
  const after = c.new.units.slice(next.from, next.to);
  const range = judgeRange(c, old, next) ?? judgeRange({ ...c, old: c.new, new: c.old }, next, old);
  if (range !== null) return range;
  const same = judgeEqual(c, old, next) ?? judgeEqualBeside(c, old, next);
  if (same !== null) return same;
  for (const [side, range] of [
    [c.new, next],
    [c.old, old],
  ] as const) {
    for (let at = range.from; at < range.to; at++) {
      const unit = side.units[at];
      if (unit?.type === "number" || unit?.type === "date") return numberVerdict(c, side, at);
    }
  }
  if (startsTerm(c.old, old) && ![before, after].every((units) => units.some(({ role }) => role === "actor")))
    return substance("date");
  const isClock = [c.old.units[old.from - 1], c.new.units[next.from - 1]].every(
    (unit) => unit?.type === "date" || unit?.type === "number",
  );
  if (isClock && [...before, ...after].some(({ role }) => role === "timeQualifier")) return substance("date");
  for (const role of telling) {
    if (role === "measure" && !isCounted(c, old, next)) continue;
    if (role === "bound" && !bindsFigure(c, old, next)) continue;
    if (wordsOf(before, role, c.table) === wordsOf(after, role, c.table)) continue;
    if (role === "citation" || role === "structure" || role === "instrument")
      return referenceVerdict([...before, ...after], null);
    // Among words that were replaced, what joins them goes with them: "penalties", "any sanction or measure".
    if (role === "conjunction" && [before, after].every((units) => units.some(isPlain))) return unclassified("wording");
    // "in order to" and "and", "elimination of" and "and": one side joins nothing.
    if (role === "conjunction" && [before, after].some((units) => units.some(speaks) && !units.some(joins)))
      return unclassified("conjunction");
    if (role === "conjunction" && (isMarked(before, after) || isComma(c, old, next) || isStroke(before, after)))
      return unclassified("conjunction");
    if (role !== "temporal") return substance(kindOfRole[role] ?? "addition");
    const side = after.some((unit) => unit.role === "temporal") ? c.new : c.old;
    const range = side === c.new ? next : old;
    return substance(temporalKind(side, range.from, c));
  }
  if (qualifiesActor(c, old, next)) return substance("actor");
  return unclassified("wording");
}

/** "1–3" and "1 and 3": what lies between two numbers goes or comes; of neighbours nothing does. */
function judgeRange(c: Comparison, dash: UnitRange, and: UnitRange): Verdict | null {
  const isOne = [dash, and].every(({ from, to }) => to - from === 1);
  if (!isOne || c.old.units[dash.from]?.key !== "-" || c.new.units[and.from]?.role !== "conjunction") return null;
  const [first, last] = [c.old.units[dash.from - 1], c.old.units[dash.to]].map((unit) =>
    unit?.type === "number" || unit?.type === "designator" ? Number(/^\p{Nd}+$/u.exec(unit.word)?.[0]) : NaN,
  );
  const between = (last ?? NaN) - (first ?? NaN);
  if (Number.isNaN(between)) return null;
  return between === 1 ? unclassified("reference") : numberVerdict(c, c.old, dash.from - 1);
}

/** Words that say the same in another way, or point to something in one; null for others. */
export function judgeEqual(c: Comparison, old: UnitRange, next: UnitRange): Verdict | null {
  const before = c.old.units.slice(old.from, old.to);
  const after = c.new.units.slice(next.from, next.to);
  const both = [...before, ...after];
  if (lettersOf(before, c.table) === lettersOf(after, c.table) || spelled(before) === spelled(after))
    return sameLetters(before, after) ? formal("spelling") : unclassified("wording");
  const silent = [before, after].filter((units) => !units.some(speaks)).length;
  if (silent === 2) return unclassified("punctuation");
  const isReference = both.some(({ role, type }) => role === "structure" || type === "designator");
  const [place, other] = withoutShared(before, after, c.table);
  if (isReference && isPlace(place, c.table) && isPlace(other, c.table)) return unclassified("reference");
  const single = before.length === 1 && after.length === 1;
  if (
    (single && areOfOneForce(c.old, old.from, c.new, next.from, c.table)) ||
    arePhrasesOfOneForce(before, after, c.table)
  )
    return unclassified((before[0]?.role && kindOfRole[before[0].role]) ?? "wording");
  // "‘calm’ waters shall mean" and "‘calm waters’ means": a sign in the place of the word that binds a definition.
  const definition = [c.old.units[old.to], c.new.units[next.to]].every((unit) => unit?.role === "definition");
  if (silent === 1 && definition && both.filter(speaks).every(({ role }) => role === "modality"))
    return formal("wording");
  // "‘port’ means a harbour" and "port: a harbour" define it alike.
  if (silent === 1 && both.filter(speaks).every(({ role }) => role === "definition")) return unclassified("definition");
  if ([before, after].every((units) => isActs(units) || isPlace(units, c.table)) && both.some(isActNumber))
    return unclassified("reference");
  if (isEmptyPhrase(before, c.table) && isEmptyPhrase(after, c.table)) return unclassified("wording");
  if (isPresentDuty(before, after, c.table) || isLimitedPermission(c.old, old, c.new, next, c.table))
    return unclassified("modality");
  return isNamedAgain(before, after, c.table) || isAbbreviated(before, after) ? unclassified("wording") : null;
}

/** As `judgeEqual`, of what is left without the words that only say where something stands: "shall be" and "of that Regulation are". */
function judgeEqualBeside(c: Comparison, old: UnitRange, next: UnitRange): Verdict | null {
  const [before, after] = [withoutLocators(c.old.units, old, c.table), withoutLocators(c.new.units, next, c.table)];
  const isShorter = before.to - before.from < old.to - old.from || after.to - after.from < next.to - next.from;
  const isLeft = [c.old.units.slice(before.from, before.to), c.new.units.slice(after.from, after.to)].every((units) =>
    units.some(speaks),
  );
  return isShorter && isLeft ? judgeEqual(c, before, after) : null;
}

/** "his or her" and "his/her" */
function isStroke(before: readonly Unit[], after: readonly Unit[]): boolean {
  return [before, after].some((units) => units.length === 1 && units[0]?.key === "/");
}

/** Both sides without the plain words that both have, in any form: "paragraph 1 come", "Article 26(1) came". */
function withoutShared(
  before: readonly Unit[],
  after: readonly Unit[],
  table: LanguageTable,
): readonly [readonly Unit[], readonly Unit[]] {
  const rest = (own: readonly Unit[], other: readonly Unit[]): readonly Unit[] =>
    own.filter((unit) => !isPlain(unit) || !other.some((one) => isPlain(one) && sameBase(unit, one, table)));
  return [rest(before, after), rest(after, before)];
}

function joins({ role }: Unit): boolean {
  return role === "conjunction";
}

function isPlain({ type, role }: Unit): boolean {
  return type === "word" && role === undefined;
}

/** Between the length of a term and what it runs from stand so many words at most: "30 days from the date of". */
const LEADING = 6;
const leads: ReadonlySet<WordRole | undefined> = new Set<WordRole>([
  "temporal",
  "function",
  "article",
  "timeUnit",
  "timeQualifier",
]);

/** Whether words say what a term runs from: "within 30 days of signature". */
function startsTerm({ units }: Side, { from }: UnitRange): boolean {
  for (let at = from - 1; at >= Math.max(1, from - LEADING) && leads.has(units[at]?.role); at--)
    if (at < from - 1 && units[at]?.role === "timeUnit" && units[at - 1]?.type === "number") return true;
  return false;
}

/** A word of least or most stands so near the number that it binds. */
const BOUND_REACH = 4;

/** Whether words of least or most bind a number: "at least 30 days"; "minimum requirements" bind by what the rule says. */
function bindsFigure(c: Comparison, old: UnitRange, next: UnitRange): boolean {
  const near = ({ units }: Side, { from, to }: UnitRange): boolean =>
    units
      .slice(Math.max(0, from - 1), to + BOUND_REACH)
      .some(({ type, role }) => type === "number" || role === "percent" || role === "timeUnit" || role === "currency");
  return near(c.old, old) || near(c.new, next);
}

/** Whether a number stands before words, so that they say what it counts. */
function isCounted(c: Comparison, old: UnitRange, next: UnitRange): boolean {
  return c.old.units[old.from - 1]?.type === "number" || c.new.units[next.from - 1]?.type === "number";
}

/** Whether marks of items took the place of "and" between them, or the other way round. */
function isMarked(before: readonly Unit[], after: readonly Unit[]): boolean {
  return (
    [before, after].some((units) => !units.some(speaks)) && ![...before, ...after].some(({ word }) => word === "or")
  );
}

/** "A or B or C" and "A, B or C": the word still stands behind the last but one. */
function isComma(c: Comparison, old: UnitRange, next: UnitRange): boolean {
  const is = (signs: Side, at: UnitRange, words: Side, from: UnitRange): boolean => {
    const joining = words.units[from.from];
    if (at.to - at.from !== 1 || from.to - from.from !== 1 || joining?.role !== "conjunction") return false;
    const following = signs.units.slice(at.to, at.to + LISTED);
    return signs.units[at.from]?.key === "," && following.some((unit) => unit.key === joining.key);
  };
  return is(c.new, next, c.old, old) || is(c.old, old, c.new, next);
}

/** So far behind a comma the word may stand that joins the last of a list. */
const LISTED = 6;

function isAbbreviated(before: readonly Unit[], after: readonly Unit[]): boolean {
  const is = (short: readonly Unit[], long: readonly Unit[]): boolean => {
    const [word, ...rest] = short.filter(speaks);
    return word !== undefined && rest.length === 0 && isInitials(long, word.surface);
  };
  return is(before, after) || is(after, before);
}

function wordsOf(units: readonly Unit[], role: WordRole, table: LanguageTable): string {
  return units
    .filter((unit) => unit.role === role && (role !== "modality" || isAuxiliary(unit, table)))
    .map((unit) => forceOf(unit, table))
    .sort()
    .join("|");
}

/** Keys run together, without hyphens: "cease fire" and "ceasefire" are the same. */
function lettersOf(units: readonly Unit[], table: LanguageTable): string {
  return units
    .filter((unit) => unit.key !== "-")
    .map((unit) =>
      (unit.role === "timeUnit" || unit.role === "measure" ? table.spelling(unit.word) : unit.key).replaceAll(" ", ""),
    )
    .join("");
}

/** "Any one" and "anyone": a word of number in one of them. */
function spelled(units: readonly Unit[]): string {
  return units.map(({ word }) => word.replaceAll(" ", "")).join("");
}

/** Written apart these say something else. */
const differentApart = new Set([
  "maybe",
  "nowhere",
  "altogether",
  "already",
  "apart",
  "into",
  "onto",
  "everyday",
  "anyway",
  "sometime",
  "awhile",
  "nobody",
  "indirect",
  "inform",
  "another",
]);

function sameLetters(before: readonly Unit[], after: readonly Unit[]): boolean {
  return ![...before, ...after].some((unit) => differentApart.has(unit.word));
}

/** One word before a party or organ: the requesting court, the requested court. */
function qualifiesActor(c: Comparison, old: UnitRange, next: UnitRange): boolean {
  if (old.to - old.from > 2 || next.to - next.from > 2) return false;
  const a = c.old.units[old.to];
  const b = c.new.units[next.to];
  if (a === undefined || b === undefined || a.key !== b.key || a.role !== "actor") return false;
  return [...c.old.units.slice(old.from, old.to), ...c.new.units.slice(next.from, next.to)].some(
    (unit) => unit.role !== "function" && unit.role !== "article" && !isLoose(unit),
  );
}
