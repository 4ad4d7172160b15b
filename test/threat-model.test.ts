import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

interface Mutant {
  readonly law: string;
  readonly test: string;
}
const mutants = readdirSync(join(root, "test/mutants"))
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => JSON.parse(read(`test/mutants/${name}`)) as readonly Mutant[]);

const [, table = ""] = read("THREAT_MODEL.md").split("## What each promise rests on");
const rows = [
  ...table.matchAll(/^\| (?<promise>[^|]+) \| `(?<file>[^`]+)` › (?<title>[^|]+) \| (?<law>[^|]+) \|$/gmu),
].map(({ groups }) => ({ promise: "", file: "", title: "", law: "", ...groups }));

test("the threat model names a test for each promise, and one planted fault each", () => {
  // Every line of the table is read, its head and rule apart.
  expect(rows).toHaveLength(table.split("\n").filter((line) => line.startsWith("|")).length - 2);
  expect(rows.length).toBeGreaterThan(50);
  expect(new Set(rows.map(({ law }) => law)).size).toBe(rows.length);
});

test.each(rows)("$promise: its test and its planted fault are there", ({ file, title, law }) => {
  expect(read(file)).toContain(title);
  expect(mutants.filter((mutant) => mutant.law === law).map((mutant) => mutant.test)).toEqual([file]);
});
