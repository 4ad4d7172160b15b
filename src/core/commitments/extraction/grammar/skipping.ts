import { dutyVerbs } from "../lexicon.ts";
import { DETERMINERS, isAdverb, isParticiple, PREPOSITIONS, PRONOUNS, type Word } from "./word.ts";

export const isDescribing = (word: string) =>
  DETERMINERS.has(word) ||
  /(?:al|ic|ive|ous|ary|ed)$/u.test(word) ||
  word === "to" ||
  word === "european" ||
  word === "public";

/** "Shall under no circumstances", "may at no time". */
export const NEVER = /^(?:under|in|at|on|by) no (?:circumstances?|cases?|events?|times?|accounts?|means|way)$/u;

/** Over adverbs, "not", and what stands between commas, to the verb. */
export function toVerb(
  words: readonly Word[],
  from: number,
  far = true,
): { readonly next: number; readonly negated: boolean } {
  let at = from;
  let negated = false;
  for (;;) {
    const lower = words[at]?.lower;
    if (lower === undefined) return { next: Math.max(from, words.length - 1), negated };
    if (NEVER.test(textOf(words, at, at + 3))) {
      negated = true;
      at += 3;
    } else if (lower === "not" || lower === "never" || lower === "neither") {
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
    } else if (isAdverb(words[at]!) || isBesideVerb(words, at)) at++;
    else {
      const past = skipped(words, at);
      const over = past > at ? past : far ? overPhrase(words, at) : at;
      if (over === at) return { next: at, negated };
      at = over;
    }
  }
}

/** "Shall first be examined", "shall be so made", "shall each appoint": words that stand between a modal and its verb. */
function isBesideVerb(words: readonly Word[], at: number): boolean {
  if (!/^(?:first|so|each|both|all|either)$/u.test(words[at]!.lower)) return false;
  const next = words[at + 1]?.lower ?? "";
  return isBareVerb(next) || isParticiple(next);
}

/** Past ", in accordance with its law,". */
export function skipped(words: readonly Word[], at: number): number {
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
      (words[k + 1] !== undefined && isAdverb(words[k + 1]!) && isBareVerb(words[k + 2]?.lower ?? ""))
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

export function afterSubject(words: readonly Word[], at: number): number {
  if (PRONOUNS.has(words[at]?.lower ?? "")) return at + 1;
  for (let k = at + 1; k < Math.min(words.length, at + 12); k++) {
    // "Should either Party block it, the other may": the verb of the next clause is none of this one.
    if (/^(?:shall|will|must|may)$/u.test(words[k]!.lower)) break;
    if (isBareVerb(words[k]!.lower) || words[k]!.lower === "be") return k;
  }
  return at;
}

function isBareVerb(lower: string): boolean {
  return lower === "be" || lower === "have" || lower === "do" || dutyVerbs.has(lower);
}

/** Words joined again, in small letters. */
export function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(Math.max(0, from), to)
    .map(({ lower }) => lower)
    .join(" ");
}
