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
  isReported,
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
  type Incident,
  type IncidentFinding,
  type IncidentStanding,
  type Program,
  type RunAnswer,
  type Upcoming,
} from "../../../../core/commitments/index.ts";
import type { CommitmentText } from "../model.ts";
import type { MonitoringLog, ProcessState } from "../../../../core/record/state.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import { eventsOf, overdueOf } from "../../../../core/record/watched.ts";
import type { Locale } from "../../../../words/locale.ts";
import { dayNumber, isDay, isoDay } from "../../../days.ts";
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
  readonly log: MonitoringLog;
  readonly day: string;
  readonly knownAt: string | null;
  readonly program: Program;
  readonly events: readonly AgreementEvent[];
}

/** Ready to be asked. */
export function watchOf(agreement: Agreement, log: MonitoringLog, day: string, knownAt: string | null): Watch {
  return { agreement, log, day, knownAt, program: compileAgreement(agreement), events: eventsOf(log) };
}

/** State of all commitments, due and overdue, and what was found about each incident. */
export function standingOf(watch: Watch) {
  const { program, events, day, knownAt, agreement, log } = watch;
  const question = knownAt === null ? { asOf: day } : { asOf: day, knownAt };
  const { answer } = runProgram(program, events, question);
  const incidents = incidentStandings(log.incidents, log.findings, knownAt, log.rooms).filter(
    ({ incident }) => incident.on.slice(0, 10) <= day,
  );
  const observations = log.observations.filter(({ known }) => knownAt === null || known.slice(0, 10) <= knownAt);
  const rows = complianceOf(agreement, answer, incidents, observations);
  const contested = disputedIds(program, events, day);
  const week = isoDay(dayNumber(day) + 7);
  const soon: readonly Upcoming[] = answer.upcoming.filter((each) => upcomingDay(agreement, each).day <= week);
  const later: readonly Upcoming[] = answer.upcoming
    .filter((each) => upcomingDay(agreement, each).day > week)
    .slice(0, 8);
  const overdue = overdueOf(answer);
  const unproven = answer.commitments.filter((state) => isReported(state) && isPast(state.due, answer.asOf));
  const late = answer.commitments.filter(({ daysLate, performed }) => daysLate !== null && performed !== null);
  const quiet = new Map(
    silencesAt(
      program,
      answer.commitments,
      events,
      incidents.map((each) => each.incident),
      day,
    ).map((each) => [each.id, each]),
  );
  const silent = answer.commitments.filter(({ id }) => quiet.has(id));
  const broken = brokenProhibitions(answer, log, agreement, incidents);
  return {
    answer,
    incidents,
    broken,
    disputed: disputedBreaches(watch, broken, incidents),
    observations: observations.filter(({ from }) => from.slice(0, 10) <= day),
    rows,
    soon,
    later,
    overdue,
    unproven,
    unsettled: unsettledOf(answer),
    starts: startsMissing(agreement, answer),
    late,
    silent,
    quiet,
    byPhase: complianceByPhase(agreement, rows, contested),
    byParty: complianceByParty(agreement, rows, contested),
    differences: discrepancies(log.tallies, knownAt),
  };
}

function isPast(due: string | null, asOf: string): boolean {
  return due !== null && Date.parse(due) <= Date.parse(asOf);
}

