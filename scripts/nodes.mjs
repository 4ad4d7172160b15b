// `npm run nodes`: the built program and the tests of the pure core on other versions of Node than this one, each as the
// package `node` of the npm registry brings it. A version that is not to be had is skipped, and why is said.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, setUp } from "./setup.mjs";

const versions = process.argv.length > 2 ? process.argv.slice(2) : ["22", "24", "latest"];
const vitest = join(root, "node_modules/vitest/vitest.mjs");
/** Quick tests that lean on the language and its library most: days and zones, Unicode, JSON, hashes. */
const tests = [
  "src/core/common",
  "src/core/text/tokens",
  "src/core/text/notation",
  "src/formats/csv",
  "src/formats/xml",
];

setUp();
const folder = mkdtempSync(join(tmpdir(), "parley-nodes-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, "a.txt"), "1. The Parties shall withdraw within 30 days.\n");
writeFileSync(join(folder, "b.txt"), "1. The Parties shall withdraw within 60 days.\n");

/** Where a version of Node is after its installation; null and a line where it cannot be had. */
function fetched(version) {
  const at = join(folder, version);
  const npm = process.env.npm_execpath;
  const args = [
    "install",
    "--prefix",
    at,
    "--no-audit",
    "--no-fund",
    "--no-save",
    "--loglevel=error",
    `node@${version}`,
  ];
  const [command, words] = npm?.endsWith(".js") ? [process.execPath, [npm, ...args]] : ["npm", args];
  const done = spawnSync(command, words, { encoding: "utf8", cwd: folder });
  const node = join(at, "node_modules/node/bin/node");
  const told = spawnSync(node, ["--version"], { encoding: "utf8" });
  if (told.status === 0) return { node, version: told.stdout.trim() };
  const why = (done.stderr || String(told.error?.message)).trim().split("\n")[0];
  console.log(` - Node ${version} is not to be had here: ${why}`);
  return null;
}

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const each of versions) {
  const found = fetched(each);
  if (found === null) {
    counts.skipped++;
    continue;
  }
  const bin = join(root, "bin/parley.js");
  const data = { PARLEY_DATA: join(folder, `data-${found.version}`), DATABASE_URL: "", PARLEY_LANGUAGE: "en" };
  const steps = [
    { what: "says how it is used", args: [bin, "--help"] },
    { what: "compares", args: [bin, "compare", "a.txt", "b.txt", "-o", "redline.docx"] },
    { what: "keeps a record", args: [bin, "import", join(root, "examples/lake-irrin")] },
    { what: "backs it up", args: [bin, "backup", "-o", `${found.version}.tar`] },
    { what: "passes the tests of the core", args: [vitest, "run", "--root", root, ...tests] },
  ];
  for (const { what, args } of steps) {
    const { status, stdout, stderr } = spawnSync(found.node, args, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ...data },
    });
    counts[status === 0 ? "passed" : "failed"]++;
    console.log(
      ` ${status === 0 ? "✓" : "✗"} Node ${found.version} ${what}${status === 0 ? "" : `\n${stdout}${stderr}`}`,
    );
  }
}
console.log(
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""}`,
);
if (counts.failed > 0) process.exitCode = 1;
