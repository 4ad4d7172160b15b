import { remembered } from "../../../core/common/remembered.ts";
import type { ProcessState, TabledDraft } from "../../../core/record/state.ts";
import type { TalksState } from "../../../core/record/talks.ts";

/** Which version of its draft an earlier one is, from 1. */
const revisions = new WeakMap<TabledDraft, number>();

/**
 * The drafts on the table, each after the versions in which its party tabled it before: these go by its id and their number,
 * `ID@1`. What people made of it together since is no draft of the party.
 */
export const draftsWithVersions = remembered((state: ProcessState): readonly TabledDraft[] => {
  const { texts = [] } = state as Partial<Pick<TalksState, "texts">>;
  return state.drafts.flatMap((tabled) => {
    const versions = texts.find(({ kind, id }) => kind === "draft" && id === tabled.id)?.versions ?? [];
    const earlier = versions.slice(0, -1).flatMap(({ draft, edit }, at): readonly TabledDraft[] => {
      if (draft === undefined || edit !== undefined) return [];
      const version = { id: `${tabled.id}@${at + 1}`, party: tabled.party, draft };
      revisions.set(version, at + 1);
      return [version];
    });
    return [...earlier, tabled];
  });
});

/** The draft that a link names, on the table or an earlier version of one. */
export function draftNamed(state: ProcessState, id: string): TabledDraft | undefined {
  return state.drafts.find((each) => each.id === id) ?? draftsWithVersions(state).find((each) => each.id === id);
}

/** The number of an earlier version of a draft; null of one that is on the table. */
export function earlierVersion(tabled: TabledDraft): number | null {
  return revisions.get(tabled) ?? null;
}
