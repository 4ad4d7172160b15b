import {
  titleIn,
  upcomingDay,
  type Agreement,
  type CommitmentState,
  type FindingStanding,
  type Incident,
} from "../../../../core/commitments/index.ts";
import { say } from "../../../../words/words.ts";
import type { MonitoringReport } from "../../../../core/record/monitoring-report.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import type { Workbench } from "../../../workbench.ts";
import { ACTING_OFFICE } from "../../../../core/record/acting.ts";
import { roomName } from "../../record/rooms.tsx";
import { roomsOfLog } from "../../../../core/record/watched.ts";
import { dayNumber, isoDay } from "../../../days.ts";
import { dayIn, lastDayIn } from "../model.ts";
import {
  disputedReportsOf,
  eventName,
  indexSaid,
  indicesOf,
  nothingBroken,
  reportsOf,
  stateSaid,
  type Coverage,
  type Standing,
  type Watch,
} from "./model.ts";

type Voice = Pick<Workbench, "t" | "locale">;
type ReportPart = MonitoringReport["parts"][number];

const short = ({ locale }: Voice, iso: string) => locale.shortDate(iso.slice(0, 10));

/** What else the paper says of the text. */
interface Beside {
  /** What monitoring leaves out of it; null: nothing. */
  readonly coverage: Coverage | null;
  /** By commitment, who contests how it is read. */
  readonly contested?: ReadonlyMap<string, readonly string[]> | undefined;
  /** What was read as duties and recorded as none, each with who recorded it. */
  readonly refused?: readonly (readonly [string, string])[] | undefined;
}

/** The week that ends on the day: due, overdue, incidents with their findings, effort, indices. */
export function weeklyReport(
  watch: Watch,
  standing: Standing,
  voice: Voice,
  { coverage, contested = new Map(), refused = [] }: Beside = { coverage: null },
): MonitoringReport {
  const words = voice.t.commitments.monitoring;
  const { agreement, day } = watch;
  const from = isoDay(dayNumber(day) - 6);
  return {
    title: `${words.weekly}: ${agreement.title}`,
    day,
    language: voice.locale.language,
    notes: [
      words.reportWeek({ from: short(voice, from), until: short(voice, day) }),
      ...roomNote(watch, voice),
      ...(coverage === null ? [] : [words.watchedOf(coverage)]),
      words.threeQuestions,
    ],
    parts: [
      ...duties(watch, standing, voice, contested),
      ...notWatched(refused, voice),
      incidents(watch, standing, voice, from),
      ...takenBack(watch, voice, from),
      effort(watch, standing, voice, from),
      indices(watch, standing, voice, contested.size),
    ],
  };
}

/** That the paper holds what not all at the table know: it is made to be handed on. */
function roomNote({ log }: Watch, { t, locale }: Voice): readonly string[] {
  const back = (log.takenBack ?? []).flatMap(({ room }) => room ?? []);
  const rooms = [...new Set([...roomsOfLog(log), ...back])].map((each) => roomName(t, each));
  return rooms.length === 0 ? [] : [t.commitments.monitoring.restsOnRooms({ rooms: locale.list(rooms) })];
}

