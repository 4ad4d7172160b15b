import type { LanguageTable, WordRole } from "../../common/language/index.ts";
import type { Finding } from "./assemble.ts";
import { actOfTitle } from "./citing.ts";
import { formal, unclassified } from "./verdict.ts";
import { isOneStem } from "./judge-roles.ts";
import { sameBase } from "./likeness.ts";
import { speaks, type Comparison, type Side } from "./side.ts";
import type { UnitRange } from "./runs.ts";
import type { Unit } from "./unit.ts";

/** So many findings before and behind one are searched for its words. */
const REACH = 10;
/** Begin a phrase that says by itself what it has to do with its clause, wherever in the clause it stands. */
const opening: ReadonlySet<WordRole | undefined> = new Set<WordRole>([
  "function",
  "locative",
  "citation",
  "condition",
  "temporal",
  "exception",
]);

/**
 * Phrases that stand elsewhere in the same sentence now are ways of drafting: "shall, by 1 May, inform" and "shall inform,
 * by 1 May,". Only plain words, and phrases that bear their own preposition: a party that changes its place may change its part.
 */
export function withoutMovedPhrases(c: Comparison, findings: readonly Finding[]): readonly Finding[] {
  return withoutOrder(c, withoutNudges(c, withoutGenitives(c, withoutMovedDenials(c, findings)))).map(
    (finding, index) => {
      const added = finding.old.from === finding.old.to;
      if (finding.verdict.class !== "substance" || added === (finding.new.from === finding.new.to)) return finding;
      const [side, other] = added ? ([c.new, c.old] as const) : ([c.old, c.new] as const);
      const words = said(side.units, added ? finding.new : finding.old);
      const plain = plainOf(words);
      if (!mayMove(words) && plain.length === 0) return finding;
      const own = added ? finding.old.from : finding.new.from;
      const found = findings.slice(Math.max(0, index - REACH), index + REACH + 1).some((one) => {
        const range = added ? one.old : one.new;
        if (one === finding || endsBetween(other.units, own, range)) return false;
        const there = said(other.units, range);
        return (mayMove(words) && holds(there, words, c.table)) || (plain.length > 0 && hasAll(there, plain, c.table));
      });
      return found ? { ...finding, verdict: unclassified("wording") } : finding;
    },
  );
}

/** Lists of more names are not looked into. */
const LISTED = 40;

/**
 * "Lakonia and Messara" and "Messara and Lakonia": of the same names joined by the same words the order is a matter of form,
 * unless a word of the sentence makes something of it.
 */
function withoutOrder(c: Comparison, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.verdict.class === "formal" || finding.spacing) return finding;
    const [old, next] = [listAround(c.old.units, finding.old), listAround(c.new.units, finding.new)];
    const keys = (units: readonly Unit[], range: UnitRange): string =>
      units
        .slice(range.from, range.to)
        .map(({ key }) => key)
        .join(" ");
    if (keys(c.old.units, finding.old) === keys(c.new.units, finding.new)) return finding;
    const names = (units: readonly Unit[]): string =>
      units
        .flatMap(({ type, role, key }) => (type === "sign" || role === "article" ? [] : [key]))
        .toSorted()
        .join("|");
    const many = old.filter(({ role }) => role === "actor" || role === "place").length;
    if (many < 2 || names(old) !== names(next)) return finding;
    return [c.old.units, c.new.units].some((units, at) =>
      isOrdered(units, [finding.old, finding.new][at]?.from ?? 0, c.table),
    )
      ? finding
      : { ...finding, verdict: formal("wording") };
  });
}

/** The names, and what joins them, that a place lies among. */
function listAround(units: readonly Unit[], { from, to }: UnitRange): readonly Unit[] {
  const isListed = (unit: Unit | undefined): boolean =>
    unit !== undefined &&
    (unit.type === "name" || unit.role === "actor" || unit.role === "conjunction" || unit.key === ",");
  const within = units.slice(from, to);
  if (!within.every((unit, at) => isListed(unit) && (at === 0 || !unit.startsLine))) return [];
  let [start, end] = [from, to];
  while (from - start < LISTED && isListed(units[start - 1]) && !units[start]?.startsLine) start--;
  while (end - to < LISTED && isListed(units[end]) && (end === start || !units[end]?.startsLine)) end++;
  return units.slice(start, end);
}

function isOrdered(units: readonly Unit[], at: number, table: LanguageTable): boolean {
  const ends = (unit: Unit | undefined): boolean => unit === undefined || unit.key === "." || unit.key === ";";
  let [start, end] = [at, at];
  while (start > 0 && !ends(units[start - 1])) start--;
  while (!ends(units[end])) end++;
  return units.slice(start, end).some(({ word }) => table.near?.ordering?.has(word) ?? false);
}

