import type { Modality } from "../../model.ts";
import type { Span } from "../../../text/compiling/sentences.ts";
import { dutyVerbs } from "../lexicon.ts";
import { DETERMINERS, isAdverb, isParticiple, JOINS, listed, PREPOSITIONS, wordsOf, type Word } from "./word.ts";

/** A duty put without a finite verb: "Withdrawal of all troops", "Ensure access", "to release all prisoners". */
export interface Verbless extends Span {
  readonly modality: Modality;
  /** "Withdrawal by …" undergoes; "Ensure …" acts. */
  readonly style: "noun" | "verb" | "gerund";
}

/** Nouns of acts without an ending that tells. Finds: "Release of prisoners". Allows: "Law on the press". */
const ACTS = listed(
  `ceasefire cease-fire launch release return exit withdrawal pull-out pullout pullback disarmament exchange access halt end repeal amnesty
  pardon respect support transfer handover hand-over deployment redeployment delivery recovery entry re-entry search reform
  relief removal surrender discharge restart export import start beginning demobilization demobilisation issuance issue
  supply help aid stop ban curfew lustration holding laying creation setting drafting safeguard review repair restart
  reconstruction reopening guarantee increase decrease clearance clean-up compliance truce collection visit works effort`,
);
const NOT_ACTS = listed(
  `implementation commission committee section article government parliament department administration constitution organization organisation
  situation position population nation information region division petition ammunition
  agreement settlement document instrument element parties principle principles annex security statement council assembly general final
  signature territorial official national regional international constitutional political social economic cultural local judicial special
  regarding concerning during following nothing everything something being king building meeting mechanism conference
  provision provisions definitions mission coalition union opposition legislation regulation regulations measures
  procedure procedures structure structures territory signal signals capital hospital hospitals individual individuals
  proposal animal animals crisis presence absence violence distance finance province difference audience evidence influence residence
  science silence substance instance circumstance alliance ambulance importance environment equipment regiment argument
  moment treatment department garment employment ministry foreign`,
);
/** Words that may stand between the beginning and the noun of an act. */
const QUALIFIES = new RegExp(
  [
    String.raw`^(?:,|and|or|\p{L}+(?:al|ic|ive|ous|ary|ate|ete|ful|ble|ent|ant|ern|ish|less)|full|joint`,
    String.raw`total|free|fair|safe|early|prompt|swift|new|further|first|second|third|mutual|strict`,
    String.raw`public|open|direct|equal|orderly|troop|prisoner|arms|weapons?|security|property|land|debt`,
    String.raw`power|no|up-to-date)$`,
  ].join("|"),
  "u",
);
const NOUN_OF_ACT = /^[\p{L}-]{3,}(?:tion|sion|ment|ance|ence|al|ing|ure)s?$/u;

/** What a sentence without a finite verb asks for; `loose`: it is an item under words that ask. */
export function verblessDuties(text: string, sentence: Span, loose: boolean): readonly Verbless[] {
  const words = wordsOf(text, sentence);
  if (words.length < 2 || text.slice(sentence.from, sentence.to).endsWith("?")) return [];
  const begin = afterLabel(words);
  if (begin >= words.length) return [];
  const verb = imperative(words, begin, loose);
  if (verb !== null) return split(words, verb.at, begin, verb.modality, "verb");
  const head = nounOfAct(words, begin, loose);
  if (head === null) return [];
  const style = words[head]!.lower.endsWith("ing") && words[head]!.lower !== "ceasing" ? "gerund" : "noun";
  const first = words[head]!.lower;
  const ban =
    /^(?:refraining|abstaining|abstention|ban|prohibition|renunciation|renouncing|forgoing)$/u.test(first) ||
    /^(?:no|neither)$/u.test(words[begin]!.lower) ||
    /^(?:non)-/u.test(first);
  return split(words, head, begin, ban ? "prohibition" : "obligation", style);
}

