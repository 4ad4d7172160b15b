import { publicCode } from "../../core/common/said.ts";
import type { Warning } from "../../core/text/draft.ts";
import { en } from "../../words/english.ts";
import { failureWords } from "../../words/words.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packArchive } from "../archive.ts";
import { escapeXml, parseXml, xmlText } from "../xml.ts";
import { formatNumber } from "./number-format.ts";
import type { Block } from "../../core/text/block.ts";
import {
  buildDocx,
  level,
  numbered,
  para,
  run,
  tracked,
  trackedMark,
  type BuiltParts,
} from "../../../test/office/build-docx.ts";
import { readDocx, type DocxOptions, type DocxReading } from "./read.ts";
import { withParts } from "../../../test/support/archive.ts";

/** The words of the notes on reading, or of those of one code. */
const noted = ({ warnings }: { readonly warnings: readonly Warning[] }, wanted?: string): string =>
  warnings
    .filter(({ code }) => wanted === undefined || code === wanted)
    .map((warning) => failureWords(en, warning))
    .join("\n");

function read(parts: BuiltParts, options: DocxOptions = {}): DocxReading {
  const reading = readDocx(buildDocx(parts), options);
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.value;
}

function lines(blocks: readonly Block[] | undefined): readonly string[] {
  return (blocks ?? []).map(({ label, text }) => (label === undefined ? text : `${label} ${text}`));
}

function codes(reading: DocxReading): readonly string[] {
  return reading.warnings.map(({ code }) => code);
}

