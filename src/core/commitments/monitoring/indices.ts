import { joined, said, type Said } from "../../common/said.ts";
import { stateSaid } from "../spoken.ts";
import type { CommitmentState } from "../answer.ts";
import { Machine } from "../engine/machine.ts";
import { prepareEvents } from "../engine/events.ts";
import { endOf, runProgram, startIn } from "../engine/run.ts";
import { EVER, type Program } from "../engine/program.ts";
import type { AgreementEvent } from "../event.ts";
import type { Observation } from "../../things/monitoring.ts";
import type { Commitment, Fraction, Id } from "../model.ts";
import { dateOf, dayNumber, formatDay, parseDay } from "../time/days.ts";

/** How far a commitment is implemented: not initiated, minimum, intermediate, full; null: not known, or it no longer binds. */
export type Score = 0 | 1 | 2 | 3 | null;

/** One commitment's part in the indices. */
export interface Scored {
  readonly id: Id;
  readonly score: Score;
  readonly why: Said;
  /** Its window has opened. */
  readonly begun: boolean;
  readonly disputed: boolean;
  readonly daysLate: number | null;
}

/** Three indices that are never blended, with the days late that an index hides. */
export interface Indices {
  /** 100 × sum of scores / (3 × all commitments): the formula of the Peace Accords Matrix. */
  readonly strict: number | null;
  /** The same over commitments whose window has opened. */
  readonly dueAdjusted: number | null;
  /** The four states of the Kroc Institute, in counts; disputed and unknown ones apart. */
  readonly shares: Shares;
  readonly sums: { readonly strict: Fraction; readonly dueAdjusted: Fraction };
  /** Null: of no duty a delay is known, and of one that is reported and not established nobody can say. */
  readonly mostDaysLate: number | null;
  readonly scored: readonly Scored[];
}

/** Counts of commitments by state of implementation. */
export interface Shares {
  readonly complete: number;
  readonly intermediate: number;
  readonly minimum: number;
  readonly notStarted: number;
  readonly disputed: number;
  readonly unknown: number;
}

/** The Peace Accords Matrix' score: 100 × sum / (3 × provisions). */
export function pamScore(scores: readonly number[]): number | null {
  return scores.length === 0 ? null : (100 * scores.reduce((sum, score) => sum + score, 0)) / (3 * scores.length);
}

/** Mean score that published shares would give, in hundredths of full implementation; shares stay as published. */
export function meanOfShares(shares: {
  readonly complete: number;
  readonly intermediate: number;
  readonly minimum: number;
  readonly notStarted: number;
}): number {
  return (3 * shares.complete + 2 * shares.intermediate + shares.minimum) / 3;
}

/** The sum of published percentages; 99 and 101 are rounding and are left alone, others are told. */
export function sumOfShares(shares: readonly number[]): {
  readonly sum: number;
  readonly rounding: boolean;
  readonly wrong: boolean;
} {
  const sum = shares.reduce((total, share) => total + share, 0);
  return { sum, rounding: sum === 99 || sum === 101, wrong: Math.abs(sum - 100) > 1 };
}

/** What a record holds besides events. */
export interface Watching {
  /** Who watched what; absent: nothing is known of it, and what nobody reported counts as not having happened. */
  readonly observations?: readonly Observation[];
  /** Commitments of which a report is disputed that names them. */
  readonly disputed?: ReadonlySet<Id>;
}

