import type { Cast, Mention } from "./cast/cast.ts";
import { acts, areOrgans, FORCES, MEMBERS } from "./cast/nouns.ts";
import {
  DETERMINERS,
  isAdverb,
  JOINS,
  PREPOSITIONS,
  RELATIVES,
  wordsOf,
  isParticiple,
  type Word,
} from "./grammar/word.ts";
import { NUMBER } from "./time/numbers.ts";

/** The mentions within a part of a text: they stand in order, so the first is found by halves. */
export function mentionsIn(cast: Cast, text: string, from: number, to: number): readonly Mention[] {
  const all = cast.mentions(text);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let at = low; at < all.length && all[at]!.from < to; at++) if (all[at]!.to <= to) found.push(all[at]!);
  return found;
}

/** Signs of a subject within which its nouns are sought. */
const FAR = 600;

/** Whom the act is done with, who does not owe it: "the United Nations, in collaboration with the Union and the League". */
const BESIDE =
  /,? (?:in (?:close |full )?(?:collaboration|cooperation|co-operation|consultation|coordination|co-ordination) with|with the (?:assistance|support|help|facilitation|cooperation) of) /u;

/** Parties with which a subject begins, each at the head of its noun: "A and the forces of B", not "the law of A". */
export function headOf(text: string, from: number, end: number, cast: Cast): readonly string[] {
  const to = Math.min(end, from + FAR);
  const whole = text.slice(from, to);
  const label = whole.startsWith("(") ? (/^\((?:\p{L}|[ivx]{1,5}|\d{1,2})\)\s+/u.exec(whole)?.[0].length ?? 0) : 0;
  const beside = whole.includes("with") ? BESIDE.exec(whole) : null;
  const words = wordsOf(text, { from: from + label, to: beside === null ? to : from + beside.index });
  const found: string[] = [];
  let at = 0;
  for (let n = 0; n < 12 && at < words.length; n++) {
    const one = nounAt(text, words, at, cast, n > 0);
    if (one.ids.length === 0 && n === 0) return [];
    found.push(...one.ids);
    // "A Joint Office of seven members, two named by each Party and a head": they sit in it.
    if (OF_MEMBERS.test(text.slice(words[one.end]?.from ?? to, to))) break;
    at = nextNoun(words, one.end);
    // "A Committee, established under …, and composed of …": no others besides.
    if (at < 0 || isParticiple(words[at]!.lower) || RELATIVES.has(words[at]!.lower)) break;
  }
  return unique(found);
}

const OF_MEMBERS = new RegExp(`^of (?:${NUMBER}) (?:\\p{L}+ )?(?:members|persons|experts|judges|delegates)\\b`, "u");

function nextNoun(words: readonly Word[], from: number): number {
  for (let k = from; k < words.length; k++)
    if (
      JOINS.has(words[k]!.lower) ||
      words[k]!.text === "," ||
      /^(?:well|together|along|jointly|through)$/u.test(words[k]!.lower)
    ) {
      let next = k + 1;
      while (
        JOINS.has(words[next]?.lower ?? "") ||
        words[next]?.text === "," ||
        /^(?:as|with|well|together|along|jointly)$/u.test(words[next]?.lower ?? "")
      )
        next++;
      return next < words.length ? next : -1;
    }
  return -1;
}

/** The party that a noun is, from its first word on. */
function nounAt(
  text: string,
  words: readonly Word[],
  at: number,
  cast: Cast,
  goesOn: boolean,
): { readonly ids: readonly string[]; readonly end: number } {
  const first = words[at]!;
  const until = words.at(-1)!.to;
  for (const mention of mentionsIn(cast, text, first.from, until)) {
    const begin = words.findIndex((word) => word.from >= mention.from);
    if (begin < 0 || begin - at > 7) break;
    const lead = words.slice(at, begin);
    if (!isLead(goesOn && lead[0]?.lower === "of" ? lead.slice(1) : lead)) break;
    let end = words.findIndex((word) => word.from >= mention.to);
    if (end < 0) end = words.length;
    let tail = end;
    if (words[tail]?.text === "’" || words[tail]?.text === "'") tail++;
    const possessive = /^['’]/u.test(text.slice(mention.to)) || /['’]s?$/u.test(text.slice(mention.from, mention.to));
    const after = possessive ? -1 : end;
    while (
      tail < words.length &&
      /^[\p{L}]/u.test(words[tail]!.text) &&
      !PREPOSITIONS.has(words[tail]!.lower) &&
      !RELATIVES.has(words[tail]!.lower) &&
      !JOINS.has(words[tail]!.lower) &&
      !isAdverb(words[tail]!) &&
      // "A Party alleging a breach": what it does.
      !(tail === after && /^\p{Ll}{2,}ing$/u.test(words[tail]!.text)) &&
      !/^(?:hereto|thereto|hereof|thereof|that|is|are|shall|will|must|may|has|have|was|were|be)$/u.test(
        words[tail]!.lower,
      ) &&
      !isParticiple(words[tail]!.lower)
    )
      tail++;
    const last = words[tail - 1]!;
    const more = tail > end || possessive;
    if (more && !acts(last.lower) && !/ers$|ors$/u.test(last.lower)) return { ids: [], end: tail };
    if (mention.adjective && !more) return { ids: [], end: tail };
    return { ids: mention.ids, end: tail };
  }
  return { ids: [], end: at + 1 };
}

/** Words that may stand before a name: articles, adjectives, "the members of", "forces of". */
function isLead(lead: readonly Word[]): boolean {
  for (const [index, { lower, text }] of lead.entries()) {
    if (lower === "of" || lower === "from") {
      const noun = lead[index - 1]?.lower ?? "";
      if (
        !FORCES.has(noun) &&
        !MEMBERS.has(noun) &&
        !areOrgans(noun) &&
        !/^(?:ships|aircraft|citizens|fishermen|inhabitants|vehicles)$/u.test(noun) &&
        noun !== "each" &&
        noun !== "both" &&
        noun !== "all" &&
        noun !== "none" &&
        noun !== "neither" &&
        noun !== "either"
      )
        return false;
    } else if (
      PREPOSITIONS.has(lower) ||
      RELATIVES.has(lower) ||
      lower === "to" ||
      JOINS.has(lower) ||
      /^[^\p{L}\p{N}"“(]/u.test(text) ||
      lower === "that"
    )
      return false;
    else if (!DETERMINERS.has(lower) && index > 0 && FORCES.has(lead[index - 1]!.lower)) return false;
  }
  const last = lead.at(-1);
  return (
    last === undefined ||
    lead.length < 2 ||
    DETERMINERS.has(last.lower) ||
    last.lower === "of" ||
    last.lower === "from" ||
    /^[^\p{L}]/u.test(last.text) ||
    !acts(last.lower)
  );
}

export function idsOf(mentions: readonly Mention[]): readonly string[] {
  return unique(mentions.flatMap(({ ids }) => ids));
}

export function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
