import { said } from "../core/common/said.ts";
import { stringify } from "yaml";

import type { ProcessState } from "../core/record/state.ts";
import { positionFrame } from "../core/things/around.ts";
import { assessment, type Assessment } from "../core/things/assessment.ts";
import { group, list } from "../core/common/shape.ts";
import { judgedIssue, type Issue } from "../core/things/issue.ts";
import { position, wordsState, type Position } from "../core/things/position.ts";
import type { FieldOf } from "../core/things/thing.ts";
import { yamlNode } from "./process/node.ts";
import type { Problems } from "./process/problems.ts";
import { readThings, writeTable, type Row } from "./things/table.ts";
import { readTree } from "./things/tree.ts";

/** What issues.yaml holds, in the order in which it is written: everything about positions but the positions themselves. */
const { table, keyIssues, inclusion, bias, families, ...around } = positionFrame.fields;
export const issueFile = group({ table, keyIssues, inclusion, bias, families, issues: list(judgedIssue), ...around });

/** Reads issues.yaml, positions.csv and assessments.csv of a process folder, as far as they are there. */
export function readPositionFiles(
  files: ReadonlyMap<string, Uint8Array>,
  problems: Problems,
): Pick<ProcessState, "positions" | "assessments"> {
  const issueBytes = files.get("issues.yaml");
  const positionBytes = files.get("positions.csv");
  const assessmentBytes = files.get("assessments.csv");
  const root =
    issueBytes === undefined ? null : yamlNode(new TextDecoder().decode(issueBytes), "issues.yaml", problems);
  const issues = root === null ? { families: [], issues: [] } : readTree(issueFile, root);
  const positions =
    positionBytes === undefined ? [] : readPositionsCsv(positionBytes, "positions.csv", issues.issues, problems);
  return {
    ...(issueBytes === undefined && positionBytes === undefined ? {} : { positions: { ...issues, positions } }),
    ...(assessmentBytes === undefined
      ? {}
      : { assessments: readAssessmentsCsv(assessmentBytes, "assessments.csv", problems) }),
  };
}

/** Writes the same files back. */
export function writePositionFiles(state: ProcessState, put: (path: string, text: string) => void): void {
  if (state.positions !== undefined) {
    const { positions, ...issues } = state.positions;
    put("issues.yaml", stringify(issues, { lineWidth: 120, aliasDuplicateObjects: false }));
    put("positions.csv", writeTable(position, positions));
  }
  if (state.assessments !== undefined) put("assessments.csv", writeTable(assessment, state.assessments));
}

/**
 * Reads positions.csv: one row a stance. Dates are read as people write them. An option is taken only where the column `words`
 * holds the part of the quotation, or else of the stance, that states it; everything else is a problem with row and column.
 */
export function readPositionsCsv(
  bytes: Uint8Array,
  file: string,
  issues: readonly Issue[],
  problems: Problems,
): readonly Position[] {
  const needs = ["id", "issue", "party", "stance"] as const;
  return readThings(position, bytes, file, { needs }, problems, (each, row) => checkOption(each, issues, row));
}

/** Reads assessments.csv: one row is one assessor's view of one point on one criterion; an assessor has a name and a reason. */
export function readAssessmentsCsv(bytes: Uint8Array, file: string, problems: Problems): readonly Assessment[] {
  const needs = ["id", "draft", "point", "criterion", "assessor", "on", "judgement", "reason"] as const;
  return readThings(assessment, bytes, file, { needs }, problems, ({ point }, row) => {
    if (point === "") row.problem(said("missing-field.cell"), "point");
  });
}

function checkOption(each: Position, issues: readonly Issue[], row: Row<FieldOf<Position>>): void {
  const issue = issues.find(({ id }) => id === each.issue);
  if (issue === undefined) {
    row.problem(said("unknown-issue.file", { id: each.issue }), "issue");
    return;
  }
  const { option, absence } = each;
  if (each.stance === "" && absence === undefined) row.problem(said("missing-field.stance"), "stance");
  if (option === null) return;
  if (!issue.options.some(({ id }) => id === option))
    row.problem(
      said("unknown-option.issue", {
        id: option,
        issue: issue.id,
        known: issue.options.map(({ id }) => id).join(", "),
      }),
      "option",
    );
  if (absence !== undefined) row.problem(said("option-and-absence"), "option");
  else if (!wordsState(each))
    row.problem(said("option-without-words", { option, quoted: each.quote !== undefined }), "words");
}
