import { said } from "../../common/said.ts";
import { instantOf, millisecondsOf } from "../../common/day.ts";
import { dayIn } from "../../common/zone.ts";
import { incidentStandings } from "../../commitments/index.ts";
import { ACTING_OFFICE, actorOf } from "../acting.ts";
import { contestsOf, filedReports, type Contest } from "../contests.ts";
import { concernedBy } from "../taken-back.ts";
import type { Recorded } from "../talks.ts";
import type { Ground, Waiting } from "./ground.ts";
import type { Wait } from "./wait.ts";

/** Days for which it is told that a report was taken back. */
const TOLD = 14;

/**
 * Duties as the office recorded them, and reports, that a party contests: the office corrects them, takes them back or has them found.
 * A duty corrected since stands on another entry, and a report that was taken back on none.
 */
export function contestedReadings(ground: Ground): readonly Wait[] {
  const contests = contestsOf(ground.state).filter(
    ({ actor, entry, note }) =>
      actor !== ACTING_OFFICE && ground.sees(note.entry) && ground.may("judgements", entry.room),
  );
  const decided = new Set(incidentsDecided(ground));
  const duties = contests.filter(({ agreement }) => agreement !== null);
  const reports = contests.filter(({ agreement, id }) => agreement === null && !decided.has(id));
  const [first] = duties;
  return [
    ...ground.group("contested-duty", duties.map(waitingOn(ground)), {
      title: (n) => said("waits-contested.duties", { n }),
      act: said("waits-act.open"),
      page: "commitments",
      values: { text: first?.agreement ?? "", c: first?.id ?? "" },
    }),
    ...disputedReports(ground, [...reports.map(waitingOn(ground)), ...disowned(ground), ...kept(ground)]),
  ];
}

const waitingOn =
  ({ state }: Ground) =>
  ({ actor, title, note }: Contest): Waiting => ({
    entry: note.entry,
    since: note.at,
    detail: said("waits-contested.reading", {
      party: actor,
      what: title,
      on: dayIn(state.zone, note.on),
      words: note.text,
    }),
  });

/** Reports of which a body has found whether they are true: that they are disputed waits for nobody any more. */
function incidentsDecided({ state: { monitoring } }: Ground): readonly string[] {
  if (monitoring === undefined) return [];
  const { incidents, findings, rooms } = monitoring;
  return incidentStandings(incidents, findings, null, rooms).flatMap(({ incident, occurred }) =>
    occurred.room === undefined && ["yes", "no"].includes(occurred.verdict) ? [incident.id] : [],
  );
}

/** That a party disowns a report that the office filed for it: all others are told that it counts no longer. */
export function contestedFilings(ground: Ground): readonly Wait[] {
  return disputedReports(ground, [...disowned(ground), ...kept(ground)]);
}

/** That a party contests that the office took back what it had filed for it: the report stands, until the party has answered it. */
function kept(ground: Ground): readonly Waiting[] {
  const { contestedBacks = [], zone } = ground.state;
  if (contestedBacks.length === 0) return [];
  const open = filedReports(ground.state).filter(({ said: word }) => word === "unconfirmed");
  return contestedBacks.flatMap(({ corrects, entry, contest }): readonly Waiting[] => {
    const report = open.find((each) => each.entry.id === corrects && each.entry.room === entry.room);
    if (report === undefined || report.party === ground.party || !ground.sees(contest.entry)) return [];
    const { party, title } = report;
    const facts = { party, what: title, on: dayIn(zone, contest.on), words: contest.reason ?? null };
    return [{ entry: contest.entry, since: contest.at, detail: said("waits-contested.back", facts) }];
  });
}

function disowned(ground: Ground): readonly Waiting[] {
  const { state } = ground;
  return filedReports(state).flatMap(({ entry, party, said: word, title }): readonly Waiting[] => {
    const last = state.confirmations.findLast(
      (each) => each.of === entry.id && each.entry.room === entry.room && actorOf(each) === party,
    );
    if (word !== "contested" || last === undefined || party === ground.party || !ground.sees(last.entry)) return [];
    const facts = { party, what: title, on: dayIn(state.zone, last.on), words: last.reason ?? null };
    return [{ entry: last.entry, since: last.at, detail: said("waits-contested.filed", facts) }];
  });
}

