import { languageTable, type LanguageTable, type WordRole } from "../../common/language/index.ts";
import type { Change, ChangeKind } from "../change.ts";
import { lex } from "./lex.ts";
import { numberUse } from "./number-kind.ts";
import { namesIn, unitsOf, type Unit } from "./units.ts";

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

/**
 * What two paraphrased texts state differently: figures with their units, sums, per cent, dates, duties, negation, parties,
 * conditions, exceptions, precision. Where no such fact differs but the words do, one unclassified change of wording.
 * It compares what each text says, not its words, so that another turn of phrase is no change.
 */
export function changesOfParaphrase(from: string, to: string, language: string): readonly Change[] {
  if (from === to) return [];
  const table = languageTable(language, from.length > to.length ? from : to);
  const oldUnits = read(from, table);
  const newUnits = read(to, table);
  const changes = [
    ...figureChanges(figures(from, oldUnits, table), figures(to, newUnits, table)),
    ...setChanges(from, to, oldUnits, newUnits),
  ];
  if (changes.length > 0) return changes;
  const words = (units: readonly Unit[]) =>
    units
      .filter((unit) => unit.type !== "sign")
      .map((unit) => unit.key)
      .join(" ");
  if (words(oldUnits) === words(newUnits)) return [{ kind: "punctuation", class: "formal", from, to }];
  return [{ kind: "wording", class: "unclassified", from, to }];
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
    const noun = use.unit ?? nounAfter(units, at, table);
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

/** How binding a modal is; words of one strength may stand for each other in a paraphrase. */
const strengths: Readonly<Record<string, string>> = {
  shall: "duty",
  must: "duty",
  will: "duty",
  "is to": "duty",
  "are to": "duty",
  "has to": "duty",
  "is required to": "duty",
  "is obliged to": "duty",
  "undertake to": "duty",
  may: "leave",
  can: "leave",
  could: "leave",
  might: "leave",
  "is permitted to": "leave",
  "is entitled to": "leave",
  allow: "leave",
  allowed: "leave",
  permitted: "leave",
  permit: "leave",
  should: "advice",
  "ought to": "advice",
};

interface Compared {
  readonly kind: ChangeKind;
  readonly role: WordRole;
  /** What is set against each other; null leaves a word out. */
  readonly key: (unit: Unit) => string | null;
  /** Only whether there is any counts: paraphrases say it with other words. */
  readonly presence?: true;
}

const keyOf = (unit: Unit) => unit.group ?? unit.key;

const compared: readonly Compared[] = [
  { kind: "modality", role: "modality", key: (unit) => strengths[unit.group?.split(":")[1] ?? ""] ?? null },
  { kind: "negation", role: "negation", key: keyOf, presence: true },
  { kind: "condition", role: "condition", key: keyOf, presence: true },
  { kind: "exception", role: "exception", key: keyOf, presence: true },
  { kind: "actor", role: "actor", key: (unit) => (unit.type === "name" ? keyOf(unit) : null) },
  { kind: "precision", role: "precision", key: keyOf },
  {
    kind: "scope",
    role: "scope",
    key: (unit) => (/^(?:only|solely|exclusively|all|in peacetime|in wartime)$/u.test(unit.word) ? keyOf(unit) : null),
  },
];

/** At most one change for each kind: the words only one text has. */
function setChanges(from: string, to: string, oldUnits: readonly Unit[], newUnits: readonly Unit[]): readonly Change[] {
  return compared.flatMap(({ kind, role, key, presence }): Change[] => {
    const keyed = (units: readonly Unit[]) => units.filter((unit) => unit.role === role && key(unit) !== null);
    const before = keyed(oldUnits);
    const after = keyed(newUnits);
    if (presence && before.length > 0 === after.length > 0) return [];
    const gone = before.filter((unit) => !after.some((other) => key(other) === key(unit)));
    const come = after.filter((unit) => !before.some((other) => key(other) === key(unit)));
    if (gone.length === 0 && come.length === 0) return [];
    return [{ kind, class: "substance", from: spelled(from, gone), to: spelled(to, come) }];
  });
}

function spelled(text: string, units: readonly Unit[]): string {
  return [...new Set(units.map((unit) => text.slice(unit.from, unit.to)))].join(", ");
}
