import fc from "fast-check";
import { expect, test } from "vitest";
import { redlineInPlace } from "./index.ts";
import { drafts, packed, type Made } from "./packages.test-data.ts";
import { changeIds, options, redlined, settled, told } from "./reading-back.test-data.ts";
import { allOf, partOf, partsOf, withParts } from "../../../../test/support/archive.ts";

test("accepting all gives the new draft and rejecting all the old one, in every story", () => {
  fc.assert(
    fc.property(drafts, ([one, other]) => {
      const [a, b] = [packed(one), packed(other)];
      const redline = redlined(a, b);
      // Programs differ on whether a paragraph whose end went stays as an empty one before a table or in a control,
      // and on whether what it holds runs into or out of a control.
      const all = one.body + other.body;
      const blocks = /<w:tbl>|<w:sdt><w:sdtContent><w:p>/u.test(all);
      const runsOn = all.includes("<w:sdt><w:sdtContent><w:p>") && all.includes('<w:del w:id="4"');
      const left = runsOn ? /¶/gu : blocks ? /(?<=^|[¶<>])¶+/gu : /(?!)/gu;
      const seen = (bytes: Uint8Array): string => told(bytes).replace(left, "");
      expect(seen(settled(redline, "final"))).toBe(seen(settled(b, "final")));
      expect(seen(settled(redline, "original"))).toBe(seen(settled(a, "final")));
      const ids = changeIds(redline);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 60 },
  );
});

const plain = (body: string, more: Partial<Made> = {}): Uint8Array =>
  packed({ body, notes: [], header: "Draft", picture: "one", ...more });
const paragraph = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

test("a break in a paragraph whose end went before a table stays", () => {
  const gone = '<w:pPr><w:rPr><w:del w:id="4" w:author="Delegation" w:date="2020-01-01T00:00:00Z"/></w:rPr></w:pPr>';
  const cell = `<w:tc><w:tcPr/>${paragraph("Depots")}</w:tc>`;
  const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell}</w:tr></w:tbl>`;
  const broken = `<w:p>${gone}<w:r><w:br/></w:r></w:p>`;
  const file = plain(paragraph("Annex.") + broken + table + paragraph("End."));
  expect(told(settled(redlined(file, file), "final"))).toBe(told(settled(file, "final")));
});

test("what does not change stays byte for byte, in the part that changes and in all others", () => {
  const kept = `<w:p w:rsidR="00AB12CD" ><w:r ><w:rPr><w:b w:val='1'/></w:rPr><w:t>Kept as it is &#x41;.</w:t></w:r></w:p>`;
  const a = plain(kept + paragraph("The force has 600 observers.") + paragraph("End."));
  const b = plain(kept + paragraph("The force has 800 observers.") + paragraph("End."));
  const redline = redlined(a, b);
  expect(partOf(redline, "word/document.xml")).toContain(kept);
  for (const [name, text] of partsOf(b))
    if (name !== "word/document.xml") expect(partOf(redline, name), name).toBe(text);
  expect(redlined(b, b)).toEqual(withParts(b, (text) => text));
});

test("words are struck and added inside a paragraph, with the formatting that each draft gives them", () => {
  const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">600 </w:t></w:r>';
  const a = plain(
    `<w:p><w:r><w:t xml:space="preserve">The force has </w:t></w:r>${bold}<w:r><w:t>observers.</w:t></w:r></w:p>`,
  );
  const b = plain(paragraph("The force has 800 observers."));
  const text = partOf(redlined(a, b), "word/document.xml");
  expect(text).toMatch(
    /<w:del [^>]*w:author="Secretariat" w:date="2026-03-01T00:00:00Z"><w:r><w:rPr><w:b\/><\/w:rPr><w:delText xml:space="preserve">600<\/w:delText>/u,
  );
  expect(text).toMatch(/<w:ins [^>]*><w:r><w:t xml:space="preserve">800<\/w:t><\/w:r><\/w:ins>/u);
});

