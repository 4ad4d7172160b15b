import type { LanguageTable, WordRole } from "../../common/language/index.ts";
import type { Unit } from "./unit.ts";

/** True where exactly one of two like-looking words (lower case) exists: a slip put right. `named`: both have capitals. */
export function isSlipOfWord(one: string, other: string, named: boolean, table: LanguageTable): boolean {
  const { known } = table;
  const length = Math.max(one.length, other.length);
  // A figure above the line is no slip of the pen: km² and km are two units.
  if (!/^[\p{L}\p{M}'-]+$/u.test(one + other)) return false;
  if (!known || length < (named ? 6 : 3) || !withinEdits(one, other, length >= 9 ? 2 : 1)) return false;
  if (table.confusable.some(([x, y]) => (x === one && y === other) || (x === other && y === one))) return false;
  return known(one) !== known(other);
}

/** True where at most `most` (1 or 2) letters must be changed, added, dropped or swapped with their neighbour (Damerau 1964). */
export function withinEdits(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let a = one.length;
  let b = other.length;
  while (a > start && b > start && one[a - 1] === other[b - 1]) {
    a--;
    b--;
  }
  return distance(one.slice(start, a), other.slice(start, b)) <= most;
}

/** Restricted Damerau–Levenshtein distance; the inputs are short. */
function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}

/** True for forms of one word: withdraw, withdrawn; Party, Parties. */
export function sameBase(one: Unit, other: Unit, table: LanguageTable): boolean {
  if (one.key.includes(" ") || other.key.includes(" ")) return false;
  return table.inflection(one.key).base === table.inflection(other.key).base;
}

/** Roles that stand for each other in a clause: a pair of them is one change. */
const relatedRoles: readonly ReadonlySet<WordRole>[] = [
  new Set<WordRole>(["modality", "tense"]),
  new Set<WordRole>(["condition", "exception", "temporal", "negation"]),
  new Set<WordRole>(["article", "scope", "negation", "bound"]),
  new Set<WordRole>(["scope", "precision"]),
  new Set<WordRole>(["actor", "instrument", "place"]),
  new Set<WordRole>(["currency", "percent", "measure", "timeUnit"]),
  new Set<WordRole>(["conjunction", "negation", "exception", "condition"]),
  new Set<WordRole>(["locative", "temporal", "function", "citation", "negation"]),
  new Set<WordRole>(["structure", "instrument"]),
];

function areRelated(one: WordRole, other: WordRole): boolean {
  return relatedRoles.some((roles) => roles.has(one) && roles.has(other));
}

/** Dearer than leaving both unpaired: such words are told of together only where they fill the same gap. */
const unrelated = 2.1;

/** What pairing two units costs when a hunk is aligned; leaving both unpaired costs 2. */
export function pairingCost(a: Unit, b: Unit, table: LanguageTable): number {
  if (a.key === b.key) return a.surface === b.surface ? 0 : 0.05;
  const signs = Number(a.type === "sign") + Number(b.type === "sign");
  if (signs > 0) return signs === 2 ? 0.6 : 3;
  const figures = Number(isNumeric(a)) + Number(isNumeric(b));
  if (figures === 2) return a.type === b.type ? 0.5 : 0.7;
  if (figures === 1) return unrelated;
  if (a.type === "label" || b.type === "label") return a.type === b.type ? 0.5 : 3;
  if (a.group !== undefined && a.group === b.group) return 0.3;
  if (sameBase(a, b, table) || table.opposite(a.word, b.word)) return 0.4;
  if (a.word.length > 3 && b.word.length > 3 && withinEdits(a.word, b.word, 1)) return 0.5;
  if (a.role !== undefined && a.role === b.role) return a.role === "function" ? 1.2 : 0.8;
  if (a.role !== undefined && b.role !== undefined && areRelated(a.role, b.role)) return 1.3;
  return a.role === undefined && b.role === undefined ? 1.5 : unrelated;
}

function isNumeric(unit: Unit): boolean {
  return unit.type === "number" || unit.type === "date" || unit.type === "designator";
}
