import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import type { Answer } from "./http/answer.ts";
import { encoding, unpacks } from "./http/packing.ts";

/** A file to be sent, as its answers: they are the same for all who ask. */
export interface StaticFile {
  readonly plain: FileAnswer;
  /** The same, compressed as `encoding` says, where the build has packed it: `NAME.js.br` beside `NAME.js`. */
  readonly packed: FileAnswer | null;
  /** To who has it already. */
  readonly same: FileAnswer;
  /** Value of the ETag header: follows from the bytes. */
  readonly tag: string;
}

interface FileAnswer extends Answer {
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** Files below one folder, by the path of a URL. */
export interface StaticFiles {
  /** The file, `index.html` for a path of one part that names no file, or null. */
  read(path: string): StaticFile | null;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * The files below `folder` as they are now, kept in memory: a later build changes nothing for who has the page open. What is no
 * file of the folder itself, links included, cannot be named.
 */
export function staticFiles(folder: string): StaticFiles {
  const files = filesBelow(folder);
  return {
    read(path) {
      let decoded: string;
      try {
        decoded = decodeURIComponent(path);
      } catch {
        return null;
      }
      // The page names its files relative to where it is: below a folder it would find none of them.
      if (extname(decoded) === "" && decoded.lastIndexOf("/") > 0) return null;
      return files.get(extname(decoded) === "" ? "/index.html" : decoded) ?? null;
    },
  };
}

function filesBelow(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const full = join(entry.parentPath, entry.name);
    if (!entry.isFile() || full.endsWith(`.${encoding}`)) continue;
    const path = `/${relative(folder, full).split(sep).join("/")}`;
    files.set(path, fileOf(path, read(full), existsSync(`${full}.${encoding}`) ? read(`${full}.${encoding}`) : null));
  }
  return files;
}

function read(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}

function fileOf(path: string, bytes: Uint8Array<ArrayBuffer>, packed: Uint8Array<ArrayBuffer> | null): StaticFile {
  const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const same = {
    // Built assets carry a hash in their names and never change.
    "Cache-Control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    ETag: tag,
    ...(packed === null ? {} : { Vary: "Accept-Encoding" }),
  };
  const headers = { ...same, "Content-Type": types[extname(path)] ?? "application/octet-stream" };
  return {
    tag,
    same: { status: 304, headers: same },
    plain: { status: 200, body: bytes, headers },
    packed:
      packed === null ? null : { status: 200, body: packed, headers: { ...headers, "Content-Encoding": encoding } },
  };
}

/** A file as its reader can take it: nothing where they have it already, packed where they can unpack it. */
export function fileAnswer({ plain, packed, same, tag }: StaticFile, asked: Headers): FileAnswer {
  if (asked.get("If-None-Match")?.includes(tag) === true) return same;
  return packed !== null && unpacks(asked) ? packed : plain;
}
