import { said } from "../../common/said.ts";
import type { EntryRef, PointStatus } from "../talks.ts";
import type { Ground, Waiting } from "./ground.ts";

/** A silence procedure that nobody has broken, with the points that it still covers. */
export interface OpenSilence {
  readonly entry: EntryRef;
  readonly deadline: string;
  readonly since: string;
  /** Its deadline has passed, and the office has not confirmed that it held. */
  readonly over: boolean;
  readonly points: readonly PointStatus[];
  /** Parties that have not answered on one of them at least. */
  readonly silent: readonly string[];
  /** As one thing that waits, in a sentence that names the points. */
  readonly waiting: (
    how: "waits-silence.yours" | "waits-silence.office" | "waits-silence-ended.one",
  ) => readonly Waiting[];
}

/** Silences that run or are to be confirmed. */
export function silencesOf(ground: Ground): readonly OpenSilence[] {
  const { ledger, silences } = ground.state;
  const opened = new Map(silences.map(({ entry, at }) => [`${entry.room}\n${entry.id}`, at]));
  const covered = new Map<string, PointStatus[]>();
  for (const status of ledger) {
    const { silence } = status.finding;
    if (silence === undefined || (silence.state !== "running" && silence.state !== "unconfirmed")) continue;
    const key = `${silence.entry.room}\n${silence.entry.id}`;
    const points = covered.get(key);
    if (points === undefined) covered.set(key, [status]);
    else points.push(status);
  }
  return [...covered].flatMap(([key, points]) => {
    const silence = points[0]?.finding.silence;
    if (silence === undefined) return [];
    const { entry, deadline } = silence;
    const since = opened.get(key) ?? "";
    const names = points.map((status) => ground.point(status));
    return [
      {
        entry,
        deadline,
        since,
        over: ground.over(deadline),
        points,
        silent: [...new Set(points.flatMap((status) => silentOn(ground, status)))],
        waiting: (how): readonly Waiting[] => [
          { entry, since, ...(points[0] === undefined ? {} : { at: points[0] }), detail: said(how, { points: names }) },
        ],
      } satisfies OpenSilence,
    ];
  });
}

/** Who has said nothing of a point: of the parties that decide, or of all where no rule says who does. */
function silentOn({ state }: Ground, { finding, stances }: PointStatus): readonly string[] {
  if (state.rule !== null) return finding.silent;
  const answered = new Set(stances.flatMap(({ stands, party }) => (stands ? [party] : [])));
  return state.parties.flatMap(({ id }) => (answered.has(id) ? [] : [id]));
}
