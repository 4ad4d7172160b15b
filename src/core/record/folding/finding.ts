import type { DecisionRule } from "../../things/process.ts";
import { isDeciding } from "../../things/signatories.ts";
import type { Party } from "../state.ts";
import type { Finding, Stance } from "../talks.ts";

/** The parties whose agreement counts on a day; none where no rule says how the process decides. */
export function decidingParties(rule: DecisionRule | null, parties: readonly Party[], day: string): readonly string[] {
  if (rule === null) return [];
  if (rule.deciding !== undefined) return rule.deciding;
  return parties.filter((party) => isDeciding(party, day)).map(({ id }) => id);
}

/** What the rule is applied to. */
export interface Question {
  readonly rule: DecisionRule | null;
  readonly deciding: readonly string[];
  /** Standing answers, one a party at most. */
  readonly stances: readonly Stance[];
  /** Who put it forward: a party agrees with its own proposal. */
  readonly proposer?: string;
  /** What the mediator's office declared, for the rule `office`. */
  readonly office?: Finding["level"];
  readonly silence?: Finding["silence"];
  /** The words stand in brackets: who says nothing to several wordings has agreed to none of them. */
  readonly bracketed?: boolean;
}

/** What the rule finds. A party that has not answered has not agreed, unless a silence procedure has run out under that rule. */
export function findingOf({ rule, deciding, stances, proposer, office, silence, bracketed }: Question): Finding {
  const accepted = [...new Set([...(proposer === undefined ? [] : [proposer]), ...whoAnswered(stances, "accept")])];
  const adReferendum = whoAnswered(stances, "accept-ad-referendum");
  const reserved = whoAnswered(stances, "reserve");
  const opposed = whoAnswered(stances, "oppose");
  const livesWith = whoAnswered(stances, "can-live-with");
  // Who can live with words has answered, and has not agreed: neither now nor by a silence.
  const answered = new Set([...accepted, ...adReferendum, ...livesWith, ...reserved, ...opposed]);
  const silent = deciding.filter((party) => !answered.has(party));
  const minus = rule?.kind === "consensus-minus" ? (rule.minus ?? []) : [];
  // Silence on a text as a whole is a way to consensus under any rule.
  const counts = rule?.kind === "silence" || (rule !== null && silence?.whole === true);
  const bySilence = counts && bracketed !== true && silence?.state === "passed" ? silent : [];
  const finding = {
    rule: rule?.kind ?? "none",
    accepted,
    adReferendum,
    ...(livesWith.length === 0 ? {} : { livesWith }),
    reserved,
    opposed,
    silent: bySilence.length > 0 ? [] : silent,
    bySilence,
    minus,
    ...(silence === undefined ? {} : { silence }),
  } as const;
  if (rule === null) return { ...finding, level: "open" };
  if (rule.kind === "office") return { ...finding, level: office ?? "open" };
  const needed = deciding.filter((party) => !minus.includes(party));
  const agreed = new Set([...accepted, ...adReferendum, ...bySilence]);
  if (needed.length === 0 || !needed.every((party) => agreed.has(party))) return { ...finding, level: "open" };
  const referred = needed.some((party) => adReferendum.includes(party));
  return { ...finding, level: referred ? "agreed-ad-referendum" : "agreed" };
}

function whoAnswered(stances: readonly Stance[], answer: Stance["answer"]): readonly string[] {
  const parties: string[] = [];
  for (const stance of stances) if (stance.answer === answer && stance.party !== undefined) parties.push(stance.party);
  return parties;
}
