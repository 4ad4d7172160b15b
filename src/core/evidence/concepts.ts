import { rememberedWords } from "../common/remembered.ts";
import { quantityWords } from "../common/language/quantity-words.ts";

/** What a figure may be about, each concept within a facet: two concepts of one facet are different things. */
export type Facet =
  | "fate"
  | "movement"
  | "people"
  | "checked"
  | "severity"
  | "money"
  | "force"
  | "condition"
  | "epoch"
  | "land"
  | "agreed"
  | "stance";

/** One concept and the words that show it. */
interface Concept {
  readonly facet: Facet;
  readonly name: string;
  readonly words: RegExp;
}

const CONCEPTS: readonly Concept[] = [
  concept(
    "fate",
    "casualties",
    "casualt\\w+|(?:killed|dead),? (?:and |or |and/or )?(?:wounded|injured|hurt|maimed)(?:,? (?:and |or )?missing)?|(?:armies|sides|militaries|forces) (?:(?:have|had|has) )?lost(?! (?:ground|territory|control|faith|contact|interest|patience|the|an?|its|their|that|this)\\b)|(?:military|combat|battlefield|human|troop|frontline|arm(?:y|ies)[’']s?|both sides[’']) losses|(?<!death )tolls?(?! (?:roads?|bridges?|booths?|on))",
  ),
  concept(
    "fate",
    "killed",
    "kill\\w*|dead|deaths?|died|fatalit\\w+|the fallen(?! (?:to|by|from|below))|fallen (?:\\p{L}+ )?(?:soldiers?|troops|men|in (?:battle|action))|slain|buried(?= (?:between|from|some|about|around|at least|more than|over|up to|\\d))|lives lost|death toll",
  ),
  concept("fate", "wounded", "wounded|injur\\w+|maimed|badly hurt"),
  concept("fate", "missing", "missing"),
  concept("fate", "prisoners", "prisoners?|pows?|captives?|detainees?|captured"),
  concept("movement", "refugees", "refugees?|asylum[- ]seekers?|fled abroad"),
  concept("movement", "internally displaced", "internally displaced|idps?|internal displacement"),
  concept("movement", "returned", "return(?:ed|ees?|s)?|brought home|repatriat\\w+"),
  concept("movement", "deported", "deport\\w+|abduct\\w+|forcibly (?:moved|transferred)"),
  concept("movement", "moved", "moved|relocated|evacuat\\w+"),
  concept(
    "movement",
    "displaced",
    "displace\\w*|uprooted|sheltering|(?:forced|driven|away|far) from (?:their )?(?:own )?homes?|outside their (?:own )?homes?",
  ),
  concept("people", "civilians", "civilians?"),
  concept("people", "children", "child(?:ren)?|minors"),
  concept(
    "people",
    "military",
    "soldiers?|troops|military|militaries|service ?(?:wo)?men|servicemen|combatants?|fighters",
  ),
  concept("checked", "named", "named|by name|names (?:are |were )?confirmed"),
  concept("checked", "verified", "verified|documented"),
  concept("checked", "admitted", "acknowledg\\w+|admit\\w*"),
  concept("severity", "severe", "severe\\w*|serious\\w*|too badly"),
  concept("money", "frozen assets", "frozen|immobili[sz]ed|blocked assets|sovereign assets|held at"),
  concept("money", "proceeds", "proceeds|windfall|interest earned"),
  concept("money", "loan", "loans?"),
  concept("money", "pledged", "pledg\\w+"),
  concept("money", "disbursed", "disburs\\w+|paid out"),
  concept("money", "committed", "commitments? of (?:aid|money)"),
  concept("money", "damage", "(?:direct |physical |war )?damages?"),
  concept("money", "losses", "losses"),
  concept("money", "needs", "needs?|cost of (?:reconstruction|rebuilding|recovery)|(?:reconstruction|recovery) costs?"),
  concept("money", "fund", "funds?|target"),
  concept("money", "profits", "profits?"),
  concept("force", "cap", "caps?|ceilings?|limit(?:ed|s)?|at most|restricted to"),
  concept("force", "strength", "strength|active[- ]duty|serving"),
  concept("condition", "peacetime", "peace[- ]?time|(?<!war (?:and|as|as well as) )in peace(?! (?:and|as) )"),
  concept(
    "condition",
    "always",
    "war ?time|(?:in )?(?:war (?:and|as(?: well as)?) (?:in )?peace|peace (?:and|as(?: well as)?) (?:in )?war)|at all times|always",
  ),
  concept("epoch", "before the war", "pre-?war|before (?:the )?(?:war|invasion|february 2022|feb 2022)"),
  concept("epoch", "now", "current(?:ly)?|today|at present|now"),
  concept("land", "controlled", "controlled|controls?|occup\\w+|held|holds?|hands"),
  concept(
    "land",
    "not yet controlled",
    "(?:still|remain\\w*) \\p{L}{3,12}(?:ian|ish|ese)|still (?:in \\w+ hands|held by)|remain\\w* in",
  ),
  concept("stance", "offered", "offer(?:ed|s)?|proposed|tabled"),
  concept("stance", "asked", "ask(?:ed|s)?|demand(?:ed|s)?|request(?:ed|s)?|sought|wanted|wants"),
  concept("agreed", "agreed", "agreed|settled"),
  concept("agreed", "open", "open|unresolved|outstanding|contested|disputed"),
];

function concept(facet: Facet, name: string, english: string): Concept {
  const others = Object.values(quantityWords).flatMap((byName) => byName[name] ?? []);
  const words = [english, ...others].join("|");
  return { facet, name, words: new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "giu") };
}

/** The concepts of a text by facet. "Killed and wounded" is casualties, not two concepts. */
export const conceptsOf = rememberedWords(searchConcepts);

function searchConcepts(text: string): ReadonlyMap<Facet, ReadonlySet<string>> {
  const found = new Map<Facet, Set<string>>();
  let left = text;
  for (const { facet, name, words } of CONCEPTS) {
    const has = words.test(left);
    // A pattern that was tried starts in the middle of the next text, be it one that is searched for places.
    words.lastIndex = 0;
    if (!has) continue;
    found.set(facet, (found.get(facet) ?? new Set()).add(name));
    if (name === "casualties" || name === "internally displaced" || name === "not yet controlled")
      left = left.replace(words, " ");
  }
  return found;
}

/** Where each concept of some facets stands in a text. */
export function placesOf(
  text: string,
  facets: ReadonlySet<Facet>,
): readonly { readonly facet: Facet; readonly name: string; readonly from: number; readonly to: number }[] {
  const places: { facet: Facet; name: string; from: number; to: number }[] = [];
  for (const { facet, name, words } of CONCEPTS) {
    if (!facets.has(facet)) continue;
    for (const match of text.matchAll(words)) {
      const from = match.index;
      const to = from + match[0].length;
      if (places.some((other) => other.facet === facet && from < other.to && other.from < to)) continue;
      places.push({ facet, name, from, to });
    }
  }
  return places.sort((a, b) => a.from - b.from);
}

/** Quantities that only grow: a later total below an earlier one cannot be. */
const GROWING: ReadonlySet<string> = new Set(["killed", "wounded", "casualties", "deported", "damage"]);

/** Whether a quantity, by its concepts, can only grow. */
export function onlyGrows(concepts: ReadonlyMap<Facet, ReadonlySet<string>>): boolean {
  return [...concepts.values()].some((names) => [...names].some((name) => GROWING.has(name)));
}
