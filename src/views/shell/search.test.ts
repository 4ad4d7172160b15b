import { expect, test } from "vitest";
import { example } from "../../../test/examples/load.ts";
import { inEnglish } from "../../words/english.ts";
import { excerpt, findables, search } from "./search.ts";

test("everything that can be seen is found by any of its words, accents and case apart", async () => {
  const state = await example("ukraine");
  const items = findables(state, { process: "ukraine", page: "overview", asOf: null, values: {} }, inEnglish);
  const kinds = (query: string) => new Set(search(items, query).map(({ kind }) => kind));
  expect(kinds("ukraine")).toEqual(
    new Set(["draft", "point", "issue", "figure", "briefing", "event", "party", "source"]),
  );
  expect(search(items, "EVIAN").some(({ title }) => title.includes("Évian"))).toBe(true);
  expect(search(items, "zaporizhzhia plant").map(({ kind }) => kind)).toContain("point");
  expect(search(items, "killed mediazona")[0]?.place.values).toEqual({ q: "UKR-CLM-029" });
  expect(search(items, "no such words anywhere")).toEqual([]);
});

test("an excerpt shows the words that were looked for", () => {
  const text = `${"before ".repeat(40)}the needle ${"after ".repeat(40)}`;
  expect(excerpt(text, "NEEDLE")).toContain("needle");
  expect(excerpt(text, "NEEDLE").length).toBeLessThan(180);
});
