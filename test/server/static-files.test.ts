import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { staticFiles } from "../../src/server/static-files.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-static-"));
writeFileSync(join(folder, "index.html"), "<script src=./main.js></script>");
writeFileSync(join(folder, "main.js"), "1");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the workbench is handed out where it finds its files, and nothing below folders that are none", async () => {
  const files = staticFiles(folder);
  for (const path of ["/", "/talks"]) expect((await files.read(path))?.type).toContain("text/html");
  expect((await files.read("/main.js"))?.type).toContain("javascript");
  for (const path of ["/nothing/at/all", "/nothing/", "/nothing/main.js", "/%2e%2e/index"])
    expect(await files.read(path)).toBeNull();
});
