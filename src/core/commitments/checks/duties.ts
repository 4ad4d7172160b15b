import { anyOfWords } from "../../common/literal.ts";
import { bareWords } from "../act-words.ts";
import type { Agreement, Commitment, Condition } from "../model.ts";
import { conditionsIn, lacksStart, patternsIn, statesIn } from "../walk.ts";
import { about, brief, listed, nameOf, type Check, type RawFinding } from "./finding-kinds.ts";

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
  "strong",
  "stated terms",
  "to the extent",
);

/** Acts that call for time: not states to be kept, not declarations. */
const DECLARES =
  /\b(?:reaffirms?|affirms?|confirms?|acknowledges?|recogni[sz]es?|binds?|remains?|stays?|respects?|is sovereign|prevails?|be the depositary|equally authentic|final and binding)\b/iu;

/** What each duty lacks by itself. */
export const dutyChecks: Check = ({ agreement }) =>
  agreement.commitments.flatMap((commitment) => [
    ...missing(commitment, agreement),
    ...vague(commitment),
    ...certifier(commitment, agreement),
    ...starts(commitment),
    ...domestic(commitment),
  ]);

function missing(commitment: Commitment, agreement: Agreement): readonly RawFinding[] {
  const found: RawFinding[] = [];
  const { modality, window, monitor } = commitment;
  const duty = modality === "obligation" || modality === "prohibition";
  const act = brief(commitment);
  if (duty && commitment.debtor.every((id) => isUnnamed(agreement, id)))
    found.push(
      about(
        commitment,
        "missing-addressee",
        "warning",
        `Nobody is named who must do this: "${act}".`,
        `Name who is bound: "[PARTY] shall …".`,
      ),
    );
  if (modality === "obligation" && commitment.maintain === undefined && !DECLARES.test(commitment.act.words)) {
    if (window?.due === undefined) {
      found.push(
        window?.vague === undefined
          ? about(
              commitment,
              "missing-deadline",
              "warning",
              `No time is set for this duty: "${act}".`,
              `Add "within [N] days after [event]" and say through which hour the last day runs.`,
            )
          : about(
              commitment,
              "vague-deadline",
              "warning",
              `The time is set in words only ("${window.vague}"): nobody can say when it is late.`,
              `Replace "${window.vague}" by a number of days after a named event.`,
            ),
      );
    } else if (lacksStart(window.due))
      found.push(
        about(
          commitment,
          "deadline-without-start",
          "error",
          `The term of ${spanOf(commitment)} has no stated start: "${act}".`,
          `Say from which day the term runs, for example "within ${spanOf(commitment)} after the entry into force of this agreement".`,
        ),
      );
  }
  if (duty && !(monitor !== undefined && monitor.body !== null && monitor.general !== true))
    found.push(
      about(
        commitment,
        "missing-monitor",
        "warning",
        monitor?.general === true && monitor.body !== null
          ? `Nobody is charged with verifying this duty; ${nameOf(agreement, monitor.body)} has general oversight of unstated mandate only: "${act}".`
          : `Nobody is charged with verifying this duty: "${act}".`,
        `Name who verifies it, by what means, with what access and how often it reports.`,
      ),
    );
  if (
    duty &&
    commitment.consequence === undefined &&
    (commitment.onViolate ?? []).length === 0 &&
    (commitment.reparation ?? []).length === 0 &&
    !referredTo(commitment, agreement)
  )
    found.push(
      about(
        commitment,
        "missing-consequence",
        "info",
        `Nothing is said on what follows a breach of this duty: "${act}".`,
        `Say what follows: notice, time to cure, and the measure if it is not cured.`,
      ),
    );
  if (
    duty &&
    commitment.creditor.length === 0 &&
    commitment.beneficiaries === undefined &&
    commitment.debtor.length === 1 &&
    !isUnnamed(agreement, commitment.debtor[0] ?? "")
  )
    found.push(
      about(
        commitment,
        "missing-counterparty",
        "info",
        `It is not said to whom this is owed: "${act}".`,
        `Name who may demand performance.`,
      ),
    );
  if (commitment.bindingness === "expectation")
    found.push(
      about(
        commitment,
        "expectation-only",
        "info",
        `This is put as an expectation, not as a duty: "${act}".`,
        `If it is meant to bind: "[PARTY] shall …".`,
      ),
    );
  return found;
}

function referredTo(commitment: Commitment, agreement: Agreement): boolean {
  return agreement.commitments.some(
    ({ id, trigger }) => id !== commitment.id && statesIn(trigger?.when).some(({ status }) => status === commitment.id),
  );
}

function isUnnamed(agreement: Agreement, id: string): boolean {
  const party = agreement.parties.find((each) => each.id === id);
  return (
    party === undefined ||
    (party.kind === "unnamed" && id !== "all-parties" && !party.signs && party.name.includes("not named"))
  );
}

function spanOf(commitment: Commitment): string {
  const due = commitment.window?.due;
  if (due === undefined || !("anchor" in due) || due.plus === undefined) return "the stated time";
  const { n, unit } = due.plus;
  return `${n} ${unit}${n === 1 ? "" : "s"}`;
}

