import type { BargainFile, Package } from "../../../core/bargain/index.ts";
import { issueTitle, optionTitle } from "./model.ts";

/** A package as proposals on the points it concerns: options only, in the order of the issues. */
export function proposalsOf(file: BargainFile, chosen: Package) {
  return file.issues.map((issue) => ({
    issue: issueTitle(issue),
    option: optionTitle(issue, chosen[issue.id] ?? ""),
    points: issue.points ?? [],
  }));
}
