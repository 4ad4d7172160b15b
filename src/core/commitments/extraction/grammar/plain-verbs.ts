import { dutyVerbs } from "../lexicon.ts";
import { completed, modalityOf, performed } from "./complements.ts";
import { told, type VerbGroup } from "./group.ts";
import { toVerb, textOf, isDescribing } from "./skipping.ts";
import { COMPLEMENTS, PERFORMATIVES, STATES } from "./tables.ts";
import { DETERMINERS, JOINS, PREPOSITIONS, isParticiple, type Word } from "./word.ts";

/** "Both sides have decided to reopen": what was said binds as if it were said now. */
const DONE: ReadonlyMap<string, string> = new Map([
  ["agreed", "agree"],
  ["undertaken", "undertake"],
  ["decided", "decide"],
  ["committed", "commit"],
  ["pledged", "pledge"],
  ["promised", "promise"],
  ["resolved", "resolve"],
  ["guaranteed", "guarantee"],
]);

export function beGroup(words: readonly Word[], i: number, present: boolean): VerbGroup {
  const word = words[i]!.lower;
  const { next, negated } = toVerb(words, i + 1, false);
  const whole = textOf(words, next, next + 5);
  const verb = words[next]?.lower ?? "";
  const base = told(i, Math.min(next + 1, words.length), verb);
  const duty = { ...base, modality: negated ? ("prohibition" as const) : ("obligation" as const), strength: 0.85 };
  if (verb === "to" && /^\p{Ll}/u.test(words[next + 1]?.text ?? "") && !DETERMINERS.has(words[next + 1]?.lower ?? "")) {
    const { next: on, negated: not } = toVerb(words, next + 1);
    if (words[on]?.lower === "be" && /^(?:noted|recalled|understood|regarded|seen)$/u.test(words[on + 1]?.lower ?? ""))
      return base;
    return completed(
      words,
      { ...duty, end: on + 1, verb: words[on]?.lower ?? "", modality: negated || not ? "prohibition" : "obligation" },
      on,
      negated || not,
    );
  }
  if (/^(?:is|are)$/u.test(word)) {
    const complement = COMPLEMENTS.find(({ find }) => find.test(whole));
    if (complement !== undefined)
      return {
        ...duty,
        end: next + 1,
        ...modalityOf(complement, negated, textOf(words, next, next + 7)),
        passive: complement.passive,
      };
    const hereby = textOf(words, i + 1, i + 3).includes("hereby");
    const being = verb === "being" && isParticiple(words[next + 1]?.lower ?? "");
    const participle = being ? next + 1 : next;
    const done = isParticiple(words[participle]?.lower ?? "");
    if (present && /^(?:null|void|forfeited)$/u.test(verb))
      return { ...duty, end: next + 1, modality: "power", passive: true, strength: 0.7 };
    if (present && /^(?:sanctioned|penali[sz]ed|punished)$/u.test(verb))
      return { ...duty, end: next + 1, verb, modality: "power", passive: true, strength: 0.65 };
    if (
      done &&
      /^(?:understood|agreed|recogni[sz]ed|recalled|noted|acknowledged|expected|intended)$/u.test(verb) &&
      /^(?:(?:and|as well as) (?:agreed|understood|accepted) )?that\b/u.test(textOf(words, next + 1, next + 5))
    )
      return {
        ...base,
        opens: /^(?:agreed|understood|expected|intended)$/u.test(verb) ? "own" : "none",
        bindingness: /^(?:expected|intended)$/u.test(verb) ? "expectation" : "binding",
        performative: true,
      };
    if (done && (hereby || (present && !STATES.test(textOf(words, participle, participle + 3)))))
      return { ...duty, end: participle + 1, verb: words[participle]!.lower, passive: true, strength: 0.6 };
    return base;
  }
  const whole2 = `have ${textOf(words, next, next + 5)}`;
  const complement = COMPLEMENTS.find(({ find }) => find.test(whole2));
  if (complement !== undefined) return { ...duty, ...modalityOf(complement, negated, whole2) };
  const performative = PERFORMATIVES.get(DONE.get(verb) ?? "");
  const done = performative === undefined ? null : performed(words, i, next + 1, performative);
  if (done !== null) return done;
  return base;
}

