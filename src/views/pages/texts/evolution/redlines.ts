import type { Redline, RedlinePair } from "../../../../core/text/alignment.ts";
import { pointIn, type Evolution, type Life } from "../../../../core/text/evolution/evolution.ts";

/** A step of a provision that has a redline: from which draft to which, and the pair of points that it stands in. */
export interface StepRedline {
  readonly life: Life;
  readonly from: number;
  readonly to: number;
  readonly pair: RedlinePair;
}

/** The redline that one step of a provision rests on; null where there is none to show. */
export function redlineOfStep(
  { lives }: Evolution,
  life: Life,
  draft: number,
  redline: (from: number, to: number) => Redline | null,
): StepRedline | null {
  const stage = life.stages[draft];
  const start =
    stage?.state === "here" ? stage.step.before : stage?.state === "absent" && stage.leaves ? stage.since : null;
  if (start === null || start === undefined) return null;
  const other = stage?.state === "here" ? stage.step.outOf[0] : undefined;
  const origin =
    pointIn(life, start) ??
    (other === undefined
      ? null
      : pointIn(
          lives.find(({ id }) => id === other)!,
          start,
        ));
  const here = pointIn(life, draft);
  const pair = redline(start, draft)?.pairs.find(
    ({ from, to }) =>
      (origin === null || from.includes(origin.id)) && (here === null ? origin !== null : to.includes(here.id)),
  );
  return pair === undefined ? null : { life, from: start, to: draft, pair };
}
