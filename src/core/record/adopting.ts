import type { Proposal } from "./talks.ts";

/** Why a proposal cannot be taken into the text it is on, as a sentence; null where it can. */
export function whyNotAdopted({ state, contested, stances, party, spans = [] }: Proposal): string | null {
  if (state === "withdrawn") return "It was withdrawn.";
  if (contested !== undefined) return "The party for which it was filed contests it.";
  const against = stances.filter(({ stands, answer }) => stands && (answer === "oppose" || answer === "reserve"));
  const who = against.map(({ party }) => party ?? "").join(", ");
  if (against.length > 0) return `It stands against the answer of ${who}.`;
  const accepted = new Set(
    stances.filter(({ stands, answer }) => stands && answer === "accept").map((each) => each.party),
  );
  const holders = spans.map(({ as }) => as).filter((holder) => holder !== party && !accepted.has(holder));
  return holders.length === 0
    ? null
    : `It changes words of ${[...new Set(holders)].join(", ")}, which has not accepted it.`;
}
