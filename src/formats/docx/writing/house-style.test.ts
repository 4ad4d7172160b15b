import { expect, test } from "vitest";
import { compile } from "../../../core/text/compile.ts";
import { draft, point } from "../../../core/text/draft.ts";
import { exportFrame } from "../../frame.ts";
import { readCompositeDocx } from "../composite-read.ts";
import { packed } from "../redlining/packages.test-data.ts";
import { writeCompositeDocx } from "./composite.ts";
import { changesOf } from "../../../core/text/spans.ts";
import { receiveComposite } from "../receive.ts";
import { inHouseStyle } from "./house-style.ts";
import { partOf as text, withParts } from "../../../../test/support/archive.ts";

/** A Word file whose house calls the first heading by a name of its own. */
function house(properties = "", more = "", tables = ""): Uint8Array {
  const body = `${tables}<w:p><w:r><w:t>Words of another negotiation.</w:t></w:r></w:p>`;
  const bytes = packed({ body, notes: [], header: "Ministry of Lakes", picture: "crest" });
  const heading = `<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>${properties}</w:style>${more}</w:styles>`;
  return withParts(bytes, (text, name) => (name === "word/styles.xml" ? text.replace("</w:styles>", heading) : text));
}

test("a composite takes styles, page setup and headers of a given file, and none of its words", () => {
  const made = (words: string) =>
    draft({ language: "en", points: [point({ id: "1", label: "1.", heading: "Observers", text: words })] });
  const { composite } = compile([
    { party: "NH", draft: made("The force has 600 observers.") },
    { party: "SH", draft: made("The force has 800 observers.") },
  ]);
  const own = writeCompositeDocx(composite, exportFrame({ title: "Composite", marking: "Confidential" }), {
    attributed: true,
  });
  const dressed = inHouseStyle(own, house());
  if (!dressed.ok) throw new Error(JSON.stringify(dressed.failure));
  const document = text(dressed.value, "word/document.xml");
  expect(document).toContain('<w:pStyle w:val="Titre1"/>');
  expect(document).not.toContain('"Heading1"');
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>');
  expect(document).toContain("Confidential");
  expect(document).not.toContain("another negotiation");
  expect(text(dressed.value, "word/styles.xml")).toContain('w:styleId="ParleyNote"');
  const relations = text(dressed.value, "word/_rels/document.xml.rels");
  const id = /<w:headerReference w:type="default" r:id="([^"]+)"/u.exec(document)?.[1] ?? "";
  const header = new RegExp(`Id="${id}"[^>]*Target="/([^"]+)"`, "u").exec(relations)?.[1] ?? "";
  expect(text(dressed.value, header)).toContain("Ministry of Lakes");
  const read = readCompositeDocx(dressed.value);
  expect(read).toMatchObject({ ok: true });
});

test("tables have the lines that the house draws around its own beside their style", () => {
  const rows = "|= Port |= Lorries |\n| Orn | 40 |";
  const { composite } = compile([
    { party: "NH", draft: draft({ language: "en", points: [point({ id: "1", label: "1.", text: rows })] }) },
  ]);
  const own = writeCompositeDocx(composite, exportFrame({ title: "Composite" }), { attributed: true });
  const borders = '<w:tblBorders><w:top w:val="double" w:sz="6"/></w:tblBorders>';
  const table = (lines: string) =>
    `<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/>${lines}</w:tblPr><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>`;
  const style = '<w:style w:type="table" w:styleId="HouseTable"><w:name w:val="House Table"/></w:style>';
  const dressed = inHouseStyle(own, house("", style, table("") + table(borders)));
  const document = dressed.ok ? text(dressed.value, "word/document.xml") : "";
  expect(document).toContain('<w:tblStyle w:val="HouseTable"/>');
  expect(document).toContain(`${borders}<w:tblLook `);
  const plain = inHouseStyle(own, house("", style, table("")));
  expect(plain.ok && text(plain.value, "word/document.xml")).not.toContain("tblBorders");
});

test("a typed label switches the numbering of the house's style off, its own or that of the style below", () => {
  const made = (words: string) =>
    draft({
      language: "en",
      points: [
        point({
          id: "1",
          label: "Article 1",
          heading: "Cessation",
          text: "",
          points: [point({ id: "1/1", label: "1.1", heading: "Depots", text: words })],
        }),
      ],
    });
  const { composite } = compile([{ party: "NH", draft: made("The depots are closed.") }]);
  const own = writeCompositeDocx(composite, exportFrame({ title: "Composite" }), { attributed: true });
  const list = (id: number) => `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`;
  const second =
    '<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/><w:basedOn w:val="Titre1"/></w:style>';
  const properties = (bytes: Uint8Array) => {
    const dressed = inHouseStyle(own, bytes);
    if (!dressed.ok) throw new Error(JSON.stringify(dressed.failure));
    const document = text(dressed.value, "word/document.xml");
    return ["Titre1", "Titre2"].map(
      (id) => new RegExp(`<w:pPr><w:pStyle w:val="${id}"/>(.*?)</w:pPr>`, "u").exec(document)?.[1],
    );
  };
  const off = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
  const [first, below] = properties(house(list(7), second));
  expect(first).toBe(off);
  expect(below).toBe(`${off}<w:ind w:left="360"/>`);
  for (const none of ["", list(0)]) expect(properties(house(none, second)).join("")).not.toContain("w:numPr");
});

