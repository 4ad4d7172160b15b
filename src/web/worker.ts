import { compareDraftsSteps } from "../core/text/compare.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages.ts";

const answer = (message: WorkerAnswer) => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  const { id, from, to, corrections } = data;
  try {
    const steps = compareDraftsSteps(from, to, { corrections });
    let told = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        answer({ id, kind: "done", redline: step.value });
        return;
      }
      const now = performance.now();
      // A message for every point would cost more than the work itself.
      if (now - told > 80) {
        told = now;
        answer({ id, kind: "progress", done: step.value.done, total: step.value.total });
      }
    }
  } catch (error) {
    answer({ id, kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
});
