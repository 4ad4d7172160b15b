import type { XmlElement } from "../../xml.ts";
import { standsIn, type TrackedChange } from "../changes.ts";
import type { CellPlace } from "../../../core/text/block.ts";
import { isTogether, joinedTables, nameSent, Reach, spreadOver } from "./tables.ts";
import { FRAME_STYLE, NOTE_STYLE } from "../own-styles.ts";
import type { TextPiece } from "../inline.ts";
import type { StoryEvent } from "../story.ts";
import type { Styles } from "../styles.ts";

/** Indent of each level of a composite, in twentieths of a point. */
const INDENT = 360;

/** A stretch of a returned document: words, or the end of a paragraph. */
export interface ReturnedToken {
  readonly text: string;
  readonly isMark: boolean;
  readonly changes: readonly TrackedChange[];
  /** Where it begins in the text of its paragraph before the tracked changes, in UTF-16 units. */
  readonly at: number;
  /** Names of the bookmarks around it. */
  readonly bookmarks: readonly string[];
  /** Ids of the comments around it. */
  readonly comments: readonly string[];
  /** Of the end of a paragraph: how that paragraph looks. */
  readonly look?: ParagraphLook;
}

/** What tells the level of a paragraph that was put in. */
export interface ParagraphLook {
  /** Depth in the tree of points, by its indent. */
  readonly depth: number;
  readonly heading: boolean;
}

/** A paragraph as it was before the tracked changes, with all that happened in it since. */
export interface ReturnedParagraph {
  readonly text: string;
  readonly tokens: readonly ReturnedToken[];
  /** Comments attached to a place rather than to words, with their place in `text`. */
  readonly places: ReadonlyMap<string, number>;
  /** The program's own words: a note beside a point, a fact of the frame. */
  readonly own: boolean;
  /** Id of the point that its words were sent in, where they tell it. */
  readonly point?: string;
  /** The cell that it stands in, and the tracked changes that this cell lies in. */
  readonly cell?: CellPlace;
  readonly cellChanges?: readonly TrackedChange[];
}

/** Words that somebody struck through or hid without tracking are as good as deleted: whoever reads the file passes over them. */
function byHand({ struck, hidden }: TextPiece): readonly TrackedChange[] {
  if (!struck && !hidden) return [];
  return [{ kind: "delete", author: "", date: null, byHand: struck ? "struck" : "hidden" }];
}

/** What a text box holds lies in the changes that the box lies in. */
function within(paragraph: ReturnedParagraph, changes: readonly TrackedChange[]): ReturnedParagraph {
  if (changes.length === 0) return paragraph;
  const tokens = paragraph.tokens.map((token) => ({ ...token, changes: [...changes, ...token.changes] }));
  return { ...paragraph, tokens, text: standsIn("original", changes) ? paragraph.text : "" };
}

/** Cuts a returned document into its paragraphs before the tracked changes. */
export function returnedParagraphs(
  events: readonly StoryEvent[],
  styles: Styles,
  boxOf: (content: XmlElement) => readonly StoryEvent[],
): readonly ReturnedParagraph[] {
  const paragraphs: ReturnedParagraph[] = [];
  const bookmarks = new Map<string, string>();
  const comments = new Set<string>();
  let tokens: ReturnedToken[] = [];
  let places = new Map<string, number>();
  let text = "";
  const push = (words: string, isMark: boolean, changes: readonly TrackedChange[], look?: ParagraphLook): void => {
    tokens.push({
      text: words,
      isMark,
      changes,
      at: text.length,
      bookmarks: [...bookmarks.values()],
      comments: [...comments],
      ...(look === undefined ? {} : { look }),
    });
    if (!isMark && standsIn("original", changes)) text += words;
  };
  let boxes: ReturnedParagraph[] = [];
  let style: string | undefined;
  let cell: CellPlace | null = null;
  const end = (): void => {
    const name = styles.get(style ?? "")?.name;
    const own = name === NOTE_STYLE || name === FRAME_STYLE;
    if (tokens.length > 0) paragraphs.push({ text, tokens, places, own, ...(cell === null ? {} : { cell }) });
    // What a text box says comes after the paragraph that it hangs on.
    paragraphs.push(...boxes);
    boxes = [];
    tokens = [];
    places = new Map();
    text = "";
  };
  /** Some programs open a bookmark again in each paragraph and close it once, at its end: the last of a name counts. */
  const open = (opened: { readonly id: string; readonly name: string }): void => {
    const named = nameSent(opened.name);
    for (const [id, name] of bookmarks) if (name === named) bookmarks.delete(id);
    bookmarks.set(opened.id, named);
    reach.meets(named, paragraphs.length);
  };
  /** Where a table begins a bookmark, some programs leave all of it at the first cell: it holds the table. */
  const begun = new Map<CellPlace["table"], string>();
  /** Others leave pieces of a bookmark before and behind a table: it holds what lies between the first and the last of them. */
  const reach = new Reach();
  const close = (id: string, within: CellPlace | null): void => {
    const name = bookmarks.get(id) ?? "";
    const isEmpty = tokens.every((token) => !token.bookmarks.includes(name));
    if (within !== null && isEmpty && isTogether(name)) begun.set(within.table, name);
    if (tokens.length > 0) reach.meets(name, paragraphs.length);
    bookmarks.delete(id);
  };
  for (const event of events) {
    if (event.kind === "bookmark-start") open(event);
    else if (event.kind === "bookmark-end") close(event.id, null);
    else if (event.kind === "boundary") {
      end();
      const { cell: closed, changes } = event;
      if (closed === undefined || changes === undefined || changes.length === 0) continue;
      for (const [at, each] of paragraphs.entries())
        if (each.cell === closed) paragraphs[at] = { ...each, cellChanges: changes };
    } else {
      for (const piece of event.pieces) {
        if (piece.kind === "bookmark-start") open(piece);
        else if (piece.kind === "bookmark-end") close(piece.id, event.cell);
        else if (piece.kind === "comment-start") comments.add(piece.id);
        else if (piece.kind === "comment-end") comments.delete(piece.id);
        else if (piece.kind === "comment") places.set(piece.id, text.length);
        else if (piece.kind === "box")
          boxes.push(
            ...returnedParagraphs(boxOf(piece.content), styles, boxOf).map((each) => within(each, piece.changes)),
          );
        else if (piece.kind === "text") push(piece.text, false, [...piece.changes, ...byHand(piece)]);
      }
      style = event.properties.style;
      cell = event.cell;
      const indent = event.properties.indent ?? 0;
      const heading = /^heading [1-9]$/iu.test(styles.get(style ?? "")?.name ?? "");
      push("\n", true, event.mark, { depth: Math.max(0, Math.round(indent / INDENT)), heading });
      if (standsIn("original", event.mark)) end();
    }
  }
  end();
  return joinedTables(reach.over(spreadOver(begun, paragraphs)));
}
