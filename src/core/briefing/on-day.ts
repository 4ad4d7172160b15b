import { said } from "../common/said.ts";
import { lastDayOf } from "../common/day.ts";
import { spanOf } from "../evidence/date-text.ts";
import { bookAsOf } from "../evidence/positions/index.ts";
import type { FigureState } from "./figure-state.ts";
import type { Briefing } from "./briefing.ts";
import type { LiveRef } from "./live.ts";
import { resolveLive } from "./resolve.ts";
import { problem, type Resolved } from "./resolved.ts";
import { standingFigure } from "./standing-figure.ts";

const made = new WeakMap<FigureState, { readonly day: string; readonly state: FigureState }>();

/** What a briefing of a day may show: texts, events, counts and positions up to it, and no figure of a later time. */
export function stateOn(state: FigureState, day: string | null): FigureState {
  if (day === null) return state;
  const last = made.get(state);
  if (last?.day === day) return last.state;
  const known = (on: string | null) => on === null || lastDayOf(on) <= day;
  const { claims, resolutions, sources, topics, parties, marks, positions } = state;
  const then: FigureState = {
    sources,
    topics,
    parties,
    drafts: state.drafts.filter(({ draft }) => known(draft.date)),
    events: state.events.filter(({ date }) => known(date)),
    counts: state.counts.filter(({ on }) => known(on)),
    // What replaces a figure only later is not there: it has not replaced it yet.
    ...(claims === undefined ? {} : { claims: claims.filter(({ asOf }) => asOf === null || spanOf(asOf)[0] <= day) }),
    ...(resolutions === undefined ? {} : { resolutions }),
    ...(marks === undefined ? {} : { marks: marks.filter(({ on }) => known(on)) }),
    ...(positions === undefined ? {} : { positions: bookAsOf(positions, known) }),
  };
  made.set(state, { day, state: then });
  return then;
}

/** A live figure as the record has it on the briefing's day. */
export function drawnOn(live: LiveRef, { asOf }: Pick<Briefing, "asOf">, state: FigureState): Resolved {
  if (live.name === "standing") return standingFigure(live, asOf, state);
  const drawn = resolveLive(live, stateOn(state, asOf));
  if (drawn.kind !== "problem" || asOf === null || resolveLive(live, state).kind === "problem") return drawn;
  return problem(said("live-figure.later", { live: `{{${live.key}}}`, day: asOf }));
}
