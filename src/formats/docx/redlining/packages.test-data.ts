import fc from "fast-check";
import { packArchive } from "../../archive.ts";

const NS = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(" ");
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** What a generated Word file holds, as XML; notes are numbered in order of the body from `n`. */
export interface Made {
  readonly body: string;
  readonly notes: readonly string[];
  readonly header: string;
  readonly picture: string;
}

/** Packs a generated Word file. */
export function packed({ body, notes, header, picture }: Made): Uint8Array {
  const note = (text: string, at: number): string =>
    `<w:footnote w:id="${at + 1}"><w:p>${run(text)}</w:p></w:footnote>`;
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  let count = 0;
  const numbered = body.replace(/NOTE/gu, () => String(++count));
  const related = [
    ["rId1", "footnotes", "footnotes.xml"],
    ["rId2", "styles", "styles.xml"],
    ["rId3", "header", "header1.xml"],
    ["rId4", "image", "media/image1.png"],
  ].map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  const types = ["document.main", "footnotes", "styles", "header"].map((type, at) => {
    const name = ["document", "footnotes", "styles", "header1"][at];
    return `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`;
  });
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>';
  const files: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", `<Types xmlns="${PACKAGE}/content-types">${defaults}${types.join("")}</Types>`],
    [
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ["word/document.xml", `<w:document ${NS}><w:body>${numbered}${section}</w:body></w:document>`],
    [
      "word/_rels/document.xml.rels",
      `<Relationships xmlns="${PACKAGE}/relationships">${related.join("")}</Relationships>`,
    ],
    ["word/footnotes.xml", `<w:footnotes ${NS}>${notes.map(note).join("")}</w:footnotes>`],
    [
      "word/styles.xml",
      `<w:styles ${NS}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
    ],
    ["word/header1.xml", `<w:hdr ${NS}><w:p>${run(header)}</w:p></w:hdr>`],
    ["word/media/image1.png", picture],
  ];
  return packArchive(files.map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

function run(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const by = 'w:author="An earlier hand" w:date="2020-01-01T00:00:00Z"';
const words = fc.array(
  fc.constantFrom("troops", "withdraw", "within", "60", "days", "all", "the", "line", "parties", "shall", "observe."),
  { minLength: 1, maxLength: 5 },
);
const text = words.map((list) => `${list.join(" ")} `);

/** A stretch of a paragraph, with the notes that it refers to. */
type Inline = readonly [xml: string, notes: readonly string[]];
const plainInline = text.map((each): Inline => [run(each), []]);
const thing = (xml: string): fc.Arbitrary<Inline> => fc.constant([xml, []]);
const drawing = '<w:r><w:drawing><pic r:embed="rId4"/></w:drawing></w:r>';
const boxed = (inside: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${inside}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 8, arbitrary: plainInline },
  { weight: 2, arbitrary: text.map((each): Inline => [run(each, "<w:b/>"), []]) },
  { weight: 1, arbitrary: thing("<w:r><w:tab/></w:r>") },
  { weight: 1, arbitrary: thing("<w:r><w:br/></w:r>") },
  { weight: 1, arbitrary: thing(drawing) },
  { weight: 1, arbitrary: text.map((each): Inline => ['<w:r><w:footnoteReference w:id="NOTE"/></w:r>', [each]]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom("PAGE", "REF a"), text)
      .map(([code, shown]): Inline => [field(code, run(shown)), []]),
  },
  {
    weight: 1,
    arbitrary: text.map((shown): Inline => [`<w:fldSimple w:instr="DATE">${run(shown)}</w:fldSimple>`, []]),
  },
  { weight: 1, arbitrary: text.map((each): Inline => [`<w:hyperlink w:anchor="a">${run(each)}</w:hyperlink>`, []]) },
  {
    weight: 1,
    arbitrary: text.map((each): Inline => [`<w:sdt><w:sdtContent>${run(each)}</w:sdtContent></w:sdt>`, []]),
  },
  { weight: 1, arbitrary: text.map((each): Inline => [boxed(`<w:p>${run(each)}</w:p>`), []]) },
  { weight: 1, arbitrary: text.map((each): Inline => [`<w:ins w:id="1" ${by}>${run(each)}</w:ins>`, []]) },
  {
    weight: 1,
    arbitrary: text.map((each): Inline => [
      `<w:del w:id="2" ${by}>${run(each).replace(/w:t\b/gu, "w:delText")}</w:del>`,
      [],
    ]),
  },
  { weight: 1, arbitrary: text.map((each): Inline => [`<m:oMath><m:r><m:t>${each}</m:t></m:r></m:oMath>`, []]) },
);

const properties = fc.oneof(
  { weight: 8, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constant('<w:pPr><w:jc w:val="both"/></w:pPr>') },
  { weight: 1, arbitrary: fc.constant(`<w:pPr><w:rPr><w:ins w:id="3" ${by}/></w:rPr></w:pPr>`) },
  { weight: 1, arbitrary: fc.constant(`<w:pPr><w:rPr><w:del w:id="4" ${by}/></w:rPr></w:pPr>`) },
);
const paragraph: fc.Arbitrary<Inline> = fc
  .tuple(properties, fc.array(inline, { maxLength: 4 }))
  .map(([head, parts]) => [
    `<w:p>${head}${parts.map(([xml]) => xml).join("")}</w:p>`,
    parts.flatMap(([, notes]) => notes),
  ]);

/** With an end that no earlier change touches: programs differ on ends in controls and before tables. */
const end = paragraph.map(([xml, notes]): Inline => [xml.replace(/<w:pPr>.*?<\/w:pPr>/u, ""), notes]);

const wrapped = (tag: string, parts: readonly Inline[], head = ""): Inline => [
  `<${tag}>${head}${parts.map(([xml]) => xml).join("")}</${tag}>`,
  parts.flatMap(([, notes]) => notes),
];
const cell = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((parts) => wrapped("w:tc", parts, "<w:tcPr/>"));
const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((parts) => wrapped("w:tr", parts));
const table = fc
  .array(row, { minLength: 1, maxLength: 3 })
  .map((parts) => wrapped("w:tbl", parts, "<w:tblPr/><w:tblGrid/>"));
const block: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  { weight: 1, arbitrary: table },
  {
    weight: 1,
    arbitrary: end.map((part): Inline => [`<w:sdt><w:sdtContent>${part[0]}</w:sdtContent></w:sdt>`, part[1]]),
  },
);

const made = (blocks: readonly Inline[], header: string, picture: string): Made => ({
  body: blocks.map(([xml]) => xml).join(""),
  notes: blocks.flatMap(([, notes]) => notes),
  header,
  picture,
});

/** Two drafts of one document: blocks kept, dropped, added, moved and written anew, in any mixture. */
export const drafts: fc.Arbitrary<readonly [Made, Made]> = fc
  .tuple(
    fc.array(fc.tuple(block, fc.constantFrom("both", "both", "both", "a", "b", "changed"), block), { maxLength: 6 }),
    fc.tuple(end, end),
    fc.boolean(),
    fc.tuple(text, text),
    fc.tuple(fc.constantFrom("one", "two"), fc.constantFrom("one", "two")),
  )
  .map(([blocks, [endA, endB], turned, [headA, headB], [pictureA, pictureB]]) => {
    const a = blocks.flatMap(([one, fate]) => (fate === "b" ? [] : [one]));
    const b = blocks.flatMap(([one, fate, other]) => (fate === "a" ? [] : [fate === "changed" ? other : one]));
    const second = turned ? [...b.slice(1), ...b.slice(0, 1)] : b;
    return [made([...a, endA], headA, pictureA), made([...second, endB], headB, pictureB)] as const;
  });
