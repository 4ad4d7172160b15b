import type { PartyRole, ProcessState, TabledDraft } from "../../../../core/record/state.ts";
import type { PartyCorrections } from "../../../../core/text/compile.ts";
import type { CompositionRequest } from "../../../composition.ts";
import { partiesOf } from "../../../kit/party.tsx";

/** A consent-holder, or one that is only spoken of, is not expected to table a draft. */
function negotiates(roles: readonly PartyRole[]): boolean {
  return roles.some(({ role }) => role !== "consent-holder");
}

/** Pairings on record between drafts of different parties, stated by party. */
export function correctionsAmong(state: ProcessState, drafts: readonly TabledDraft[]): readonly PartyCorrections[] {
  const partyOf = new Map(drafts.map(({ id, party }) => [id, party]));
  return state.corrections.flatMap(({ from, to, corrections }) => {
    const [one, other] = [partyOf.get(from), partyOf.get(to)];
    return one === undefined || other === undefined || one === other ? [] : [{ from: one, to: other, corrections }];
  });
}

/** What is compiled of some drafts of a process: their pairings on record, and the parties without a draft. */
export function compositionOf(state: ProcessState, drafts: readonly TabledDraft[]): CompositionRequest {
  // A party that joined in a draft of another name has a known text.
  const joined = new Set(drafts.flatMap(({ party }) => partiesOf(state, party)));
  const corrections = correctionsAmong(state, drafts);
  return {
    // An own file may be given another party: the composite is then another.
    key: JSON.stringify([state.id, drafts.map(({ id, party }) => [id, party]), corrections]),
    drafts: drafts.map(({ id, party, draft, own }) => ({ party, ...(own === true ? {} : { id }), draft })),
    parties: state.parties.filter(({ id, roles }) => !joined.has(id) && negotiates(roles)).map(({ id }) => id),
    corrections,
  };
}
