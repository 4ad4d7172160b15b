import type { Claim } from "../../../core/things/claim.ts";
import type { Issue } from "../../../core/evidence/positions/index.ts";
import { figureSaid } from "../../../core/evidence/print.ts";
import { dayOfDraft, draftsInOrder } from "../../../core/record/draft-day.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { say } from "../../../words/words.ts";
import { shownDay } from "../../days.ts";
import type { BarChart } from "../../kit/charts/chart.ts";
import { partiesOf, partyOf } from "../../kit/party.tsx";
import type { Workbench } from "../../workbench.ts";
import { publishersOf, sourceNames } from "../evidence/figures.ts";
import { draftTitle } from "../texts/draft-choice.tsx";
import { optionInDraft, optionOf, type MatrixRow } from "./model.ts";

/** The figures that options name, draft by draft; null where none names one. */
export function draftChart(
  row: MatrixRow,
  { state, t, locale, place }: Pick<Workbench, "state" | "t" | "locale" | "place">,
): BarChart | null {
  const words = t.positions;
  const { issue } = row;
  const unit = issue.options.find(({ value }) => value !== undefined && value.amount !== null)?.value?.unit;
  if (unit === undefined) return null;
  const cells = new Map(row.drafts.map((cell) => [cell.draft, cell]));
  const bars = draftsInOrder(state).flatMap((tabled) => {
    const cell = cells.get(tabled.id);
    if (cell === undefined) return [];
    const day = dayOfDraft(state, tabled);
    const value = cell.option === null ? undefined : optionOf(issue, cell.option).value;
    const parties = partiesOf(state, tabled.party);
    return {
      label: draftTitle(tabled),
      hint: [locale.list(parties.map((id) => partyOf(state, id).name)), day === null ? "" : locale.shortDate(day)]
        .filter((part) => part !== "")
        .join(locale.comma),
      source: publishersOf(tabled.draft.sources ?? [], state),
      slot: parties.length === 1 ? partyOf(state, parties[0] ?? "").slot : 6,
      value: value?.amount ?? null,
      ...(value !== undefined && value.amount === null
        ? { without: "unlimited" as const }
        : cell.absence === "not-addressed"
          ? { without: "not-addressed" as const }
          : cell.absence !== null
            ? { without: "unknown" as const }
            : cell.position === null && cell.points.length === 0 && cell.reported[0] !== undefined
              ? // What is reported of a text that nobody here has read stands beside the mark, not in place of it.
                { without: "unknown" as const, words: t.charts.reported({ text: cell.reported[0] }) }
              : value === undefined
                ? { without: "no-figure" as const, words: optionInDraft(cell, t) }
                : {}),
      ...(value?.comparator === undefined ? {} : { comparator: value.comparator }),
      ...(value?.scope !== undefined && value.amount !== null ? { words: value.scope } : {}),
      ...(value !== undefined && cell.position === null ? { words: optionInDraft(cell, t) } : {}),
    };
  });
  const named = bars.filter(({ value }) => value !== null).length;
  if (named === 0) return null;
  const day = place.asOf ?? shownDay(state) ?? "";
  const bearing = referencesOn(state, issue, unit);
  const figures =
    bearing.length === 0
      ? ""
      : t.evidence.chartSource({
          sources: sourceNames(
            bearing.map(({ claim }) => claim),
            state,
          ),
        });
  return {
    kind: "bars",
    id: `issue-${issue.id}`,
    title: words.chartTitle({ issue: issue.title }),
    description: words.chartDescription({ named: `${named}`, total: `${bars.length}` }),
    source: [
      words.chartSource({
        drafts: locale.list(state.drafts.map(draftTitle)),
        day: day === "" ? "" : locale.date(day),
      }),
      figures,
    ]
      .filter((part) => part !== "")
      .join(" "),
    unit,
    rows: bars,
    references: bearing.map(({ claim, low, high }) => {
      const label = [claim.statement, claim.scope, claim.asOf === null ? "" : locale.shortDate(claim.asOf)];
      return {
        label: label.filter((part) => part !== "").join(locale.comma),
        figure: say(t, figureSaid(claim)),
        source: sourceNames([claim], state),
        ...(claim.comparator === undefined ? {} : { comparator: claim.comparator }),
        low,
        high,
      };
    }),
  };
}

/** Figures on an issue that have a place on the axis of its chart, each as a value or a band. */
function referencesOn(
  state: ProcessState,
  { figures = [] }: Issue,
  unit: string,
): readonly { readonly claim: Claim; readonly low: number; readonly high: number }[] {
  return bearingOn(state, figures).flatMap((claim) => {
    const ends = [claim.low, claim.high].filter((end) => end !== null).map(Number);
    return ends.length === 0 || !sameUnit(claim.unit, unit)
      ? []
      : [{ claim, low: Math.min(...ends), high: Math.max(...ends) }];
  });
}

/** People are counted under several names. */
function sameUnit(one: string, other: string): boolean {
  const people = /^(?:persons?|people|personnel|troops|soldiers)$/u;
  return one === other || (people.test(one) && people.test(other));
}

/** The claims behind ids, in their order; one that is not on record is left out. */
export function bearingOn({ claims = [] }: ProcessState, figures: readonly string[]): readonly Claim[] {
  return figures.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
}
