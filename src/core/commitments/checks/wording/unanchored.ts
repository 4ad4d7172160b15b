import type { WordingRule } from "./rule.ts";

/** How long something lasts, and nothing from when: the last day cannot be told. */
export const unanchored: WordingRule = {
  code: "deadline-without-start",
  severity: "warning",
  find: /\bfor (?:a (?:period|term) of )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty)(?: \(\d+\))? (?:weeks|months|years)\b/iu,
  answered:
    /\b(?:from|after|since|beginning|starting|commencing|following|upon|as of|once|when|until|while|first|initial|next|further|another|additional|last|past|renew\p{L}*|prolong\p{L}*|extend\p{L}*|valid|elect(?:ed|s)?|appoint\p{L}*|chosen|term of office|hold office|serves?|sentenced?|imprison\p{L}*|remain(?:s|ed)? in force)\b/iu,
  // In a text that enters into force, that is the day from which it counts.
  anywhere: /\b(?:ent(?:ers?|ry|ering) into (?:force|effect)|takes? effect)\b/iu,
  finds: ["The League sends 120 observers for 20 months.", "Norland keeps 35 per cent of the royalties for ten years."],
  allows: [
    "The League sends 120 observers for 20 months from signature.",
    "The judges are elected for six years.",
    "The Mission stays until the assembly meets.",
  ],
};
