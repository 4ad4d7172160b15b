import { spanOf } from "../../evidence/date-text.ts";
import { bookAsOf } from "../../evidence/positions/as-of.ts";
import type { ProcessState } from "../../record/state.ts";

/** States already cut, by day: an editor checks its text again at every word. */
const cut = new WeakMap<ProcessState, Map<string, ProcessState>>();
/** Most days of one state that are kept. */
const MOST = 8;

/** What was on record on a day: a text of that day is held against nothing that came later. */
export function stateOn(state: ProcessState, day: string | null): ProcessState {
  if (day === null) return state;
  const byDay = cut.get(state) ?? new Map<string, ProcessState>();
  cut.set(state, byDay);
  const known = byDay.get(day);
  if (known !== undefined) return known;
  const made = cutAt(state, day);
  if (byDay.size >= MOST) byDay.clear();
  byDay.set(day, made);
  return made;
}

function cutAt(state: ProcessState, day: string): ProcessState {
  const isThere = (date: string | null | undefined): boolean =>
    date === null || date === undefined || date === "" || spanOf(date)[0] <= day;
  const claims = (state.claims ?? []).filter(({ asOf }) => isThere(asOf));
  const kept = new Set(claims.map(({ id }) => id));
  return {
    ...state,
    drafts: state.drafts.filter(({ draft }) => isThere(draft.date)),
    events: state.events.filter(({ date }) => isThere(date)),
    counts: state.counts.filter(({ on }) => isThere(on)),
    ...(state.shares === undefined ? {} : { shares: state.shares.filter(({ on }) => isThere(on)) }),
    ...(state.marks === undefined ? {} : { marks: state.marks.filter(({ on }) => isThere(on)) }),
    // What replaced a figure later had not replaced it yet.
    claims: claims.map(({ supersededBy, ...claim }) =>
      supersededBy !== undefined && kept.has(supersededBy) ? { ...claim, supersededBy } : claim,
    ),
    ...(state.positions === undefined ? {} : { positions: bookAsOf(state.positions, (on) => isThere(on)) }),
  };
}
