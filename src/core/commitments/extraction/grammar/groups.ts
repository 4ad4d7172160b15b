import type { Bindingness, Modality } from "../../model.ts";
import { dutyVerbs, powerVerbs } from "../lexicon.ts";
import {
  DETERMINERS,
  isAdverb,
  isParticiple,
  JOINS,
  listed,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATES,
  type Word,
} from "./word.ts";
import { COMPLEMENTS, PERFORMATIVES, STATES } from "./tables.ts";

/** A finite verb with what belongs to it, and what it does; `modality` null: it tells, and asks nothing. */
export interface VerbGroup {
  /** Words from the first (modal, performative) up to and with the verb of the act. */
  readonly at: number;
  readonly end: number;
  readonly verb: string;
  readonly modality: Modality | null;
  readonly bindingness: Bindingness;
  readonly passive: boolean;
  /** Bound by being said: "undertakes to", "agree on". */
  readonly performative: boolean;
  /** What "that" opens after it: a duty of its own (agree), or nothing that binds (ensure, recognise). */
  readonly opens: "own" | "none" | null;
  /** "Nor shall they …": the subject stands behind the modal, up to the verb. */
  readonly inverted: boolean;
  /** A verb by its ending alone, which may be a noun. */
  readonly weak?: true;
  /** Where a modal stands: "shall", "will". */
  readonly modal: boolean;
  readonly strength: number;
}

const MODALS = listed("shall will must may should can could would might cannot");

/** The finite verbs of a sentence, in order; `present`: the text obliges by plain verbs too. */
export function verbGroups(words: readonly Word[], present: boolean): readonly VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let i = 0; i < words.length; i++) {
    const group = groupAt(words, i, present, found.at(-1) ?? null);
    if (group === null) continue;
    found.push(group);
    i = Math.max(i, group.end - 1);
  }
  return found;
}

function groupAt(words: readonly Word[], i: number, present: boolean, last: VerbGroup | null): VerbGroup | null {
  const word = words[i]!;
  const before = words[i - 1]?.lower ?? "";
  if (MODALS.has(word.lower)) return isModal(words, i) ? modalGroup(words, i) : null;
  if (
    DETERMINERS.has(before) &&
    before !== "each" &&
    before !== "both" &&
    before !== "all" &&
    before !== "those" &&
    before !== "this" &&
    before !== "these"
  )
    return null;
  const performative = PERFORMATIVES.get(word.lower);
  if (performative !== undefined && !PREPOSITIONS.has(before) && i > 0) {
    const group = performed(words, i, i + 1, performative);
    if (group !== null) return group;
  }
  if (/^(?:is|are|has|have)$/u.test(word.lower)) return beGroup(words, i, present);
  if (/^(?:was|were|had|did|does|do)$/u.test(word.lower)) return doGroup(words, i, present);
  if (
    RELATIVES.has(before) &&
    !DETERMINERS.has(word.lower) &&
    !PRONOUNS.has(word.lower) &&
    before !== "whose" &&
    before !== "whom" &&
    /^\p{Ll}/u.test(word.text) &&
    !PREPOSITIONS.has(word.lower) &&
    !isAdverb(word.lower)
  )
    return told(i, i + 1, word.lower);
  return plainVerb(words, i, present, last);
}

/** "May 1999", "the will of the people": no modals. */
function isModal(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const before = words[i - 1]?.lower ?? "";
  const after = words[i + 1]?.lower ?? "";
  if (word.text === "May") return i === 0 ? false : !/^\d/u.test(after) && !/^\d/u.test(before) && after !== ",";
  if (word.lower === "will") return !/^(?:the|his|her|their|its|free|political|good|own|of|at|a)$/u.test(before);
  return word.lower !== "might" || before !== "the";
}

function modalGroup(words: readonly Word[], i: number): VerbGroup {
  const modal = words[i]!.lower;
  const before = i === 0 ? "" : words[i - 1]!.lower;
  // "Should it fail …, either Party may": a condition.
  const asks = modal === "should" && (i === 0 || /^[;,:]$/u.test(before));
  const inverted = before === "nor" || asks;
  let at = i + 1;
  if (inverted) at = afterSubject(words, at);
  const { next, negated } = toVerb(words, at);
  const verb = words[next]?.lower ?? "";
  const asked = modal === "can" || modal === "could" || modal === "would" || modal === "might" || asks;
  const no = negated || modal === "cannot" || (inverted && !asks);
  const base: VerbGroup = {
    at: i,
    end: Math.min(next + 1, words.length),
    verb,
    modality:
      asked && !(modal === "can" && negated)
        ? null
        : no
          ? "prohibition"
          : modal === "may"
            ? "permission"
            : "obligation",
    bindingness: modal === "should" ? "political" : "binding",
    passive: false,
    performative: false,
    opens: null,
    inverted: inverted && !asks,
    modal: true,
    strength: modal === "will" ? 0.8 : modal === "may" ? 0.85 : modal === "should" ? 0.65 : 0.95,
  };
  return completed(words, base, next, no);
}

