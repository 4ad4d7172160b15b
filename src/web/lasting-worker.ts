import { brokenWith, Failed } from "./failed.ts";
import type { WorkerAnswer, WorkerRequest, WorkerResult } from "./worker-messages.ts";

interface Waiting {
  readonly resolve: (result: WorkerResult) => void;
  readonly reject: (failed: Failed) => void;
}

/** Asks one worker, made when it is first asked and kept, for what it has loaded; a promise for each task, which a failure rejects. */
export function lastingWorker(createWorker: () => Worker): (task: WorkerRequest["task"]) => Promise<WorkerResult> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let nextId = 1;
  const hear = ({ data }: MessageEvent<WorkerAnswer>) => {
    if (data.kind === "progress") return;
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "done") asked?.resolve(data.result);
    else asked?.reject(new Failed(data.failure));
  };
  const broken = (event: ErrorEvent) => {
    event.preventDefault();
    worker?.terminate();
    worker = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(new Failed(brokenWith(event.message)));
  };
  return (task) =>
    new Promise((resolve, reject) => {
      if (worker === null) {
        worker = createWorker();
        worker.addEventListener("message", hear);
        worker.addEventListener("error", broken);
      }
      const id = nextId++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, task } satisfies WorkerRequest, {});
    });
}