function vague(commitment: Commitment): readonly RawFinding[] {
  const words = [
    ...new Set([...bareWords(commitment.act.words).matchAll(VAGUE)].map((match) => match[0].toLowerCase())),
  ].filter((word) => word !== commitment.window?.vague?.toLowerCase());
  const trigger = [
    ...new Set([...(commitment.trigger?.words ?? "").matchAll(VAGUE)].map((match) => match[0].toLowerCase())),
  ];
  const all = [...new Set([...words, ...trigger])];
  if (all.length === 0 || commitment.modality === "permission") return [];
  return [
    about(
      commitment,
      "vague-term",
      "warning",
      `${listed(all.map((word) => `"${word}"`))} ${all.length === 1 ? "is" : "are"} open to any reading in a duty.`,
      `Replace by a measure, a list or a reference to who decides.`,
    ),
  ];
}

const BREACH =
  /\b(?:invad|attack|fires?\b|open fire|opens fire|breach|violat|without cause|provocation|unprovoked|non-compliance|aggression|fails? to|if the (?:deal|agreement) is)/iu;
const FOUND_BY =
  /\b(?:finding|found|finds|certif|determin|decision|decides|verified|established|declared|confirmed)\b/iu;

/** A loss, a measure or a freedom that hangs on a breach which nobody is empowered to certify. */
function certifier(commitment: Commitment, agreement: Agreement): readonly RawFinding[] {
  const found: RawFinding[] = [];
  const lost =
    /\b(?:void|laps|forfeit|end:|switch(?:es)? off|does not apply|respond|reinstate|withdrawn|take effect|sanctioned|penali[sz]ed)/iu.test(
      commitment.act.words,
    );
  const grave = commitment.modality === "power" || lost || (commitment.onExercise ?? []).length > 0;
  const trigger = commitment.trigger;
  const own = trigger?.words ?? "";
  const whole = `${own} ${commitment.modality === "power" ? commitment.act.words : ""}`;
  if (grave && BREACH.test(whole) && !certified(trigger?.when, whole, agreement))
    found.push(
      about(
        commitment,
        "missing-certifier",
        "error",
        own === ""
          ? `A measure follows a violation, but nobody is empowered to find that one has occurred: "${brief(commitment)}".`
          : `It depends on "${own}", and nobody is empowered to certify that this has occurred.`,
        `Add: "as found by [body] within [N] days of a request, [PARTY concerned] having no vote".`,
      ),
    );
  for (const exception of commitment.exceptions ?? []) {
    if (exception.certifier === undefined && exception.when === undefined && !BREACH.test(exception.words)) continue;
    if (exception.certifier !== undefined && exception.certifier !== null) continue;
    if (exception.effect !== "discharge" && exception.certifier !== null && !BREACH.test(exception.words)) continue;
    if (!BREACH.test(exception.words) || certified(exception.when, exception.words, agreement)) continue;
    found.push(
      about(
        commitment,
        "missing-certifier",
        "error",
        `It falls away "${exception.words}", and nobody is empowered to certify that this has occurred.`,
        `Add: "as found by [body] within [N] days of a request".`,
      ),
    );
  }
  return found;
}

function certified(condition: Condition | undefined, words: string, { commitments, parties }: Agreement): boolean {
  if (asksCertificate(condition)) return true;
  // A state of another commitment is certified where that commitment's breach is.
  const [asked] = statesIn(condition);
  const other = commitments.find((each) => each.id === asked?.status);
  if (asksCertificate(other?.act.when)) return true;
  return (
    FOUND_BY.test(words) &&
    (/\bby (?:an?|the) (?:\p{L}+ ){0,2}(?:court|tribunal|panel|commission|mission|judge)\b/iu.test(words) ||
      parties.some(({ kind, name }) => kind === "body" && words.toLowerCase().includes(name.toLowerCase())))
  );
}

function asksCertificate(condition: Condition | undefined): boolean {
  return patternsIn(condition).some(({ certifiedBy }) => certifiedBy !== undefined);
}

/** Steps of domestic law that a duty needs. */
function domestic(commitment: Commitment): readonly RawFinding[] {
  const words = bareWords(commitment.act.words);
  const instrument = /\bconstitution(?!al requirements)/iu.test(words)
    ? "a change of the constitution"
    : /\b(?:legislation|law on|enacts?|enact a law|domestic law|founding rules|statutes)\b/iu.test(words)
      ? "an act of legislation or treaty change"
      : /\breferendum\b/iu.test(words)
        ? "a referendum"
        : null;
  if (
    instrument === null ||
    (commitment.domestic ?? []).length > 0 ||
    !/obligation|prohibition/u.test(commitment.modality)
  )
    return [];
  return [
    about(
      commitment,
      "domestic-law-step",
      "warning",
      `It needs ${instrument}: organ, majority, referendum and what holds under martial law are not stated.`,
      `Add: "[PARTY] shall submit the [instrument] to [organ] within [N] days; until then …".`,
    ),
  ];
}

/** A duty that comes back while an exception counts whatever ever happened: one event would free from all later ones. */
function starts(commitment: Commitment): readonly RawFinding[] {
  if (commitment.each !== true && commitment.repeat === undefined) return [];
  return (commitment.exceptions ?? []).flatMap(({ effect, when, words }) => {
    const ever = [...conditionsIn(when)].some((each) => "happened" in each && each.since === undefined);
    if (effect === "suspend" || !ever) return [];
    return [
      about(
        commitment,
        "start-not-stated",
        "warning",
        `This duty comes back, but its exception "${words}" counts whatever happened at any time: the first such event frees from every later one.`,
        `Say since when it counts: "since trigger" where it is meant anew each time.`,
      ),
    ];
  });
}
