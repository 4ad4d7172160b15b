import type { TalksState, Proposal, Stance } from "../../../core/record/talks.ts";
import { whyNotAdopted } from "../../../core/record/adopting.ts";

/** Where a proposal stands with those whose words it would change. */
export interface Consent {
  /** Who is asked: whose words change, and who has answered all the same; in the order of the process. */
  readonly asked: readonly string[];
  /** Whose words it does not touch, or whose consent the process does not need. */
  readonly notAsked: readonly string[];
  /** The standing answer of each party that gave one. */
  readonly answers: ReadonlyMap<string, Stance>;
  readonly waitsFor: readonly string[];
  /** Everybody asked accepts, and nobody speaks against it. */
  readonly complete: boolean;
}

/** Who is asked, who has answered, and whether the words can be taken into the text. */
export function consentTo(
  proposal: Proposal,
  readers: readonly string[],
  { parties, rule }: Pick<TalksState, "parties" | "rule">,
): Consent {
  const answers = new Map<string, Stance>();
  for (const stance of proposal.stances)
    if (stance.stands && stance.party !== undefined) answers.set(stance.party, stance);
  const minus = rule?.kind === "consensus-minus" ? (rule.minus ?? []) : [];
  const isAsked = (party: string): boolean =>
    party !== proposal.party && ((readers.includes(party) && !minus.includes(party)) || answers.has(party));
  const all = parties.map(({ id }) => id);
  const asked = all.filter(isAsked);
  const waitsFor = asked.filter((party) => answers.get(party)?.answer !== "accept");
  return {
    asked,
    notAsked: all.filter((party) => party !== proposal.party && !isAsked(party)),
    answers,
    waitsFor,
    complete:
      proposal.state === "tabled" && asked.length > 0 && waitsFor.length === 0 && whyNotAdopted(proposal) === null,
  };
}