/** From a bare verb on: voice, and what "be entitled to", "undertake not to", "refrain from" make of it. */
function completed(words: readonly Word[], base: VerbGroup, next: number, negated: boolean): VerbGroup {
  const verb = words[next]?.lower ?? "";
  if (verb === "be" || verb === "been") {
    const { next: on, negated: not } = toVerb(words, next + 1);
    const word = words[on]?.lower ?? "";
    const whole = textOf(words, on, on + 5);
    const complement = COMPLEMENTS.find(({ find }) => find.test(whole));
    if (complement !== undefined && base.modality !== null) {
      const modality = negated || not ? "prohibition" : complement.modality;
      return { ...base, end: on + 1, verb: word, modality, passive: complement.passive };
    }
    // "There will be no movements": a ban.
    if (
      /^no$/u.test(words[next + 1]?.lower ?? "") &&
      base.modality === "obligation" &&
      !/^(?:later|less|fewer|more)$/u.test(words[next + 2]?.lower ?? "")
    )
      return { ...base, end: next + 1, verb: "be", modality: "prohibition" };
    const also = JOINS.has(words[on + 1]?.lower ?? "") ? textOf(words, on + 2, on + 3) : "";
    if (isParticiple(word))
      return {
        ...base,
        end: on + 1,
        verb: word,
        passive: true,
        ...(/^(?:forbidden|prohibited|banned|barred|outlawed)$/u.test(also)
          ? { modality: "prohibition" as const }
          : {}),
      };
    return { ...base, end: next + 1, verb: "be" };
  }
  if (verb === "have" && base.modality !== null) {
    const whole = `have ${textOf(words, next + 1, next + 6)}`;
    const complement = COMPLEMENTS.find(({ find }) => find.test(whole));
    if (complement !== undefined) return { ...base, modality: negated ? "prohibition" : complement.modality };
    const { next: on } = toVerb(words, next + 1);
    if (words[on]?.lower === "been" && isParticiple(words[on + 1]?.lower ?? ""))
      return { ...base, end: on + 2, verb: words[on + 1]!.lower, passive: true };
    if (isParticiple(words[on]?.lower ?? "")) return { ...base, end: on + 1, verb: words[on]!.lower };
    return base;
  }
  const performative = PERFORMATIVES.get(verb);
  if (performative !== undefined && base.modality !== null) {
    const group = performed(words, next, next + 1, performative);
    if (group?.modality === "prohibition")
      return {
        ...base,
        end: group.end,
        modality: negated ? "obligation" : "prohibition",
        verb: group.verb,
        opens: "none",
      };
    return { ...base, opens: "none" };
  }
  if (base.modality === null) return base;
  if (isForbearance(words, next)) return { ...base, modality: negated ? base.modality : "prohibition", opens: "none" };
  const rest = textOf(words, next, next + 5);
  if (
    !negated &&
    /^(?:\p{L}+ )?no (?:more than|later)?/u.test(rest.replace(/^\p{L}+ /u, "")) &&
    !/^\p{L}+ (?:no later|no less|no fewer|no reservation)/u.test(rest)
  )
    return {
      ...base,
      modality: /^\p{L}+ no /u.test(rest) || /no more than/u.test(rest) ? "prohibition" : base.modality,
      opens: "none",
    };
  const modality = base.modality === "permission" && powerVerbs.has(verb) ? "power" : base.modality;
  return { ...base, modality, opens: "none" };
}

/** "Refrain from", "abstain from", "continue to refrain from". */
function isForbearance(words: readonly Word[], at: number): boolean {
  return /^(?:continue to |also |immediately )?(?:refrain|abstain|desist)\b/u.test(textOf(words, at, at + 4));
}

