import fc from "fast-check";
import { expect, test } from "vitest";
import { problemsOf } from "../../../../core/common/shape.ts";
import { kinds } from "../../../../core/record/parts.ts";
import { freshName, slugOf } from "./fresh-name.ts";
import { findSources } from "./source-choice.tsx";
import { example } from "../../../../../test/examples/load.ts";
import { newSource, sourceGaps, sourceOf, sourceValues } from "./source-values.ts";

const body = (kind: string) => kinds.get(kind)?.body as never;

test("a source needs a title or a publisher, a day that can be read, and an address of the web", () => {
  const source = { ...newSource("abcd"), title: "Report", date: "19.03.2031", url: "https://press.example/a" };
  expect(sourceGaps(source)).toEqual([]);
  expect(sourceGaps(newSource("k"))).toEqual(["title"]);
  expect(sourceGaps({ ...source, date: "lately", url: "javascript:alert(1)" })).toEqual(["date", "url"]);
  expect(sourceGaps({ ...source, date: "", url: "" })).toEqual([]);
  expect(sourceOf(source)).toEqual({
    id: "report-abcd",
    title: "Report",
    publisher: "",
    date: "2031-03-19",
    url: "https://press.example/a",
    kind: "news",
  });
});

test("every name that is made is one that the record takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (title, publisher) => {
      const source = sourceOf({ ...newSource("0a1b2c3d"), title: `t${title}`, publisher });
      expect(problemsOf(source, body("source"))).toEqual([]);
      expect(slugOf(slugOf(title))).toBe(slugOf(title));
    }),
  );
  expect(freshName("Звіт про мир: № 5", "x")).toBe("звіт-про-мир-5-x");
  expect(freshName("…", "x")).toBe("x");
});

test("sources are found by all the words, the newest first", () => {
  const source = (id: string, title: string, date: string | null) =>
    ({ id, title, date, publisher: "Courier", url: null, kind: "news" }) as const;
  const list = [
    source("a", "Peace talks", "2031-01"),
    source("b", "Peace signed", "2031-05-01"),
    source("c", "Water", null),
  ];
  expect(findSources(list, "courier PEACE").map(({ id }) => id)).toEqual(["b", "a"]);
  expect(findSources(list, "peace water")).toEqual([]);
});

test("a form that nobody changes gives the source on record back", async () => {
  for (const name of ["ukraine", "lake-irrin"])
    for (const source of Object.values((await example(name)).sources)) {
      expect(sourceGaps(sourceValues(source)), source.id).toEqual([]);
      expect(sourceOf(sourceValues(source), source.id)).toEqual(source);
    }
});
