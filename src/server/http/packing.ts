import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Answer } from "./answer.ts";

/** How what is sent is compressed, as Content-Encoding names it. */
export const encoding = "br";

/** Fewer letters than this are sent as they are. */
const SMALL = 4096;

const compress = promisify(brotliCompress);

/** Whether who asks can unpack it. */
export function unpacks(asked: Headers): boolean {
  return (asked.get("Accept-Encoding") ?? "").split(",").some((each) => each.trim() === encoding);
}

/** An answer that may be compressed, compressed for who can unpack it. */
export async function packed(answered: Answer, asked: Headers): Promise<Answer> {
  const { body, packs } = answered;
  if (packs !== true || typeof body !== "string" || body.length < SMALL || !unpacks(asked)) return answered;
  // Level 6 takes some milliseconds where the highest takes seconds.
  const bytes = await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return {
    ...answered,
    body: new Uint8Array(bytes),
    headers: { ...answered.headers, "Content-Type": "application/json", "Content-Encoding": encoding },
  };
}
