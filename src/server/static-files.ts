import { readFile, realpath } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

/** A file to be sent. */
export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Value of the Cache-Control header. */
  readonly cache: string;
}

/** Files below one folder, by the path of a URL. */
export interface StaticFiles {
  /** The file, `index.html` for a path of one part that names no file, or null. */
  read(path: string): Promise<StaticFile | null>;
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

/** Serves the files below `folder`; nothing outside it can be named, links included. */
export function staticFiles(folder: string): StaticFiles {
  const readBelow = async (path: string): Promise<StaticFile | null> => {
    try {
      const root = await realpath(folder);
      const full = await realpath(join(root, normalize(path)));
      if (!full.startsWith(root + sep)) return null;
      const type = types[extname(full)] ?? "application/octet-stream";
      // Built assets carry a hash in their names and never change.
      const cache = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
      return { bytes: new Uint8Array(await readFile(full)), type, cache };
    } catch {
      return null;
    }
  };
  return {
    async read(path) {
      let decoded: string;
      try {
        decoded = decodeURIComponent(path);
      } catch {
        return null;
      }
      if (decoded.includes("\0")) return null;
      // The page names its files relative to where it is: below a folder it would find none of them.
      if (extname(decoded) === "") return decoded.lastIndexOf("/") > 0 ? null : readBelow("/index.html");
      return readBelow(decoded);
    },
  };
}
