import { dayIn } from "../../core/common/zone.ts";
import type { Entry } from "../../core/record/entry.ts";
import type { ProcessState } from "../../core/record/state.ts";
import type { TalksState } from "../../core/record/talks.ts";
import { lastDay } from "../days.ts";

/** A draft with the day from which on it is known. */
export interface DraftDay {
  readonly id: string;
  readonly party: string;
  readonly title: string;
  readonly day: string;
}

/**
 * The days on which drafts became known: that of the entry by which one came, since a reader of the day that a draft bears would not
 * find it yet; without a record, the day that it bears.
 */
export function draftDays(
  { drafts }: Pick<ProcessState, "drafts">,
  record: { readonly entries: readonly Entry[]; readonly talks: Pick<TalksState, "zone"> } | null,
): readonly DraftDay[] {
  const known = new Map<string, string>();
  for (const { kind, body, known: on } of record?.entries ?? []) {
    const id = kind === "draft" ? body?.["id"] : undefined;
    if (typeof id !== "string" || record === null) continue;
    const day = dayIn(record.talks.zone, on);
    const before = known.get(id);
    if (before === undefined || day < before) known.set(id, day);
  }
  return drafts.flatMap(({ id, party, draft }) => {
    const day = known.get(id) ?? (draft.date === null ? undefined : lastDay(draft.date));
    return day === undefined ? [] : [{ id, party, title: draft.title, day }];
  });
}
