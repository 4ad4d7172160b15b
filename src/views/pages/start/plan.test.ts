import { expect, test } from "vitest";
import { draft, point } from "../../../core/text/draft.ts";
import { basisOf, otherLanguages } from "./plan.ts";
import type { FileRow } from "./rows.ts";

function row(party: string, language: string, articles = 1): FileRow {
  const points = Array.from({ length: articles }, (_, at) => point({ id: `${at}`, label: `${at}`, text: "Words." }));
  const words = draft({ language, points });
  return { party, language, date: "", inText: true, ready: true, drafts: [{ draft: words }] } as unknown as FileRow;
}

test("no party's draft comes first before somebody chooses it", () => {
  const rows = [row("KE", "en", 3), row("SO", "en")];
  expect(basisOf(rows, "")).toBeNull();
  expect(basisOf(rows, "SO")).toBe("SO");
  // Of one draft there is nothing to choose.
  expect(basisOf(rows.slice(1), "")).toBe("SO");
});

test("a draft in another language than the basis is not compared with it; one of unknown language is", () => {
  const rows = [row("KE", "en"), row("SO", "fr"), row("CU", "en-GB"), row("HG", "")];
  expect(otherLanguages(rows, "KE").map(({ party }) => party)).toEqual(["SO"]);
  expect(otherLanguages(rows, "SO").map(({ party }) => party)).toEqual(["KE", "CU"]);
  expect(otherLanguages(rows, "HG")).toEqual([]);
});
