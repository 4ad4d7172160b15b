import type { DataTable } from "../../../core/common/data-table.ts";
import { sayStand, standCode, standStatements, type PositionBook } from "../../../core/evidence/positions/index.ts";
import { tile } from "../../../core/things/around.ts";
import { assessment } from "../../../core/things/assessment.ts";
import { dataTable, fieldColumns, joined } from "../../../core/things/published.ts";
import type { MatrixRow } from "../../../views/pages/positions/model.ts";
import { say } from "../../../words/words.ts";
import { frameOf, wordsOf, type TableBench } from "./frame.ts";

/** Issues with their options and where each stands, by the rule and by a person's judgement. */
export function issueTable(rows: readonly MatrixRow[], { t }: TableBench): DataTable {
  return dataTable(
    frameOf(t, "issues"),
    wordsOf(t, "issue"),
    {
      id: ({ issue }) => issue.id,
      title: ({ issue }) => issue.title,
      family: ({ issue }) => issue.family,
      options: ({ issue }) => joined(issue.options.map((option) => option.title)),
      standing: ({ standing }) => standCode(standing),
      said: ({ standing }) => say(t, sayStand(standing)),
      rests: ({ standing }) =>
        joined(standStatements(standing).flatMap(({ entries }) => entries.map(({ kind, id }) => `${kind} ${id}`))),
      agreedBetween: ({ standing }) => joined(standing.declared?.declaration.parties),
      declaredBy: ({ standing }) => standing.declared?.declaration.by ?? "",
      declaredOn: ({ standing }) => standing.declared?.declaration.on ?? "",
      endedOn: ({ standing }) => standing.declared?.ended?.on ?? "",
      judged: ({ standing }) => standing.override?.standing ?? "",
      judgedBy: ({ standing }) => standing.override?.by ?? "",
      judgedWhy: ({ standing }) => standing.override?.reason ?? "",
    },
    rows,
  );
}

/** What each draft or party says of each region. */
export function regionTable({ regions, tiles }: PositionBook, { t }: TableBench): DataTable {
  const names = new Map((regions ?? []).map((region) => [region.id, region.title]));
  const columns = { ...fieldColumns(tile), region: ({ region }: { region: string }) => names.get(region) ?? region };
  return dataTable(frameOf(t, "regions"), wordsOf(t, "tile"), columns, tiles ?? []);
}

/** Judgements of named assessors; rivals stand in rows of their own and nothing is added up. */
export function assessmentTable({ state, t }: TableBench): DataTable {
  return dataTable(
    frameOf(t, "assessments"),
    wordsOf(t, "assessment"),
    fieldColumns(assessment),
    state.assessments ?? [],
  );
}
