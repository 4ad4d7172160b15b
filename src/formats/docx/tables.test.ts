import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editPart } from "../../../test/office/edit-docx.ts";
import { untouched } from "../../../test/office/untouched.ts";
import { bookmarksApart, bookmarksCopied } from "../../../test/office/word-edits.ts";
import { compile } from "../../core/text/compile.ts";
import { draft, point, type Footnote } from "../../core/text/draft.ts";
import { applyToComposite, changesOf, ownDraftEdits } from "../../core/text/spans.ts";
import { printRow } from "../../core/text/table.ts";
import { exportFrame } from "../frame.ts";
import { readDraft } from "../read.ts";
import { readCompositeDocx } from "./composite-read.ts";
import { receiveComposite } from "./receive.ts";
import { writeCompositeDocx } from "./writing/composite.ts";
import { writeDraftDocx } from "./writing/draft.ts";
import { partOf, partsOf, withParts } from "../../../test/support/archive.ts";

const lead = "Each Party shall close the depots of this table under the eyes of the monitors.";
const table = (sum: string, more = ""): string =>
  `${lead}\n|= Depot |= Lorries |\n| Irrin | ${sum} |\n| Sava |  |${more}\nThe Commission confirms it.`;
const frame = exportFrame({ title: "Composite" });
const tabled = (party: string, text: string, footnotes: readonly Footnote[] = []) => ({
  party,
  draft: draft({ language: "en", points: [point({ id: "1", label: "1.", text, footnotes })] }),
});

/** The file without what it carries out of sight. */
const bare = (bytes: Uint8Array): Uint8Array =>
  withParts(bytes, (text, name) => (name.startsWith("customXml/item1") ? null : text));

/** The file with its main text changed, as Word leaves it. */
function changed(bytes: Uint8Array, change: (main: string) => string): Uint8Array {
  return withParts(bytes, (text, name) => {
    if (name !== "word/document.xml") return text;
    const now = change(text);
    expect(now).not.toBe(text);
    return now;
  });
}

const sent = () =>
  compile([
    tabled("NH", table("40"), [{ mark: "1", text: "Of ammunition.", at: 32 }]),
    tabled("SV", table("60", "\n| Lome | 5 |"), [{ mark: "1", text: "Of fuel.", at: 32 }]),
  ]).composite;
const written = () => writeCompositeDocx(sent(), frame, { attributed: true });

/** What comes back of a file that nobody changed; `named` where it prints who holds what. */
const nothing = (named: boolean) => ({ named, parts: [], inserted: [], options: [], deleted: [], unplaced: [] });

function received(bytes: Uint8Array, options: Parameters<typeof receiveComposite>[1] = {}) {
  const read = receiveComposite(bytes, options);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.edits;
}

test("a composite in Word has real tables and real notes with whose they are", () => {
  const main = partOf(written());
  expect(main.match(/<w:tbl>/gu)).toHaveLength(1);
  expect(main.match(/<w:tr>/gu)).toHaveLength(4);
  expect(main).toContain("<w:tblHeader/>");
  expect(main.match(/<w:footnoteReference /gu)).toHaveLength(2);
  expect(main.replaceAll(/<[^>]*>/gu, "")).not.toContain("|");
  const notes = partOf(written(), "word/footnotes.xml").replaceAll(/<[^>]*>/gu, "");
  expect(notes).toContain("Of ammunition. {NH}");
  expect(notes).toContain("Of fuel. {SV}");
  const plain = partsOf(writeCompositeDocx(sent(), frame, { attributed: false }));
  expect(readCompositeDocx(written())).toMatchObject({ value: { warnings: [] } });
  for (const part of plain.values()) expect(part).not.toMatch(/\bNH\b|\bSV\b/u);
  expect(plain.get("word/footnotes.xml")).toContain("Of ammunition.");
});

test("law: a composite with tables that nobody changed comes back without a change", () => {
  const cell = fc.constantFrom("40", "", "Порт", "ميناء", "a | b", "x\\y", "1. Irrin", "[a]");
  const row = fc.tuple(cell, cell).map((words) => printRow(words.map((each) => ({ words: each }))));
  const rows = fc.array(row, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, rows, fc.boolean(), (one, two, ends) => {
      const text = (some: readonly string[]): string => `${lead}\n${some.join("\n")}${ends ? "" : "\nThe end of it."}`;
      const { composite } = compile([tabled("NH", text(one)), tabled("SV", text(two))]);
      const edits = received(writeCompositeDocx(composite, frame, { attributed: true }));
      expect(edits).toEqual(nothing(true));
    }),
    { numRuns: 40 },
  );
});

