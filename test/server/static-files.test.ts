import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { fileAnswer, staticFiles } from "../../src/server/static-files.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-static-"));
writeFileSync(join(folder, "index.html"), "<script src=./main.js></script>");
writeFileSync(join(folder, "main.js"), "1".repeat(99));
writeFileSync(join(folder, "main.js.br"), brotliCompressSync("1".repeat(99)));
symlinkSync("/etc/hostname", join(folder, "host.txt"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the workbench is handed out where it finds its files, and nothing below folders that are none", () => {
  const files = staticFiles(folder);
  for (const path of ["/", "/talks"]) expect(files.read(path)?.type).toContain("text/html");
  expect(files.read("/main.js")?.type).toContain("javascript");
  for (const path of [
    "/nothing/at/all",
    "/nothing/",
    "/nothing/main.js",
    "/%2e%2e/index",
    "/host.txt",
    "/main.js.br",
    "/%",
    "/main.js%00",
  ])
    expect(files.read(path)).toBeNull();
});

test("files go packed to who can unpack them, and not at all to who has them", () => {
  const file = staticFiles(folder).read("/main.js");
  if (file === null) throw new Error("no file");
  const asked = (headers: Record<string, string>) => fileAnswer(file, new Headers(headers));
  const plain = asked({ "Accept-Encoding": "gzip, br;q=0" });
  const packed = asked({ "Accept-Encoding": "gzip, deflate, br" });
  expect([plain.headers?.["Content-Encoding"], packed.headers?.["Content-Encoding"]]).toEqual([undefined, "br"]);
  expect([plain, packed].map(({ headers }) => headers?.["Vary"])).toEqual(["Accept-Encoding", "Accept-Encoding"]);
  expect(new Uint8Array(brotliDecompressSync(packed.body as Uint8Array))).toEqual(plain.body);
  const { tag } = file;
  expect(asked({ "If-None-Match": `"another", ${tag}` })).toMatchObject({ status: 304, headers: { ETag: tag } });
  expect(asked({ "If-None-Match": '"another"' }).status).toBe(200);
});
