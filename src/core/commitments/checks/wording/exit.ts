import type { WordingRule } from "./rule.ts";

/** One side alone may end what the others rely on. */
export const exit: WordingRule = {
  code: "unilateral-exit",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`\b(?:(?:if|unless) (?:none|neither|no|either|any|one|a)(?: one)?(?: of the)? (?:part(?:y`,
      String.raw`ies)|sides?|signator(?:y|ies))|either (?:party|side) may)[^.;]{0,80}\b(?:terminat|denounc`,
      String.raw`withdraw|revok)\p{L}*`,
    ].join("|"),
    "iu",
  ),
  answered: /\bwithdraw\p{L}* (?:its|their|the) (?:forces|troops|armed|weapons)/iu,
  finds: [
    "It is extended if none of the Parties declares its intention to terminate this provision six months before.",
    "Either Party may denounce this Agreement.",
  ],
  allows: [
    "Either Party may withdraw its forces earlier.",
    "The Parties may terminate this Agreement by common accord.",
  ],
};
