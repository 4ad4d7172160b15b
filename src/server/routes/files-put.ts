import { z } from "@hono/zod-openapi";
import { createHash } from "node:crypto";
import { said } from "../../core/common/said.ts";
import { canWrite } from "../../core/record/permissions.ts";
import { answer, notFound, refusal, refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { processId, roomId, sha256 } from "../http/schemas.ts";

/** Most bytes of a file. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Keeps a file in a room. */
export const filesPut = memberRoute({
  method: "POST",
  path: "files.put",
  summary: "Keep a file in a room; its name in the header X-File-Name, percent-encoded",
  query: z.strictObject({ process: processId, room: roomId }),
  takes: "application/octet-stream",
  limit: LARGEST_FILE,
  answers: {
    200: { description: "Its SHA-256, by which entries name it", schema: z.object({ sha256 }) },
    413: { description: "More than 64 MB. Nothing was kept" },
  },
  async handle({ process, audience, query, bytes, request }, { store }) {
    if (!canWrite(audience, query.room, "texts")) return notFound;
    if (bytes.length === 0) return refusal(422, said("empty-file.kept"));
    const name = decoded(request.headers.get("x-file-name") ?? "file");
    if (name === null) return refusal(400, said("bad-request.file-name"));
    const hash = createHash("sha256").update(bytes).digest("hex");
    const type = (request.headers.get("content-type") ?? "application/octet-stream").slice(0, 200);
    const kept = await store.putFile(process, audience, query.room, { sha256: hash, name, type, bytes });
    return kept.ok ? answer({ sha256: hash }) : refused(kept.failure);
  },
});

/** The name without folders and characters that no file has. */
function decoded(name: string): string | null {
  try {
    const plain = decodeURIComponent(name).replace(/\p{Cc}|\p{Surrogate}/gu, "");
    return (plain.split(/[/\\]/u).at(-1) ?? "").slice(0, 200) || "file";
  } catch {
    return null;
  }
}
