import { seededRandom } from "../../../core/common/random.ts";
import { packArchive } from "../../archive.ts";

/** A stretch of a paragraph: words, or something that stands among them. */
type Inline =
  | { kind: "words"; text: string; bold: boolean }
  | { kind: "note" | "box"; blocks: Block[] }
  | { kind: "field"; text: string; target: string }
  | { kind: "simple" | "link" | "control"; text: string }
  | { kind: "came" | "gone"; text: string }
  | { kind: "picture"; which: number }
  | { kind: "tab" };

interface Paragraph {
  kind: "paragraph";
  inlines: Inline[];
  /** The list it stands in; 0 = none. */
  list: number;
  /** The section that ends with it. */
  section: Section | null;
}

/** What the pages of a section show by their kind; what is not told goes on from the section before. */
type Section = { [Kind in (typeof SHOWN)[number]]?: Block[] };
const SHOWN = ["header default", "header first", "footer default"] as const;
type Cell = Block[];
type Block = Paragraph | { kind: "table"; rows: Cell[][] } | { kind: "held"; blocks: Block[] };

/** A Word file of parts, tables in tables, notes, boxes, fields, controls, lists and sections, to be edited. */
interface Model {
  blocks: Block[];
  last: Section;
}

/** The last one is of another kind. */
const LISTS = 4;
const WORDS =
  "troops withdraw within sixty days after signature both parties shall observe the line of contact monitors report to joint commission every week on prisoners exchange heavy weapons depots zone access humanitarian convoys elections statute".split(
    " ",
  );

/** Makes and edits documents from one seed. */
class Maker {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  below(count: number): number {
    return Math.floor(this.#random() * count);
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  some<T>(most: number, make: () => T): T[] {
    return Array.from({ length: 1 + this.below(most) }, make);
  }

  words(): string {
    return `${this.some(9, () => this.one(WORDS)).join(" ")} `;
  }

  /** `depth` bounds what stands within what: no note stands in a note, nor a box in a box. */
  inline(depth: number): Inline {
    const kind = this.below(depth > 0 ? 24 : 22);
    if (kind === 22) return { kind: "note", blocks: [this.paragraph(0)] };
    if (kind === 23) return { kind: "box", blocks: this.some(2, () => this.paragraph(0)) };
    const others = ["simple", "link", "control", "came", "gone"] as const;
    if (kind === 0) return { kind: "field", text: this.words(), target: "a" };
    if (kind <= others.length) return { kind: others[kind - 1]!, text: this.words() };
    if (kind === 6) return { kind: "picture", which: this.below(2) };
    if (kind === 7) return { kind: "tab" };
    return { kind: "words", text: this.words(), bold: kind === 8 };
  }

  paragraph(depth: number): Paragraph {
    const list = depth > 0 && this.below(3) === 0 ? 1 + this.below(LISTS) : 0;
    return { kind: "paragraph", inlines: this.some(3, () => this.inline(depth)), list, section: null };
  }

  block(depth: number): Block {
    const kind = this.below(10);
    if (kind > 1 || depth === 0) return this.paragraph(depth);
    if (kind === 0) return { kind: "held", blocks: this.some(2, () => this.paragraph(depth - 1)) };
    const width = 1 + this.below(3);
    return { kind: "table", rows: this.some(3, () => Array.from({ length: width }, () => this.cell(depth - 1))) };
  }

  cell(depth: number): Cell {
    return this.some(2, () => this.block(depth));
  }

  model(): Model {
    return { blocks: this.some(8, () => this.block(2)), last: this.section() };
  }

  section(): Section {
    const shown = SHOWN.filter(() => this.below(2) === 0);
    return Object.fromEntries(shown.map((kind) => [kind, this.some(2, () => this.paragraph(0))]));
  }

  /** The same with one thing changed, in one of the first so many ways. */
  edit(model: Model, ways: number): void {
    const stories = storiesOf(model);
    const story = this.one(stories);
    const paragraphs = stories.flat().filter((block) => block.kind === "paragraph");
    const paragraph = this.one(paragraphs);
    const tables = stories.flat().filter((block) => block.kind === "table");
    const kind = this.below(ways);
    if (kind === 0) model.last = this.section();
    else if (kind === 1) story.splice(this.below(story.length + 1), 0, this.block(story === model.blocks ? 2 : 0));
    else if (kind === 2) story.splice(this.below(story.length), story.length > 1 ? 1 : 0);
    else if (kind === 3) {
      const [moved] = story.splice(this.below(story.length), 1);
      story.splice(this.below(story.length + 1), 0, moved!);
    } else if (kind === 4) this.#part(stories);
    else if (kind === 5 && tables.length > 0) this.#rows(this.one(tables).rows);
    else if (kind === 6 && tables.length > 0) this.#columns(this.one(tables).rows);
    else if (kind === 7) paragraph.list = this.below(LISTS + 1);
    else if (kind === 8) this.#section(model);
    else if (kind === 9)
      paragraph.inlines.splice(
        this.below(paragraph.inlines.length + 1),
        0,
        this.inline(model.blocks.includes(paragraph) ? 1 : 0),
      );
    else if (kind === 10) paragraph.inlines.splice(this.below(paragraph.inlines.length), 1);
    else if (kind === 13) this.#retarget(paragraphs);
    else if (kind === 14) this.#moveNote(paragraphs);
    else this.#word(paragraph.inlines);
  }

  /** Splits a paragraph, or joins one with the next. */
  #part(stories: readonly Block[][]): void {
    const story = this.one(stories);
    const at = this.below(story.length);
    const [here, next] = [story[at]!, story[at + 1]];
    if (here.kind !== "paragraph" || here.section !== null) return;
    if (next?.kind === "paragraph" && this.below(2) === 0) {
      story.splice(at, 2, { ...next, inlines: [...here.inlines, ...next.inlines] });
    } else if (here.inlines.length > 1) {
      const end = 1 + this.below(here.inlines.length - 1);
      const first = { ...here, inlines: here.inlines.slice(0, end) };
      story.splice(at, 1, first, { ...here, inlines: here.inlines.slice(end) });
    }
  }