test("law: whoever asks for no rows does so in a row of the table, which comes back as it was", () => {
  const row = (name: string) => printRow([{ words: name }, { words: "40" }]);
  const rows = ["Irrin", "Sava", "Порт", "ميناء"].map(row);
  const of = (some: readonly string[]): string => [lead, "|= Depot |= Lorries |", ...some].join("\n");
  fc.assert(
    fc.property(fc.subarray(rows, { minLength: 1, maxLength: 3 }), fc.boolean(), (kept, ends) => {
      const last = ends ? "" : "\nThe end of it.";
      const { composite } = compile(["NH", "SV"].map((party) => tabled(party, of(rows) + last)));
      const own = tabled("NH", of(kept) + last).draft;
      const { changes } = changesOf(ownDraftEdits(composite, "NH", own), "NH", "");
      const spans = changes.flatMap(({ edit }) => edit.spans);
      const after = applyToComposite(composite, { spans, points: [], for: ["NH"] });
      if (!after.ok) expect.fail(after.failure.code);
      const file = writeCompositeDocx(after.value, frame, { attributed: true });
      const main = partOf(file);
      expect(main.match(/<w:tbl>/gu)).toHaveLength(1);
      expect(main.replaceAll(/<[^>]*>/gu, "")).not.toContain("|");
      expect(received(file)).toEqual(nothing(true));
      const other = received(changed(file, (text) => text.replace(">Lorries<", ">Lorries a day<")));
      expect(changesOf(other, "SV", "").changes.map(({ from, to }) => [from, to.trim()])).toEqual([["", "a day"]]);
    }),
    { numRuns: 20 },
  );
});

test("a table opens no point for the rest of the text where a program closes a bookmark under another id", () => {
  const three = (words: string) =>
    draft({
      title: "Agreement",
      language: "en",
      points: [
        point({ id: "1", label: "1.", text: `${table("40")}\nThe end of it.` }),
        point({ id: "2", label: "2.", text: words }),
        point({ id: "3", label: "3.", text: "Done in the port." }),
      ],
    });
  const { composite } = compile([
    { party: "NH", draft: three("The sides meet again in spring.") },
    { party: "SV", draft: three("The sides meet again in spring.") },
  ]);
  // LibreOffice opens the bookmarks of a point again behind a table, and closes only those.
  const back = changed(writeCompositeDocx(composite, frame, { attributed: true }), (main) => {
    const [, id = "", name = ""] = /<w:bookmarkStart w:id="(\d+)" w:name="(_parley_\w+_t1)"\/>/u.exec(main) ?? [];
    return main
      .replace(/<w:p>(?=(?:(?!<w:p>).)*The end of it\.)/u, `$&<w:bookmarkStart w:id="77" w:name="${name}"/>`)
      .replace(`<w:bookmarkEnd w:id="${id}"/>`, '<w:bookmarkEnd w:id="77"/>');
  });
  expect(received(back)).toEqual(nothing(true));
});

test("law: a composite that a program saved untouched, with its bookmarks in pieces, comes back without a change", () => {
  for (const [what, composite] of untouched())
    for (const attributed of [true, false])
      for (const edit of [bookmarksApart, bookmarksCopied, (xml: string) => xml]) {
        const edits = received(
          editPart(writeCompositeDocx(composite, frame, { attributed }), "word/document.xml", edit),
        );
        expect([what, attributed, edits]).toEqual([what, attributed, nothing(attributed)]);
      }
});

const by = 'w:id="900" w:author="A" w:date="2031-02-03T04:05:06Z"';

test("a cell changed with tracking is a change of that cell", () => {
  const back = changed(written(), (main) =>
    main.replace(
      /<w:r><w:t xml:space="preserve">Sava<\/w:t><\/w:r>/u,
      `<w:del ${by}><w:r><w:delText>Sava</w:delText></w:r></w:del><w:ins ${by}><w:r><w:t>Sava Quay</w:t></w:r></w:ins>`,
    ),
  );
  const edits = received(back);
  const found = changesOf(edits, "NH", "");
  expect(found.unplaced).toEqual([]);
  expect(found.changes.map(({ from, to }) => [from, to])).toEqual([["Sava", "Sava Quay"]]);
});

