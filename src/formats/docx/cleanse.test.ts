import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildDocx, numbered, level, para, run, tracked, trackedMark } from "../../../test/office/build-docx.ts";
import type { FoundChoices } from "../../core/text/found.ts";
import { packArchive } from "../archive.ts";
import { cleanse } from "./cleanse.ts";
import { foundInDocx } from "./found.ts";
import { readDocx, type DocxReading } from "./read.ts";
import { allOf, filesOf } from "../../../test/support/archive.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 15) };

/** What becomes of words, by what they are in the file. */
type Sort = "seen" | "hidden" | "ins" | "del" | "comment" | "name" | "data" | "insHidden" | "delHidden";

interface Word {
  readonly sort: Sort;
  readonly text: string;
}

const scripts = ["clause", "стаття", "مادة", "e\u0301tat", "𝔞"];

interface Piece {
  readonly sort: Exclude<Sort, "name" | "data">;
  readonly script: number;
  readonly note: boolean;
}

interface Paragraph {
  readonly pieces: readonly Piece[];
  readonly mark: "none" | "ins" | "del";
  readonly numbered: boolean;
  readonly hiddenMark: boolean;
  readonly earlierNumber: boolean;
  readonly table: "none" | "plain" | "ins" | "del";
}

const piece = fc.record<Piece>({
  sort: fc.constantFrom("seen", "seen", "hidden", "ins", "del", "comment", "insHidden", "delHidden"),
  script: fc.nat({ max: scripts.length - 1 }),
  note: fc.boolean(),
});
// A list item that is hidden whole, its end included, leaves nothing in the copy, where the reader still sees its number.
const paragraph = fc
  .record<Paragraph>({
    pieces: fc.array(piece, { maxLength: 5 }),
    mark: fc.constantFrom("none", "none", "none", "ins", "del"),
    numbered: fc.boolean(),
    hiddenMark: fc.boolean(),
    earlierNumber: fc.boolean(),
    table: fc.constantFrom("none", "none", "none", "plain", "ins", "del"),
  })
  .map((each) =>
    each.numbered && !each.pieces.some(({ sort }) => sort === "seen") ? { ...each, hiddenMark: false } : each,
  );
const paragraphs = fc.array(paragraph, { maxLength: 6 });

const choices = fc.record<FoundChoices>({
  comments: fc.constantFrom("leave-out", "keep"),
  hidden: fc.constantFrom("leave-out", "keep"),
  names: fc.constantFrom("leave-out", "keep"),
  tracked: fc.constantFrom("final", "original", "both"),
});

const people = ["Ödön Quist", "Ірина Щур", "ليلى"];

