import type { Fault } from "./finding.ts";
import { isQuoted, type Prose } from "./prose.ts";

/** Words that our own prose avoids, and what to write; docs/NEUTRALITY.md gives the reasons. */
export const AVOIDED: readonly {
  readonly words: string;
  readonly instead: string;
  readonly about: "place" | "act" | "side";
}[] = [
  { about: "place", words: "(?<!chicken )Kiev(?! cake)", instead: "Kyiv" },
  { about: "place", words: "Kharkov", instead: "Kharkiv" },
  { about: "place", words: "Odessa(?!,? (?:Texas|Files?))", instead: "Odesa" },
  { about: "place", words: "Lvov", instead: "Lviv" },
  { about: "place", words: "Donbass", instead: "Donbas" },
  { about: "place", words: "Lugansk", instead: "Luhansk" },
  { about: "place", words: "Zaporozh(?:ye|ie|e)|Zaporizhia|Zaporizhzhya", instead: "Zaporizhzhia" },
  { about: "place", words: "Nikolaev|Nikolayev", instead: "Mykolaiv" },
  { about: "place", words: "Dnepropetrovsk", instead: "Dnipropetrovsk" },
  { about: "place", words: "Dnepr|Dnipro [Rr]iver", instead: "Dnieper (the river)" },
  {
    about: "place",
    words:
      "[Tt]he Ukraine(?=[.,;:)]|\\s+(?:is|was|has|had|and|of|in|to|will|would|should|where|which|that|itself)\\b|\\s*$)",
    instead: "Ukraine",
  },
  { about: "place", words: "Chernobyl", instead: "Chornobyl" },
  { about: "place", words: "Chernigov", instead: "Chernihiv" },
  { about: "place", words: "Chernovtsy", instead: "Chernivtsi" },
  { about: "place", words: "Rovno", instead: "Rivne" },
  { about: "place", words: "Ternopol", instead: "Ternopil" },
  { about: "place", words: "Vinnitsa", instead: "Vinnytsia" },
  { about: "place", words: "Zhitomir", instead: "Zhytomyr" },
  { about: "place", words: "Kriv(?:oi|oy) Rog", instead: "Kryvyi Rih" },
  { about: "place", words: "Severodonetsk", instead: "Sievierodonetsk" },
  { about: "place", words: "Art(?:e|yo)movsk", instead: "Bakhmut" },
  {
    about: "side",
    words:
      "(?:(?:Kyiv|Kiev|Zelensk\\p{L}+|Putin|Moscow|Kremlin|Lukashenk\\p{L}+|Trump)(?:['’]s)?|Russian|Ukrainian|terrorist|criminal|illegal|fascist|neo-Nazi|Nazi) regime(?! (?:in|of) (?:Germany|Hitler|Berlin))|regime in (?:Kyiv|Kiev|Moscow)",
    instead: "the government, by the State's name",
  },
  {
    about: "side",
    words: "puppet (?:government|State|state|regime)|junta",
    instead: "the government, by the State's name",
  },
  { about: "side", words: "aggressor (?:State|state|country|nation)|rogue [Ss]tate", instead: "the State's name" },
  {
    about: "act",
    words: "special military operation|SMO",
    instead: "the war, or the invasion of 24 February 2022; the term of a party only in quotation marks",
  },
  {
    about: "act",
    words:
      "liberat(?:ed|es|ion of) (?:\\p{L}+ ){0,2}(?:territor\\w+|land|lands|regions?|oblasts?|cit(?:y|ies)|towns?|villages?|settlements?|Donbas|Donetsk|Luhansk|Crimea|Kherson)",
    instead: "took control of",
  },
  { about: "act", words: "so-called", instead: "the name, and whose name it is" },
  { about: "side", words: "terrorist State|terrorist state|Russian horde\\w*|orcs?", instead: "the State's name" },
];

/** Words of an act that say what it is in law. */
const IN_LAW = /(?<![\p{L}-])(?:genocide|ethnic cleansing|crimes? against humanity)(?![\p{L}])/giu;
/** Who may say so, or that it is only said. */
const BODY =
  /\b(?:court|tribunal|judges?|commission|committee|council|assembly|parliament|prosecutors?|rapporteur|Convention|law|resolution|report|United Nations|UN|ICC|ICJ|OHCHR|found|ruled|charged|accus\w+|alleg\w+|denie\w*|claims?|claimed|says?|said|calls?|called|according to|whether|investigat\w+|indict\w+|suspected)\b/u;

/** What an act is in law, said as if it were ours to find. */
function inLaw(prose: Prose): readonly Fault[] {
  return prose.sentences.flatMap((sentence) =>
    BODY.test(sentence.text)
      ? []
      : [...sentence.text.matchAll(IN_LAW)]
          .map((match) => ({ said: match[0], from: sentence.from + match.index }))
          .filter(({ from }) => !isQuoted(prose, from))
          .map(({ said, from }) => ({
            code: "neutrality" as const,
            severity: "warning" as const,
            message: `"${said}" is a finding of law: say which body found it, on which day and in which document, or describe what was done.`,
            from,
            to: from + said.length,
          })),
  );
}

const PATTERNS = AVOIDED.map(({ words, instead, about }) => ({
  about,
  instead,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, "gu"),
}));

/** Names and words that take a side, outside of quotations. */
export function neutrality(prose: Prose): readonly Fault[] {
  const faults: Fault[] = [...inLaw(prose)];
  for (const { pattern, instead, about } of PATTERNS) {
    for (const match of prose.text.matchAll(pattern)) {
      if (isQuoted(prose, match.index)) continue;
      const why =
        about === "place" ? "Places are named as in English-language United Nations usage" : "This word takes a side";
      faults.push({
        code: "neutrality",
        severity: "warning",
        message: `"${match[0]}": write ${instead}. ${why}; in somebody's words, put it in quotation marks and say whose.`,
        from: match.index,
        to: match.index + match[0].length,
      });
    }
  }
  return faults;
}