test("a row put in with tracking is a row of the text", () => {
  const back = changed(written(), (main) => {
    const at = main.indexOf("<w:tr>", main.indexOf("Irrin"));
    const tc = (words: string): string =>
      `<w:tc><w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr><w:ins ${by}><w:r><w:t>${words}</w:t></w:r></w:ins></w:p></w:tc>`;
    return `${main.slice(0, at)}<w:tr><w:trPr><w:ins ${by}/></w:trPr>${tc("Dorn")}${tc("7")}</w:tr>${main.slice(at)}`;
  });
  const found = changesOf(received(back), "NH", "");
  expect(found.unplaced).toEqual([]);
  expect(found.changes.map(({ to }) => to.trim()).join("")).toBe("| Dorn | 7 |");
});

test("a point that is a table alone stays one where a program leaves its bookmark at the first cell", () => {
  const rows = draft({
    title: "Agreement",
    language: "en",
    points: [
      point({ id: "1", label: "1.", text: "| Irrin | 40 |\n| Sava | 60 |" }),
      point({ id: "2", label: "2.", text: "The sides meet again in spring." }),
    ],
  });
  const { composite } = compile(["NH", "SV"].map((party) => ({ party, draft: rows })));
  const back = changed(writeCompositeDocx(composite, frame, { attributed: true }), (main) => {
    const [start = "", id = ""] = /<w:bookmarkStart w:id="(\d+)" w:name="_parley_\w+_t1"\/>/u.exec(main) ?? [];
    const end = `<w:bookmarkEnd w:id="${id}"/>`;
    return main
      .replace(start, "")
      .replace(end, "")
      .replace(/<w:r>(?=<w:t xml:space="preserve">Irrin)/u, (run) => start + end + run);
  });
  expect(received(back)).toEqual(nothing(true));
});

describe("a note of a composite that came back", () => {
  const told = (change: (notes: string) => string, main: (main: string) => string = (xml) => xml) => {
    const edits: Readonly<Record<string, typeof main>> = { "word/footnotes.xml": change, "word/document.xml": main };
    const back = withParts(written(), (text, name) => edits[name]?.(text) ?? text);
    const { changes, unplaced } = changesOf(received(back), "SV", "");
    expect(changes).toEqual([]);
    return unplaced.map(({ code, label, from, to }) => [code, label, from, to]);
  };
  const own = "Of fuel. {SV}";

  test("is told with its number and its words where it was typed over or changed with tracking", () => {
    const expected = [["footnote", "1", `2 ${own}`, "2 Of wood. {SV}"]];
    expect(told((notes) => notes.replace("fuel", "wood"))).toEqual(expected);
    const run = /<w:r><w:t xml:space="preserve">Of fuel\. \{SV\}<\/w:t><\/w:r>/u;
    const tracked = `<w:r><w:t xml:space="preserve">Of </w:t></w:r><w:del ${by}><w:r><w:delText>fuel</w:delText></w:r></w:del><w:ins ${by}><w:r><w:t>wood</w:t></w:r></w:ins><w:r><w:t>. {SV}</w:t></w:r>`;
    expect(told((notes) => notes.replace(run, tracked))).toEqual(expected);
  });

  test("is told where its mark was deleted, and where a new one came in", () => {
    const mark = /<w:r>(?:(?!<w:r>).)*<w:footnoteReference w:id="2"\/><\/w:r>/u;
    const gone = (xml: string): string => xml.replace(mark, (run) => `<w:del ${by}>${run}</w:del>`);
    expect(told((notes) => notes, gone)).toEqual([["footnote", "1", `2 ${own}`, ""]]);
    const third = '<w:footnote w:id="3"><w:p><w:r><w:t>Of water.</w:t></w:r></w:p></w:footnote></w:footnotes>';
    const added = told(
      (notes) => notes.replace("</w:footnotes>", third),
      (xml) => xml.replace(mark, '$&<w:r><w:footnoteReference w:id="3"/></w:r>'),
    );
    expect(added).toEqual([["footnote", "", "", "3 Of water."]]);
  });

  test("is told where the file no longer carries the composite, which is refused without what was sent", () => {
    const struck = `<w:del ${by}><w:r><w:delText>fuel</w:delText></w:r></w:del>`;
    const tracked = withParts(bare(written()), (text, name) =>
      name === "word/footnotes.xml" ? text.replace(">Of fuel. {SV}</w:t></w:r>", `>Of </w:t></w:r>${struck}`) : text,
    );
    expect(() => received(tracked)).toThrow("not-composite");
    const carried = readCompositeDocx(written());
    if (!carried.ok) throw new Error(carried.failure.code);
    expect(received(tracked, { sent: carried.value }).unplaced).toMatchObject([
      { code: "footnote", from: `2 ${own}`, to: "2 Of" },
    ]);
  });
});

