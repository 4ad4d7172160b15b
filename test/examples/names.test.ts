import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { literal } from "../../src/core/common/literal.ts";
import { example } from "./load.ts";

const source = join(import.meta.dirname, "../../src");

/** Names by which the bundled processes call whom and what they are about: long enough to be nothing else. */
async function namesOf(process: string): Promise<readonly string[]> {
  const { parties, names = {} } = await example(process);
  const { persons = [], bodies = [], places = [] } = names;
  const people = persons.map(({ name, alsoCalled = [] }) => ({ name: name.split(" ").at(-1) ?? name, alsoCalled }));
  return [...parties, ...people, ...bodies, ...places]
    .flatMap(({ name, alsoCalled = [] }) => [name, ...alsoCalled.map((each) => each.replace("*", ""))])
    .filter((name) => name.length > 3 && /^\p{Lu}/u.test(name) && !GENERAL.test(name));
}

/** Words for many States, and one that is a language too. */
const GENERAL = /^(?:Europe|Polish$)/u;

// Rules are for any process; what is known of one is in its folder, what is known of all States and bodies in data files.
test("no name of a bundled process stands in the source", async () => {
  const names = [...(await namesOf("ukraine")), ...(await namesOf("lake-irrin"))];
  expect(names.length).toBeGreaterThan(40);
  const find = new RegExp(`(?<![\\p{L}/])(?:${names.map(literal).join("|")})(?!\\p{L})`, "gu");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.tsx?$/u.test(path) && !/\.(?:data|test|test-data)\.tsx?$/u.test(path),
  );
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((path) =>
    [...readFileSync(join(source, path), "utf8").matchAll(find)].map(([name]) => `${path}: ${name}`),
  );
  expect(found).toEqual([]);
});
