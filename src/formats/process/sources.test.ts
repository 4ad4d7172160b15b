import { expect, test } from "vitest";

import { example } from "../../../test/examples/load.ts";
import { jsonNode } from "./node.ts";
import { Problems } from "./problems.ts";
import { readSources, sourceToCsl } from "./sources.ts";

/** Reads a bibliography as the file of that name holds it. */
function readCsl(text: string, file: string) {
  const problems = new Problems();
  const root = jsonNode(text, file, problems);
  return problems.result(root === null ? {} : readSources(root));
}

test("sources come back from CSL-JSON, also when a program has dropped what it does not know", async () => {
  const { sources } = await example("ukraine");
  const written = JSON.stringify(Object.values(sources).map(sourceToCsl));
  expect(readCsl(written, "s.json")).toEqual({ ok: true, value: sources });
  const items = JSON.parse(written) as { custom?: unknown }[];
  for (const item of items) delete item.custom;
  expect(readCsl(JSON.stringify(items), "s.json")).toEqual({ ok: true, value: sources });
});

test("an item that Zotero exports is understood", () => {
  const item = {
    id: "http://zotero.org/users/1/items/AB12",
    type: "article-newspaper",
    title: "A report",
    "container-title": "The Paper",
    URL: "https://example.org/a",
    issued: { "date-parts": [["2025", 11, "21"]] },
    author: [{ family: "Writer", given: "A." }],
    accessed: { "date-parts": [[2025, 12, 1]] },
  };
  expect(readCsl(JSON.stringify([item]), "z.json")).toMatchObject({
    ok: true,
    value: { [item.id]: { publisher: "The Paper", date: "2025-11-21", kind: "news", strength: "report" } },
  });
  expect(readCsl(JSON.stringify([{ ...item, issued: { raw: "21 November 2025" } }]), "z.json")).toMatchObject({
    ok: true,
    value: { [item.id]: { date: "2025-11-21" } },
  });
  expect(readCsl("[{", "z.json")).toMatchObject({ ok: false, failure: { code: "not-json", file: "z.json" } });
});
