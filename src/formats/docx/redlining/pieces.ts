import type { XmlElement } from "../../xml.ts";

/** A field of Word: from its start, through what it shows, to its end, which may lie in a later paragraph. */
export interface Field {
  /** Its instruction. */
  code: string;
  /** What it shows; null where that goes on beyond a paragraph. */
  words: string | null;
  start: FieldPiece | null;
  end: FieldPiece | null;
  /** Set while drafts are compared: the field of the other draft that its start and its end stay. */
  mate: Field | null;
  ended: Field | null;
}

interface Placed {
  /** Where it starts in the text of its paragraph, and how many units it takes there. */
  readonly at: number;
  readonly size: number;
  /** The run it lies in; null for what stands beside runs. */
  readonly run: XmlElement | null;
  /** The earlier tracked insertion it lies in. */
  readonly by: XmlElement | null;
}

/** Letters of one `w:t`. */
export interface LettersPiece extends Placed {
  readonly kind: "letters";
  readonly element: XmlElement;
  /** As the file has them: figures above the line are not raised there by their signs. */
  readonly written: string;
}

/** A thing that takes one unit of the text: tab, break, picture, note, formula. */
export interface ThingPiece extends Placed {
  readonly kind: "thing";
  readonly element: XmlElement;
  readonly key: string;
}

/** Start of a field with its instruction, or its end. */
export interface FieldPiece extends Placed {
  readonly kind: "field";
  readonly which: "start" | "end";
  readonly field: Field;
  readonly key: string;
  /** What it is written with: children of runs; nothing for a simple field, whose element is given. */
  readonly content: readonly { readonly run: XmlElement; readonly element: XmlElement }[];
  readonly simple: XmlElement | null;
}

/** Takes no place in the text: bookmarks, the tags of links and controls, anchors of comments. */
export interface UnseenPiece extends Placed {
  readonly kind: "unseen";
  /** As the file has it. */
  readonly raw: string;
  /** It is the start tag of something around runs: its end tag; or it is that end tag. */
  readonly tag?: { readonly end: string; readonly element?: XmlElement } | "end";
}

/** Words that an earlier tracked change took out here; `by` is that change. */
export interface GonePiece extends Placed {
  readonly kind: "gone";
  readonly text: string;
}

export type Piece = LettersPiece | ThingPiece | FieldPiece | UnseenPiece | GonePiece;

/** A paragraph of the text as it stands once earlier tracked changes are settled. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The paragraph whose end stands. */
  readonly element: XmlElement;
  /** Where that one lies in the part; what runs into it from before is written there too. */
  readonly from: number;
  readonly to: number;
  /** Nothing in it was tracked, so it may be copied as it is. */
  readonly clean: boolean;
  /** Its end is also the end of a section. */
  readonly section: XmlElement | null;
  /** The earlier tracked insertion of its end. */
  readonly by: XmlElement | null;
  /** It holds pieces that must be looked into: notes, text boxes. */
  readonly deep: boolean;
}

/** A table with its rows; `head` lies before the first, `glue` between. */
export interface Table {
  readonly kind: "table";
  readonly element: XmlElement;
  readonly rows: readonly Row[];
  readonly text: string;
}

export interface Row {
  readonly kind: "row";
  readonly element: XmlElement;
  readonly cells: readonly Cell[];
  readonly text: string;
  readonly by: XmlElement | null;
}

export interface Cell {
  readonly kind: "cell";
  readonly element: XmlElement;
  readonly content: Story;
  readonly text: string;
  readonly by: XmlElement | null;
}

export type Block = Paragraph | Table;

/** What stands in a body, cell, note, header or text box. */
export interface Story {
  readonly element: XmlElement;
  readonly blocks: readonly Block[];
}