/** Reports on a party that somebody else took back: there is nothing to do but to read it, so it goes with time. */
export function reportsTakenBack(ground: Ground, party: string): readonly Wait[] {
  const { state } = ground;
  const since = instantOf(millisecondsOf(ground.now) - TOLD * 86_400_000);
  const waiting = (state.takenBack ?? []).flatMap((report): readonly Waiting[] => {
    const { back, title, incident, why } = report;
    const who = actorOf(back);
    if (back.at < since || who === party || !ground.sees(back.entry) || !concernedBy(report, state).has(party))
      return [];
    const facts = {
      what: title,
      on: incident.on.slice(0, 10),
      by: who === ACTING_OFFICE ? who : "party",
      party: who,
      day: dayIn(state.zone, back.on),
      words: why === "" ? null : why,
    };
    return [{ entry: back.entry, since: back.at, detail: said("waits-taken-back.one", facts) }];
  });
  return ground.group("report-taken-back", waiting, {
    title: (n) => said("waits-taken-back", { n }),
    act: said("waits-act.read"),
    page: "monitoring",
    values: { view: "incidents", kind: "all" },
  });
}

/**
 * That a party took back or corrected what the office had filed for it and it had confirmed: all who read the report are told for as
 * long, unless they are told that one which concerns them is gone.
 */
export function reportsMended(ground: Ground): readonly Wait[] {
  const { state } = ground;
  const since = instantOf(millisecondsOf(ground.now) - TOLD * 86_400_000);
  const isNews = (by: Recorded, party: string | undefined): boolean =>
    party !== undefined && actorOf(by) === party && party !== ground.party && by.at >= since && ground.sees(by.entry);
  const gone = (state.takenBack ?? []).flatMap((report): readonly Waiting[] => {
    const { as, party, back, title, incident, why } = report;
    if (as !== ACTING_OFFICE || !isNews(back, party)) return [];
    if (ground.party !== null && concernedBy(report, state).has(ground.party)) return [];
    return [mendedWaiting(ground, "taken-back", back, { what: title, on: incident.on, why })];
  });
  const filed = new Map(filedReports(state).map((each) => [`${each.entry.room}\n${each.entry.id}`, each]));
  const better = (filed.size === 0 ? [] : state.mended).flatMap(
    ({ corrects, why, undone, ...by }): readonly Waiting[] => {
      const report = filed.get(`${by.entry.room}\n${corrects}`);
      if (undone || report === undefined || !isNews(by, report.party)) return [];
      const on = state.monitoring?.incidents.find(({ id }) => id === report.id)?.on ?? report.on;
      return [mendedWaiting(ground, "corrected", by, { what: report.title, on, why })];
    },
  );
  return ground.group("report-mended", [...gone, ...better], {
    title: (n) => said("waits-mended", { n }),
    act: said("waits-act.read"),
    page: "monitoring",
    values: { view: "incidents", kind: "all" },
  });
}

function mendedWaiting(
  { state }: Ground,
  how: "taken-back" | "corrected",
  by: Recorded,
  { what, on, why }: { readonly what: string; readonly on: string; readonly why: string },
): Waiting {
  const facts = {
    what,
    on: on.slice(0, 10),
    by: "party",
    party: actorOf(by),
    day: dayIn(state.zone, by.on),
    words: why === "" ? null : why,
  };
  const detail = how === "corrected" ? said("waits-mended.one", facts) : said("waits-taken-back.one", facts);
  return { entry: by.entry, since: by.at, detail };
}

function disputedReports(ground: Ground, waiting: readonly Waiting[]): readonly Wait[] {
  return ground.group("contested-report", waiting, {
    title: (n) => said("waits-contested.reports", { n }),
    act: said("waits-act.open"),
    yours: ground.office,
    page: "monitoring",
    values: { view: "incidents", kind: "all" },
  });
}
