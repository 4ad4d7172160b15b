import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

import { checkBriefing } from "../../src/core/briefing/lint-briefing.ts";
import { processOn } from "../../src/core/record/as-of.ts";
import type { ProcessState } from "../../src/core/record/state.ts";
import { processFolderFiles } from "../../src/formats/process-folder.ts";
import { parley } from "../cli/in-process.ts";
import { strangersArticles, strangersProcess } from "./strangers.ts";

/* What is said of a text on a day never depends on what became known later: without that, the same answer. */

const DAYS: Readonly<Record<string, readonly string[]>> = {
  ukraine: ["2025-11-25", "2025-12-12", "2026-01-10"],
  lake: ["2031-03-10", "2031-05-01"],
};
const folder = mkdtempSync(join(tmpdir(), "lint-as-of-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, state: ProcessState): string {
  for (const [path, bytes] of processFolderFiles(state)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), bytes);
  }
  return join(folder, name);
}

describe.each(Object.entries(DAYS))(
  "a text on %s is told the same without what became known later",
  (process, days) => {
    test.each(days)("than %s", async (asOf) => {
      const state = await strangersProcess(process);
      const then = processOn(state, asOf);
      const articles = strangersArticles().filter((article) => article.process === process && article.use === "fit");
      // Each figure of the record, replaced ones too, as a briefing would have it.
      const live = (state.claims ?? []).map(({ id }) => `{{claim ${id}}} and {{chart claims=${id}}}`).join("\n\n");
      for (const text of [...articles.map((article) => article.text), live])
        expect(checkBriefing(text, state, { asOf })).toEqual(checkBriefing(text, then, { asOf }));
    });
  },
);

test("nor on the command line, of an article, of a folder and of its ledger", async () => {
  const asOf = "2025-12-12";
  const state = await strangersProcess("ukraine");
  const [whole, then] = [written("whole", state), written("then", processOn(state, asOf))];
  const article = join(folder, "article.txt");
  writeFileSync(article, strangersArticles().find(({ name }) => name === "ukraine-2.fit.txt")?.text ?? "");
  const told = async (...words: string[]) => JSON.parse((await parley("lint", ...words, "--json")).out) as unknown;
  expect(await told(article, "--process", whole, "--as-of", asOf)).toEqual(
    await told(article, "--process", then, "--as-of", asOf),
  );
  expect(await told(whole, "--as-of", asOf)).toEqual(await told(then, "--as-of", asOf));
  // What became known later has something to say of the same.
  expect(await told(whole)).not.toEqual(await told(whole, "--as-of", asOf));
});
