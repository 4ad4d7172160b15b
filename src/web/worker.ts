import { failureIn } from "./failed.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages.ts";

const answer = (message: WorkerAnswer) => self.postMessage(message, {});
type Done = Extract<WorkerAnswer, { readonly kind: "done" }>["result"];

/** Tells progress, not more often than it can be seen: a message for every point would cost more than the work itself. */
function progressOf(id: number): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const now = performance.now();
    if (now - told <= 80) return;
    told = now;
    answer({ id, kind: "progress", done, total });
  };
}

/** Each kind of work brings its own code when it is first asked for. */
async function work({ id, task }: WorkerRequest): Promise<Done> {
  const progress = progressOf(id);
  switch (task.kind) {
    case "compare":
      return (await import("./text-tasks.ts")).compareTask(task, progress);
    case "compile":
      return (await import("./text-tasks.ts")).compileTask(task);
    case "begin":
      return (await import("./text-tasks.ts")).beginTask(task);
    case "scenario":
      return { shares: (await import("./commitments-tasks.ts")).drawScenario(task, progress) };
    case "extract":
      return { extraction: (await import("./commitments-tasks.ts")).extractCommitments(task.draft, task.options) };
    case "check":
      return { findings: (await import("./commitments-tasks.ts")).checkAgreement(task.checked) };
    default:
      return { value: (await import("./bargain-tasks.ts")).computeTask(task, progress) };
  }
}

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  const { id } = data;
  work(data)
    .then((result) => answer({ id, kind: "done", result }))
    .catch((error: unknown) => answer({ id, kind: "failed", failure: failureIn(error) }));
});
