import type { CellPlace } from "../../core/text/block.ts";
import { childElements, childNamed, type XmlElement } from "../xml.ts";
import { readChange, type TrackedChange } from "./changes.ts";
import { InlineReader, effectiveRun, readableBranch, type Piece, type ReadingContext } from "./inline.ts";
import {
  numberOf,
  readParagraphProperties,
  readRunProperties,
  switched,
  valueOf,
  type ParagraphProperties,
} from "./styles.ts";

/** A paragraph as it stands in the file, before a view of its tracked changes is chosen. */
export interface StoryParagraph {
  readonly kind: "paragraph";
  readonly pieces: readonly Piece[];
  readonly properties: ParagraphProperties;
  /** Its properties before tracked changes of formatting. */
  readonly before: ParagraphProperties;
  /** Changes that its end lies in; where it does not stand in a view, the next paragraph is joined on. */
  readonly mark: readonly TrackedChange[];
  readonly markHidden: boolean;
  readonly cell: CellPlace | null;
  /** Number of the paragraph among all of the file, from 1. */
  readonly number: number;
}

/** What a story (body, cell, note, text box) holds, in reading order. */
export type StoryEvent =
  | StoryParagraph
  /** The end of a cell, or the place before a table: paragraphs are not joined across it. */
  | { readonly kind: "boundary"; readonly cell?: CellPlace; readonly changes?: readonly TrackedChange[] }
  | { readonly kind: "bookmark-start"; readonly id: string; readonly name: string }
  | { readonly kind: "bookmark-end"; readonly id: string };

interface Surroundings {
  readonly changes: readonly TrackedChange[];
  readonly cell: CellPlace | null;
}

/** Formatting changes of tables and sections, which hold no words. */
const FORMATTING = new Set([
  "w:tblPrChange",
  "w:tblGridChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:sectPrChange",
  "w:tblPrExChange",
]);

/**
 * Twentieths of a point below which a column of the grid holds no letter. Programs round the edges of merged cells each by
 * itself, so that a table saved a few times has columns of one or two between those that were there.
 */
export const SLIVER = 40;

/** Columns of the grid before a row's first cell. */
export function gridBefore(trPr: XmlElement | undefined): number {
  return numberOf(valueOf(trPr, "w:gridBefore")) ?? 0;
}

/** Columns of the grid that a cell reaches over. */
export function gridSpan(tcPr: XmlElement | undefined): number {
  return numberOf(valueOf(tcPr, "w:gridSpan")) ?? 1;
}

/** Walks one story of a Word file in reading order and hands on what it meets. */
export class StoryReader {
  private readonly inline: InlineReader;
  private paragraphs = 0;
  private tables = 0;
  private readonly context: ReadingContext;
  private readonly emit: (event: StoryEvent) => void;

  constructor(context: ReadingContext, emit: (event: StoryEvent) => void) {
    this.context = context;
    this.inline = new InlineReader(context);
    this.emit = emit;
  }

  /** Reads one child of the story. */
  read(element: XmlElement): void {
    this.block(element, { changes: [], cell: null });
  }

  private blocks(element: XmlElement | undefined, around: Surroundings): void {
    for (const child of childElements(element)) this.block(child, around);
  }

  private block(element: XmlElement, around: Surroundings): void {
    const { name, attributes } = element;
    if (name === "w:p") this.paragraph(element, around);
    else if (name === "w:tbl") this.table(element, around);
    else if (name === "w:sdt") this.blocks(childNamed(element, "w:sdtContent"), around);
    else if (name === "mc:AlternateContent") this.blocks(readableBranch(element), around);
    else if (name === "w:altChunk" || name === "w:subDoc") this.context.losses.importedParts++;
    else if (name === "w:bookmarkStart") {
      this.emit({ kind: "bookmark-start", id: attributes["w:id"] ?? "", name: attributes["w:name"] ?? "" });
    } else if (name === "w:bookmarkEnd") this.emit({ kind: "bookmark-end", id: attributes["w:id"] ?? "" });
    else if (name.endsWith("Pr")) this.countFormatting(element);
    else if (name === "w:r" || name === "m:oMathPara" || name === "m:oMath") {
      this.paragraph({ name: "w:p", attributes: {}, children: [element] }, around);
    } else {
      const change = readChange(element, this.context.authors);
      this.blocks(element, change === null ? around : { ...around, changes: [...around.changes, change] });
    }
  }

  private paragraph(element: XmlElement, { changes, cell }: Surroundings): void {
    const { tally, styles } = this.context;
    const pPr = childNamed(element, "w:pPr");
    const properties = readParagraphProperties(pPr);
    const earlier = childNamed(pPr, "w:pPrChange");
    const pieces = this.inline.paragraph(element, properties.style, changes);
    for (const piece of pieces) if ("changes" in piece) tally.passes(piece.changes);
    const markRun = childNamed(pPr, "w:rPr");
    const mark = [...changes, ...this.changesIn(markRun)];
    tally.passes(mark);
    if (earlier !== undefined) tally.formatting++;
    if (childNamed(markRun, "w:rPrChange") !== undefined) tally.formatting++;
    this.countFormatting(childNamed(pPr, "w:sectPr"));
    this.paragraphs++;
    this.emit({
      kind: "paragraph",
      pieces,
      properties,
      before: this.propertiesBefore(pPr, earlier, properties),
      mark,
      markHidden: effectiveRun(styles, readRunProperties(markRun), properties.style).hidden,
      cell,
      number: this.paragraphs,
    });
  }

