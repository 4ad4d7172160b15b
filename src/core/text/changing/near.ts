import type { LanguageTable } from "../../common/language/index.ts";
import { speaks, type Side } from "./side.ts";
import type { Unit } from "./unit.ts";

/** Whether two words bind with the same force: must and shall, where and if; may and shall where both are denied; of and after behind "30 days". */
export function areOfOneForce(one: Side, oldAt: number, other: Side, newAt: number, table: LanguageTable): boolean {
  const [a, b] = [one.units[oldAt], other.units[newAt]];
  if (a === undefined || b === undefined || table.near === undefined) return false;
  const { duty, present, force, since, denied } = table.near;
  if ([a, b].every(({ word }) => duty.has(word) || present.has(word))) return true;
  if (force.some((words) => words.has(a.word) && words.has(b.word))) return true;
  // "In drafting rules" and "when drafting rules"
  const doing = [one.units[oldAt + 1], other.units[newAt + 1]].every(
    (unit) => unit !== undefined && table.inflection(unit.word).form === "ing",
  );
  if (doing && [a, b].every(({ word }) => table.near?.doing?.has(word))) return true;
  const runs = [one.units[oldAt - 1], other.units[newAt - 1]].every((unit) => unit?.role === "timeUnit");
  if (runs && [a, b].every(({ word }) => since?.has(word))) return true;
  const isDenied = (side: Side, at: number): boolean => side.units[at + 1]?.role === "negation";
  // What "may not be" is not: a text that binds denies it by saying so.
  const denies = ({ word }: Unit): boolean => denied.has(word) || present.has(word);
  return denies(a) && denies(b) && isDenied(one, oldAt) && isDenied(other, newAt);
}

/** The word that stands for all of equal force of its role; the unit's own group where there are none. */
export function forceOf(unit: Unit, table: LanguageTable): string {
  const has = (words: ReadonlySet<string>): boolean => words.has(unit.word);
  const { near } = table;
  const [first] = (near && has(near.duty) ? near.duty : near?.force.find(has)) ?? [];
  return first ?? unit.group ?? unit.key;
}

/** Verbs that ask for something by themselves are no shorter. */
const ASKING = 6;

/** Whether a word of modality lives by another verb: shall, may; "decide" and "request" are verbs as others are. */
export function isAuxiliary({ word }: Unit, { near }: LanguageTable): boolean {
  return (
    near === undefined || near.denied.has(word) || near.duty.has(word) || word.length < ASKING || word.includes(" ")
  );
}

/** "shall be repealed" and "is repealed", "which must be filed" and "to be filed": a text that binds says what is so, or what shall be so. */
export function isPresentDuty(before: readonly Unit[], after: readonly Unit[], table: LanguageTable): boolean {
  const { near } = table;
  const says = (unit: Unit): boolean => speaks(unit) && near?.pronouns.has(unit.word) !== true;
  const [old, next] = [before.filter(says), after.filter(says)];
  const all = [...old, ...next];
  if (near === undefined || old.length === 0 || next.length === 0) return false;
  const isDuty = ({ word }: Unit): boolean => near.duty.has(word);
  if (!all.some(isDuty)) return false;
  const [verb, now, ...more] = all.filter((unit) => !isDuty(unit));
  if (verb && now && more.length === 0 && isOneVerb(verb, now, table)) return true;
  return all.every((unit) => isDuty(unit) || near.present.has(unit.word));
}

/** Behind a permission, what limits it stands within so many words. */
const LIMITED = 8;

/** "may be opened only if" and "is opened only if": in any other case it is not, either way. */
export function isLimitedPermission(
  one: Side,
  old: { from: number; to: number },
  other: Side,
  next: { from: number; to: number },
  { near }: LanguageTable,
): boolean {
  const { permission, limits } = near ?? {};
  if (near === undefined || permission === undefined || limits === undefined) return false;
  const sides = [
    { units: one.units, range: old },
    { units: other.units, range: next },
  ];
  const said = sides.map(({ units, range }) => units.slice(range.from, range.to).filter(speaks));
  const permits = said.map((units) => units.some(({ word }) => permission.has(word)));
  return (
    permits[0] !== permits[1] &&
    said.every(
      (units) => units.length > 0 && units.every(({ word }) => permission.has(word) || near.present.has(word)),
    ) &&
    sides.every(({ units, range }) =>
      units.slice(range.to, range.to + LIMITED).some(({ word }) => limits.has(word.split(" ")[0] ?? "")),
    )
  );
}

/** Both are forms of one verb, neither of the past: grant, grants. */
function isOneVerb(verb: Unit, now: Unit, table: LanguageTable): boolean {
  const [one, other] = [table.inflection(verb.key), table.inflection(now.key)];
  return one.base === other.base && [one, other].every(({ form }) => form === "base" || form === "s");
}

/** "shall be entitled to" and "is entitled to", "shall apply" and "apply": what is left binds as well. */
export function bindsAlready(
  units: readonly Unit[],
  { from, to }: { from: number; to: number },
  table: LanguageTable,
): boolean {
  const inside = units.slice(from, to).filter(speaks);
  const isDuty = inside.length === 1 && table.near?.duty.has(inside[0]?.word ?? "") === true;
  const verb = units[to]?.role === "precision" ? units[to + 1] : units[to];
  return isDuty && (verb?.role === "modality" || saysPresent(verb, table));
}