/** Reports that tell of the act of a commitment by a day, whatever their weight. */
export function reportsOfAct({ agreement, log, day }: Watch, id: string): readonly Incident[] {
  const act = agreement.commitments.find((each) => each.id === id)?.act.when;
  const types = new Set(typesWithin([act]));
  return log.incidents.filter(({ type, on }) => types.has(type) && on.slice(0, 10) <= day);
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

/** Reports that may be violations: what touches or breaks a prohibition, and what bodies have judged. */
export function mayViolate(
  { agreement }: Pick<Watch, "agreement">,
  { incidents, broken }: Pick<Standing, "incidents" | "broken">,
) {
  const prohibited = new Set(
    agreement.commitments.filter(({ modality }) => modality === "prohibition").map(({ id }) => id),
  );
  const breaking = new Set(broken.flatMap(({ reports }) => reports.map(({ id }) => id)));
  return incidents.filter(
    ({ incident, occurred, violates }) =>
      incident.commitments.some((id) => prohibited.has(id)) ||
      breaking.has(incident.id) ||
      Object.keys(violates).length > 0 ||
      (occurred.verdict !== "none" && incident.commitments.length === 0),
  );
}

/** A finding as it is asked for in a form; what is not of its question stays empty. */
export interface AskedFinding {
  readonly kind: IncidentFinding["kind"];
  readonly verdict: IncidentFinding["verdict"];
  readonly body: string;
  readonly on: string;
  readonly commitment: string;
  readonly party: string;
}

/** Who can find something about a report: bodies, and organisations that are party neither to the text nor to the process. */
export function findersOf({ parties }: Agreement, process: readonly { readonly id: string }[]): Agreement["parties"] {
  const sides = new Set(process.map(({ id }) => id));
  return parties.filter(
    ({ id, kind, signs }) => kind === "body" || (kind === "organisation" && !signs && !sides.has(id)),
  );
}

/** A form about a report: what the report says is offered first. */
export function blankFinding(
  { commitments, actor }: Incident,
  agreement: Agreement,
  bodies: Agreement["parties"],
  today: string,
): AskedFinding {
  return {
    kind: "occurred",
    verdict: "yes",
    body: bodies.length === 1 ? (bodies[0]?.id ?? "") : "",
    on: today,
    commitment: commitments.length === 1 ? (commitments[0] ?? "") : "",
    party: actor !== undefined && agreement.parties.some(({ id }) => id === actor) ? actor : "",
  };
}

/** Whether a finding says all that its question needs; none is made before what it is about. */
export function findingReady({ kind, body, on, commitment, party }: AskedFinding, incident: Incident): boolean {
  const about = kind === "violates" ? commitment : kind === "attributable" ? party : body;
  return body !== "" && about !== "" && isDay(on) && on >= incident.on.slice(0, 10);
}

/** The finding asked for; it stands in the place of the same body's earlier one on the same question. */
export function findingFrom(
  { kind, verdict, body, on, commitment, party }: AskedFinding,
  incident: Incident,
  /** Of the room that it is written in: none of another room stands back for it. */
  findings: readonly IncidentFinding[],
  today: string,
  random: string,
): IncidentFinding {
  const about = {
    ...(kind === "violates" ? { commitment } : {}),
    ...(kind === "attributable" ? { party } : {}),
  };
  const gone = new Set(findings.flatMap(({ supersedes }) => supersedes ?? []));
  const before = findings.findLast(
    (each) =>
      each.incident === incident.id &&
      each.kind === kind &&
      each.body === body &&
      each.commitment === about.commitment &&
      each.party === about.party &&
      !gone.has(each.id),
  );
  return {
    id: `finding-${on}-${random}`,
    incident: incident.id,
    kind,
    verdict,
    body,
    on,
    known: today,
    ...about,
    ...(before === undefined ? {} : { supersedes: before.id }),
  };
}

/** A breach of a prohibition, with the reports that it rests on. */
export interface Broken {
  readonly id: string;
  readonly at: string;
  readonly reports: readonly Incident[];
  /** By report, the body that found that it occurred. */
  readonly foundBy: Readonly<Record<string, string>>;
  /** Exceptions that the text states in words only: whether they hold is not known. */
  readonly unless: readonly string[];
}

/** Breaches of prohibitions by the text's own rules, the latest first; what an exception excuses is none. */
function brokenProhibitions(
  { commitments }: Pick<RunAnswer, "commitments">,
  { incidents, findings }: MonitoringLog,
  agreement: Agreement,
  standings: readonly IncidentStanding[],
): readonly Broken[] {
  const foundBy = Object.fromEntries(
    standings.flatMap(({ incident: { id }, occurred: { verdict, by } }) =>
      verdict === "yes" && by !== null ? [[id, by]] : [],
    ),
  );
  const sources = new Map(agreement.commitments.map((each) => [each.id, each]));
  const incidentOf = new Map(findings.map(({ id, incident }) => [id, incident]));
  return commitments
    .filter(({ modality }) => modality === "prohibition")
    .flatMap(({ id, breaches }) =>
      breaches
        .filter(({ excused }) => excused !== true)
        .map(({ at, events }) => {
          const named = new Set(events.map((event) => incidentOf.get(event) ?? event));
          const unless = (sources.get(id)?.exceptions ?? []).flatMap(({ when, words }) =>
            when === undefined ? [words] : [],
          );
          return { id, at, reports: incidents.filter((incident) => named.has(incident.id)), foundBy, unless };
        }),
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** What would be breaches of prohibitions, were the reports of them not disputed: a report does not go away by being disputed. */
function disputedBreaches(
  { program, events, day, knownAt, log, agreement }: Watch,
  broken: readonly Broken[],
  standings: readonly IncidentStanding[],
): readonly Broken[] {
  const disputed = new Set(standings.flatMap((each) => (each.disputed ? [each.incident.id] : [])));
  if (disputed.size === 0) return [];
  const taken = events.map(({ disputedBy: _by, ...event }) => event);
  const { answer } = runProgram(program, taken, knownAt === null ? { asOf: day } : { asOf: day, knownAt });
  const known = new Set(broken.flatMap(({ id, reports }) => reports.map((report) => `${id} ${report.id}`)));
  return brokenProhibitions(answer, log, agreement, standings).filter(
    ({ id, reports }) =>
      reports.some((report) => disputed.has(report.id)) && !reports.every((report) => known.has(`${id} ${report.id}`)),
  );
}

/** The narrower rooms that what is shown rests on, each once. */
export function roomsIn({ rooms = {} }: MonitoringLog): readonly RoomId[] {
  return [...new Set(Object.values(rooms).flatMap((each) => Object.values(each)))].sort();
}

/** A log as one person alone reads it: to them no room is narrower than another. */
export function withoutRooms({ rooms: _all, ...log }: MonitoringLog): MonitoringLog {
  return log;
}

/** What the dashboard asks of a day. */
export type Standing = ReturnType<typeof standingOf>;

/** The three indices of the day, and two of them month by month as then known and as restated. */
export function indicesOf({ program, events, day, knownAt, log }: Watch, { rows }: Pick<Standing, "rows">) {
  const { observations } = log;
  const disputed = new Set(rows.flatMap(({ id, incidents }) => (incidents.disputed > 0 ? [id] : [])));
  const first = log.incidents
    .map(({ on }) => on.slice(0, 10))
    .sort()
    .at(0);
  return {
    now: indicesAt(program, events, day, knownAt ?? undefined, { observations, disputed }),
    strict: first === undefined ? [] : monthlyValues(program, events, "strict", first, day, observations),
    dueAdjusted: first === undefined ? [] : monthlyValues(program, events, "dueAdjusted", first, day, observations),
  };
}

/** An index with one decimal, or a dash where nothing can be said. */
export function indexSaid(locale: Locale, value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : locale.number(Math.round(value * 10) / 10);
}

const names = new WeakMap<Agreement, ReadonlyMap<string, string>>();

/** A kind of event as the agreement calls it, told from all others; else its name in words. */
export function eventName(agreement: Agreement | null, type: string): string {
  if (agreement === null) return typeWords(type);
  const known = names.get(agreement) ?? eventNames(agreement);
  names.set(agreement, known);
  return known.get(type) ?? typeWords(type);
}
