import type { Failure } from "../core/common/result.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages.ts";
import { brokenWith } from "./failed.ts";

/** Answers that are kept; the oldest give way. */
const mostKept = 60;

/** How far some work has come, or what came of it. */
export type AnswerState<Result> =
  | { readonly status: "working"; readonly done: number; readonly total: number }
  | ({ readonly status: "done" } & Result)
  | { readonly status: "failed"; readonly failure: Failure };

/** Answers by request. */
export interface Answers<Request, Result> {
  readonly read: (request: Request) => AnswerState<Result>;
  readonly subscribe: (listener: () => void) => () => void;
  /** How many times a state has changed. */
  readonly changes: () => number;
}

const idle = { status: "working", done: 0, total: 0 } as const;

/**
 * Has a worker answer requests of one kind, one after the other, the latest asked for first; the page is never blocked.
 * `keyOf` names equal requests equally; `resultOf` takes the result out of the worker's message.
 */
export function workerAnswers<Request, Result extends object>(
  createWorker: () => Worker,
  keyOf: (request: Request) => string,
  taskOf: (request: Request) => WorkerRequest["task"],
): Answers<Request, Result> {
  const states = new Map<string, AnswerState<Result>>();
  const listeners = new Set<() => void>();
  const waiting: { readonly key: string; readonly request: Request }[] = [];
  let running: { readonly key: string; readonly id: number } | null = null;
  let worker: Worker | null = null;
  let nextId = 1;
  let changes = 0;

  const set = (key: string, state: AnswerState<Result>) => {
    states.set(key, state);
    changes += 1;
    for (const listener of listeners) listener();
  };
  const finish = (key: string, state: AnswerState<Result>) => {
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
    else if (data.kind === "done") finish(running.key, { status: "done", ...(data.result as unknown as Result) });
    else finish(running.key, { status: "failed", failure: data.failure });
  };
  const ready = () => {
    if (worker !== null) return worker;
    worker = createWorker();
    worker.addEventListener("message", hear);
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      worker?.terminate();
      worker = null;
      if (running !== null) finish(running.key, { status: "failed", failure: brokenWith(event.message) });
    });
    return worker;
  };
  const startNext = () => {
    if (running !== null) return;
    const next = waiting.pop();
    if (next === undefined) return;
    running = { key: next.key, id: nextId };
    nextId += 1;
    ready().postMessage({ id: running.id, task: taskOf(next.request) } satisfies WorkerRequest, {});
  };
  return {
    read(request) {
      const key = keyOf(request);
      const known = states.get(key);
      if (known !== undefined) return known;
      states.set(key, idle);
      waiting.push({ key, request });
      // Asking happens while a page is drawn; the work starts after it.
      queueMicrotask(startNext);
      return idle;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changes: () => changes,
  };
}
