import { said } from "../core/common/said.ts";
import { checkProblem } from "../core/bargain/index.ts";
import { checkConflict } from "../core/bargain/conflict/index.ts";
import type { BargainingModel, ProcessState } from "../core/record/state.ts";
import { readBargainJson } from "./bargain-json.ts";
import { readConflictJson } from "./conflict-json.ts";
import type { Problems } from "./process/problems.ts";

const names = ["bargain", "conflict"] as const;

/**
 * Reads bargain.json and conflict.json of a process folder, as far as they are there. Only a fictitious process may
 * hold them: preferences of real parties are private and stay outside a folder that others read.
 */
export function readBargaining(
  files: ReadonlyMap<string, Uint8Array>,
  fictitious: boolean,
  problems: Problems,
): Pick<ProcessState, "bargaining"> {
  const bargaining: BargainingModel[] = [];
  for (const id of names) {
    const file = `${id}.json`;
    const bytes = files.get(file);
    if (bytes === undefined) continue;
    if (!fictitious) {
      problems.add(said("private-preferences"), file);
      continue;
    }
    const json = new TextDecoder().decode(bytes);
    const read = id === "bargain" ? readBargainJson(json) : readConflictJson(json);
    if (!read.ok) problems.take(read.failure, file);
    else {
      const checked = "parties" in read.value ? checkProblem(read.value) : checkConflict(read.value);
      if (!checked.ok) problems.take(checked.failure, file);
      else bargaining.push({ id, json });
    }
  }
  return bargaining.length === 0 ? {} : { bargaining };
}

/** Writes the same files back. */
export function writeBargaining(state: ProcessState, put: (path: string, text: string) => void): void {
  for (const { id, json } of state.bargaining ?? []) put(`${id}.json`, json);
}
