import { childElements, childNamed, type XmlElement } from "../../xml.ts";
import { ParagraphReader, type Reading } from "./paragraph.ts";
import type { Block, Cell, Paragraph, Row, Story, Table } from "./pieces.ts";

/** What is around blocks, rows or cells without being one: looked through. */
const AROUND = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo"]);
const GONE = new Set(["w:del", "w:moveFrom"]);

/** Whether source text holds tracked changes of any kind. */
export function hasTracked(raw: string): boolean {
  return /<(?:[\w-]+:)?(?:ins|del|move(?:From|To)\w*|\w+Change|customXml\w+Range\w+|cell(?:Ins|Del|Merge))\b/u.test(
    raw,
  );
}

/** Whether an element's properties say that it is gone once earlier changes are accepted. */
function isGone(properties: XmlElement | undefined): boolean {
  return childElements(properties).some(({ name }) => GONE.has(name) || name === "w:cellDel");
}

/** The earlier tracked insertion that properties tell of. */
function insertedBy(properties: XmlElement | undefined): XmlElement | null {
  return (
    childElements(properties).find(({ name }) => name === "w:ins" || name === "w:moveTo" || name === "w:cellIns") ??
    null
  );
}

/** Elements of some names in an element, wherever content controls and the like stand between. */
export function inside(element: XmlElement, names: ReadonlySet<string>): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of childElements(element)) {
    if (names.has(child.name)) found.push(child);
    else if (AROUND.has(child.name)) found.push(...inside(child, names));
    else if (child.name === "mc:AlternateContent") {
      const chosen = childNamed(child, "mc:Choice") ?? childNamed(child, "mc:Fallback");
      if (chosen !== undefined) found.push(...inside(chosen, names));
    }
  }
  return found;
}

const BLOCKS = new Set(["w:p", "w:tbl"]);
const ROWS = new Set(["w:tr"]);
const CELLS = new Set(["w:tc"]);

/** Reads what stands in a body, cell, note, header or text box, earlier tracked changes accepted. */
export function readStory(element: XmlElement, reading: Reading): Story {
  const blocks: Block[] = [];
  let waiting: XmlElement[] = [];
  const flush = (): void => {
    // The end of a paragraph cannot go where no paragraph follows; one that holds nothing goes with it.
    const last = waiting.at(-1);
    if (last === undefined) return;
    const paragraph = readParagraph(waiting, reading);
    const held = paragraph.pieces.some(({ kind }) => kind === "unseen");
    if (paragraph.text !== "" || held || blocks.length === 0) blocks.push(paragraph);
    waiting = [];
  };
  for (const child of inside(element, BLOCKS)) {
    if (child.name === "w:p") {
      waiting.push(child);
      if (isGone(childNamed(childNamed(child, "w:pPr"), "w:rPr"))) continue;
      blocks.push(readParagraph(waiting, reading));
      waiting = [];
      continue;
    }
    flush();
    const table = readTable(child, reading);
    if (table !== null) blocks.push(table);
  }
  flush();
  return { element, blocks };
}

function readParagraph(elements: readonly XmlElement[], reading: Reading): Paragraph {
  const reader = new ParagraphReader(reading);
  for (const element of elements) reader.read(element);
  const element = elements.at(-1)!;
  const { from, to } = reading.source.span(element);
  const properties = childNamed(element, "w:pPr");
  return {
    kind: "paragraph",
    text: reader.text,
    pieces: reader.pieces,
    element,
    from,
    to,
    clean: elements.length === 1 && !hasTracked(reading.source.text.slice(from, to)),
    section: childNamed(properties, "w:sectPr") ?? null,
    by: insertedBy(childNamed(properties, "w:rPr")),
    deep: reader.deep,
  };
}

function readTable(element: XmlElement, reading: Reading): Table | null {
  const rows: Row[] = [];
  for (const row of inside(element, ROWS)) {
    const properties = childNamed(row, "w:trPr");
    if (isGone(properties)) continue;
    const cells = inside(row, CELLS).flatMap((cell) => readCell(cell, reading));
    if (cells.length === 0) continue;
    rows.push({ kind: "row", element: row, cells, text: textOf(cells), by: insertedBy(properties) });
  }
  return rows.length === 0 ? null : { kind: "table", element, rows, text: textOf(rows) };
}

function readCell(element: XmlElement, reading: Reading): Cell[] {
  const properties = childNamed(element, "w:tcPr");
  if (isGone(properties)) return [];
  const content = readStory(element, reading);
  return [{ kind: "cell", element, content, text: textOf(content.blocks), by: insertedBy(properties) }];
}

function textOf(items: readonly { readonly text: string }[]): string {
  return items.map(({ text }) => text).join("\n");
}
