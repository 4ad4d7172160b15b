import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compositeTextOf, printBrackets, readBrackets } from "../src/core/text/brackets.ts";
import { sharedData } from "../test/shared-data.ts";
import { type BenchRun, medianTime } from "./report.ts";

/** The simplest thing that counts: characters, one by one, with a stack for the depth. */
function naiveCount(source: string): { readonly brackets: number; readonly deepest: number } {
  let depth = 0;
  let deepest = 0;
  let brackets = 0;
  for (const char of source.replace(/^---\n[\s\S]*?\n---\n/, "")) {
    if (char === "[") {
      brackets++;
      deepest = Math.max(deepest, ++depth);
    } else if (char === "]" && depth > 0) depth--;
  }
  return { brackets, deepest };
}

/** Reading negotiating texts as they were published, and a long one made of them. */
export const run: BenchRun = () => {
  const files = ["paris-2015-10-23.md", "paris-2015-12-09.md"]
    .map((name) => join(sharedData, "brackets", name))
    .filter((path) => existsSync(path));
  const texts = files.map((path) => [path.split("/").at(-1) ?? path, readFileSync(path, "utf8")] as const);
  const [first] = texts;
  if (first) texts.push([`${first[0]}, 50 times over`, first[1].repeat(50)]);
  const rows = texts.map(([name, source]) => {
    const read = readBrackets(source);
    if (printBrackets(read) !== source) throw new Error(`${name} does not print back`);
    const naive = naiveCount(source);
    const own = medianTime(() => compositeTextOf(readBrackets(source)), 9);
    const peer = medianTime(() => naiveCount(source), 9);
    return [
      name,
      `${naive.brackets} / ${naive.deepest}`,
      `${read.report.brackets} / ${read.report.maxNesting}`,
      read.report.unbalanced.length,
      read.report.options,
      read.report.noText,
      own.toFixed(1),
      peer.toFixed(1),
      `${(own / peer).toFixed(1)} ×`,
    ];
  });
  return Promise.resolve([
    {
      title: "Reading foreign brackets",
      about:
        "Full reading (structure, alternatives, places, repairs) beside a bare count of the same file; every source printed back byte for byte.",
      columns: [
        "text",
        "naive count / nesting",
        "brackets / nesting",
        "unbalanced",
        "options",
        "no text",
        "Parley ms",
        "bare count ms",
        "ratio",
      ],
      rows,
    },
  ]);
};
