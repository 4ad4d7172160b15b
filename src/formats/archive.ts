import { Inflate, zipSync, type Zippable } from "fflate";
import { remembered } from "../core/common/remembered.ts";
import { failed, ok, type Result } from "../core/common/result.ts";
import { said, type Said } from "../core/common/said.ts";

/** How much an archive may hold before it is taken for an attack. */
export interface ArchiveLimits {
  /** Number of entries. */
  readonly entries: number;
  /** Bytes of all parts read together, unpacked. */
  readonly total: number;
  /** Unpacked bytes per packed byte of one part, for parts above one mebibyte. */
  readonly ratio: number;
}

/** Generous for documents: half a gibibyte, 250 times the packed size. */
export const DOCUMENT_LIMITS: ArchiveLimits = { entries: 10_000, total: 512 * 1024 * 1024, ratio: 250 };

/** An opened zip archive; parts are unpacked when read. */
export interface Archive {
  /** Names of the files in it, in the order of its directory; unsafe names are left out. */
  readonly names: readonly string[];
  /** Names that were ignored: absolute, leading out of the archive, or given twice. */
  readonly refused: readonly string[];
  /** What tells the bytes of a part from others without unpacking them; undefined where it is absent. */
  readonly checksum: (name: string) => string | undefined;
  /** Unpacks one part. Fails where it is absent, damaged, encrypted or grows beyond the limits. */
  read(name: string): Result<Uint8Array>;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LIMIT_32 = 0xffffffff;

const MEBIBYTE = 1024 * 1024;

/** Most bytes of parts that are kept unpacked for one archive; parts above one mebibyte are not. */
const MOST_KEPT = 8 * MEBIBYTE;

/** Parts as they were unpacked: a file is opened for its words, for its traces and for what it carries, each time anew. */
const keptOf = remembered((_archive: Uint8Array) => ({ parts: new Map<string, Uint8Array>(), bytes: 0 }));

/** True where the bytes start as a zip archive does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1;
}

/** Reads the directory of a zip archive (PKWARE APPNOTE 6.3.10); nothing is unpacked yet. */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits = DOCUMENT_LIMITS): Result<Archive> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) return damaged(said("archive-fault.directory"));
  if (directory.count > limits.entries) {
    return failed(said("zip-bomb.entries", { count: directory.count, most: limits.entries }));
  }
  const listed = readEntries(view, bytes, directory.offset, directory.count);
  if (listed === null) return damaged(said("archive-fault.unreadable"));
  const entries = new Map<string, Entry>();
  const refused: string[] = [];
  for (const entry of listed) {
    if (entry.name.endsWith("/")) continue;
    if (isUnsafe(entry.name) || entries.has(entry.name)) refused.push(entry.name);
    else entries.set(entry.name, entry);
  }
  let unpacked = 0;
  const kept = keptOf(bytes);
  return ok({
    names: [...entries.keys()],
    refused,
    checksum(name) {
      const entry = entries.get(name);
      return entry === undefined ? undefined : `${entry.checksum.toString(16)}-${entry.size}`;
    },
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return failed(said("missing-part", { part: name }), { place: name });
      const before = kept.parts.get(name);
      const fits = before !== undefined && before.length <= limits.total - unpacked;
      const part = fits ? ok(before) : unpack(view, bytes, entry, limits, limits.total - unpacked);
      if (!part.ok) return part;
      const { length } = part.value;
      unpacked += length;
      if (before === undefined && length <= Math.min(MEBIBYTE, MOST_KEPT - kept.bytes)) {
        kept.parts.set(name, part.value);
        kept.bytes += length;
      }
      return part;
    },
  });
}

/**
 * Packs files into a zip archive; equal files give equal bytes on every machine and in every time zone. `stored`: as they are, for
 * what is taken apart again at once.
 */
export function packArchive(
  files: readonly (readonly [name: string, content: Uint8Array])[],
  { stored = false }: { readonly stored?: boolean } = {},
): Uint8Array {
  // fflate writes the local wall-clock time of this Date, so a local time gives the same bytes everywhere.
  const mtime = new Date(1980, 0, 1, 12, 0, 0);
  const tree: Zippable = {};
  for (const [name, content] of files) tree[name] = [content, { mtime, level: stored ? 0 : 6, os: 0 }];
  return zipSync(tree);
}

