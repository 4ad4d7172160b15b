import { unzlibSync } from "fflate";

const SIGNATURE = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;

/** Largest font that is unpacked: letters of one script stay far below. */
const LIMIT = 8 * 1024 * 1024;

/** The font in a WOFF 1.0 file (W3C Recommendation of 13 December 2012) as sfnt, for programs that read nothing else; null where it is none. */
export function sfntOfWoff(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0) !== SIGNATURE) return null;
  const tables = view.getUint16(12);
  if (bytes.length < HEADER + tables * ENTRY || view.getUint32(16) > LIMIT) return null;
  const parts = Array.from({ length: tables }, (_, at) => {
    const entry = HEADER + at * ENTRY;
    const [offset, packed, size] = [view.getUint32(entry + 4), view.getUint32(entry + 8), view.getUint32(entry + 12)];
    const raw = bytes.subarray(offset, offset + packed);
    return {
      tag: view.getUint32(entry),
      sum: view.getUint32(entry + 16),
      data: packed < size ? unzlibSync(raw) : raw,
      size,
    };
  });
  const start = 12 + tables * 16;
  const total = parts.reduce((sum, { size }) => sum + padded(size), start);
  const sfnt = new Uint8Array(total);
  const out = new DataView(sfnt.buffer);
  const power = 2 ** Math.floor(Math.log2(tables));
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, tables);
  out.setUint16(6, power * 16);
  out.setUint16(8, Math.log2(power));
  out.setUint16(10, (tables - power) * 16);
  let offset = start;
  parts.forEach(({ tag, sum, data, size }, at) => {
    const entry = 12 + at * 16;
    out.setUint32(entry, tag);
    out.setUint32(entry + 4, sum);
    out.setUint32(entry + 8, offset);
    out.setUint32(entry + 12, size);
    sfnt.set(data.subarray(0, size), offset);
    offset += padded(size);
  });
  return sfnt;
}

function padded(size: number): number {
  return (size + 3) & ~3;
}
