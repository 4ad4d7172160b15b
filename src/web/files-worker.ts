import type { FilesAnswer, FilesRequest } from "./files-messages.ts";
import { readReportTables } from "../formats/monitoring-import.ts";
import { makeWordDocument } from "./word-documents.ts";
import { cleanseFile } from "../formats/cleanse-file.ts";
import { lookThrough, readOwnFile, readProse } from "./reading.ts";
import { version } from "./version.ts";
import { failureIn } from "./failed.ts";
import { languageOf } from "../words/locale.ts";
import { loadWords, speakerOf } from "../words/words.ts";

const answer = (message: FilesAnswer) => self.postMessage(message, {});

async function work(request: FilesRequest): Promise<FilesAnswer> {
  if (request.kind === "make") {
    const { paper, language } = request.as;
    const { say } = speakerOf(await loadWords(languageOf(language)));
    const made = makeWordDocument(request.request, { paper, language, say, version });
    return made.ok ? { kind: "made", document: made.value } : { kind: "failed", failure: made.failure };
  }
  if (request.kind === "cleanse") {
    const { file, choices } = request;
    const cleansed = cleanseFile(new Uint8Array(await file.arrayBuffer()), file.name, choices);
    return cleansed.ok ? { kind: "cleansed", bytes: cleansed.value } : { kind: "failed", failure: cleansed.failure };
  }
  if (request.kind === "look") {
    const found = await lookThrough(request.file);
    return found.ok ? { kind: "looked", found: found.value } : { kind: "failed", failure: found.failure };
  }
  if (request.kind === "tables") {
    const tables = readReportTables(new Uint8Array(await request.file.arrayBuffer()), request.file.name);
    return tables.ok ? { kind: "tables", tables: tables.value } : { kind: "failed", failure: tables.failure };
  }
  if (request.kind === "prose") {
    const prose = await readProse(request.file);
    return prose.ok ? { kind: "prose", text: prose.value } : { kind: "failed", failure: prose.failure };
  }
  const progress = (done: number, total: number) => answer({ kind: "progress", done, total });
  const read = await readOwnFile(request, progress);
  return read.ok ? { kind: "read", reading: read.value } : { kind: "failed", failure: read.failure };
}

self.addEventListener("message", ({ data }: MessageEvent<FilesRequest>) => {
  // An answer that cannot be handed on is told as a failure too: whoever asked would wait for ever.
  work(data)
    .then(answer)
    .catch((error: unknown) => answer({ kind: "failed", failure: failureIn(error) }));
});