/** "Land reform: creation of …": past a title within the sentence, if an act follows it. */
function afterLabel(words: readonly Word[]): number {
  let begin = 0;
  while (begin < words.length && /^[("“«\-–—•*)]$/u.test(words[begin]!.text)) begin++;
  const colon = words.findIndex(({ text }, at) => at > begin && text === ":");
  if (colon < 0 || colon - begin > 9) return begin;
  const next = words[colon + 1];
  if (next === undefined || /^\d/u.test(next.text)) return begin;
  return nounOfAct(words, colon + 1, true) !== null ||
    next.lower === "to" ||
    (dutyVerbs.has(next.lower) && isVerbHere(words, colon + 1))
    ? colon + 1
    : begin;
}

/** "Ensure …", "To release …", "Not to recruit …", "On the first day after …, start …". */
function imperative(
  words: readonly Word[],
  begin: number,
  loose: boolean,
): { readonly at: number; readonly modality: Modality } | null {
  const starts = [begin];
  if (PREPOSITIONS.has(words[begin]!.lower)) {
    const comma = words.findIndex(({ text }, at) => at > begin && text === ",");
    if (comma > 0) starts.push(comma + 1);
  }
  for (const start of starts) {
    let at = start;
    let not = false;
    while (
      at < words.length &&
      (isAdverb(words[at]!) || words[at]!.lower === "to" || /^(?:not|do|don't)$/u.test(words[at]!.lower))
    ) {
      not ||= /^(?:not|never|don't)$/u.test(words[at]!.lower);
      at++;
    }
    const word = words[at];
    const to = at > start && words.slice(start, at).some(({ lower }) => lower === "to");
    if (word === undefined || !dutyVerbs.has(word.lower)) {
      if (to && loose && word !== undefined && /^\p{Ll}+$/u.test(word.text))
        return { at, modality: not ? "prohibition" : "obligation" };
      continue;
    }
    if (to && !not && !loose && start === begin && hasMainAfter(words, at)) continue;
    if (!to && !not && !isVerbHere(words, at)) continue;
    return {
      at,
      modality:
        not || /^(?:refrain|abstain|desist|avoid|renounce|forgo|forswear)$/u.test(word.lower)
          ? "prohibition"
          : "obligation",
    };
  }
  return null;
}

/** "To ensure calm, the Parties …": a purpose, in front of somebody who acts; not "to exclude flights, with the exception of …". */
function hasMainAfter(words: readonly Word[], at: number): boolean {
  return words.some(
    ({ text }, k) =>
      k > at &&
      text === "," &&
      (DETERMINERS.has(words[k + 1]?.lower ?? "") || /^\p{Lu}/u.test(words[k + 1]?.text ?? "")),
  );
}

/** "Release all" is a verb, "Release of" a noun. */
function isVerbHere(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? "";
  if (next === "" || /^[^\p{L}\p{N}]/u.test(next) === (next !== ",")) return false;
  if (/^(?:of|is|are|was|will|shall|must|may)$/u.test(next)) return false;
  if (ACTS.has(words[at]!.lower) || NOUN_OF_ACT.test(words[at]!.lower))
    return DETERMINERS.has(next) || next.endsWith("s") || isParticiple(next);
  return true;
}

/** The noun of an act with which a sentence begins, past its adjectives. */
export function nounOfAct(words: readonly Word[], begin: number, loose: boolean): number | null {
  for (let at = begin; at < Math.min(words.length, begin + 9); at++) {
    const { lower, text } = words[at]!;
    if (/^[^\p{L}]/u.test(text) && text !== ",") return null;
    if (PREPOSITIONS.has(lower) && !/^(?:following|including|regarding|concerning|pending)$/u.test(lower)) return null;
    const act = ACTS.has(lower) || (NOUN_OF_ACT.test(lower) && !NOT_ACTS.has(lower));
    if (!act) {
      if (QUALIFIES.test(lower) || DETERMINERS.has(lower) || isAdverb(words[at]!) || isParticiple(lower)) continue;
      return null;
    }
    const next = words[at + 1]?.lower ?? "";
    const goesOn =
      /^(?:of|by|to|in|for|from|with|between|on|at|within|through|as|into|under|without|among|throughout|along|across|against|,|:|and|or|\.|;|)$/u.test(
        next,
      );
    if (lower.endsWith("ing") ? at === begin || loose || next === "of" : goesOn) return at;
    if (lower.endsWith("ing") && at === begin) return at;
  }
  return null;
}

const FURTHER =
  /^(?:providing|including|using|based|being|having|depending|starting|ending|beginning|taking|comprising|involving)$/u;

/** Gerunds and infinitives one after the other are acts of their own; a ban and a duty in one breath are two. */
function split(
  words: readonly Word[],
  head: number,
  begin: number,
  modality: Modality,
  style: Verbless["style"],
): readonly Verbless[] {
  const cuts = [begin];
  const kinds: Modality[] = [modality];
  for (let at = head + 1; at < words.length - 1; at++) {
    const { lower } = words[at]!;
    if (!JOINS.has(lower) && words[at]!.text !== ";" && !(style === "gerund" && words[at]!.text === ",")) continue;
    let next = at + 1;
    while (JOINS.has(words[next]?.lower ?? "") || words[next]?.lower === "to") next++;
    const word = words[next]?.lower ?? "";
    const turned =
      /^(?:refrain|refraining|abstain|abstaining)$/u.test(word) || (word === "not" && words[next + 1]?.lower === "to");
    const gerund =
      style === "gerund" &&
      word.endsWith("ing") &&
      !NOT_ACTS.has(word) &&
      // ", providing for …" tells more of the act before it.
      !(words[next - 1]?.text === "," && FURTHER.test(word)) &&
      kinds.at(-1) === "obligation";
    const infinitive =
      style === "verb" && words[at]!.text === ";" && (words[next - 1]?.lower === "to" || dutyVerbs.has(word));
    // "Facilitating and monitoring the pull-back": two verbs of one act.
    if (gerund && at === cuts.at(-1)! + 1 && JOINS.has(lower)) continue;
    if (!turned && !gerund && !infinitive) continue;
    cuts.push(at + 1);
    kinds.push(turned ? "prohibition" : "obligation");
  }
  return cuts.map((from, index) => {
    let last = (cuts[index + 1] ?? words.length) - 1;
    while (last > from && (/^[,;:.]$/u.test(words[last]!.text) || JOINS.has(words[last]!.lower))) last--;
    return { from: words[from]!.from, to: words[last]!.to, modality: kinds[index]!, style };
  });
}
