import { z } from "@hono/zod-openapi";
import { said } from "../../core/common/said.ts";
import { openFolder } from "../../formats/folder-zip.ts";
import { answer, refusal, refused } from "../http/answer.ts";
import { accountRoute } from "../http/route.ts";
import { importFolder } from "../record/importing.ts";

/** Most bytes of an archive. */
const LARGEST_IMPORT = 128 * 1024 * 1024;

const onConsole = refusal(403, said("console-only"));

/** Takes a process folder over. Its entries name their writers: only who runs the machine vouches for them. */
export const processesImport = accountRoute({
  method: "POST",
  path: "processes.import",
  summary: "Import a process folder (zip); alone on one machine only",
  takes: "application/zip",
  limit: LARGEST_IMPORT,
  answers: {
    200: {
      description: "The process, and how many entries it gained; importing again adds none",
      schema: z.object({ process: z.string(), added: z.number().int() }),
    },
    403: { description: "With accounts: an import is made on the console" },
    422: { description: "The folder does not verify, with file and place. Nothing was written" },
  },
  async handle({ bytes, request }, server) {
    if (server.mode.kind !== "alone") return onConsole;
    const files = openFolder(bytes);
    if (!files.ok) return refused(files.failure);
    const name = request.headers.get("x-file-name") ?? "";
    const imported = await importFolder(server.store, files.value, folderName(name), server.now());
    return imported.ok ? answer(imported.value) : refused(imported.failure);
  },
});

function folderName(name: string): string {
  try {
    return decodeURIComponent(name).replace(/\.zip$/iu, "") || "process";
  } catch {
    return "process";
  }
}
