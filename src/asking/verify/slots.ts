import { numberAt } from "../../core/briefing/lint/reading/numbers.ts";
import { isTelling as tells } from "../../core/briefing/lint/reading/tokens.ts";
import type { Pair } from "./account.ts";
import type { Parsed } from "./clauses.ts";
import { NOTHING } from "./phrases.ts";
import type { Asserted } from "./statement.ts";
import type { Unit } from "./units.ts";
import { isContent } from "./verbs.ts";

/** A number or a party by the word that it belongs to: "a majority of six", "named by each Canton". */
interface Slot {
  readonly governor: number;
  readonly link: string;
  /** "n6" a number, "p:" a party, "g:" those of whom each or both are meant. */
  readonly filler: string;
  /** What stands before the governor, where that is a number or a noun; of "members of the Board" both. */
  readonly left: readonly number[];
}

const FRACTION = /^(?:half|halves|third|quarter|fifth|tenth)s?$/u;
const LINK = /^(?:of|by|to|from|into|at|between)$/u;

function slotsOf(parsed: Parsed): readonly Slot[] {
  const { tokens, parties } = parsed;
  return tokens.flatMap(({ lower }, at): Slot[] => {
    if (!LINK.test(lower) || at === 0) return [];
    let next = at + 1;
    const isOfAll = /^(?:each|both|either|all)$/u.test(tokens[next]?.lower ?? "");
    while (/^(?:the|an?|each|both|either|all|about|some|its|their)$/u.test(tokens[next]?.lower ?? "")) next++;
    const party = parties[next];
    const number = numberAt(tokens, next);
    const filler = party !== undefined ? `p:${party}` : number !== null ? `n:${number.value}` : isOfAll ? "g:" : null;
    // "By one fifth": a share, and no number of anything.
    if (filler === null || [next, number?.next ?? next].some((i) => FRACTION.test(tokens[i]?.lower ?? ""))) return [];
    let left = at - 2;
    while (left >= 0 && /^(?:the|an?|was|is|are|were|be|been|has|have)$/u.test(tokens[left]?.lower ?? "")) left--;
    const isTold =
      left >= 0 && tokens[left]?.kind !== "mark" && (numberAt(tokens, left) !== null || isWord(parsed, left));
    return [{ governor: at - 1, link: lower, filler, left: isTold ? [left, ...headsOf(parsed, left)] : [] }];
  });
}

/** "Members" of "members of the Board", by the place of the board. */
function headsOf(parsed: Parsed, at: number): readonly number[] {
  const { tokens } = parsed;
  const of = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  return tokens[of]?.lower === "of" && isWord(parsed, of - 1) ? [of - 1] : [];
}

function isWord({ tokens }: Parsed, at: number): boolean {
  const token = tokens[at] ?? NOTHING;
  return token.kind === "word" && isContent(token) && tells(token.lower);
}

/** Whether the numbers and parties of a statement belong in the piece to the words to which they belong in it. */
export function slotsHold({ parsed }: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  const own = unit.parsed();
  const there = slotsOf(own);
  if (there.length === 0) return true;
  const placesOf = (at: number | null): readonly number[] => pairs.find((pair) => pair.at === at)?.places ?? [];
  return slotsOf(parsed).every(({ governor, link, filler, left }) => {
    const places = placesOf(governor);
    const rivals = there.filter(
      (each) =>
        places.includes(each.governor) && each.link === link && filler.startsWith("n") === each.filler.startsWith("n"),
    );
    if (rivals.length === 0) return true;
    // Of what stands before it too, where that stands there: "four named by each Canton and a chair named by the guarantor".
    const beside = rivals.filter((each) => left.some((one) => each.left.some((other) => isBeside(one, other))));
    return (beside.length > 0 ? beside : rivals).some(
      (each) => each.filler === filler || isMeant(each.filler, filler, unit),
    );
  });

  function isBeside(said: number, held: number): boolean {
    const number = numberAt(parsed.tokens, said);
    if (number !== null) return numberAt(own.tokens, held)?.value === number.value;
    return placesOf(said).includes(held);
  }
}

/** "Each Party" means every one of them. */
function isMeant(held: string, said: string, { general }: Unit): boolean {
  return held.startsWith("g:") && said.startsWith("p:") && general.includes(said.slice(2));
}

/** "Fourteen articles" of "eight of fourteen articles": the whole of which the piece says it of a part. */
export function isWholeOfPart({ parsed }: Asserted, unit: Unit): boolean {
  const own = unit.parsed().tokens;
  const wholes = new Map(
    own.flatMap(({ lower }, at) => {
      if (lower !== "of" || at === 0) return [];
      const part = numberAt(own, at - 1);
      const whole = numberAt(own, own[at + 1]?.lower === "the" ? at + 2 : at + 1);
      const noun = whole === null ? "" : (own[whole.next]?.lower ?? "");
      return part?.next === at && whole !== null ? [[`${whole.value} ${noun}`, part.value] as const] : [];
    }),
  );
  if (wholes.size === 0) return false;
  const said = parsed.tokens.flatMap((_, at) => numberAt(parsed.tokens, at) ?? []);
  return said.some(({ value, next }) => {
    const part = wholes.get(`${value} ${parsed.tokens[next]?.lower ?? ""}`);
    return part !== undefined && !said.some((each) => each.value === part);
  });
}

/** "When one Canton has told": of both of them. */
export function isOneOfAll({ parsed }: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  const own = unit.parsed().tokens;
  return parsed.tokens.some(({ lower }, at) => {
    if (!/^(?:one|either|single)$/u.test(lower)) return false;
    const noun = parsed.tokens[at + 1];
    if (noun?.kind !== "word") return false;
    const places = pairs.find((pair) => pair.at === at + 1)?.places ?? sameWord(own, noun.lower);
    return (
      places.length > 0 && places.every((place) => /^(?:both|all|each|every|two)$/u.test(own[place - 1]?.lower ?? ""))
    );
  });
}

function sameWord(tokens: Parsed["tokens"], lower: string): readonly number[] {
  const plain = lower.replace(/(?:ies|y|s)$/u, "");
  return tokens.flatMap((each, at) => (each.lower.replace(/(?:ies|y|s)$/u, "") === plain ? [at] : []));
}
