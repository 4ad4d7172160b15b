import { open, type FileHandle } from "node:fs/promises";

/** Bytes of a block of a tar file. */
const block = 512;
/** What passes through memory at a time. */
const chunk = 2 ** 20;

/** A file in a tar file: where its bytes begin, and how many they are. */
export interface Member {
  readonly name: string;
  readonly from: number;
  readonly size: number;
}

/** The block before a file's bytes (POSIX ustar; sizes from 8 GiB in base 256, as GNU tar writes and reads them). */
export function headerOf(name: string, size: number, seconds: number): Uint8Array {
  const header = Buffer.alloc(block);
  header.write(name, 0);
  header.write("0000600\0" + "0000000\0".repeat(2), 100);
  if (size < 8 ** 11) header.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  else {
    header[124] = 0x80;
    header.writeBigUInt64BE(BigInt(size), 128);
  }
  header.write(`${seconds.toString(8).padStart(11, "0")}\0`, 136);
  header.write("        0", 148);
  header.write("ustar\x0000", 257);
  header.write(`${sumOf(header).toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

/** Zeros up to the next whole block. */
export const paddingOf = (size: number): Uint8Array => new Uint8Array((block - (size % block)) % block);

/** What ends a tar file. */
export const end = new Uint8Array(2 * block);

/** The files of a tar file; null where it is none, or is cut off. */
export async function membersOf(file: FileHandle): Promise<readonly Member[] | null> {
  const { size: whole } = await file.stat();
  const members: Member[] = [];
  for (let at = 0; ;) {
    const header = await bytesAt(file, at, block);
    if (header.length < block) return null;
    if (header.every((byte) => byte === 0)) return members;
    const sum = Number.parseInt(header.toString("latin1", 148, 156), 8);
    if (sum !== sumOf(header) || header.toString("latin1", 257, 262) !== "ustar") return null;
    const size =
      header[124] === 0x80
        ? Number(header.readBigUInt64BE(128))
        : Number.parseInt(header.toString("latin1", 124, 135), 8);
    const from = at + block;
    if (!Number.isSafeInteger(size) || from + size > whole) return null;
    members.push({ name: header.toString("latin1", 0, header.indexOf(0)), from, size });
    at = from + size + paddingOf(size).length;
  }
}

/** The bytes of a file in a tar file, piece by piece. */
export async function* piecesOf(file: FileHandle, { from, size }: Member): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; at += chunk) yield bytesAt(file, from + at, Math.min(chunk, size - at));
}

/** The bytes of a file on the disk, piece by piece. */
export async function* piecesOfFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    yield* piecesOf(file, { name: path, from: 0, size: (await file.stat()).size });
  } finally {
    await file.close();
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  return bytes.subarray(0, bytesRead);
}

/** The sum of a header's bytes, its own sum counted as spaces. */
function sumOf(header: Uint8Array): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}
