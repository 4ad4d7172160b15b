import type { WordingRule } from "./rule.ts";
import { ofThings } from "./things.ts";

const BODY = "(?:commission|committee|council|board|panel|court|tribunal|task force|chamber)";

/** A body that a text sets up in passing, and nowhere by what vote it decides. */
export const newBody: WordingRule = {
  code: "body-without-charter",
  severity: "warning",
  find: new RegExp(
    String.raw`\bby an? (?:\p{L}+ ){0,2}(?:panel|commission|committee|group|council|board) of (?:independent |neutral |international )?(?:experts|judges|arbitrators|jurists|engineers|elders|wise men)\b|\ban (?:arbitral|arbitration) (?:tribunal|panel|court) of (?:three|five|seven|\d+)\b|^an? (?:\p{Ll}[\p{Ll}-]* ){1,2}(?:commission|committee|council|board|panel) (?=(?:shall|will|settles?|decides?|determines?|demarcates?|fixes|delimits?|resolves?|distributes?|allocates?)\b)|^an? (?:\p{L}[\p{L}-]* ){0,3}${BODY} (?:of|with) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\p{L}+ )?(?:members|judges|arbitrators|persons|experts|representatives|commissioners)\b`,
    "iu",
  ),
  answered: /\b(?:majorit\p{L}*|consensus|unanim\p{L}*|votes?|voting|two[- ]thirds|statute|rules of procedure)\b/iu,
  elsewhere: ofThings(
    new RegExp(
      String.raw`\b(?:it|they|${BODY}|members|judges)\b[^.]{0,60}\b(?:by (?:a |simple |qualified |two[- ]thirds )*majorit\p{L}*|by consensus|unanim\p{L}*|votes?|its (?:statute|rules of procedure))\b`,
      "iu",
    ),
    BODY.slice(3, -1),
  ),
  finds: [
    "A border commission shall demarcate the border.",
    "The amount shall be fixed by a panel of experts within six months.",
    "A court of five judges sits in Carrow.",
    "A Delta Commission of five members, chaired by a person whom the mediator appoints, hears disputes.",
  ],
  allows: [
    "A commission of five members, which decides by majority, hears disputes.",
    "A commission of five members hears disputes. The Commission decides by consensus.",
    "The Commission of five members shall report every month.",
  ],
};
