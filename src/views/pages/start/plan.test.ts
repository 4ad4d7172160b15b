import { expect, test } from "vitest";
import { draft, point } from "../../../core/text/draft.ts";
import { basisOf, otherLanguages } from "./plan.ts";
import type { Party } from "../../../core/record/state.ts";
import type { OwnFile } from "../../own-files.ts";
import { rowsOf, type FileRow } from "./rows.ts";

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

test("of two drafts of one party the later by its date is in the text, however long the earlier is", () => {
  const file = (id: string, date: string, articles: number) =>
    ({
      id,
      name: `${id}.txt`,
      state: { status: "read", reading: { draft: row("KE", "en", articles).drafts[0]?.draft } },
      typed: { "new party": "KE", "new date": date },
    }) as unknown as OwnFile;
  const files = [file("late", "2026-06-22", 2), file("early", "2026-06-12", 9), file("undated", "", 12)];
  const parties = [{ id: "KE", name: "Ketara", roles: [] }] as unknown as readonly Party[];
  expect(
    rowsOf(files, parties, "2026-07-01")
      .filter(({ inText }) => inText)
      .map(({ file: { id } }) => id),
  ).toEqual(["late"]);
});

test("a party that is guessed is told as a guess until somebody says it", () => {
  const parties = [{ id: "KE", name: "Ketara", roles: [] }] as unknown as readonly Party[];
  const file = (typed: Record<string, string>) =>
    ({
      id: "a",
      name: "ketara.txt",
      state: { status: "read", reading: { draft: row("KE", "en").drafts[0]?.draft } },
      typed,
    }) as unknown as OwnFile;
  const [guess] = rowsOf([file({})], parties, "2026-07-01");
  expect(guess).toMatchObject({ party: "KE", guessed: "name" });
  const [said] = rowsOf([file({ "new party": "KE" })], parties, "2026-07-01");
  expect(said).toMatchObject({ party: "KE", guessed: null });
});
