import { isTelling as tells } from "../../core/briefing/lint/reading/tokens.ts";
import { type Pair, UNDOES } from "./account.ts";
import type { Parsed } from "./clauses.ts";
import { IDEA } from "./differences.ts";
import { headOf, isDescribing, NOTHING } from "./phrases.ts";
import type { Asserted } from "./statement.ts";
import type { Unit } from "./units.ts";
import { isContent } from "./verbs.ts";

/** Words of a statement in whose place the piece has another: another group, another thing, another act. */
export function rivalled({ parsed, content }: Asserted, unit: Unit, pairs: readonly Pair[]): readonly number[] {
  const own = unit.parsed();
  const taken = new Set(pairs.flatMap(({ places }) => places));
  const isFree = (place: number | undefined): boolean =>
    place !== undefined &&
    !taken.has(place) &&
    own.parties[place] === undefined &&
    isContent(own.tokens[place] ?? NOTHING) &&
    tells(own.tokens[place]?.lower ?? "") &&
    own.tokens[place]?.kind === "word";
  const placesOf = (at: number): readonly number[] => pairs.find((pair) => pair.at === at)?.places ?? [];
  const isWordAt = (at: number): boolean => content.includes(at);
  return pairs
    .filter(({ how }) => how === "none" || how === "opposite")
    .filter(({ at, how }) => {
      if (how === "opposite") return true;
      if (parsed.clauses.some(({ verb }) => verb === at)) return isOtherAct(parsed, own, at, unit, placesOf, taken);
      // "Passenger vessels" of "merchant vessels".
      if (isWordAt(at + 1) && placesOf(at + 1).some((place) => isFree(place - 1) && isDescribing(own, place - 1)))
        return true;
      // "Fish farms" of "fish ladders".
      if (
        isWordAt(at - 1) &&
        placesOf(at - 1).some(
          (place) => isFree(place + 1) && !own.clauses.some(({ group }) => group.includes(place + 1)),
        )
      )
        return true;
      // "The discharge of lead" of "the discharge of mercury", "pass the weir" of "pass the bridge".
      const start = phraseStart(parsed, at);
      const governor = PREPOSITION.test(parsed.tokens[start - 1]?.lower ?? "") ? start - 2 : start - 1;
      const link = governor === start - 2 ? parsed.tokens[start - 1]?.lower : null;
      return placesOf(governor).some((place) => {
        // "The chair of the tribunal" of "its chair": of what was named before.
        if (link === "of" && /^(?:its|their|his|her)$/u.test(own.tokens[place - 1]?.lower ?? "")) return true;
        const next = own.tokens[place + 1]?.lower ?? "";
        if (link !== null && next !== link) return false;
        const from = link === null ? place + 1 : place + 2;
        const head = headOf(own, range(from, Math.min(from + 6, own.tokens.length)), (i) =>
          isContent(own.tokens[i] ?? NOTHING),
        );
        return head !== null && isFree(head);
      });
    })
    .map(({ at }) => at);
}

const PREPOSITION = /^(?:of|in|on|at|to|for|by|with|from|under|into|against|over|between|about)$/u;

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** Where the noun phrase of a word begins, its article left out. */
function phraseStart(parsed: Parsed, at: number): number {
  let start = at;
  while (
    start > 0 &&
    (/^(?:the|a|an|its|their|any|all|every|each)$/u.test(parsed.tokens[start - 1]?.lower ?? "") ||
      isDescribing(parsed, start - 1))
  )
    start--;
  return start;
}

const GOES_ON = /^(?:on|off|out|up|down|over|away|back)$/u;

/** Whether a piece has another act where a statement has one: of the same who does it, or of a kind that binds. */
function isOtherAct(
  parsed: Parsed,
  own: Parsed,
  at: number,
  unit: Unit,
  placesOf: (at: number) => readonly number[],
  taken: ReadonlySet<number>,
): boolean {
  const clause = parsed.clauses.find(({ verb }) => verb === at);
  const word = parsed.tokens[at]?.lower ?? "";
  if (clause === undefined) return false;
  if (UNDOES.test(word) || IDEA.test(word)) return true;
  const free = own.clauses.filter(
    ({ verb, patient }) =>
      !taken.has(verb) &&
      (tells(own.tokens[verb]?.lower ?? "") || GOES_ON.test(own.tokens[patient[0] ?? -1]?.lower ?? "")),
  );
  const isOf = (places: readonly number[], others: readonly number[]): boolean =>
    places.some(
      (i) =>
        (parsed.parties[i] !== undefined && others.some((j) => own.parties[j] === parsed.parties[i])) ||
        placesOf(i).some((place) => others.includes(place)),
    );
  return free.some(
    (each) =>
      (isOf(clause.agent, each.agent) ||
        (clause.agent.length === 0 &&
          (isOf(clause.patient, each.patient) ||
            (clause.passive &&
              !each.passive &&
              isOf(
                clause.patient.filter((i) => i < at),
                each.agent,
              ))))) &&
      (unit.kind === "event" ||
        UNDOES.test(own.tokens[each.verb]?.lower ?? "") ||
        IDEA.test(own.tokens[each.verb]?.lower ?? "")),
  );
}
