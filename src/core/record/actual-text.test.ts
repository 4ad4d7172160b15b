import { expect, test } from "vitest";
import { opened } from "../../../test/support/history.ts";
import { draft, point } from "../text/draft.ts";
import { fold } from "./fold.ts";

const of = (text: string, wording: "paraphrase" | "verbatim") =>
  draft({ title: "T", language: "en", tabledBy: ["KE"], points: [point({ id: "1", label: "1", text, wording })] });

/** The level of the point after the text in which it was retold was agreed and then replaced. */
function levelAfter(text: string, more: object): string {
  const history = opened();
  const told = of("Forces leave the shore in 30 days.", "paraphrase");
  history.write("draft", { id: "r", party: "KE", draft: told }, { on: "2031-03-02", party: "KE" });
  const mark = { draft: "r", point: "1", level: "agreed", on: "2031-03-05", between: ["KE", "SO"], notPart: ["CU"] };
  history.write("mark", { ...mark, declaredBy: "the chair", sources: [] }, { on: "2031-03-05" });
  const next = { id: "r", party: "KE", draft: of(text, "verbatim"), ...more };
  history.write("draft", next, { on: "2031-03-09", party: "KE" });
  return fold(history.entries).ledger.find((status) => status.draft === "r")?.level ?? "none";
}

const SAME = "The forces of both sides shall withdraw from the shore within 30 days.";

test("the actual text in the place of a retold one keeps a status where it states the same figures, parties and days", () => {
  expect(levelAfter(SAME, { actual: ["1"] })).toBe("agreed");
});

test("a status falls where the actual text states another figure, and where nobody said that it is the actual text", () => {
  expect(levelAfter(SAME.replace("30", "60"), { actual: ["1"] })).toBe("open");
  expect(levelAfter(SAME, {})).toBe("open");
  expect(levelAfter(SAME, { actual: ["2"] })).toBe("open");
});
