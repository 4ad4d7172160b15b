import { beginFrom, type Begun } from "../core/text/begin.ts";
import { comparability, compareDraftsSteps } from "../core/text/compare.ts";
import { compile, createCompileCache } from "../core/text/compile.ts";
import { codedValues } from "../core/text/coded-values.ts";
import { versionsByPoint } from "../core/text/versions.ts";
import { computeTask } from "./bargain-tasks.ts";
import { drawScenario } from "./commitments-tasks.ts";
import type {
  BeginTask,
  Compared,
  CompareTask,
  Compiled,
  CompileTask,
  WorkerAnswer,
  WorkerRequest,
} from "./worker-messages.ts";
import { failureIn } from "./failed.ts";

const answer = (message: WorkerAnswer) => self.postMessage(message, {});
const cache = createCompileCache();

function compare(id: number, { from, to, corrections }: CompareTask): Compared {
  // Words of two languages are not compared: only what both state.
  if (!comparability(from, to).ok) return { redline: { pairs: [] }, versions: versionsByPoint(from, to, corrections) };
  const steps = compareDraftsSteps(from, to, { corrections });
  let told = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { redline: step.value };
    const now = performance.now();
    // A message for every point would cost more than the work itself.
    if (now - told > 80) {
      told = now;
      answer({ id, kind: "progress", done: step.value.done, total: step.value.total });
    }
  }
}

/** Tells progress, not more often than it can be seen. */
function progressOf(id: number): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const now = performance.now();
    if (now - told <= 80) return;
    told = now;
    answer({ id, kind: "progress", done, total });
  };
}

function compileDrafts({ drafts, parties, corrections, onto }: CompileTask): Compiled {
  const compiled = compile(drafts, { parties, corrections, cache, ...(onto === undefined ? {} : { onto }) });
  return { ...compiled, coded: codedValues(compiled.composite) };
}

function begin({ drafts, parties, basis }: BeginTask): Begun {
  const { composite } = compile(drafts, { parties, cache });
  return basis === null ? { composite, differences: [] } : beginFrom(composite, basis);
}

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  const { id, task } = data;
  try {
    if (task.kind === "compare") answer({ id, kind: "done", result: compare(id, task) });
    else if (task.kind === "compile") answer({ id, kind: "done", result: compileDrafts(task) });
    else if (task.kind === "begin") answer({ id, kind: "done", result: begin(task) });
    else if (task.kind === "scenario")
      answer({ id, kind: "done", result: { shares: drawScenario(task, progressOf(id)) } });
    else answer({ id, kind: "done", result: { value: computeTask(task, progressOf(id)) } });
  } catch (error) {
    answer({ id, kind: "failed", failure: failureIn(error) });
  }
});
