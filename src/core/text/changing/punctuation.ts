import type { LanguageTable } from "../../common/language/index.ts";
import { endsSentence, speaks } from "./side.ts";
import type { Unit } from "./unit.ts";

/**
 * True where adding or dropping the sign at `at` cannot alter the meaning. Doubt counts as meaning: a comma that may
 * bound a relative clause, a restriction or an item of a list of two is not harmless.
 */
export function isHarmlessSign(units: readonly Unit[], at: number, table: LanguageTable): boolean {
  const sign = units[at];
  if (!sign) return false;
  const before = units[at - 1];
  const after = units[at + 1];
  if (sign.key === before?.key || sign.key === after?.key) return true;
  const endsLine = after === undefined || after.startsLine;
  switch (sign.key) {
    case ".":
      return endsLine || (sign.glued && speaks(before) && !after.startsSentence) || before?.type === "label" || false;
    case ";":
    case ":":
      return endsLine;
    case "-":
      return (sign.glued && after?.glued === true && speaks(before) && speaks(after)) || sign.startsLine;
    case "•":
      return sign.startsLine;
    case ",":
      return endsLine || isHarmlessComma(units, at, table);
    default:
      return false;
  }
}

/** True where one sign may stand for the other without altering the meaning: at the end of a line or text. */
export function areInterchangeable(units: readonly Unit[], at: number, one: Unit, other: Unit): boolean {
  const after = units[at + 1];
  const ends =
    after === undefined ||
    after.startsLine ||
    after.type === "label" ||
    (after.role === "conjunction" && (units[at + 2]?.startsLine ?? true));
  return ends && /^[.,;:]$/u.test(one.key) && /^[.,;:]$/u.test(other.key);
}

/** Roles that begin the subject of the main clause after an opening phrase. */
const subjectRoles: ReadonlySet<string | undefined> = new Set(["article", "scope", "actor", "function"]);

function isHarmlessComma(units: readonly Unit[], at: number, table: LanguageTable): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  const { commas } = table;
  if (!before || !after || after.type === "label" || after.key === '"') return true;
  if (!commas) return false;
  if ([before, after].some((unit) => commas.parenthetical.includes(unit.word)) || commas.free.includes(after.word))
    return true;
  const start = sentenceStart(units, at);
  const earlier = hasCommaBetween(units, start, at);
  if (after.role === "conjunction") return earlier || startsClause(units, at + 2);
  if (before.role === "conjunction") return false;
  if (after.role === "modality" || after.role === "tense") return !earlier;
  if (earlier || !commas.opening.includes(firstWord(units[start]))) return false;
  return !commas.restrictive.includes(firstWord(after)) && (after.type === "name" || subjectRoles.has(after.role));
}

function firstWord(unit: Unit | undefined): string {
  return unit?.word.split(" ")[0] ?? "";
}

function sentenceStart(units: readonly Unit[], at: number): number {
  let start = at;
  while (start > 0 && at - start < 60 && !units[start]?.startsSentence && !endsSentence(units[start - 1])) start--;
  return start;
}

function hasCommaBetween(units: readonly Unit[], start: number, at: number): boolean {
  for (let index = start; index < at; index++) if (units[index]?.key === ",") return true;
  return false;
}

/** True where a clause of its own begins: a subject, then within a few words what it shall do. */
function startsClause(units: readonly Unit[], at: number): boolean {
  for (let index = at; index < at + 7; index++) {
    const unit = units[index];
    if (!unit || unit.type === "sign") return false;
    if (index > at && (unit.role === "modality" || unit.role === "tense")) return true;
  }
  return false;
}
