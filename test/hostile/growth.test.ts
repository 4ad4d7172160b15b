import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const LOADER = join(import.meta.dirname, "../../node_modules/tsx/dist/loader.mjs");
const MEASURE = join(import.meta.dirname, "growth/measure.ts");
/** After so many cells that do not end, the others are not tried. */
const MOST_STUCK = 5;

interface Told {
  readonly at: number;
  readonly cell: string;
  readonly fault: string;
}

/** Measures from a cell on, in a process of its own: it ends itself where a cell does not. */
async function measured(from: number): Promise<{ readonly told: readonly Told[]; readonly done: boolean }> {
  const child = spawn(process.execPath, ["--import", LOADER, MEASURE, String(from)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  await new Promise((resolve) => child.on("close", resolve));
  const lines = out.split("\n").filter((line) => line !== "");
  return {
    told: lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line) as Told),
    done: lines.at(-1) === "done",
  };
}

// Each reader on each shape, at two sizes, by time of the processor: no clock on the wall, so that a busy machine is none.
test("no text makes a reader take longer than its length explains", { timeout: 1_800_000 }, async () => {
  const told: Told[] = [];
  let done = false;
  for (let [from, stuck] = [0, 0]; !done && stuck < MOST_STUCK; stuck++) {
    const found = await measured(from);
    told.push(...found.told);
    done = found.done;
    from = (found.told.at(-1)?.at ?? Number.POSITIVE_INFINITY) + 1;
  }
  expect(told.map(({ cell, fault }) => `${cell}: ${fault}`)).toEqual([]);
  expect(done).toBe(true);
});
