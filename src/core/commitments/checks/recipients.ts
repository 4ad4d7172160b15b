import { acts } from "../extraction/cast/nouns.ts";

/** What leads to whom an act is for; not "according to", "access to", "with the aim". */
const TO =
  /(?<!\b(?:according|accordance|access|accede|subject|prior|due|relat\p{L}+|related|attached|adjacent|close|similar|respect|regard|contribute|belonging|damage|attributable|admission|pursuant|limited|up|from) )\b(?:to|with|towards?|against|on behalf of|for the benefit of) ((?:the |all |any |each |every |its |their |both |an? |those |such )?(?:[\p{L}’'-]+ ?){1,5})/giu;

/** Persons who get something, beside those who act. */
const PERSONS =
  /^(?:famil(?:y|ies)|persons?|people|population|inhabitants|residents|owners?|victims?|survivors|civilians|prisoners|detainees|returnees|refugees|heirs?|relatives|communit(?:y|ies)|citizens|nationals|beneficiar(?:y|ies)|applicants?|complainants?|creditors?|states?|countr(?:y|ies)|public)$/u;

/** Whether words name somebody whom their act is for, known to the cast or not: "to the Coastal Relief Society", "to their families". */
export function namesRecipient(words: string): boolean {
  return [...words.matchAll(TO)].some((match) => {
    const [first = "", ...others] = (match[1] ?? "").trim().split(/\s+/u);
    const noun = /^(?:the|all|any|each|every|its|their|both|an?|those|such)$/iu.test(first)
      ? others
      : [first, ...others];
    const upTo = noun.findIndex((word) =>
      /^(?:of|in|on|at|for|by|within|from|who|which|that|and|or|under|during)$/iu.test(word),
    );
    const phrase = upTo < 0 ? noun : noun.slice(0, upTo);
    const last = (phrase.at(-1) ?? "").toLowerCase();
    // "To the Coastal Relief Society": a name of several words; one alone may be a place.
    const named = phrase.length > 1 && phrase.every((word) => /^\p{Lu}/u.test(word));
    return named || acts(last) || PERSONS.test(last);
  });
}
