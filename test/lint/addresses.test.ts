import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import type { Line } from "../../src/asking/answer.ts";
import { checkArticle } from "../../src/asking/article.ts";
import { folderEntries } from "../../src/asking/folder.ts";
import { viewOf, type View } from "../../src/asking/view.ts";
import type { Said } from "../../src/core/common/said.ts";
import { walkPoints } from "../../src/core/text/draft.ts";
import { proseOfFile } from "../../src/formats/briefing-prose.ts";
import { example } from "../examples/load.ts";
import { readMarked } from "./marked.ts";

async function viewOn(name: "ukraine" | "lake-irrin"): Promise<View> {
  const state = await example(name);
  const entries = folderEntries(state);
  if (!entries.ok) throw new Error(entries.failure.code);
  return viewOf(entries.value, { member: "me", capacity: "sole" }, { process: state.id, recorded: false });
}

const views = { ukraine: await viewOn("ukraine"), "lake-irrin": await viewOn("lake-irrin") };

/** The words of a point and of all below it, as the record has them. */
function wordsAt({ talks }: View, entry: string, id: string): string {
  const draft = talks.drafts.find((each) => `draft/${each.id}` === entry);
  const found = [...walkPoints(draft?.draft.points ?? [])].find(({ point }) => point.id === id);
  if (found === undefined) throw new Error(`${entry} has no point ${id}`);
  return [...walkPoints([found.point])].map(({ point: { heading, text } }) => `${heading} ${text}`).join("\n");
}

/** The numbers of a text, written plainly. */
const numbersOf = (text: string) =>
  [
    ...text
      .replace(/(?<=\d)k\b/gu, "000")
      .replace(/(?<=\d)[,\s\u202f](?=\d{3})/gu, "")
      .matchAll(/\d+(?:\.\d+)?/gu),
  ].map(String);

/** What an answer quotes, or holds a value against, that does not stand where its address leads. */
function astray(view: View, article: string): readonly string[] {
  const answer = checkArticle(view, { article, limit: 400 });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.lines.flatMap(({ text, as, facts, of }: Line) =>
    of.flatMap(({ entry, point }) => {
      if (point === undefined) return [];
      const there = wordsAt(view, entry, point);
      const { words } = typeof text === "object" ? (text as Said).facts : {};
      if (as === "finding" && typeof words === "string" && !there.includes(words))
        return [`${entry} ${point}: ${words}`];
      const quoted = facts?.["quote"];
      const quote = typeof quoted === "string" ? quoted : "";
      const held = numbersOf(there);
      const isThere = numbersOf(quote).every((each) => held.includes(each));
      return as === "checked" && !isThere ? [`${entry} ${point} has no ${quote}`] : [];
    }),
  );
}

const files = ["articles", "clean", "."].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder)).flatMap((name) =>
    /\.(?:txt|md|html)$/u.test(name) ? [join(folder, name)] : [],
  ),
);

describe("what an article is held against stands where the answer says", () => {
  test.each(files)("%s", async (name) => {
    const path = join(import.meta.dirname, name);
    const prose = await proseOfFile(readFileSync(path), path);
    if (!prose.ok) throw new Error(prose.failure.code);
    expect(astray(views.ukraine, readMarked(prose.value).text)).toEqual([]);
  });

  // The same number stands in other provisions of the text: the address is of the one that is quoted.
  test.each([
    ["Solmark asks for 15,000 personnel in the Irrin Province.", "draft/so-counter 4/1"],
    ["The agreement sets up an Observer Mission of 250 members for 12 months.", "draft/signed 6/1"],
  ])("%s", (article, place) => {
    const view = views["lake-irrin"];
    expect(astray(view, article)).toEqual([]);
    const answer = checkArticle(view, { article });
    const of = answer.ok ? answer.value.lines.flatMap((line) => line.of) : [];
    expect(new Set(of.map(({ entry, point }) => `${entry} ${point}`))).toEqual(new Set([place]));
  });
});