  /** A tracked change of formatting keeps the old properties; a list that was added by a tracked change was not there. */
  private propertiesBefore(
    pPr: XmlElement | undefined,
    earlier: XmlElement | undefined,
    now: ParagraphProperties,
  ): ParagraphProperties {
    if (earlier !== undefined) {
      const before = readParagraphProperties(childNamed(earlier, "w:pPr"));
      return now.section === undefined ? before : { ...before, section: now.section };
    }
    if (childNamed(childNamed(pPr, "w:numPr"), "w:ins") === undefined) return now;
    const { numbering: _added, ...rest } = now;
    return rest;
  }

  private changesIn(properties: XmlElement | undefined): readonly TrackedChange[] {
    return childElements(properties).flatMap((child) => readChange(child, this.context.authors) ?? []);
  }

  private countFormatting(properties: XmlElement | undefined): void {
    for (const child of childElements(properties)) if (FORMATTING.has(child.name)) this.context.tally.formatting++;
  }

  private table(element: XmlElement, around: Surroundings): void {
    this.emit({ kind: "boundary" });
    this.countFormatting(childNamed(element, "w:tblPr"));
    const table = this.tables++;
    const grid = this.gridOf(element);
    for (const [row, { element: tr, changes }] of this.parts(element, "w:tr", around.changes).entries()) {
      const trPr = childNamed(tr, "w:trPr");
      this.countFormatting(trPr);
      let from = gridBefore(trPr);
      const names = switched(trPr, "w:tblHeader") === true;
      const rowChanges = [...changes, ...this.changesIn(trPr)];
      for (const { element: tc, changes: outer } of this.parts(tr, "w:tc", rowChanges)) {
        const tcPr = childNamed(tc, "w:tcPr");
        this.countFormatting(tcPr);
        const to = from + gridSpan(tcPr);
        const column = grid.before(from);
        const columns = grid.before(to) - column;
        const merged = childNamed(tcPr, "w:vMerge");
        const cell: CellPlace = {
          table,
          row,
          column,
          ...(columns > 1 ? { columns } : {}),
          ...(merged !== undefined && merged.attributes["w:val"] !== "restart" ? { above: true as const } : {}),
          ...(names || namesRow(tcPr) ? { head: true as const } : {}),
          ...(around.cell === null ? {} : { outer: around.cell }),
        };
        const inside = [...outer, ...this.changesIn(tcPr)];
        this.blocks(tc, { changes: inside, cell });
        this.emit({ kind: "boundary", cell, changes: inside });
        from = to;
      }
    }
  }

  /** The columns that a reader sees: not the slivers that only a merged cell which ends a hair apart makes. */
  private gridOf(table: XmlElement): { readonly before: (edge: number) => number } {
    const columns = childElements(childNamed(table, "w:tblGrid")).filter(({ name }) => name === "w:gridCol");
    const slivers = new Set<number>();
    for (const [at, { attributes }] of columns.entries()) {
      const width = numberOf(attributes["w:w"]) ?? 0;
      if (width > 0 && width < SLIVER) slivers.add(at);
    }
    if (slivers.size > 0)
      for (const { element: tr } of this.parts(table, "w:tr", [])) {
        let from = gridBefore(childNamed(tr, "w:trPr"));
        for (const { element: tc } of this.parts(tr, "w:tc", [])) {
          const to = from + gridSpan(childNamed(tc, "w:tcPr"));
          // A cell that has nothing else stands in a column, however narrow.
          const own = columns.slice(from, to).map((_, at) => from + at);
          if (own.every((at) => slivers.has(at))) for (const at of own) slivers.delete(at);
          from = to;
        }
      }
    return { before: (edge) => edge - [...slivers].filter((at) => at < edge).length };
  }

  /** Rows of a table or cells of a row, those inside content controls and the like included. */
  private parts(
    element: XmlElement,
    name: string,
    changes: readonly TrackedChange[],
  ): readonly { readonly element: XmlElement; readonly changes: readonly TrackedChange[] }[] {
    return childElements(element).flatMap((child) => {
      if (child.name === name) return [{ element: child, changes }];
      if (child.name.endsWith("Pr") || child.name === "w:tblGrid") return [];
      const change = readChange(child, this.context.authors);
      return this.parts(child, name, change === null ? changes : [...changes, change]);
    });
  }
}

/** Whether a cell stands in the column that names rows, by the table's style. */
function namesRow(tcPr: XmlElement | undefined): boolean {
  return childNamed(tcPr, "w:cnfStyle")?.attributes["w:firstColumn"] === "1";
}

/** Reads a whole story, such as a note or a text box. */
export function readStory(context: ReadingContext, root: XmlElement): readonly StoryEvent[] {
  const events: StoryEvent[] = [];
  const reader = new StoryReader(context, (event) => events.push(event));
  for (const child of childElements(root)) reader.read(child);
  return events;
}
