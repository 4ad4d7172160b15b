import { isTelling as tells } from "../../core/briefing/lint/reading/tokens.ts";
import type { Pair } from "./account.ts";
import type { Clause, Parsed } from "./clauses.ts";
import { firstPhrase, headOf, NOTHING } from "./phrases.ts";
import type { Asserted } from "./statement.ts";
import type { Unit } from "./units.ts";
import { isContent } from "./verbs.ts";

/** Whether who acts in a clause of a statement acts in the piece, and on whom. */
export function isInRole({ parsed, content }: Asserted, at: number, unit: Unit, pairs: readonly Pair[]): boolean {
  const clause = parsed.clauses[at];
  if (clause === undefined) return true;
  const own = unit.parsed();
  const placesOf = (i: number): readonly number[] => pairs.find((pair) => pair.at === i)?.places ?? [];
  const taken = new Set(pairs.flatMap(({ places }) => places));
  const verbs = placesOf(clause.verb);
  // "Lends Northland money to build a plant": what it is for, where the piece does not say so, has nobody who does it.
  if (clause.under !== null && verbs.length === 0) return true;
  const scored = own.clauses.map((each) => {
    const region = new Set([...each.agent, ...each.group, ...each.patient]);
    const shared = [...clause.agent, ...clause.patient].filter((i) => placesOf(i).some((place) => region.has(place)));
    return {
      each,
      region,
      shared: shared.length,
      isSame: verbs.includes(each.verb),
      score: shared.length + (verbs.includes(each.verb) ? 3 : 0),
    };
  });
  if (
    !hasNominalAgent(
      own,
      verbs,
      clause.agent.flatMap((i) => parsed.parties[i] ?? []),
    )
  )
    return false;
  // "Is chaired by Northland" of a stance of Northland that does not say so.
  const doers = clause.agent.flatMap((i) => parsed.parties[i] ?? []);
  if (
    clause.passive &&
    unit.kind === "position" &&
    doers.length > 0 &&
    !doers.some((party) => unit.named.includes(party))
  )
    return false;
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most && score > 0);
  if (best.length === 0) return true;
  return best.some(({ each, region, isSame }) => {
    const isContentAt = (i: number): boolean => content.includes(i);
    const agents = clause.agent.filter((i) => parsed.parties[i] !== undefined).map((i) => parsed.parties[i] ?? "");
    // Where nothing is found before a verb, all that stands there may act.
    const acting = each.agent.length === 0 && !each.passive ? before(own, each.group[0] ?? 0) : each.agent;
    const ownAgents = acting.flatMap((i) => own.all[i] ?? []);
    const ownWords = acting.filter((i) => isWord(own, i));
    const isGeneral = acting.some((i) => GENERAL.test(own.tokens[i]?.lower ?? ""));
    const isPronoun =
      acting.length > 0 &&
      ownWords.every((i) => /^(?:it|they|he|she|who|which|that)$/u.test(own.tokens[i]?.lower ?? ""));
    const head = headOf(parsed, clause.agent, isContentAt);
    if (acting.length > 0 && !isPronoun) {
      if (ownAgents.length > 0 && agents.some((party) => !ownAgents.includes(party)) && !isGeneral) return false;
      // Another acts there, who is no party at all.
      if (agents.length > 0 && ownAgents.length === 0 && !isGeneral && head === null && unit.kind === "point" && isSame)
        return false;
      if (head !== null && ownWords.length > 0) {
        const pair = pairs.find((each) => each.at === head);
        const isOrgan =
          agents.length > 0 && agents.every((party) => ownAgents.includes(party)) && (pair?.places.length ?? 0) > 0;
        const isThere =
          isOrgan || pair?.how === "light" || pair?.places.some((place) => acting.includes(place)) === true;
        // Another acts there: somebody of whom the statement says nothing, or to whom it has it done.
        const ownHead = headOf(
          own,
          acting,
          (i) => isContent(own.tokens[i] ?? NOTHING) && tells(own.tokens[i]?.lower ?? ""),
        );
        const isOther =
          ownHead === null
            ? ownAgents.length > 0
            : !taken.has(ownHead) || clause.patient.some((i) => placesOf(i).includes(ownHead));
        if (!isThere && isSame && isOther && unit.kind !== "figure" && !(isGeneral && ownAgents.length > 0))
          return false;
      }
    } else if (acting.length === 0 && unit.kind === "position" && agents.length > 0) {
      if (!agents.some((party) => unit.holders.includes(party))) return false;
    }
    if (!isSame) return true;
    if (isOfAnother(parsed, clause, own, each, region)) return false;
    // What is done to A is not what A does.
    const object = firstPhrase(parsed, clause.patient);
    const isVerbThere = (place: number): boolean => own.clauses.some(({ group }) => group.includes(place));
    const objects = object.filter((i) => isContentAt(i) && placesOf(i).some((place) => !isVerbThere(place)));
    // "Prisoners are exchanged" of "lists of prisoners": what is done to the one is not done to the other.
    const what = headOf(parsed, object, isContentAt);
    const ownWhat = headOf(
      own,
      // "Lists of prisoners exchanged."
      clause.passive && !each.passive && each.patient.length === 0
        ? each.agent
        : each.patient.filter((i) => (each.passive ? i < each.verb : i > each.verb)),
      (i) => isContent(own.tokens[i] ?? NOTHING) && tells(own.tokens[i]?.lower ?? ""),
    );
    if (
      what !== null &&
      ownWhat !== null &&
      !taken.has(ownWhat) &&
      own.tokens[ownWhat + 1]?.lower === "of" &&
      !PARTITIVE.test(own.tokens[ownWhat]?.lower ?? "") &&
      placesOf(what).length > 0 &&
      placesOf(what).every((place) => place > ownWhat && place <= ownWhat + 4)
    )
      return false;
    // Another group than the one to which it is done there.
    const subject = clause.passive && each.passive ? headOf(parsed, object, isContentAt) : null;
    if (
      subject !== null &&
      pairs.find((pair) => pair.at === subject)?.how === "around" &&
      each.patient.some(
        (i) =>
          i < each.verb && isWord(own, i) && !/^(?:it|they|them|which|who|that)$/u.test(own.tokens[i]?.lower ?? ""),
      )
    )
      return false;
    const isMeant = each.patient.some((i) => /^(?:it|they|them)$/u.test(own.tokens[i]?.lower ?? ""));
    const isFree = each.patient.some(
      (i) => !taken.has(i) && isContent(own.tokens[i] ?? NOTHING) && tells(own.tokens[i]?.lower ?? ""),
    );
    const isElsewhere = (i: number): boolean =>
      placesOf(i).some((place) =>
        own.clauses.some(
          ({ verb, agent, patient }) =>
            verb !== each.verb && !taken.has(verb) && (agent.includes(place) || patient.includes(place)),
        ),
      );
    if (
      objects.length > 0 &&
      isFree &&
      !isMeant &&
      objects.some(isElsewhere) &&
      !objects.some((i) => placesOf(i).some((place) => region.has(place)))
    )
      return false;
    const partyObjects = object.flatMap((i) => parsed.parties[i] ?? []);
    return !partyObjects.some(
      (party) =>
        ownAgents.includes(party) && !agents.includes(party) && !each.patient.some((i) => own.parties[i] === party),
    );
  });
}

