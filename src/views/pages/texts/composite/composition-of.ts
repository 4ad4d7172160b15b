import type { PartyRole, ProcessState, TabledDraft } from "../../../../core/record/state.ts";
import { carriedPoint } from "../../../../core/text/carried.ts";
import type { PartyCorrections } from "../../../../core/text/compile.ts";
import type { CompositionRequest } from "../../../composition.ts";
import { partiesOf } from "../../../kit/party.tsx";

/** A consent-holder, or one that is only spoken of, is not expected to table a draft. */
function negotiates(roles: readonly PartyRole[]): boolean {
  return roles.some(({ role }) => role !== "consent-holder");
}

/**
 * Pairings on record between drafts of different parties, stated by party. What was decided of an earlier draft of a party holds on in
 * its next one, for the points that are still there; what was decided of the next one itself comes after it and goes before it.
 */
export function correctionsAmong(state: ProcessState, drafts: readonly TabledDraft[]): readonly PartyCorrections[] {
  const tabled = new Map([...state.drafts, ...drafts].map((each) => [each.id, each]));
  const stated = state.corrections.flatMap(({ from, to, corrections }) => {
    const [one, other] = [standsFor(tabled.get(from), drafts), standsFor(tabled.get(to), drafts)];
    if (one === null || other === null || one.now.party === other.now.party) return [];
    const carried = corrections.flatMap((each) => {
      const [left, right] = [carriedPoints(one, each.from), carriedPoints(other, each.to)];
      return left === null || right === null ? [] : [{ from: left, to: right }];
    });
    if (carried.length === 0 && corrections.length > 0) return [];
    const direct = one.was === one.now && other.was === other.now;
    return [{ direct, said: { from: one.now.party, to: other.now.party, corrections: carried } }];
  });
  const inherited = stated.filter(({ direct }) => !direct);
  return [...inherited, ...stated.filter(({ direct }) => direct)].map(({ said }) => said);
}

/** A draft that was decided about, and the draft of the same party that is compiled now. */
interface Carried {
  readonly was: TabledDraft;
  readonly now: TabledDraft;
}

function standsFor(was: TabledDraft | undefined, drafts: readonly TabledDraft[]): Carried | null {
  if (was === undefined) return null;
  const same = drafts.find(({ id }) => id === was.id);
  if (same !== undefined) return { was: same, now: same };
  const now = drafts.find(({ party }) => party === was.party);
  return now === undefined || (now.draft.date ?? "") < (was.draft.date ?? "") ? null : { was, now };
}

/** Null where a point is no more: what was decided about it then says nothing. */
function carriedPoints({ was, now }: Carried, points: readonly string[]): readonly string[] | null {
  if (was === now) return points;
  const carried = points.map((point) => carriedPoint(was.draft, point, now.draft));
  return carried.some((point) => point === null) ? null : carried.flatMap((point) => point ?? []);
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
