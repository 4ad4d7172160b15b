import type { WordingRule } from "./rule.ts";
import { ofThings } from "./things.ts";

/** A force or mission that is sent, and nothing on what it may do. */
export const mandate: WordingRule = {
  code: "missing-mandate",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`\b(?:peacekeep\p{L}*|observer|monitoring|international|stabili[sz]ation`,
      String.raw`multinational) (?:contingent|force|mission|cent(?:er|re)|troops)\b[^.;]{0,60}\b(?:is|are`,
      String.raw`be|is being) (?:deployed|established|sent|stationed|created)\b`,
      String.raw`\b(?:peacekeepers|blue helmets|an? (?:\p{L}+ )?(?:international|neutral|multinational|joint|foreign|protection|stabili[sz]ation|regional|peace) force)\b[^.;]{0,50}\b(?:guards?|patrols?|secures?|protects?|keeps?|holds?|stands?|separates?|takes? over|moves? (?:in|into)|stays?|remains?|shall be (?:deployed|stationed)|is (?:deployed|stationed))\b`,
      String.raw`\b(?:sends?|deploys?|provides?|dispatch(?:es)?) (?:up to |about |at least )?\d[\d.,]* (?:\p{L}+ )?(?:observers?|monitors?|peacekeepers?|inspectors?|troops|police officers)\b(?! (?:to|who|which|that|for the)\b)`,
    ].join("|"),
    "iu",
  ),
  answered: /\bwith (?:the|a) mandate\b/iu,
  elsewhere: ofThings(
    /\b(?:mandated?|(?:observers|monitors|peacekeepers|inspectors|mission|they) (?:shall |will |must )?(?:verify|watch|report|supervise|inspect|patrol|investigate|monitor|count)|rules of engagement|terms of reference|tasks? of the|shall (?:observe|monitor|verify|supervise|investigate))\b/iu,
    "contingent|force|mission|cent(?:er|re)|troop|observer|monitor|peacekeeper|inspector|officer|blue helmet",
  ),
  finds: [
    "A peacekeeping contingent of Norland is deployed along the line.",
    "The League sends 120 observers for 20 months.",
    "An international force patrols the valley.",
  ],
  allows: [
    "A monitoring mission will be established with the mandate to verify the withdrawal.",
    "The League sends 120 observers to verify the withdrawal.",
    "The League sends 120 observers. The observers report to both sides every week.",
  ],
};
