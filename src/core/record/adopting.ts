import { said, type Said } from "../common/said.ts";
import type { Proposal } from "./talks.ts";

/** Why a proposal is not there to be taken in; null where it is. */
export function whyNotThere({ state, contested }: Proposal): Said | null {
  if (state === "withdrawn") return said("adopted.withdrawn");
  return contested === undefined ? null : said("adopted.contested");
}

/** Why a proposal cannot be taken into the text it is on; null where it can. */
export function whyNotAdopted(proposal: Proposal): Said | null {
  const { stances, party, spans = [] } = proposal;
  const gone = whyNotThere(proposal);
  if (gone !== null) return gone;
  const against = stances.filter(({ stands, answer }) => stands && (answer === "oppose" || answer === "reserve"));
  const who = against.map(({ party }) => party ?? "");
  if (against.length > 0) return said("adopted.opposed", { who });
  const accepted = new Set(
    stances.filter(({ stands, answer }) => stands && answer === "accept").map((each) => each.party),
  );
  const holders = spans.map(({ as }) => as).filter((holder) => holder !== party && !accepted.has(holder));
  return holders.length === 0 ? null : said("adopted.unaccepted", { who: [...new Set(holders)] });
}
