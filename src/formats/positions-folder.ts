import { stringify } from "yaml";

import type { ProcessState } from "../core/record/state.ts";
import { readAssessmentsCsv, writeAssessmentsCsv } from "./positions-assessments.ts";
import { readPositionsCsv, writePositionsCsv } from "./positions-csv.ts";
import { readIssues } from "./positions-yaml.ts";
import { yamlNode } from "./process/node.ts";
import type { Problems } from "./process/problems.ts";

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
  const issues = root === null ? { families: [], issues: [] } : readIssues(root);
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
    put("positions.csv", writePositionsCsv(positions));
  }
  if (state.assessments !== undefined) put("assessments.csv", writeAssessmentsCsv(state.assessments));
}