test("a draft in Word has real tables and notes, and reads back the same", async () => {
  const text = table("40", "\n| both ||\n| ^^ | x\u2028y |");
  const own = draft({
    title: "Agreement",
    language: "en",
    points: [
      point({
        id: "1",
        label: "1.",
        text,
        footnotes: [{ mark: "1", text: "A note.", at: text.indexOf("Irrin") + 5 }],
        comments: [{ author: "author 1", date: null, text: "Where?", quote: "Irrin" }],
      }),
    ],
  });
  const bytes = writeDraftDocx(own, frame);
  const main = partOf(bytes);
  expect(main.match(/<w:tbl>/gu)).toHaveLength(1);
  expect(main).toMatch(/Irrin(?:<[^>]*>)*<w:footnoteReference/u);
  expect(main).toContain("<w:commentReference");
  const read = await readDraft(bytes, "own.docx");
  expect(read.ok && read.value.draft.points).toEqual(own.points);
  // Without what it carries out of sight, the words of the file alone give the same.
  const alone = await readDraft(bare(bytes), "own.docx");
  expect(alone.ok && alone.value.draft.points[0]?.text).toBe(text);
  expect(alone.ok && alone.value.draft.points[0]?.footnotes).toEqual(own.points[0]?.footnotes);
});

test("the columns of a table and its cells have widths that add up, merged cells among them", () => {
  const rows = "|= Depot |= Phase one ||= Phase two ||\n| Irrin | 1 | 2 | 3 | 4 |";
  const draftWith = draft({ language: "en", points: [point({ id: "1", label: "1.", text: `${lead}\n${rows}` })] });
  const main = partOf(writeDraftDocx(draftWith, frame));
  const numbers = (pattern: RegExp, xml: string) => [...xml.matchAll(pattern)].map(([, width]) => Number(width));
  const grid = numbers(/<w:gridCol w:w="(\d+)"/gu, main);
  expect(grid).toHaveLength(5);
  const drawn = main.match(/<w:tr>.*?<\/w:tr>/gu) ?? [];
  const [names = [], cells = []] = drawn.map((row) => numbers(/<w:tcW w:w="(\d+)" w:type="dxa"/gu, row));
  expect(cells).toEqual(grid);
  expect(names).toEqual([grid[0], grid[1]! + grid[2]!, grid[3]! + grid[4]!]);
  expect(grid[0]).toBeGreaterThan(1000);
});

test("a column of a few twips between merged cells, as a program leaves it that rounds their edges, counts as none", () => {
  const rows = "|= Class |= Tonnage |= Dues |\n| Merchant | 500 | 120 |\n| Fishing vessels || 40 |";
  const sent = compile([tabled("NH", rows), tabled("SV", rows)]).composite;
  const file = writeCompositeDocx(sent, frame, { attributed: true });
  const saved = (change: (main: string) => string): Uint8Array =>
    changed(file, (main) =>
      change(
        main
          .replace(/(<w:gridCol w:w="\d+"\/>)(<w:gridCol w:w="\d+"\/>)/u, '$1$2<w:gridCol w:w="1"/>')
          .replaceAll(/(<w:t [^>]*>(?:Tonnage|500|40)<)/gu, "@$1")
          .replaceAll(/<w:tcPr>((?:(?!<w:tcPr>)[^@])*)@/gu, '<w:tcPr><w:gridSpan w:val="2"/>$1'),
      ),
    );
  expect(received(saved((main) => main))).toEqual(received(file));
  const edits = received(saved((main) => main.replace(">120<", ">140<")));
  expect(edits.deleted).toEqual([]);
  expect(JSON.stringify(edits.parts)).toContain("140");
});

test("a column put into a table with brackets, or taken out, is told as such", () => {
  const filled = changed(written(), (main) => {
    let cell = 0;
    return main.replaceAll("</w:tr>", () => `<w:tc><w:p><w:r><w:t>m${++cell}</w:t></w:r></w:p></w:tc></w:tr>`);
  });
  const fewer = changed(written(), (main) => main.replaceAll(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>(?=<\/w:tr>)/gsu, ""));
  for (const file of [filled, fewer]) {
    const { changes, unplaced } = changesOf(received(file), "NH", "");
    expect(changes).toEqual([]);
    expect(unplaced.map(({ code }) => code)).toEqual(["columns"]);
  }
});
