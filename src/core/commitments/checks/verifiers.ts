import { anyOfWords } from "../../common/literal.ts";
import { said } from "../../common/said.ts";
import { bareWords } from "../act-words.ts";
import type { Agreement, Commitment } from "../model.ts";
import { titleIn } from "../spoken.ts";
import { about, type RawFinding } from "./finding-kinds.ts";

/** What needs no verifier: setting up a body, watching and reporting itself, talks, publication, consent to a text. */
const SELF_EVIDENT = anyOfWords(
  "(?:be|is|are|being) (?:hereby )?(?:established|set up|created|formed|convened|constituted|chaired|composed)",
  "(?:establish|creat|set up|setting up|form|conven|appoint|constitut)\\p{L}* (?:an?|the|joint|working)",
  "(?:monitor|verif|supervis|observ|oversee|investigat|report)\\p{L}*",
  "control (?:over|of) the (?:implementation|observance|cease-?fire|truce)",
  "(?:agree to the|accept the|take note|confirm|reaffirm|recogni[sz]e|express)\\p{L}*",
  "(?:disseminate|publish|publici[sz]e|announce|inform|notify|consult|meet|discuss|negotiat|dialogue)\\p{L}*",
  "(?:seek|request|invite|call (?:up)?on)\\p{L}*",
  "(?:enter into force|deposited?|be (?:based on|responsible for|composed of))",
);

/** The finding that nobody is said to verify a commitment, or a body without a name; none where its act needs no verifier. */
export function verifier(
  commitment: Commitment,
  agreement: Agreement,
  act: string,
  watched: (commitment: Commitment) => boolean,
): readonly RawFinding[] {
  const { body = null, general } = commitment.monitor ?? {};
  if ((body !== null && general !== true) || opening(commitment.act.words).search(SELF_EVIDENT) >= 0) return [];
  if (isWatchedBy(commitment, agreement) || watched(commitment)) return [];
  const message =
    body === null
      ? said("missing-monitor", { act })
      : said("missing-monitor.general", { body: titleIn(agreement, body), act });
  const severity = MUST_BE_SEEN.test(opening(commitment.act.words)) && !isWatchedAtAll(agreement) ? "warning" : "info";
  return [about(commitment, severity, message, said("missing-monitor.suggestion"))];
}

/** What the other side believes only if it is seen: that fire has ceased, that forces have left, that arms are given up. */
const MUST_BE_SEEN = new RegExp(
  [
    String.raw`^[^.;]{0,60}\b(?:complete |total |immediate |full )?(?:cease-?fire|hostilities|acts of violence)\b`,
    String.raw`|\bforces\b[^.;]{0,60}\b(?:withdraw|leave|ten kilomet)|\bkeep its (?:armed )?forces\b`,
    String.raw`|\bwithdraw(?:al|n)? (?:of )?(?:all |its |their |the )?(?:\p{L}+ )?(?:forces|troops|weapons|formations)\b`,
    String.raw`|\b(?:is|are|be) (?:\p{L}+ly )?(?:demilitari[sz]ed|disarmed)\b|^[^.;]{0,40}\bfiring (?:stops|ceases)\b|\b(?:keeps?|has|have) no more than \d[\d,.]* (?:\p{L}+ )?(?:gunboats|tanks|aircraft|ships|guns|troops|soldiers|missiles|launchers)\b`,
    String.raw`|\b(?:lay down|hand over|surrender|destroy) (?:all |its |their )?(?:\p{L}+ )?(?:arms|weapons)\b`,
  ].join(""),
  "iu",
);

/**
 * Whether the text charges anybody to watch that it is kept: then what is watched is a question of mandate, not one of each duty. Who
 * watches elections or one other duty watches no withdrawal.
 */
function isWatchedAtAll({ commitments, parties }: Agreement): boolean {
  return commitments.some(({ act, debtor, monitor }) => {
    if (monitor !== undefined) return monitor.general === true;
    const words = bareWords(act.words).slice(0, 100);
    const watches = /\b(?:monitor(?!s\b)|verif|supervis|observe(?!rs?\b)|overse)/iu.exec(words);
    return (
      watches !== null &&
      !MATTERS.some((matter) => matter.test(words.slice(watches.index))) &&
      debtor.some((id) => parties.some((party) => party.id === id && !party.signs))
    );
  });
}

/** Where an act says what it is: the rest may speak of anything. */
const opening = (words: string) => bareWords(words).slice(0, 160);

const WATCHES = /\b(?:monitor|verif|supervis|observ|oversee|investigat)\p{L}*/iu;
/** Matters that somebody is charged to watch, each with the words that name it. */
const MATTERS: readonly RegExp[] = [
  /cease-?fire|hostilit|violence|\bfir(?:e|ing)\b|armed conflict|attack/iu,
  /withdr|redeploy|pull(?:ed)?[ -]back|separation of forces|disengag|heavy weapons/iu,
  /disarm|demobili|dissol|disband|dismantl|encamp|decommission/iu,
  /prisoner|detainee|hostage|captive|abductee/iu,
  /\belect/iu,
  /humanitarian|relief|aid\b/iu,
  /\bmines?\b|demining|explosive/iu,
  /human rights/iu,
];

/** Whether a body is charged elsewhere to watch what this duty is about. */
function isWatchedBy({ id, act }: Commitment, { commitments, parties }: Agreement): boolean {
  const own = MATTERS.filter((matter) => matter.test(opening(act.words)));
  return commitments.some((other) => {
    const words = bareWords(other.act.words);
    const watches = WATCHES.exec(words);
    if (other.id === id || watches === null) return false;
    const what = words.slice(watches.index);
    return (
      own.some((matter) => matter.test(what)) &&
      parties.some(
        ({ id: who, name, aliases = [], kind }) =>
          (kind === "body" || kind === "organisation") &&
          (other.debtor.includes(who) || [name, ...aliases].some((each) => words.includes(each))),
      )
    );
  });
}
