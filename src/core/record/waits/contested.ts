import { said } from "../../common/said.ts";
import { dayIn } from "../../common/zone.ts";
import { ACTING_OFFICE } from "../acting.ts";
import { contestsOf, type Contest } from "../contests.ts";
import type { Ground, Waiting } from "./ground.ts";
import type { Wait } from "./wait.ts";

/**
 * Duties as the office recorded them, and reports, that a party contests: the office corrects them, takes them back or has them found.
 * A duty corrected since stands on another entry, and a report that was taken back on none.
 */
export function contestedReadings(ground: Ground): readonly Wait[] {
  const contests = contestsOf(ground.state).filter(
    ({ actor, entry, note }) =>
      actor !== ACTING_OFFICE && ground.sees(note.entry) && ground.may("judgements", entry.room),
  );
  const waiting = ({ actor, title, note }: Contest): Waiting => ({
    entry: note.entry,
    since: note.at,
    detail: said("waits-contested.reading", {
      party: actor,
      what: title,
      on: dayIn(ground.state.zone, note.on),
      words: note.text,
    }),
  });
  const duties = contests.filter(({ agreement }) => agreement !== null);
  const reports = contests.filter(({ agreement }) => agreement === null);
  const [first] = duties;
  return [
    ...ground.group("contested-duty", duties.map(waiting), {
      title: (n) => said("waits-contested.duties", { n }),
      act: said("waits-act.open"),
      page: "commitments",
      values: { text: first?.agreement ?? "", c: first?.id ?? "" },
    }),
    ...ground.group("contested-report", reports.map(waiting), {
      title: (n) => said("waits-contested.reports", { n }),
      act: said("waits-act.open"),
      page: "monitoring",
      values: { view: "incidents", kind: "all" },
    }),
  ];
}