/** A file with words of every sort, and the list of them. */
function made(list: readonly Paragraph[]): { readonly bytes: Uint8Array; readonly words: readonly Word[] } {
  const words: Word[] = [];
  const comments: string[] = [];
  const notes: string[] = [];
  const word = (sort: Sort, script = 0): string => {
    const text = `q${words.length}x${scripts[script]}q`;
    words.push({ sort, text });
    return text;
  };
  const author = (): string => people[words.length % people.length] ?? "";
  const noteOf = (sort: Sort, rPr: string): string => {
    notes.push(`<w:footnote w:id="${notes.length + 1}">${para(word(sort))}</w:footnote>`);
    return `<w:r>${rPr === "" ? "" : `<w:rPr>${rPr}</w:rPr>`}<w:footnoteReference w:id="${notes.length}"/></w:r>`;
  };
  const vanish = "<w:vanish/>";
  const written = ({ sort, script, note }: Piece): string => {
    const text = word(sort, script);
    const hidden = sort === "hidden" || sort.endsWith("Hidden");
    if (sort === "comment") {
      const id = comments.length;
      comments.push(`<w:comment w:id="${id}" w:author="${author()}" w:initials="ÖQ">${para(text)}</w:comment>`);
      return `<w:commentRangeStart w:id="${id}"/>${run(word("seen"))}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    }
    const inside = run(text, hidden ? vanish : "") + (note ? noteOf(sort, hidden ? vanish : "") : "");
    const change = sort.startsWith("ins") ? "ins" : sort.startsWith("del") ? "del" : null;
    return change === null ? inside : tracked(change, author(), inside);
  };
  const body = list.map(({ pieces, mark, numbered: number, hiddenMark, earlierNumber, table }) => {
    const rPr =
      (mark === "none" ? "" : trackedMark(mark, author()).replace(/<\/?w:rPr>/gu, "")) + (hiddenMark ? vanish : "");
    const earlier = earlierNumber ? `<w:pPrChange w:id="1" w:author="${author()}"><w:pPr/></w:pPrChange>` : "";
    const properties = (number ? numbered(1) : "") + (rPr === "" ? "" : `<w:rPr>${rPr}</w:rPr>`) + earlier;
    const gone = table === "ins" || table === "del";
    const content = gone ? "" : pieces.map(written).join("");
    const whole = `<w:p w:rsidR="00AB12CD">${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
    if (table === "none") return whole;
    const change = table === "plain" ? "" : `<w:trPr><w:${table} w:id="7" w:author="${author()}"/></w:trPr>`;
    const sort = table === "plain" ? "seen" : table;
    const row = `<w:tr>${change}<w:tc>${para(word(sort))}</w:tc><w:tc>${table === "plain" ? whole : para(word(sort))}</w:tc></w:tr>`;
    return `<w:tbl><w:tblPr/>${row}</w:tbl>`;
  });
  const bytes = buildDocx({
    body: `${body.join("\n")}<w:sectPr><w:headerReference w:type="default" r:id="rId5"/></w:sectPr>`,
    comments: comments.join(""),
    footnotes: notes.join(""),
    numbering: `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    settings: `<w:rsids><w:rsid w:val="00AB12CD"/></w:rsids><w:docVars><w:docVar w:name="v" w:val="${word("data")}"/></w:docVars>`,
    header: para(run(word("seen")) + run(word("hidden"), vanish)),
    core: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>T</dc:title><dc:creator>${word("name")}</dc:creator><dc:description>${word("data")}</dc:description></cp:coreProperties>`,
  });
  return { bytes: withData(bytes, word("data")), words: words.concat(people.map((text) => ({ sort: "name", text }))) };
}

/** The file with data parts: one that the document relates to, and one that nothing does. */
function withData(bytes: Uint8Array, data: string): Uint8Array {
  const files = new Map(filesOf(bytes));
  const utf8 = new TextEncoder();
  const edit = (name: string, from: string, to: string): void => {
    files.set(name, utf8.encode(new TextDecoder().decode(files.get(name)).replace(from, to)));
  };
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
  edit(
    "word/_rels/document.xml.rels",
    "</Relationships>",
    `<Relationship Id="rId99" Type="${type}" Target="../customXml/item1.xml"/></Relationships>`,
  );
  edit(
    "_rels/.rels",
    "</Relationships>",
    '<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
  );
  files.set("customXml/item1.xml", utf8.encode(`<a>${data}</a>`));
  files.set("word/lost.xml", utf8.encode(`<a>${data}</a>`));
  return packArchive([...files]);
}

/** Whether the copy may hold words of a sort. */
function mayHold(sort: Sort, { comments, hidden, names, tracked }: FoundChoices): boolean {
  const final = tracked !== "original";
  const original = tracked !== "final";
  switch (sort) {
    case "seen":
      return true;
    case "hidden":
      return hidden === "keep";
    case "ins":
      return final;
    case "del":
      return original;
    case "insHidden":
      return final && hidden === "keep";
    case "delHidden":
      return original && hidden === "keep";
    case "comment":
      return comments === "keep";
    case "name":
      return names === "keep";
    case "data":
      return false;
  }
}

/** What a reader of the text is told. */
function said({ blocks, original, title, pageTexts }: DocxReading): string {
  const block = ({ text, label, cell, footnotes, comments }: DocxReading["blocks"][number]) => [
    text,
    label,
    cell?.column,
    footnotes?.map((note) => [note.mark, note.text, note.at]),
    comments?.map((remark) => [remark.text, remark.quote]),
  ];
  return JSON.stringify([blocks.map(block), original?.map(block), title, pageTexts]);
}

function read(bytes: Uint8Array, options: Parameters<typeof readDocx>[1]): DocxReading {
  const reading = readDocx(bytes, options);
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.value;
}

function copyOf(bytes: Uint8Array, chosen: FoundChoices): Uint8Array {
  const copy = cleanse(bytes, chosen);
  if (!copy.ok) throw new Error(copy.failure.code);
  return copy.value;
}

describe("a cleansed Word file", () => {
  test("holds in no byte of any part what was left out, and all that was not", () => {
    fc.assert(
      fc.property(paragraphs, choices, (list, chosen) => {
        const { bytes, words } = made(list);
        const all = allOf(copyOf(bytes, chosen));
        for (const { sort, text } of words) if (!mayHold(sort, chosen)) expect(all).not.toContain(text);
        for (const { sort, text } of words) if (sort === "seen") expect(all).toContain(text);
        if (chosen.names === "leave-out") expect(all).not.toMatch(/00AB12CD|ÖQ/u);
      }),
      runs,
    );
  });

  test("reads as the file itself does under the same choice", () => {
    fc.assert(
      fc.property(paragraphs, choices, (list, chosen) => {
        const { bytes } = made(list);
        const before = read(bytes, { tracked: chosen.tracked });
        const after = read(copyOf(bytes, chosen), { tracked: chosen.tracked });
        const comments = chosen.comments === "keep" ? before : withoutComments(before);
        expect(said(after)).toBe(said(comments));
        if (chosen.tracked !== "both") expect(after.changes.total + after.changes.formatting).toBe(0);
        else if (chosen.hidden === "keep") expect(after.changes.total).toBe(before.changes.total);
      }),
      runs,
    );
  });

  test("is left as it is, part by part and byte for byte, where nothing is to be left out", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4 }), { maxLength: 5 }), choices, (list, chosen) => {
        const body = list.map((script) => para(run(`${scripts[script]} &`, "<w:b/>"), numbered(1))).join("\r\n\t");
        const bytes = buildDocx({ body: `${body}<w:p/><w:sectPr />`, footnotes: "", numbering: "", styles: "" });
        expect(allOf(copyOf(bytes, chosen))).toBe(allOf(bytes));
      }),
      runs,
    );
  });

  test("is cleansed once and for all", () => {
    fc.assert(
      fc.property(paragraphs, choices, (list, chosen) => {
        const once = copyOf(made(list).bytes, chosen);
        // Persons without names are counted by who is met first, and some may have gone.
        const unnamed = (bytes: Uint8Array) => allOf(bytes).replace(/author \d+/gu, "author");
        expect(unnamed(copyOf(once, chosen))).toBe(unnamed(once));
      }),
      runs,
    );
  });
});

