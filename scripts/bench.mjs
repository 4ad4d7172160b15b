// `npm run bench`: runs bench/*.bench.ts one after the other on the build that is shipped and writes bench/RESULTS.md.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, setUp } from "./setup.mjs";

setUp();
const folder = join(root, "bench");
const only = process.argv.slice(2);
const names = readdirSync(folder).filter(
  (name) => name.endsWith(".bench.ts") && (only.length === 0 || only.some((part) => name.startsWith(part))),
);
const scratch = mkdtempSync(join(tmpdir(), "parley-bench-"));
const cell = (value) => (typeof value === "number" ? String(Math.round(value * 1000) / 1000) : value);
const sections = new Map();

for (const name of names) {
  const out = join(scratch, `${name}.json`);
  console.error(`${name} …`);
  const shipped = pathToFileURL(join(folder, "shipped.mjs")).href;
  const args = ["--import", "tsx", "--import", shipped, join(folder, "run-one.ts"), join(folder, name), out];
  const status = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    // As the command line and the built workbench run.
    env: { NODE_ENV: "production", ...process.env },
  }).status;
  if (status !== 0) {
    console.error(`${name} failed`);
    process.exitCode = 1;
    continue;
  }
  const tables = JSON.parse(readFileSync(out, "utf8"));
  const lines = tables.flatMap((table) => [
    `### ${table.title}`,
    "",
    table.about,
    "",
    `| ${table.columns.join(" | ")} |`,
    `|${table.columns.map(() => "---").join("|")}|`,
    ...table.rows.map((row) => `| ${row.map(cell).join(" | ")} |`),
    "",
  ]);
  const text = [`<!-- ${name} -->`, `## ${name.replace(".bench.ts", "")}`, "", ...lines].join("\n");
  sections.set(name, text);
  console.log(text);
}
rmSync(scratch, { recursive: true, force: true });

const resultsFile = join(folder, "RESULTS.md");
if (only.length > 0) {
  // A partial run replaces only its own sections.
  const old = readFileSync(resultsFile, "utf8").split(/(?=<!-- \S+\.bench\.ts -->)/);
  for (const section of old.slice(1)) {
    const name = /<!-- (\S+) -->/.exec(section)?.[1];
    if (name && !sections.has(name)) sections.set(name, section.trimEnd() + "\n");
  }
}
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`;
const head = `# Benchmarks\n\nMeasured ${new Date().toISOString().slice(0, 10)} on ${machine}. Run again with \`npm run bench\`. Times in milliseconds, medians; a ratio says how many times longer the peer took in the same run.\n\n`;
writeFileSync(
  resultsFile,
  head +
    [...sections.keys()]
      .sort()
      .map((name) => sections.get(name).trimEnd())
      .join("\n\n") +
    "\n",
);
