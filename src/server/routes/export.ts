import { z } from "@hono/zod-openapi";
import { packFolder } from "../../formats/folder-zip.ts";
import { fileReferences, writeProcess, type KeptFile } from "../../formats/process-record.ts";
import { refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { processId } from "../http/schemas.ts";
import { readAll } from "../record/reading.ts";
import { attachment } from "./files-get.ts";

/** The process as a folder of readable files, with the rooms of the reader and no others. */
export const exportRoute = memberRoute({
  method: "GET",
  path: "export",
  summary: "A process folder (zip) of the rooms that are open to the reader",
  query: z.strictObject({ process: processId }),
  answers: { 200: { description: "The folder", type: "application/zip" } },
  async handle({ process, audience }, { store }) {
    const read = await readAll(store, process, audience);
    if (!read.ok) return refused(read.failure);
    const kept: KeptFile[] = [];
    for (const reference of fileReferences(read.value)) {
      const file = await store.getFile(process, audience, reference.room, reference.sha256);
      // A file may have gone with an erasure: the record verifies without it.
      if (file.ok) kept.push({ ...reference, bytes: file.value.bytes });
    }
    const zip = packFolder(writeProcess(read.value, kept));
    return { status: 200, body: zip, headers: attachment(`${process}.zip`, "application/zip") };
  },
});