  #rows(rows: Cell[][]): void {
    const at = this.below(rows.length);
    if (this.below(2) === 0 && rows.length > 1) rows.splice(at, 1);
    else
      rows.splice(
        at,
        0,
        rows[0]!.map(() => this.cell(0)),
      );
  }

  #columns(rows: Cell[][]): void {
    const at = this.below(rows[0]!.length);
    const goes = this.below(2) === 0 && rows[0]!.length > 1;
    for (const row of rows) {
      if (goes) row.splice(at, 1);
      else row.splice(at, 0, this.cell(0));
    }
  }

  /** Lets a field refer to something else, and so show other words. */
  #retarget(paragraphs: readonly Paragraph[]): void {
    const fields = paragraphs.flatMap(({ inlines }) => inlines.filter((each) => each.kind === "field"));
    if (fields.length === 0) return;
    const field = this.one(fields);
    field.target = field.target === "a" ? "b" : "a";
    field.text = this.words();
  }

  /** Puts a note elsewhere in its paragraph. */
  #moveNote(paragraphs: readonly Paragraph[]): void {
    const noted = paragraphs.filter(({ inlines }) => inlines.some(({ kind }) => kind === "note"));
    if (noted.length === 0) return;
    const { inlines } = this.one(noted);
    const [note] = inlines.splice(
      inlines.findIndex(({ kind }) => kind === "note"),
      1,
    );
    inlines.splice(this.below(inlines.length + 1), 0, note!);
  }

  #section(model: Model): void {
    const paragraphs = model.blocks.filter((block) => block.kind === "paragraph");
    if (paragraphs.length === 0) return;
    const chosen = this.one(paragraphs);
    chosen.section = chosen.section === null ? this.section() : null;
  }

  #word(inlines: Inline[]): void {
    const texts = inlines.filter((each) => "text" in each);
    if (texts.length === 0) return;
    const chosen = this.one(texts);
    const words = chosen.text.trim().split(" ");
    words.splice(this.below(words.length), this.below(2), this.one(WORDS));
    chosen.text = `${words.join(" ")} `;
  }
}

