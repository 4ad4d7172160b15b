import { languageTable, type LanguageTable } from "../../common/language/index.ts";
import type { Change, ChangeKind } from "../change.ts";
import { lex } from "./lex.ts";
import { numberUse } from "./number-kind.ts";
import type { Unit } from "./unit.ts";
import { namesIn, unitsOf } from "./units.ts";

/** Something a text states that a paraphrase must keep. */
interface Fact {
  readonly kind: ChangeKind;
  /** What it counts: facts with equal measure are set against each other. */
  readonly measure: string;
  readonly key: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Values that a source states whatever words retell it: figures, days, parties, conditions and exceptions from them. */
const CODED: ReadonlySet<ChangeKind> = new Set([
  "quantity",
  "money",
  "percentage",
  "date",
  "actor",
  "condition",
  "exception",
]);

/**
 * The coded values in which two texts differ of which one at least is retold: figures with their units, sums, per cent, days,
 * parties, conditions. How strongly, how precisely or in which words it is retold is our own choice, and never a change.
 */
export function changesOfParaphrase(from: string, to: string, language: string): readonly Change[] {
  if (from === to) return [];
  const table = languageTable(language, from.length > to.length ? from : to);
  const oldUnits = read(from, table);
  const newUnits = read(to, table);
  return [
    ...figureChanges(figures(from, oldUnits, table), figures(to, newUnits, table)),
    ...otherChanges(pairOf(from, to, oldUnits, newUnits, table), table),
  ].filter(({ kind }) => CODED.has(kind));
}

function read(text: string, table: LanguageTable): readonly Unit[] {
  const tokens = lex(text, table);
  return unitsOf(tokens, table, { names: namesIn(tokens) });
}

/** Numbers and dates, with what they count. Bare "one" and bare ordinals are turns of phrase more often than figures. */
function figures(text: string, units: readonly Unit[], table: LanguageTable): readonly Fact[] {
  const facts: Fact[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit.type !== "number" && unit.type !== "date") continue;
    const use = numberUse(units, at, table);
    if (use.kind === "quantity" && /^#(?:1|o\d+)$/u.test(unit.key) && !/\p{Nd}/u.test(unit.word)) continue;
    if (/:/u.test(unit.word) && unit.type === "number") continue;
    const noun = use.unit?.toLowerCase() ?? nounAfter(units, at, table);
    facts.push({
      kind: use.kind,
      measure: `${use.kind} ${noun}`,
      key: unit.key,
      text: text.slice(unit.from, unit.to),
      from: unit.from,
      to: unit.to,
    });
  }
  return facts;
}

function nounAfter(units: readonly Unit[], at: number, table: LanguageTable): string {
  const next = units[at + 1];
  return next && (next.type === "word" || next.role === "actor" || next.role === "structure")
    ? table.inflection(next.word).base
    : "";
}

/** Figures that only one text has, set against each other where they count the same, else of the same kind. */
function figureChanges(before: readonly Fact[], after: readonly Fact[]): readonly Change[] {
  const gone = without(before, after);
  const come = without(after, before);
  const changes: Change[] = [];
  for (const likeness of [(a: Fact, b: Fact) => a.measure === b.measure, (a: Fact, b: Fact) => a.kind === b.kind]) {
    for (const fact of gone.slice()) {
      const partner = come.find((other) => likeness(fact, other));
      if (!partner) continue;
      gone.splice(gone.indexOf(fact), 1);
      come.splice(come.indexOf(partner), 1);
      changes.push(factChange(fact, partner));
    }
  }
  for (const fact of gone) changes.push(factChange(fact, undefined));
  for (const fact of come) changes.push(factChange(undefined, fact));
  return changes.sort((one, other) => (one.fromRange?.from ?? Infinity) - (other.fromRange?.from ?? Infinity) || 0);
}

/** Facts of `one` whose value does not occur in `other`; each occurrence counts once. */
function without(one: readonly Fact[], other: readonly Fact[]): Fact[] {
  const keys = new Set(other.map((fact) => fact.key));
  const seen = new Set<string>();
  return one.filter((fact) => {
    const fresh = !keys.has(fact.key) && !seen.has(fact.key);
    seen.add(fact.key);
    return fresh;
  });
}

function factChange(before: Fact | undefined, after: Fact | undefined): Change {
  return {
    kind: after?.kind ?? before?.kind ?? "quantity",
    class: "substance",
    from: before?.text ?? "",
    to: after?.text ?? "",
    ...(before ? { fromRange: { from: before.from, to: before.to } } : {}),
    ...(after ? { toRange: { from: after.from, to: after.to } } : {}),
  };
}

/** Two texts, with the words each has in any form. */
interface Pair {
  readonly from: string;
  readonly to: string;
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly wordsBefore: ReadonlySet<string>;
  readonly wordsAfter: ReadonlySet<string>;
}

function pairOf(from: string, to: string, before: readonly Unit[], after: readonly Unit[], table: LanguageTable): Pair {
  const wordsBefore = stems(before, table);
  const wordsAfter = stems(after, table);
  return { from, to, before, after, wordsBefore, wordsAfter };
}

/** Base forms of the words that say something, peoples as their countries. */
function stems(units: readonly Unit[], table: LanguageTable): ReadonlySet<string> {
  const out = new Set<string>();
  for (const unit of units) {
    if (unit.type === "sign" || unit.role === "function" || unit.role === "article") continue;
    for (const word of [unit.word, ...unit.word.split(/[\s-]/u)]) out.add(stem(word, table));
    if (unit.group) out.add(unit.group);
  }
  return out;
}

function stem(word: string, table: LanguageTable): string {
  const bare = word.replace(/'s?$/u, "");
  const country = Object.hasOwn(table.peoples, bare) ? table.peoples[bare] : undefined;
  return table.inflection(country ?? bare).base;
}

/** What differs besides figures: at most one change for each kind, with the words only one text has. */
function otherChanges(pair: Pair, table: LanguageTable): readonly Change[] {
  return [...presenceChange(pair, "condition"), ...presenceChange(pair, "exception"), ...actorChange(pair, table)];
}

/** Only whether there is any counts: paraphrases say it with other words. */
function presenceChange(pair: Pair, role: "condition" | "exception"): readonly Change[] {
  const before = pair.before.filter((unit) => unit.role === role);
  const after = pair.after.filter((unit) => unit.role === role);
  return before.length > 0 === after.length > 0 ? [] : changeOfWords(pair, role, before, after);
}

/** Parties and bodies named in one text only, in whatever form. */
function actorChange(pair: Pair, table: LanguageTable): readonly Change[] {
  const missing = (units: readonly Unit[], words: ReadonlySet<string>) =>
    units.filter((unit) => {
      if (unit.role !== "actor" || !isProper(unit, table)) return false;
      if (words.has(unit.group ?? "") || words.has(stem(unit.word, table))) return false;
      return !unit.word.split(/[\s-]/u).some((word) => words.has(stem(word, table)));
    });
  return changeOfWords(pair, "actor", missing(pair.before, pair.wordsAfter), missing(pair.after, pair.wordsBefore));
}

/** True for a name, false for a word that any party may be called by: State, Party. */
function isProper(unit: Unit, table: LanguageTable): boolean {
  if (unit.type === "name")
    return !(
      table.known?.(unit.word) === true &&
      /^(?:states?|part(?:y|ies)|sides?|governments?|agreement|memorandum)$/u.test(unit.word)
    );
  return unit.capital && unit.end - unit.first > 1;
}

function changeOfWords(pair: Pair, kind: ChangeKind, gone: readonly Unit[], come: readonly Unit[]): readonly Change[] {
  if (gone.length === 0 && come.length === 0) return [];
  return [{ kind, class: "substance", from: spelled(pair.from, gone), to: spelled(pair.to, come) }];
}

function spelled(text: string, units: readonly Unit[]): string {
  return [...new Set(units.map((unit) => text.slice(unit.from, unit.to)))].join(", ");
}
