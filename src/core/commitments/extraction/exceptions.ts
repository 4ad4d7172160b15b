import type { Exception } from "../model.ts";
import type { Cast } from "./cast/cast.ts";
import type { SubClause } from "./grammar/conditions.ts";

/** "Unless …", "void if …", "except …", "save for …", each with who decides that it has occurred. */
export function exceptionsOf(conditions: readonly SubClause[], cast: Cast): readonly Exception[] {
  return conditions
    .filter(({ kind }) => kind === "frees")
    .map(({ text }) => {
      const certifier = deciderIn(text, cast);
      return { words: text, effect: "excuse" as const, ...(certifier === undefined ? {} : { certifier }) };
    });
}

const FINDS = String.raw`(?:find|found|decide|determine|certif(?:y|ie)|declare|confirm|conclude|establish|agree|consent|approve|authori[sz]e|rule|permit|consider|request|allow|direct|order|verif(?:y|ie)|waive)(?:s|d|ed)?`;
const NOT_BY_ITS_VERB = String.raw`(?:has |have |had |shall |may |will |jointly |unanimously |otherwise |expressly |previously )*`;

/** "Unless the Commission has found that". */
const SUBJECT = new RegExp(String.raw`^,? ${NOT_BY_ITS_VERB}${FINDS}\b`, "iu");

/** "As declared by the Board", "with the prior consent of the Council". */
const AGENT = new RegExp(
  [
    String.raw`\b(?:${FINDS}|agreed|made|given|issued) by (?:both |each of |either of |all of )?(?:the |an? )?$`,
    String.raw`|\b(?:consent|approval|authori[sz]ation|permission|agreement|decision|finding|determination|certificate|declaration|request|opinion|judge?ment|order|ruling) (?:of|by|from) (?:both |each of |either of |all of )?(?:the |an? )?$`,
  ].join(""),
  "iu",
);

/** Somebody decides whom the text does not name among those who act: "as found by an independent expert". */
const ANYBODY = new RegExp(
  [
    String.raw`\b(?:${FINDS}) by (?:the |an? )\p{L}`,
    String.raw`|\b(?:consent|approval|authori[sz]ation|permission|decision|finding) (?:of|by|from) (?:the |an? )?\p{L}`,
    String.raw`|\b(?:court|tribunal|panel|commission|committee|council|mission|board|judge|expert|authority|agency|arbitrator)s? ${NOT_BY_ITS_VERB}${FINDS}\b`,
    String.raw`|\b(?:unless|except|save) (?:\p{L}+ )?(?:otherwise )?(?:mutually )?agreed\b`,
  ].join(""),
  "iu",
);

/** Who decides that what an exception tells has occurred; null: nobody; absent: somebody who is not of the cast, or several. */
function deciderIn(words: string, cast: Cast): string | null | undefined {
  for (const { ids, from, to, adjective } of cast.mentions(words)) {
    if (adjective) continue;
    if (!SUBJECT.test(words.slice(to)) && !AGENT.test(words.slice(0, from))) continue;
    return ids.length === 1 ? ids[0] : undefined;
  }
  return ANYBODY.test(words) ? undefined : null;
}
