import { remembered } from "../../common/remembered.ts";
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
  const said = saidIn(c);
  const from = side.units[range.from]?.from ?? 0;
  const inRange = counted(side.text.slice(from, side.units[range.to - 1]?.to ?? from), c);
  const [own, other] = side === c.new ? [said.new, said.old] : [said.old, said.new];
  return words.every((word) => other.has(word) && (own.get(word) ?? 0) > (inRange.get(word) ?? 0));
}

function basesOf(unit: Unit, c: Comparison): readonly string[] {
  return unit.word.split(/[\s-]/u).map((word) => c.table.inflection(word).base);
}

/** How often each side says each word: read once, as every addition asks for it. */
const saidIn = remembered((c: Comparison) => ({ old: counted(c.old.text, c), new: counted(c.new.text, c) }));

function counted(text: string, c: Comparison): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, word } of lex(text, c.table))
    if (kind === "word")
      for (const part of word.split("-")) {
        const { base } = c.table.inflection(part);
        counts.set(base, (counts.get(base) ?? 0) + 1);
      }
  return counts;
}
