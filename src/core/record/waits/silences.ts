import { said } from "../../common/said.ts";
import { ACTING_OFFICE, actorOf } from "../acting.ts";
import { answersTo, objectionsInTime } from "../living/index.ts";
import type { EntryRef, PointStatus } from "../talks.ts";
import type { Ground, Waiting } from "./ground.ts";

/** A silence procedure that nobody has broken, and what it still covers. */
export interface OpenSilence {
  readonly entry: EntryRef;
  readonly deadline: string;
  /** Its deadline has passed, and the office has not confirmed that it held. */
  readonly over: boolean;
  /** It covers the text as a whole: it is answered on the text's page. */
  readonly whole: boolean;
  /** How many points or proposals; 1 where it covers the text as a whole. */
  readonly n: number;
  /** Parties that have not answered on one of them at least. */
  readonly silent: readonly string[];
  /** As one thing that waits, in a sentence that names the points. */
  readonly waiting: (
    how: "waits-silence.yours" | "waits-silence.office" | "waits-silence-ended.one",
  ) => readonly Waiting[];
}

/** Silences that run or are to be confirmed. */
export function silencesOf(ground: Ground): readonly OpenSilence[] {
  return [...onPoints(ground), ...ofTheWhole(ground)];
}

function onPoints(ground: Ground): readonly OpenSilence[] {
  const { ledger, silences } = ground.state;
  const opened = new Map(
    silences.flatMap(({ entry, at, points }) => (points === undefined ? [] : [[`${entry.room}\n${entry.id}`, at]])),
  );
  const covered = new Map<string, PointStatus[]>();
  for (const status of ledger) {
    const { silence } = status.finding;
    if (silence === undefined || (silence.state !== "running" && silence.state !== "unconfirmed")) continue;
    const key = `${silence.entry.room}\n${silence.entry.id}`;
    if (!opened.has(key)) continue;
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
        over: ground.over(deadline),
        whole: false,
        n: points.length,
        silent: [...new Set(points.flatMap((status) => silentOn(ground.asked, status)))],
        waiting: (how): readonly Waiting[] => [
          { entry, since, ...(points[0] === undefined ? {} : { at: points[0] }), detail: said(how, { points: names }) },
        ],
      } satisfies OpenSilence,
    ];
  });
}

/** Silences on the text as it stands, or on proposals: open until they are broken, lapsed or confirmed. */
function ofTheWhole(ground: Ground): readonly OpenSilence[] {
  const { state } = ground;
  const confirmed = new Set(
    state.confirmations.flatMap((each) => (actorOf(each) === ACTING_OFFICE ? [`${each.entry.room}\n${each.of}`] : [])),
  );
  return state.silences.flatMap((silence): readonly OpenSilence[] => {
    const { entry, deadline, at, points, proposals, withdrawn } = silence;
    const text = ground.text(silence);
    if (points !== undefined || withdrawn !== undefined || text === undefined) return [];
    if (confirmed.has(`${entry.room}\n${entry.id}`) || objectionsInTime(silence, state, text).length > 0) return [];
    // The words that it was about are no more.
    if (proposals === undefined && (text.versions.at(-1)?.at ?? "") > at) return [];
    const covered = state.proposals.filter(
      ({ id, state: now }) => now === "tabled" && proposals?.includes(id) === true,
    );
    const silent =
      proposals === undefined
        ? silentOn(ground.askedOf(text), { stances: answersTo(state, text) })
        : [...new Set(covered.flatMap((proposal) => ground.consent(proposal)?.silent ?? []))];
    const names =
      proposals === undefined ? [text.versions.at(-1)?.title || text.id] : covered.map((each) => ground.point(each));
    const place = text.kind === "draft" ? { draft: text.id } : { composite: text.id };
    return [
      {
        entry,
        deadline,
        over: ground.over(deadline),
        whole: proposals === undefined,
        n: Math.max(1, covered.length),
        silent,
        waiting: (how) => [{ entry, since: at, at: place, detail: said(how, { points: names }) }],
      },
    ];
  });
}

/** Who has said nothing of a point or text, of those whose agreement the text needs. */
function silentOn(asked: readonly string[], { stances }: Pick<PointStatus, "stances">): readonly string[] {
  const answered = new Set(stances.flatMap(({ stands, party }) => (stands ? [party] : [])));
  return asked.filter((party) => !answered.has(party));
}