/** Every list of blocks of a document: its own, of cells, controls, notes, boxes, headers and footers. */
function storiesOf({ blocks, last }: Model): Block[][] {
  return [...within(blocks), ...Object.values(last).flatMap(within)];
}

function within(blocks: Block[]): Block[][] {
  const inner = blocks.flatMap((block): Block[][] => {
    if (block.kind === "table") return block.rows.flat();
    if (block.kind === "held") return [block.blocks];
    return [
      ...block.inlines.flatMap((each) => ("blocks" in each ? [each.blocks] : [])),
      ...Object.values(block.section ?? {}),
    ];
  });
  return [blocks, ...inner.flatMap(within)];
}

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const NS = [
  `xmlns:w="${MAIN}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(" ");
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const run = (text: string, bold = false): string =>
  `<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const BY = 'w:author="An earlier hand" w:date="2020-01-01T00:00:00Z"';
const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

/** Writes a document as a Word file. */
class Packer {
  readonly #notes: string[] = [];
  #changes = 0;
  /** Parts for headers and footers, each with what it is. */
  readonly #shown: (readonly [kind: string, text: string])[] = [];

  pack({ blocks, last }: Model): Uint8Array {
    const body = this.#blocks(blocks) + this.#section(last);
    const stories = [
      ["document", "document.main", `<w:document ${NS}><w:body>${body}</w:body></w:document>`],
      ["footnotes", "footnotes", `<w:footnotes ${NS}>${this.#notes.join("")}</w:footnotes>`],
      ["numbering", "numbering", `<w:numbering ${NS}>${numbering()}</w:numbering>`],
      [
        "styles",
        "styles",
        `<w:styles ${NS}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
      ],
      ...this.#shown.map(([kind, text], at) => [`shown${at + 1}`, kind, text] as const),
    ] as const;
    const relation = (id: string, type: string, target: string): string =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
    const related = stories.slice(1).map(([name, type]) => relation(name, type, `${name}.xml`));
    const pictures = [0, 1].map((which) => relation(`picture${which}`, "image", `media/image${which}.png`));
    const types = stories.map(
      ([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`,
    );
    const defaults =
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>';
    const list = (inside: string): string =>
      `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
    const files: readonly (readonly [string, string])[] = [
      ["[Content_Types].xml", `<Types xmlns="${PACKAGE}/content-types">${defaults}${types.join("")}</Types>`],
      ["_rels/.rels", list(relation("rId1", "officeDocument", "word/document.xml"))],
      ...stories.map(
        ([name]) =>
          [
            `word/_rels/${name}.xml.rels`,
            list((name === "document" ? related : []).concat(pictures).join("")),
          ] as const,
      ),
      ...stories.map(([name, , text]) => [`word/${name}.xml`, text] as const),
      ["word/media/image0.png", "one picture"],
      ["word/media/image1.png", "another picture"],
    ];
    return packArchive(files.map(([name, text]) => [name, new TextEncoder().encode(text)]));
  }

  /** A cell, box or note ends with a paragraph, as Word asks. */
  #story(blocks: readonly Block[]): string {
    return this.#blocks(blocks) + (blocks.at(-1)?.kind === "paragraph" ? "" : "<w:p/>");
  }

  #blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.#block(block)).join("");
  }

  #block(block: Block): string {
    if (block.kind === "held") return `<w:sdt><w:sdtContent>${this.#blocks(block.blocks)}</w:sdtContent></w:sdt>`;
    if (block.kind === "paragraph") return this.#paragraph(block);
    const grid = block.rows[0]!.map(() => '<w:gridCol w:w="2000"/>').join("");
    const rows = block.rows.map(
      (row) => `<w:tr>${row.map((cell) => `<w:tc><w:tcPr/>${this.#story(cell)}</w:tc>`).join("")}</w:tr>`,
    );
    return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
  }

  #paragraph({ inlines, list, section }: Paragraph): string {
    const number = list === 0 ? "" : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
    const head = number + (section === null ? "" : this.#section(section));
    return `<w:p>${head === "" ? "" : `<w:pPr>${head}</w:pPr>`}${inlines.map((each) => this.#inline(each)).join("")}</w:p>`;
  }

  #inline(inline: Inline): string {
    switch (inline.kind) {
      case "words":
        return run(inline.text, inline.bold);
      case "note": {
        const id = this.#notes.length + 1;
        this.#notes.push(`<w:footnote w:id="${id}">${this.#story(inline.blocks)}</w:footnote>`);
        return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
      }
      case "box":
        return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${this.#story(inline.blocks)}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
      case "field":
        return `${mark("begin")}<w:r><w:instrText>REF ${inline.target}</w:instrText></w:r>${mark("separate")}${run(inline.text)}${mark("end")}`;
      case "simple":
        return `<w:fldSimple w:instr="DATE">${run(inline.text)}</w:fldSimple>`;
      case "link":
        return `<w:hyperlink w:anchor="a">${run(inline.text)}</w:hyperlink>`;
      case "control":
        return `<w:sdt><w:sdtContent>${run(inline.text)}</w:sdtContent></w:sdt>`;
      case "came":
        return `<w:ins w:id="${++this.#changes}" ${BY}>${run(inline.text)}</w:ins>`;
      case "gone":
        return `<w:del w:id="${++this.#changes}" ${BY}>${run(inline.text).replace(/w:t\b/gu, "w:delText")}</w:del>`;
      case "picture":
        return `<w:r><w:drawing><pic r:embed="picture${inline.which}"/></w:drawing></w:r>`;
      case "tab":
        return "<w:r><w:tab/></w:r>";
    }
  }

  #section(section: Section): string {
    const references = SHOWN.flatMap((place) => {
      const blocks = section[place];
      if (blocks === undefined) return [];
      const [kind, type] = place.split(" ");
      const root = kind === "header" ? "hdr" : "ftr";
      this.#shown.push([kind!, `<w:${root} ${NS}>${this.#story(blocks)}</w:${root}>`]);
      return [`<w:${kind}Reference w:type="${type}" r:id="shown${this.#shown.length}"/>`];
    });
    return `<w:sectPr>${references.join("")}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  }
}

/** A list, others that begin it anew, and one of another kind. */
function numbering(): string {
  const pattern = (id: number, format: string): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`;
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const numbers = Array.from({ length: LISTS }, (_, at) => {
    const own = at === 0 ? "" : restart;
    return `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1 === LISTS ? 1 : 0}"/>${own}</w:num>`;
  });
  return pattern(0, "decimal") + pattern(1, "upperLetter") + numbers.join("");
}

/** In how many ways a document is edited. */
const WAYS = 15;

/** Two drafts of one Word file: the second is the first after some edits anywhere in it, in one of the first so many ways. */
export function editedDrafts(seed: number, ways: number = WAYS): readonly [a: Uint8Array, b: Uint8Array] {
  const maker = new Maker(seed);
  const model = maker.model();
  const a = new Packer().pack(model);
  const edits = maker.below(maker.one([4, 10, 30]));
  for (let count = 0; count < edits; count++) maker.edit(model, ways);
  return [a, new Packer().pack(model)];
}

/** A Word file of paragraphs in lists: 1 counts on, 2 and 3 begin it anew, 4 is of another kind. */
export function listed(paragraphs: readonly (readonly [list: number, text: string])[]): Uint8Array {
  const blocks = paragraphs.map(([list, text]): Block => {
    return { kind: "paragraph", inlines: [{ kind: "words", text, bold: false }], list, section: null };
  });
  return new Packer().pack({ blocks, last: {} });
}
