import {
  upcomingDay,
  complianceByParty,
  complianceByPhase,
  complianceOf,
  compileAgreement,
  discrepancies,
  disputedIds,
  eventNames,
  eventTypes,
  incidentStandings,
  indicesAt,
  isDisowned,
  isReported,
  latenessOf,
  monthlyValues,
  runProgram,
  silencesAt,
  startsMissing,
  typesWithin,
  typeWords,
  unsettledOf,
  type Agreement,
  type AgreementEvent,
  type Called,
  type CommitmentState,
  type Incident,
  type IncidentStanding,
  type Program,
  type RunAnswer,
  type Upcoming,
} from "../../../../core/commitments/index.ts";
import { lastDayIn, type CommitmentText } from "../model.ts";
import {
  brokenProhibitions,
  disputedBreaches,
  latestFirst,
  touchingProhibitions,
  type Broken,
  type Touching,
} from "./breaches.ts";
import type { MonitoringLog, ProcessState } from "../../../../core/record/state.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import { eventsOf, logKnown, overdueOf, roomsOfLog } from "../../../../core/record/watched.ts";
import type { Locale } from "../../../../words/locale.ts";
import type { Words } from "../../../../words/types.ts";
import { dayNumber, isoDay } from "../../../days.ts";
import { daysOfLog } from "../../../days.ts";

/** Who may be named in a report: parties of the process, and those of the agreement, with all their names. */
export function partiesCalled(
  { parties }: Pick<ProcessState, "parties">,
  agreement: Agreement | null,
): readonly Called[] {
  const own = (agreement?.parties ?? []).map(({ id, name, aliases = [] }) => ({ id, name, aliases }));
  const others = own.filter(({ id }) => !parties.some((each) => each.id === id));
  return [
    ...parties.map(({ id, name, alsoCalled = [] }) => {
      const same = own.find((each) => each.id === id);
      return { id, name, aliases: [...alsoCalled, ...(same === undefined ? [] : [same.name, ...same.aliases])] };
    }),
    ...others,
  ];
}

export { eventTypes, typeWords };

/** Nothing reported yet. */
export const emptyLog: MonitoringLog = { incidents: [], findings: [], observations: [], tallies: [] };

/** The last day on which anything happened or became known. */
export function lastDayOfLog(log: MonitoringLog): string | null {
  return daysOfLog(log).toSorted().at(-1) ?? null;
}

/** Everything that the dashboard shows of one day, as known on a day. */
export interface Watch {
  readonly agreement: Agreement;
  /** With what narrower rooms know. */
  readonly log: MonitoringLog;
  readonly day: string;
  readonly knownAt: string | null;
  readonly program: Program;
  /** By what all at the table know. */
  readonly table: Known;
  /** By what each narrower room knows besides. */
  readonly rooms: readonly (Known & { readonly room: RoomId })[];
}

/** What is known, by the table or with a narrower room, as the engine takes it. */
export interface Known {
  readonly log: MonitoringLog;
  readonly events: readonly AgreementEvent[];
}

/** Ready to be asked; `signings`: that the text was signed, as the record says besides the log. */
export function watchOf(
  agreement: Agreement,
  log: MonitoringLog,
  day: string,
  knownAt: string | null,
  signings: readonly AgreementEvent[] = [],
): Watch {
  const known = (room: RoomId | null): Known => {
    const own = logKnown(log, room);
    return { log: own, events: [...signings, ...eventsOf(own)] };
  };
  const rooms = roomsOfLog(log).map((room) => ({ room, ...known(room) }));
  return { agreement, log, day, knownAt, program: compileAgreement(agreement), table: known(null), rooms };
}

/** A commitment that stands otherwise with what a narrower room alone knows. */
export interface Otherwise {
  readonly room: RoomId;
  readonly state: CommitmentState;
}

/**
 * State of all commitments, due and overdue, and what was found about each incident. All of it is what the table knows; what a
 * narrower room knows besides adds lines that bear the room, and replaces nothing.
 */
export function standingOf(watch: Watch) {
  const { log, day, knownAt, rooms } = watch;
  const table = keeping(watch, watch.table);
  const beside = rooms.map(({ room, ...known }) => ({ room, ...keeping(watch, known) }));
  const lines = <L extends Touching>(of: (kept: typeof table) => readonly L[]) =>
    withRooms(
      of(table),
      beside.map((kept) => ({ room: kept.room, lines: of(kept) })),
    );
  return {
    ...table,
    // Reports and findings bear their rooms themselves.
    incidents: until(incidentStandings(log.incidents, log.findings, knownAt, log.rooms), day),
    observations: observed(log, watch),
    broken: lines((kept) => kept.broken),
    disputed: lines((kept) => kept.disputed),
    touching: lines((kept) => kept.touching),
    otherwise: beside.flatMap(({ room, answer }) => otherwise(table.answer, answer).map((state) => ({ room, state }))),
    beside,
    differences: discrepancies(log.tallies, knownAt),
  };
}

