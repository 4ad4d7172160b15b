import { ok, type Result } from "../core/common/result.ts";
import type { FilesAnswer, FilesRequest } from "./files-messages.ts";
import { brokenWith } from "./failed.ts";

/** Has a worker of its own answer one request and ends it; `take` picks the value out of the answer that holds it. */
export function askFilesWorker<Value>(
  createWorker: () => Worker,
  request: FilesRequest,
  take: (answer: FilesAnswer) => Value | undefined,
): Promise<Result<Value>> {
  return new Promise((resolve) => {
    const worker = createWorker();
    const end = (result: Result<Value>) => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<FilesAnswer>) => {
      const value = take(data);
      if (value !== undefined) end(ok(value));
      else if (data.kind === "failed") end({ ok: false, failure: data.failure });
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end({ ok: false, failure: brokenWith(event.message) });
    });
    worker.postMessage(request, {});
  });
}
