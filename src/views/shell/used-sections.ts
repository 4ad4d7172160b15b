import type { ProcessState } from "../../core/record/state.ts";
import type { SectionId } from "../pages/registry.ts";

/** Sections in front at most; the others stand behind "More". */
const MOST = 5;

/** Sections by what is read first: the text, where it stands and the record are in front of everybody. */
const preferred: readonly SectionId[] = [
  "texts",
  "overview",
  "record",
  "positions",
  "bargain",
  "evidence",
  "commitments",
  "briefings",
];

/** Whether a process has anything that a section shows. */
const used: Readonly<Record<SectionId, (state: ProcessState) => boolean>> = {
  texts: () => true,
  overview: () => true,
  record: () => true,
  positions: ({ positions }) =>
    positions !== undefined && (positions.issues.length > 0 || positions.positions.length > 0),
  bargain: ({ bargaining }) => some(bargaining),
  evidence: ({ claims, events }) => some(claims) || some(events),
  commitments: ({ agreements, monitoring }) => some(agreements) || some(monitoring?.incidents),
  briefings: ({ briefings }) => some(briefings),
};

/** The sections in front: those that the process uses, up to what fits. What a process does not use is not in the way of what it does. */
export function sectionsInFront(state: ProcessState): ReadonlySet<SectionId> {
  return new Set(preferred.filter((section) => used[section](state)).slice(0, MOST));
}

function some(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
