import type { WordingRule } from "./rule.ts";

/** One side alone may end what the others rely on. */
export const exit: WordingRule = {
  code: "unilateral-exit",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`\b(?:(?:if|unless) (?:none|neither|no|either|any|one|a)(?: one)?(?: of the)? (?:part(?:y`,
      String.raw`ies)|sides?|signator(?:y|ies))|(?:either|each|any|a) (?:contracting )?(?:party|side|state) may)[^.;]{0,80}\b(?:terminat|denounc`,
      String.raw`withdraw|revok)\p{L}*`,
      String.raw`\b(?:(?:either|each|any|a|the other) (?:contracting )?(?:party|side|state)|(?:the )?(?:parties|sides)) may (?:at any time )?(?:walk away|suspend (?:it|this|the (?:agreement|treaty|application|operation))|leave (?:it|this|the)|end (?:it|this))`,
    ].join("|"),
    "iu",
  ),
  answered: /\bwithdraw\p{L}* (?:its|their|the) (?:forces|troops|armed|weapons)/iu,
  finds: [
    "It is extended if none of the Parties declares its intention to terminate this provision six months before.",
    "Either Party may denounce this Agreement.",
    "Either side may walk away if talks fail.",
    "The Parties may suspend it if circumstances change.",
  ],
  allows: [
    "Either Party may withdraw its forces earlier.",
    "The Parties may terminate this Agreement by common accord.",
  ],
};
