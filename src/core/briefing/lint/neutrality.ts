import { triggered } from "../../common/triggered.ts";
import { said as tell, type Fact } from "../../common/said.ts";
import { literal } from "../../common/literal.ts";
import { remembered, rememberedOf, rememberedWords } from "../../common/remembered.ts";
import { knownBodies, organisationWords, spellings, type Spelling } from "../../common/names/index.ts";
import type { ProcessState } from "../../record/state.ts";
import type { Fault } from "./finding.ts";
import { isQuoted, passagesOf, type Prose } from "./prose.ts";
import { formWords, namedWords, partyWords } from "./sides.ts";

/** Words that our own prose avoids, and what to write; docs/NEUTRALITY.md gives the reasons. */
interface Avoided {
  readonly words: string;
  readonly instead: Fact;
  readonly about: "place" | "act" | "side";
}

const GOVERNMENT = tell("instead.government");

/** Words that take a side in any process, by whom and what it names. */
function takingSides({ parties, persons, seats, places }: Names): readonly Avoided[] {
  return [
    {
      about: "side",
      words: `(?:(?:${parties}|${persons}|${seats})(?:['’]s)?|terrorist|criminal|illegal) regime|(?:fascist|neo-Nazi|Nazi) regime(?! (?:in|of) \\p{Lu})|regime in (?:${parties}|${places})`,
      instead: GOVERNMENT,
    },
    { about: "side", words: "puppet (?:government|State|state|regime)|junta", instead: GOVERNMENT },
    { about: "side", words: "aggressor (?:State|state|country|nation)|rogue [Ss]tate", instead: tell("instead.state") },
    {
      about: "act",
      words: "special military operation|SMO",
      instead: tell("instead.war"),
    },
    {
      about: "act",
      words: `liberat(?:ed|es|ion of) (?:\\p{L}+ ){0,2}(?:${LAND}|${places})`,
      instead: tell("instead.control"),
    },
    { about: "act", words: "so-called", instead: tell("instead.name") },
    {
      about: "side",
      words: `terrorist [Ss]tate|(?:${parties}) hordes?|orcs?`,
      instead: tell("instead.state"),
    },
  ];
}

const LAND = "territor\\w+|land|lands|regions?|oblasts?|cit(?:y|ies)|towns?|villages?|settlements?";

/** What a process names, as sources of patterns. */
interface Names {
  readonly parties: string;
  readonly persons: string;
  readonly seats: string;
  readonly places: string;
}

/** Where a name with an article is a noun: "the X is", not "the X delegation". */
const AS_NOUN = "(?=[.,;:)]|\\s+(?:is|was|has|had|and|of|in|to|will|would|should|where|which|that|itself)\\b|\\s*$)";

/** Spellings of a place that our own prose does not use, but for longer names in which they stand. */
function spelled({ name, avoided, spared }: Spelling): readonly Avoided[] {
  return avoided.map((word) => {
    const around = spared
      .filter((longer) => longer.includes(word))
      .map((longer) => {
        const [before = "", after = ""] = longer.split(word);
        return before === "" ? `(?!${formWords(after)})` : `(?<!${literal(before)}${literal(word)})`;
      });
    const said = word.startsWith("the ") ? `[Tt]he ${literal(word.slice(4))}${AS_NOUN}` : literal(word);
    return { about: "place", words: said + around.join(""), instead: name };
  });
}

const patternsOf = remembered((state: ProcessState) => {
  const { persons = [], places = [] } = state.names ?? {};
  const words = {
    parties: state.parties.map(({ id }) => partyWords(id, state)).join("|"),
    persons: namedWords(persons, true),
    seats: namedWords(
      knownBodies.filter(({ kind }) => kind === "seat"),
      false,
    ),
    places: namedWords(places, false),
  };
  return [...spellings.flatMap(spelled), ...takingSides(words)].map(({ words: avoided, ...rest }) => ({
    ...rest,
    pattern: new RegExp(`(?<![\\p{L}-])(?:${avoided})(?![\\p{L}])`, "gu"),
  }));
});

/** Words of an act that say what it is in law. */
const IN_LAW = triggered(/(?<![\p{L}-])(?:genocide|ethnic cleansing|crimes? against humanity)(?![\p{L}])/giu);
/** Who may say so, or that it is only said. */
const BODY = triggered(
  new RegExp(
    `\\b(?:court|tribunal|judges?|commission|committee|council|assembly|parliament|prosecutors?|rapporteur|Convention|law|resolution|report|found|ruled|charged|accus\\w+|alleg\\w+|denie\\w*|claims?|claimed|says?|said|calls?|called|according to|whether|investigat\\w+|indict\\w+|suspected|${organisationWords})\\b`,
    "u",
  ),
);

const saysInLaw = rememberedWords((text) => text.search(IN_LAW) >= 0);

/** What an act is in law, said as if it were ours to find. */
function inLaw(prose: Prose): readonly Fault[] {
  return prose.sentences.flatMap((sentence) =>
    !saysInLaw(sentence.text) || BODY.test(sentence.text)
      ? []
      : [...sentence.text.matchAll(IN_LAW)]
          .map((match) => ({ words: match[0], from: sentence.from + match.index }))
          .filter(({ from }) => !isQuoted(prose, from))
          .map(({ words, from }) => ({
            code: "neutrality" as const,
            severity: "warning" as const,
            message: tell("neutrality.law", { words }),
            from,
            to: from + words.length,
          })),
  );
}

const avoidedIn = rememberedOf((state: ProcessState, text: string): readonly Fault[] =>
  patternsOf(state).flatMap(({ pattern, instead, about }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      code: "neutrality",
      severity: "warning",
      message: tell(about === "place" ? "neutrality.place" : "neutrality.word", { words, instead }),
      from: index,
      to: index + words.length,
    })),
  ),
);

/** Names and words that take a side, outside of quotations. */
export function neutrality(prose: Prose, state: ProcessState): readonly Fault[] {
  const faults: Fault[] = [...inLaw(prose)];
  for (const passage of passagesOf(prose.text))
    for (const { from, ...fault } of avoidedIn(state, passage.text))
      if (!isQuoted(prose, passage.from + from))
        faults.push({ ...fault, from: passage.from + from, to: passage.from + fault.to });
  return faults;
}
