import { stems } from "../stems.ts";
import type { WordingRule } from "./rule.ts";

const HOLDER = /\b(?:of|by|from|with|where|if|should|unless) (?:the |both |all |each |its )?([^,.;:]{3,60})/giu;
const ITS_WORDS = /^(?:consen|approv|concur|refuse|withhe|refusa|prior|writte|expres)/u;

/** Whose consent it is, by their telling words: "the Diet of Calder". */
function holders(words: string): readonly string[] {
  return [...words.matchAll(HOLDER)].flatMap(([, who = ""]) =>
    [...stems(who.split(/ (?:shall|may|will|must|is|has|not|refuses?) /u)[0] ?? "")].filter(
      (stem) => !ITS_WORDS.test(stem),
    ),
  );
}

/** A consent on which an act hangs, and nothing for the day it is refused. */
export const consent: WordingRule = {
  code: "consent-without-answer",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`\b(?:with|subject to|requires?|upon|except with) (?:the )?(?:prior |written |express )*(?:consent|approval|`,
      String.raw`agreement|concurrence) (?:of|by) (?:the |both |all |each |its )?(?!\p{Lu}\p{Ll}+ \d)\p{L}+|(?:tak(?:e|en)|decid(?:e|ed)|reach(?:ed)?|extended)[^.;]{0,20} by (?:consensus|unanimity|agreement)\b|\b(?:decides?|decisions|acts?|tak(?:e|es|en)|decided|adopted?)\b[^.;]{0,30} (?:unanimously|by common accord|by mutual (?:agreement|consent))|\b(?:needs?|requires?) (?:the )?(?:agreement|consent|approval|votes?) of (?:both|all|each|every)\b|\bagreed (?:up)?on with (?:the `,
      String.raw`)?representatives|\buntil (?:both|all)(?: the)? \p{L}+ (?:agree|consent)\b|\bagreed with (?:the )?representatives|\b(?:if|provided that) (?:both|all)(?: the)? (?:sides|Parties|parties|States|Governments) (?:so )?(?:agree|consent|wish|decide)\b`,
    ].join(""),
    "iu",
  ),
  answered:
    /\b(?:deemed|refus\p{L}*|withh\p{L}*|within (?:\d+|\p{L}+) (?:\(\d+\) )?days|failing|in the absence of)\b/iu,
  // What follows is said in a sentence of its own: "Should the Diet not have given its approval by that day, …".
  elsewhere: {
    says: new RegExp(
      [
        String.raw`\b(?:should|if|where|unless) [^.;]{3,80}\b(?:not (?:have )?give[ns]?|refuses?|withholds?|denies|den(?:y|ied)|fails? to give) (?:its|their|the|that|such) (?:approval|consent|agreement|concurrence)\b`,
        String.raw`|\b(?:approval|consent|concurrence) (?:is|be|has been|was) (?:refused|withheld|denied|not (?:given|granted))\b`,
      ].join(""),
      "iu",
    ),
    asks: (sentence, { index }) => holders(sentence.slice(index)),
    tells: holders,
    alone: true,
  },
  finds: [
    "Decisions with regard to the Province will be taken with the consent of the legislature of the Province.",
    "No troops shall be moved except with the prior approval of the Commission.",
    "The Committee shall decide by consensus.",
    "It takes decisions unanimously.",
    "Decisions need the agreement of both presidents.",
    "The fund stays with the Bank until both States agree.",
    "A referendum may be held after eight years if both sides agree.",
  ],
  allows: [
    "No forces shall enter the zone without the consent of its government.",
    "The Parties shall comply with the agreement of May 2031.",
    "No troops shall be moved without the approval of the Commission, which may not be refused without reasons.",
    "The Parties consent to the exchange of lists.",
    "It takes decisions unanimously; failing that, the chair decides.",
  ],
};