/** "Undertakes to cede", "agree not to", "guarantees the financing": bound by saying it. */
function performed(
  words: readonly Word[],
  i: number,
  from: number,
  rule: typeof PERFORMATIVES extends ReadonlyMap<string, infer R> ? R : never,
): VerbGroup | null {
  let at = from;
  while (/^(?:itself|themselves|himself|herself|ourselves)$/u.test(words[at]?.lower ?? "")) at++;
  const parenthesis = skipped(words, at);
  if (parenthesis > at) at = parenthesis;
  while (at < words.length && isAdverb(words[at]!.lower) && words[at]!.lower !== "not") at++;
  const base = {
    at: i,
    bindingness: "binding",
    passive: false,
    performative: true,
    opens: null,
    inverted: false,
    modal: false,
    strength: 0.9,
  } as const;
  const not = words[at]?.lower === "not";
  const to = not ? at + 1 : at;
  if (words[to]?.lower === "to" && rule.to) {
    const { next, negated } = toVerb(words, to + 1);
    const verb = words[next]?.lower ?? "";
    const bare = !DETERMINERS.has(verb) && next < words.length;
    const ban =
      not ||
      negated ||
      isForbearance(words, next) ||
      (words[next + 1]?.lower === "no" && !/^(?:later|less|fewer)$/u.test(words[next + 2]?.lower ?? ""));
    return {
      ...base,
      end: Math.min(next + 1, words.length),
      verb: bare ? verb : words[i]!.lower,
      modality: ban ? "prohibition" : "obligation",
    };
  }
  if (words[at]?.lower === "that") return { ...base, end: at, verb: words[i]!.lower, modality: null, opens: rule.that };
  if (/^(?:on|upon)$/u.test(words[at]?.lower ?? "") && rule.on)
    return {
      ...base,
      end: at + 1,
      verb: words[i]!.lower,
      modality: /^(?:the )?following\b|^this\b/u.test(textOf(words, at + 1, at + 4)) ? null : "obligation",
    };
  const rest = textOf(words, at, at + 6);
  if (rule.object?.test(rest) === true)
    return {
      ...base,
      end: Math.min(at + 1, words.length),
      verb: words[i]!.lower,
      modality: rule.ban === true ? "prohibition" : "obligation",
      strength: 0.75,
    };
  if (rule.that !== null) return { ...base, end: i + 1, verb: words[i]!.lower, modality: null, opens: rule.that };
  return null;
}

function beGroup(words: readonly Word[], i: number, present: boolean): VerbGroup {
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
        modality: negated ? "prohibition" : complement.modality,
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
      words[next + 1]?.lower === "that"
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
  if (complement !== undefined) return { ...duty, modality: negated ? "prohibition" : complement.modality };
  const performative = PERFORMATIVES.get(verb === "agreed" ? "agree" : verb === "undertaken" ? "undertake" : "");
  const done = performative === undefined ? null : performed(words, i, next + 1, performative);
  if (done !== null) return done;
  return base;
}

/** "Does not hinder": a ban where plain verbs oblige, or where it is the style of a whole text. */
function doGroup(words: readonly Word[], i: number, present: boolean): VerbGroup {
  const { next, negated } = toVerb(words, i + 1);
  const verb = words[next]?.lower ?? "";
  const base = told(i, Math.min(next + 1, words.length), verb);
  const bans =
    negated &&
    /^do(?:es)?$/u.test(words[i]!.lower) &&
    !/^(?:apply|include|mean|affect|cover|prejudice|constitute|concern|need|preclude|exclude|extend|imply)$/u.test(
      verb,
    );
  return bans && (present || dutyVerbs.has(verb)) ? { ...base, modality: "prohibition", strength: 0.75 } : base;
}

/** A verb in the third person, or the plural of a text in the present tense. */
function plainVerb(words: readonly Word[], i: number, present: boolean, last: VerbGroup | null): VerbGroup | null {
  const word = words[i]!;
  const before = words[i - 1]?.lower ?? "";
  const after = words[i + 1]?.lower ?? "";
  if (i === 0 || !/^\p{Ll}+$/u.test(word.text) || PREPOSITIONS.has(before) || isDescribing(before)) return null;
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
  const modality = /^qualif/u.test(word.lower) ? ("permission" as const) : ("obligation" as const);
  return { ...group, modality, strength: 0.55, opens: "none" };
}

