import {
  isDisowned,
  runProgram,
  typesWithin,
  type Agreement,
  type Incident,
  type IncidentStanding,
  type RunAnswer,
} from "../../../../core/commitments/index.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import type { MonitoringLog } from "../../../../core/record/state.ts";
import type { Known, Watch } from "./model.ts";

/** A breach of a prohibition, with the reports that it rests on. */
export interface Broken {
  readonly id: string;
  readonly at: string;
  readonly reports: readonly Incident[];
  /** By report, the body that found that it occurred. */
  readonly foundBy: Readonly<Record<string, string>>;
  /** Exceptions that the text states in words only: whether they hold is not known. */
  readonly unless: readonly string[];
  /** The narrower room that alone knows of it; absent: all at the table. */
  readonly room?: RoomId;
}

/** A prohibition that reports touch of which nothing follows by the text's own rules. */
export type Touching = Pick<Broken, "id" | "at" | "reports" | "room">;

/** Prohibitions that reports touch without a breach that is told, the latest first; what was found untrue, or no violation, touches none. */
export function touchingProhibitions(
  { commitments }: Agreement,
  standings: readonly IncidentStanding[],
  told: readonly Broken[],
): readonly Touching[] {
  const known = new Set(told.flatMap(({ id, reports }) => reports.map((report) => `${id} ${report.id}`)));
  return commitments
    .filter(({ modality }) => modality === "prohibition")
    .flatMap(({ id, act, debtor }): readonly Touching[] => {
      const acts = new Set(typesWithin([act.when]));
      const reports = standings.flatMap(({ incident, occurred, violates }): readonly Incident[] => {
        const { type, actor } = incident;
        const isAct = acts.has(type) && (actor === undefined || debtor.length === 0 || debtor.includes(actor));
        const counts = occurred.verdict === "yes" || (occurred.verdict !== "no" && !isDisowned(incident));
        const touches = counts && violates[id]?.verdict !== "no" && (isAct || incident.commitments.includes(id));
        return touches && !known.has(`${id} ${incident.id}`) ? [incident] : [];
      });
      const at = reports.reduce((last, { on }) => (on > last ? on : last), "");
      return reports.length === 0 ? [] : [{ id, at, reports }];
    })
    .sort(latestFirst);
}

/** Breaches of prohibitions by the text's own rules, the latest first; what an exception excuses is none. */
export function brokenProhibitions(
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
    .sort(latestFirst);
}

/** What would be breaches of prohibitions, were the reports of them not disputed: a report does not go away by being disputed. */
export function disputedBreaches(
  { program, day, knownAt, agreement }: Pick<Watch, "program" | "day" | "knownAt" | "agreement">,
  { log, events }: Known,
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

/** The latest first. */
export function latestFirst(a: { readonly at: string }, b: { readonly at: string }): number {
  return a.at < b.at ? 1 : a.at > b.at ? -1 : 0;
}
