import { z } from "@hono/zod-openapi";
import { refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { processId, roomId, sha256 } from "../http/schemas.ts";

/** Types that a browser only keeps or shows in a program of their own; all others are sent as mere bytes. */
const harmless =
  /^(?:application\/(?:pdf|json|zip|octet-stream|vnd\.openxmlformats-officedocument\.[a-z.]+)|text\/(?:plain|markdown|csv)|image\/(?:png|jpeg))$/u;

/** A file of a room: to be saved, never to be shown on this site. */
export const filesGet = memberRoute({
  method: "GET",
  path: "files",
  summary: "A file that is kept in a room",
  query: z.strictObject({ process: processId, room: roomId, sha256 }),
  programs: true,
  answers: { 200: { description: "The file, as attachment", type: "application/octet-stream" } },
  async handle({ process, audience, query }, { store }) {
    const file = await store.getFile(process, audience, query.room, query.sha256);
    if (!file.ok) return refused(file.failure);
    const { name, type, bytes } = file.value;
    const plain = type.split(";")[0]?.trim().toLowerCase() ?? "";
    return {
      status: 200,
      body: bytes,
      headers: attachment(name, harmless.test(plain) ? plain : "application/octet-stream"),
    };
  },
});

/** Headers of something that is saved under a name and can do nothing where it is opened. */
export function attachment(name: string, type: string): Readonly<Record<string, string>> {
  return {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/gu, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}`,
    "Content-Security-Policy": "default-src 'none'; sandbox",
  };
}
