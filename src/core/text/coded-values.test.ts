import { expect, test } from "vitest";
import { codedValues } from "./coded-values.ts";
import { compile } from "./compile.ts";
import { draft, point } from "./draft.ts";

test("where words are retold, a composite shows the coded values that differ, and no words of ours", () => {
  const of = (text: string, wording: "verbatim" | "paraphrase") =>
    draft({ language: "en", points: [point({ id: "1", label: "1.", heading: "Forces", text, wording })] });
  const values = (other: string, wording: "verbatim" | "paraphrase") =>
    codedValues(
      compile([
        { party: "A", draft: of("The armed forces of Ketara are limited to 600,000 persons.", "paraphrase") },
        { party: "B", draft: of(other, wording) },
      ]).composite,
    ).map(({ change, from, to }) => [change.kind, change.from, change.to, from, to]);
  expect(values("The armed forces of Ketara shall not exceed 800,000 persons.", "verbatim")).toEqual([
    ["quantity", "600,000", "800,000", ["A"], ["B"]],
  ]);
  expect(values("Ketara keeps its armed forces at 600,000 persons.", "paraphrase")).toEqual([]);
});
