import { remembered } from "../../common/remembered.ts";
import { entriesOfState } from "../entries-of-state.ts";
import type { Entry } from "../entry.ts";
import { fold, type FoldOptions } from "../fold.ts";
import type { ProcessState } from "../state.ts";
import type { TalksState } from "../talks.ts";

/**
 * The talks of a state: itself, where it was folded from a record, else what its readable files would say on record. So pages that
 * have files only count what the same files count once they are imported.
 */
export const talksOf = remembered((state: ProcessState): TalksState =>
  "ledger" in state ? (state as TalksState) : plannedTalks(state, {}),
);

/** What the readable files of a process would be on record, all of it or as of a day. */
export function plannedTalks(state: ProcessState, options: Pick<FoldOptions, "asOf" | "knownAt">): TalksState {
  return fold(plannedEntries(state), { ...options, process: state.id });
}

const plannedEntries = remembered((state: ProcessState): readonly Entry[] => {
  const planned = entriesOfState(state, () => SALT);
  return (planned.ok ? planned.value : []).map((entry, at): Entry => {
    const none = { content: "", prev: "", hash: "" };
    return { ...entry, process: state.id, room: "public", seq: at + 1, at: LAST, by: "", ...none };
  });
});

/** Nothing is kept or signed: the entries live for this fold alone. */
const SALT = "0".repeat(32);
const LAST = "9999-12-31T00:00:00.000Z";
