import fc from "fast-check";
import { labelBeside } from "./compiling/numbering.ts";
import { insertedValue } from "./segmenting/numerals.ts";
import { describe, expect, test } from "vitest";
import type { Block } from "./block.ts";
import { walkPoints, type Point } from "./draft.ts";
import { pointIds, segment } from "./segment.ts";

/** The tree as lines `id | label | heading | text`, indented by depth. */
function outline(lines: string): readonly string[] {
  const blocks = lines
    .trim()
    .split("\n")
    .map((text): Block => ({ text: text.trim() }));
  return shown(segment(blocks).points);
}

function shown(points: readonly Point[]): readonly string[] {
  return [...walkPoints(points)].map(({ point }) =>
    [point.id, point.heading, point.text].filter((part) => part !== "").join(" | "),
  );
}

function ids(lines: string): string {
  const blocks = lines
    .trim()
    .split("\n")
    .map((text): Block => ({ text: text.trim() }));
  return [...walkPoints(segment(blocks).points)].map(({ point }) => point.id).join(" ");
}

describe("numbering", () => {
  test("articles, paragraphs, letters and roman numerals nest as they are learned", () => {
    expect(
      ids(`Article 1
      1. First:
      (a) one;
      (b) two:
      (i) deep;
      (ii) deeper.
      2. Second.
      Article 2
      1. Again.`),
    ).toBe("1 1/1 1/1/a 1/1/b 1/1/b/i 1/1/b/ii 1/2 2 2/1");
  });

  test("a lone (i) after (h) is a letter where (j) follows and a numeral where (ii) does", () => {
    const upTo = "(a) a;\n(b) b;\n(c) c;\n(d) d;\n(e) e;\n(f) f;\n(g) g;\n(h) h:\n(i) i;\n";
    expect(ids(`${upTo}(j) j.`)).toBe("a b c d e f g h i j");
    expect(ids(`${upTo}(ii) ii.`)).toBe("a b c d e f g h h/i h/ii");
  });

  test("bis, ter and letters after numbers", () => {
    expect(ids("Article 3\nText.\nArticle 3 bis\nText.\nArticle 3ter. Title\nText.\nArticle 4a\nText.")).toBe(
      "3 3bis 3ter 4a",
    );
  });

  test("every Latin numeral that numbers an inserted point is read as its number, in order", () => {
    const used = new Set(["Article 3"]);
    while (used.size < 20) used.add(labelBeside("Article 3", used));
    expect(used).toContain("Article 3 vicies");
    const found = ids([...used].map((label) => `${label}\nText.`).join("\n"));
    expect(found).toBe([...used].map((label) => label.replace("Article ", "").replace(" ", "")).join(" "));
    const values = [...used].slice(1).map((label) => insertedValue(label.split(" ").at(-1) ?? ""));
    expect(values).toEqual(values.map((_, at) => at + 1));
  });

  test("alternatives of a number stand after it, whether they are bracketed or named", () => {
    const lines = `Article 3
      1. One.
      1 alt. Another one.
      [1 Alt 2. A third one.]
      1. bis. More.
      para 2 alt: Instead of two.
      3. The list:
      (a) one;
      (b) two;
      (b) alt other two.
      Article 4 [bis] Title
      Paragraph 2 bis of Article 3 applies.
      Article [5] [6] Other title
      Words.
      Article [6 bis]
      Words.`;
    expect(outline(lines)).toEqual([
      "3",
      "3/1 | One.",
      "3/1alt | Another one.",
      "3/1alt2 | A third one.]",
      "3/1bis | More.",
      "3/2alt | Instead of two.",
      "3/3 | The list:",
      "3/3/a | one;",
      "3/3/b | two;",
      "3/3/b-alt | other two.",
      "4bis | Title | Paragraph 2 bis of Article 3 applies.",
      "5-6 | Other title | Words.",
      "6bis | Words.",
    ]);
  });

  test("numbered recitals lie in the preamble before articles", () => {
    const lines = "Preamble\npp1. Recalling one,\npp2. Noting two,\n[pp2 bis. Noting more,]\nArticle 1\nWords.";
    expect(ids(lines)).toBe("preamble preamble/pp1 preamble/pp2 preamble/pp2bis 1");
  });

  test("a heading inside an article, which articles go on after, does not take them in", () => {
    const text = (words: string): Block => ({ text: words });
    const bold = (words: string): Block => ({ text: words, strong: words.length });
    const article = (number: number): Block => text(`Article ${number}`);
    const before = [article(1), text("1. One."), article(2), text("1. One.")];
    const after = [text("1. Two."), article(3), text("1. Three.")];
    const inside = segment([...before, bold("Proposal of one side"), ...after], { title: "" }).points;
    expect(shown(inside).filter((line) => !line.includes("One."))).toEqual([
      "1",
      "2",
      "2/p | Proposal of one side",
      "2/p/1 | Two.",
      "3",
      "3/1 | Three.",
    ]);
    const part = segment([...before, bold("Final provisions"), article(3), text("1. Three.")], { title: "" }).points;
    expect(shown(part).slice(-3)).toEqual(["p | Final provisions", "3", "3/1 | Three."]);
  });

  test("lettered headings hold the paragraphs counted under them, without options as well", () => {
    const bold = (words: string): Block => ({ text: words, strong: words.length });
    const blocks = [bold("a. Design"), { text: "1. One." }, { text: "2. Two." }, bold("b. Use"), { text: "1. One." }];
    const points = segment([bold("4. Products"), ...blocks, bold("5. Trade"), { text: "1. One." }], { title: "" });
    expect(shown(points.points)).toEqual([
      "4 | Products",
      "4/a | Design",
      "4/a/1 | One.",
      "4/a/2 | Two.",
      "4/b | Use",
      "4/b/1 | One.",
      "5 | Trade",
      "5/1 | One.",
    ]);
  });

  test("a title that breaks off goes on in the next line; a label in bold alone on its line is no reference", () => {
    const bold = (words: string): Block => ({ text: words, strong: words.length });
    const blocks = [
      bold("Article 7"),
      bold("[Launch] notifications and"),
      bold("Exchange of data"),
      { text: "Words." },
    ];
    const more = [
      bold("Article [X]"),
      bold("Health"),
      { text: "Words." },
      bold("Article 8"),
      bold("Trade"),
      { text: "Words." },
    ];
    expect(shown(segment([...blocks, ...more], { title: "" }).points)).toEqual([
      "7 | [Launch] notifications and Exchange of data | Words.",
      "x | Health | Words.",
      "8 | Trade | Words.",
    ]);
  });

  test("an annex between articles holds a heading under its title; the first part after an annex is its own", () => {
    const bold = (words: string, heading?: number): Block => ({
      text: words,
      strong: words.length,
      ...(heading === undefined ? {} : { heading }),
    });
    const between = [bold("Article 1"), { text: "1. One." }, bold("Annex Y Stages"), bold("TABLE"), bold("Article 2")];
    expect(shown(segment([...between, { text: "1. One." }], { title: "" }).points)).toEqual([
      "1",
      "1/1 | One.",
      "annex-y | Stages",
      "annex-y/p | TABLE",
      "2",
      "2/1 | One.",
    ]);
    const parts = [bold("Part I", 1), bold("Article 1", 2), { text: "Words." }, bold("Annexes", 1), bold("Annex A", 2)];
    const own = [bold("Part I", 1), { text: "Words." }, bold("Part II", 1), { text: "Words." }];
    expect(shown(segment([...parts, ...own], { title: "" }).points).slice(2)).toEqual([
      "p | Annexes",
      "p/annex-a",
      "p/annex-a/i | Words.",
      "p/annex-a/ii | Words.",
    ]);
  });

  test("letters and Roman numerals of headings are told apart, C. from a hundred", () => {
    const parts = ["General", "Measures", "Final clauses"].flatMap((words, at) => [
      `${"I".repeat(at + 1)}. ${words}`,
      ...["A. Aim", "B. Scope", "B bis. Terms", "C. Trade"].flatMap((title) => [title, "1. The Parties meet."]),
    ]);
    const blocks = parts.map((text): Block => ({ text, ...(text.startsWith("1") ? {} : { strong: text.length }) }));
    const points = segment(blocks, { title: "" }).points;
    expect(points.map(({ label }) => label)).toEqual(["I.", "II.", "III."]);
    for (const part of points) expect(part.points.map(({ label }) => label)).toEqual(["A.", "B.", "B bis.", "C."]);
  });

  test("a number before a word that begins as a month does is a label, one before a month is a date", () => {
    expect(ids("1. Aims\nOne.\n2. Marches\nTwo.\n3. Decisions\nThree.\n12. Dezember 2031 ist der Tag.")).toBe("1 2 3");
  });

  test("lines before the first point and lists of contents are kept in their place, and marked", () => {
    const entries = ["1. Objective", "2. Scope", "3. Final clauses"];
    const body = [
      "1. Objective",
      "The lake is shared.",
      "2. Scope",
      "It applies to ships.",
      "3. Final clauses",
      "None.",
    ];
    const front = ["Draft agreement", "Lake Irrin, 4 May 2031", "Informal translation"];
    for (const leader of ["", " ........ 7", "\t7", " … 12"]) {
      const list = ["Contents", ...entries.map((entry) => entry + leader)];
      const { title, points } = segment([...front, ...list, ...body].map((text): Block => ({ text })));
      expect(title).toBe("Draft agreement");
      expect(points.map(({ id, outside }) => [id, outside])).toEqual([
        ["front", "front"],
        ["contents", "contents"],
        ["1", undefined],
        ["2", undefined],
        ["3", undefined],
      ]);
      expect(points.map(({ text }) => text).slice(0, 2)).toEqual([front.slice(1).join("\n"), list.join("\n")]);
    }
    // A heading of that name over points that do not come again holds them.
    expect(ids("1. Contents\nThe text has parts.\n2. Sums\nIn all 12\nIn parts 7\nAlone 5")).toBe("1 2");
  });

  test("headings and the paragraphs under them may be numbered alike", () => {
    expect(
      outline(`1. Objective
      1. The lake shall be protected.
      2. No boundary is touched.
      2. Scope
      1. This agreement applies to the lake.
      2. It does not apply to:
      (a) ships of war;
      (b) fishing boats.
      3. Entry into force
      It enters into force on signature.`),
    ).toEqual([
      "1 | Objective",
      "1/1 | The lake shall be protected.",
      "1/2 | No boundary is touched.",
      "2 | Scope",
      "2/1 | This agreement applies to the lake.",
      "2/2 | It does not apply to:",
      "2/2/a | ships of war;",
      "2/2/b | fishing boats.",
      "3 | Entry into force | It enters into force on signature.",
    ]);
    // Without numbers that begin again they are one numbering.
    expect(ids("1. Objective\n2. The lake shall be protected.\n3. Scope\n4. The text applies to it.")).toBe("1 2 3 4");
  });

  test("options hold the paragraphs that are counted under them, and lie inside all others", () => {
    expect(
      ids(`1. Fees
      1. Fees are paid.
      Option 1
      2. They are paid yearly.
      Option 2
      2. They are paid monthly.
      OP2 Alt. No text.
      OP2 bis. They are paid in silver.
      3. They are counted.
      Provisions common to options 1 and 2
      [3][4]. The fund counts them.
      2. Tolls
      1. No tolls are levied.`),
    ).toBe(
      "1 1/1 1/option1 1/option1/2 1/option2 1/option2/2 1/option2/op2alt 1/option2/op2bis 1/option2/3 1/p 1/p/3-4 2 2/1",
    );
    expect(ids("1. The fee is:\nOption 1: ten.\nOption 2: twenty.\n2. It is paid.")).toBe("1 1/option1 1/option2 2");
  });

  test("the agreement that is annexed to a note stands as it would without the note", () => {
    const text = "Part I\nArticle 1\nThe lake is shared.\nPart II\nArticle 2\nTolls are free.\nAnnex A\nThe map.";
    expect(ids(`Note by the office\n4 May 2031\nAnnex\nDraft agreement\n${text}`)).toBe(`front annex ${ids(text)}`);
  });

  test("an annex between articles does not take in those that follow", () => {
    expect(
      ids(`Article 1
      The lake is shared.
      Annex [X]
      1. Lead.
      Article 2
      Tolls are abolished.
      Article 2 bis
      So are fees.
      Annex A
      Article 1
      The map is attached.`),
    ).toBe("1 annex-x annex-x/1 2 2bis annex-a annex-a/1");
    expect(ids("Part I\nArticle 1\nShared.\nAnnex [X]\nLead.\nPart II\nArticle 2\nFree.")).toBe(
      "i i/1 annex-x ii ii/2",
    );
  });

  test("headings stand after the label or on the next line", () => {
    const blocks =
      "Article 5 – Forces\nThe forces.\nArticle 6\nTolls\nNo tolls shall be levied.\nArticle 7. Final".split("\n");
    const { points } = segment(blocks.map((text) => ({ text })));
    expect(points.map(({ label, heading, text }) => [label, heading, text])).toEqual([
      ["Article 5", "Forces", "The forces."],
      ["Article 6", "Tolls", "No tolls shall be levied."],
      ["Article 7.", "Final", ""],
    ]);
  });

  test("chapters and annexes hold articles, the preamble holds none", () => {
    expect(
      ids(
        "The Parties to this Agreement,\nRecalling,\nChapter I\nGeneral\nArticle 1\nText.\nChapter II\nMore\nArticle 2\nText.\nAnnex II\nMap\n1. Scale.",
      ),
    ).toBe("preamble preamble/p i i/1 ii ii/2 annex-ii annex-ii/1");
  });

  test("recitals lie in the preamble, however it begins; its last sentence ends it", () => {
    const act =
      "REGULATION (EU) 2020/1783\nof 25 November 2020\nTHE COUNCIL OF THE UNION,\nHaving regard to the Treaty,\nWhereas:\n(1) In the interests of justice.\n(2) For the purposes of this.\nHAVE ADOPTED THIS REGULATION:\nArticle 1\nScope\n1. It applies.";
    expect(ids(act)).toBe("front preamble preamble/p preamble/p~2 preamble/1 preamble/2 preamble/p~3 1 1/1");
  });

  test("Ukrainian, Russian, French, German and Arabic labels", () => {
    expect(ids("Стаття 1\nВизначення\nа) одне;\nб) друге.\nСтаття 2\nСили.")).toBe("1 1/а 1/б 2");
    expect(ids("Статья 1. Цели\nТекст.\nСтатья 2. Силы\nТекст.")).toBe("1 2");
    expect(ids("Article premier\nObjet\nTexte.\nArticle 2\nTexte.")).toBe("premier 2");
    expect(ids("§ 1 Zweck\n(1) Eins.\n(2) Zwei:\n1. a;\n2. b.\n§ 2 Dauer\n(1) Eins.")).toBe(
      "1 1/1 1/2 1/2/1 1/2/2 2 2/1",
    );
    expect(ids("المادة ١ - القوات\n١. نص أول.\n٢. نص ثان.\nالمادة ٢\nنص.")).toBe("١ ١/١ ١/٢ ٢");
  });

  test("references, dates, quantities and inline lists are running text", () => {
    expect(
      outline(`1. First.
      Article 5 of the Charter applies.
      Article 7 applies in peacetime.
      6.5 per cent of it.
      12. Februar 2031 war ein Tag.
      2. It has (a) one; and (b) two parts.`),
    ).toEqual([
      "1 | First.\nArticle 5 of the Charter applies.\nArticle 7 applies in peacetime.\n6.5 per cent of it.\n12. Februar 2031 war ein Tag.",
      "2 | It has (a) one; and (b) two parts.",
    ]);
  });

  test("the next article mentioned at the start of a paragraph is not yet that article", () => {
    expect(ids("Article 1\nThe port is free.\nArticle 2 applies to the lake.\nArticle 2\nThe lake is shared.")).toBe(
      "1 2",
    );
  });

  test("dotted numbers belong to the number they start with", () => {
    expect(ids("1. One\n1.1 A.\n1.2 B.\n1.2.1 C.\n2. Two\n2.1 D.")).toBe("1 1/1 1/2 1/2/1 2 2/1");
  });

  test("a heading between points that count on is a point among them; one above new numbers holds them", () => {
    expect(ids("1. One.\n2. Two.\nSECURITY\n3. Three.\n4. Four.")).toBe("1 2 p 3 4");
    expect(ids("SECURITY\n1. One.\n2. Two.\nECONOMY\n1. One.\n2. Two.")).toBe("p p/1 p/2 p~2 p~2/1 p~2/2");
  });

  test("numbers given twice are kept and reported", () => {
    const { points, warnings } = segment(["1. A.", "2. B.", "2. C."].map((text) => ({ text, place: { line: 7 } })));
    expect(points.map(({ id }) => id)).toEqual(["1", "2", "2~2"]);
    expect(warnings).toEqual([expect.objectContaining({ code: "duplicate-number", line: 7 })]);
  });

  test("without numbers each paragraph is a point, and a warning says so", () => {
    const { title, points, warnings } = segment(
      ["Peace plan", "First paragraph.", "Second paragraph."].map((text) => ({ text })),
    );
    expect([title, ...points.map(({ id, text }) => `${id} ${text}`)]).toEqual([
      "Peace plan",
      "p First paragraph.",
      "p~2 Second paragraph.",
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(["no-numbering"]);
  });

  test("automatic labels count, with their level", () => {
    const blocks: Block[] = [
      { text: "Forces", label: "Article 1.", labelLevel: 0, strong: 6 },
      { text: "one", label: "(a)", labelLevel: 1 },
      { text: "two", label: "(b)", labelLevel: 1 },
      { text: "Tolls", label: "Article 2.", labelLevel: 0 },
    ];
    expect(shown(segment(blocks).points)).toEqual(["1 | Forces", "1/a | one", "1/b | two", "2 | Tolls"]);
  });

  test("words set further out than sub-points come after them, as a point of their own", () => {
    const blocks: Block[] = [
      { text: "1. The Parties shall:", indent: 0 },
      { text: "(a) withdraw;", indent: 36 },
      { text: "This point ends in 2032.", indent: 0 },
      { text: "2. Second.", indent: 0 },
    ];
    expect(shown(segment(blocks).points)).toEqual([
      "1 | The Parties shall:",
      "1/a | withdraw;",
      "1/p | This point ends in 2032.",
      "2 | Second.",
    ]);
  });

  test("a run-in heading ends where its weight ends", () => {
    const [point] = segment([
      { text: "4. Forces. The garrison shall not exceed 600.", strong: 9 },
      { text: "5. End." },
    ]).points;
    expect([point?.label, point?.heading, point?.text]).toEqual([
      "4.",
      "Forces.",
      "The garrison shall not exceed 600.",
    ]);
  });

  test("footnotes keep their place in the text", () => {
    const [point] = segment([
      { text: "1. The port¹ is free.", footnotes: [{ mark: "1", text: "As defined.", at: 11 }] },
      { text: "2. End." },
    ]).points;
    expect(point?.footnotes?.[0]?.at).toBe(8);
  });
});

describe("ids", () => {
  const named = (...labels: string[]): string => {
    const [top, ...inner] = labels.map((label) => ({
      label,
      heading: "",
      text: "",
      wording: "verbatim" as const,
      deleted: false,
      points: [],
    }));
    const tree = inner.reduceRight<readonly (typeof top & object)[]>(
      (points, each) => [{ ...each, points } as never],
      [],
    );
    return [...walkPoints(pointIds([{ ...top, points: tree } as never]))].map(({ point }) => point.id).join(" ");
  };

  test("follow the labels", () => {
    expect(named("Article 3 bis")).toBe("3bis");
    expect(named("14", "14(b)")).toBe("14 14/b");
    expect(named("14.", "(b)")).toBe("14 14/b");
    expect(named("Annex II")).toBe("annex-ii");
    expect(named("PREAMBLE")).toBe("preamble");
    expect(named("", "")).toBe("p p/p");
    expect(named("1", "11")).toBe("1 1/11");
    expect(named("1", "1")).toBe("1 1/1");
    expect(named("1", "1.1", "1.1.1")).toBe("1 1/1 1/1/1");
    expect(named("10", "10a")).toBe("10 10/a");
    expect(named("3", "Article 3 bis")).toBe("3 3/3bis");
  });

  test("never repeat one that is given", () => {
    const blank = { heading: "", text: "", wording: "verbatim" as const, deleted: false, points: [] };
    const points = pointIds([
      { ...blank, label: "1" },
      { ...blank, label: "", id: "1" },
      { ...blank, label: "1" },
    ]);
    expect(points.map(({ id }) => id)).toEqual(["1~2", "1", "1~3"]);
  });
});

describe("what no bold letter sets off", () => {
  test("short words that hold points are titles, and so are others of their numbering", () => {
    expect(
      outline(`Article 9. Product design
      a. Design and performance
      Option 1
      (1) Each Party shall report.
      Option 2
      (1) Each Party should report.
      b. Fishing gear
      (1) Each Party shall cooperate:
      (a) with others;
      (b) with all.
      c. Placeholder`),
    ).toEqual([
      "9 | Product design",
      "9/a | Design and performance",
      "9/a/option1",
      "9/a/option1/1 | Each Party shall report.",
      "9/a/option2",
      "9/a/option2/1 | Each Party should report.",
      "9/b | Fishing gear",
      "9/b/1 | Each Party shall cooperate:",
      "9/b/1/a | with others;",
      "9/b/1/b | with all.",
      "9/c | Placeholder",
    ]);
  });

  test("words that a sentence goes on from are no title", () => {
    expect(outline("1. Each Party shall\n(a) Withdraw its forces;\n(b) Exchange maps.")[0]).toBe(
      "1 | Each Party shall",
    );
    const [first] = segment([{ text: "1. Each Party shall" }, { text: "(a) Withdraw its forces." }]).points;
    expect(first).toMatchObject({ heading: "", text: "Each Party shall" });
  });

  test("alternatives are options; dotted numbers stand in the one that is open", () => {
    expect(
      ids(`Article 2. Objective
      [Alt. 1]
      2.1 The Parties shall meet.
      2.2 They shall report.
      Alternative 2
      2.1 The Parties should meet.
      Article 3. Scope
      3.1 All waters.
      3.2 All shores.
      3.3 All ports.`),
    ).toBe("2 2/alt1 2/alt1/2-1 2/alt1/2-2 2/alternative2 2/alternative2/2-1 3 3/1 3/2 3/3");
  });

  test("headings that number nothing else stand over the options between them", () => {
    expect(
      ids(`1. Objective
      Option 1
      (1) The Parties shall meet.
      2. Scope
      Option 1
      (1) All waters.
      Option 2
      (1) All shores.
      3. Definitions`),
    ).toBe("1 1/option1 1/option1/1 2 2/option1 2/option1/1 2/option2 2/option2/1 3");
  });

  test("a list of contents without page numbers may print a heading over two lines as one entry", () => {
    const lines = ["Contents", "Article 1 Aim", "Article 2 Forces", "Article 3 Tolls", "Article 1", "Aim", "The aim is peace.", "Article 2", "Forces", "They leave.", "Article 3", "Tolls", "None is due."]; // prettier-ignore
    const { points } = segment(lines.map((text) => ({ text })));
    expect(points.map(({ id, outside, heading }) => [id, outside, heading])).toEqual([
      ["contents", "contents", ""],
      ["1", undefined, "Aim"],
      ["2", undefined, "Forces"],
      ["3", undefined, "Tolls"],
    ]);
  });

  test("the title stands after the head of a document of an organisation", () => {
    const head = ["A/CONF.62/7", "Distr.: General", "3 March 2031", "Original: English", "Committee on lakes", "Third session", "Item 4 of the provisional agenda"]; // prettier-ignore
    const blocks = [
      ...head.map((text) => ({ text })),
      { text: "Draft agreement on the lake", heading: 1 },
      { text: "1. The Parties shall meet." },
    ];
    const { title, points } = segment(blocks);
    expect(title).toBe("Draft agreement on the lake");
    expect(points.map(({ id, text }) => [id, text])).toEqual([
      ["front", head.join("\n")],
      ["1", "The Parties shall meet."],
    ]);
  });
});

const pieces = fc.constantFrom(
  "Article 5", "Article 5. Forces", "Article 6 – Tolls", "1.", "1. text;", "2. more:", "2.", "3 bis. x", "(a) one;", "(b) two", "(i) deep", "(ii)", "Chapter I", "Annex", "Annex II", "Preamble",
  "The Parties to this Agreement,", "Recalling,", "SECURITY", "Forces", "a plain paragraph.", "Стаття 5", "а) текст", "المادة ٥ - نص", "§ 3 Zweck", "- item", "• item", "1.1 sub", "[3. A [b]]", "2031. The", "(x)", "é🇺🇦", "Pp1 Recalling", "Draft of 3 March 2031",
); // prettier-ignore

const blocks: fc.Arbitrary<readonly Block[]> = fc.array(
  fc.record(
    {
      text: fc.oneof(
        pieces,
        fc.string({ unit: "grapheme", maxLength: 12 }),
        fc.array(pieces, { maxLength: 3 }).map((parts) => parts.join("\n")),
      ),
      label: fc.constantFrom("1.", "(a)", "Article 2", "•", "", "X-7"),
      labelLevel: fc.nat(3),
      heading: fc.nat(4),
      indent: fc.constantFrom(0, 18, 36),
      strong: fc.nat(12),
      centred: fc.constant(true as const),
    },
    { requiredKeys: ["text"] },
  ),
  { maxLength: 14 },
);

/** Characters that are not white space. */
function ink(text: string): string {
  return text.replace(/\s+/gu, "");
}

test("no character is lost, and the order is that of the source", () => {
  fc.assert(
    fc.property(blocks, (source) => {
      const { title, points } = segment(source);
      const inside = [...walkPoints(points)].map(
        ({ point }) => point.label + (point.separator ?? "") + point.heading + point.text,
      );
      const given = source.map((block) => (block.label ?? "") + block.text);
      expect(ink([title, ...inside].join(""))).toBe(ink(given.join("")));
    }),
    { numRuns: 1500 },
  );
});

test("ids are unique", () => {
  fc.assert(
    fc.property(blocks, (source) => {
      const all = [...walkPoints(segment(source).points)].map(({ point }) => point.id);
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});
