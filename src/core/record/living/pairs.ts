import type { DraftCorrections } from "../state.ts";
import type { Composite, UnsurePair } from "../../text/composite.ts";

/** The pairs of a composite of which nobody has said yet whether they are one point: a recorded pairing answers the question. */
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
      .some((each) =>
        each.corrections.some(
          (one) => one.from.some((id) => ours.includes(id)) && one.to.some((id) => others.includes(id)),
        ),
      );
  return (composite.unsure ?? []).filter(({ point, party, other, otherParty }) => {
    const [one, two] = [draftOf(party), draftOf(otherParty)];
    const [ours, others] = [held(party, point), held(otherParty, other)];
    return !states(one, ours, two, others) && !states(two, others, one, ours);
  });
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
