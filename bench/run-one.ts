// Runs one benchmark in a process of its own and writes its tables as JSON.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { BenchRun } from "./report.ts";

const [file, out] = process.argv.slice(2);
if (!file || !out) throw new RangeError("usage: run-one BENCH OUT");
const module = (await import(pathToFileURL(file).href)) as { run: BenchRun };
writeFileSync(out, JSON.stringify(await module.run()));
