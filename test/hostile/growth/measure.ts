// `node measure.ts FROM [CONSUMER [SHAPE]]`: times consumers on shapes, from the cell of that number on, by processor time.
// Prints a line of JSON for each cell that grows faster than its text or does not end, and "done" at the end.
import { writeSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { excessGrowth, processorTime } from "../../support/growth.ts";
import { CONSUMERS } from "./consumers.ts";
import { SHAPES } from "./shapes.ts";

/** Characters of the smaller text. */
const SIZE = 2_000;
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
const nameOf = (cell: (typeof cells)[number]): string => `${cell.name} / ${cell.shape}`;

// A thread of its own ends the process where a cell does not: an expression that goes astray cannot be interrupted.
const now = new Int32Array(new SharedArrayBuffer(4));
const WATCH = `
const { workerData: { now, budget, names } } = require("node:worker_threads");
let [cell, start] = [-1, 0];
setInterval(() => {
  const { user, system } = process.cpuUsage();
  const spent = (user + system) / 1000;
  if (now[0] !== cell) [cell, start] = [now[0], spent];
  else if (spent - start > budget) {
    require("node:fs").writeSync(1, JSON.stringify({ at: cell, cell: names[cell], fault: "does not end" }) + "\\n");
    process.kill(process.pid, "SIGKILL");
  }
}, 50);`;
new Worker(WATCH, { eval: true, workerData: { now, budget: BUDGET, names: cells.map(nameOf) } }).unref();

const tell = (line: object | string): unknown =>
  writeSync(1, `${typeof line === "string" ? line : JSON.stringify(line)}\n`);
for (let at = Number(from); at < cells.length; at++) {
  const cell = cells[at]!;
  now[0] = at;
  try {
    const ratio = await excessGrowth((size) => cell.of(cell.text(size)), cell.size);
    if (ratio !== null)
      tell({ at, cell: nameOf(cell), fault: `four times the text took ${Math.round(ratio)} times as long` });
  } catch (error) {
    tell({ at, cell: nameOf(cell), fault: `threw ${String(error).slice(0, 200)}` });
  }
  if (process.env["PARLEY_GROWTH"] === "tell" && cells[at + 1]?.name !== cell.name)
    tell(`# ${cell.name}: ${Math.round(processorTime())} ms`);
}
tell("done");
process.exit(0);
