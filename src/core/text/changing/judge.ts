import type { ChangeKind } from "../change.ts";
import { judgeCase } from "./case.ts";
import { sameBase } from "./likeness.ts";
import { judgeRoles } from "./judge-roles.ts";
import { judgeValueSign } from "./signs.ts";
import { isNumeric, isOtherGrouping, judgeNumbers } from "./judge-numbers.ts";
import { numberUse } from "./number-kind.ts";
import { areInterchangeable } from "./punctuation.ts";
import type { Comparison, Side } from "./side.ts";
import type { Unit } from "./unit.ts";
import { formal, substance, unclassified, type Verdict } from "./verdict.ts";

/** Judges one unit that took another's place; null where only the words around can tell. */
export function judgePair(c: Comparison, oldAt: number, newAt: number): Verdict | null {
  const a = c.old.units[oldAt];
  const b = c.new.units[newAt];
  if (!a || !b) return null;
  if (a.key === b.key || c.table.spelling(a.word) === c.table.spelling(b.word)) return judgeSpelling(c, oldAt, newAt);
  if (isAccentOnly(a, b)) return formal("spelling");
  if (a.type === "sign" && b.type === "sign") {
    const value = judgeValueSign(c, c.old, oldAt) ?? judgeValueSign(c, c.new, newAt);
    if (value !== null) return value;
    return areInterchangeable(c.new.units, newAt, a, b) || areInterchangeable(c.old.units, oldAt, a, b)
      ? formal("punctuation")
      : unclassified("punctuation");
  }
  if (a.type === "label" && b.type === "label") return formal("numbering");
  if (a.type === "sign" || b.type === "sign" || a.type === "label" || b.type === "label") return null;
  if (isNumeric(a) || isNumeric(b)) return judgeNumbers(c, oldAt, newAt);
  if (c.table.opposite(a.word, b.word)) return substance("negation");
  if (isAgainst(c, oldAt, newAt)) return substance("scope");
  if (isOtherMoment(c, oldAt, newAt)) return substance("date");
  if (a.group !== undefined && a.group === b.group) return judgeForms(a, b);
  if (isOneActor(c, a, b)) return unclassified("actor");
  if (a.role !== undefined || b.role !== undefined) return judgeRoles(c, oldAt, newAt);
  if (isCompoundOf(a.word, b.word) || isCompoundOf(b.word, a.word)) return substance("scope");
  if (!sameBase(a, b, c.table)) return null;
  return qualifiesActor(c, oldAt, newAt) ? substance("actor") : judgeInflection(c, a, b);
}

/** "anti-tank" and "tank": what is set before a word with a hyphen makes another of it. */
function isCompoundOf(long: string, short: string): boolean {
  return short.length > 2 && long.endsWith(short) && /^\p{L}+[-‐‑]$/u.test(long.slice(0, -short.length));
}

/** "to Messara" and "from Messara"; "derogation to" and "derogation from paragraph 3" lead to one rule. */
function isAgainst(c: Comparison, oldAt: number, newAt: number): boolean {
  const [a, b] = [c.old.units[oldAt]?.word ?? "", c.new.units[newAt]?.word ?? ""];
  const leads = (side: Side, at: number): boolean => {
    const next = side.units[at + 1]?.role === "article" ? side.units[at + 2] : side.units[at + 1];
    return next?.role === "structure" || next?.role === "instrument";
  };
  const pair = c.table.near?.against?.some((words) => words.has(a) && words.has(b)) ?? false;
  return pair && a !== b && !leads(c.old, oldAt) && !leads(c.new, newAt);
}

/** "upon signature" and "upon ratification": two days. */
function isOtherMoment(c: Comparison, oldAt: number, newAt: number): boolean {
  const { near } = c.table;
  const groupOf = (side: Side, at: number): number =>
    near?.moments?.findIndex((words) => words.has(side.units[at]?.word ?? "")) ?? -1;
  const [old, next] = [groupOf(c.old, oldAt), groupOf(c.new, newAt)];
  const leads = ({ units }: Side, at: number) => units[units[at - 1]?.role === "article" ? at - 2 : at - 1];
  const [before, after] = [leads(c.old, oldAt), leads(c.new, newAt)];
  const hangs = /^(?:temporal|condition|locative|function|timeUnit)$/u.test(before?.role ?? "");
  return old >= 0 && next >= 0 && old !== next && hangs && before?.key === after?.key;
}

