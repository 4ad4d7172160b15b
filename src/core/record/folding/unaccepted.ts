import type { OpenCause, Proposal } from "../talks.ts";
import type { Slot } from "./names.ts";
import { follow } from "./words.ts";

/**
 * Acceptances that were withdrawn after the words that they accepted had gone into a text, where these words still stand and the
 * party has not accepted them anew: the text stays as it is, and everybody is told that one of them takes its consent back.
 */
export function unaccepted(text: Slot, proposals: readonly Proposal[]): readonly OpenCause[] {
  return proposals.flatMap((proposal): readonly OpenCause[] => {
    const { adoptedBy, stances, point } = proposal;
    if (adoptedBy === undefined || stances.every(({ withdrawn }) => withdrawn === undefined)) return [];
    const taken = text.versions.find(
      ({ entry }) => entry.id === adoptedBy.id && entry.room === adoptedBy.room && entry.seq === adoptedBy.seq,
    );
    if (taken === undefined || follow(text, taken, point).by !== null) return [];
    const accepting = new Set(stances.flatMap(({ party, stands, answer }) => (stands && isYes(answer) ? [party] : [])));
    const last = new Map(stances.filter(({ answer }) => isYes(answer)).map((stance) => [stance.party ?? "", stance]));
    return [...last].flatMap(([party, { withdrawn }]): readonly OpenCause[] =>
      withdrawn === undefined || withdrawn.at < taken.entry.at || accepting.has(party)
        ? []
        : [{ cause: "unaccepted", entry: withdrawn.entry, party, on: withdrawn.on }],
    );
  });
}

function isYes(answer: string): boolean {
  return answer === "accept" || answer === "accept-ad-referendum";
}