function duties(
  watch: Watch,
  standing: Standing,
  voice: Voice,
  contested: ReadonlyMap<string, readonly string[]>,
): readonly ReportPart[] {
  const { agreement, log } = watch;
  const { soon, overdue, unproven, unsettled, starts, late, broken, disputed, touching } = standing;
  const { commitment, debtor, deadline, monitoring: words } = voice.t.commitments;
  const title = (id: string) => {
    const who = (contested.get(id) ?? []).map((each) => (each === ACTING_OFFICE ? voice.t.record.office : each));
    const called = titleIn(agreement, id);
    return who.length === 0 ? called : `${called} (${words.contestedBy({ who: voice.locale.list(who) })})`;
  };
  const owed = ({ id, due }: Standing["overdue"][number]) => [
    title(id),
    (agreement.commitments.find((each) => each.id === id)?.debtor ?? []).map(title).join(", "),
    due === null ? "" : short(voice, lastDayIn(agreement, due)),
  ];
  const told = (reports: readonly Incident[], foundBy: Readonly<Record<string, string>> = {}) =>
    reports
      .map((report) => {
        const found = foundBy[report.id];
        const by = [
          words.reportedBy({ who: title(report.reporter), grade: words.grades[report.grade] }),
          ...(found === undefined ? [] : [words.reportedBy({ who: title(found), grade: words.grades.certified })]),
          ...beside(report, agreement, voice),
        ];
        return inRoom(by.join(", "), log.rooms?.incidents?.[report.id], voice);
      })
      .join("; ");
  /** The room of a line that no report of it bears. */
  const ofRoom = (line: string, { reports, room }: Standing["touching"][number]) =>
    inRoom(line, reports.some(({ id }) => log.rooms?.incidents?.[id] !== undefined) ? undefined : room, voice);
  const breach = (line: Standing["broken"][number]) => [
    [title(line.id), ...line.unless.map((each) => words.unlessWords({ words: each }))].join("; "),
    short(voice, dayIn(agreement, line.at)),
    ofRoom(told(line.reports, line.foundBy), line),
  ];
  const touched = ({ id }: CommitmentState) => told(reportsOf(watch, id));
  const isTouched = overdue.some((each) => touched(each) !== "");
  const notAccepted = ({ id }: Standing["soon"][number]) => told(disputedReportsOf(watch, id));
  const isRefused = soon.some((each) => notAccepted(each) !== "");
  const notKnown = ({ unknown }: CommitmentState) =>
    unknown.length === 0 ? "" : words.notKnown({ what: unknown.map((each) => say(voice.t, each)).join("; ") });
  return [
    {
      heading: words.dueThisWeek,
      lines: soon.length === 0 ? [starts.length > 0 ? words.noneKnownDue : words.nothingDue] : [],
      head: [commitment, words.when, "", ...(isRefused ? [words.reports] : [])],
      rows: soon.map((each) => [
        title(each.id),
        short(voice, upcomingDay(agreement, each).day),
        words.what[each.what],
        ...(isRefused ? [notAccepted(each)] : []),
      ]),
    },
    {
      heading: words.overdue,
      lines:
        overdue.length > 0
          ? [isTouched ? words.overdueTouched : words.overdueHint]
          : [unsettled.length + starts.length > 0 ? words.noneKnownOverdue : words.nothingOverdue],
      head: [commitment, debtor, deadline, ...(isTouched ? [words.reports] : [])],
      rows: overdue.map((each) => [...owed(each), ...(isTouched ? [touched(each)] : [])]),
    },
    ...(unproven.length === 0
      ? []
      : [
          {
            heading: words.unproven,
            lines: [words.unprovenHint],
            head: [commitment, debtor, deadline, words.reports],
            rows: unproven.map((each) => [...owed(each), touched(each)]),
          },
        ]),
    ...(unsettled.length === 0
      ? []
      : [
          {
            heading: words.unsettled,
            lines: [words.unsettledHint],
            head: [commitment, debtor, deadline, words.why, words.reports],
            rows: unsettled.map((each) => [...owed(each), notKnown(each), touched(each)]),
          },
        ]),
    ...(starts.length === 0
      ? []
      : [
          {
            heading: words.starts,
            lines: [words.startsHint],
            head: [words.starts, commitment],
            rows: starts.map(({ start, commitments }) => [
              start ?? words.startUnstated,
              commitments.map(title).join("; "),
            ]),
          },
        ]),
    {
      heading: words.doneLate,
      lines: late.length === 0 ? [words.nothingLate] : [],
      head: [commitment, debtor, deadline, words.why],
      rows: late.map((each) => [...owed(each), words.daysLate({ n: each.daysLate ?? 0 })]),
    },
    {
      heading: words.broken,
      lines: broken.length > 0 ? [words.brokenHint] : [words[nothingBroken(standing)]],
      head: [commitment, words.when, words.report],
      rows: broken.map(breach),
    },
    ...(disputed.length === 0
      ? []
      : [
          {
            heading: words.disputedBreaches,
            lines: [words.disputedBreachesHint],
            head: [commitment, words.when, words.report],
            rows: disputed.map(breach),
          },
        ]),
    ...(touching.length === 0
      ? []
      : [
          {
            heading: words.touching,
            lines: [words.touchingHint],
            head: [commitment, words.when, words.report],
            rows: touching.map((line) => [
              title(line.id),
              short(voice, line.at),
              ofRoom(
                line.reports.map((each) => `${eventName(agreement, each.type)}, ${told([each])}`).join("; "),
                line,
              ),
            ]),
          },
        ]),
    ...(standing.otherwise.length === 0
      ? []
      : [
          {
            heading: words.byRooms,
            lines: [words.byRoomsHint],
            head: [commitment, words.state],
            rows: standing.otherwise.map(({ room, state }) => [
              title(state.id),
              inRoom(stateSaid(state, agreement, voice, notKnown(state)), room, voice),
            ]),
          },
        ]),
  ];
}

/** Who disputes a report, and for whom the office filed it; nothing where neither is so. */
function beside(
  { disputedBy = [], filedFor, filing = "unconfirmed" }: Incident,
  agreement: Agreement,
  { t, locale }: Voice,
): readonly string[] {
  const { disputedBy: disputed, filedFor: filed } = t.commitments.monitoring;
  return [
    ...(disputedBy.length === 0
      ? []
      : [disputed({ who: locale.list(disputedBy.map((each) => titleIn(agreement, each))) })]),
    ...(filedFor === undefined ? [] : [filed({ who: titleIn(agreement, filedFor), said: filing })]),
  ];
}

