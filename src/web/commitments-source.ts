import type { CommitmentSource } from "../views/commitments.ts";
import { askFilesWorker } from "./ask-files-worker.ts";
import { lastingWorker } from "./lasting-worker.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages.ts";
import { brokenWith } from "./failed.ts";

/** Reads reports and draws scenarios, each in a worker of its own that ends with the work; reads duties and checks them in one that stays. */
export function commitmentSource(createWorker: () => Worker, createFilesWorker: () => Worker): CommitmentSource {
  const ask = lastingWorker(createWorker);
  return {
    extract: async (reading) => {
      const result = await ask({ kind: "extract", ...reading });
      if ("extraction" in result) return result.extraction;
      throw new TypeError("the worker answered something else");
    },
    check: async (checked) => {
      const result = await ask({ kind: "check", checked });
      if ("findings" in result) return result.findings;
      throw new TypeError("the worker answered something else");
    },
    readTables: (file) =>
      askFilesWorker(createFilesWorker, { kind: "tables", file }, (answer) =>
        answer.kind === "tables" ? answer.tables : undefined,
      ),
    simulate(task, progress) {
      const worker = createWorker();
      let cancel = () => undefined as void;
      const done: ReturnType<CommitmentSource["simulate"]>["done"] = new Promise((resolve) => {
        const end = (result: Awaited<typeof done>) => {
          worker.terminate();
          resolve(result);
        };
        cancel = () => end(null);
        worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
          if (data.kind === "progress") progress(data.done, data.total);
          else if (data.kind === "failed") end({ ok: false, failure: data.failure });
          else if ("shares" in data.result) end(data.result.shares);
        });
        worker.addEventListener("error", (event) => {
          event.preventDefault();
          end({ ok: false, failure: brokenWith(event.message) });
        });
        worker.postMessage({ id: 1, task } satisfies WorkerRequest, {});
      });
      return { done, cancel: () => cancel() };
    },
  };
}