test("title, headings and texts of each depth look as in the house's own document, and come back as they went out", () => {
  const styles = ["Titel", "Kapitel", "Artikel", "Absatz"];
  const named = styles.map(
    (id) => `<w:style w:type="paragraph" w:styleId="H${id}"><w:name w:val="House ${id}"/></w:style>`,
  );
  const line = (style: string, words: string) =>
    `<w:p><w:pPr><w:pStyle w:val="H${style}"/></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
  const theirs = [
    line("Titel", "Treaty on Ports"),
    line("Kapitel", "Chapter I Harbours"),
    line("Artikel", "Article 1 Opening"),
    line("Absatz", "1. The harbours are open to ships of every flag by day and by night."),
    line("Absatz", "2. The harbours are closed to nobody."),
    line("Kapitel", "Chapter II Pilots"),
    line("Artikel", "Article 2 Duty"),
    line("Absatz", "1. Pilots are on duty at all hours of the year."),
  ];
  const texts = (hours: string) => [
    point({
      id: "i",
      label: "Chapter I",
      heading: "Vessels",
      points: [
        point({
          id: "1",
          label: "Article 1",
          heading: "Hours",
          points: [point({ id: "1/1", label: "1.", text: `Ferries run for ${hours} hours of each day.` })],
        }),
      ],
    }),
  ];
  const made = (hours: string) => draft({ title: "Treaty on Ferries", language: "en", points: texts(hours) });
  const { composite } = compile([
    { party: "NH", draft: made("ten") },
    { party: "SH", draft: made("twenty") },
  ]);
  const own = writeCompositeDocx(composite, exportFrame({ title: "Treaty on Ferries" }), { attributed: true });
  const dressed = inHouseStyle(own, house("", named.join(""), theirs.join("")));
  if (!dressed.ok) throw new Error(JSON.stringify(dressed.failure));
  const document = text(dressed.value, "word/document.xml");
  const styleOf = (words: string) =>
    new RegExp(`<w:pStyle w:val="([^"]*)"/>(?:(?!</w:p>).)*${words}`, "u").exec(
      document.split("<w:p>").find((each) => each.includes(words)) ?? "",
    )?.[1];
  expect(["Treaty on Ferries", "Vessels", "Hours", "Ferries run"].map(styleOf)).toEqual(styles.map((id) => `H${id}`));
  const back = receiveComposite(dressed.value);
  expect(back.ok && changesOf(back.value.edits, "NH", "")).toEqual({ changes: [], unplaced: [] });
});

test("law: words typed above or below the pages of a house are told when the composite comes back, counted ones are not", () => {
  const words = (observers: string) =>
    draft({ language: "en", points: [point({ id: "1", label: "1.", text: `The force has ${observers} observers.` })] });
  const { composite } = compile([
    { party: "NH", draft: words("600") },
    { party: "SH", draft: words("800") },
  ]);
  const own = writeCompositeDocx(composite, exportFrame({ title: "Composite" }), { attributed: true });
  const dressed = inHouseStyle(own, house());
  if (!dressed.ok) throw new Error(JSON.stringify(dressed.failure));
  const back = (change: (header: string) => string) => {
    const received = receiveComposite(
      withParts(dressed.value, (xml, name) =>
        name.startsWith("word/") && name.endsWith(".xml") && xml.includes("Ministry of Lakes") ? change(xml) : xml,
      ),
    );
    if (!received.ok) throw new Error(JSON.stringify(received.failure));
    const { changes, unplaced } = changesOf(received.value.edits, "NH", "");
    expect(changes).toEqual([]);
    return unplaced.map(({ code, from, to }) => [code, from, to]);
  };
  expect(back((xml) => xml)).toEqual([]);
  expect(back((xml) => xml.replace("Ministry of Lakes", "Ministry of Lakes, which reserves"))).toEqual([
    ["outside", "Ministry of Lakes", "Ministry of Lakes, which reserves"],
  ]);
  expect(back((xml) => xml.replace("Ministry of Lakes", "Nothing is agreed"))).toEqual([
    ["outside", "Ministry of Lakes", "Nothing is agreed"],
  ]);
  const page = (n: number) => `<w:fldSimple w:instr=" PAGE "><w:r><w:t>${n}</w:t></w:r></w:fldSimple></w:p>`;
  expect(back((xml) => xml.replace("</w:p>", page(7)))).toEqual([]);
});
