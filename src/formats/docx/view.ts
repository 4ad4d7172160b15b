import type { Block, CellPlace, Footnote } from "../../core/text/block.ts";
import type { Remark } from "../../core/text/draft.ts";
import { standsIn, type View } from "./changes.ts";
import type { XmlElement } from "../xml.ts";
import type { Piece, ReadingContext } from "./inline.ts";
import { indentOfLevel, ListCounter, listPlaceOf, type ListPlace, type Numbering } from "./numbering.ts";
import type { StoryEvent, StoryParagraph } from "./story.ts";
import type { ParagraphProperties, Style } from "./styles.ts";

/** What the parts beside the main text give to a view. */
export interface ViewSources {
  readonly context: ReadingContext;
  readonly numbering: Numbering;
  readonly language: string;
  /** Paragraphs of a note, or null where the file has none of that id. */
  note(of: "footnote" | "endnote", id: string): readonly StoryEvent[] | null;
  /** What a text box holds. */
  box(content: XmlElement): readonly StoryEvent[];
  /** How notes are counted: a number format. */
  readonly noteFormat: Readonly<Record<"footnote" | "endnote", (value: number) => string>>;
  comment(id: string): Remark | null;
}

/** A block with the ids of its comments, whose quoted words are known at the end only. */
interface OpenBlock {
  readonly block: Block;
  readonly comments: string[];
}

/** Text gathered until a paragraph mark that stands in the view. */
interface Gathering {
  text: string;
  /** UTF-16 units at the start that are strong, while nothing else came. */
  strong: number;
  struckOnly: boolean;
  struck: string[];
  hidden: string;
  notes: { mark: string; text: string; at: number }[];
  /** Ids of comments attached here. */
  comments: Set<string>;
  boxes: (readonly StoryEvent[])[];
  last: StoryParagraph | null;
}

/** What a view comes across beside its blocks. */
export interface Finds {
  /** Words struck through by hand inside a paragraph that stands. */
  readonly struck: string[];
  readonly hidden: string[];
  /** UTF-16 units of text by language tag. */
  readonly languages: Map<string, number>;
  /** Ids of the notes referred to, as `footnote/3`. */
  readonly notes: Set<string>;
}

/** Builds the blocks of one view of a story. */
export class ViewBuilder {
  private readonly blocks: OpenBlock[] = [];
  private gathering = freshGathering();
  private readonly quotes = new Map<string, string>();
  private readonly openComments = new Set<string>();
  private readonly placed = new Set<string>();
  private readonly noteCount = { footnote: 0, endnote: 0 };
  private readonly counter: ListCounter;
  private readonly sources: ViewSources;
  private readonly view: View;
  private boxCounter: ListCounter | null = null;
  private boxCount = 0;
  /** The last cell that has words. */
  private filled: CellPlace | null = null;

  readonly finds: Finds;

  /** A story inside another one (a note, a text box) adds to what the outer one `finds`. */
  constructor(sources: ViewSources, view: View, counter?: ListCounter, finds?: Finds) {
    this.finds = finds ?? { struck: [], hidden: [], languages: new Map(), notes: new Set() };
    this.sources = sources;
    this.view = view;
    this.counter = counter ?? new ListCounter(sources.numbering, sources.context.styles);
  }

  add(event: StoryEvent): void {
    if (event.kind === "boundary") this.boundary(event);
    else if (event.kind === "paragraph") this.paragraph(event);
  }

  /** The blocks, once the story has ended. */
  finish(): readonly Block[] {
    this.boundary();
    return this.blocks.map(({ block, comments }) => {
      const remarks = comments.flatMap((id) => this.remark(id) ?? []);
      return remarks.length === 0 ? block : { ...block, comments: remarks };
    });
  }

  /** Comments that no text of this view carries. */
  unplacedComments(all: readonly string[]): readonly Remark[] {
    return all.flatMap((id) => (this.placed.has(id) ? [] : (this.remark(id) ?? [])));
  }

  /** Number formats that were not known. */
  get unknownFormats(): ReadonlySet<string> {
    return this.counter.unknownFormats;
  }

  private paragraph(paragraph: StoryParagraph): void {
    const now = this.gathering;
    now.last = paragraph;
    for (const piece of paragraph.pieces) this.piece(piece);
    if (standsIn(this.view, paragraph.mark)) this.close(paragraph);
    // Comments on a paragraph that is gone in this view do not belong to the one that follows.
    else if (now.text === "") now.comments.clear();
  }