const legalList = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "Article %1.")}${level(1, "lowerLetter", "(%2)")}${level(2, "lowerRoman", "(%3)")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

describe("tracked changes", () => {
  const body =
    para(
      run("Up to ") + tracked("del", "Ann", run("600,000")) + tracked("ins", "Ben", run("800,000")) + run(" persons."),
      numbered(1),
    ) +
    para(
      `<w:moveFromRangeStart w:id="1" w:name="m1"/>${tracked("moveFrom", "Ann", run("The line is frozen."))}`,
      numbered(1) + trackedMark("moveFrom", "Ann"),
    ) +
    `<w:moveFromRangeEnd w:id="1"/>` +
    para(tracked("del", "Ann", run("Gone.")), numbered(1) + trackedMark("del", "Ann")) +
    para("Stays.", numbered(1)) +
    para(tracked("moveTo", "Ann", run("The line is frozen.")), numbered(1) + trackedMark("moveTo", "Ann"));
  const parts = { body, numbering: legalList };

  test("final text: changes made, gone paragraphs leave no number", () => {
    const reading = read(parts);
    expect(lines(reading.blocks)).toEqual([
      "Article 1. Up to 800,000 persons.",
      "Article 2. Stays.",
      "Article 3. The line is frozen.",
    ]);
    expect(reading.changes).toMatchObject({
      total: 4,
      insertions: 1,
      deletions: 2,
      moves: 1,
      authors: ["author 1", "author 2"],
    });
    expect(reading.warnings[0]?.code).toBe("tracked-changes");
    expect(noted(reading)).toMatch(/^4 tracked changes by 2 authors \(author 1: 3, author 2: 1\)/u);
    expect(JSON.stringify(reading)).not.toMatch(/Ann|Ben/u);
  });

  test("original text", () => {
    expect(lines(read(parts, { tracked: "original" }).blocks)).toEqual([
      "Article 1. Up to 600,000 persons.",
      "Article 2. The line is frozen.",
      "Article 3. Gone.",
      "Article 4. Stays.",
    ]);
  });

  test("both at once are the two texts read apart, counted once", () => {
    const both = read(parts, { tracked: "both" });
    expect(both.blocks).toEqual(read(parts).blocks);
    expect(both.original).toEqual(read(parts, { tracked: "original" }).blocks);
    expect(both.changes).toEqual(read(parts).changes);
  });

  test("names are kept on request", () => {
    expect(read(parts, { keepNames: true }).changes.authors).toEqual(["Ann", "Ben"]);
  });

  test("a deleted paragraph end joins the next paragraph, which keeps its own number", () => {
    const joined = {
      body: para("First ", trackedMark("del", "Ann")) + para("second.", numbered(1)),
      numbering: legalList,
    };
    expect(lines(read(joined).blocks)).toEqual(["Article 1. First second."]);
    expect(lines(read(joined, { tracked: "original" }).blocks)).toEqual(["First ", "Article 1. second."]);
  });

  test("an inserted paragraph end splits a paragraph", () => {
    const split = { body: para("First ", trackedMark("ins", "Ann")) + para("second.") };
    expect(lines(read(split).blocks)).toEqual(["First ", "second."]);
    expect(lines(read(split, { tracked: "original" }).blocks)).toEqual(["First second."]);
  });

  test("rows inserted and deleted", () => {
    const row = (text: string, change: string): string =>
      `<w:tr><w:trPr>${change}</w:trPr><w:tc>${para(text)}</w:tc></w:tr>`;
    const mark = (kind: string): string => `<w:${kind} w:id="9" w:author="A" w:date="2026-01-02T00:00:00Z"/>`;
    const table = {
      body: `<w:tbl>${row("kept", "")}${row("new", mark("ins"))}${row("old", mark("del"))}</w:tbl>${para("after")}`,
    };
    expect(lines(read(table).blocks)).toEqual(["kept", "new", "after"]);
    expect(lines(read(table, { tracked: "original" }).blocks)).toEqual(["kept", "old", "after"]);
    expect(read(table).blocks[1]?.cell).toEqual({ table: 0, row: 1, column: 0 });
  });

  test("changes of formatting alone are counted, never shown", () => {
    const change = `<w:rPrChange w:id="5" w:author="A"><w:rPr/></w:rPrChange>`;
    const reading = read({ body: para(run("plain", `<w:b/>${change}`)) });
    expect(reading.changes).toMatchObject({ total: 0, formatting: 1 });
    expect(codes(reading)).toEqual(["formatting-changes"]);
  });

  test("a tracked change of a paragraph's list gives the original its own number", () => {
    const before = `<w:pPrChange w:id="5" w:author="A"><w:pPr>${numbered(1)}</w:pPr></w:pPrChange>`;
    const parts = { body: para("One.", before) + para("Two.", numbered(1)), numbering: legalList };
    expect(lines(read(parts).blocks)).toEqual(["One.", "Article 1. Two."]);
    expect(lines(read(parts, { tracked: "original" }).blocks)).toEqual(["Article 1. One.", "Article 2. Two."]);
  });
});

describe("what a paragraph holds", () => {
  test("breaks, tabs, hyphens, symbols", () => {
    const body = para(
      `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Symbol" w:char="F0B3"/><w:br w:type="page"/></w:r>`,
    );
    expect(read({ body }).blocks[0]?.text).toBe("a\tb\nc\u2011\u00AD≥");
  });

  test("figures above and below the line are no figures of the line", () => {
    const set = (align: string, text: string): string =>
      `<w:r><w:rPr><w:vertAlign w:val="${align}"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const body = para(
      `${run("10")}${set("superscript", "9")}${run(" m")}${set("superscript", "3")}${run(" of CO")}${set("subscript", "2")}${run(", the 1")}${set("superscript", "st")}`,
    );
    expect(read({ body }).blocks[0]?.text).toBe("10⁹ m³ of CO₂, the 1st");
  });

  test("outer spaces count only where preserved", () => {
    expect(read({ body: para("<w:r><w:t> a </w:t></w:r>") }).blocks[0]?.text).toBe("a");
  });

  test("fields show their result, not their instruction; a field may hold another", () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const inner = char("begin") + instruction("PAGE") + char("separate") + run("inner") + char("end");
    const body = para(
      run("See ") +
        char("begin") +
        instruction("REF x ") +
        inner +
        char("separate") +
        run("Article 5") +
        char("end") +
        run("."),
    );
    expect(read({ body }).blocks[0]?.text).toBe("See Article 5.");
    expect(read({ body: para(`<w:fldSimple w:instr="REF y">${run("Article 6")}</w:fldSimple>`) }).blocks[0]?.text).toBe(
      "Article 6",
    );
  });

  test("an equation that Word draws from its field is read from there, and told", () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const equation = (words: string) =>
      `${char("begin")}<w:r><w:instrText xml:space="preserve"> ${words} </w:instrText></w:r>${char("separate")}${char("end")}`;
    const half = read({ body: para(run("The share is ") + equation("EQ \\f(1,2)") + run(" of it.")) });
    expect(half.blocks[0]?.text).toBe("The share is 1/2 of it.");
    expect(codes(half)).toEqual(["formula"]);
    const root = read({ body: para(equation("EQ \\r(3,\\f(x;y))")) });
    expect(root.blocks[0]?.text).toBe("(3,x/y)");
    expect(read({ body: para(run("a") + equation("PAGE") + run("b")) }).blocks[0]?.text).toBe("ab");
  });

  test("a table of contents is left out with a warning that holds its lines", () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body =
      para(
        `${char("begin")}<w:r><w:instrText> TOC \\o </w:instrText></w:r>${char("separate")}${run("1 Scope")}<w:r><w:tab/></w:r>${run("3")}`,
      ) +
      para(run("2 Ceasefire") + char("end")) +
      para("Scope");
    const reading = read({ body });
    expect(lines(reading.blocks)).toEqual(["Scope"]);
    expect(noted(reading, "table-of-contents")).toMatch(/1 Scope … 3 \| 2 Ceasefire/u);
  });

  test("containers of text: links, content controls, smart tags, directions", () => {
    const body = para(
      `<w:hyperlink>${run("a")}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="no"/></w:sdtPr><w:sdtContent>${run("b")}</w:sdtContent></w:sdt><w:smartTag><w:smartTagPr/>${run("c")}</w:smartTag><w:bdo w:val="rtl">${run("d")}</w:bdo><w:unknown>${run("e")}</w:unknown>`,
    );
    expect(read({ body }).blocks[0]?.text).toBe("abcde");
    expect(read({ body: `<w:sdt><w:sdtContent>${para("block")}</w:sdtContent></w:sdt>` }).blocks[0]?.text).toBe(
      "block",
    );
  });

  test("a text box is read once, after its paragraph, whichever branch holds it", () => {
    const box = `<w:txbxContent>${para("boxed")}</w:txbxContent>`;
    const choice = `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>`;
    const fallback = `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback>`;
    const both = para(`${run("outside")}<w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>`);
    expect(lines(read({ body: both }).blocks)).toEqual(["outside", "boxed"]);
    const empty = `<mc:Choice Requires="w99"><w:drawing/></mc:Choice>`;
    const old = para(`${run("outside")}<w:r><mc:AlternateContent>${empty}${fallback}</mc:AlternateContent></w:r>`);
    expect(lines(read({ body: old }).blocks)).toEqual(["outside", "boxed"]);
  });

  test("hidden text is quoted in a warning; hidden paragraphs do not count", () => {
    const body =
      para(run("secret", "<w:vanish/>"), `${numbered(1)}<w:rPr><w:vanish/></w:rPr>`) +
      para(run("seen ") + run("unseen", "<w:vanish/>"), numbered(1));
    const reading = read({ body, numbering: legalList });
    expect(lines(reading.blocks)).toEqual(["Article 1. seen "]);
    expect(noted(reading, "hidden-text")).toMatch(/“secret”, “unseen”/u);
  });

  test("notes stand where they are referred to, counted or with their own mark", () => {
    const body = para(
      `${run("Up")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(" and down")}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>${run(".")}`,
    );
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${id}">${para(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`;
    const separator = `<w:footnote w:type="separator" w:id="0">${para("<w:r><w:separator/></w:r>")}</w:footnote>`;
    const reading = read({ body, footnotes: separator + note(2, "first") + note(3, "second") + note(4, "third") });
    expect(reading.blocks[0]).toMatchObject({
      text: "Up and down.",
      footnotes: [
        { mark: "1", text: "first", at: 2 },
        { mark: "*", text: "second", at: 11 },
      ],
    });
    expect(noted(reading, "unused-note")).toMatch(/“third”/u);
  });

  test("a note that is referred to and not in the file is told, once for both views", () => {
    const body = para(`${run("All leave.")}<w:r><w:footnoteReference w:id="7"/></w:r>`);
    const damaged = read({ body });
    expect(damaged.blocks[0]).toMatchObject({ text: "All leave." });
    expect(noted(damaged, "missing-note")).toContain("1 note");
  });

  test("numbers, styles, headers and pictures that a damaged file has lost are told", () => {
    const picture = `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip r:embed="rId77"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const body = para("Scope", `<w:pStyle w:val="Heading1"/>`) + para("All leave.", numbered(1)) + para(picture);
    const damaged = read({ body });
    expect(codes(damaged)).toEqual(expect.arrayContaining(["missing-number", "missing-styles", "missing-picture"]));
    expect(noted(damaged, "missing-number")).toContain("1 paragraph is");
    const torn = `<w:num w:numId="1"><w:abstractNumId w:val="9"/></w:num>`;
    expect(codes(read({ body, numbering: torn }, { tracked: "both" }))).toContain("missing-number");
    const whole = read({ body: para("All leave.", numbered(1)), numbering: legalList, styles: "", header: para("H") });
    expect(codes(whole).filter((code) => code.startsWith("missing"))).toEqual([]);
    const headed = buildDocx({ body: para("All leave."), header: para("Draft") });
    const headless = readDocx(withParts(headed, (text, name) => (name === "word/header.xml" ? null : text)));
    expect(headless.ok && noted(headless.value, "missing-page-header")).toContain("1 header");
  });

  test("comments carry their words; one on text that is gone belongs to the document", () => {
    const comment = (id: number, author: string, text: string): string =>
      `<w:comment w:id="${id}" w:author="${author}" w:date="2026-03-04T05:06:07Z">${para(text)}</w:comment>`;
    const around = (id: number, content: string): string =>
      `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const body =
      para(run("Up to ") + around(0, run("800,000")) + run(" persons.")) +
      para(around(1, tracked("del", "Ann", run("Gone."))), trackedMark("del", "Ann")) +
      para("Stays.");
    const reading = read({ body, comments: comment(0, "Zoe", "too many") + comment(1, "Ann", "why?") });
    expect(reading.blocks[0]?.comments).toEqual([
      { author: "author 2", date: "2026-03-04T05:06:07Z", text: "too many", quote: "800,000" },
    ]);
    expect(reading.blocks[1]?.comments).toBeUndefined();
    expect(reading.comments).toMatchObject([{ author: "author 1", text: "why?" }]);
  });

  test("struck through by hand", () => {
    const body = para(run("all gone", "<w:strike/>")) + para(run("half ") + run("gone", "<w:strike/>"));
    const reading = read({ body });
    expect(reading.blocks.map(({ struck }) => struck)).toEqual([true, undefined]);
    expect(codes(reading)).toEqual(["struck-through"]);
    const pages = read({ body, header: para(run("Delegation", "<w:strike/>")) });
    expect(noted(pages)).toMatch(/“gone”.*“Delegation”/u);
  });

  test("pictures, formulas and page headers are told", () => {
    const picture = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="a map"/><a:graphic><a:graphicData uri="picture"/></a:graphic></wp:inline></w:drawing></w:r>`;
    const formula = `<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>n+1</m:t></m:r></m:den></m:f></m:oMath>`;
    const reading = read({ body: para(run("x ") + picture + formula), header: para("CONFIDENTIAL") });
    expect(reading.blocks[0]?.text).toBe("x 1/(n+1)");
    expect(reading.pageTexts).toEqual(["CONFIDENTIAL"]);
    expect(codes(reading)).toEqual(["picture", "formula", "page-header"]);
    expect(noted(reading)).toMatch(/a map/u);
  });
});

describe("styles", () => {
  const style = (id: string, name: string, basedOn: string, pPr: string, rPr = ""): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/><w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:style>`;

  test("heading level, centring, indent and bold come down the chain of styles", () => {
    const styles =
      style("H1", "heading 1", "", '<w:outlineLvl w:val="0"/><w:jc w:val="center"/>', "<w:b/>") +
      style("Mine", "Mine", "H1", '<w:ind w:left="720"/>') +
      style("Title", "Title", "", "");
    const body =
      para("Chapter", '<w:pStyle w:val="Mine"/>') +
      para("Deal", '<w:pStyle w:val="Title"/>') +
      para(run("Lead", "<w:b/>") + run(" rest"));
    const { blocks } = read({ body, styles });
    expect(blocks[0]).toMatchObject({ heading: 1, centred: true, indent: 36, strong: 7, style: "Mine" });
    expect(blocks[1]).toMatchObject({ heading: 0 });
    expect(blocks[2]).toMatchObject({ strong: 4 });
  });

  test("styles in a circle end", () => {
    const styles = style("A", "A", "B", "") + style("B", "B", "A", "");
    expect(read({ body: para("x", '<w:pStyle w:val="A"/>'), styles }).blocks[0]?.text).toBe("x");
  });
});

describe("numbering, counted as Word counts", () => {
  const list = (levels: string, uses = `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`): string =>
    `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${uses}`;
  const labels = (
    places: readonly (readonly [numId: number, level: number])[],
    numbering: string,
    styles = "",
  ): readonly string[] =>
    read({ body: places.map(([numId, at]) => para("x", numbered(numId, at))).join(""), numbering, styles }).blocks.map(
      ({ label }) => label ?? "",
    );
  const decimals = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerRoman", "(%3)");

  test("levels restart under a higher one, unless told otherwise", () => {
    expect(
      labels(
        [
          [1, 0],
          [1, 1],
          [1, 1],
          [1, 2],
          [1, 0],
          [1, 1],
          [1, 2],
        ],
        list(decimals),
      ),
    ).toEqual(["1.", "1.1", "1.2", "(i)", "2.", "2.1", "(i)"]);
    const never = level(0, "decimal", "%1.") + level(1, "decimal", "§%2", '<w:lvlRestart w:val="0"/>');
    expect(
      labels(
        [
          [1, 0],
          [1, 1],
          [1, 0],
          [1, 1],
        ],
        list(never),
      ),
    ).toEqual(["1.", "§1", "2.", "§2"]);
    const first = decimals.replace('<w:lvlText w:val="(%3)"/>', '<w:lvlRestart w:val="1"/><w:lvlText w:val="(%3)"/>');
    expect(
      labels(
        [
          [1, 0],
          [1, 1],
          [1, 2],
          [1, 1],
          [1, 2],
          [1, 0],
          [1, 2],
        ],
        list(first),
      ),
    ).toEqual(["1.", "1.1", "(i)", "1.2", "(ii)", "2.", "(i)"]);
  });

  test("a skipped higher level counts as its first number", () => {
    expect(
      labels(
        [
          [1, 1],
          [1, 0],
          [1, 1],
        ],
        list(decimals),
      ),
    ).toEqual(["1.1", "1.", "1.1"]);
  });

  test("uses of one definition share counters; a start of its own restarts once", () => {
    const uses = `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
    expect(
      labels(
        [
          [1, 0],
          [2, 0],
          [3, 0],
          [3, 0],
          [1, 0],
        ],
        list(decimals, uses),
      ),
    ).toEqual(["1.", "2.", "5.", "6.", "7."]);
  });

  test("an overridden level has its own text", () => {
    const uses = `<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, "upperRoman", "Part %1")}</w:lvlOverride></w:num>`;
    expect(
      labels(
        [
          [1, 0],
          [1, 0],
        ],
        list(decimals, uses),
      ),
    ).toEqual(["Part I", "Part II"]);
  });

  test("a paragraph that holds a section break alone is not counted", () => {
    const broken = para("", `${numbered(1)}<w:sectPr/>`);
    const { blocks } = read({
      body: para("A.", numbered(1)) + broken + para("B.", numbered(1)) + para("C.", `${numbered(1)}<w:sectPr/>`),
      numbering: legalList,
    });
    const [first = "", ...others] = blocks.map(({ label }) => label);
    const last = (label = ""): number => Number(/\d+/u.exec(label)?.[0]);
    expect(others.map(last)).toEqual([last(first) + 1, last(first) + 2]);
  });

  test("legal numbering prints all levels in figures", () => {
    const legal = level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<w:isLgl/>");
    expect(
      labels(
        [
          [1, 0],
          [1, 1],
        ],
        list(legal),
      ),
    ).toEqual(["I.", "1.1"]);
  });

  test("a list style is followed; a circle of links ends", () => {
    const linked = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Legal"/></w:abstractNum><w:abstractNum w:abstractNumId="7"><w:styleLink w:val="Legal"/>${decimals}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>`;
    const styles = `<w:style w:type="numbering" w:styleId="Legal"><w:name w:val="Legal"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>`;
    expect(
      labels(
        [
          [1, 0],
          [1, 1],
        ],
        linked,
        styles,
      ),
    ).toEqual(["1.", "1.1"]);
    expect(labels([[1, 0]], linked, styles.replace('val="7"', 'val="1"'))).toEqual([""]);
  });

  test("a style brings its list and the level tied to it; numId 0 takes it away", () => {
    const tied = (index: number, style: string, text: string): string =>
      level(index, "decimal", text, `<w:pStyle w:val="${style}"/>`);
    const style = (id: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const body =
      para("a", '<w:pStyle w:val="Top"/>') +
      para("b", '<w:pStyle w:val="Sub"/>') +
      para("c", '<w:pStyle w:val="Sub"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      para("d", '<w:pStyle w:val="Sub"/>');
    const reading = read({
      body,
      styles: style("Top") + style("Sub"),
      numbering: list(tied(0, "Top", "%1") + tied(1, "Sub", "%1.%2")),
    });
    expect(lines(reading.blocks)).toEqual(["1 a", "1.1 b", "c", "1.2 d"]);
  });

  test.each([
    ["decimalZero", 3, "03"],
    ["upperRoman", 1994, "MCMXCIV"],
    ["lowerRoman", 4, "iv"],
    ["lowerLetter", 28, "bb"],
    ["upperLetter", 26, "Z"],
    ["ordinal", 22, "22nd"],
    ["ordinal", 112, "112th"],
    ["cardinalText", 21, "Twenty-one"],
    ["cardinalText", 100, "One hundred"],
    ["ordinalText", 32, "Thirty-second"],
    ["ordinalText", 40, "Fortieth"],
    ["russianLower", 10, "к"],
    ["hebrew1", 15, "טו"],
    ["arabicAlpha", 2, "ب"],
    ["chicago", 6, "††"],
    ["numberInDash", 7, "- 7 -"],
    ["none", 7, ""],
    ["decimalEnclosedCircle", 3, "③"],
    ["japaneseCounting", 21, "二十一"],
  ] as const)("%s %i", (format, value, expected) => {
    expect(formatNumber(value, format)).toBe(expected);
  });

  test("an unknown format is told and shown in figures", () => {
    const reading = read({ body: para("x", numbered(1)), numbering: list(level(0, "klingon", "%1)")) });
    expect(lines(reading.blocks)).toEqual(["1) x"]);
    expect(codes(reading)).toEqual(["number-format"]);
  });
});

describe("other producers", () => {
  const rewritten = (change: (xml: string) => string): DocxReading => {
    const made = buildDocx({ body: para(run("Hello ") + tracked("ins", "A", run("there"))) });
    const reading = readDocx(withParts(made, (xml, name) => (name === "word/document.xml" ? change(xml) : xml)));
    if (!reading.ok) throw new Error(reading.failure.code);
    return reading.value;
  };

  test("another prefix", () => {
    const reading = rewritten((xml) => xml.replaceAll("w:", "word:").replace("xmlns:w=", "xmlns:word="));
    expect(lines(reading.blocks)).toEqual(["Hello there"]);
    expect(reading.changes.insertions).toBe(1);
  });

  test("strict namespaces", () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const reading = rewritten((xml) =>
      xml.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", strict),
    );
    expect(lines(reading.blocks)).toEqual(["Hello there"]);
  });
});

describe("bad input", () => {
  const failure = (bytes: Uint8Array): string => {
    const reading = readDocx(bytes);
    return reading.ok ? "read" : publicCode(reading.failure.code);
  };
  const compound = (stream: string): Uint8Array =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array.from(stream).flatMap((char) => [char.charCodeAt(0), 0]),
    ]);
  const zip = (...files: [string, string][]): Uint8Array =>
    packArchive(files.map(([name, text]) => [name, new TextEncoder().encode(text)]));

  test("each has its own reason", () => {
    expect(failure(new Uint8Array())).toBe("empty-file");
    expect(failure(new TextEncoder().encode("%PDF-1.7"))).toBe("not-docx");
    expect(failure(compound("EncryptedPackage"))).toBe("password-protected");
    expect(failure(compound("WordDocument"))).toBe("old-word-format");
    expect(failure(compound("Workbook"))).toBe("not-docx");
    expect(failure(zip(["xl/workbook.xml", "<x/>"]))).toBe("not-docx");
    expect(failure(zip(["word/document.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x/>']))).toBe("xml-entities");
    expect(failure(zip(["word/document.xml", "<x>&bomb;</x>"]))).toBe("xml-entities");
    expect(failure(zip(["word/document.xml", "<a><b></a>"]))).toBe("invalid-xml");
    expect(failure(zip(["word/document.xml", "<x/>"]))).toBe("not-docx");
    expect(failure(zip(["word/document.xml", "<x>".repeat(5000)]))).toBe("nested-too-deeply");
  });

  test("a document cut off or changed anywhere never throws and never reads as if whole", () => {
    const whole = buildDocx({ body: para("A sentence of some length that must survive or be refused.") });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        expect(failure(whole.subarray(0, at))).not.toBe("read");
        const changed = whole.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        readDocx(changed);
      }),
      { numRuns: 200 },
    );
  });
});

test("no letter of a paragraph is lost, whatever runs and changes it is cut into", () => {
  const author = fc.constantFrom("Ann", "Ben");
  const kind = fc.constantFrom("plain", "ins", "del", "moveFrom", "moveTo");
  const piece = fc.record({ kind, author, text: fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }) });
  const mark = fc.constantFrom("none", "ins", "del");
  const paragraph = fc.record({ pieces: fc.array(piece, { maxLength: 5 }), mark });
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const body = paragraphs
        .map(({ pieces, mark }) =>
          para(
            pieces
              .map(({ kind, author, text }) =>
                kind === "plain" ? run(text) : tracked(kind as "ins", author, run(text)),
              )
              .join(""),
            mark === "none" ? "" : trackedMark(mark as "ins", "Ann"),
          ),
        )
        .join("");
      for (const [view, gone] of [
        ["final", ["del", "moveFrom"]],
        ["original", ["ins", "moveTo"]],
      ] as const) {
        const expected = paragraphs
          .flatMap(({ pieces }) => pieces)
          .filter(({ kind }) => !(gone as readonly string[]).includes(kind))
          .map(({ text }) => text)
          .join("");
        const shown = read({ body }, { tracked: view })
          .blocks.map(({ text }) => text)
          .join("");
        expect(shown).toBe(plain(expected));
      }
    }),
  );
});

/** Characters that XML cannot hold are replaced when a file is made. */
function plain(text: string): string {
  const kept = parseXml(`<x>${escapeXml(text)}</x>`);
  return kept.ok ? xmlText(kept.value).replaceAll("\n", " ") : "";
}
