import {
  analyseConflictSteps,
  canAnalyseCoalitions,
  checkConflict,
  coalitionSteps,
} from "../core/bargain/conflict/index.ts";
import { bargainSteps, checkProblem, robustnessSteps } from "../core/bargain/index.ts";
import { alarmsIn } from "../core/commitments/index.ts";
import type { BargainResults, BargainTask } from "../views/bargaining.ts";
import { Failed } from "./failed.ts";

type Progress = (done: number, total: number) => void;

function follow<Value>(steps: Generator<{ done: number; total: number }, Value>, progress: Progress): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    progress(step.value.done, step.value.total);
  }
}

/** Computes a task to its end; fails with a sentence where the problem is not in order. */
export function computeTask(task: BargainTask, progress: Progress): BargainResults[BargainTask["kind"]] {
  if (task.kind === "alarms") return alarmsIn(task.drafts, task.words);
  if (task.kind === "conflict") {
    const model = checkConflict(task.file);
    if (!model.ok) throw new Failed(model.failure);
    const answer = follow(analyseConflictSteps(model.value), progress);
    const coalitional = canAnalyseCoalitions(model.value) ? follow(coalitionSteps(model.value), progress) : null;
    return { ...answer, coalitional };
  }
  const problem = checkProblem(task.file);
  if (!problem.ok) throw new Failed(problem.failure);
  if (task.kind === "robustness") {
    const { packages, samples, seed } = task;
    return follow(robustnessSteps(problem.value, packages, { samples, seed }), progress);
  }
  const { frontier, seconds } = task;
  const now = () => performance.now();
  return follow(bargainSteps(problem.value, { frontier, seconds, now, list: 4000 }), progress);
}
