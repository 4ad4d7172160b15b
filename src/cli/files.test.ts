import { execFileSync } from "node:child_process";
import { lstat, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeWhole } from "./files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-files-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a link stays a link, and the file that it leads to is written", async () => {
  const [file, link] = [join(folder, "kept.txt"), join(folder, "link.txt")];
  await writeFile(file, "before");
  await symlink(file, link);
  await writeWhole(link, "after");
  expect([await readlink(link), await readFile(file, "utf8")]).toEqual([file, "after"]);
  expect(await readdir(folder)).toEqual(["kept.txt", "link.txt"]);
});

test.skipIf(process.platform === "win32")("a pipe or device is written into and stays what it is", async () => {
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  const [got] = await Promise.all([readFile(pipe, "utf8"), writeWhole(pipe, "words")]);
  expect(got).toBe("words");
  expect((await lstat(pipe)).isFIFO()).toBe(true);
  await writeWhole("/dev/null", "words");
  expect((await lstat("/dev/null")).isCharacterDevice()).toBe(true);
});
