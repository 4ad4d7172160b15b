import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sharedPath } from "../../../test/shared-data.ts";
import { walkPoints, type Draft } from "../../core/text/draft.ts";
import { writeDraftMarkdown } from "./exact-write.ts";
import { readMarkdown } from "./read.ts";

function read(text: string): Draft {
  const result = readMarkdown(text, "draft.md");
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.draft;
}

function shown(draft: Draft): readonly string[] {
  return [...walkPoints(draft.points)].map(({ point }) =>
    [point.id, point.heading, point.text].filter((part) => part !== "").join(" | "),
  );
}

describe("the exact form", () => {
  const source = `---
format: parley-draft
title: Agreement on the Lake
language: en
tabledBy: [KE]
date: 2031-02-10
wording: paraphrase
wings: 2
points:
  4/b: { wording: verbatim, confidence: memory, sources: [gazette-12], params: { cap: 600 } }
---

## Preamble

The Parties to this Agreement,

## Article 4. Forces

The garrison of the port shall not
exceed [600][800](persons).

It shall be counted.

- (a) *Each* month.
- (b) It shall not include:
  - (i) medical staff;
- 5 bis. New.
- **{Seventh} Tolls.** None.

## ~~Article 5 – Customs~~

~~Duties.~~

1. Shared.
2. Published.
`;

  test("headings and items are the points", () => {
    const draft = read(source);
    expect(shown(draft)).toEqual([
      "preamble | The Parties to this Agreement,",
      "4 | Forces | The garrison of the port shall not exceed [600][800](persons).\nIt shall be counted.",
      "4/a | Each month.",
      "4/b | It shall not include:",
      "4/b/i | medical staff;",
      "4/5bis | New.",
      "4/seventh | Tolls. | None.",
      "5 | Customs | Duties.",
      "5/1 | Shared.",
      "5/2 | Published.",
    ]);
    expect(draft.points.map(({ label, separator, deleted }) => [label, separator, deleted])).toEqual([
      ["Preamble", undefined, false],
      ["Article 4.", undefined, false],
      ["Article 5", " – ", true],
    ]);
    const [a, b] = draft.points[1]?.points ?? [];
    expect([a?.wording, b?.wording, b?.points[0]?.wording]).toEqual(["paraphrase", "verbatim", "verbatim"]);
    expect(b).toMatchObject({ confidence: "memory", sources: ["gazette-12"], extra: { params: { cap: 600 } } });
    expect(draft).toMatchObject({ tabledBy: ["KE"], date: "2031-02-10", extra: { wings: 2 } });
  });

  test("a head that speaks of a point that is not there is reported", () => {
    expect(
      read("---\nformat: parley-draft\npoints: { 9: { notes: [x] } }\n---\n\n- (a) text\n").warnings,
    ).toMatchObject([{ code: "unknown-point.head" }]);
  });

  test("what is written stays readable", () => {
    const written = writeDraftMarkdown(read(source));
    expect(written).toContain(
      "## Article 4. Forces\n\nThe garrison of the port shall not exceed [600][800](persons).\n\nIt shall be counted.\n\n- (a) Each month.\n- (b) It shall not include:\n  - (i) medical staff;\n",
    );
    expect(written).toContain(
      "  4/b: { wording: verbatim, confidence: memory, sources: [gazette-12], params: { cap: 600 } }\n",
    );
  });
});

describe("any other Markdown", () => {
  test("brackets are words, emphasis is not", () => {
    expect(
      shown(
        read(
          "*Recalling* the [text](http://x.org), [a][b] and [^1],\n\n[^1]: note\n\n**Bold** 5 * 3 * 4 snake_case_name\n",
        ),
      ),
    ).toEqual([
      "preamble | Recalling the [text](http://x.org), [a][b] and [^1],",
      "preamble/p | [^1]: note",
      "preamble/p~2 | Bold 5 * 3 * 4 snake_case_name",
    ]);
  });

  test("headings, lists, tables, rules and fences", () => {
    const draft = read(
      "# Agreement on the Lake\n\n## Article 1\n\nScope\n=====\n\n1. One\n   goes on.\n2. Two:\n   - a\n   - b\n\n---\n\n| A | B |\n|---|---|\n| x | y |\n\n```\ncode\n```\n",
    );
    expect(draft.title).toBe("Agreement on the Lake");
    expect(shown(draft).slice(0, 4)).toEqual(["1 | Scope", "1/1 | One goes on.", "1/2 | Two:", "1/2/p | a"]);
    expect(shown(draft).join(" ")).toMatch(/A.*B.*x.*y.*code/su);
  });

  test("a head of another program is kept", () => {
    const draft = read("---\ntitle: Draft\nlayout: page\ndate: 2015-10-23 00:00\n---\n\n1. One.\n");
    expect(draft).toMatchObject({
      title: "Draft",
      extra: { layout: "page" },
      warnings: [{ code: "head-not-understood" }],
    });
  });
});

const drafts = ["paris-2015-10-23.md", "paris-2015-12-09.md"].map((name) => sharedPath("brackets", name));

test.skipIf(drafts.includes(null))("no word of the Paris drafts is lost, and their articles are found", () => {
  for (const path of drafts) {
    const source = readFileSync(path ?? "", "utf8");
    const draft = read(source);
    const words = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{Nd}[\]]+/gu) ?? [];
    const inside = [...walkPoints(draft.points)]
      .map(({ point }) => `${point.label} ${point.heading} ${point.text}`)
      .join(" ");
    const told = draft.warnings
      .filter(({ code }) => code === "before-first-point" || code === "title-differs")
      .map(({ message }) => message)
      .join(" ");
    const body = source.replace(/^---\n.*?\n---\n/su, "");
    // Emphasis may lie inside words: letters are compared, not words.
    const letters = (text: string): string => words(text).join("").replaceAll("_", "");
    const count = (text: string, of: string): number => text.split(of).length - 1;
    expect(letters(inside + told).length).toBeGreaterThanOrEqual(letters(body.replace(/[*`]/gu, "")).length);
    expect(count(inside + told, "[")).toBe(count(body, "["));
    for (const article of ["1", "2", "3", "4", "9"]) expect(inside).toContain(`Article ${article} `);
    expect(draft.points.some(({ id }) => id === "2bis")).toBe(true);
  }
});

test("numbered paragraphs on adjacent lines are points where they count on, and words elsewhere", () => {
  const draft = read(`# Agreement on the Lake

## 2. Withdrawal

2.1 Each Party shall withdraw its forces.
2.2 No Party may re-enter the zone, save under paragraph
2.1 above.
2.3 Observers verify each withdrawal; they rely on:
3.7 of the Protocol.

## 3. Збройні сили

3.1. Сторони обязуються вывести войска.
3.2. Наблюдатели проверяют вывод.
`);
  expect([...walkPoints(draft.points)].map(({ point }) => [point.label, point.heading, point.text])).toEqual([
    ["2.", "Withdrawal", ""],
    ["2.1", "", "Each Party shall withdraw its forces."],
    ["2.2", "", "No Party may re-enter the zone, save under paragraph 2.1 above."],
    ["2.3", "", "Observers verify each withdrawal; they rely on: 3.7 of the Protocol."],
    ["3.", "Збройні сили", ""],
    ["3.1.", "", "Сторони обязуються вывести войска."],
    ["3.2.", "", "Наблюдатели проверяют вывод."],
  ]);
});