/** The three indices at one moment, as known at one moment. */
export function indicesAt(
  program: Program,
  events: readonly AgreementEvent[],
  asOf: string,
  knownAt?: string,
  watching: Watching = {},
): Indices {
  const question = knownAt === undefined ? { asOf } : { asOf, knownAt };
  const { answer } = runProgram(program, events, question);
  const scales = scaleScores(program, events, asOf, knownAt);
  const disputed = new Set([...disputedIds(program, events, asOf), ...(watching.disputed ?? [])]);
  const watched = watching.observations === undefined ? null : watchedBy(watching.observations, asOf, knownAt);
  const scored = program.agreement.commitments.flatMap((commitment): Scored[] => {
    // Permissions and powers promise nothing.
    if (commitment.modality === "permission" || commitment.modality === "power") return [];
    const state = answer.commitments.find((each) => each.id === commitment.id);
    if (state === undefined) return [];
    const [score, why] = scales.get(commitment.id) ?? scoreOf(commitment, state, watched);
    return [
      {
        id: commitment.id,
        score,
        why,
        begun: state.status !== "none" && state.status !== "created",
        disputed: disputed.has(commitment.id),
        daysLate: latenessOf(state),
      },
    ];
  });
  const counted = scored.filter((each) => each.score !== null);
  const begun = counted.filter((each) => each.begun);
  const sum = (list: readonly Scored[]) => list.reduce((total, each) => total + (each.score ?? 0), 0);
  return {
    strict: pamScore(counted.map((each) => each.score ?? 0)),
    dueAdjusted: pamScore(begun.map((each) => each.score ?? 0)),
    shares: sharesOfScores(scored),
    sums: {
      strict: [sum(counted), 3 * Math.max(1, counted.length)],
      dueAdjusted: [sum(begun), 3 * Math.max(1, begun.length)],
    },
    mostDaysLate: mostLateOf(answer.commitments),
    scored,
  };
}

function sharesOfScores(scored: readonly Scored[]): Shares {
  const plain = scored.filter((each) => !each.disputed);
  const of = (score: Score) => plain.filter((each) => each.score === score).length;
  return {
    complete: of(3),
    intermediate: of(2),
    minimum: of(1),
    notStarted: of(0),
    unknown: of(null),
    disputed: scored.length - plain.length,
  };
}

/** What leaves open whether a commitment began or was performed: that says nothing of it, neither for nor against. */
const OPEN: ReadonlySet<string> = new Set([
  "not-known.force",
  "not-known.trigger",
  "not-known.trigger-words",
  "not-known.condition",
  "not-known.act-words",
]);

/** Commitments that somebody watched for any time by a day, as known on a day. */
function watchedBy(observations: readonly Observation[], asOf: string, knownAt: string | undefined): ReadonlySet<Id> {
  return new Set(
    observations
      .filter(
        ({ from, known, hours }) => hours > 0 && from.slice(0, 10) <= asOf && known.slice(0, 10) <= (knownAt ?? "~"),
      )
      .flatMap(({ commitments }) => commitments),
  );
}

/** A score from the state alone, where the commitment has no scale of its own; `watched` null: who watched is not known. */
function scoreOf(
  commitment: Commitment,
  state: CommitmentState,
  watched: ReadonlySet<Id> | null,
): readonly [Score, Said] {
  const continuing = commitment.modality === "prohibition" || commitment.maintain !== undefined;
  const open = state.unknown.filter(({ code }) => OPEN.has(code));
  if (open.length > 0) return [null, said("why.unknown", { what: joined("comma", open) })];
  switch (state.status) {
    case "none":
      return [0, said("why.not-begun")];
    case "created":
      return [0, said("why.not-due")];
    case "discharged":
    case "terminated":
    case "expired":
      return [null, said("why.over", { state: stateSaid(state.status) })];
    case "suspended":
      return [null, said("why.suspended")];
    case "fulfilled":
    case "exercised":
      return [3, said("why.performed")];
    case "violated":
      if (continuing) return [1, said("why.breaches", { n: state.breaches.length })];
      if (state.performed === null && isReported(state)) return [1, said("why.reported")];
      return state.performed === null ? [0, said("why.missed")] : [3, said("why.late", { n: state.daysLate ?? 0 })];
    case "inEffect":
      if (!continuing && isReported(state)) return [1, said("why.reported")];
      // Whether it is due nobody can say: that says nothing against it.
      if (!continuing && commitment.window?.due !== undefined && state.due === null)
        return [null, said("why.unknown", { what: said("not-known.due") })];
      if (!continuing) return [0, said("why.not-performed")];
      if (state.unknown.length > 0) return [null, said("why.unknown", { what: joined("comma", state.unknown) })];
      // That nothing was reported where nobody watched says nothing.
      return watched?.has(commitment.id) === false ? [null, said("why.unwatched")] : [3, said("why.no-breach")];
  }
}