/** An archive with some files written anew and some gone, in the order of its directory; all else byte for byte. */
export function repacked(
  archive: Archive,
  written: ReadonlyMap<string, Uint8Array>,
  gone: ReadonlySet<string>,
): Result<Uint8Array> {
  const files: (readonly [string, Uint8Array])[] = [];
  for (const name of archive.names) {
    if (gone.has(name)) continue;
    const copy = written.get(name);
    const content = copy === undefined ? archive.read(name) : ok(copy);
    if (!content.ok) return content;
    files.push([name, content.value]);
  }
  return ok(packArchive(files));
}

function damaged(why: Said, place?: string): Result<never> {
  return failed(said("corrupt-archive", { why }), place === undefined ? {} : { place });
}

/** A name that leads out of the archive when unpacked, or that cannot be a file's name. */
function isUnsafe(name: string): boolean {
  return (
    name === "" ||
    name.startsWith("/") ||
    name.includes("\\") ||
    name.includes("\0") ||
    /^[a-z]:/iu.test(name) ||
    name.split("/").includes("..")
  );
}

function findDirectory(view: DataView): { readonly offset: number; readonly count: number } | null {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== LIMIT_32) return { offset, count };
    return findDirectory64(view, at) ?? { offset, count };
  }
  return null;
}

function findDirectory64(view: DataView, end: number): { readonly offset: number; readonly count: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_OF_DIRECTORY_64) return null;
  return { offset: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)) };
}

function readEntries(view: DataView, bytes: Uint8Array, from: number, count: number): Entry[] | null {
  const entries: Entry[] = [];
  let at = from;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) return null;
    const sizes = sizes64(view, at, at + 46 + nameLength, extraLength);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      ...sizes,
    });
    at = next;
  }
  return entries;
}

/** Sizes and offset of a directory entry, from its zip64 field where the 32-bit ones are full. */
function sizes64(view: DataView, entry: number, extra: number, extraLength: number) {
  let packed = view.getUint32(entry + 20, true);
  let size = view.getUint32(entry + 24, true);
  let offset = view.getUint32(entry + 42, true);
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const end = Math.min(field + view.getUint16(at + 2, true), view.byteLength);
    const take = (narrow: number): number => {
      if (narrow !== LIMIT_32 || field + 8 > end) return narrow;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    size = take(size);
    packed = take(packed);
    offset = take(offset);
  }
  return { packed, size, offset };
}

function unpack(
  view: DataView,
  bytes: Uint8Array,
  entry: Entry,
  limits: ArchiveLimits,
  left: number,
): Result<Uint8Array> {
  const place = entry.name;
  if (entry.encrypted) {
    return failed(said("password-protected"), { place });
  }
  if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== LOCAL_HEADER) {
    return damaged(said("archive-fault.place", { part: place }), place);
  }
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > view.byteLength) return damaged(said("archive-fault.cut", { part: place }), place);
  const packed = bytes.subarray(start, start + entry.packed);
  const most = Math.min(left, Math.max(MEBIBYTE, entry.packed * limits.ratio));
  const content = entry.method === 0 ? ok(packed) : entry.method === 8 ? inflate(packed, entry, most) : null;
  if (content === null) return damaged(said("archive-fault.method", { part: place }), place);
  if (!content.ok) return content;
  if (content.value.length > left) return bomb(place);
  if (checksum(content.value) !== entry.checksum)
    return damaged(said("archive-fault.checksum", { part: place }), place);
  return content;
}

/** Unpacks piece by piece, so that a part that lies about its size is stopped after 64 KiB of input at the latest. */
function inflate(packed: Uint8Array, entry: Entry, most: number): Result<Uint8Array> {
  if (entry.size > most) return bomb(entry.name);
  const content = new Uint8Array(entry.size);
  let length = 0;
  let finished = false;
  const stream = new Inflate((piece, final) => {
    if (length + piece.length <= content.length) content.set(piece, length);
    length += piece.length;
    finished ||= final;
  });
  try {
    for (let at = 0; at < packed.length && length <= content.length; at += 65_536) {
      stream.push(packed.subarray(at, at + 65_536), at + 65_536 >= packed.length);
    }
  } catch {
    return damaged(said("archive-fault.packed", { part: entry.name }), entry.name);
  }
  if (length > content.length)
    return length > most ? bomb(entry.name) : damaged(said("archive-fault.longer", { part: entry.name }), entry.name);
  if (length < content.length || !finished) return damaged(said("archive-fault.cut", { part: entry.name }), entry.name);
  return ok(content);
}

function bomb(place: string): Result<never> {
  return failed(said("zip-bomb", { part: place }), { place });
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 as zip archives use it. */
function checksum(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) c = (CRC_TABLE[(c ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
