import { anyOfWords } from "../../common/literal.ts";
import { said } from "../../common/said.ts";
import { bareWords } from "../act-words.ts";
import type { Agreement, Commitment } from "../model.ts";
import { durationSaid } from "../spoken.ts";
import { conditionsIn, lacksStart, statesIn } from "../walk.ts";
import { NOT_DURING, NOTICE } from "../extraction/time/notice.ts";
import { NUMBER } from "../extraction/time/numbers.ts";
import { about, brief, type Check, type RawFinding } from "./finding-kinds.ts";
import { stems } from "./stems.ts";
import { certifier } from "./certifiers.ts";
import { namesRecipient } from "./recipients.ts";
import { vagueTime } from "./wording/vague-time.ts";
import { weak } from "./wording/weak.ts";
import { verifier } from "./verifiers.ts";
import { watchedIn } from "./watched.ts";

const VAGUE = anyOfWords(
  "appropriate",
  "as soon as possible",
  "in due course",
  "promptly",
  "reasonable",
  "reasonably",
  "adequate",
  "sufficient",
  "robust",
  "dependable",
  "significant",
  "decisive",
  "substantial",
  "as far as possible",
  "where possible",
  "endeavour",
  "best efforts",
  "without cause",
  "unprovoked",
  "de facto",
  "short period",
  "short-term",
  "step by step",
  "case by case",
  "in principle",
  "if necessary",
  "as necessary",
  "progressively",
  "gradually",
  "temporarily",
  "strong",
  "stated terms",
  "to the extent",
  "at an early date",
);

/** Those that speak of time alone. */
const IN_TIME =
  /^(?:as soon as possible|in due course|promptly|short period|progressively|gradually|at an early date)$/u;

/** Acts that call for time: not states to be kept, not declarations. */
const DECLARES =
  /\b(?:reaffirms?|affirms?|confirms?|acknowledges?|recogni[sz]es?|binds?|remains?|stays?|respects?|is sovereign|prevails?|be the depositary|equally authentic|final and binding)\b/iu;

/** What each duty lacks by itself. */
export const dutyChecks: Check = ({ agreement, draft }) => {
  const watched = draft === undefined ? () => false : watchedIn(draft, agreement);
  return agreement.commitments.flatMap((commitment) => [
    ...missing(commitment, agreement, watched),
    ...vague(commitment),
    ...certifier(commitment, agreement),
    ...starts(commitment),
    ...domestic(commitment),
  ]);
};

function missing(
  commitment: Commitment,
  agreement: Agreement,
  watched: (commitment: Commitment) => boolean,
): readonly RawFinding[] {
  const { modality, maintain, bindingness } = commitment;
  const act = brief(commitment);
  const duty = modality === "obligation" || modality === "prohibition";
  const timed = modality === "obligation" && maintain === undefined && !DECLARES.test(commitment.act.words);
  return [
    ...(duty && commitment.debtor.every((id) => isUnnamed(agreement, id))
      ? [
          about(
            commitment,
            lacksHand(commitment) ? "warning" : "info",
            said("missing-addressee", { act }),
            said("missing-addressee.suggestion"),
          ),
        ]
      : []),
    ...(timed ? deadline(commitment, agreement, act) : []),
    ...(duty ? verifier(commitment, agreement, act, watched) : []),
    ...(duty && (VERIFIABLE.test(act) || commitment.window?.due !== undefined) && !hasConsequence(commitment, agreement)
      ? [about(commitment, "info", said("missing-consequence", { act }), said("missing-consequence.suggestion"))]
      : []),
    ...(duty && lacksCreditor(commitment, agreement)
      ? [about(commitment, "info", said("missing-counterparty", { act }), said("missing-counterparty.suggestion"))]
      : []),
    ...(bindingness === "expectation"
      ? [about(commitment, "info", said("expectation-only", { act }), said("expectation-only.suggestion"))]
      : []),
  ];
}

