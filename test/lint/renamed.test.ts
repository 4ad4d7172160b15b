import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { lintBriefing } from "../../src/core/briefing/lint-briefing.ts";
import { proseOfFile } from "../../src/formats/briefing-prose.ts";
import { example } from "../examples/load.ts";
import { readMarked } from "./marked.ts";
import { renamed, renamedExample } from "./renamed.ts";

const [ukraine, other] = await Promise.all([example("ukraine"), renamedExample()]);

// The check owes nothing to whose talks they are: what it finds in a process it has never heard of is what it finds here. Names in
// other languages are not renamed.
describe("articles of a process with other names have the same findings", () => {
  const names = ["articles", "clean"].flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder))
      .filter((name) => !/^(?:french|ukrainian)/u.test(name))
      .map((name) => join(folder, name)),
  );
  test.each(names)("%s", async (name) => {
    const path = join(import.meta.dirname, name);
    const prose = await proseOfFile(readFileSync(path), path);
    if (!prose.ok) throw new Error(name);
    const { text } = readMarked(prose.value);
    const found = lintBriefing(text, ukraine).map(({ line, code, quote }) => `${line} ${code} ${renamed(quote)}`);
    const there = lintBriefing(renamed(text), other).map(({ line, code, quote }) => `${line} ${code} ${quote}`);
    expect(there).toEqual(found);
  });
});
