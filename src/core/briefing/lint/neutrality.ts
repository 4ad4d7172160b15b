import type { Fault } from "./finding.ts";
import { isQuoted, type Prose } from "./prose.ts";

/** Words that our own prose avoids, and what to write; docs/NEUTRALITY.md gives the reasons. */
export const AVOIDED: readonly {
  readonly words: string;
  readonly instead: string;
  readonly about: "place" | "act" | "side";
}[] = [
  { about: "place", words: "Kiev", instead: "Kyiv" },
  { about: "place", words: "Kharkov", instead: "Kharkiv" },
  { about: "place", words: "Odessa", instead: "Odesa" },
  { about: "place", words: "Lvov", instead: "Lviv" },
  { about: "place", words: "Donbass", instead: "Donbas" },
  { about: "place", words: "Lugansk", instead: "Luhansk" },
  { about: "place", words: "Zaporozh(?:ye|ie|e)|Zaporizhia|Zaporizhzhya", instead: "Zaporizhzhia" },
  { about: "place", words: "Nikolaev|Nikolayev", instead: "Mykolaiv" },
  { about: "place", words: "Dnepropetrovsk", instead: "Dnipropetrovsk" },
  { about: "place", words: "Dnepr|Dnipro River", instead: "Dnieper (the river)" },
  {
    about: "place",
    words:
      "the Ukraine(?=[.,;:)]|\\s+(?:is|was|has|had|and|of|in|to|will|would|should|where|which|that|itself)\\b|\\s*$)",
    instead: "Ukraine",
  },
  { about: "place", words: "Chernobyl", instead: "Chornobyl" },
  {
    about: "side",
    words: "(?:Kyiv|Kiev|Zelensky+|Putin|Moscow|Kremlin|Nazi)(?:['’]s)? regime",
    instead: "the government, by the State's name",
  },
  {
    about: "side",
    words: "puppet (?:government|State|state|regime)|junta",
    instead: "the government, by the State's name",
  },
  { about: "side", words: "aggressor (?:State|state|country|nation)|rogue State", instead: "the State's name" },
  {
    about: "act",
    words: "special military operation|SMO",
    instead: "the war, or the invasion of 24 February 2022; the term of a party only in quotation marks",
  },
  {
    about: "act",
    words:
      "liberat(?:ed|es|ion of) (?:\\p{L}+ ){0,2}(?:territor\\w+|land|regions?|Donbas|Donetsk|Luhansk|Crimea|Kherson)",
    instead: "took control of",
  },
  { about: "act", words: "so-called", instead: "the name, and whose name it is" },
  { about: "side", words: "terrorist State|terrorist state|Russian horde\\w*|orcs?", instead: "the State's name" },
];

const PATTERNS = AVOIDED.map(({ words, instead, about }) => ({
  about,
  instead,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, "gu"),
}));

/** Names and words that take a side, outside of quotations. */
export function neutrality(prose: Prose): readonly Fault[] {
  const faults: Fault[] = [];
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
