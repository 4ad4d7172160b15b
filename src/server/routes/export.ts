import { z } from "@hono/zod-openapi";
import { packFolderInParts } from "../../formats/folder-zip.ts";
import { refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { processId } from "../http/schemas.ts";
import { failureLine } from "../log.ts";
import { filesToExport } from "../record/exporting.ts";
import { attachment } from "./files-get.ts";

/** The process as a folder of readable files, with the rooms of the reader and no others. */
export const exportRoute = memberRoute({
  method: "GET",
  path: "export",
  summary: "A process folder (zip) of the rooms that are open to the reader",
  query: z.strictObject({ process: processId }),
  allowance: "exports",
  programs: true,
  answers: { 200: { description: "The folder", type: "application/zip" } },
  async handle({ process, audience }, { store, log }) {
    const files = await filesToExport(store, process, audience);
    if (!files.ok) return refused(files.failure);
    const parts = packFolderInParts(files.value);
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          try {
            const { done, value } = await parts.next();
            if (done === true) controller.close();
            else controller.enqueue(value);
          } catch (error) {
            log(failureLine(error));
            controller.error(error);
          }
        },
        cancel: async () => void (await parts.return(undefined)),
      },
      { highWaterMark: 1 },
    );
    return { status: 200, body, headers: attachment(`${process}.zip`, "application/zip") };
  },
});
