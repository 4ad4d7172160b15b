import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { checkBriefing } from "../../src/core/briefing/lint-briefing.ts";
import { seededRandom } from "../../src/core/common/random.ts";
import { example } from "../examples/load.ts";

const ukraine = await example("ukraine");
const folder = join(import.meta.dirname, "articles");
const paragraphs = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => readFileSync(join(folder, name), "utf8").split(/\n{2,}/u));

// What a check found of a block is kept while one types. Nobody must be told what stood in the block beside it before.
test("a text that was written step by step is told what a text is told that was never seen before", () => {
  const random = seededRandom(15);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const told: string[] = Array.from({ length: 8 }, () => pick(paragraphs));
  for (let step = 0; step < 12; step++) {
    const at = Math.floor(random() * told.length);
    const sentences = told[at]?.split(/(?<=[.?!])\s+/u) ?? [];
    const [cut = ""] = sentences.splice(Math.floor(random() * sentences.length), 1, ...(step % 4 === 0 ? [""] : []));
    if (step % 4 === 1) told.splice(at, 1, sentences.join(" "), cut);
    else if (step % 4 === 2) told.splice(at, 1);
    else told[at] = [cut, ...sentences].join(" ");
    if (step % 4 === 3) told.push(pick(paragraphs));
    const text = told.join("\n\n");
    const typed = checkBriefing(text, ukraine);
    if (step % 4 === 3) expect(typed).toEqual(checkBriefing(text, { ...ukraine }));
  }
});

test("what stands in the paragraph before is taken into account when it alone was changed", () => {
  const count = "On the 20-point plan, 18 of 20 points are agreed.";
  const codes = (before: string) => checkBriefing(`${before}\n\n${count}`, ukraine).findings.map(({ code }) => code);
  expect(codes("Ukraine and the United States met again.")).toEqual([]);
  expect(codes("Some persons whom nobody knew met again.")).toEqual(["count-without-parties"]);
});
