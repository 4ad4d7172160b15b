import type { Footnote, Remark } from "./draft.ts";

export type { Footnote };

/** Where a paragraph stands in its file; every number is 1-based. */
export interface BlockPlace {
  /** Line of a text file. */
  readonly line?: number;
  /** Column of the first character, in UTF-16 units. */
  readonly column?: number;
  /** Page of a paged file. */
  readonly page?: number;
  /** Number of the paragraph among all paragraphs of the file. */
  readonly paragraph?: number;
}

/** A cell of a table; rows and columns count from 0, tables from 0 in reading order. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** How many columns it takes, where more than one. */
  readonly columns?: number;
  /** It goes on with the cell above it. */
  readonly above?: true;
  /** The file says that it names what stands under or beside it. */
  readonly head?: true;
  /** The cell of another table that this table stands in. */
  readonly outer?: CellPlace;
}

/**
 * One paragraph as found in a file, whatever the format. The words are exactly those printed;
 * nothing is interpreted yet: numbering typed by hand is still part of `text`.
 */
export interface Block {
  /** The words, without an automatic label. A line break inside the paragraph is U+000A. */
  readonly text: string;
  /** A number the program shows but the text does not hold, as printed: `Article 1.`, `(a)`. */
  readonly label?: string;
  /** Level of the automatic numbering in its list, outermost 0. */
  readonly labelLevel?: number;
  /** Heading level 1 to 9, absent for body text; a document's title is 0. */
  readonly heading?: number;
  /** Name of the paragraph style, as the file has it. */
  readonly style?: string;
  /** Left indent in points (1/72 inch), first line excluded. */
  readonly indent?: number;
  /** Set in the middle of the line. */
  readonly centred?: true;
  /** Number of UTF-16 units at the start that are bold, underlined or small capitals: a run-in heading. */
  readonly strong?: number;
  /** Where it stands in a table; a cell without words is a paragraph without words. */
  readonly cell?: CellPlace;
  /** It stands in a box beside the text. */
  readonly box?: true;
  /** It is a whole table, a line for each row. */
  readonly table?: true;
  readonly place?: BlockPlace;
  readonly footnotes?: readonly Footnote[];
  readonly comments?: readonly Remark[];
  /** The paragraph is struck through but shown: a point deleted in its draft. */
  readonly struck?: true;
  /** Of a table: what is struck through in it, cell by cell. */
  readonly struckWords?: readonly string[];
}
