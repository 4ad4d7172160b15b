import { actorOf } from "../acting.ts";
import { filingOf } from "../filing.ts";
import { wordsIn } from "../folding/words.ts";
import type { Confirmation, Proposal, TalksState, TalksText } from "../talks.ts";

/** What the office filed for a party and took into a text, which that party contests while the words stand there. */
export interface Disowned {
  readonly party: string;
  readonly point: string;
  readonly proposal: Proposal;
  /** The party's word against it. */
  readonly word: Confirmation;
}

/** The words of a text that rest on what a party says it never said. */
export function disownedIn(
  state: Pick<TalksState, "proposals" | "confirmations">,
  text: TalksText,
): readonly Disowned[] {
  return state.proposals.flatMap((proposal): readonly Disowned[] => {
    if (proposal[text.kind] !== text.id || !isStillThere(proposal, text)) return [];
    const filed = [proposal, ...proposal.stances.filter(({ withdrawn }) => withdrawn === undefined)];
    return filed.flatMap((each): readonly Disowned[] => {
      if (filingOf(state, each)?.said !== "contested") return [];
      const word = state.confirmations.findLast(
        ({ of, entry, ...by }) => of === each.entry.id && entry.room === each.entry.room && actorOf(by) === each.party,
      );
      return word === undefined ? [] : [{ party: each.party ?? "", point: proposal.point, proposal, word }];
    });
  });
}

/** Whether the words that a proposal brought into a text stand there as they came. */
function isStillThere({ adoptedBy, point }: Proposal, { versions }: TalksText): boolean {
  const taken = versions.find(({ entry }) => entry.id === adoptedBy?.id && entry.room === adoptedBy.room);
  const [then, now] = [taken, versions.at(-1)].map((version) => version?.composite ?? version?.draft);
  return then !== undefined && now !== undefined && wordsIn(then).get(point) === wordsIn(now).get(point);
}
