import { processOn } from "../../record/as-of.ts";
import type { ProcessState } from "../../record/state.ts";

/** States already cut, by day: an editor checks its text again at every word. */
const cut = new WeakMap<ProcessState, Map<string, ProcessState>>();
/** Most days of one state that are kept. */
const MOST = 8;

/** What was known on a day: a text of that day is held against nothing that became known later. */
export function stateOn(state: ProcessState, day: string | null): ProcessState {
  if (day === null) return state;
  const byDay = cut.get(state) ?? new Map<string, ProcessState>();
  cut.set(state, byDay);
  const known = byDay.get(day);
  if (known !== undefined) return known;
  const made = processOn(state, day);
  if (byDay.size >= MOST) byDay.clear();
  byDay.set(day, made);
  return made;
}

/** States whose figures are as on a day, by day. */
const dated = new WeakMap<ProcessState, Map<string, ProcessState>>();

/** The same record for an article that bears its own day: a figure that was replaced by one of a later day is not out of date in it. */
export function figuresOn(state: ProcessState, day: string): ProcessState {
  const byDay = dated.get(state) ?? new Map<string, ProcessState>();
  dated.set(state, byDay);
  const known = byDay.get(day);
  if (known !== undefined) return known;
  const later = new Set((state.claims ?? []).filter(({ asOf }) => (asOf ?? "") > day).map(({ id }) => id));
  const isEarly = (id: string | undefined): boolean => id !== undefined && later.has(id);
  const made = !(state.claims ?? []).some(({ supersededBy }) => isEarly(supersededBy))
    ? state
    : {
        ...state,
        claims: (state.claims ?? []).map(({ supersededBy, ...claim }) =>
          supersededBy === undefined || isEarly(supersededBy) ? claim : { ...claim, supersededBy },
        ),
      };
  if (byDay.size >= MOST) byDay.clear();
  byDay.set(day, made);
  return made;
}
