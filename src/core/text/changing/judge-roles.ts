import type { WordRole } from "../../common/language/index.ts";
import type { ChangeKind } from "../change.ts";
import { sameBase } from "./likeness.ts";
import { areOfOneForce, isAuxiliary } from "./near.ts";
import { numberUse } from "./number-kind.ts";
import type { Comparison, Side } from "./side.ts";
import type { Unit } from "./unit.ts";
import { formal, substance, unclassified, type Verdict } from "./verdict.ts";

/** The kind a role gives to a change that touches it; null where the place decides. */
export const kindOfRole: Readonly<Record<WordRole, ChangeKind | null>> = {
  modality: "modality",
  negation: "negation",
  condition: "condition",
  exception: "exception",
  temporal: "condition",
  conjunction: "conjunction",
  article: "article",
  scope: "scope",
  locative: "scope",
  precision: "precision",
  bound: "quantity",
  tense: "tense",
  structure: "reference",
  citation: "reference",
  definition: "definition",
  actor: "actor",
  instrument: "reference",
  place: "scope",
  currency: "money",
  percent: "percentage",
  timeUnit: "date",
  timeQualifier: "date",
  measure: "quantity",
  function: null,
};

/** The role that decides where two meet: the earlier wins. */
const precedence: readonly WordRole[] = [
  "negation",
  "exception",
  "condition",
  "modality",
  "temporal",
  "conjunction",
  "percent",
  "currency",
  "timeUnit",
  "bound",
  "scope",
  "measure",
  "precision",
  "citation",
  "structure",
  "definition",
  "actor",
  "instrument",
  "place",
  "timeQualifier",
  "tense",
  "article",
  "locative",
  "function",
];

/** Prepositions so general that one may stand for another. */
const loosePrepositions = new Set([
  "in",
  "on",
  "upon",
  "at",
  "under",
  "among",
  "amongst",
  "into",
  "onto",
  "over",
  "around",
  "between",
  "in respect of",
  "with respect to",
  "with regard to",
  "as regards",
  "regarding",
  "concerning",
]);

/** Judges two units of which a role says how they bind; null where only the words around can tell. */
export function judgeRoles(c: Comparison, oldAt: number, newAt: number): Verdict | null {
  const a = c.old.units[oldAt];
  const b = c.new.units[newAt];
  if (!a || !b) return null;
  const role = decidingRole(a.role, b.role);
  if (areOfOneForce(c.old, oldAt, c.new, newAt, c.table) && !isAlike(c, a, b))
    return unclassified((role === undefined ? null : kindOfRole[role]) ?? "wording");
  const bothTense = a.role === "tense" && b.role === "tense";
  if (bothTense) return agreement(a.word, b.word);
  if ((a.role === "modality" && b.role === "tense") || (a.role === "tense" && b.role === "modality"))
    return substance("tense");
  if (role === undefined || role === "function") return null;
  if (role === "modality" && (a.role === undefined || b.role === undefined) && !isAuxiliary(a.role ? a : b, c.table))
    return unclassified("wording");
  if (role === "conjunction" && (introduces(c.old, oldAt, b) || introduces(c.new, newAt, a)))
    return unclassified("conjunction");
  // "in order to" and "and": what joins took the place of what does not, and joins the same words.
  if (role === "conjunction" && (a.role === undefined || b.role === undefined || a.role !== b.role))
    return unclassified("conjunction");
  if (role === "citation" && (onlyCites(c, a, b) || onlyCites(c, b, a))) return formal("wording");
  if (role === "locative")
    return (loosePrepositions.has(a.word) && loosePrepositions.has(b.word)) ||
      a.role === undefined ||
      b.role === undefined
      ? null
      : scopeOfPreposition(a, b);
  if (role === "article" && (a.role === undefined || b.role === undefined)) return null;
  // "the elimination" and "direct discrimination": of other words, which of them all are meant says nothing.
  if (role === "scope" && (a.role === "article" || b.role === "article") && !goesOn(c, oldAt + 1, newAt + 1))
    return null;
  if (isAlike(c, a, b)) return formal("wording");
  if (role === "temporal")
    return substance(temporalKind(b.role === "temporal" ? c.new : c.old, b.role === "temporal" ? newAt : oldAt, c));
  if (role === "bound") return substance(boundKind(c, oldAt, newAt));
  if (role === "precision" && isOneStem(a.word, b.word)) return unclassified("wording");
  if (role === "measure" && a.role !== b.role && c.old.units[oldAt - 1]?.type !== "number") return null;
  if (role === "tense" && (a.role === undefined || b.role === undefined)) return null;
  // The name for a part or an instrument, where its number stayed or there is none.
  if (role === "citation" || role === "structure" || role === "instrument") return unclassified("reference");
  if (role === "article") return unclassified("article");
  const kind = kindOfRole[role];
  return kind ? substance(kind) : null;
}

