import type { LanguageTable } from "../../common/language/index.ts";
import type { ChangeKind } from "../change.ts";
import type { Unit } from "./unit.ts";

/** What a number counts, and the word for it where one follows. */
export interface NumberUse {
  readonly kind: Extract<ChangeKind, "quantity" | "money" | "percentage" | "date" | "reference">;
  readonly unit?: string;
}

/** How far from a number its unit may stand. */
const reach = 4;

/**
 * What the number at `at` counts. Days, deadlines, durations, years and times of day are *date*; sums with a currency
 * *money*; per cent *percentage*; numbers of articles and the like *reference*; all other counts and measures *quantity*.
 */
export function numberUse(units: readonly Unit[], at: number, table: LanguageTable): NumberUse {
  const self = units[at];
  if (self?.type === "date") return { kind: "date" };
  if (self?.type === "designator") return { kind: "reference" };
  const before = units[at - 1];
  if (before?.role === "currency") return { kind: "money" };
  const after = unitAfter(units, at, table);
  if (after) return after;
  if (isReferred(units, at) || isNumberOfAct(units, at)) return { kind: "reference" };
  if (self && isYear(self) && (before?.key === "-" || !speaksOfCount(units[at + 1]))) return { kind: "date" };
  if (before && table.months[before.word] !== undefined) return { kind: "date" };
  return { kind: "quantity" };
}

/** Looks for the unit of measure: "30 consecutive calendar days", "third anniversary", "five to ten years". */
function unitAfter(units: readonly Unit[], at: number, table: LanguageTable): NumberUse | null {
  const self = units[at];
  for (let step = 1; step <= reach; step++) {
    const next = units[at + step];
    if (!next) return null;
    if (next.role === "percent") return { kind: "percentage", unit: next.surface };
    if (next.role === "currency") return { kind: "money", unit: next.surface };
    if (next.role === "timeUnit" || (self?.ordinal && step <= 2 && table.timeNouns.includes(next.word)))
      return { kind: "date", unit: next.surface };
    if (next.role === "measure") return { kind: "quantity", unit: next.surface };
    if (next.role === "timeQualifier" || isDash(next) || next.type === "number") continue;
    if (next.role === "conjunction" && units[at + step + 1]?.type === "number") continue;
    if ((next.role === "locative" || next.role === "function") && units[at + step + 1]?.type === "number") continue;
    if (next.role === "scope" || next.role === "bound" || next.role === "precision") {
      if (step === 1 && units[at + 2]?.role === "timeUnit") continue;
      return null;
    }
    if (
      next.type === "word" &&
      step === 1 &&
      (units[at + 2]?.role === "timeUnit" || units[at + 2]?.role === "currency")
    )
      continue;
    return null;
  }
  return null;
}

function isDash(unit: Unit): boolean {
  return unit.key === "-";
}

/** True for "5" in "Articles 3, 4 and 5" or "paragraph 5", for "first" in "the first subparagraph". */
export function isReferred(units: readonly Unit[], at: number): boolean {
  if (units[at]?.ordinal === true && units[at + 1]?.role === "structure") return true;
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) {
    const unit = units[back];
    if (!unit) return false;
    if (unit.role === "structure") return true;
    const links =
      unit.type === "number" ||
      unit.type === "designator" ||
      unit.role === "conjunction" ||
      /^[,()\-/]$/u.test(unit.key) ||
      unit.word === "to";
    if (!links) return false;
  }
  return false;
}

/** How far before its number the name of an act may stand: Regulation (EU) No 600/2014. */
const ACT_REACH = 8;

/** True for both numbers of "Directive 2004/39/EC" and of "Regulation (EU) No 600/2014". */
function isNumberOfAct(units: readonly Unit[], at: number): boolean {
  const isSlash = (index: number): boolean => units[index]?.key === "/";
  if (!isSlash(at - 1) && !isSlash(at + 1) && !units[at]?.surface.includes("/")) return false;
  for (let back = at - 1; back >= Math.max(0, at - ACT_REACH); back--) {
    const unit = units[back];
    if (unit === undefined || /^[.;:]$/u.test(unit.key)) return false;
    if (unit.role === "instrument") return true;
  }
  return false;
}

/** True for the number that an act is known by. */
export function isActNumber(unit: Unit | undefined): boolean {
  return unit?.key.startsWith("§act ") === true;
}

/** How far behind the number of a provision the number of the act may stand that it is of. */
const PROVISION_REACH = 24;

/** The act that a numbered provision is of, where one is named: "Article 3(2) and (3) of Directive 90/313/EEC". */
export function actOf(units: readonly Unit[], at: number, table: LanguageTable): Unit | null {
  for (let index = at + 1; index <= at + PROVISION_REACH; index++) {
    const unit = units[index];
    if (unit === undefined || /^[.;:]$/u.test(unit.key)) return null;
    if (isActNumber(unit)) return unit;
    if (unit.role === "instrument" && table.near?.named?.has(units[index - 1]?.word ?? "") === true)
      return actBefore(units, at);
    const links =
      unit.type !== "word" ||
      unit.role === "conjunction" ||
      unit.role === "structure" ||
      unit.role === "function" ||
      unit.role === "instrument";
    if (!links) return null;
  }
  return null;
}

/** How far before "that Directive" the number of the act may stand that it means. */
const NAMED_REACH = 150;

/** The act named last before a place. */
function actBefore(units: readonly Unit[], at: number): Unit | null {
  for (let index = at - 1; index >= Math.max(0, at - NAMED_REACH); index--) {
    const unit = units[index];
    if (unit !== undefined && isActNumber(unit)) return unit;
  }
  return null;
}

/** The act in whose title a day stands: "Directive 82/501/EEC of 24 June 1982", "of the Council of". */
export function actOfDay(units: readonly Unit[], at: number): Unit | null {
  for (let index = at - 1; index >= Math.max(0, at - PROVISION_REACH); index--) {
    const unit = units[index];
    if (unit === undefined || isActNumber(unit)) return unit ?? null;
    const titles = unit.role === "actor" || unit.role === "article" || unit.role === "conjunction";
    if (!titles && unit.role !== "function") return null;
  }
  return null;
}

function isYear(unit: Unit): boolean {
  return /^(?:1[5-9]|20|21)\d{2}$/u.test(unit.word);
}

/** True where a plain noun follows, so that 2000 is a count: "2000 observers". */
function speaksOfCount(next: Unit | undefined): boolean {
  if (!next) return false;
  if (next.role === "actor" && !next.capital) return true;
  return next.type === "word" && !next.capital && !next.startsLine && /[sn]$/u.test(next.word);
}
