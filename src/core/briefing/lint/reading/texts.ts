import { remembered } from "../../../common/remembered.ts";
import type { ProcessState, TabledDraft } from "../../../record/state.ts";

/** The text that stands for a party: its own last one of which points are known; else the last joint one. */
export const textOfParty = remembered((state: ProcessState): ReadonlyMap<string, TabledDraft> => {
  const found = new Map<string, TabledDraft>();
  for (const { id } of state.parties) {
    const isKnown = ({ draft }: TabledDraft): boolean => draft.points.length > 0;
    const own = state.drafts.filter(({ party }) => party === id);
    const joint = state.drafts.filter(
      ({ party, draft }) => party !== id && draft.tabledBy.includes(id) && !isSigned(draft),
    );
    const text = own.findLast(isKnown) ?? joint.findLast(isKnown) ?? own.at(-1);
    if (text !== undefined) found.set(id, text);
  }
  return found;
});

/** The texts of a party of which points are known, in order of their days; the joint ones where it has none of its own. */
export const textsOfParty = remembered((state: ProcessState): ReadonlyMap<string, readonly TabledDraft[]> => {
  const known = state.drafts
    .filter(({ draft }) => draft.points.length > 0)
    .sort((a, b) => (a.draft.date ?? "").localeCompare(b.draft.date ?? ""));
  return new Map(
    state.parties.map(({ id }) => {
      const own = known.filter(({ party }) => party === id);
      return [id, own.length > 0 ? own : known.filter((each) => each === textOfParty(state).get(id))] as const;
    }),
  );
});

function isSigned({ status = "" }: TabledDraft["draft"]): boolean {
  return /\bsigned\b/iu.test(status);
}

/** The text that was signed, where one was: by its status, else by the event of a signature, whatever language the status is in. */
export const signedText = remembered((state: ProcessState): TabledDraft | null => {
  const signed = new Set(state.events.flatMap(({ kind, drafts = [] }) => (kind === "signature" ? drafts : [])));
  return (
    state.drafts.findLast(({ draft }) => isSigned(draft)) ?? state.drafts.findLast(({ id }) => signed.has(id)) ?? null
  );
});

/** Who tabled or signed a text: as it says itself, else as the process says whose it is, "NO-SO" of two; none where neither names a party. */
export function sponsorIds(
  { party, draft }: Pick<TabledDraft, "party" | "draft">,
  { parties }: ProcessState,
): readonly string[] {
  if (draft.tabledBy.length > 0) return draft.tabledBy;
  const isParty = (id: string): boolean => parties.some((each) => each.id === id);
  if (isParty(party)) return [party];
  const joint = party.split("-");
  return joint.every(isParty) ? joint : [];
}

/** Their names. */
export function sponsorsOf(text: TabledDraft, state: ProcessState): readonly string[] {
  return sponsorIds(text, state).map((id) => state.parties.find((party) => party.id === id)?.name ?? id);
}