/** Whether both sides go on with forms of one word, or of one phrase. */
function goesOn(c: Comparison, oldAt: number, newAt: number): boolean {
  const [a, b] = [c.old.units[oldAt], c.new.units[newAt]];
  if (a === undefined || b === undefined) return a === b;
  return a.key === b.key || (a.group !== undefined && a.group === b.group) || sameBase(a, b, c.table);
}

/** ", and second" and ", the second": behind a comma a list goes on either way. */
function introduces({ units }: Side, at: number, other: Unit): boolean {
  return units[at]?.word === "and" && units[at - 1]?.key === "," && other.role === "article";
}

/** Words of one stem: enforceable, enforced. */
export function isOneStem(one: string, other: string): boolean {
  const stem = Math.max(5, Math.min(one.length, other.length) - 4);
  return one.slice(0, stem) === other.slice(0, stem) && !/\s/u.test(one + other);
}

/** Whether drafters put two words of one role for each other without meaning anything by it. */
function isAlike(c: Comparison, a: Unit, b: Unit): boolean {
  if (a.role === undefined || a.role !== b.role) return false;
  return c.table.alike?.[a.role]?.some((words) => words.has(a.word) && words.has(b.word)) ?? false;
}

/** "laid down in", "under" and "of" all lead to what is cited; "contrary to" does not. */
function onlyCites(c: Comparison, one: Unit, other: Unit): boolean {
  const cites = c.table.alike?.citation?.some((phrases) => phrases.has(one.word)) ?? false;
  return cites && (isLoose(other) || other.word === "of");
}

/** Whether a word is a preposition that one may say or leave out. */
export function isLoose(unit: Unit): boolean {
  return loosePrepositions.has(unit.word);
}

function scopeOfPreposition(a: Unit, b: Unit): Verdict | null {
  return a.role === "function" || b.role === "function" ? null : substance("scope");
}

function decidingRole(one: WordRole | undefined, other: WordRole | undefined): WordRole | undefined {
  return precedence.find((role) => role === one || role === other);
}

const present = new Set(["is", "are", "am"]);
const past = new Set(["was", "were"]);

/** Number agreement (is, are) is grammar; is and was differ in time. */
function agreement(one: string, other: string): Verdict {
  for (const forms of [present, past, new Set(["has", "have"]), new Set(["does", "do"])]) {
    if (forms.has(one) && forms.has(other)) return formal("spelling");
  }
  return unclassified("tense");
}

/** Before, after, until …: a date where a day, period or figure stands near, else a condition. */
export function temporalKind(side: Side, at: number, c: Comparison): ChangeKind {
  for (let index = at; index <= at + 6; index++) {
    const unit = side.units[index];
    if (!unit || /^[.;]$/u.test(unit.key)) break;
    if (
      unit.type === "date" ||
      unit.role === "timeUnit" ||
      c.table.timeNouns.includes(unit.word) ||
      c.table.dayWords.includes(unit.word)
    )
      return "date";
    if (unit.type === "number" && numberUse(side.units, index, c.table).kind === "date") return "date";
  }
  return isAdverbOfTime(side.units[at]) ? "date" : "condition";
}

function isAdverbOfTime(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    /ly$|^(?:forthwith|thereafter|permanent|temporary|provisional|indefinite|earlier|later|next|previous|every year|each year|each month|every|at the latest|at latest)$/u.test(
      unit.word,
    )
  );
}

function boundKind(c: Comparison, oldAt: number, newAt: number): ChangeKind {
  for (const [side, at] of [
    [c.new, newAt],
    [c.old, oldAt],
  ] as const) {
    for (let index = at + 1; index <= at + 3; index++) {
      if (side.units[index]?.type === "number") return numberUse(side.units, index, c.table).kind;
    }
  }
  return "quantity";
}
