import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchRun } from "./report.ts";

const root = join(import.meta.dirname, "..");
const parley = join(root, "bin/parley.js");
const ROUNDS = 15;
/** A call tells its processor time as it ends. */
const TELLS = `data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("\\nspent "+(user+system))})`;

/** Milliseconds of processor time of one call of Node. */
function spent(folder: string, words: readonly string[]): number {
  const { stderr, status } = spawnSync(process.execPath, ["--import", TELLS, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PARLEY_LANGUAGE: "en" },
  });
  const told = /\nspent (\d+)$/u.exec(stderr)?.[1];
  if (status !== 0 || told === undefined) throw new Error(stderr);
  return Number(told) / 1000;
}

/** What a call of the command line costs before and while it reads a draft of 2,400 words, beside a Node that does nothing. */
export const run: BenchRun = async () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-starting-"));
  try {
    copyFileSync(join(root, "examples/lake-irrin/drafts/ob-chair.md"), join(folder, "a.md"));
    for (const name of ["a.json", "a.docx", "a.html"]) spent(folder, [parley, "read", "a.md", "-o", name]);
    const calls = [
      ["-e", "0"],
      [parley, "--help"],
      ...["a.json", "a.md", "a.html", "a.docx"].map((file) => [parley, "read", file]),
    ];
    const times = calls.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++)
      for (const [at, words] of calls.entries()) times[at]?.push(spent(folder, words));
    const least = times.map((each) => Math.min(...each));
    const rows = calls.map((words, at) => [
      words.map((word) => (word === parley ? "parley" : word === "-e" ? "node -e" : word)).join(" "),
      (least[at] ?? 0).toFixed(0),
      ((least[at] ?? 0) / (least[0] ?? 1)).toFixed(1),
    ]);
    return [
      {
        title: "A call of the command line",
        about: `Milliseconds of processor time, the least of ${ROUNDS} rounds in which each runs in turn, beside a Node that does nothing. The Word file was written by Parley and carries the draft, which is compared with its words. Aim: 3 times.`,
        columns: ["call", "ms", "times an empty Node"],
        rows,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