/** What the table knows, and the lines that a narrower room adds, which bear it. */
function withRooms<L extends Touching>(
  table: readonly L[],
  beside: readonly { readonly room: RoomId; readonly lines: readonly L[] }[],
): readonly L[] {
  const known = new Set(table.map(lineOf));
  const more = beside.flatMap(({ room, lines }) =>
    lines.filter((each) => !known.has(lineOf(each))).map((each) => ({ ...each, room })),
  );
  return more.length === 0 ? table : [...table, ...more].sort(latestFirst);
}

function lineOf({ id, at, reports }: Pick<Broken, "id" | "at" | "reports">): string {
  return JSON.stringify([id, at, reports.map((report) => report.id)]);
}

/** The states that say something else than the table's. */
function otherwise(table: RunAnswer, { commitments }: RunAnswer): readonly CommitmentState[] {
  const said = ({ status, due, performed, daysLate, unknown }: CommitmentState) =>
    JSON.stringify([status, due, performed, daysLate, unknown]);
  const known = new Map(table.commitments.map((state) => [state.id, said(state)]));
  return commitments.filter((state) => known.get(state.id) !== said(state));
}

function until(standings: readonly IncidentStanding[], day: string): readonly IncidentStanding[] {
  return standings.filter(({ incident }) => incident.on.slice(0, 10) <= day);
}

function observed({ observations }: MonitoringLog, { day, knownAt }: Watch): MonitoringLog["observations"] {
  return observations.filter(
    ({ known, from }) => (knownAt === null || known.slice(0, 10) <= knownAt) && from.slice(0, 10) <= day,
  );
}

/** How the agreement is kept, by what is known. */
function keeping({ program, day, knownAt, agreement }: Watch, { log, events }: Known) {
  const question = knownAt === null ? { asOf: day } : { asOf: day, knownAt };
  const { answer } = runProgram(program, events, question);
  const incidents = until(incidentStandings(log.incidents, log.findings, knownAt, log.rooms), day);
  const observations = log.observations.filter(({ known }) => knownAt === null || known.slice(0, 10) <= knownAt);
  const rows = complianceOf(agreement, answer, incidents, observations);
  const contested = disputedIds(program, events, day);
  const week = isoDay(dayNumber(day) + 7);
  const soon: readonly Upcoming[] = answer.upcoming.filter((each) => upcomingDay(agreement, each).day <= week);
  const later: readonly Upcoming[] = answer.upcoming
    .filter((each) => upcomingDay(agreement, each).day > week)
    .slice(0, 8);
  const quiet = new Map(
    silencesAt(
      program,
      answer.commitments,
      events,
      incidents.map((each) => each.incident).filter((each) => !isDisowned(each)),
      day,
    ).map((each) => [each.id, each]),
  );
  const broken = brokenProhibitions(answer, log, agreement, incidents);
  const disputed = disputedBreaches({ program, day, knownAt, agreement }, { log, events }, broken, incidents);
  return {
    answer,
    broken,
    disputed,
    touching: touchingProhibitions(agreement, incidents, [...broken, ...disputed]),
    rows,
    soon,
    later,
    overdue: overdueOf(answer),
    unproven: answer.commitments.filter((state) => isReported(state) && isPast(state.due, answer.asOf)),
    unsettled: unsettledOf(answer),
    starts: startsMissing(agreement, answer),
    late: answer.commitments.filter(({ daysLate, performed }) => daysLate !== null && performed !== null),
    silent: answer.commitments.filter(({ id }) => quiet.has(id)),
    quiet,
    byPhase: complianceByPhase(agreement, rows, contested),
    byParty: complianceByParty(agreement, rows, contested),
  };
}

function isPast(due: string | null, asOf: string): boolean {
  return due !== null && Date.parse(due) <= Date.parse(asOf);
}

/** Reports that touch a commitment or tell of its act by a day, whatever their weight; those that a party disowns are none. */
export function reportsOf({ agreement, log, day }: Watch, id: string): readonly Incident[] {
  const act = agreement.commitments.find((each) => each.id === id)?.act.when;
  const types = new Set(typesWithin([act]));
  return log.incidents.filter(
    (incident) =>
      (types.has(incident.type) || incident.commitments.includes(id)) &&
      incident.on.slice(0, 10) <= day &&
      !isDisowned(incident),
  );
}

