import type { Id, Incident } from "../commitments/index.ts";
import { ACTING_OFFICE, actorOf } from "./acting.ts";
import { filingOf, type Filing } from "./filing.ts";
import type { MonitoringLog, ProcessState, TakenBackLine } from "./state.ts";
import type { EntryRef, Note, Recorded, TalksState } from "./talks.ts";

/** A duty or a report on record, by the entry on which it stands. */
export interface OnRecord {
  readonly entry: EntryRef;
  /** Of a duty: the agreement that it belongs to. Of a report: null. */
  readonly agreement: Id | null;
  readonly id: Id;
  /** What it is called. */
  readonly title: string;
}

/** A report on record, with who wrote its entry, for whom and when. */
export interface ReportOnRecord extends OnRecord, Pick<Recorded, "as" | "party" | "at" | "on"> {}

/** A report that was taken back: as it was, and the entry that took it back. */
export interface TakenBackReport extends ReportOnRecord {
  readonly incident: Incident;
  readonly back: Recorded;
  readonly why: string;
}

/** That somebody contests before all a duty as it is read, or a report as it is told. */
export interface Contest extends OnRecord {
  /** The office, or a party. */
  readonly actor: string;
  readonly note: Note;
}

/** What a reader may know of it: pages of a published site know neither remarks nor entries. */
export type Contested = Pick<TalksState, "duties" | "reports"> &
  Partial<Pick<TalksState, "notes" | "confirmations" | "takenBack">>;

/**
 * Remarks on the entries of duties and reports as they stand: a remark on a reading that was corrected since contests nothing more.
 * What narrower rooms say is left out.
 */
export function contestsOf(state: Contested): readonly Contest[] {
  const { duties = [], reports = [] } = state;
  const byEntry = new Map([...duties, ...reports].map((each) => [each.entry.id, each]));
  // Remarks cost much where there are many: they are asked for only where one may matter.
  if (byEntry.size === 0) return [];
  return (state.notes ?? []).flatMap((note): readonly Contest[] => {
    const found = note.about === undefined ? undefined : byEntry.get(note.about);
    if (found === undefined || (note.entry.room !== "table" && note.entry.room !== "public")) return [];
    return [{ ...found, actor: actorOf(note), note }];
  });
}

/** By duty of an agreement, who contests how it is read on record. */
export function contestedDuties(state: Contested, agreement: Id): ReadonlyMap<Id, readonly string[]> {
  const found = new Map<Id, readonly string[]>();
  for (const { agreement: of, id, actor } of contestsOf(state))
    if (of === agreement) found.set(id, [...new Set([...(found.get(id) ?? []), actor])]);
  return found;
}

/** A report that the office filed for a party, with what that party says of it. */
export interface FiledReport extends ReportOnRecord, Filing {
  readonly party: string;
}

/** The reports that the office filed for a party. */
export function filedReports({ reports = [], confirmations = [] }: Contested): readonly FiledReport[] {
  return reports.flatMap((report) => {
    const filing = filingOf({ confirmations }, report);
    return filing === null ? [] : [{ ...report, ...filing }];
  });
}

/** The log with what was taken back, and what parties said at the table; undefined where nothing was ever reported. */
export function logOf(state: Pick<ProcessState, "monitoring"> & Contested): MonitoringLog | undefined {
  const { takenBack = [] } = state;
  const log = answeredLog(state);
  if (takenBack.length === 0) return log;
  const lines = takenBack.map(({ incident, back, why, entry: { room } }): TakenBackLine => {
    const narrow = room === "table" || room === "public" ? {} : { room };
    return { incident, by: actorOf(back), on: back.on, why, ...narrow };
  });
  return { incidents: [], findings: [], observations: [], tallies: [], ...log, takenBack: lines };
}

/**
 * The log with what parties said at the table: a report that a party contests counts as disputed, until a body has found whether it
 * occurred; one that the office filed for a party bears that, and what the party says of it. The office does not dispute what it
 * records: it takes it back.
 */
function answeredLog(state: Pick<ProcessState, "monitoring"> & Contested): MonitoringLog | undefined {
  const { monitoring } = state;
  if (monitoring === undefined) return undefined;
  const against = new Map<Id, readonly string[]>();
  for (const { agreement, id, actor } of contestsOf(state))
    if (agreement === null && actor !== ACTING_OFFICE) against.set(id, [...(against.get(id) ?? []), actor]);
  const filed = new Map(filedReports(state).map((each) => [each.id, each]));
  if (against.size === 0 && filed.size === 0) return monitoring;
  const told = (incident: Incident): Incident => {
    const [more, filing] = [against.get(incident.id), filed.get(incident.id)];
    return {
      ...incident,
      ...(more === undefined ? {} : { disputedBy: [...new Set([...(incident.disputedBy ?? []), ...more])] }),
      ...(filing === undefined ? {} : { filedFor: filing.party, filing: filing.said }),
    };
  };
  return { ...monitoring, incidents: monitoring.incidents.map(told) };
}