function incidents({ agreement, day, log }: Watch, standing: Standing, voice: Voice, from: string): ReportPart {
  const words = voice.t.commitments.monitoring;
  const week = standing.incidents.filter(
    ({ incident }) => incident.known.slice(0, 10) >= from && incident.known.slice(0, 10) <= day,
  );
  const one = ({ verdict: answer, by, room }: FindingStanding) =>
    inRoom(
      [words.verdicts[answer], ...(by === null ? [] : [titleIn(agreement, by)])].join(", "),
      room as RoomId | undefined,
      voice,
    );
  const verdict = (list: readonly FindingStanding[]) =>
    list.length === 0
      ? words.verdicts.none
      : list.flatMap((each) => [each, ...(each.beside ?? [])].map(one)).join("; ");
  return {
    heading: words.views.incidents,
    lines: week.length === 0 ? [words.noIncidents] : [],
    head: [words.when, words.report, words.occurred, words.violates, words.attributable],
    rows: week.map(({ incident, occurred, violates, attributable }) => [
      short(voice, incident.on),
      inRoom(
        [
          eventName(agreement, incident.type),
          incident.place?.name ?? "",
          words.reportedBy({ who: titleIn(agreement, incident.reporter), grade: words.grades[incident.grade] }),
          ...beside(incident, agreement, voice),
        ]
          .filter((part) => part !== "")
          .join(", "),
        log.rooms?.incidents?.[incident.id],
        voice,
      ),
      verdict([occurred]),
      verdict(Object.values(violates)),
      verdict(Object.values(attributable)),
    ]),
  };
}

/** What was read as duties and recorded as none: nobody watches it. */
function notWatched(refused: NonNullable<Beside["refused"]>, { t }: Voice): readonly ReportPart[] {
  const { title, hint } = t.commitments.refused;
  if (refused.length === 0) return [];
  return [
    {
      heading: title,
      lines: [hint({ n: refused.length })],
      head: [t.commitments.commitment, t.commitments.recordedBy],
      rows: refused,
    },
  ];
}

/** Reports that were taken back within the week. */
function takenBack({ agreement, day, log }: Watch, voice: Voice, from: string): readonly ReportPart[] {
  const words = voice.t.commitments.monitoring;
  const week = (log.takenBack ?? []).filter(({ on }) => on.slice(0, 10) >= from && on.slice(0, 10) <= day);
  if (week.length === 0) return [];
  const row = ({ incident: { on, type, actor }, by, on: back, why, room }: (typeof week)[number]) => {
    const who = by === ACTING_OFFICE ? voice.t.record.office : titleIn(agreement, by);
    const said = [
      eventName(agreement, type),
      ...(actor === undefined ? [] : [words.byActor({ who: titleIn(agreement, actor) })]),
      words.takenBackBy({ who, day: short(voice, back) }),
    ];
    return [short(voice, on), inRoom(said.join(", "), room, voice), why];
  };
  return [
    {
      heading: words.takenBack,
      lines: [words.takenBackHint],
      head: [words.when, words.report, words.why],
      rows: week.map(row),
    },
  ];
}

/** Words with the room that alone knows what they say. */
function inRoom(words: string, room: RoomId | undefined, { t }: Voice): string {
  return room === undefined ? words : `${words} (${roomName(t, room)})`;
}

function effort({ log }: Watch, { observations }: Standing, voice: Voice, from: string): ReportPart {
  const words = voice.t.commitments.monitoring;
  return {
    heading: words.effort,
    lines: observations
      .filter(({ until }) => until.slice(0, 10) >= from)
      .map(({ id, area, hours, deniedHours = 0, downHours = 0 }) =>
        inRoom(
          [area, `${words.hours}: ${hours}`, `${words.denied}: ${deniedHours}`, `${words.down}: ${downHours}`].join(
            "; ",
          ),
          log.rooms?.observations?.[id],
          voice,
        ),
      ),
  };
}

function indices(watch: Watch, standing: Standing, { t, locale }: Voice, contested: number): ReportPart {
  const words = t.commitments.monitoring;
  const { now, inRooms } = indicesOf(watch, standing);
  return {
    heading: words.views.indices,
    lines: [
      words.neverBlended,
      `${words.strict}: ${indexSaid({ t, locale }, now.strict)}`,
      `${words.dueAdjusted}: ${indexSaid({ t, locale }, now.dueAdjusted)}`,
      `${words.mostDaysLate}: ${indexSaid({ t, locale }, now.mostDaysLate)}`,
      ...inRooms.flatMap(({ room, now: other }) =>
        [
          `${words.strict}: ${indexSaid({ t, locale }, other.strict)}`,
          `${words.dueAdjusted}: ${indexSaid({ t, locale }, other.dueAdjusted)}`,
        ].map((line) => inRoom(line, room, { t, locale })),
      ),
      ...(contested === 0 ? [] : [words.contestedCount({ n: contested })]),
    ],
  };
}
