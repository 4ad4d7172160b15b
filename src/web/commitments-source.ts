import { fail, ok, type Result } from "../core/common/result.ts";
import type { ReportTable } from "../core/record/daily-report.ts";
import type { CommitmentSource } from "../views/commitments.ts";
import type { FilesAnswer, FilesRequest } from "./files-messages.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages.ts";

/** Reads reports and draws scenarios, each in a worker of its own that ends with the work. */
export function commitmentSource(createWorker: () => Worker, createFilesWorker: () => Worker): CommitmentSource {
  return {
    readTables: (file) =>
      new Promise<Result<readonly ReportTable[]>>((resolve) => {
        const worker = createFilesWorker();
        const end = (result: Result<readonly ReportTable[]>) => {
          worker.terminate();
          resolve(result);
        };
        worker.addEventListener("message", ({ data }: MessageEvent<FilesAnswer>) => {
          if (data.kind === "tables") end(ok(data.tables));
          else if (data.kind === "failed") end({ ok: false, failure: data.failure });
        });
        worker.addEventListener("error", (event) => {
          event.preventDefault();
          end(fail("broken", event.message));
        });
        worker.postMessage({ kind: "tables", file } satisfies FilesRequest, {});
      }),
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
          else if (data.kind === "failed") end(fail("scenario", data.message));
          else if ("shares" in data.result) end(ok(data.result.shares));
        });
        worker.addEventListener("error", (event) => {
          event.preventDefault();
          end(fail("broken", event.message));
        });
        worker.postMessage({ id: 1, task } satisfies WorkerRequest, {});
      });
      return { done, cancel: () => cancel() };
    },
  };
}
