import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { createApp } from "../../src/server/app.ts";
import type { ServerContext } from "../../src/server/context.ts";
import { fileAnswer, staticFiles, type StaticFile } from "../../src/server/static-files.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-static-"));
writeFileSync(join(folder, "index.html"), "<script src=./main.js></script>");
writeFileSync(join(folder, "main.js"), "1".repeat(99));
writeFileSync(join(folder, "main.js.br"), brotliCompressSync("1".repeat(99)));
symlinkSync("/etc/hostname", join(folder, "host.txt"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const typeOf = (file: StaticFile | null) => file?.plain.headers?.["Content-Type"];

test("the workbench is handed out where it finds its files, and nothing below folders that are none", () => {
  const files = staticFiles(folder);
  for (const path of ["/", "/talks"]) expect(typeOf(files.read(path))).toContain("text/html");
  expect(typeOf(files.read("/main.js"))).toContain("javascript");
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

test("a file is answered at once, by each method as HTTP means it", async () => {
  const addresses = { hosts: () => ["here"], origins: () => ["http://here"], direct: true };
  const context = { mode: { kind: "alone" }, addresses } as unknown as ServerContext;
  const app = createApp(context, staticFiles(folder));
  const ask = (method: string, path: string, host = "here") =>
    app.fetch(new Request(`http://here${path}`, { method, headers: { host, origin: "http://here" } }));
  const answered = ask("GET", "/main.js");
  // No chain of promises before the bytes go out: it took as long as all else.
  expect(answered).not.toBeInstanceOf(Promise);
  const [got, head] = [await answered, await ask("HEAD", "/main.js")];
  expect(await got.text()).toBe("1".repeat(99));
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect([...head.headers]).toEqual([...got.headers]);
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) expect((await ask(method, "/main.js")).status).toBe(404);
  expect((await ask("GET", "/nothing.js")).status).toBe(404);
  expect((await ask("GET", "/main.js", "elsewhere")).status).toBe(421);
});
