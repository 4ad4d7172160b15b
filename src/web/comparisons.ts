import {
  comparisonKey,
  idleComparison,
  type ComparisonRequest,
  type ComparisonSource,
  type ComparisonState,
} from "../views/comparison.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages.ts";

/** Answers that are kept; the oldest give way. */
const mostKept = 60;

/** Compares in a worker, one comparison after the other, the latest asked for first; the page is never blocked. */
export function workerComparisons(createWorker: () => Worker): ComparisonSource {
  const states = new Map<string, ComparisonState>();
  const listeners = new Set<() => void>();
  const waiting: { readonly key: string; readonly request: ComparisonRequest }[] = [];
  let running: { readonly key: string; readonly id: number } | null = null;
  let worker: Worker | null = null;
  let nextId = 1;

  const set = (key: string, state: ComparisonState) => {
    states.set(key, state);
    for (const listener of listeners) listener();
  };
  const finish = (key: string, state: ComparisonState) => {
    running = null;
    set(key, state);
    forgetOldest();
    startNext();
  };
  const forgetOldest = () => {
    for (const [key, state] of states) {
      if (states.size <= mostKept) return;
      if (state.status !== "working") states.delete(key);
    }
  };
  const hear = ({ data }: MessageEvent<WorkerAnswer>) => {
    if (running === null || data.id !== running.id) return;
    if (data.kind === "progress") set(running.key, { status: "working", done: data.done, total: data.total });
    else if (data.kind === "done") finish(running.key, { status: "done", redline: data.redline });
    else finish(running.key, { status: "failed", message: data.message });
  };
  const ready = () => {
    if (worker !== null) return worker;
    worker = createWorker();
    worker.addEventListener("message", hear);
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      worker?.terminate();
      worker = null;
      if (running !== null) finish(running.key, { status: "failed", message: event.message });
    });
    return worker;
  };
  const startNext = () => {
    if (running !== null) return;
    const next = waiting.pop();
    if (next === undefined) return;
    running = { key: next.key, id: nextId };
    nextId += 1;
    const { from, to, corrections } = next.request;
    ready().postMessage({ id: running.id, from: from.draft, to: to.draft, corrections } satisfies WorkerRequest);
  };
  return {
    read(request) {
      const key = comparisonKey(request);
      const known = states.get(key);
      if (known !== undefined) return known;
      states.set(key, idleComparison);
      waiting.push({ key, request });
      // Asking happens while a page is drawn; the work starts after it.
      queueMicrotask(startNext);
      return idleComparison;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
