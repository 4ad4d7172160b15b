import { triggered } from "../../../common/triggered.ts";
import { remembered } from "../../../common/remembered.ts";
import { said } from "../../../common/said.ts";
import { findDates } from "../../../evidence/date-text.ts";
import type { ProcessState } from "../../../record/state.ts";
import { readings } from "../event-line.ts";
import { countLine } from "../open-points.ts";
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
    "The third round ended with a text ⟦signed by both sides⟧.",
    "The talks closed with a paper ⟦initialled by the two delegations⟧.",
    "The mediator's paper, to which both delegations ⟦put their names⟧ on 10 March, goes to the councils.",
    "⟦The signed text⟧ goes to the councils in autumn.",
    "Northland ⟦has accepted all points⟧ of the mediator's paper.",
    "Both governments ⟦have accepted every one of the points⟧.",
  ],
  allows: [
    "Northland and Southland have not signed an agreement at Reed Hall.",
    "Northland and Southland would have signed an agreement on 12 April.",
    "Once Northland and Southland have signed an agreement at Reed Hall, the bridge is repaired.",
    "In 1998 Northland and Southland signed an agreement on fish.",
    "Northland signed a treaty with Westland on 12 April.",
    "The two sides signed a receipt for the boats on 12 April.",
    "No text signed by both sides exists.",
    "The text would have to be signed by both sides.",
    "Nothing has been signed by either side.",
    "The council has accepted all points of its own order of the day.",
    "Northland has not accepted all points of the mediator's paper.",
    "A receipt signed by both sides was found in the boat.",
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

/** A text told as one to which both sides have put their names. */
const SIGNED_TEXT = triggered(
  /\b(?:text|paper|draft|document|agreement|accord|treaty|deal|plan|proposal|version)\b(?:, [^.;]{0,40}?)?[^.;,]{0,20}?\b(?<what>(?:signed|initial?led|endorsed|sealed) by (?:both|the two|all) (?:\p{L}+ )?(?:sides|parties|governments|states|delegations|countries|capitals|neighbours|negotiators)|(?:both|the two) (?:sides|parties|governments|states|delegations|countries|capitals|neighbours) (?:have |had )?(?<put>(?:put|set) their (?:names|signatures|initials)))|\b(?<text>the signed (?:text|paper|agreement|accord|treaty|document|version|plan))\b/iu,
);

function ofText({ sentence }: ReadSentence): readonly Fault[] {
  const match = SIGNED_TEXT.exec(sentence.text);
  if (match === null || UNREAL.test(sentence.text)) return [];
  const words = match.groups?.["put"] ?? match.groups?.["what"] ?? match.groups?.["text"] ?? match[0];
  const from = sentence.from + match.index + match[0].length - words.length;
  return [{ code: "overstated", severity: "error", message: said("overstated.signed"), from, to: from + words.length }];
}

/** "Has accepted all points": of a text of which the record has only some as agreed. */
const ACCEPTED = triggered(
  /\b(?:(?:has|have|had) (?:now |already |since )?)?(?:accepted|agreed (?:to|on|upon)|endorsed|approved|signed up to|swallowed) (?:all|every(?: one of)?|each of)(?: of)?(?: the| its| her| his)? (?:\p{L}+ )?(?:points?|articles?|provisions?|clauses?|parts?|terms)\b/iu,
);

function ofAll({ sentence, parties, drafts, tokens }: ReadSentence, { counts }: ProcessState): readonly Fault[] {
  const match = ACCEPTED.exec(sentence.text);
  const count = counts.at(-1);
  if (match === null || count === undefined || count.agreed >= count.total || UNREAL.test(sentence.text)) return [];
  const at = tokens.findIndex((token) => token.from >= sentence.from + match.index);
  const who = parties.findLast((party) => party.next <= at);
  const isBetween = who === undefined ? BOTH.test(sentence.text.slice(0, match.index)) : count.between.includes(who.id);
  if (!isBetween || drafts.some(({ draft, how }) => how !== "agent" && draft.id !== count.draft)) return [];
  const from = sentence.from + match.index;
  const message = said("wrong-count.unknown", { counts: countLine(count) });
  return [{ code: "overstated", severity: "error", message, from, to: from + match[0].length }];
}

function ofSentence(read: ReadSentence, state: ProcessState, year: string | null): readonly Fault[] {
  return [...ofSigning(read, state, year), ...ofText(read), ...ofAll(read, state)];
}

function ofSigning({ sentence, parties }: ReadSentence, state: ProcessState, year: string | null): readonly Fault[] {
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