test("what is found is all that can be left out", () => {
  fc.assert(
    fc.property(paragraphs, (list) => {
      const { bytes, words } = made(list);
      const found = foundInDocx(bytes, true);
      if (!found.ok) throw new Error(found.failure.code);
      const told = JSON.stringify(found.value);
      for (const { sort, text } of words) if (sort !== "seen" && !people.includes(text)) expect(told).toContain(text);
      const inWords = found.value.comments.map(({ text }) => text).join();
      for (const { sort, text } of words) if (sort === "comment") expect(inWords).toContain(text);
      expect(found.value.comments).toHaveLength(words.filter(({ sort }) => sort === "comment").length);
    }),
    runs,
  );
});

function withoutComments(reading: DocxReading): DocxReading {
  const bare = (blocks: DocxReading["blocks"]) => blocks.map(({ comments: _comments, ...block }) => block);
  return {
    ...reading,
    blocks: bare(reading.blocks),
    comments: [],
    ...(reading.original === undefined ? {} : { original: bare(reading.original) }),
  };
}

describe("what is out of sight goes wherever it lies", () => {
  const usual = { comments: "leave-out", hidden: "leave-out", names: "leave-out", tracked: "final" } as const;
  const body = (parts: Parameters<typeof buildDocx>[0], chosen: FoundChoices = usual): string =>
    allOf(copyOf(buildDocx(parts), chosen));

  test("words hidden by a style, and by the style of their paragraph", () => {
    const styles = `<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>`;
    const text = body({
      styles,
      body:
        para(run("seen") + run("secret one", '<w:rStyle w:val="H"/>')) +
        para(run("secret two"), '<w:pStyle w:val="P"/>'),
    });
    expect(text).toContain("seen");
    expect(text).not.toContain("secret");
  });

  test("a paragraph whose end is deleted goes on in the next, with all that it holds", () => {
    const joined = para(run("seen one "), trackedMark("del", "A")) + "\n" + para(run("seen two"), numbered(1));
    expect(body({ body: joined })).toMatch(/<w:p>.*numPr.*seen one .*seen two.*<\/w:p>/u);
    const cell = `<w:tbl><w:tr><w:tc>${para(tracked("del", "A", run("secret")), trackedMark("del", "A"))}</w:tc></w:tr></w:tbl>`;
    expect(body({ body: cell })).toMatch(/<w:tc><w:p><\/w:p><\/w:tc>/u);
  });

  test("a field that lies in hidden words, whole, and one that reaches beyond them stays closed", () => {
    const sign = (type: string, hidden: boolean) =>
      `<w:r>${hidden ? "<w:rPr><w:vanish/></w:rPr>" : ""}<w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (words: string, hidden: boolean) =>
      `<w:r>${hidden ? "<w:rPr><w:vanish/></w:rPr>" : ""}<w:instrText>${words}</w:instrText></w:r>`;
    const whole = body({
      body: para(run("seen") + sign("begin", true) + code('XE "secret"', true) + sign("end", true)),
    });
    expect(whole).not.toMatch(/secret|fldChar/u);
    const part = body({
      body: para(
        sign("begin", true) + code("REF secret", true) + sign("separate", false) + run("seen") + sign("end", false),
      ),
    });
    expect(part.match(/fldCharType/gu)).toHaveLength(3);
    expect(part).not.toContain("secret");
  });

  test("words in text boxes, in both of their forms", () => {
    const box = (words: string) => `<w:txbxContent>${para(run(words, "<w:vanish/>") + run("seen"))}</w:txbxContent>`;
    const content = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("secret")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("secret")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(body({ body: para(content) })).not.toContain("secret");
    const found = foundInDocx(buildDocx({ body: para(content) }));
    expect(found.ok && found.value.hidden).toEqual(["secret"]);
  });

  test("a picture that only deleted words show goes with them", () => {
    const files = new Map(
      filesOf(
        buildDocx({
          body: para(run("seen") + tracked("del", "A", '<w:r><w:drawing><a:blip r:embed="rId77"/></w:drawing></w:r>')),
        }),
      ),
    );
    const utf8 = new TextEncoder();
    const relations = new TextDecoder().decode(files.get("word/_rels/document.xml.rels"));
    const image = '<Relationship Id="rId77" Type="http://x/image" Target="media/secret.png"/></Relationships>';
    files.set("word/_rels/document.xml.rels", utf8.encode(relations.replace("</Relationships>", image)));
    files.set("word/media/secret.png", utf8.encode("secret"));
    const file = packArchive([...files]);
    expect(allOf(copyOf(file, usual))).not.toContain("secret");
    expect(allOf(copyOf(file, { ...usual, tracked: "original" }))).toContain("word/media/secret.png");
  });

  test("remarks in the source, in parts of either encoding", () => {
    const plain = buildDocx({ body: `<!-- secret -->${para("seen")}<?secret words?>` });
    expect(allOf(copyOf(plain, usual))).not.toContain("secret");
    const files = new Map(filesOf(buildDocx({ body: para(run("seen") + run("secret", "<w:vanish/>")) })));
    const text = new TextDecoder().decode(files.get("word/document.xml")).replace("UTF-8", "UTF-16");
    const wide = new Uint8Array(2 + text.length * 2);
    wide.set([0xff, 0xfe]);
    for (let at = 0; at < text.length; at++) {
      wide[2 + at * 2] = text.charCodeAt(at) & 0xff;
      wide[3 + at * 2] = text.charCodeAt(at) >> 8;
    }
    files.set("word/document.xml", wide);
    const copy = copyOf(packArchive([...files]), usual);
    expect(read(copy, {}).blocks.map((block) => block.text)).toEqual(["seen"]);
    expect(new TextDecoder("utf-16le").decode(filesOf(copy).get("word/document.xml"))).not.toContain("secret");
  });

  test("a damaged part stops the copy, so that nothing of it is kept unseen", () => {
    const files = new Map(filesOf(buildDocx({ body: para("seen"), settings: "<w:zoom/>" })));
    files.set("word/settings.xml", new TextEncoder().encode("<w:settings><secret"));
    expect(cleanse(packArchive([...files]), usual)).toMatchObject({
      ok: false,
      failure: { place: "word/settings.xml" },
    });
    expect(cleanse(new Uint8Array([0x50, 0x4b, 3, 4]), usual).ok).toBe(false);
  });
});
