import { sha256 as hash } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return bytesToHex(hash(typeof data === "string" ? utf8ToBytes(data) : data));
}
