import type { LanguageTable } from "../../common/language/index.ts";
import { isLoose } from "./judge-roles.ts";
import { actOfDay, isActNumber } from "./number-kind.ts";
import { speaks } from "./side.ts";
import type { Unit } from "./unit.ts";

/**
 * Whether words only say where something stands within the instrument: "point (a) of", "of this Chapter", "referred to in
 * paragraph 2". They find what is meant and ask nothing of anybody; "pursuant to" binds to a rule, "and Article 5" adds one.
 */
export function isLocator(whole: readonly Unit[], table: LanguageTable, several = false): boolean {
  const units = withoutTitle(whole, table);
  let located = false;
  for (const [index, unit] of units.entries()) {
    if (!speaks(unit) || (several && unit.role === "conjunction") || isMakerOfAct(units, index, located)) continue;
    const own =
      unit.role === "instrument" && (units[index - 1]?.role === "article" || located || isBeforeNumber(units, index));
    const cited = unit.role === "structure" || (unit.type === "designator" && (located || !isActNumber(unit)));
    if (cited || own) located = true;
    else if (unit.type !== "number" && !isMark(units, index) && !isLink(unit, table)) return false;
  }
  return located;
}

/** Before an act's name the body that made it, and which of its acts it is; behind it, in brackets, whom it is for: "Eleventh Council Directive (EC, Euratom)". */
function isMakerOfAct(units: readonly Unit[], at: number, located: boolean): boolean {
  const unit = units[at];
  if (unit?.role !== "actor" && unit?.ordinal !== true) return false;
  const next = units.slice(at + 1).find(({ role }) => role !== "actor");
  return next?.role === "instrument" || (located && isBeforeNumber(units, at));
}

/** Between an act's name and its number stand brackets and names of bodies only. */
function isBeforeNumber(units: readonly Unit[], at: number): boolean {
  return isActNumber(units.slice(at + 1).find(({ type, role }) => type !== "sign" && role !== "actor"));
}

/** Whether words name acts, and who made them, and nothing else: "Directives 78/660/EEC and 83/349/EEC". */
export function isActs(units: readonly Unit[]): boolean {
  return (
    units.some(isActNumber) &&
    units.filter(speaks).every((unit) => isActNumber(unit) || isOf(unit) || actParts.has(unit.role))
  );
}

const actParts: ReadonlySet<string | undefined> = new Set(["instrument", "actor", "conjunction"]);

/** Whether a letter or short number stands in brackets (a), (ii), (3); or a capital letter or Roman number alone, as of a section. */
function isMark(units: readonly Unit[], at: number): boolean {
  if (/^(?:\p{Lu}|[IVXLC]+)$/u.test(units[at]?.surface ?? "")) return true;
  return (
    units[at - 1]?.key === "(" &&
    units[at + 1]?.key === ")" &&
    /^(?:\p{L}{1,4}|\p{Nd}{1,3})$/u.test(units[at]?.word ?? "")
  );
}

/** Whether words say of which act a provision is that was cited before them: "of Directive 68/151/EEC". */
export function isActOfProvision(units: readonly Unit[], from: number, to: number, table: LanguageTable): boolean {
  const inside = withoutTitle(units.slice(from, to), table).filter(speaks);
  const before = units[from - 1];
  return (
    inside.some(isActNumber) &&
    before !== undefined &&
    before.type !== "word" &&
    before.type !== "mark" &&
    inside.every((unit) => isActNumber(unit) || isOf(unit) || actParts.has(unit.role))
  );
}

const isOf = (unit: Unit): boolean => unit.role === "article" || /^(?:of|to|in|de|du|des|à|au|aux)$/u.test(unit.word);

function isLink(unit: Unit, table: LanguageTable): boolean {
  if (isOf(unit)) return true;
  if (unit.role === "citation" || unit.role === "locative") return table.near?.pointers.has(unit.word) ?? false;
  return /^(?:for|by)$/u.test(unit.word) || table.near?.empty.has(unit.word) === true;
}

/** Without the title of the act named last: "Directive 2009/101/EC of the European Parliament of 16 September 2009 on …" */
function withoutTitle(units: readonly Unit[], table: LanguageTable): readonly Unit[] {
  const at = units.findIndex((unit, index) => isActNumber(unit) && units[index + 1]?.word === "of");
  const title = units.slice(at + 1);
  const binds = ({ key, word }: Unit): boolean => /^[.;]$/u.test(key) || table.near?.denied.has(word) === true;
  return at >= 0 && title.some(({ type }) => type === "date") && !title.some(binds) ? units.slice(0, at + 1) : units;
}

/** Whether words are such, of one place or several, or nothing but signs and marks of items. */
export function isPlace(units: readonly Unit[], table: LanguageTable): boolean {
  return (
    units.every((unit, at) => !speaks(unit) || unit.type === "number" || isMark(units, at)) ||
    isLocator(units, table, true) ||
    units.every((unit) => !speaks(unit) || isLink(unit, table) || isLoose(unit) || unit.role === "instrument")
  );
}

/** A title goes on for so many words behind its day at most. */
const TITLE = 30;

/**
 * The act in whose title a place stands, what it is about: "Directive 82/501/EEC of 24 June 1982 on the hazards of …"; null
 * elsewhere, and behind what ends a title.
 */
export function actOfTitle(units: readonly Unit[], at: number, table: LanguageTable): Unit | null {
  for (let index = at - 1; index >= Math.max(0, at - TITLE); index--) {
    const unit = units[index];
    if (unit === undefined || unit.type === "label" || /^[.;:,]$/u.test(unit.key)) return null;
    if (unit.role === "modality" || unit.role === "tense" || table.near?.pronouns.has(unit.word) === true) return null;
    if (unit.type === "date") return index < at - 1 ? actOfDay(units, index) : null;
  }
  return null;
}

/** A locator has so many words at most. */
const LOCATOR = 14;

/** A range without the locators that it begins and ends with. */
export function withoutLocators(
  units: readonly Unit[],
  { from, to }: { readonly from: number; readonly to: number },
  table: LanguageTable,
): { readonly from: number; readonly to: number } {
  const isOne = (start: number, end: number): boolean => isLocator(units.slice(start, end), table);
  let [start, end] = [from, to];
  for (let length = Math.min(to - from, LOCATOR); length > 1 && start === from; length--)
    if (isOne(from, from + length)) start = from + length;
  for (let length = Math.min(to - start, LOCATOR); length > 1 && end === to; length--)
    if (isOne(to - length, to)) end = to - length;
  return { from: start, to: end };
}
