import type { Failure } from "../core/common/result.ts";
import { useCallback, useSyncExternalStore } from "react";
import type { ConflictAnswer, CoalitionsAnswer, ConflictFile } from "../core/bargain/conflict/index.ts";
import type { BargainAnswer, BargainFile, Package, Robustness } from "../core/bargain/index.ts";
import type { Alarm, OptionInWords } from "../core/commitments/index.ts";
import type { Draft } from "../core/text/draft.ts";
import type { Result } from "../core/common/result.ts";
import { useWorkbench } from "./workbench.ts";

/** Something to be computed about a bargaining problem or a conflict. */
export type BargainTask =
  | { readonly kind: "bargain"; readonly file: BargainFile; readonly frontier: boolean; readonly seconds: number }
  | {
      readonly kind: "robustness";
      readonly file: BargainFile;
      readonly packages: readonly Package[];
      readonly samples: number;
      readonly seed: number;
    }
  | { readonly kind: "conflict"; readonly file: ConflictFile }
  | AlarmTask;

/** What our own checks say of the words of a package. */
export interface AlarmTask {
  readonly kind: "alarms";
  readonly drafts: readonly { readonly id: string; readonly draft: Draft }[];
  readonly words: readonly OptionInWords[];
}

/** What comes of a task. */
export interface BargainResults {
  readonly bargain: BargainAnswer;
  readonly robustness: Robustness;
  readonly alarms: readonly Alarm[];
  readonly conflict: ConflictAnswer & { readonly coalitional: CoalitionsAnswer | null };
}

/** How far a task has come. */
export type TaskState<Value> =
  | { readonly status: "working"; readonly done: number; readonly total: number }
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "cancelled" }
  | { readonly status: "failed"; readonly failure: Failure };

/** Places where one task runs at a time: a new one ends the one before. */
export type TaskSlot = "quick" | "whole" | "robustness" | "conflict" | "alarms";

/** The reader's own problems, in this page's memory alone, and the solver in its workers. */
export interface BargainingSource {
  /** What the reader has entered for a process; null where nothing has been. */
  readonly problem: (process: string) => BargainFile | null;
  readonly keepProblem: (process: string, file: BargainFile | null) => void;
  readonly readProblem: (json: string) => Result<BargainFile>;
  readonly readConflict: (json: string) => Result<ConflictFile>;
  /** The present state; asking starts the work. The same object is returned until the state changes. */
  readonly run: (slot: TaskSlot, task: BargainTask) => TaskState<BargainResults[BargainTask["kind"]]>;
  readonly cancel: (slot: TaskSlot) => void;
  /** Forgets what was entered and found: nobody is there any more whose it is. */
  readonly forget: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const idle = { status: "working", done: 0, total: 0 } as const;

/** Runs a task in a slot and follows it; null runs none. The task must stay the same object while it is the same. */
export function useTask<Kind extends BargainTask["kind"]>(
  slot: TaskSlot,
  task: (BargainTask & { readonly kind: Kind }) | null,
): TaskState<BargainResults[Kind]> {
  const { bargaining } = useWorkbench();
  const read = useCallback(
    () => (task === null || bargaining === undefined ? idle : bargaining.run(slot, task)),
    [bargaining, slot, task],
  );
  const subscribe = useCallback(
    (listener: () => void) => bargaining?.subscribe(listener) ?? (() => undefined),
    [bargaining],
  );
  return useSyncExternalStore(subscribe, read, read) as TaskState<BargainResults[Kind]>;
}

/** What the reader has entered for the process, renewed when it changes. */
export function useKept<Value>(read: (source: BargainingSource) => Value): Value | null {
  const { bargaining } = useWorkbench();
  const snapshot = useCallback(() => (bargaining === undefined ? null : read(bargaining)), [bargaining, read]);
  const subscribe = useCallback(
    (listener: () => void) => bargaining?.subscribe(listener) ?? (() => undefined),
    [bargaining],
  );
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}
