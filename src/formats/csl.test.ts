import { expect, test } from "vitest";

import { example } from "../../test/examples/load.ts";
import { readCsl, writeCsl } from "./csl.ts";

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));

test("sources come back from CSL-JSON, also when a program has dropped what it does not know", async () => {
  const { sources } = await example("ukraine");
  expect(readCsl(bytes(writeCsl(sources)), "s.json")).toEqual({ ok: true, value: sources });
  const items = JSON.parse(writeCsl(sources)) as { custom?: unknown }[];
  for (const item of items) delete item.custom;
  expect(readCsl(bytes(items), "s.json")).toEqual({ ok: true, value: sources });
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
  expect(readCsl(bytes([item]), "z.json")).toMatchObject({
    ok: true,
    value: { [item.id]: { publisher: "The Paper", date: "2025-11-21", kind: "news", strength: "report" } },
  });
  expect(readCsl(bytes([{ ...item, issued: { raw: "21 November 2025" } }]), "z.json")).toMatchObject({
    ok: true,
    value: { [item.id]: { date: "2025-11-21" } },
  });
  expect(readCsl(bytes("[{"), "z.json")).toMatchObject({ ok: false, failure: { code: "not-json", file: "z.json" } });
});