/** Of these reports, those that somebody disputes: whoever watches a duty sees that its performance was not accepted. */
export function disputedReportsOf(watch: Watch, id: string): readonly Incident[] {
  return reportsOf(watch, id).filter(({ disputedBy = [] }) => disputedBy.length > 0);
}

/** How many duties of a text are watched, since a person confirmed them, and how many are only proposed. */
export interface Coverage {
  readonly text: string;
  readonly confirmed: number;
  readonly proposed: number;
}

/** What monitoring leaves out of the texts of an agreement; null where every duty read there is confirmed. */
export function coverageOf(
  texts: readonly Pick<CommitmentText, "id" | "kept" | "agreement" | "confirmed">[],
  watched: Agreement,
): Coverage | null {
  const text = texts.find(({ kept }) => kept?.id === watched.id);
  if (text === undefined) return null;
  const proposed = text.agreement.commitments.filter(({ id }) => !text.confirmed.has(id)).length;
  return proposed === 0 ? null : { text: text.id, confirmed: text.confirmed.size, proposed };
}

/** A log as one person alone reads it: to them no room is narrower than another. */
export function withoutRooms({ rooms: _all, takenBack, ...log }: MonitoringLog): MonitoringLog {
  return takenBack === undefined ? log : { ...log, takenBack: takenBack.map(({ room: _own, ...line }) => line) };
}

/** What is said where no prohibition is told as broken: never that there is no breach while a report touches one. */
export function nothingBroken({
  disputed,
  touching,
}: Pick<Standing, "disputed" | "touching">): "nothingUndisputed" | "nothingEstablished" | "nothingBroken" {
  if (touching.length > 0) return "nothingEstablished";
  return disputed.length > 0 ? "nothingUndisputed" : "nothingBroken";
}

/** What the dashboard asks of a day. */
export type Standing = ReturnType<typeof standingOf>;

/** The three indices of the day, and two of them month by month as then known and as restated; and those that a room's reports would give. */
export function indicesOf(
  { program, day, knownAt, table, rooms }: Watch,
  { rows, beside }: Pick<Standing, "rows" | "beside">,
) {
  const first = table.log.incidents
    .map(({ on }) => on.slice(0, 10))
    .sort()
    .at(0);
  const indices = ({ log: { observations }, events }: Known, kept: Standing["rows"]) => {
    const disputed = new Set(kept.flatMap(({ id, incidents }) => (incidents.disputed > 0 ? [id] : [])));
    return indicesAt(program, events, day, knownAt ?? undefined, { observations, disputed });
  };
  const monthly = (index: "strict" | "dueAdjusted") =>
    first === undefined ? [] : monthlyValues(program, table.events, index, first, day, table.log.observations);
  const now = indices(table, rows);
  const others = rooms.map(({ room, ...known }) => {
    const kept = beside.find((each) => each.room === room)?.rows ?? rows;
    return { room, now: indices(known, kept) };
  });
  return {
    now,
    /** What would stand otherwise with the reports of each narrower room. */
    inRooms: others.flatMap((other) => {
      const scored = other.now.scored.filter((each, at) => JSON.stringify(each) !== JSON.stringify(now.scored[at]));
      return scored.length === 0 ? [] : [{ ...other, scored }];
    }),
    strict: monthly("strict"),
    dueAdjusted: monthly("dueAdjusted"),
  };
}

/** How a commitment stands, in one line. */
export function stateSaid(
  state: CommitmentState,
  agreement: Agreement,
  { t, locale }: { readonly t: Words; readonly locale: Locale },
  notKnown: string,
): string {
  const words = t.commitments.monitoring;
  const late = latenessOf(state);
  return [
    words.statuses[state.status],
    state.due === null ? "" : `${words.what.due} ${locale.shortDate(lastDayIn(agreement, state.due))}`,
    late === null ? "" : words.daysLate({ n: late }),
    notKnown,
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** An index with one decimal, or a dash where nothing can be said. */
export function indexSaid(
  { t, locale }: { readonly t: Words; readonly locale: Locale },
  value: number | null | undefined,
): string {
  if (value === undefined) return "–";
  return value === null ? t.commitments.monitoring.shareNames.unknown : locale.number(Math.round(value * 10) / 10);
}

const names = new WeakMap<Agreement, ReadonlyMap<string, string>>();

/** A kind of event as the agreement calls it, told from all others; else its name in words. */
export function eventName(agreement: Agreement | null, type: string): string {
  if (agreement === null) return typeWords(type);
  const known = names.get(agreement) ?? eventNames(agreement);
  names.set(agreement, known);
  return known.get(type) ?? typeWords(type);
}
