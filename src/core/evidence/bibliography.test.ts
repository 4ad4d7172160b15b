import { expect, test } from "vitest";
import fc from "fast-check";
import { writeBibTeX, writeRis, type Cited } from "./bibliography.ts";

const item = (changes: Partial<Cited> = {}): Cited => ({
  id: "s1",
  publisher: "Example Agency",
  title: "Talks resume",
  date: "2031-03-05",
  url: "https://example.org/a_b?c=1&d=2",
  kind: "news",
  ...changes,
});

test("cites a report in a paper, a page and a record", () => {
  expect(writeBibTeX([item()])).toBe(
    [
      "@article{s1,",
      "  title = {{Talks resume}},",
      "  journal = {Example Agency},",
      "  year = {2031},",
      "  month = {03},",
      "  date = {2031-03-05},",
      "  url = {https://example.org/a_b?c=1&d=2}",
      "}",
      "",
    ].join("\n"),
  );
  expect(writeRis([item({ kind: "dataset", date: "2031-03", version: "entry 4, hash ab" })])).toBe(
    [
      "TY  - DATA",
      "ID  - s1",
      "TI  - Talks resume",
      "PB  - Example Agency",
      "PY  - 2031",
      "DA  - 2031/03//",
      "UR  - https://example.org/a_b?c=1&d=2",
      "ET  - entry 4, hash ab",
      "ER  - ",
      "",
    ]
      .map((line) => `${line}\r\n`)
      .join(""),
  );
});

test("leaves out what is not known", () => {
  const bare = item({ title: "", publisher: "", date: null, url: null, kind: "" });
  expect(writeBibTeX([bare])).toBe("@misc{s1,\n\n}\n");
  expect(writeRis([bare])).toBe("TY  - ELEC\r\nID  - s1\r\nER  - \r\n\r\n");
});

test("gives two items two keys, whatever their ids", () => {
  const keys = [
    ...writeBibTeX([item({ id: "a b" }), item({ id: "ab" }), item({ id: "د" })]).matchAll(/@\w+\{([^,]+),/gu),
  ];
  expect(keys.map(([, key]) => key)).toEqual(["ab", "ab-2", "item"]);
});

test("holds any words: braces stay balanced, and no word begins a line of its own", () => {
  const words = fc.string({ unit: fc.constantFrom("{", "}", "\\", "%", "\n", "E", "R", " ", "-", "~", "ж", "@") });
  fc.assert(
    fc.property(words, words, (title, note) => {
      const bib = writeBibTeX([item({ title, note })]).replace(/\\[\\{}$&#_%]/gu, "");
      let depth = 0;
      for (const sign of bib) {
        if (sign === "{") depth += 1;
        if (sign === "}") depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(
        writeRis([item({ title, note })])
          .split("\r\n")
          .filter((line) => line.startsWith("ER")),
      ).toEqual(["ER  - "]);
    }),
  );
});
