import type { WordingRule } from "./rule.ts";
import { ofThings } from "./things.ts";

/** A zone, a strip or a line on which duties turn, and nothing in the text from which its edge could be drawn: asked once. */
export const areas: WordingRule = {
  code: "undefined-term",
  severity: "warning",
  once: true,
  find: /\b(?:the|a) (?:\p{L}+ )?(?:corridor|(?:demilitari[sz]ed |security |buffer |neutral |border |disputed |frontier )(?:zones?|strip|belt|areas?|territor(?:y|ies)|districts?)|zone|front ?line|demarcation line|line of separation)\b/iu,
  answered:
    /\b(?:maps?|annex(?:ed)?|kilomet(?:re|er)s?|met(?:re|er)s|\d+ ?km|co-?ordinates|as (?:defined|described|shown|listed))\b/iu,
  elsewhere: ofThings(
    /\b(?:zones?|corridor|strip|belt|line|area)["”»]?\b[^.;]{0,80}\b(?:kilomet(?:re|er)s?|met(?:re|er)s|\d+ ?km|maps?|annex|co-?ordinates|runs|extends|is bounded|comprises|means|shall mean|from \p{Lu}\p{L}+ to \p{Lu}|between \p{Lu}\p{L}+ and \p{Lu})|\b(?:maps?|annex)\b[^.;]{0,60}\b(?:zones?|corridor|strip|belt|line|area)\b/iu,
    "zone|corridor|strip|belt|areas?|territor(?:y|ie)|district|front ?line|line",
  ),
  finds: [
    "Norland shall withdraw its forces from the Corridor in three phases.",
    "A demilitarised zone shall be established.",
  ],
  allows: [
    "A demilitarised zone of ten kilometres shall be established.",
    "Norland withdraws behind the line. The line runs from Hal to Orm.",
    "The zone is shown on the map.",
  ],
};
