import { actOf, actOfDay, isActNumber, numberUse } from "./number-kind.ts";
import type { Comparison, Side } from "./side.ts";
import type { Unit } from "./unit.ts";
import { formal, unclassified, type Verdict } from "./verdict.ts";

/** Whether a unit is a number, a day or the mark of a provision. */
export function isNumeric(unit: Unit): boolean {
  return unit.type === "number" || unit.type === "date" || unit.type === "designator";
}

/** Judges a number, day or mark that took the place of another, or of a word; null where only the words around can tell. */
export function judgeNumbers(c: Comparison, oldAt: number, newAt: number): Verdict | null {
  const a = c.old.units[oldAt];
  const b = c.new.units[newAt];
  if (!a || !b) return null;
  if (!isNumeric(a) || !isNumeric(b)) {
    const [side, at] = isNumeric(a) ? ([c.old, oldAt] as const) : ([c.new, newAt] as const);
    const other = isNumeric(a) ? b : a;
    if (other.role === undefined && other.type === "word") return null;
    return { class: "substance", ...numberUse(side.units, at, c.table) };
  }
  // Another act in the place of one: whether it says another thing, this text does not tell; its provisions have other numbers.
  const designators = a.type === "designator" && b.type === "designator";
  const isOneMark = spelt(a) === spelt(b);
  if (isOneMark && (designators || isCited(c, oldAt, newAt))) return formal("notation");
  // "categories 5.1" and "points 5,1"
  if (isOneMark && (a.type === "designator" || b.type === "designator")) return unclassified("reference");
  if (designators && (isActNumber(a) || isActNumber(b))) return unclassified("reference");
  if (isOneOrdinal(a, b) || isOneOrdinal(b, a)) return unclassified("reference");
  if (designators && isOneProvision(c, oldAt, newAt)) return unclassified("reference");
  // "the first subparagraph" and "paragraph 10": the parts are counted in another way.
  if (
    isOrdinalOfPart(c.old, oldAt) !== isOrdinalOfPart(c.new, newAt) &&
    (a.type === "designator" || b.type === "designator")
  )
    return unclassified("reference");
  if (designators) {
    const [cited, next] = [actOf(c.old.units, oldAt, c.table), actOf(c.new.units, newAt, c.table)];
    if (cited !== null && next !== null && cited.key !== next.key) return unclassified("reference");
  }
  if (a.type === "date" && b.type === "date") {
    const [act, other] = [actOfDay(c.old.units, oldAt), actOfDay(c.new.units, newAt)];
    if (act !== null && other !== null && act.key !== other.key) return unclassified("reference");
  }
  const before = numberUse(c.old.units, oldAt, c.table);
  const after = numberUse(c.new.units, newAt, c.table);
  const use = after.kind === "quantity" && before.kind !== "quantity" ? before : after;
  return { class: "substance", ...use };
}

/** "1" and "(1)", "5.1" and "5,1": one mark, written in two ways. */
function spelt({ word }: Unit): string {
  return word.replace(/^\((\p{L}{1,4}|\p{Nd}+)\)$/u, "$1").replaceAll(",", ".");
}

function isCited(c: Comparison, oldAt: number, newAt: number): boolean {
  return [numberUse(c.old.units, oldAt, c.table), numberUse(c.new.units, newAt, c.table)].every(
    ({ kind }) => kind === "reference",
  );
}

/** "the first" in "the first subparagraph" */
function isOrdinalOfPart({ units }: Side, at: number): boolean {
  return units[at]?.ordinal === true && units[at + 1]?.role === "structure";
}

/** So many units before its number a mark of a provision may stand: "point (k) of the first subparagraph of Article 2". */
const MARK_REACH = 12;

/** "Article 2(k)" and "point (k) of Article 2": what the one has behind the number stands before it in the other. */
function isOneProvision(c: Comparison, oldAt: number, newAt: number): boolean {
  const isMoved = (long: Side, at: number, short: Side, from: number): boolean => {
    const [whole, part] = [long.units[at]?.key ?? "", short.units[from]?.key ?? ""];
    if (!whole.startsWith(part)) return false;
    const marks = /^(?:\((?:\p{L}{1,4}|\p{Nd}{1,3})\))+$/u.test(whole.slice(part.length))
      ? (whole.slice(part.length).match(/[\p{L}\p{Nd}]+/gu) ?? [])
      : [];
    const before = short.units.slice(Math.max(0, from - MARK_REACH), from);
    const written = new Set(before.map(({ word }) => word.replace(/[()]/gu, "")));
    return marks.length > 0 && marks.every((mark) => written.has(mark));
  };
  return isMoved(c.old, oldAt, c.new, newAt) || isMoved(c.new, newAt, c.old, oldAt);
}

/** "paragraph 1" and "the first subparagraph" */
function isOneOrdinal(cited: Unit, counted: Unit): boolean {
  return cited.type === "designator" && counted.ordinal === true && counted.key === `#o${cited.key.replace("§", "")}`;
}

/**
 * Whether one of two figures of one value may have been grouped by the custom of another language, so that it says another
 * number: "1.000 men" and "1 man" are one in English figures, and a thousand and one in others.
 */
export function isOtherGrouping(c: Comparison, a: Unit, b: Unit): boolean {
  if (a.type !== "number" || b.type !== "number") return false;
  const grouped = c.table.numbers.decimalComma ? /^\p{Nd}{1,3}(?:,\p{Nd}{3})+$/u : /^\p{Nd}{1,3}(?:\.\p{Nd}{3})+$/u;
  const figures = [a, b].map(({ surface }) => /^[\p{Nd}.,]*\p{Nd}/u.exec(surface)?.[0] ?? "");
  const [one, other] = figures.map((figure) => figure.replace(/[.,]/gu, ""));
  return one !== other && figures.every((figure) => figure !== "") && figures.some((figure) => grouped.test(figure));
}
