import { failed, ok, type Result } from "../core/common/result.ts";
import { joined, said } from "../core/common/said.ts";
import { checkProblem } from "../core/bargain/index.ts";
import { checkConflict } from "../core/bargain/conflict/index.ts";
import type { Entry } from "../core/record/entry.ts";
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

/** A model whose parties' lines, scores or rankings an import would put before everybody. */
export interface SharedModel {
  readonly file: string;
  readonly parties: readonly string[];
  /** Whether the file itself says that everybody may read it: `"readers": "everybody"`. */
  readonly told: boolean;
}

/** The models among entries that are to be added to a room that everybody reads, with those whose wishes stand in them. */
export function sharedModels(entries: readonly Pick<Entry, "kind" | "body">[]): readonly SharedModel[] {
  return entries.flatMap(({ kind, body }) => {
    if (kind !== "bargaining-example" || body === null) return [];
    const { id, json } = body as unknown as BargainingModel;
    const model = JSON.parse(json) as Readonly<Record<string, object | string | undefined>>;
    const holders = ["preferences", "redLines", "ranking", "prioritising"].flatMap((part) =>
      Object.keys(Object(model[part]) as object),
    );
    const parties = [...new Set(holders)];
    return parties.length === 0 ? [] : [{ file: `${id}.json`, parties, told: model["readers"] === "everybody" }];
  });
}

/** Whether an import may put models before everybody: whose wishes stand in them is a secret until the file says otherwise. */
export function requireTold(entries: readonly Pick<Entry, "kind" | "body">[]): Result<void> {
  const closed = sharedModels(entries).find(({ told }) => !told);
  return closed === undefined
    ? ok(undefined)
    : failed(said("lines-for-all", { parties: joined("comma", closed.parties) }), { place: closed.file });
}
