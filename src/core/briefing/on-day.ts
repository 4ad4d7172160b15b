import { said } from "../common/said.ts";
import { lastDayOf } from "../common/day.ts";
import { bookAsOf, optionsAsOf, type PositionBook } from "../evidence/positions/index.ts";
import { cutOn } from "../record/as-of.ts";
import type { Claim } from "../things/claim.ts";
import type { MarkLife } from "../record/talks.ts";
import { firstKnown, sourcesOf } from "../record/planning.ts";
import type { FigureState } from "./figure-state.ts";
import type { Briefing } from "./briefing.ts";
import type { LiveRef } from "./live.ts";
import { claimsShown, resolveLive } from "./resolve.ts";
import { problem, type Resolved } from "./resolved.ts";
import { standingFigure } from "./standing-figure.ts";

const made = new WeakMap<FigureState, { readonly day: string; readonly state: FigureState }>();

/**
 * What a briefing of a day may show: what had happened and was known by its end. When something became known is told by its sources, as
 * where files are taken into a record (`firstKnown`): of a state no other day is left.
 */
export function stateOn(state: FigureState, day: string | null): FigureState {
  if (day === null) return state;
  const last = made.get(state);
  if (last?.day === day) return last.state;
  const { claims, resolutions, sources, topics, parties, marks, positions, markLives } = state;
  const known = (on: string | null, from: readonly string[] = []) =>
    on === null || (lastDayOf(on) <= day && firstKnown(state, lastDayOf(on), from) <= day);
  const then: FigureState = cutOn(
    {
      sources,
      topics,
      parties,
      drafts: state.drafts.filter(({ draft, reported }) => known(draft.date, sourcesOf(draft, reported))),
      events: state.events.filter((event) => known(event.date, event.sources)),
      counts: state.counts.filter((count) => known(count.on, count.sources)),
      ...(claims === undefined ? {} : { claims }),
      ...(resolutions === undefined ? {} : { resolutions: resolutions.filter(({ on }) => known(on)) }),
      ...(marks === undefined ? {} : { marks: marks.filter((mark) => known(mark.on, mark.sources)) }),
      ...(markLives === undefined ? {} : { markLives: markLives.map((life) => lifeOn(life, known)) }),
      ...(positions === undefined ? {} : { positions: bookOn(positions, known) }),
    },
    day,
  );
  made.set(state, { day, state: then });
  return then;
}

/** What had become of a status by then. */
function lifeOn({ until, ended, ...life }: MarkLife, known: (on: string) => boolean): MarkLife {
  return {
    ...life,
    ...(until !== undefined && known(until) ? { until } : {}),
    ...(ended !== undefined && known(ended.on) ? { ended } : {}),
  };
}

function bookOn(book: PositionBook, known: (on: string | null, sources?: readonly string[]) => boolean): PositionBook {
  const then = bookAsOf(book, known);
  return optionsAsOf({ ...then, positions: then.positions.filter(({ on, sources }) => known(on, sources)) }, known);
}

/** The claims whose figures a live figure shows on its briefing's day: none that became known later, none replaced since. */
export function claimsDrawn(live: LiveRef, { asOf }: Pick<Briefing, "asOf">, state: FigureState): readonly Claim[] {
  return claimsShown(live, stateOn(state, asOf));
}

/** A live figure as the record has it on the briefing's day. */
export function drawnOn(live: LiveRef, { asOf }: Pick<Briefing, "asOf">, state: FigureState): Resolved {
  if (live.name === "standing") return standingFigure(live, asOf, state);
  const drawn = resolveLive(live, stateOn(state, asOf));
  if (drawn.kind !== "problem" || asOf === null || resolveLive(live, state).kind === "problem") return drawn;
  return problem(said("live-figure.later", { live: `{{${live.key}}}`, day: asOf }));
}