test("a paragraph that moved is told as moved, and one that was split as split", () => {
  const moved = paragraph("The parties shall exchange all prisoners of war within thirty days of signature.");
  const rest =
    paragraph("The line of contact is frozen.") + paragraph("Monitors report every week to the joint commission.");
  const text = partOf(
    redlined(plain(moved + rest), plain(rest + moved + paragraph("End of text here."))),
    "word/document.xml",
  );
  expect(text.match(/<w:moveFromRangeStart/gu)).toHaveLength(1);
  expect(text.match(/<w:moveToRangeStart/gu)).toHaveLength(1);
  const whole =
    "Withdrawal begins at once and ends in sixty days. Monitors verify each step on the ground and report weekly.";
  const [first, second] = [
    "Withdrawal begins at once and ends in sixty days. ",
    "Monitors verify each step on the ground and report weekly.",
  ];
  const split = partOf(
    redlined(plain(paragraph(whole)), plain(paragraph(first) + paragraph(second))),
    "word/document.xml",
  );
  expect(split).toMatch(/<w:pPr><w:rPr><w:ins /u);
  expect(split).not.toContain("delText");
});

test("earlier insertions and deletions of the new draft stay with their authors, unless they are settled", () => {
  const earlier = 'w:author="Delegation" w:date="2020-01-01T00:00:00Z"';
  const b = plain(
    `<w:p><w:r><w:t xml:space="preserve">The force has </w:t></w:r><w:del w:id="1" ${earlier}><w:r><w:delText>600</w:delText></w:r></w:del><w:ins w:id="2" ${earlier}><w:r><w:t>800</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> observers in all.</w:t></w:r></w:p>`,
  );
  const a = plain(paragraph("The force has 600 observers."));
  const text = partOf(redlined(a, b, { keepNames: true }), "word/document.xml");
  expect(text).toMatch(/<w:ins [^>]*w:author="Delegation"[^>]*><w:r><w:t xml:space="preserve">800</u);
  expect(text).toMatch(/<w:del [^>]*w:author="Delegation"[^>]*><w:r><w:delText xml:space="preserve">600</u);
  expect(text).toMatch(/<w:ins [^>]*w:author="Secretariat"[^>]*><w:r><w:t xml:space="preserve"> in all</u);
  const aliased = partOf(redlined(a, b), "word/document.xml");
  expect(aliased).toBe(text.replaceAll('"Delegation"', '"author 1"'));
  const settledText = partOf(redlined(a, b, { settle: true, keepNames: true }), "word/document.xml");
  expect(settledText).not.toContain("Delegation");
});

/** A file with one comment of one person, who is named in a list of persons too. */
function commented(bytes: Uint8Array): Uint8Array {
  const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const related = ["comments", "people"].map(
    (type) => `<Relationship Id="r-${type}" Type="${office}/${type}" Target="${type}.xml"/>`,
  );
  const typed = ["comments", "people"].map(
    (type) => `<Override PartName="/word/${type}.xml" ContentType="application/xml"/>`,
  );
  const ends: Readonly<Record<string, string>> = {
    "word/_rels/document.xml.rels": `${related.join("")}</Relationships>`,
    "[Content_Types].xml": `${typed.join("")}</Types>`,
  };
  const comment = `<w:comments xmlns:w="${W}"><w:comment w:id="0" w:author="Ana Holt" w:initials="AH"><w:p><w:r><w:t>Too many.</w:t></w:r></w:p></w:comment></w:comments>`;
  const people =
    '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="Ana Holt"><w15:presenceInfo w15:providerId="AD" w15:userId="holt@example.org"/></w15:person></w15:people>';
  return withParts(bytes, (text, name) => text.replace(/<\/\w+>$/u, (end) => ends[name] ?? end), {
    "word/comments.xml": comment,
    "word/people.xml": people,
  });
}

test("comments stay under an alias, under their names where these are wanted, or are left out whole", () => {
  const anchor = '<w:r><w:commentReference w:id="0"/></w:r>';
  const b = commented(plain(`<w:p><w:r><w:t>The force has 800 observers.</w:t></w:r>${anchor}</w:p>`));
  const a = plain(paragraph("The force has 600 observers."));
  const usual = allOf(redlined(a, b));
  expect(usual).not.toMatch(/Holt|holt|"AH"/u);
  expect(usual).toContain('<w:comment w:id="0" w:author="author 1" w:initials=""><w:p><w:r><w:t>Too many.');
  expect(usual).toContain(anchor);
  expect(allOf(redlined(a, b, { keepNames: true }))).toMatch(/w:author="Ana Holt" w:initials="AH"[^]*holt@example/u);
  const without = redlined(a, b, { comments: "leave-out" });
  expect(allOf(without)).not.toMatch(/Too many|comment|Holt/u);
  expect(told(settled(without, "final"))).toBe(told(settled(b, "final")));
});