/** Acts that are done one day: whether a date is wanted is worth a question. */
const COMPLETES = new RegExp(
  [
    String.raw`\b(?:establish|creat|set up|releas|withdr|enact|adopt|promulgat|hold|held|transfer|return`,
    String.raw`enshrin|brings? in|hand(?:ed)? over|dissol|disband|dismantl|disarm|demobili|publish|submit|ratif|amend|open`,
    String.raw`deploy|redeploy|repeal|remov|clear|exchang|elect|appoint|form|conclude|lift|redraft|pay`,
    String.raw`paid|compensat|destroy|repair|convert|decommission|demilitari|rebuil|evacuat|demarcat|delimit|make good|makes good|g(?:ive|iven|ives) (?:back|up)|leaves?\b|clos(?:e|es|ed)\b|joins?\b|builds?\b|draws? up|names?\b|cedes?|starts?\b|sends?\b|moves?\b|recruits?|train|restor|replac|cancel|abolish|gives?\b|provides? \d|gives? up|grant|mark(?:ed|s)? (?:out|the)|found(?:ed|s)?\b|sets? free|regains? control|lends?|introduc`,
    String.raw`(?:come|goe?)s? home|becomes? (?:an? )?(?:\p{L}+ )?member|anchors?)`,
  ].join("|"),
  "iu",
);
/** Of these, what somebody could be late with: a date is what a drafter would add. */
const ONE_DAY = new RegExp(
  [
    String.raw`\b(?:Court|Law|Commission|Fund|Tribunal)\b[^.;]{0,40}\b(?:shall|will|is|are) (?:to )?be (?:established|set up|created|enacted)`,
    String.raw`|\b(?:enact|adopt|promulgat|repeal|enshrin)\p{L}* (?:in (?:law|legislation|its laws?)|an?|the|its|all|any) (?:\p{L}+ ){0,4}(?:laws?|act|decree|constitution)\b`,
    String.raw`|\b(?:shall|will|must) (?:\p{L}+ )?be (?:\p{L}+ly )?(?:released|returned|handed over|repatriated)\b|\benacting the law\b|\b[Dd]isarm(?:ament|ed|ing)?\b|\b(?:convert|decommission)\p{L}*`,
    String.raw`|\bwithdraw(?:al|n)? (?:of )?(?:all |its |their |the )|\b(?:is|are|be) (?:\p{L}+ly )?(?:demilitari[sz]ed|rebuilt|evacuated)\b`,
    String.raw`|\b(?:zones?|forces?|missions?|company|companies|corridors?|registers?)\b[^.;]{0,40}\b(?:shall|will|must|is|are) (?:to )?(?:be )?(?:established|deployed|set up|founded|created|formed|constituted|opened)\b`,
    String.raw`|\b(?:is|are) (?:\p{L}+ly )?(?:released|returned|given back|handed over|exchanged|repatriated|dissolved|disbanded|demolished|destroyed|lifted|paid|cleared)\b|\b(?:prisoners|refugees|detainees|captives|hostages|people|families|everybody|everyone|all)\b[^.;]{0,20} returns?\b`,
    String.raw`|\b(?:shall|will|must) (?:\p{L}+ly )?(?:pay|grant|demarcate|delimit|make good|give back|hand over|release|dissolve|disband|repeal|abolish|compensate)\b(?! (?:each|every|annually|an annual))|\b(?:pays?|provides?|contributes?|gives?) (?:\p{Lu}{3} |[$€£] ?)?\d`,
    // In plain tense: "Norland hands over the archives", "the militia dissolves".
    String.raw`|^(?:[\p{L}’'-]+ ){1,6}?(?:hands over|gives (?:up|back)|leaves?|closes|opens|dissolves?|disbands?|joins?|builds|draws up|cedes|returns?|frees|releases|withdraws?|pulls back|restores|replaces|cancels|abolishes|adopts|enacts|amends|holds (?:elections|a referendum)|sends|names|appoints|publishes|ratifies|destroys|dismantles|clears)\b(?! (?:each|every)\b)`,
    String.raw`|\b(?:come|goe?)s? home\b|\bsets? free\b|\bregains? control\b|\blends? (?:\p{Lu}{3} )?\d|\bbecomes? (?:an? )?(?:\p{L}+ )?member\b|\bintroduces?\b`,
  ].join(""),
  "u",
);
/** It is done together with something that has its day, or step by step by a plan. */
const TIMED_BY =
  /\b(?:in parallel with|simultaneously with|during|in (?:\p{L}+ )?(?:phases|stages)|(?:implementation )?(?:timetable|calendar|schedule|plan)|in case|in the event|if )\b|\bfirst$/iu;