/** "Northland proposes 60 and Southland 80": a number or a party that stands there with the same verb, but of another who does it. */
function isOfAnother(
  parsed: Parsed,
  { patient }: Clause,
  own: Parsed,
  each: Clause,
  region: ReadonlySet<number>,
): boolean {
  const others = own.clauses
    .filter(({ verb, agent }) => verb === each.verb && agent !== each.agent)
    .flatMap((one) => one.patient);
  const same = (at: number, place: number): boolean =>
    parsed.parties[at] === undefined
      ? parsed.tokens[at]?.kind === "number" && own.tokens[place]?.lower === parsed.tokens[at]?.lower
      : own.parties[place] === parsed.parties[at];
  return patient.some((at) => others.some((place) => same(at, place)) && ![...region].some((place) => same(at, place)));
}

/** "Northern withdrawal" is none of Southland: a noun for the act says who acts right before it or after "by". */
function hasNominalAgent(
  { tokens, parties, clauses }: Parsed,
  places: readonly number[],
  agents: readonly string[],
): boolean {
  const nouns = places.filter((place) => !clauses.some(({ group }) => group.includes(place)));
  if (agents.length === 0 || nouns.length === 0 || nouns.length < places.length) return true;
  return nouns.some((place) => {
    const by = tokens.slice(place + 1, place + 4).findIndex(({ lower }) => lower === "by");
    const own = [
      parties[place - 1],
      parties[place - 2],
      ...(by < 0 ? [] : [parties[place + by + 2], parties[place + by + 3]]),
    ].filter((each) => each !== undefined);
    return own.length === 0 || own.some((party) => agents.includes(party));
  });
}

function before({ tokens }: Parsed, at: number): readonly number[] {
  const found: number[] = [];
  for (let i = at - 1; i >= 0 && !/^[.;:!?]$/u.test(tokens[i]?.lower ?? ""); i--) found.unshift(i);
  return found;
}

/** What counts or measures, is done with, or stands for what it is of. */
const PARTITIVE =
  /^(?:members?|number|share|part|half|third|quarter|most|majority|amount|sum|total|rest|remainder|pair|group|kind|sort|set|series|inhabitants|people|use|act|acts|means|right|strength|level|cost|costs|body|bodies|republic|government|city|town|province|state|forces|troops|vessels|\p{L}+(?:ion|ment|ance|ence|ing|ure|val|sal))$/u;

const GENERAL =
  /^(?:part(?:y|ies)|states?|sides?|delegations?|governments?|both|each|either|neither|countries|ministers)$/u;

function isWord({ tokens }: Parsed, at: number): boolean {
  return tokens[at]?.kind === "word" && !/^(?:the|a|an)$/u.test(tokens[at]?.lower ?? "");
}