test("letters that an earlier hand added to a word are that hand's alone", () => {
  const earlier = 'w:author="Delegation" w:date="2020-01-01T00:00:00Z"';
  const added = `<w:ins w:id="2" ${earlier}><w:r><w:t>2</w:t></w:r></w:ins>`;
  const b = plain(
    `<w:p><w:r><w:t>Annex Two</w:t></w:r>${added}<w:r><w:t xml:space="preserve"> applies.</w:t></w:r></w:p>`,
  );
  const redline = redlined(plain(paragraph("Annex Two applies.")), b, { keepNames: true });
  const text = partOf(redline, "word/document.xml");
  expect(text).not.toContain("Secretariat");
  expect(text).toMatch(/<w:ins [^>]*w:author="Delegation"[^>]*><w:r><w:t[^>]*>2<\/w:t>/u);
  expect(told(settled(redline, "final"))).toBe(told(settled(b, "final")));
});

test("changes of formatting alone are told only where asked for", () => {
  const b = plain(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Title</w:t></w:r></w:p>`);
  const a = plain(paragraph("Title"));
  expect(partOf(redlined(a, b), "word/document.xml")).not.toContain("Change");
  const text = partOf(redlined(a, b, { formatting: true }), "word/document.xml");
  expect(text).toMatch(/<w:rPr><w:b\/><w:rPrChange [^>]*><w:rPr><\/w:rPr><\/w:rPrChange><\/w:rPr>/u);
  expect(text).toMatch(/<w:pPrChange [^>]*><w:pPr><\/w:pPr><\/w:pPrChange>/u);
});

test("the names of who made a file stay out of its properties unless they are wanted", () => {
  const core = (bytes: Uint8Array): Uint8Array => {
    const relation =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>';
    const text =
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Draft</dc:title><dc:creator>Somebody</dc:creator></cp:coreProperties>';
    const related = (part: string, name: string): string =>
      name === "_rels/.rels" ? part.replace("</Relationships>", relation) : part;
    return withParts(bytes, related, { "docProps/core.xml": text });
  };
  const [a, b] = [plain(paragraph("One.")), core(plain(paragraph("Two.")))];
  expect(partOf(redlined(a, b), "docProps/core.xml")).not.toContain("Somebody");
  expect(partOf(redlined(a, b), "docProps/core.xml")).toContain("<dc:title>Draft</dc:title>");
  expect(partOf(redlined(a, b, { keepNames: true }), "docProps/core.xml")).toContain("Somebody");
});

test("a deleted paragraph brings the style and the list of the old draft along where the new one has none such", () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const clause =
    '<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:basedOn w:val="Normal"/></w:style></w:styles>';
  const list = `<w:numbering ${W} xmlns:w15="urn:example:w15"><w:abstractNum w:abstractNumId="0" w15:anew="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const related =
    '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>';
  const properties = '<w:pStyle w:val="Clause"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const gone = paragraph("An independent commission inspects every depot twice a year.", properties);
  const kept = paragraph("The line of contact is frozen where it stands today.");
  const a = withParts(
    plain(kept + gone + paragraph("End.")),
    (text, name) =>
      name === "word/styles.xml"
        ? text.replace("</w:styles>", clause)
        : name.endsWith("document.xml.rels")
          ? text.replace("</Relationships>", related)
          : text,
    { "word/numbering.xml": list },
  );
  const redline = redlined(a, plain(kept + paragraph("End.")));
  expect(partOf(redline, "word/document.xml")).toMatch(
    /<w:pStyle w:val="Clause"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="1"\/><\/w:numPr><w:rPr><w:del /u,
  );
  expect(partOf(redline, "word/styles.xml")).toContain('w:styleId="Clause"');
  const relations = partOf(redline, "word/_rels/document.xml.rels");
  const numbering = /Target="\/(word\/numbering\d*\.xml)"/u.exec(relations)?.[1] ?? "";
  expect(partOf(redline, numbering)).toContain('<w:lvlText w:val="%1."/>');
  expect(partOf(redline, "[Content_Types].xml")).toContain(numbering);
});

test("a deleted note comes back on rejecting, though the new draft has no notes at all", () => {
  const noted =
    '<w:p><w:r><w:t>All hostages are released.</w:t></w:r><w:r><w:footnoteReference w:id="NOTE"/></w:r></w:p>';
  const a = plain(noted, { notes: ["As listed in the annex."] });
  const without = (text: string): string =>
    text.replace(/<Override PartName="\/word\/footnotes\.xml"[^>]*>|<Relationship Id="rId1"[^>]*footnotes[^>]*>/gu, "");
  const b = withParts(plain(paragraph("All hostages are released.")), without);
  const redline = redlined(a, b);
  expect(told(settled(redline, "original"))).toBe(told(a));
  expect(told(settled(redline, "final"))).toBe(told(b));
});

test("a deleted note gets a number that no separator of the old draft has", () => {
  const separators = [0, 1].map((id) => `<w:footnote w:id="${id}" w:type="separator"><w:p/></w:footnote>`).join("");
  const noted = '<w:p><w:r><w:t>All hostages are released.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
  const note = `<w:footnote w:id="2">${paragraph("As listed in the annex.")}</w:footnote>`;
  const a = withParts(plain(noted), (text, name) =>
    name === "word/footnotes.xml" ? text.replace("</w:footnotes>", `${separators}${note}</w:footnotes>`) : text,
  );
  const b = withParts(plain(paragraph("All hostages are released.")), (text) =>
    text.replace(/<Relationship Id="rId1"[^>]*footnotes[^>]*>/gu, ""),
  );
  const redline = redlined(a, b);
  expect(told(settled(redline, "original"))).toBe(told(a));
  const relations = partOf(redline, "word/_rels/document.xml.rels");
  const notes = partOf(redline, /Target="\/(word\/footnotes\d*\.xml)"/u.exec(relations)?.[1] ?? "");
  const ids = [...notes.matchAll(/<w:footnote w:id="(\d+)"/gu)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).toHaveLength(3);
});

test("prefixes that only elements declare, or that may be ignored, are known where what has them is carried over", () => {
  const own = 'xmlns:own="urn:example:own" xmlns:more="urn:example:more"';
  const run = `<w:r ${own}><w:rPr><more:mark/></w:rPr><w:object><own:thing/></w:object></w:r>`;
  const ignored = (text: string): string =>
    text
      .replace("<w:document ", '<w:document xmlns:own="urn:example:own" xmlns:more="urn:example:more" ')
      .replace("<w:document ", '<w:document mc:Ignorable="more" ');
  const kept = paragraph("The line of contact is frozen.");
  const gone = `<w:p>${run}<w:r><w:t>Depots are sealed.</w:t></w:r></w:p>`;
  const local = plain(kept + gone + paragraph("End."));
  const rooted = withParts(plain(kept + gone.replace(` ${own}`, "") + paragraph("End.")), (text, name) =>
    name === "word/document.xml" ? ignored(text) : text,
  );
  const b = plain(kept + paragraph("End."));
  const root = (bytes: Uint8Array): string => /<w:document [^>]*>/u.exec(partOf(bytes, "word/document.xml"))?.[0] ?? "";
  expect(root(redlined(local, b))).toContain('xmlns:more="urn:example:more"');
  expect(root(redlined(rooted, b))).toMatch(/xmlns:more="urn:example:more".* mc:Ignorable="more"/u);
  expect(root(redlined(b, local))).toBe(root(local));
});

test("what the old draft shows on its pages comes back where the new one has no last section", () => {
  const a = plain(paragraph("One."), { header: "Draft of the chair" });
  const b = withParts(plain(paragraph("Two.")), (text, name) =>
    name === "word/document.xml" ? text.replace(/<w:sectPr>.*<\/w:sectPr>/u, "") : text,
  );
  const redline = redlined(a, b);
  expect(told(settled(redline, "original"))).toBe(told(a));
  expect(told(settled(redline, "final"))).toBe(told(b));
});

test("a link that went comes back on rejecting, with where it leads", () => {
  const related =
    '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/statute" TargetMode="External"/></Relationships>';
  const link = '<w:hyperlink r:id="rId8"><w:r><w:t xml:space="preserve">in full</w:t></w:r></w:hyperlink>';
  const words = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const linked = `<w:p>${words("The statute is printed ")}${link}${words(" below.")}</w:p>`;
  const a = withParts(plain(linked + paragraph("End.")), (text, name) =>
    name.endsWith("document.xml.rels") ? text.replace("</Relationships>", related) : text,
  );
  const redline = redlined(a, plain(paragraph("The statute is printed below.") + paragraph("End.")));
  const kept = /<w:hyperlink r:id="(\w+)"><w:del [^>]*><w:r><w:delText [^>]*>in full<.*?<\/w:del><\/w:hyperlink>/u.exec(
    partOf(redline, "word/document.xml"),
  )?.[1];
  expect(partOf(redline, "word/_rels/document.xml.rels")).toMatch(
    new RegExp(`Id="${kept}"[^>]*Target="https://example.org/statute"`, "u"),
  );
});

test("a column of a table comes and goes by its cells, in every row", () => {
  const table = (rows: readonly (readonly string[])[]): string => {
    const cells = (row: readonly string[]): string => row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("");
    return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
  };
  const narrow =
    table([
      ["Port", "Lorries"],
      ["Ketara", "40"],
      ["Solmark", "60"],
    ]) + paragraph("End.");
  const wide =
    table([
      ["Port", "Day", "Lorries"],
      ["Ketara", "Monday", "40"],
      ["Solmark", "Friday", "60"],
    ]) + paragraph("End.");
  const came = partOf(redlined(plain(narrow), plain(wide)), "word/document.xml");
  expect(came.match(/<w:cellIns /gu)).toHaveLength(3);
  expect(came).not.toMatch(/<w:cellDel |<w:del /u);
  const went = partOf(redlined(plain(wide), plain(narrow)), "word/document.xml");
  expect(went.match(/<w:cellDel /gu)).toHaveLength(3);
  expect(went).not.toMatch(/<w:cellIns |<w:ins /u);
});

const merging = fc.record({
  /** Which cells of each of three rows are merged with the one before them. */
  across: fc.array(fc.subarray([1, 2]), { minLength: 3, maxLength: 3 }),
  /** Rows whose first cell is merged with that above it. */
  down: fc.subarray([1, 2]),
  words: fc.array(fc.constantFrom("Ferries", "Barges", "any", "40"), { minLength: 9, maxLength: 9 }),
});

function mergedTable({ across, down, words }: typeof merging extends fc.Arbitrary<infer T> ? T : never): Uint8Array {
  const rows = across.map((joined, row) => {
    const starts = [0, 1, 2].filter((column) => !joined.includes(column));
    const cells = starts.map((from, at) => {
      const span = (starts[at + 1] ?? 3) - from;
      // Cells that are merged downwards are as wide as one another.
      const wide = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
      const lone = (each: number): boolean => !across[each]!.includes(1);
      const isBelow = from === 0 && down.includes(row) && lone(row) && lone(row - 1);
      const isAbove = from === 0 && down.includes(row + 1) && lone(row) && lone(row + 1);
      const merged = isBelow ? "<w:vMerge/>" : isAbove ? '<w:vMerge w:val="restart"/>' : "";
      return `<w:tc><w:tcPr>${wide}${merged}</w:tcPr>${paragraph(isBelow ? "" : words[row * 3 + from]!)}</w:tc>`;
    });
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  const grid = `<w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(3)}</w:tblGrid>`;
  // Every column is a cell of its own somewhere: else programs may cut the grid otherwise for the same table.
  const heads = ["Class", "Tonnage", "Dues"].map((words) => `<w:tc><w:tcPr/>${paragraph(words)}</w:tc>`).join("");
  rows.unshift(`<w:tr>${heads}</w:tr>`);
  return plain(`${paragraph("Dues.")}<w:tbl><w:tblPr/>${grid}${rows.join("")}</w:tbl>${paragraph("End.")}`);
}

test("law: cells that were merged or split come back as they were on rejecting", () => {
  fc.assert(
    fc.property(merging, merging, (one, other) => {
      const [a, b] = [mergedTable(one), mergedTable(other)];
      const redline = redlined(a, b);
      expect(told(settled(redline, "final"))).toBe(told(b));
      expect(told(settled(redline, "original"))).toBe(told(a));
    }),
    { numRuns: 60 },
  );
});

test("a column of a few twips that a program put in is no reason to strike a row", () => {
  const cell = (words: string, span = 1): string =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(words)}</w:tc>`;
  const table = (widths: readonly number[], ...rows: readonly string[]): Uint8Array => {
    const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
    const all = rows.map((row) => `<w:tr>${row}</w:tr>`).join("");
    return plain(`<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${all}</w:tbl>${paragraph("End.")}`);
  };
  const a = table([2000, 2000], cell("Ferries") + cell("40"), cell("Buses") + cell("12"));
  const b = table([2000, 1, 1999], cell("Ferries") + cell("40", 2), cell("Buses", 2) + cell("12"));
  expect(partOf(redlined(a, b), "word/document.xml")).toBe(partOf(b, "word/document.xml"));
});

test("a bookmark comes and goes with the words that it lies on, so that no reference is left dead", () => {
  const mark = (name: string, words: string): string =>
    `<w:bookmarkStart w:id="8" w:name="${name}"/><w:r><w:t>${words}</w:t></w:r><w:bookmarkEnd w:id="8"/>`;
  const [old, fresh] = [
    `<w:p>${mark("_Ref1", "Old depots are closed.")}</w:p>`,
    `<w:p>${mark("_Ref2", "Nothing of it is like that.")}</w:p>`,
  ];
  const common = paragraph("One.") + paragraph("Two.");
  const text = (a: string, b: string): string => partOf(redlined(plain(a), plain(b)), "word/document.xml");
  const came = text(common, paragraph("One.") + fresh + paragraph("Two."));
  expect(came).toMatch(/<w:ins [^>]*><w:bookmarkStart [^>]*w:name="_Ref2"\/>.*<w:bookmarkEnd w:id="8"\/><\/w:ins>/u);
  const went = text(paragraph("One.") + old + paragraph("Two."), common);
  expect(went).toMatch(
    /<w:del [^>]*><w:bookmarkStart w:id="(\d+)" w:name="_Ref1"\/>.*<w:bookmarkEnd w:id="\1"\/><\/w:del>/u,
  );
  // A name stands once: what the new draft has under it stays where that has it.
  const both = text(paragraph("One.") + old + common, paragraph("One.") + common + fresh.replace("_Ref2", "_Ref1"));
  expect(both.match(/w:name="_Ref1"/gu)).toHaveLength(1);
});

test("a bookmark keeps its end where an earlier change took the row of that end out", () => {
  const row = (text: string, head = ""): string => `<w:tr>${head}<w:tc>${text}</w:tc></w:tr>`;
  const gone = '<w:trPr><w:del w:id="4" w:author="Delegation" w:date="2020-01-01T00:00:00Z"/></w:trPr>';
  const end = `<w:p><w:bookmarkEnd w:id="8"/></w:p>`;
  const table = `<w:tbl><w:tblPr/><w:tblGrid/>${row(end, gone)}${row(paragraph("Depots"))}</w:tbl>`;
  const b = plain(`<w:p><w:bookmarkStart w:id="8" w:name="depots"/></w:p>${table}${paragraph("End.")}`);
  const text = partOf(redlined(plain(paragraph("One.")), b), "word/document.xml");
  expect(text.match(/<w:bookmarkEnd w:id="8"\/>/gu)).toHaveLength(1);
});

test("an empty run, and a paragraph that holds a comment alone, stay", () => {
  const marked = '<w:r><w:rPr><w:rStyle w:val="Normal"/></w:rPr></w:r>';
  const deleted = '<w:pPr><w:rPr><w:del w:id="4" w:author="Delegation" w:date="2020-01-01T00:00:00Z"/></w:rPr></w:pPr>';
  const comment = `<w:p>${deleted}<w:r><w:commentReference w:id="7"/></w:r></w:p>`;
  const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${paragraph("Depots")}</w:tc></w:tr></w:tbl>`;
  const b = plain(`<w:p>${marked}<w:r><w:t>Two.</w:t></w:r></w:p>${comment}${table}${paragraph("End.")}`);
  const text = partOf(redlined(plain(paragraph("One.") + table + paragraph("End.")), b), "word/document.xml");
  expect(text).toContain(marked);
  expect(text).toContain('<w:commentReference w:id="7"/>');
});

test("paragraphs that only went or only came at the end leave no empty one behind, nor a control twice", () => {
  const control = (text: string): string =>
    `<w:p><w:sdt><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
  const kept = control("Monitors report every week to the commission.");
  const more = paragraph("Annexes are listed below in full.") + paragraph("They form part of the text.");
  for (const [a, b] of [
    [plain(kept + more), plain(kept)],
    [plain(kept), plain(kept + more)],
  ] as const) {
    const redline = redlined(a, b);
    expect(told(settled(redline, "original"))).toBe(told(a));
    expect(told(settled(redline, "final"))).toBe(told(b));
    expect(partOf(redline, "word/document.xml").match(/<w:sdt>/gu)).toHaveLength(1);
  }
});

test("an end that stays does not stand between two insertions of which LibreOffice would make one", () => {
  const item = (text: string): string => paragraph(text, '<w:pStyle w:val="Item"/>');
  const end = paragraph("Ceasefire.", '<w:pStyle w:val="Heading1"/>');
  const first = "Naval craft that are not manned";
  for (const [was, now, came] of [
    [`${first}.`, `${first}; and`, [item("Auxiliary vessels.")]],
    [first, `${first} at all`, [item("Auxiliary vessels;"), item("Divers.")]],
    [`${first}.`, `${first} at all.`, [paragraph("Dues"), item("None is levied.")]],
    [`${first}.`, `${first}; and`, [item("Auxiliary vessels."), paragraph("Dues.")]],
    [first, `${first} at all`, [paragraph("Dues.")]],
  ] as const) {
    const [a, b] = [plain(item(was) + end), plain(item(now) + came.join("") + end)];
    const redline = redlined(a, b);
    expect(told(settled(redline, "original"))).toBe(told(a));
    expect(told(settled(redline, "final"))).toBe(told(b));
    const paragraphs = partOf(redline, "word/document.xml").match(/<w:p>.*?<\/w:p>/gsu) ?? [];
    const joined = paragraphs.filter((each, at) => {
      const next = paragraphs[at + 1] ?? "";
      const [stays, goesOn] = [each, next].map((one) => !/<w:rPr><w:ins [^>]*\/>/u.test(one)) as [boolean, boolean];
      return stays && each.endsWith("</w:ins></w:p>") && !goesOn && /<\/w:pPr><w:ins /u.test(next);
    });
    expect(joined, now).toEqual([]);
  }
});

test("the words of a note that stays are struck and added in the note", () => {
  const noted =
    '<w:p><w:r><w:t>All hostages are released.</w:t></w:r><w:r><w:footnoteReference w:id="NOTE"/></w:r></w:p>';
  const file = (words: string): Uint8Array => plain(noted, { notes: [words] });
  const [a, b] = [file("Within 30 days."), file("Within 45 days.")];
  const redline = redlined(a, b);
  expect(partOf(redline, "word/document.xml")).toBe(partOf(b, "word/document.xml"));
  expect(told(settled(redline, "original"))).toBe(told(a));
  expect(told(settled(redline, "final"))).toBe(told(b));
});

test("a field that stays is not told as changed, within a paragraph and through several", () => {
  const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const words = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const start = (code: string): string =>
    `${mark("begin")}<w:r><w:instrText>${code}</w:instrText></w:r>${mark("separate")}`;
  const page = `<w:p>${words("Page ")}${start("PAGE")}${words("1")}${mark("end")} <w:fldSimple w:instr="NUMPAGES">${words("4")}</w:fldSimple></w:p>`;
  const list = (first: string): string =>
    `<w:p>${start("TOC")}${words(first)}</w:p><w:p>${words("Article 2")}${mark("end")}</w:p>`;
  const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${page}</w:tc></w:tr></w:tbl>`;
  const file = (first: string): Uint8Array => plain(page + list(first) + table + paragraph("End."));
  const text = partOf(redlined(file("Article 1"), file("Article one")), "word/document.xml");
  expect(text.split(page)).toHaveLength(3);
  expect(text.match(/"begin"/gu)).toHaveLength(3);
  expect(text).not.toContain("delInstrText");
  expect(text).toContain(`${start("TOC")}${words("Article ")}<w:del `);
});

test("a reference that shows the same words is not told as changed where only its instruction is written otherwise", () => {
  const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const reference = (code: string, words: string): string =>
    `${char("begin")}<w:r><w:instrText>${code}</w:instrText></w:r>${char("separate")}<w:r><w:t>${words}</w:t></w:r>${char("end")}`;
  const file = (field: string, sum: string): Uint8Array =>
    plain(
      `<w:p><w:r><w:t xml:space="preserve">As in </w:t></w:r>${field}<w:r><w:t>, ${sum} observers.</w:t></w:r></w:p>`,
    );
  const text = (a: string, b: string): string => partOf(redlined(file(a, "40"), file(b, "60")), "word/document.xml");
  const same = text(reference("REF _Com \\r \\h", "Article 5"), reference(" REF _Com \\r \\r \\h ", "Article 5"));
  expect(same.match(/<w:(?:del|ins) /gu)).toHaveLength(2);
  expect(same.match(/<w:fldChar w:fldCharType="begin"/gu)).toHaveLength(1);
  // Other words, another address behind the same ones, or a formula: these are changes.
  for (const [one, other] of [
    [reference("REF _Com", "Article 5"), reference("REF _Other", "Article 6")],
    [reference('HYPERLINK "https://a.example"', "the map"), reference('HYPERLINK "https://b.example"', "the map")],
    [reference("EQ \\f(1,2)", ""), reference("EQ \\f(1,3)", "")],
  ] as const) {
    const redline = redlined(file(one, "40"), file(other, "60"));
    expect(partOf(redline, "word/document.xml").match(/<w:fldChar w:fldCharType="begin"/gu)).toHaveLength(2);
    expect(told(settled(redline, "original"))).toBe(told(file(one, "40")));
    expect(told(settled(redline, "final"))).toBe(told(file(other, "60")));
  }
});

test("a field whose end lies elsewhere in the new draft goes whole and comes whole", () => {
  const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const words = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const start = `${mark("begin")}<w:r><w:instrText>REF a</w:instrText></w:r>${mark("separate")}`;
  const a = plain(`<w:p>${start}${words("Article 5 ")}${mark("end")}${words("applies to all parties.")}</w:p>`);
  const other = `${start}${words("Article 9 ")}${mark("end")}`;
  const b = plain(`<w:p>${start}${words("Article 5 applies to all parties.")}${mark("end")}${other}</w:p>`);
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const redline = redlined(from, to);
    expect(told(settled(redline, "original"))).toBe(told(from));
    expect(told(settled(redline, "final"))).toBe(told(to));
    const kept = partOf(redline, "word/document.xml").replace(/<w:(ins|del) [^/>]*>.*?<\/w:\1>/gu, "");
    expect(kept.match(/"begin"/gu)?.length ?? 0).toBe(kept.match(/"end"/gu)?.length ?? 0);
  }
});

test("a header that serves two sections is written twice where the old draft had two", () => {
  const second =
    '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header2.xml"/></Relationships>';
  const section = (id: string): string => `<w:sectPr><w:headerReference w:type="default" r:id="${id}"/></w:sectPr>`;
  const broken = (id: string): string => `<w:p><w:pPr>${section(id)}</w:pPr><w:r><w:t>First part.</w:t></w:r></w:p>`;
  const b = plain(broken("rId3") + paragraph("Second part."), { header: "One header" });
  const a = withParts(
    plain(broken("rId8") + paragraph("Second part."), { header: "Header of the second part" }),
    (text, name) => (name.endsWith("document.xml.rels") ? text.replace("</Relationships>", second) : text),
    { "word/header2.xml": partOf(plain("", { header: "Header of the first part" }), "word/header1.xml") },
  );
  const redline = redlined(a, b);
  expect(told(settled(redline, "original"))).toBe(told(a));
  expect(told(settled(redline, "final"))).toBe(told(b));
});

test("what is no Word file is refused, and so is one whose text cannot be read", () => {
  expect(redlineInPlace(new Uint8Array([1, 2, 3]), plain(""), options).ok).toBe(false);
  const broken = withParts(plain(paragraph("One.")), (text, name) =>
    name === "word/document.xml" ? text.slice(0, -9) : text,
  );
  expect(redlineInPlace(plain(""), broken, options)).toMatchObject({
    ok: false,
    failure: { place: "word/document.xml" },
  });
});
