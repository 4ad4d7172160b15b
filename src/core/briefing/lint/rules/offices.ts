import { triggered } from "../../../common/triggered.ts";
import { said } from "../../../common/said.ts";
import type { ProcessState } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import { isOffice, officeAt, officesOf, type Office } from "../reading/offices.ts";
import { peopleOf, type Person } from "../reading/people.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { Rule } from "./rule.ts";

/** A person called by an office that the record gives to somebody else, or another than it gives to that person. */
export const offices: Rule = {
  code: "wrong-role",
  needs: ({ state }) => officesOf(state).size > 0,
  find: ({ sentences, state }: Reading) => sentences.flatMap((read) => ofSentence(read, state)),
  finds: [
    "⟦Senator Oda⟧ was late.",
    "Colonel Oda was late. Rika Abe, ⟦Northland's finance minister⟧, was not.",
    "Oda, who as ⟦ambassador⟧ had travelled a lot, was late.",
    "Abe is ⟦a senator⟧.",
  ],
  allows: [
    "Colonel Oda was late, and Senator Ito was not.",
    "Oda, a commander of the old school, was late.",
    "Oda, the envoy, met the senator.",
    "Abe, a former minister, was late.",
    "Oda, the minister and Ito were late.",
    "Colonel Oda, Senator Ito and a general were late.",
  ],
};

/** An office that a sentence gives to a person, with the tokens that say it. */
interface Given {
  readonly person: Person;
  readonly office: Office;
  readonly at: number;
  readonly next: number;
}

function ofSentence(read: ReadSentence, state: ProcessState): readonly Fault[] {
  const known = officesOf(state);
  return read.persons.flatMap(({ person, at }): readonly Fault[] => {
    const own = known.get(person.name);
    if (own === undefined || own.offices.length === 0) return [];
    const given = givenTo(read, person, at).find(({ office }) => !isOffice(office, own.offices));
    if (given === undefined) return [];
    // Whom the record calls so, where it is one person alone.
    const others = [...known].filter(([, { offices: all }]) => isOffice(given.office, all));
    const [only] = others.length === 1 ? others : [];
    return [
      {
        code: "wrong-role",
        severity: "error",
        message: said("wrong-role.office", {
          person: person.full,
          office: own.told,
          other: only === undefined ? null : (peopleOf(state).get(only[0])?.full ?? only[0]),
        }),
        from: read.tokens[given.at]?.from ?? 0,
        to: read.tokens[given.next - 1]?.to ?? 0,
      },
    ];
  });
}

const ARTICLE = triggered(/^(?:a|an|the|its|their|his|her|then|now|who|as|was|is|at|time|deputy|prime|first|vice)$/u);
const PAST = triggered(/^(?:former|formerly|once|ex|one-time|sometime|future|retired|no|not|never|like|unlike)$/u);

function givenTo({ tokens, persons, parties }: ReadSentence, person: Person, at: number): readonly Given[] {
  const found: Given[] = [];
  // "General Oda", "Foreign Minister Rika Oda": right before the name, in capitals.
  let start = at;
  while (
    start > 0 &&
    start > at - 5 &&
    isCapital(tokens[start - 1]) &&
    !persons.some((other) => other.at === start - 1)
  )
    start--;
  for (let each = start; each < at; each++) {
    const office = officeAt(tokens, each);
    const isPast = PAST.test(tokens[start - 1]?.lower ?? "");
    if (office !== null && !isPast && isTitle(tokens, each, at))
      found.push({ person, office, at: start, next: at + 1 });
  }
  // "Oda, then Northland's finance minister,", "Oda, who as ambassador": a short phrase between commas.
  const isWho = tokens[at + 2]?.lower === "who" && tokens[at + 3]?.lower === "as";
  const verb = /^(?:is|was)$/u.test(tokens[at + 1]?.lower ?? "") && /^(?:a|an|the)$/u.test(tokens[at + 2]?.lower ?? "");
  if (tokens[at + 1]?.text !== "," && !verb) return found;
  const from = at + 2;
  for (let each = from; each < from + PHRASE; each++) {
    const token = tokens[each];
    if (token === undefined || (token.kind === "mark" && token.text !== "'")) break;
    if (PAST.test(token.lower)) break;
    const office = officeAt(tokens, each);
    if (office === null) {
      const isName = parties.some((party) => each >= party.at && each < party.next);
      const isBefore = ARTICLE.test(token.lower) || isName || officeAt(tokens, each + 1) !== null;
      if (isBefore) continue;
      break;
    }
    const next = endOf(tokens, each + 1);
    // "Oda, the minister and Ito": somebody else beside him.
    const isOneOfSeveral =
      /^(?:and|or)$/u.test(tokens[next]?.lower ?? "") || persons.some((other) => other.at === each + 1);
    // "Oda, Senator Ito and a general": a name follows.
    const isClosed = verb || isWho || /^[,.;)—–]$/u.test(tokens[next]?.text ?? ".");
    if (!isOneOfSeveral && isClosed && !isCapital(tokens[each + 1]))
      found.push({ person, office, at: isWho ? each : from, next });
    break;
  }
  return found;
}

const PHRASE = 7;

function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}/u.test(token.text);
}

/** Nothing but the rest of a title and first names stands between an office and a name. */
function isTitle(tokens: readonly Token[], office: number, name: number): boolean {
  return name - office <= 3 && tokens.slice(office, name).every(isCapital);
}

/** Past "of the Interior". */
function endOf(tokens: readonly Token[], next: number): number {
  if (tokens[next]?.lower !== "of") return next;
  let end = next + 1;
  while (end < next + 5 && (tokens[end]?.lower === "the" || isCapital(tokens[end]) || end === next + 1)) end++;
  return end;
}
