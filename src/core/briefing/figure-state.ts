import type { ProcessState } from "../record/state.ts";
import type { TalksState } from "../record/talks.ts";

/** The parts of a state that figures, and what stands against them, are drawn from: where these are the same, so is every figure. */
export const FIGURE_PARTS = [
  "claims",
  "resolutions",
  "sources",
  "counts",
  "drafts",
  "topics",
  "events",
  "parties",
  "positions",
  "marks",
  "markLives",
] as const satisfies readonly (keyof TalksState)[];

/** A state as far as figures are drawn from it. */
export type FigureState = Pick<ProcessState, Exclude<(typeof FIGURE_PARTS)[number], "markLives">> &
  Partial<Pick<TalksState, "markLives">>;
