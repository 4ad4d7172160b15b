import { said } from "../common/said.ts";
import { standingOf, talksOf } from "../record/standing/index.ts";
import type { ProcessState } from "../record/state.ts";
import type { FigureState } from "./figure-state.ts";
import type { LiveRef } from "./live.ts";
import { problem, type Resolved } from "./resolved.ts";

/**
 * `standing`: where the text in front stands, in the sentence of every page, with the entries that it rests on. Of an earlier day it
 * is drawn only where nothing was said of that text since: an entry of a later day is not taken back by leaving it out.
 */
export function standingFigure({ key }: LiveRef, asOf: string | null, state: FigureState): Resolved {
  if (!isWhole(state)) return problem(said("live-figure.unknown", { name: key }));
  const talks = talksOf(state);
  const { text, provisions, rests, said: sentence } = standingOf(talks, undefined, { day: asOf });
  const days = [
    ...(text?.versions ?? []).map(({ on }) => on),
    ...provisions.flatMap(({ mark }) => (mark === null ? [] : [mark.on])),
  ];
  if (asOf !== null && days.some((on) => on.slice(0, 10) > asOf))
    return problem(said("live-figure.later", { live: `{{${key}}}`, day: asOf }));
  const entries = rests.map(({ room, seq }) => said("standing-rests.entry", { room, seq }));
  const note = entries.length === 0 ? said("count-provisional") : said("standing-rests", { entries });
  return { kind: "text", text: sentence, note, sources: [] };
}

function isWhole(state: FigureState): state is ProcessState {
  return "corrections" in state;
}