/** A verb as the present of many has it, so that "the rules shall apply" without its word that binds is "the rules apply". */
function saysPresent(verb: Unit | undefined, table: LanguageTable): boolean {
  const { near } = table;
  return near !== undefined && near.present.size > 0 && verb?.type === "word" && verb.role === undefined
    ? table.inflection(verb.key).form === "base"
    : false;
}

/** A thing is named in so many words at most where a pronoun stands for it. */
const NAMED = 5;
/** What words of these kinds do to a clause no pronoun can stand for, and they do it again where they are said again. */
export const deciding: ReadonlySet<string | undefined> = new Set([
  "negation",
  "modality",
  "condition",
  "exception",
  "temporal",
  "bound",
  "scope",
  "precision",
  "currency",
  "percent",
]);

/** Whether one side names what the other has a pronoun for: "they" and "those persons", "do so" and "represent the company". */
export function isNamedAgain(before: readonly Unit[], after: readonly Unit[], table: LanguageTable): boolean {
  const near = table.near;
  if (near === undefined) return false;
  const words = (units: readonly Unit[]): readonly Unit[] => units.filter(speaks);
  const isPronoun = (units: readonly Unit[]): boolean =>
    near.pronouns.has(phraseOf(units)) || (units.length > 0 && units.every(({ word }) => near.pronouns.has(word)));
  const isName = (units: readonly Unit[]): boolean =>
    units.length <= NAMED &&
    units.every(({ type, role }) => type !== "number" && type !== "date" && !deciding.has(role));
  const [old, next] = [words(before), words(after)];
  return [old, next].every(isName) && [old, next].some((units) => isPronoun(units) || pointsBack(units, near.pronouns));
}

/** "those enterprises", "such persons" */
function pointsBack(units: readonly Unit[], pronouns: ReadonlySet<string>): boolean {
  return units.length === 2 && units[0]?.role === "article" && pronouns.has(units[0].word);
}

function phraseOf(units: readonly Unit[]): string {
  return units.map(({ word }) => word).join(" ");
}

/** Whether two phrases have equal force: "the port where it lies" and "the port in which it lies". */
export function arePhrasesOfOneForce(before: readonly Unit[], after: readonly Unit[], table: LanguageTable): boolean {
  const [old, next] = [phraseOf(before.filter(speaks)), phraseOf(after.filter(speaks))];
  return table.near?.force.some((phrases) => phrases.has(old) && phrases.has(next)) ?? false;
}

/** Whether words say nothing of their own: "the measures set out in", "the authority concerned", "measures that are taken". */
export function isEmptyPhrase(units: readonly Unit[], table: LanguageTable): boolean {
  const speaking = units.filter(speaks);
  const bare = speaking.filter((unit) => unit.role !== "article");
  return [speaking, bare].some((words) => table.near?.empty.has(phraseOf(words)) === true);
}

/** A list is announced in so many words at most. */
const ANNOUNCED = 4;

/** "the following facts" before a colon: that a list follows is seen. */
export function announcesList(
  units: readonly Unit[],
  { from, to }: { from: number; to: number },
  table: LanguageTable,
): boolean {
  const speaking = units.slice(from, to).filter(speaks);
  const first = speaking.find((unit) => unit.role !== "article");
  const announces =
    first !== undefined && table.near?.empty.has(first.word) === true && first.word.endsWith("following");
  return announces && speaking.length <= ANNOUNCED && units[to]?.key === ":";
}

/** A pronoun alone, or the second of two: "such records", "his or her crew". What it stands for was named, and stays so. */
export function isOnlyPronoun(
  units: readonly Unit[],
  { from, to }: { from: number; to: number },
  table: LanguageTable,
): boolean {
  const speaking = units.slice(from, to).filter(speaks);
  const [first, second] = speaking;
  const isPronoun = (unit: Unit | undefined): boolean => table.near?.pronouns.has(unit?.word ?? "") === true;
  if (speaking.length === 1) return isPronoun(first);
  return speaking.length === 2 && first?.role === "conjunction" && isPronoun(second) && isPronoun(units[from - 1]);
}

/** Whether a bracketed abbreviation beside a phrase is made of its first letters: "a central counterparty (CCP)". */
export function isSpeltOut(units: readonly Unit[], from: number, to: number): boolean {
  const end = units[to - 1]?.key === "(" ? to - 1 : to;
  return units[end]?.key === "(" && isInitials(units.slice(from, end), units[end + 1]?.surface ?? "");
}

/** Whether letters are those of the words of a phrase, in order, that of each word's beginning among them: CCP, AML. */
export function isInitials(phrase: readonly Unit[], letters: string): boolean {
  if (!/^\p{Lu}{2,7}s?$/u.test(letters)) return false;
  const sought = letters.replace(/s$/u, "").toLowerCase();
  const words = phrase
    .filter(
      (unit) => speaks(unit) && unit.role !== "function" && unit.role !== "article" && unit.role !== "conjunction",
    )
    .flatMap(({ word }) => word.split(/[\s-]/u));
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (at >= sought.length || !word.startsWith(sought[at] ?? "")) return false;
    at++;
    const left = words.length - index - 1;
    for (const letter of word.slice(1)) if (letter === sought[at] && sought.length - at > left) at++;
  }
  return words.length > 1 && at >= sought.length;
}
