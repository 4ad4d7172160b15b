import type { Cast } from "./cast/cast.ts";
import type { Span } from "../../text/compiling/sentences.ts";
import type { VerbGroup } from "./grammar/group.ts";
import type { DutyClause } from "./grammar/clauses.ts";
import { headOf, idsOf, mentionsIn } from "./heads.ts";

const DETERMINER = "(?:the |all |each |any |both |either |every |said )?";

/** What leads to somebody: "to the Front", "with A"; not "in accordance with A", "in consultation with B", "prior to the Front". */
const TO = new RegExp(
  [
    String.raw`(?<!\b(?:accordance|consultation|consultations|coordination|co-ordination|cooperation|co-operation|collaboration|conjunction|conformity|agreement|together|along|compliance) )`,
    String.raw`(?<!\b(?:prior|according|pursuant|subject|due|owing|related|thanks|addition|belonging|adjacent|close|next|similar|regard|respect|relation|account|responsible|entitled) )`,
    String.raw`\b(?:to|with|against|towards?|vis-à-vis|for) ${DETERMINER}$`,
  ].join(""),
  "iu",
);

/** Verbs whose object gets something: "gives C notice", "shall inform the Front". */
const GIVES = [
  String.raw`giv\p{L}*|gave|provid\p{L}*|grant\p{L}*|allow\p{L}*|accord\p{L}*|notif\p{L}*|inform\p{L}*|pay|pays|paid|paying|furnish\p{L}*|suppl\p{L}+|offer\p{L}*`,
  String.raw`|hand(?:s|ed|ing)?|send|sends|sent|consult\p{L}*|invit\p{L}*|assist\p{L}*|support\p{L}*|help\p{L}*|compensat\p{L}*|indemnif\p{L}*|advis\p{L}*|warn\p{L}*`,
  String.raw`|reimburs\p{L}*|permit\p{L}*|enabl\p{L}*|tell|tells|told|show\p{L}*|lend\p{L}*|lent|protect\p{L}*|respect\p{L}*|recogni[sz]\p{L}*|guarantee\p{L}*|owe|owes|owed|brief(?:s|ed)?`,
].join("");
const OBJECT = new RegExp(`\\b(?:${GIVES}) ${DETERMINER}$`, "iu");
const GIVEN = new RegExp(`^(?:${GIVES}|entitled|authori[sz]ed|released|exempted|relieved)$`, "iu");

/** Where another clause begins, whose persons are owed nothing by this one: "on which the Commission certifies", "that the Front has left". */
const OTHER_CLAUSE =
  /\b(?:if|unless|until|when|whenever|where|while|whereas|once|because|provided that|(?:on|in|by|at|from|to|of|under|for) which|who|whom|whose|which)\b/iu;

/**
 * Those toward whom words act, where the words say so: "to A", "with B", "gives C notice", and who is joined to them by "and". Whoever is only
 * mentioned, appoints, certifies or is set up is owed nothing.
 */
export function toward(text: string, from: number, to: number, cast: Cast): readonly string[] {
  const cut = OTHER_CLAUSE.exec(text.slice(from, to));
  const end = cut === null ? to : from + cut.index;
  let last: number | null = null;
  return idsOf(
    mentionsIn(cast, text, from, end).filter(({ adjective, from: at, to: until }) => {
      if (adjective || /^(?:['’]s?)? \p{Lu}/u.test(text.slice(until)) || /^['’]/u.test(text.slice(until))) return false;
      const before = text.slice(Math.max(from, at - 60), at);
      const joined =
        last !== null &&
        new RegExp(`^,? (?:and|or|and to|or to|as well as(?: to)?) ${DETERMINER}$`, "iu").test(text.slice(last, at));
      if (!TO.test(before) && !OBJECT.test(before) && !joined) return false;
      last = until;
      return true;
    }),
  );
}

/** "Sums due to the Bank": whom what the subject names is owed. */
export function owedIn(text: string, { from, to }: Span, cast: Cast): readonly string[] {
  const owed = /\b(?:owed|due|payable|owing) (?=to\b)/iu.exec(text.slice(from, to));
  return owed === null ? [] : toward(text, from + owed.index + 4, to, cast);
}

/** Whether the subject of a verb that is undergone gets something: "shall be given access", "shall be informed"; not "shall be established". */
export const isGiven = ({ passive, verb }: Pick<VerbGroup, "passive" | "verb">) => !passive || GIVEN.test(verb);

/** What is got without anything being done for it; not what is taken in: "shall receive the refugees", "shall receive complaints". */
const GETS = new RegExp(
  [
    String.raw`^(?:shall|will|must) (?:also |then |\p{L}+ly )?(?:regain|get back|receive back|enjoy|benefit from|be (?:fully |wholly )?(?:exempt|immune|free)(?:ed)? from`,
    String.raw`|receive(?! (?:(?:the|all|any|each|its|their|such) )?(?:\p{L}+ (?:and )?){0,2}?(?:refugees|returnees|prisoners|captives|detainees|persons|people|patients|wounded|sick`,
    String.raw`|delegat\p{L}+|ambassadors?|envoys?|observers|inspectors|complaints?|reports?|notifications?|notices?|petitions?|requests?|applications?|claims?|information)\b))(?!\p{L})`,
  ].join(""),
  "iu",
);

/** Whether whoever is named ahead of a verb gets something by it: "shall receive 4 million", "shall be exempt from the toll". */
export function isGetting(text: string, { subject, predicate, to, group }: DutyClause): boolean {
  if (subject === null || group.passive || group.modality !== "obligation") return false;
  if (/^(?:neither|none|no)\b/iu.test(text.slice(subject.from, subject.to))) return false;
  return GETS.test(text.slice(predicate, to));
}

/** From whom it is got: "from A", "by A"; not "from the ports of A". */
export function giverOf(text: string, { predicate, to }: DutyClause, cast: Cast): readonly string[] {
  for (const match of text.slice(predicate, to).matchAll(/\b(?:from|by) (?=\p{L})/gu)) {
    const giver = headOf(text, predicate + match.index + match[0].length, to, cast);
    if (giver.length > 0) return giver;
  }
  return [];
}