/** Acts that somebody must watch: force, arms, prisoners, borders. */
const VERIFIABLE =
  /\b(?:ceasefire|cease-fire|hostilit|violence|fir(?:e|ing)\b|withdr|redeploy|disarm|demobili|weapon|arms\b|troops|forces|mines?\b|prisoner|detainee|releas|hand over|zone|attack|militia|armed)/iu;

/** What somebody must do by hand: "shall be released", "opening of the crossings". */
const BY_HAND = new RegExp(
  [
    String.raw`\b(?:shall|will|must|is|are|to)\b[^.;:]{0,30}\bbe(?:ing)? (?:\p{L}+ly |hereby )?(?:released|returned|withdrawn|disbanded`,
    String.raw`|promulgated|deployed|placed|stored|surrendered|delivered|lifted|cleared|transferred|handed over|destroyed|carried out|opened|reopened|restored|dismantled|removed|repealed`,
    String.raw`|addressed|expelled|drawn from)\b|\b(?:is|are) (?:being )?(?:returned|deployed|withdrawn|released|handed over|transferred)\b`,
    String.raw`|^(?:opening|reopening|return|withdrawal of all foreign|destruction)\b|\benacting the law\b`,
    String.raw`|\b(?:is|are|be) (?:\p{L}+ly )?(?:demilitari[sz]ed|rebuilt|reconstructed|compensated|eased|evacuated|demarcated|repatriated)\b`,
    String.raw`|\b(?:zones?|company|companies|corridors?|registers?)\b[^.;]{0,30}\b(?:shall|will|is|are) (?:to )?(?:be )?(?:established|set up|founded|opened|drawn up)\b`,
    String.raw`|\b(?:receives?|obtains?|gets?) (?:an? |the )?(?:\p{L}+,? ){0,5}(?:guarantees?|package|assistance|support|compensation|aid|funds?|reparations?)\b`,
    String.raw`|\b(?:come|goe?|return)s? home\b|\bmeasures follow\b|\bviolations? brings?\b|^(?:an?|the) (?:\p{L}+ ){0,2}(?:mechanism|procedure|system) is (?:created|set up|established)\b`,
  ].join(""),
  "iu",
);
/** It goes on from words that name somebody, or stands in a timetable that does. */
const GOES_ON =
  /^(?:such|this|these|those|it|they|the (?:said|same)|in (?:those |the )?cases?)\b|\binstruments? of \p{L}+|\p{Lu}\s?\+\s?\d|\bD-[Dd]ay\b/u;

const TELLS =
  "confirmed|affirmed|acknowledged|counted|compelled|considered|deemed|understood|agreed|entitled|obliged|required|composed|based|named|called|located|expected|opposed|allowed|permitted|limited|excluded|included";

/** In plain tense: "the war ends under", "provision is made for", "guarantees must be robust"; what somebody declares or counts wants no hand. */
const IMPERSONAL = new RegExp(
  [
    String.raw`^(?:an? |the |all |any |full )?(?:\p{Ll}[\p{L}-]* ){1,3}(?:stops?|ends?|resumes?|ceases?|follows?|must be \p{Ll}+(?!ed\b))\b`,
    String.raw`|^[^,;:]{0,60}\b(?:is|are) (?:\p{L}+ly )?(?!(?:bound|made up|${TELLS})\b)(?:\p{L}{2,}ed|made|held|given|paid|built|set up|put|sent|taken)(?! (?:\p{L}+ )?by\b(?<!step by))(?=[\s.,;]|$)`,
  ].join(""),
  "iu",
);