  private piece(piece: Piece): void {
    const now = this.gathering;
    if (piece.kind === "comment-start") {
      this.openComments.add(piece.id);
      now.comments.add(piece.id);
    } else if (piece.kind === "comment-end") this.openComments.delete(piece.id);
    else if (piece.kind === "comment") now.comments.add(piece.id);
    if (!("changes" in piece) || !standsIn(this.view, piece.changes)) return;
    if (piece.kind === "box") now.boxes.push(this.sources.box(piece.content));
    else if (piece.kind === "note") this.note(piece.of, piece.id, piece.mark);
    else if (piece.hidden) now.hidden += piece.text;
    else {
      if (piece.strong && now.strong === now.text.length) now.strong += piece.text.length;
      if (piece.struck) now.struck.push(piece.text);
      else if (piece.text.trim() !== "") now.struckOnly = false;
      now.text += piece.text;
      for (const id of this.openComments) this.quotes.set(id, (this.quotes.get(id) ?? "") + piece.text);
      const { languages } = this.finds;
      languages.set(piece.language, (languages.get(piece.language) ?? 0) + piece.text.length);
    }
  }

  private note(of: "footnote" | "endnote", id: string, ownMark: string | null): void {
    const events = this.sources.note(of, id);
    if (events === null) {
      this.sources.context.losses.missingNotes.add(`${of}/${id}`);
      return;
    }
    this.finds.notes.add(`${of}/${id}`);
    const mark = ownMark ?? this.sources.noteFormat[of](++this.noteCount[of]);
    const blocks = this.substory(events);
    // A note has no place in which struck words would go.
    for (const { struck, text: words } of blocks) if (struck === true) this.finds.struck.push(words);
    const text = blocks
      .map((block) => (block.label === undefined ? block.text : `${block.label} ${block.text}`))
      .join("\n");
    this.gathering.notes.push({ mark, text: text.trim(), at: this.gathering.text.length });
  }

  private substory(events: readonly StoryEvent[], counter?: ListCounter): readonly Block[] {
    const builder = new ViewBuilder(this.sources, this.view, counter, this.finds);
    for (const event of events) builder.add(event);
    return builder.finish();
  }

  private boundary({ cell, changes }: Extract<StoryEvent, { kind: "boundary" }> = { kind: "boundary" }): void {
    const { last, text } = this.gathering;
    if (last !== null && text !== "") this.close(last);
    else this.gathering = freshGathering();
    // A cell without words has its place in the row.
    if (cell !== undefined && this.filled !== cell && standsIn(this.view, changes ?? []))
      this.blocks.push({ block: { text: "", cell }, comments: [] });
  }

  private close(paragraph: StoryParagraph): void {
    const now = this.gathering;
    this.gathering = freshGathering();
    for (const id of this.openComments) this.quotes.set(id, `${this.quotes.get(id) ?? ""}\n`);
    if (now.hidden.trim() !== "") this.finds.hidden.push(now.hidden.trim());
    const unseen = now.hidden !== "" && paragraph.markHidden && now.text === "";
    const block = unseen ? null : this.block(now, paragraph);
    if (block !== null) {
      this.blocks.push(block);
      this.filled = paragraph.cell;
    }
    const carrier = block ?? this.blocks.at(-1);
    for (const id of now.comments) {
      if (this.placed.has(id) || carrier === undefined) continue;
      this.placed.add(id);
      carrier.comments.push(id);
    }
    for (const box of now.boxes) {
      this.boxCounter ??= new ListCounter(this.sources.numbering, this.sources.context.styles);
      const number = ++this.boxCount;
      for (const inner of this.substory(box, this.boxCounter))
        this.blocks.push({ block: boxed(inner, number, paragraph.cell), comments: [] });
      if (paragraph.cell !== null) this.filled = paragraph.cell;
    }
  }

