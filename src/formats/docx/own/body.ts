import type { XmlElement } from "../../xml.ts";
import { boxesOf } from "../redlining/context.ts";
import type { Block, LettersPiece, Paragraph, Piece, Row, Table, ThingPiece } from "../redlining/pieces.ts";

/** A paragraph of a kept file, and whether it may go: a cell must end with one. */
export interface BodyParagraph {
  readonly paragraph: Paragraph;
  /** The same paragraph of a text box as older programs show it. */
  readonly twin: Paragraph | null;
  readonly mayGo: boolean;
  /** The row of a table that it stands in, the innermost one. */
  readonly row: TableRow | null;
  /** Where it begins in the text of the whole body. */
  readonly base: number;
}

/** A row and its table, and the row that this table stands in. */
export interface TableRow {
  readonly row: Row;
  readonly table: Table;
  readonly outer: TableRow | null;
}

/** Reads what stands in a text box. */
export type ReadBox = (element: XmlElement) => readonly Block[];

/** The paragraphs of a body in the order of reading, those of tables and text boxes among them, as one text. */
export class Body {
  readonly paragraphs: readonly BodyParagraph[];
  readonly text: string;

  constructor(blocks: readonly Block[], readBox: ReadBox) {
    const found = blocks.flatMap((block, at) => paragraphsOf(blocks, block, at, false, readBox));
    let base = 0;
    this.paragraphs = found.map((each) => {
      const placed = { ...each, base };
      base += each.paragraph.text.length + 1;
      return placed;
    });
    this.text = found.map(({ paragraph }) => `${paragraph.text}\n`).join("");
  }

  /** Number of the paragraph that a place lies in. */
  at(place: number): number {
    let [low, high] = [0, this.paragraphs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.paragraphs[middle]!.base <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Pieces that have words of their own or stand among them. */
export function isShown(piece: Piece): piece is LettersPiece | ThingPiece {
  return piece.kind === "letters" || piece.kind === "thing";
}

type Unplaced = Omit<BodyParagraph, "base">;

function paragraphsOf(
  among: readonly Block[],
  block: Block,
  at: number,
  enclosed: boolean,
  readBox: ReadBox,
  home: TableRow | null = null,
): readonly Unplaced[] {
  if (block.kind === "table") {
    return block.rows.flatMap((row) => {
      const within = { row, table: block, outer: home };
      return row.cells.flatMap(({ content: { blocks: some } }) =>
        some.flatMap((each, number) => paragraphsOf(some, each, number, true, readBox, within)),
      );
    });
  }
  const boxes = block.deep ? boxesIn(block, readBox) : [];
  const last = at === among.length - 1 && (enclosed || among[at - 1]?.kind === "table");
  const mayGo = block.section === null && !last && boxes.length === 0;
  return [{ paragraph: block, twin: null, mayGo, row: home }, ...boxes];
}

/** Paragraphs of the text boxes that hang on a paragraph. */
function boxesIn({ pieces }: Paragraph, readBox: ReadBox): readonly Unplaced[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== "thing") return [];
    const { shown, older } = boxesOf(piece.element);
    return shown.flatMap((box, number) => {
      const [some, twins] = [readBox(box), older[number] === undefined ? [] : readBox(older[number])];
      const all = some.flatMap((each, at) => paragraphsOf(some, each, at, true, readBox));
      const same = twins.flatMap((each, at) => paragraphsOf(twins, each, at, true, readBox));
      const alike =
        all.length === same.length && all.every((each, at) => each.paragraph.text === same[at]!.paragraph.text);
      return all.map((each, at) => ({ ...each, twin: alike ? same[at]!.paragraph : null }));
    });
  });
}