/** Where another act took the place of one, what its title says is what it is called, and asks nothing. */
export function withoutTitles(c: Comparison, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.verdict.class !== "substance") return finding;
    const [act, other] = [
      actOfTitle(c.old.units, finding.old.from, c.table),
      actOfTitle(c.new.units, finding.new.from, c.table),
    ];
    const isTitle =
      act !== null &&
      other !== null &&
      act.key !== other.key &&
      [c.old, c.new].every((side, at) => isOfTitle(side, at === 0 ? finding.old : finding.new));
    return isTitle ? { ...finding, verdict: unclassified("reference") } : finding;
  });
}

/** Whether words may be of a title: they bind nothing, and nothing ends among them. */
function isOfTitle({ units }: Side, { from, to }: UnitRange): boolean {
  return units
    .slice(from, to)
    .every(
      ({ type, role, key }) =>
        type !== "label" &&
        type !== "number" &&
        role !== "modality" &&
        role !== "tense" &&
        role !== "negation" &&
        role !== "condition" &&
        role !== "exception" &&
        !/^[.;:]$/u.test(key),
    );
}

/** Of these, place decides what they are said of. */
const placed: ReadonlySet<WordRole | undefined> = new Set<WordRole>([
  "negation",
  "modality",
  "exception",
  "actor",
  "scope",
  "bound",
]);

/** A word that limits is said of the same words where it moves past so many of them. */
const NUDGED = 3;
/** Past these it may be said of somebody or something else. */
const passing: ReadonlySet<string | undefined> = new Set([...placed, "condition", "temporal", "locative"]);

/** "may do so only within a day", "may only do so within a day": what limits one clause, a little before or behind. */
function withoutNudges(c: Comparison, findings: readonly Finding[]): readonly Finding[] {
  const alone = ({ units }: Side, { from, to }: UnitRange): Unit | null => {
    const [only, ...more] = units.slice(from, to).filter(speaks);
    return only !== undefined && more.length === 0 && (only.role === "bound" || only.role === "scope") ? only : null;
  };
  const isOne = (one: Finding | undefined, other: Finding | undefined): boolean => {
    if (one === undefined || other === undefined) return false;
    const gone = alone(c.old, one.old) ?? alone(c.old, other.old);
    const came = alone(c.new, one.new) ?? alone(c.new, other.new);
    const sided = [one, other].every(({ old, new: next }) => (old.from === old.to) !== (next.from === next.to));
    const between = c.old.units.slice(one.old.to, other.old.from);
    return (
      sided &&
      gone !== null &&
      gone.key === came?.key &&
      between.length <= NUDGED &&
      // "inform only the office" and "only inform the office" limit other things; past "do so" there is no other.
      (gone.role === "bound" || c.table.near?.pronouns.has(between.map(({ word }) => word).join(" ")) === true) &&
      between.every((unit) => speaks(unit) && unit.type !== "number" && unit.type !== "date" && !passing.has(unit.role))
    );
  };
  return findings.map((finding, at) =>
    finding.verdict.class === "substance" && (isOne(findings[at - 1], finding) || isOne(finding, findings[at + 1]))
      ? { ...finding, verdict: unclassified("wording") }
      : finding,
  );
}

/** So many words at most make up the thing that is somebody's. */
const OWNED = 3;

/** "a Harbour Board permit" and "a permit of the Harbour Board": whose it is stands before the thing or behind it. */
function withoutGenitives(c: Comparison, findings: readonly Finding[]): readonly Finding[] {
  const owner = (side: Side, range: UnitRange): readonly Unit[] =>
    side.units.slice(range.from, range.to).filter((unit) => speaks(unit) && unit.role !== "article");
  const isOne = (one: Finding | undefined, other: Finding | undefined): boolean => {
    if (one === undefined || other === undefined) return false;
    const [before, after] = one.new.from === one.new.to ? ([c.old, c.new] as const) : ([c.new, c.old] as const);
    const [first, second] = before === c.old ? [one.old, other.new] : [one.new, other.old];
    const [named, [of, ...whose]] = [owner(before, first), owner(after, second)];
    const things = [c.old.units.slice(one.old.to, other.old.from), c.new.units.slice(one.new.to, other.new.from)];
    return (
      [one.old.to - one.old.from, one.new.to - one.new.from].includes(0) &&
      [other.old.to - other.old.from, other.new.to - other.new.from].includes(0) &&
      of?.word === "of" &&
      things.every((units) => units.length > 0 && units.length <= OWNED && units.every(speaks)) &&
      named.length > 0 &&
      named.length === whose.length &&
      named.every((unit, at) => isOneName(unit, whose[at], c))
    );
  };
  return findings.map((finding, at) =>
    finding.verdict.class === "substance" && (isOne(findings[at - 1], finding) || isOne(finding, findings[at + 1]))
      ? { ...finding, verdict: unclassified("actor") }
      : finding,
  );
}

