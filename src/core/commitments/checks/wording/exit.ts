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
  // What becomes of the rest is said: "which shall not release it from payments", "payments then due shall remain due".
  answered: new RegExp(
    [
      String.raw`\bwithdraw\p{L}* (?:its|their|the) (?:forces|troops|armed|weapons)`,
      String.raw`|\b(?:shall|will|does|do) not (?:release|relieve|free|discharge|affect)\b|\bwithout prejudice to (?:obligations|duties|payments|rights)\b`,
      String.raw`|\b(?:remains?|stays?|continues?|continue to be) (?:due|owed|payable|in force|binding|to bind|to apply)\b|\b(?:survives?|outlives?)\b`,
    ].join(""),
    "iu",
  ),
  finds: [
    "It is extended if none of the Parties declares its intention to terminate this provision six months before.",
    "Either Party may denounce this Agreement.",
    "Either side may walk away if talks fail.",
    "The Parties may suspend it if circumstances change.",
  ],
  allows: [
    "Either Party may withdraw its forces earlier.",
    "Either Party may denounce this Agreement by a year's notice; payments then due shall remain due.",
    "The Parties may terminate this Agreement by common accord.",
  ],
};
