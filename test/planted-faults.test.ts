import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface Planted {
  readonly law: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly test: string;
}

const root = join(import.meta.dirname, "..");
const lists = readdirSync(join(import.meta.dirname, "mutants")).filter((name) => name.endsWith(".json"));

// Planting them takes hours (`npm run mutants`); a fault whose text is gone is found here at once.
test.each(lists)("each fault of %s can be planted in one place, and its test is there", (list) => {
  const faults = JSON.parse(readFileSync(join(import.meta.dirname, "mutants", list), "utf8")) as readonly Planted[];
  const astray = faults.filter(({ file, find, replace, test: its }) => {
    const path = join(root, file);
    const places = existsSync(path) ? readFileSync(path, "utf8").split(find).length - 1 : 0;
    return places !== 1 || find === replace || !isTest(its);
  });
  expect(astray.map(({ law, file }) => `${law} (${file})`)).toEqual([]);
});

/** Tests are named by a file, or by how the names of several begin. */
function isTest(name: string): boolean {
  if (existsSync(join(root, name))) return true;
  const [folder, start] = [join(root, name, ".."), name.slice(name.lastIndexOf("/") + 1)];
  return existsSync(folder) && readdirSync(folder).some((each) => each.startsWith(start));
}
