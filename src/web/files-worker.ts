import type { FilesAnswer, FilesRequest } from "./files-messages.ts";
import { makeDocument } from "./documents.ts";
import { readOwnFile } from "./reading.ts";
import { version } from "./version.ts";

const answer = (message: FilesAnswer) => self.postMessage(message, {});

async function work(request: FilesRequest): Promise<FilesAnswer> {
  if (request.kind === "make") return { kind: "made", document: makeDocument(request.request, version) };
  const read = await readOwnFile(request.file, request.keepNames, (done, total) =>
    answer({ kind: "progress", done, total }),
  );
  return read.ok ? { kind: "read", reading: read.value } : { kind: "failed", failure: read.failure };
}

self.addEventListener("message", ({ data }: MessageEvent<FilesRequest>) => {
  work(data)
    .catch((error: unknown): FilesAnswer => ({
      kind: "failed",
      failure: { code: "broken", message: error instanceof Error ? error.message : String(error) },
    }))
    .then(answer)
    .catch(() => undefined);
});