/** Latin letters with their accents, and without: a custom of capitals, and of foreign names. "a" and "à" are two words. */
function isAccentOnly(a: Unit, b: Unit): boolean {
  const plain = (text: string): string =>
    text
      .normalize("NFD")
      .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, "")
      .normalize("NFC");
  if (a.surface === b.surface || plain(a.surface) !== plain(b.surface) || !a.capital || !b.capital) return false;
  const lower = ({ surface }: Unit): string => surface.normalize("NFC").replace(/\p{Lu}\p{Mn}*/gu, plain);
  const isBare = plain(a.surface) === a.surface || plain(b.surface) === b.surface;
  return lower(a) === lower(b) || (isBare && a.type === "name" && b.type === "name");
}

/** One and several of what a party is called, of which a table knows one form only: complainant, complainants. */
function isOneActor(c: Comparison, a: Unit, b: Unit): boolean {
  const [named, other] = a.role === "actor" ? [a, b] : [b, a];
  return named.role === "actor" && (other.role ?? "actor") === "actor" && sameBase(a, b, c.table);
}

/** One word written in two ways. A capital that makes a defined term of a word, or undoes it, is no matter of spelling. */
function judgeSpelling(c: Comparison, oldAt: number, newAt: number): Verdict {
  const a = c.old.units[oldAt];
  const b = c.new.units[newAt];
  if (!a || !b) return formal("spelling");
  if (isConfusable(c, a.word, b.word)) return unclassified("wording");
  if (isOtherGrouping(c, a, b)) return { class: "substance", ...numberUse(c.new.units, newAt, c.table) };
  const otherCase = judgeCase(c, oldAt, newAt);
  if (otherCase !== null) return otherCase;
  const onlyCase = a.surface !== b.surface && a.surface.toLowerCase() === b.surface.toLowerCase();
  if (!onlyCase || a.startsSentence || b.startsSentence || /^\p{Lu}+$/u.test(a.surface) || /^\p{Lu}+$/u.test(b.surface))
    return formal(formalKind(a));
  const defined = a.type === "name" || b.type === "name";
  return defined ? unclassified("definition") : formal("spelling");
}

function isConfusable(c: Comparison, one: string, other: string): boolean {
  return c.table.confusable.some(([x, y]) => (x === one && y === other) || (x === other && y === one));
}

function formalKind(unit: Unit): ChangeKind {
  if (unit.type === "sign") return "punctuation";
  if (unit.type === "label") return "numbering";
  return unit.type === "word" || unit.type === "name" ? "spelling" : "notation";
}

/** Forms of one entry: is to, are to; Party, Parties. */
function judgeForms(a: Unit, b: Unit): Verdict {
  switch (a.role) {
    case "article":
    case "modality":
    case "definition":
    case "tense":
    case "structure":
      return formal("spelling");
    case "actor":
      if (isAcronym(a) !== isAcronym(b)) return formal("notation");
      return a.key.replace(/['’]s?$/u, "") === b.key.replace(/['’]s?$/u, "")
        ? formal("spelling")
        : unclassified("actor");
    default:
      return unclassified("wording");
  }
}

function isAcronym(unit: Unit): boolean {
  return /^\p{Lu}{2,6}s?$/u.test(unit.surface);
}

/** A word before a party or organ: the requesting court, the requested court. */
function qualifiesActor(c: Comparison, oldAt: number, newAt: number): boolean {
  const a = c.old.units[oldAt + 1];
  const b = c.new.units[newAt + 1];
  return a?.role === "actor" && a.key === b?.key;
}

/** withdraw, withdrawn: another time. territory, territories, withdraw, withdrawing: unclassified. */
function judgeInflection(c: Comparison, a: Unit, b: Unit): Verdict {
  const one = c.table.inflection(a.key).form;
  const other = c.table.inflection(b.key).form;
  const possessive = a.word.replace(/'s?$/u, "") === b.word.replace(/'s?$/u, "");
  if (possessive) return formal("spelling");
  return unclassified((one === "past") !== (other === "past") ? "tense" : "wording");
}
