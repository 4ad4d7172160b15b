import { said, type Said } from "../../core/common/said.ts";

/** The bytes of a request, or null where there are more than `limit`; reading stops there. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | null> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > limit) return null;
  const reader = (request.body as ReadableStream<Uint8Array> | null)?.getReader();
  if (reader === undefined) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A size for people: bytes in MB or KB. */
export function sizeSaid(bytes: number): Said {
  return bytes >= 1024 * 1024
    ? said("size.megabytes", { n: Math.round(bytes / 1024 / 1024) })
    : said("size.kilobytes", { n: Math.round(bytes / 1024) });
}