  private block(now: Gathering, paragraph: StoryParagraph): OpenBlock | null {
    const properties = this.view === "final" ? paragraph.properties : paragraph.before;
    const { styles } = this.sources.context;
    const style = properties.style ?? styles.defaultParagraph ?? undefined;
    const chain = styles.chain(style);
    const place = listPlaceOf(properties, chain, this.sources.numbering, styles);
    // A paragraph that holds a section break alone is not shown, and counts for nothing.
    const breaks = properties.section === true && now.text === "" && now.notes.length === 0;
    const label = place === null || breaks ? null : this.counter.next(place, this.sources.language);
    if (place !== null && !this.counter.knows(place)) this.sources.context.losses.missingNumbers.add(paragraph);
    const lead = /^\f+/u.exec(now.text)?.[0].length ?? 0;
    const text = now.text
      .slice(lead)
      .replace(/(?<!\f)\f+$/u, "")
      .replace(/\f+/gu, "\n");
    if (text === "" && (label ?? "") === "" && now.notes.length === 0) return null;
    if (!now.struckOnly && now.struck.length > 0) this.finds.struck.push(now.struck.join(""));
    const heading = headingLevel(properties, chain);
    const indent = this.indent(properties, chain, place);
    const strong = Math.min(text.length, now.strong - lead);
    const styleName = chain[0]?.name;
    const block: Block = {
      text,
      ...(label === null || label === "" ? {} : { label, labelLevel: place?.level ?? 0 }),
      ...(heading === null ? {} : { heading }),
      ...(styleName === undefined ? {} : { style: styleName }),
      ...(indent === 0 ? {} : { indent }),
      ...(inherited(properties, chain, "centred") === true ? { centred: true as const } : {}),
      ...(strong > 0 ? { strong } : {}),
      ...(paragraph.cell === null ? {} : { cell: paragraph.cell satisfies CellPlace }),
      place: { paragraph: paragraph.number },
      ...(now.notes.length === 0 ? {} : { footnotes: clampedNotes(now.notes, lead, text.length) }),
      ...(now.struckOnly && text.trim() !== "" ? { struck: true as const } : {}),
    };
    return { block, comments: [] };
  }

  /** Left indent in points: the paragraph's own, else its list's, else its style's. */
  private indent(properties: ParagraphProperties, chain: readonly Style[], place: ListPlace | null): number {
    const { numbering, context } = this.sources;
    const ofList = place === null ? undefined : indentOfLevel(numbering, context.styles, place);
    const ofStyle = chain.find(({ paragraph }) => paragraph.indent !== undefined)?.paragraph.indent;
    const listFirst = properties.numbering?.numId !== undefined;
    return (properties.indent ?? (listFirst ? (ofList ?? ofStyle) : (ofStyle ?? ofList)) ?? 0) / 20;
  }

  private remark(id: string): Remark | null {
    const remark = this.sources.comment(id);
    const quote = this.quotes.get(id)?.trim();
    return remark === null ? null : { ...remark, ...(quote === undefined || quote === "" ? {} : { quote }) };
  }
}

/** A paragraph of a text box, in the cell that the box hangs in; its tables are numbered apart from those of the text. */
function boxed(block: Block, box: number, around: CellPlace | null): Block {
  const own = block.cell === undefined ? null : { ...block.cell, table: -1000 * box - block.cell.table };
  const cell = own === null ? around : around === null ? own : { ...own, outer: around };
  return { ...block, box: true, ...(cell === null ? {} : { cell }) };
}

function freshGathering(): Gathering {
  return {
    text: "",
    strong: 0,
    struckOnly: true,
    struck: [],
    hidden: "",
    notes: [],
    comments: new Set(),
    boxes: [],
    last: null,
  };
}

function clampedNotes(notes: Gathering["notes"], lead: number, length: number): readonly Footnote[] {
  return notes.map((note) => ({ ...note, at: Math.min(length, Math.max(0, note.at - lead)) }));
}

/** Heading level 1 to 9 by outline level, 0 for a title, null for body text. */
function headingLevel(properties: ParagraphProperties, chain: readonly Style[]): number | null {
  const outline = inherited(properties, chain, "outline");
  if (outline !== undefined) return outline >= 0 && outline <= 8 ? outline + 1 : null;
  return chain.some(({ name }) => name.toLowerCase() === "title") ? 0 : null;
}

function inherited<K extends "outline" | "centred">(
  properties: ParagraphProperties,
  chain: readonly Style[],
  key: K,
): ParagraphProperties[K] | undefined {
  return properties[key] ?? chain.find(({ paragraph }) => paragraph[key] !== undefined)?.paragraph[key];
}
