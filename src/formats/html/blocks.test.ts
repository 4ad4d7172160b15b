import { describe, expect, test } from "vitest";
import { walkPoints } from "../../core/text/draft.ts";
import { blocksOfHtml } from "./blocks.ts";
import { readHtml } from "./read.ts";

function shown(source: string, view: "original" | "final" = "final"): readonly string[] {
  return blocksOfHtml(source, view).blocks.map(({ label, text }) => (label === undefined ? text : `${label} ${text}`));
}

describe("paragraphs of a page", () => {
  test("scripts, styles and comments are no text", () => {
    expect(shown("<style>p{}</style><p>One<!-- no -->.<script>alert('x')</script></p><p>Two.</p>")).toEqual([
      "One.",
      "Two.",
    ]);
  });

  test("lists get the labels that a browser shows", () => {
    expect(shown('<ol start="3"><li>c<li>d</ol>')).toEqual(["3. c", "4. d"]);
    expect(shown('<ol type="a"><li>x<li value="5">y<li>z</ol>')).toEqual(["a. x", "e. y", "f. z"]);
    expect(shown('<ol type="I" reversed><li>x<li>y</ol>')).toEqual(["II. x", "I. y"]);
    expect(
      shown('<ol style="list-style-type: lower-roman"><li>x</ol><ul><li>y</ul><ul style="list-style:none"><li>z</ul>'),
    ).toEqual(["i. x", "• y", "z"]);
  });

  test("marked insertions and deletions are read as the view asks", () => {
    const source = "<p>not exceed <del>600</del><ins>800</ins> persons.</p><ins><p>New.</p></ins>";
    expect(shown(source)).toEqual(["not exceed 800 persons.", "New."]);
    expect(shown(source, "original")).toEqual(["not exceed 600 persons."]);
    const { draft, original } = readHtml(source, { tracked: "both" });
    expect(draft.warnings.map(({ code }) => code)).toContain("tracked-changes.page");
    expect(draft.points.length - (original?.draft.points.length ?? 0)).toBe(1);
  });

  test("hidden words are reported, not read", () => {
    const source = '<p>Shown.</p><p hidden>secret</p><p style="color:red; display: none">also secret</p>';
    expect(shown(source)).toEqual(["Shown."]);
    const hidden = readHtml(source).draft.warnings.filter(({ code }) => code === "hidden-text.page");
    expect(hidden.map(({ facts }) => facts?.["words"])).toEqual(["secret", "also secret"]);
  });

  test("table cells keep their place; line breaks and preformatted lines stay", () => {
    const { blocks } = blocksOfHtml(
      "<table><tr><td>1.</td><td>The text.</td></tr></table><p>a<br>b</p><pre>x\n  y</pre>",
    );
    expect(blocks.map(({ text, cell }) => [text, cell?.column])).toEqual([
      ["1.", 0],
      ["The text.", 1],
      ["a\nb", undefined],
      ["x\n  y", undefined],
    ]);
  });

  test("footnotes leave the words", () => {
    const { blocks } = blocksOfHtml(
      '<p>persons<sup><a href="#f1">1</a></sup> only</p><ol><li id="f1">1. As counted. <a href="#r1">↩</a></li></ol>',
    );
    expect(blocks).toMatchObject([{ text: "persons only", footnotes: [{ mark: "1", text: "As counted.", at: 7 }] }]);
  });

  test("figures above and below the line are no figures of the line", () => {
    const { blocks } = blocksOfHtml("<p>10<sup>9</sup> m<sup>3</sup> of CO<sub>2</sub>, the 1<sup>st</sup></p>");
    expect(blocks).toMatchObject([{ text: "10⁹ m³ of CO₂, the 1st" }]);
  });

  test("headings and bold starts are known", () => {
    const { blocks } = blocksOfHtml("<h2>Article 1</h2><p><b>Scope.</b> Text.</p>");
    expect(blocks).toMatchObject([{ heading: 2 }, { strong: 6 }]);
  });

  test("nesting of any depth is read without overflow", () => {
    const depth = 20_000;
    const { blocks } = blocksOfHtml(`${"<div><b>".repeat(depth)}deep${"</b></div>".repeat(depth)}<p>after</p>`);
    expect(blocks.map(({ text }) => text).join(" ")).toContain("deep");
  });
});

test("a page of articles becomes points", () => {
  const { draft } = readHtml(
    '<html lang="en"><title>x</title><h1>Agreement on the Lake</h1><h2>Article 1</h2><h2>Scope</h2><ol><li>First.<ol type="a"><li>one;<li>two.</ol><li>Second.</ol><h2>Article 2 – Forces</h2><p>No more than 600.</p>',
  );
  expect(draft.title).toBe("Agreement on the Lake");
  expect(draft.language).toBe("en");
  expect([...walkPoints(draft.points)].map(({ point }) => `${point.id} ${point.heading}${point.text}`)).toEqual([
    "1 Scope",
    "1/1 First.",
    "1/1/a one;",
    "1/1/b two.",
    "1/2 Second.",
    "2 ForcesNo more than 600.",
  ]);
});