/** Its performance is reported, but weaker than is demanded, or disputed. */
export function isReported({ modality, unknown }: CommitmentState): boolean {
  return modality === "obligation" && unknown.some(({ code }) => code === "not-known.act");
}

/** By how many days it is late, where that is known: of what is reported and not established nobody can say. */
export function latenessOf(state: CommitmentState): number | null {
  return state.performed === null && isReported(state) ? null : state.daysLate;
}

/** The longest of some delays; null where none is known, though there may be one, as of what is reported and not established. */
export function mostLateOf(states: readonly CommitmentState[]): number | null {
  const known = states.flatMap((state) => latenessOf(state) ?? []);
  const open = states.some((state) => state.daysLate !== null && latenessOf(state) === null);
  return known.length === 0 && open ? null : Math.max(0, ...known);
}

/** Scores by the scales that commitments bring: the highest whose condition holds. */
function scaleScores(
  program: Program,
  events: readonly AgreementEvent[],
  asOf: string,
  knownAt: string | undefined,
): ReadonlyMap<Id, readonly [Score, Said]> {
  const scores = new Map<Id, readonly [Score, Said]>();
  const scales = program.commitments.filter((each) => each.scale.length > 0);
  if (scales.length === 0) return scores;
  const known = knownAt === undefined ? Number.POSITIVE_INFINITY : endOf(program, knownAt);
  const prepared = prepareEvents(program, events, known).events;
  const machine = new Machine(program, { keep: true, start: startIn(program, prepared) });
  const until = endOf(program, asOf);
  machine.take(prepared.filter((event) => event.at <= until));
  machine.advance(until);
  for (const compiled of scales) {
    const held = compiled.scale.filter((step) => step.when(machine, null, EVER) === 2).map((step) => step.score);
    const best = Math.max(0, ...held) as 0 | 1 | 2 | 3;
    scores.set(compiled.source.id, [best, said("why.scale")]);
  }
  return scores;
}

/** Commitments whose events somebody disputes. */
export function disputedIds(program: Program, events: readonly AgreementEvent[], asOf: string): ReadonlySet<Id> {
  const types = new Set(
    events.filter((event) => event.on <= `${asOf}~` && (event.disputedBy ?? []).length > 0).map((event) => event.type),
  );
  const found = new Set<Id>();
  program.commitments.forEach((compiled, node) => {
    if ((program.nodeSlots[node] ?? []).some((slot) => types.has(program.slots[slot]?.pattern.type ?? "")))
      found.add(compiled.source.id);
  });
  return found;
}

/** A month's value as it was known at its end, and as it is known now. */
export interface MonthlyValue {
  /** YYYY-MM. */
  readonly month: string;
  readonly asThenKnown: number | null;
  readonly restated: number | null;
}

/** Monthly values of one index from a first to a last month; later knowledge never changes the first line. */
export function monthlyValues(
  program: Program,
  events: readonly AgreementEvent[],
  index: "strict" | "dueAdjusted",
  from: string,
  to: string,
  observations?: readonly Observation[],
): readonly MonthlyValue[] {
  const watching = observations === undefined ? {} : { observations };
  return monthEnds(from, to).map((day) => ({
    month: day.slice(0, 7),
    asThenKnown: anythingKnown(events, observations, day)
      ? indicesAt(program, events, day, day, watching)[index]
      : null,
    restated: indicesAt(program, events, day, undefined, watching)[index],
  }));
}

/** Whether anything was on record by a day: of a time of which nothing was known, no index says anything. */
function anythingKnown(
  events: readonly AgreementEvent[],
  observations: readonly Observation[] = [],
  day: string,
): boolean {
  return [...events.map(({ known, on }) => known ?? on), ...observations.map(({ known }) => known)].some(
    (known) => known.slice(0, 10) <= day,
  );
}

/** Last days of the months from one day to another. */
export function monthEnds(from: string, to: string): readonly string[] {
  const last = parseDay(to);
  const first = parseDay(from);
  if (first === null || last === null) return [];
  const days: string[] = [];
  let { year, month } = dateOf(first);
  for (let n = 0; n < 1200; n++) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const end = dayNumber(year, month, 1) - 1;
    if (end > last) break;
    days.push(formatDay(end));
  }
  return days;
}