const isDescribing = (word: string) =>
  DETERMINERS.has(word) ||
  /(?:al|ic|ive|ous|ary|ed)$/u.test(word) ||
  word === "to" ||
  word === "european" ||
  word === "public";

function isPlural(words: readonly Word[], i: number): boolean {
  const subject = words.slice(0, i).map(({ lower }) => lower);
  return (
    subject.includes("and") ||
    /^(?:both|all)$/u.test(subject[0] ?? "") ||
    /s$/u.test(subject.at(-1) ?? "") ||
    (/^(?:both|all|the)$/u.test(subject[0] ?? "") && /s$|^people$/u.test(subject.at(-1) ?? ""))
  );
}

/** Verbs that bind only where a text has no other: "the fund goes to", "Norland obtains". */
const PLAIN =
  /^(?:becomes?|binds?|takes?|follows?|goes|comes?|lapses?|starts?|ends?|stops?|rests?|stays?|works?|receives?|obtains?|gets?|enjoys?|gains?|qualif(?:y|ies)|regains?|changes?|remains?)$/u;

/** Third person to base form, of verbs that bind. */
function baseOf(word: string): string | null {
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

function told(at: number, end: number, verb: string): VerbGroup {
  return {
    at,
    end,
    verb,
    modality: null,
    bindingness: "binding",
    passive: false,
    performative: false,
    opens: null,
    inverted: false,
    modal: false,
    strength: 0.5,
  };
}

/** Over adverbs, "not", and what stands between commas, to the verb. */
function toVerb(
  words: readonly Word[],
  from: number,
  far = true,
): { readonly next: number; readonly negated: boolean } {
  let at = from;
  let negated = false;
  for (;;) {
    const lower = words[at]?.lower;
    if (lower === undefined) return { next: Math.max(from, words.length - 1), negated };
    if (lower === "not" || lower === "never") {
      if (/^(?:later|more|less|fewer|only)$/u.test(words[at + 1]?.lower ?? "")) {
        const past = overPhrase(words, at);
        if (past === at) return { next: at, negated };
        at = past;
        continue;
      }
      negated = true;
      at++;
    } else if (lower === "no" && words[at + 1]?.lower === "longer") {
      negated = true;
      at += 2;
    } else if (isAdverb(lower)) at++;
    else {
      const past = skipped(words, at);
      const over = past > at ? past : far ? overPhrase(words, at) : at;
      if (over === at) return { next: at, negated };
      at = over;
    }
  }
}

/** Past ", in accordance with its law,". */
function skipped(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ",") return at;
  let first = at;
  for (let k = at + 1; k < Math.min(words.length, at + 60); k++) {
    if (words[k]!.text === ";" || words[k]!.text === ":") break;
    if (words[k]!.text !== ",") continue;
    const next = words[k + 1]?.lower ?? "";
    if (
      isBareVerb(next) ||
      next === "not" ||
      next === "to" ||
      (isAdverb(next) && isBareVerb(words[k + 2]?.lower ?? ""))
    )
      return k + 1;
    if (first === at) first = k + 1;
  }
  return first;
}

/** Past "in principle", "within 21 days", "as soon as possible and not later than …" without commas. */
function overPhrase(words: readonly Word[], at: number): number {
  const lower = words[at]?.lower ?? "";
  if (!PREPOSITIONS.has(lower) && lower !== "not" && lower !== "no") return at;
  for (let k = at + 1; k < Math.min(words.length, at + 40); k++) {
    const word = words[k]!;
    const before = words[k - 1]!.lower;
    if (word.text === ";" || word.text === ":") return at;
    if (word.lower === "be" || word.lower === "have") return k;
    if (!isBareVerb(word.lower) || DETERMINERS.has(before) || PREPOSITIONS.has(before) || isDescribing(before))
      continue;
    if (/^(?:of|,|and|or|by|between)$/u.test(words[k + 1]?.lower ?? "")) continue;
    return k;
  }
  return at;
}

function afterSubject(words: readonly Word[], at: number): number {
  for (let k = at; k < Math.min(words.length, at + 12); k++)
    if (k > at && (isBareVerb(words[k]!.lower) || words[k]!.lower === "be")) return k;
  return at;
}

export function isBareVerb(lower: string): boolean {
  return lower === "be" || lower === "have" || lower === "do" || dutyVerbs.has(lower);
}

/** Words joined again, in small letters. */
export function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(Math.max(0, from), to)
    .map(({ lower }) => lower)
    .join(" ");
}

export { SUBORDINATES };
