import { dutyVerbs } from "../lexicon.ts";
import { acts } from "../cast/nouns.ts";
import { completed, performed } from "./complements.ts";
import { told, type VerbGroup } from "./group.ts";
import { baseOf, beGroup, doGroup, plainVerb } from "./plain-verbs.ts";
import { afterSubject, NEVER, textOf, toVerb } from "./skipping.ts";
import { PERFORMATIVES } from "./tables.ts";
import { DETERMINERS, isAdverb, listed, PREPOSITIONS, RELATIVES, PRONOUNS, type Word } from "./word.ts";

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
  if (before === "that" && hangsByThat(words, i)) return told(i, i + 1, word.lower);
  // "Need not disclose": free not to.
  if (word.lower === "need" && words[i + 1]?.lower === "not") return told(i, Math.min(i + 3, words.length), "need");
  const performative = PERFORMATIVES.get(word.lower);
  const agreed = i > 0 ? agreedTo(words, i) : null;
  if (agreed !== null) return agreed;
  // "Agree to establish …" under "The Parties:".
  const begins = i > 0 || (/^(?:to|not)$/u.test(words[1]?.lower ?? "") && /^\p{Lu}?\p{Ll}+[^s]$/u.test(word.text));
  if (performative !== undefined && !PREPOSITIONS.has(before) && begins && !isJoinedInfinitive(words, i)) {
    const group = performed(words, i, i + 1, performative);
    if (group !== null) return group;
  }
  if (/^(?:is|are|has|have)$/u.test(word.lower)) return beGroup(words, i, present);
  if (
    /^(?:reserves?|retains?|enjoys?)$/u.test(word.lower) &&
    /^the (?:\p{L}+ )?rights?$|^the rights?/u.test(textOf(words, i + 1, i + 3))
  )
    return { ...told(i, i + 1, word.lower), modality: "permission", strength: 0.85 };
  if (before === "to") return null;
  if (/^(?:was|were|had|did|does|do)$/u.test(word.lower)) return doGroup(words, i, present);
  if (
    RELATIVES.has(before) &&
    !DETERMINERS.has(word.lower) &&
    !PRONOUNS.has(word.lower) &&
    before !== "whose" &&
    before !== "whom" &&
    /^\p{Ll}/u.test(word.text) &&
    !PREPOSITIONS.has(word.lower) &&
    !isAdverb(word)
  ) {
    const binds = present && word.lower.endsWith("s") && baseOf(word.lower) !== null;
    return binds
      ? { ...told(i, i + 1, word.lower), modality: "obligation", opens: "none" }
      : told(i, i + 1, word.lower);
  }
  if (before === "hereby" && EFFECTS.test(word.lower))
    return { ...told(i, i + 1, word.lower), modality: "obligation", performative: true, opens: "none", strength: 0.7 };
  if (endsParenthesis(words, i)) return told(i, i + 1, word.lower);
  return plainVerb(words, i, present, last);
}

/** "The two sides agreed to convene talks": how a joint statement binds; not "the plan agreed to by them", "as agreed". */
function agreedTo(words: readonly Word[], i: number): VerbGroup | null {
  const verb = PAST.get(words[i]!.lower);
  const before = words[i - 1]!;
  const named =
    before.lower.endsWith("s") || /^\p{Lu}/u.test(before.text) || isAdverb(before) || before.lower === "and";
  if (verb === undefined || !named || PREPOSITIONS.has(before.lower)) return null;
  const { next } = toVerb(words, i + 1);
  const to = words[next]?.lower === "to" ? next : -1;
  const rule = PERFORMATIVES.get(verb);
  if (rule === undefined) return null;
  if (words[i + 1]?.lower === "that") return performed(words, i, i + 1, rule);
  const after = words[to + 1]?.lower ?? "";
  if (
    to < 0 ||
    !(dutyVerbs.has(after) || after === "be" || /^\p{Ll}+$/u.test(after)) ||
    /^(?:by|the|an?|in|this|that)$/u.test(after)
  )
    return null;
  const group = performed(words, i, i + 1, rule);
  return group?.modality === null ? null : group;
}

const PAST: ReadonlyMap<string, string> = new Map([
  ["agreed", "agree"],
  ["decided", "decide"],
  ["pledged", "pledge"],
  ["undertook", "undertake"],
]);

/** "The Parties hereby establish a Commission": done by being said, and owed. */
const EFFECTS =
  /^(?:establish|create|constitute|appoint|cede|transfer|grant|terminate|abolish|repeal|release|waive|set|lift|withdraw)(?:e?s)?$/u;

/** "Any question which, in the opinion of either, falls within this Part": the verb of a clause that something parts. */
function endsParenthesis(words: readonly Word[], i: number): boolean {
  if (words[i - 1]?.text !== "," || !/^\p{Ll}{3,}s$/u.test(words[i]!.text)) return false;
  if (PREPOSITIONS.has(words[i]!.lower) || DETERMINERS.has(words[i]!.lower)) return false;
  for (let k = i - 2; k > Math.max(0, i - 16); k--)
    if (words[k]!.text === ",") return RELATIVES.has(words[k - 1]!.lower);
  return false;
}

/** "All forces that remain in the zone must …": the verb of a clause that hangs on a noun. */
function hangsByThat(words: readonly Word[], i: number): boolean {
  const noun = words[i - 2]?.lower ?? "";
  // "The Party that withdraws shall …": one of those who act.
  if (!noun.endsWith("s") && (acts(noun) || ONE.has(noun)))
    return /^\p{Ll}{3,}s$/u.test(words[i]!.text) && !DETERMINERS.has(words[i]!.lower) && !isAdverb(words[i]!);
  return dutyVerbs.has(words[i]!.lower) && noun.endsWith("s") && !SAYING.test(noun);
}

/** One of many who are bound. */
const ONE = listed("state signatory participant person");

const SAYING =
  /^(?:ensur|provid|agree|stat|confirm|recogni|consider|believ|guarant|declar|acknowledg|say|mean|understand|stress|emphasi|accept|decid|demand|request|require|undertake|propose|recommend)/u;

/** "Shall meet to discuss and agree on": the second of two infinitives binds nobody by being said. */
function isJoinedInfinitive(words: readonly Word[], i: number): boolean {
  return (
    /^(?:and|or)$/u.test(words[i - 1]?.lower ?? "") &&
    dutyVerbs.has(words[i - 2]?.lower ?? "") &&
    (words[i - 3]?.lower === "to" || MODALS.has(words[i - 3]?.lower ?? ""))
  );
}

/** "Under no circumstances shall any forces": the subject follows. */
function isFrontedBan(words: readonly Word[], i: number): boolean {
  return NEVER.test(textOf(words, i - 3, i)) || words[i - 1]?.lower === "never";
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
  const inverted = before === "nor" || asks || isFrontedBan(words, i);
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

export type { VerbGroup } from "./group.ts";
export { textOf } from "./skipping.ts";