/** "Does not hinder": a ban where plain verbs oblige, or where it is the style of a whole text. */
export function doGroup(words: readonly Word[], i: number, present: boolean): VerbGroup {
  const { next, negated } = toVerb(words, i + 1);
  const verb = words[next]?.lower ?? "";
  const base = told(i, Math.min(next + 1, words.length), verb);
  if (verb === "have" || verb === "need") {
    const complement = COMPLEMENTS.find(({ find }) => find.test(`have ${textOf(words, next + 1, next + 6)}`));
    const made = complement === undefined || verb === "need" ? null : modalityOf(complement, negated, "");
    return { ...base, modality: made?.modality ?? null, strength: 0.75 };
  }
  const bans =
    negated &&
    /^do(?:es)?$/u.test(words[i]!.lower) &&
    !/^(?:apply|include|mean|affect|cover|prejudice|constitute|concern|need|preclude|exclude|extend|imply)$/u.test(
      verb,
    );
  return bans && (present || dutyVerbs.has(verb)) ? { ...base, modality: "prohibition", strength: 0.75 } : base;
}

/** A verb in the third person, or the plural of a text in the present tense. */
export function plainVerb(
  words: readonly Word[],
  i: number,
  present: boolean,
  last: VerbGroup | null,
): VerbGroup | null {
  const word = words[i]!;
  const before = words[i - 1]?.lower ?? "";
  const after = words[i + 1]?.lower ?? "";
  if (i === 0 || !/^\p{Ll}+$/u.test(word.text) || PREPOSITIONS.has(before) || isDescribing(before)) return null;
  if (isObject(words, i, last)) return null;
  const base = baseOf(word.lower) ?? (present ? (PLAIN.exec(word.lower)?.[0] ?? null) : null);
  const pair = after === "and" && baseOf(words[i + 2]?.lower ?? "") !== null;
  if (base === null || (/^(?:of|shall|will|must|may|is|are|and|or|,)$/u.test(after) && !pair)) return null;
  const third = base !== word.lower || /[^s]s$/u.test(word.lower);
  if (!third && !(present && isPlural(words, i))) return null;
  if (!third && last !== null && !words.slice(last.end, i).some(({ text }) => text === ",")) return null;
  if (JOINS.has(before) && !(present && third)) return null;
  const group: VerbGroup = { ...told(i, i + 1, word.lower), weak: true };
  if (!present) return group;
  if (/^(?:lapses?|forfeits?)$/u.test(word.lower)) return { ...group, modality: "power", passive: true, strength: 0.7 };
  const modality = word.lower.startsWith("qualif") ? ("permission" as const) : ("obligation" as const);
  return { ...group, modality, strength: 0.55, opens: "none" };
}

/** What stands next to a verb is its object: "need not lay mines", "are not obliged to lay mines", "may A and B lay mines". */
function isObject(words: readonly Word[], i: number, last: VerbGroup | null): boolean {
  if (last === null) return false;
  const between = words.slice(last.end, i);
  if (last.inverted) return !between.some(({ text }) => text === "," || text === ";");
  return between.length === 0 || (between.length === 2 && between[0]!.lower === "to");
}

function isPlural(words: readonly Word[], i: number): boolean {
  const subject = words.slice(0, i).map(({ lower }) => lower);
  return (
    subject.includes("and") ||
    /^(?:both|all)$/u.test(subject[0] ?? "") ||
    (subject.at(-1) ?? "").endsWith("s") ||
    (/^(?:both|all|the)$/u.test(subject[0] ?? "") && /s$|^people$/u.test(subject.at(-1) ?? ""))
  );
}

/** Verbs that bind only where a text has no other: "the fund goes to", "Norland obtains". */
const PLAIN =
  /^(?:becomes?|binds?|takes?|follows?|goes|comes?|lapses?|starts?|ends?|stops?|rests?|stays?|works?|receives?|obtains?|gets?|enjoys?|gains?|qualif(?:y|ies)|regains?|changes?|remains?)$/u;

/** Third person to base form, of verbs that bind. */
export function baseOf(word: string): string | null {
  if (dutyVerbs.has(word)) return word;
  const bases = word.endsWith("ies")
    ? [`${word.slice(0, -3)}y`]
    : word.endsWith("es")
      ? [word.slice(0, -2), word.slice(0, -1)]
      : word.endsWith("s")
        ? [word.slice(0, -1)]
        : [];
  return bases.find((base) => dutyVerbs.has(base)) ?? null;
}
