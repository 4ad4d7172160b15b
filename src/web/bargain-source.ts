import type { BargainFile } from "../core/bargain/index.ts";
import { readBargainJson } from "../formats/bargain-json.ts";
import { readConflictJson } from "../formats/conflict-json.ts";
import type { BargainingSource, BargainResults, BargainTask, TaskSlot, TaskState } from "../views/bargaining.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages.ts";
import { brokenWith } from "./failed.ts";

type State = TaskState<BargainResults[BargainTask["kind"]]>;

interface Running {
  readonly task: BargainTask;
  state: State;
  worker: Worker | null;
}

/** Keeps the reader's problems in memory and computes in one worker for each slot, which ends when it is not wanted. */
export function bargainSource(createWorker: () => Worker): BargainingSource {
  const problems = new Map<string, BargainFile>();
  const slots = new Map<TaskSlot, Running>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const finish = (running: Running, state: State) => {
    running.worker?.terminate();
    running.worker = null;
    running.state = state;
    tell();
  };
  const start = (running: Running) => {
    const worker = createWorker();
    running.worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
      if (running.worker !== worker) return;
      if (data.kind === "progress") {
        running.state = { status: "working", done: data.done, total: data.total };
        tell();
      } else if (data.kind === "failed") finish(running, { status: "failed", failure: data.failure });
      else if ("value" in data.result) finish(running, { status: "done", value: data.result.value });
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      if (running.worker === worker) finish(running, { status: "failed", failure: brokenWith(event.message) });
    });
    worker.postMessage({ id: 1, task: running.task } satisfies WorkerRequest, {});
  };
  // What was entered is kept nowhere else: the browser asks before it is gone.
  window.addEventListener("beforeunload", (event) => {
    if (problems.size > 0) event.preventDefault();
  });
  return {
    problem: (process) => problems.get(process) ?? null,
    keepProblem(process, file) {
      if (file === null) problems.delete(process);
      else problems.set(process, file);
      tell();
    },
    readProblem: readBargainJson,
    readConflict: readConflictJson,
    run(slot, task) {
      const known = slots.get(slot);
      if (known?.task === task) return known.state;
      known?.worker?.terminate();
      if (known !== undefined) known.worker = null;
      const running: Running = { task, state: { status: "working", done: 0, total: 0 }, worker: null };
      slots.set(slot, running);
      // Asking happens while a page is drawn; the work starts after it, unless something else is wanted by then.
      queueMicrotask(() => {
        if (slots.get(slot) === running) start(running);
      });
      return running.state;
    },
    cancel(slot) {
      const running = slots.get(slot);
      if (running !== undefined && running.state.status === "working") finish(running, { status: "cancelled" });
    },
    forget() {
      problems.clear();
      for (const { worker } of slots.values()) worker?.terminate();
      slots.clear();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
