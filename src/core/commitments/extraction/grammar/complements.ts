import { powerVerbs } from "../lexicon.ts";
import type { VerbGroup } from "./group.ts";
import { toVerb, skipped, textOf } from "./skipping.ts";
import { COMPLEMENTS, PERFORMATIVES, type Complement } from "./tables.ts";
import { nounOfAct } from "./verbless.ts";
import { DETERMINERS, isAdverb, JOINS, isParticiple, type Word } from "./word.ts";

/** From a bare verb on: voice, and what "be entitled to", "undertake not to", "refrain from" make of it. */
export function completed(words: readonly Word[], base: VerbGroup, next: number, negated: boolean): VerbGroup {
  const verb = words[next]?.lower ?? "";
  if (verb === "be" || verb === "been") {
    const { next: on, negated: not } = toVerb(words, next + 1);
    const word = words[on]?.lower ?? "";
    const whole = textOf(words, on, on + 5);
    const complement = COMPLEMENTS.find(({ find }) => find.test(whole));
    if (complement !== undefined && base.modality !== null)
      return {
        ...base,
        end: on + 1,
        verb: word,
        ...modalityOf(complement, negated || not, textOf(words, on, on + 7)),
        passive: complement.passive,
      };
    // "There will be no movements": a ban.
    if (
      /^(?:no|neither)$/u.test(words[next + 1]?.lower ?? "") &&
      (base.modality === "obligation" || base.modality === "permission") &&
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
    if (complement !== undefined) return { ...base, ...modalityOf(complement, negated, whole) };
    // "Shall have no troops in the zone": a ban.
    if (NONE.test(textOf(words, next + 1, next + 3))) return { ...base, modality: "prohibition", opens: "none" };
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
    const none = !negated && NONE.test(textOf(words, next + 1, next + 3));
    return { ...base, ...(none ? { modality: "prohibition" as const } : {}), opens: "none" };
  }
  if (base.modality === null) return base;
  if (isForbearance(words, next)) return { ...base, modality: negated ? base.modality : "prohibition", opens: "none" };
  const rest = textOf(words, next, next + 5);
  if (!negated && (NONE.test(textOf(words, next + 1, next + 3)) || /\bno more than\b/u.test(rest)))
    return { ...base, modality: "prohibition", opens: "none" };
  const modality = base.modality === "permission" && powerVerbs.has(verb) ? "power" : base.modality;
  return { ...base, modality, opens: "none" };
}

/** "Make no statements", "give neither arms nor money"; not "no later than". */
const NONE = /^(?:no(?! (?:later|less|fewer|reservations?)\b)|neither)\b/u;

/** What a complement makes of a verb: "not entitled to" forbids, "not required to" and "not prohibited from" ask for nothing. */
export function modalityOf(
  { modality, denied, grants }: Complement,
  negated: boolean,
  words: string,
): Pick<VerbGroup, "modality" | "imposed"> {
  const own = modality === "obligation" && /\bto (?:refrain|abstain|desist)\b|\bnot to\b/u.test(words);
  if (grants === false) return { modality };
  if (denied !== undefined) return { modality: negated ? denied : modality };
  if (negated) return { modality: modality === "permission" || modality === "power" ? "prohibition" : null };
  if (modality === "permission" || modality === "power") return { modality };
  return { modality: own ? "prohibition" : modality, imposed: true };
}

/** "Refrain from", "abstain from", "continue to refrain from". */
function isForbearance(words: readonly Word[], at: number): boolean {
  return /^(?:continue to |also |immediately )?(?:refrain|abstain|desist|avoid (?:any|all|\p{L}+ing))\b/u.test(
    textOf(words, at, at + 4),
  );
}

/** "Undertakes to cede", "agree not to", "guarantees the financing": bound by saying it. */
export function performed(
  words: readonly Word[],
  i: number,
  from: number,
  rule: typeof PERFORMATIVES extends ReadonlyMap<string, infer R> ? R : never,
): VerbGroup | null {
  let at = from;
  while (/^(?:itself|themselves|himself|herself|ourselves)$/u.test(words[at]?.lower ?? "")) at++;
  const parenthesis = skipped(words, at);
  if (parenthesis > at) at = parenthesis;
  while (at < words.length && isAdverb(words[at]!) && !/^(?:not|never)$/u.test(words[at]!.lower)) at++;
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
  const not = /^(?:not|never|neither)$/u.test(words[at]?.lower ?? "");
  const to = not ? at + 1 : at;
  if (words[to]?.lower === "to" && rule.to) {
    const { next, negated } = toVerb(words, to + 1);
    const verb = words[next]?.lower ?? "";
    const bare = !DETERMINERS.has(verb) && next < words.length;
    // "Agree to the definition in Annex 2" binds nobody; "agree to a cessation of hostilities" does.
    if (
      !bare &&
      /^agrees?$/u.test(words[i]!.lower) &&
      (nounOfAct(words, next, true) === null || words[next + 1]?.lower === "definition")
    )
      return { ...base, end: next, verb: words[i]!.lower, modality: null };
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
      opens: rule.that,
    };
  }
  if (words[at]?.lower === "that") return { ...base, end: at, verb: words[i]!.lower, modality: null, opens: rule.that };
  if (/^(?:on|upon)$/u.test(words[at]?.lower ?? "") && rule.on)
    return {
      ...base,
      end: at + 1,
      verb: words[i]!.lower,
      modality: /^(?:the )?(?:following|need|necessity|importance|principles?|terms)\b|^this\b/u.test(
        textOf(words, at + 1, at + 4),
      )
        ? null
        : "obligation",
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
