import { compareDraftsSteps } from "../core/text/compare.ts";
import { compile, createCompileCache } from "../core/text/compile.ts";
import type { Compared, CompareTask, Compiled, CompileTask, WorkerAnswer, WorkerRequest } from "./worker-messages.ts";

const answer = (message: WorkerAnswer) => self.postMessage(message, {});
const cache = createCompileCache();

function compare(id: number, { from, to, corrections }: CompareTask): Compared {
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

function compileDrafts({ drafts, parties }: CompileTask): Compiled {
  return compile(drafts, { parties, cache });
}

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  const { id, task } = data;
  try {
    answer({ id, kind: "done", result: task.kind === "compare" ? compare(id, task) : compileDrafts(task) });
  } catch (error) {
    answer({ id, kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
});