function lacksHand({ act, anchors, modality }: Commitment): boolean {
  const words = bareWords(act.words);
  const isMeant = BY_HAND.test(words.slice(0, 320)) || (modality === "obligation" && IMPERSONAL.test(words));
  // "The wounded are returned first": in what order, of those whom another duty returns.
  return isMeant && !/\bfirst$/u.test(words) && !GOES_ON.test(lowerFirst(anchors[0]?.quote ?? words));
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Watching goes on; what is watched has its own day. */
const KEEPS_WATCH =
  /\b(?:shall|will|must|to|ensure)\b[^.;]{0,20}\b(?:monitor|verif|supervis|observ|oversee|be present)\p{L}*/iu;

/** "At once" is a day: what is not done on it is late. */
const AT_ONCE = /\b(?:immediate(?:ly)?|forthwith|at once|instantly)\b/iu;

/** "On 24 hours' notice", "not during the first two years": how long, in numbers. */
const OF_NOTICE = new RegExp(`${NOTICE}|${NOT_DURING}`, "iu");

/** "By 31 March of each year", "by the fifth day of the following month", "at 18:00 on D-Day": a day or an hour, though of no calendar yet. */
const A_DAY = new RegExp(
  [
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2}\b|\b\d{1,2}[:.]\d{2}\b|\b(?:noon|midday|midnight)\b`,
    String.raw`|\b(?:each|every|following|next|same|succeeding|subsequent|relevant|preceding|given) (?:\p{L}+ )?(?:day|week|month|quarter|year)\b|\b(?:week|month|quarter|year) (?:following|after)\b|\d{1,2}/\d{1,2}/\d`,
  ].join(""),
  "u",
);

function lateness({ act: { words } }: Commitment, act: string): "warning" | "info" {
  // "Such property shall be returned free of charges": how, of what has its day elsewhere.
  const goesOn = /^(?:such|this|these|those|it|they)\b/iu.test(bareWords(words));
  return ONE_DAY.test(act) && !TIMED_BY.test(bareWords(words)) && !goesOn ? "warning" : "info";
}

/** "Sends 120 observers for 20 months". */
const LASTS = new RegExp(`\\bfor (?:a (?:period|term) of )?${NUMBER} (?:weeks|months|years)\\b`, "iu");

function deadline(commitment: Commitment, agreement: Agreement, act: string): readonly RawFinding[] {
  const { due, opens, vague } = commitment.window ?? {};
  if (due === undefined && vague === undefined)
    return COMPLETES.test(act) &&
      !KEEPS_WATCH.test(act) &&
      opens === undefined &&
      // How long, or a time that is no time: the wording tells it.
      !LASTS.test(act) &&
      !vagueTime.find.test(act) &&
      commitment.repeat === undefined &&
      !isTimedBeside(commitment, agreement)
      ? [
          about(
            commitment,
            lateness(commitment, act),
            said("missing-deadline", { act }),
            said("missing-deadline.suggestion"),
          ),
        ]
      : [];
  if (due === undefined && [AT_ONCE, A_DAY, OF_NOTICE].some((clear) => clear.test(vague ?? ""))) return [];
  if (due === undefined)
    return [
      about(
        commitment,
        "warning",
        said("vague-deadline", { vague: vague ?? "" }),
        said("vague-deadline.suggestion", { vague: vague ?? "" }),
      ),
    ];
  if (!lacksStart(due)) return [];
  const span = "anchor" in due && due.plus !== undefined ? durationSaid(due.plus) : said("duration.stated");
  return [
    about(
      commitment,
      "error",
      said("deadline-without-start", { span, act }),
      said("deadline-without-start.suggestion", { span }),
    ),
  ];
}

/** A sentence of the same point that gives the time of "this process", or of what this one is about. */
function isTimedBeside({ id, act, anchors }: Commitment, { commitments }: Agreement): boolean {
  const own = stems(act.words);
  return commitments.some((other) => {
    const timed = other.window?.due !== undefined || other.window?.opens !== undefined;
    if (other.id === id || !timed || other.anchors[0]?.point !== anchors[0]?.point) return false;
    const [subject = ""] = other.act.words.split(/\b(?:shall|will|must|is|are)\b/u);
    return (
      /^(?:th(?:is|e|ese) (?:process(?:es)?|measures?|steps?)|they|it|this)\b/iu.test(subject.trim()) ||
      [...stems(subject)].some((stem) => own.has(stem))
    );
  });
}

/** It states what follows a breach, or another commitment begins by it. */
function hasConsequence({ id, consequence, onViolate = [], reparation = [] }: Commitment, { commitments }: Agreement) {
  if (consequence !== undefined || onViolate.length > 0 || reparation.length > 0) return true;
  return commitments.some(
    (other) => other.id !== id && statesIn(other.trigger?.when).some(({ status }) => status === id),
  );
}

function lacksCreditor({ act, creditor, beneficiaries, debtor }: Commitment, agreement: Agreement): boolean {
  const [only, ...others] = debtor;
  if (creditor.length > 0 || beneficiaries !== undefined || only === undefined || others.length > 0) return false;
  // What one of two owes is owed to the other.
  const signing = agreement.parties.filter(
    ({ id, signs, kind }) => signs && kind !== "unnamed" && id !== "all-parties",
  );
  if (signing.length === 2 && signing.some(({ id }) => id === only)) return false;
  return !isUnnamed(agreement, only) && !namesRecipient(bareWords(act.words));
}

function isUnnamed(agreement: Agreement, id: string): boolean {
  const party = agreement.parties.find((each) => each.id === id);
  return (
    party === undefined ||
    (party.kind === "unnamed" && id !== "all-parties" && !party.signs && party.name.includes("not named"))
  );
}

function vague(commitment: Commitment): readonly RawFinding[] {
  const { act, trigger, window, modality } = commitment;
  // "The vote of the chair is decisive": it decides.
  const wordsIn = (text: string) =>
    [...text.replace(/\b(?:is|be|are) decisive\b/giu, "").matchAll(VAGUE)].map((match) => match[0].toLowerCase());
  // "As soon as possible, and not later than 31 March": the day says it.
  const own = wordsIn(bareWords(act.words)).filter(
    (word) => word !== window?.vague?.toLowerCase() && !(window?.due !== undefined && IN_TIME.test(word)),
  );
  const all = [...new Set([...own, ...wordsIn(trigger?.words ?? "")])];
  if (all.length === 0 || modality === "permission") return [];
  // What the trap of weak words tells of the sentence is not told twice.
  if (weak.find.test(bareWords(act.words))) return [];
  const words = all.map((word) => said("quoted", { words: word }));
  return [about(commitment, "info", said("vague-term", { words, n: all.length }), said("vague-term.suggestion"))];
}

/** Steps of domestic law that a duty needs. */
function domestic(commitment: Commitment): readonly RawFinding[] {
  const words = bareWords(commitment.act.words);
  const instrument =
    /\b(?:amend|chang|revis|reform|writ|enshrin|adopt|in|into)\p{L}*\b[^.;]{0,40}\bconstitution(?!al (?:requirements|procedures))/iu.test(
      words,
    ) && !/\b(?:in (?:accordance|conformity) with|under|by) (?:the|its|their) constitution/iu.test(words)
      ? "constitution"
      : new RegExp(
            [
              String.raw`\b(?:(?:enact|adopt|amend|pass|repeal|draft|need|requir)\p{L}*[^.;]{0,40} legislation|enact|domestic `,
              String.raw`law|founding rules|statutes|(?:adopt|promulgat|pass)\p{L}*[^.;]{0,40} laws?|laws?\b[^.;]{0,60}\bbe `,
              String.raw`(?:adopted|promulgated|passed|amended))\b`,
            ].join(""),
            "iu",
          ).test(words)
        ? "legislation"
        : /\breferendum\b/iu.test(words)
          ? "referendum"
          : null;
  const duty = commitment.modality === "obligation" || commitment.modality === "prohibition";
  if (instrument === null || (commitment.domestic ?? []).length > 0 || !duty) return [];
  const message = said("domestic-law-step", { instrument });
  return [about(commitment, "info", message, said("domestic-law-step.suggestion"))];
}

/** A duty that comes back while an exception counts whatever ever happened: one event would free from all later ones. */
function starts(commitment: Commitment): readonly RawFinding[] {
  if (commitment.each !== true && commitment.repeat === undefined) return [];
  return (commitment.exceptions ?? []).flatMap(({ effect, when, words }) => {
    const ever = [...conditionsIn(when)].some((each) => "happened" in each && each.since === undefined);
    if (effect === "suspend" || !ever) return [];
    return [about(commitment, "warning", said("start-not-stated", { words }), said("start-not-stated.suggestion"))];
  });
}
