import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import type { Answer } from "./http/answer.ts";
import { encoding, unpacks } from "./http/packing.ts";

/** A file to be sent. */
export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same, compressed as `encoding` says, where the build has packed it: `NAME.js.br` beside `NAME.js`. */
  readonly packed: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  /** Value of the Cache-Control header. */
  readonly cache: string;
  /** Value of the ETag header: follows from the bytes. */
  readonly tag: string;
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
    const bytes = new Uint8Array(readFileSync(full));
    const packed = `${full}.${encoding}`;
    files.set(path, {
      bytes,
      packed: existsSync(packed) ? new Uint8Array(readFileSync(packed)) : null,
      type: types[extname(full)] ?? "application/octet-stream",
      // Built assets carry a hash in their names and never change.
      cache: path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      tag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    });
  }
  return files;
}

/** A file as its reader can take it: nothing where they have it already, packed where they can unpack it. */
export function fileAnswer({ bytes, packed, type, cache, tag }: StaticFile, asked: Headers): Answer {
  const headers = { "Cache-Control": cache, ETag: tag, ...(packed === null ? {} : { Vary: "Accept-Encoding" }) };
  if (asked.get("If-None-Match")?.includes(tag) === true) return { status: 304, headers };
  return packed !== null && unpacks(asked)
    ? { status: 200, body: packed, headers: { ...headers, "Content-Type": type, "Content-Encoding": encoding } }
    : { status: 200, body: bytes, headers: { ...headers, "Content-Type": type } };
}
