import { triggered } from "../../../common/triggered.ts";
import { remembered } from "../../../common/remembered.ts";
import { said } from "../../../common/said.ts";
import { findDates } from "../../../evidence/date-text.ts";
import type { ProcessState } from "../../../record/state.ts";
import { readings } from "../event-line.ts";
import type { Fault } from "../finding.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { signedText } from "../reading/texts.ts";
import type { Rule } from "./rule.ts";

/** An agreement told as signed on a day, or at a place of the talks, where the record has none signed. */
export const signings: Rule = {
  code: "overstated",
  needs: ({ state }) => state.events.length > 0 && !hasSigning(state),
  find: ({ sentences, state, year }: Reading) => sentences.flatMap((read) => ofSentence(read, state, year)),
  finds: [
    "Northland and Southland ⟦signed an agreement⟧ at Reed Hall on 12 April.",
    "On 12 April the two sides ⟦signed a peace treaty⟧.",
    "The two governments ⟦have signed the accord⟧ in Reed Hall.",
  ],
  allows: [
    "Northland and Southland have not signed an agreement at Reed Hall.",
    "Northland and Southland would have signed an agreement on 12 April.",
    "Once Northland and Southland have signed an agreement at Reed Hall, the bridge is repaired.",
    "In 1998 Northland and Southland signed an agreement on fish.",
    "Northland signed a treaty with Westland on 12 April.",
    "The two sides signed a receipt for the boats on 12 April.",
  ],
};

/** Whether the record knows of anything signed by those who talk. */
const hasSigning = remembered(
  (state: ProcessState): boolean =>
    signedText(state) !== null ||
    state.events.some(({ kind, title, summary }) =>
      /\b(?:sign(?:s|ed|ing|ature)?|initial(?:l?ed|s))\b/iu.test(`${kind} ${title} ${summary}`),
    ),
);

const SIGNED = triggered(
  /\b(?:(?:have|had|has) (?:now |just |finally )?)?(?:signed|concluded|sealed) (?:an?|the|their|its) (?:\p{L}+ ){0,2}?(?:agreement|treaty|accord|peace(?! \p{L})|armistice|ceasefire|truce|deal)\b/u,
);
/** What is denied, wished or only to come. */
const UNREAL = triggered(
  /\b(?:not|no|never|nobody|none|neither|nor|if|once|when|until|till|before|unless|whether|would|could|should|might|may|must|will|ready|hope\w*|want\w*|wish\w*|nearly|almost|without|after|as soon as|had they)\b|n['’]t\b|\?/iu,
);
const BOTH = triggered(
  /\b(?:both|(?:the )?two) (?:sides|parties|governments|states|delegations|countries|neighbours|\p{L}+s)\b|\bthe (?:parties|sides|governments|delegations|neighbours|belligerents)\b/iu,
);

function ofSentence({ sentence, parties }: ReadSentence, state: ProcessState, year: string | null): readonly Fault[] {
  const { text, from } = sentence;
  const match = SIGNED.exec(text);
  if (match === null || UNREAL.test(text)) return [];
  const fighting = state.parties.filter(({ roles }) => roles.some(({ role }) => role === "belligerent"));
  const named = new Set(parties.map(({ id }) => id));
  const before = text.slice(0, match.index);
  if (!BOTH.test(before) && !allOf(fighting).test(before) && fighting.filter(({ id }) => named.has(id)).length < 2)
    return [];
  const days = findDates(text, year);
  const isOfTalks = days.some((date) => date.date.length === 10 && readings(date).some((day) => isWithin(day, state)));
  const isThere = state.events.some(({ place }) => place !== undefined && place !== "" && text.includes(place));
  // "In 1998": long before what the record tells.
  const isOfOld = /\b(?:1[5-9]|20)\d\d\b/u.test(text) && !isOfTalks;
  if (isOfOld || !(isOfTalks || isThere)) return [];
  return [
    {
      code: "overstated",
      severity: "error",
      message: said("overstated.signed"),
      from: from + match.index,
      to: from + match.index + match[0].length,
    },
  ];
}

/** "The valleys", where the names of all that fight end in "Valley". */
function allOf(fighting: readonly { readonly name: string }[]): RegExp {
  const [head = "", ...others] = fighting.map(({ name }) => name.split(" ").at(-1) ?? "");
  const isCommon = others.length > 0 && others.every((other) => other === head) && /^\p{L}{3,}$/u.test(head);
  return isCommon ? new RegExp(`\\b[Tt]he (?:two )?(?:${head}|${head.toLowerCase()})s\\b`, "u") : /(?!)/u;
}

/** From the first talks to the last day on record. */
function isWithin(day: string, { events }: ProcessState): boolean {
  const known = events.map(({ date }) => date).sort();
  return day >= (known[0] ?? "9999") && day <= `${known.at(-1) ?? ""}-99`;
}
