import { positionFrame } from "../../things/around.ts";
import { assessment } from "../../things/assessment.ts";
import { issue, issueStanding } from "../../things/issue.ts";
import { position } from "../../things/position.ts";
import { kindOf, type EntryKind } from "../kind.ts";

/** Issues, positions on them, what stands around them, and assessments. */
export const positionKinds: readonly EntryKind[] = [
  kindOf(positionFrame, "judgements", { names: () => "frame" }),
  kindOf(issue, "facts"),
  kindOf(position, "facts"),
  kindOf(issueStanding, "judgements", { names: (body) => body.issue }),
  kindOf(assessment, "judgements"),
];
