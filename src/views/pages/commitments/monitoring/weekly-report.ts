import { titleIn, upcomingDay } from "../../../../core/commitments/index.ts";
import type { MonitoringReport } from "../../../../core/record/monitoring-report.ts";
import type { Workbench } from "../../../workbench.ts";
import { dayNumber, isoDay } from "../../../days.ts";
import { lastDayIn } from "../model.ts";
import { indicesOf, typeWords, type Watch } from "./model.ts";
import type { Standing } from "./week-view.tsx";

/** The week that ends on the day: due, overdue, incidents with their findings, effort, indices. */
export function weeklyReport(
  watch: Watch,
  standing: Standing,
  { t, locale }: Pick<Workbench, "t" | "locale">,
): MonitoringReport {
  const words = t.commitments.monitoring;
  const { agreement, day } = watch;
  const from = isoDay(dayNumber(day) - 6);
  const title = (id: string) => titleIn(agreement, id);
  const short = (iso: string) => locale.shortDate(iso.slice(0, 10));
  const week = standing.incidents.filter(
    ({ incident }) => incident.known.slice(0, 10) >= from && incident.known.slice(0, 10) <= day,
  );
  const { now } = indicesOf(watch);
  const one = (value: number | null) => (value === null ? "–" : locale.number(Math.round(value * 10) / 10));
  const verdict = (list: readonly { readonly verdict: keyof typeof words.verdicts }[]) =>
    list.length === 0 ? words.verdicts.none : list.map((each) => words.verdicts[each.verdict]).join("; ");
  return {
    title: `${words.weekly}: ${agreement.title}`,
    day,
    language: locale.language,
    notes: [words.reportWeek({ from: short(from), until: short(day) }), words.threeQuestions],
    parts: [
      {
        heading: words.dueThisWeek,
        lines: standing.soon.length === 0 ? [words.nothingDue] : [],
        head: [t.commitments.commitment, words.when, ""],
        rows: standing.soon.map((each) => [
          title(each.id),
          short(upcomingDay(agreement, each).day),
          words.what[each.what],
        ]),
      },
      {
        heading: words.overdue,
        lines: standing.overdue.length === 0 ? [words.nothingOverdue] : [words.overdueHint],
        head: [t.commitments.commitment, t.commitments.debtor, t.commitments.deadline],
        rows: standing.overdue.map(({ id, due }) => [
          title(id),
          (agreement.commitments.find((each) => each.id === id)?.debtor ?? [])
            .map((each) => titleIn(agreement, each))
            .join(", "),
          due === null ? "" : short(lastDayIn(agreement, due)),
        ]),
      },
      {
        heading: words.views.incidents,
        lines: week.length === 0 ? [words.noIncidents] : [],
        head: [words.when, words.report, words.occurred, words.violates, words.attributable],
        rows: week.map(({ incident, occurred, violates, attributable }) => [
          short(incident.on),
          [typeWords(incident.type), incident.place?.name ?? "", words.grades[incident.grade]]
            .filter((part) => part !== "")
            .join(", "),
          verdict([occurred]),
          verdict(Object.values(violates)),
          verdict(Object.values(attributable)),
        ]),
      },
      {
        heading: words.effort,
        lines: standing.observations
          .filter(({ until }) => until.slice(0, 10) >= from)
          .map(({ area, hours, deniedHours = 0, downHours = 0 }) =>
            [area, `${words.hours}: ${hours}`, `${words.denied}: ${deniedHours}`, `${words.down}: ${downHours}`].join(
              "; ",
            ),
          ),
      },
      {
        heading: words.views.indices,
        lines: [
          words.neverBlended,
          `${words.strict}: ${one(now.strict)}`,
          `${words.dueAdjusted}: ${one(now.dueAdjusted)}`,
          `${words.mostDaysLate}: ${now.mostDaysLate}`,
        ],
      },
    ],
  };
}
