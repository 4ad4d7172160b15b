import { lex } from "./lex.ts";
import type { UnitRange } from "./runs.ts";
import { deciding } from "./near.ts";
import { speaks, type Comparison, type Side } from "./side.ts";
import type { Unit } from "./unit.ts";

/** These add to what is said, or say what it is. */
const adding: ReadonlySet<string | undefined> = new Set(["conjunction", "definition"]);

/** A longer phrase says more than which thing is meant. */
const LONGEST = 5;

/**
 * Whether words only name again what both texts speak of elsewhere: "the plan [of the commission]" where either text has the
 * commission. Which thing is meant the clause told before; whether it now means another, no single words tell.
 */
export function namesAgain(c: Comparison, side: Side, range: UnitRange): boolean {
  const inside = side.units.slice(range.from, range.to).filter(speaks);
  if (inside.length === 0 || inside.length > LONGEST) return false;
  if (
    inside.some(
      ({ type, role }) =>
        type === "number" || type === "date" || type === "designator" || deciding.has(role) || adding.has(role),
    )
  )
    return false;
  const named = inside.filter(({ role }) => role !== "function" && role !== "article" && role !== "locative");
  if (named.length === 0) return false;
  const words = named.flatMap((unit) => basesOf(unit, c));
  const first = side.units[range.from];
  const last = side.units[range.to - 1];
  const own = side.text.slice(0, first?.from ?? 0) + " " + side.text.slice(last?.to ?? side.text.length);
  const other = side === c.new ? c.old.text : c.new.text;
  return [own, other].map((text) => spoken(text, c)).every((said) => words.every((word) => said.has(word)));
}

function basesOf(unit: Unit, c: Comparison): readonly string[] {
  return unit.word.split(/[\s-]/u).map((word) => c.table.inflection(word).base);
}

function spoken(text: string, c: Comparison): ReadonlySet<string> {
  return new Set(
    lex(text, c.table)
      .filter(({ kind }) => kind === "word")
      .flatMap(({ word }) => word.split("-"))
      .map((word) => c.table.inflection(word).base),
  );
}
