import { said, type Said } from "../common/said.ts";
import { calledPoint } from "../text/called.ts";
import { findPoint } from "../text/spans.ts";
import type { Proposal, TalksState } from "./talks.ts";

/** Whose a proposal is, and on which point of its text, as a sentence names it; each empty where it is not known. */
export function namedProposal(
  proposal: Proposal | undefined,
  { texts }: Pick<TalksState, "texts">,
): { readonly party: string; readonly at: string } {
  if (proposal === undefined) return { party: "", at: "" };
  const { party = "", point, composite, draft } = proposal;
  const text = texts.find(({ kind, id }) => id === (kind === "composite" ? composite : draft));
  const version = text?.versions.at(-1);
  const found = version?.composite === undefined ? undefined : findPoint(version.composite.points, point);
  const own = version?.draft === undefined ? undefined : findPoint(version.draft.points, point);
  return { party, at: found === undefined ? (own?.label ?? "") : calledPoint(found) };
}

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