function isOneName(unit: Unit, other: Unit | undefined, { table }: Comparison): boolean {
  if (other === undefined) return false;
  const succeeds = table.near?.succession?.some((names) => names.has(unit.word) && names.has(other.word)) === true;
  // "terrorist attacks", "attacks of terrorism"
  const isOneStemOf =
    unit.type === "word" && other.type === "word" && unit.role === undefined && isOneStem(unit.word, other.word);
  return (
    unit.key === other.key || sameBase(unit, other, table) || isOneStemOf || (succeeds && unit.capital && other.capital)
  );
}

/** So many words at most lie between a denial and where it went. */
const DENIED = 3;

/** "shall be under no obligation" and "shall not be obliged": one denies as the other does. */
function withoutMovedDenials(c: Comparison, findings: readonly Finding[]): readonly Finding[] {
  const denies = (units: readonly Unit[], { from, to }: UnitRange): boolean =>
    units.slice(from, to).some(({ role }) => role === "negation");
  const isOne = (one: Finding | undefined, other: Finding | undefined): boolean => {
    if (one === undefined || other === undefined) return false;
    const [before, after] = [one, other].map(
      (each) => Number(denies(c.new.units, each.new)) - Number(denies(c.old.units, each.old)),
    );
    const near = other.old.from - one.old.to <= DENIED && other.new.from - one.new.to <= DENIED;
    return (
      near &&
      before !== 0 &&
      before === -(after ?? 0) &&
      [one, other].every(({ verdict }) => verdict.kind === "negation")
    );
  };
  return findings.map((finding, at) =>
    isOne(findings[at - 1], finding) || isOne(finding, findings[at + 1])
      ? { ...finding, verdict: unclassified("negation") }
      : finding,
  );
}

/** So many words in a row are known again whatever they begin with. */
const KNOWN = 3;

/** Plain words, phrases with their own preposition, longer ones that name no party and deny nothing. */
function mayMove(words: readonly Unit[]): boolean {
  if (words.length === 0) return false;
  const isPlain = ({ type, role }: Unit): boolean => type === "word" && role === undefined;
  if (words.some(isPlain) && words.every((unit) => isPlain(unit) || unit.role === "tense")) return true;
  if (words.length > 1 && opening.has(words[0]?.role)) return true;
  return (
    words.length >= KNOWN && words.every(({ type, role }) => type !== "number" && type !== "date" && !placed.has(role))
  );
}

/** Join words, and say nothing of their own. */
const joining: ReadonlySet<WordRole | undefined> = new Set<WordRole>(["function", "conjunction", "locative"]);

/**
 * The words of "and procedures", a member of a list that may stand at another place of it; none where they are no plain words
 * or stand alone. What joins them is told by their conjunctions, which are sought among them.
 */
function plainOf(words: readonly Unit[]): readonly Unit[] {
  const plain = words.filter(({ role }) => !joining.has(role) || role === "conjunction");
  const named = plain.filter(({ role }) => role === undefined);
  const isPlain = plain.every(({ type, role }) => role === "conjunction" || (type === "word" && role === undefined));
  return isPlain && named.length > 0 ? plain : [];
}

/** Whether all of some words stand in others, in any order. */
function hasAll(whole: readonly Unit[], part: readonly Unit[], table: LanguageTable): boolean {
  return part.every((word) =>
    whole.some((unit) => (word.role === "conjunction" ? unit.key === word.key : sameBase(unit, word, table))),
  );
}

function said(units: readonly Unit[], range: UnitRange): readonly Unit[] {
  return units.slice(range.from, range.to).filter((unit) => speaks(unit) && unit.role !== "article");
}

/** Whether words stand in others in the same order; a word that stands alone, in any form. */
function holds(whole: readonly Unit[], part: readonly Unit[], table: LanguageTable): boolean {
  const [first, ...rest] = part;
  if (first !== undefined && rest.length === 0)
    return whole.some((unit) => unit.type === "word" && sameBase(unit, first, table));
  return whole.some((_, start) => part.every((unit, offset) => whole[start + offset]?.key === unit.key));
}

function endsBetween(units: readonly Unit[], at: number, range: UnitRange): boolean {
  return units.slice(Math.min(at, range.to), Math.max(at, range.from)).some(({ key }) => key === ".");
}
