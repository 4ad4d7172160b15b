// `node measure.ts FROM [CONSUMER [SHAPE]]`: times consumers on shapes, from the cell of that number on, by processor time.
// Prints a line of JSON for each cell that grows faster than its text or does not end, and "done" at the end.
import { writeSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { CONSUMERS } from "./consumers.ts";
import { SHAPES } from "./shapes.ts";

/** Characters of the smaller text; the other has `STEP` times as many. */
const SIZE = 3_000;
const STEP = 4;
/** Below this, in milliseconds of the processor, nothing is judged: caches and the compiler weigh more than the text. */
const FLOOR = 40;
/** What grows with its text takes `STEP` times as long, what grows with its square `STEP` times `STEP`. */
const LIMIT = 9;
/** A cell that takes longer than this, in milliseconds of the processor, is given up. */
const BUDGET = 8_000;

const [from = "0", consumer = "", shape = ""] = process.argv.slice(2);
const cells = Object.entries(CONSUMERS)
  .filter(([name]) => name.includes(consumer))
  .flatMap(([name, { of, share = 1 }]) =>
    Object.entries(SHAPES)
      .filter(([each]) => each.includes(shape))
      .map(([each, text]) => ({ name, shape: each, of, text, size: SIZE * share })),
  );
type Cell = (typeof cells)[number];

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Least time of some runs on a text of that size. */
async function time({ of, text }: Cell, size: number, runs: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const work = of(text(size));
    const start = spent();
    await work();
    least = Math.min(least, spent() - start);
  }
  return least;
}

/** How many times longer the longer text takes, where that is too much at two steps one after the other; else null. */
async function growth(cell: Cell): Promise<number | null> {
  if ((await time(cell, cell.size * STEP, 1)) < FLOOR) return null;
  let ratio = 0;
  for (const size of [cell.size, cell.size * STEP]) {
    const small = await time(cell, size, 3);
    const large = await time(cell, size * STEP, size === cell.size ? 2 : 1);
    ratio = large / Math.max(small, 0.5);
    if (large < FLOOR || ratio < LIMIT) return null;
  }
  return ratio;
}

// A thread of its own ends the process where a cell does not: an expression that goes astray cannot be interrupted.
const now = new Int32Array(new SharedArrayBuffer(4));
const WATCH = `
const { workerData: { now, budget } } = require("node:worker_threads");
let [cell, start] = [-1, 0];
setInterval(() => {
  const { user, system } = process.cpuUsage();
  const spent = (user + system) / 1000;
  if (now[0] !== cell) [cell, start] = [now[0], spent];
  else if (spent - start > budget) {
    require("node:fs").writeSync(1, JSON.stringify({ at: cell, stuck: true }) + "\\n");
    process.kill(process.pid, "SIGKILL");
  }
}, 50);`;
new Worker(WATCH, { eval: true, workerData: { now, budget: BUDGET } }).unref();

const tell = (line: object | string): unknown =>
  writeSync(1, `${typeof line === "string" ? line : JSON.stringify(line)}\n`);
for (let at = Number(from); at < cells.length; at++) {
  const cell = cells[at]!;
  now[0] = at;
  try {
    const ratio = await growth(cell);
    if (ratio !== null) tell({ at, name: cell.name, shape: cell.shape, ratio: Math.round(ratio) });
  } catch (error) {
    tell({ at, name: cell.name, shape: cell.shape, thrown: String(error).slice(0, 200) });
  }
  if (process.env["PARLEY_GROWTH"] === "tell" && cells[at + 1]?.name !== cell.name)
    tell(`# ${cell.name}: ${Math.round(spent())} ms`);
}
tell("done");
process.exit(0);
