import type { DraftCorrections } from "../state.ts";
import type { Composite, UnsurePair } from "../../text/composite.ts";

/** The pairs of a composite of which nobody has said yet whether they are one point: a recorded pairing answers the question, as does one that leaves either without a counterpart. */
export function openPairs(
  composite: Composite,
  drafts: readonly { readonly id: string; readonly party: string }[],
  corrections: readonly DraftCorrections[],
): readonly UnsurePair[] {
  const held = (party: string, at: string): readonly string[] =>
    (composite.drafts.find((each) => each.party === party)?.points ?? [])
      .filter(({ pieces }) => pieces.includes(at))
      .map(({ id }) => id);
  const draftOf = (party: string) => drafts.find((each) => each.party === party)?.id;
  const states = (
    from: string | undefined,
    ours: readonly string[],
    to: string | undefined,
    others: readonly string[],
  ) =>
    corrections
      .filter((each) => each.from === from && each.to === to)
      .some((each) => each.corrections.some((one) => joins(one, ours, others) || keepsApart(one, ours, others)));
  return (composite.unsure ?? []).filter(({ point, party, other, otherParty }) => {
    const [one, two] = [draftOf(party), draftOf(otherParty)];
    const [ours, others] = [held(party, point), held(otherParty, other)];
    return !states(one, ours, two, others) && !states(two, others, one, ours);
  });
}

type Pairing = DraftCorrections["corrections"][number];

function joins({ from, to }: Pairing, ours: readonly string[], others: readonly string[]): boolean {
  return from.some((id) => ours.includes(id)) && to.some((id) => others.includes(id));
}

/** One of the two has no counterpart in the other draft. */
function keepsApart({ from, to }: Pairing, ours: readonly string[], others: readonly string[]): boolean {
  return (
    (to.length === 0 && from.some((id) => ours.includes(id))) ||
    (from.length === 0 && to.some((id) => others.includes(id)))
  );
}

/** A composite with the questions that are open alone: what it says beside its points of what was answered would be out of date. */
export function asOpen(
  composite: Composite,
  drafts: Parameters<typeof openPairs>[1],
  corrections: readonly DraftCorrections[],
): Composite {
  const { unsure: _answered, ...rest } = composite;
  const unsure = openPairs(composite, drafts, corrections);
  return unsure.length === 0 ? rest : { ...rest, unsure };
}
