import { append } from "../../common/append.ts";
import type { Block } from "../block.ts";
import type { Footnote, OutsideText, Remark } from "../draft.ts";
import type { UnnamedPoint } from "./ids.ts";

/** A point while its text is read. */
export interface Growing {
  readonly label: string;
  readonly id?: string;
  readonly outside?: OutsideText;
  separator: string;
  heading: string;
  readonly paragraphs: string[];
  readonly points: Growing[];
  struck: boolean;
  /** What is struck through of it: where not all is, its words stand in the text. */
  readonly struckWords: string[];
  readonly comments: Remark[];
  readonly footnotes: Footnote[];
}

/** A new point that starts with this paragraph. */
export function grow(label: string, block: Block): Growing {
  return {
    label,
    separator: "",
    heading: "",
    paragraphs: [],
    points: [],
    struck: block.struck === true,
    struckWords: [],
    comments: [],
    footnotes: [],
  };
}

/** Adds a paragraph to the point's text; `offset` is where `words` starts in the block. */
export function addWords(node: Growing, words: string, block: Block, offset: number): void {
  const before = node.paragraphs.reduce((sum, each) => sum + each.length + 1, 0);
  attach(node, words, block, words === "" ? null : before - offset);
  if (words === "") return;
  node.paragraphs.push(words);
  if (block.struck !== true) node.struck = false;
}

/** Takes the paragraph as the point's heading. */
export function setHeading(node: Growing, words: string, block: Block): void {
  node.heading = words;
  attach(node, words, block, null);
}

/** Takes the begin of the paragraph as the point's heading, and `words`, which start at `offset`, as its text. */
export function setHeaded(node: Growing, heading: string, words: string, block: Block, offset: number): void {
  node.heading = heading;
  if (block.struck === true && heading !== "") node.struckWords.push(heading);
  addWords(node, words, block, offset);
}

/** Carries notes and remarks over; `shift` takes a place in the block to one in the point's text, null: the heading. */
function attach(node: Growing, words: string, block: Block, shift: number | null): void {
  for (const note of block.footnotes ?? []) {
    node.footnotes.push({ ...note, at: shift === null ? 0 : Math.max(0, note.at + shift) });
  }
  append(node.comments, block.comments ?? []);
  append(node.struckWords, block.struckWords ?? (block.struck === true && words !== "" ? [words] : []));
}

/** What is struck through in points that stand, in reading order. */
export function struckWithin(nodes: readonly Growing[]): readonly string[] {
  return nodes.flatMap((node) => [...(node.struck ? [] : node.struckWords), ...struckWithin(node.points)]);
}

/** A grown point in its final form. */
export function finish(node: Growing): UnnamedPoint {
  return {
    ...(node.id === undefined ? {} : { id: node.id }),
    label: node.label,
    ...(node.outside === undefined ? {} : { outside: node.outside }),
    ...(node.separator === "" ? {} : { separator: node.separator }),
    heading: node.heading,
    text: node.paragraphs.join("\n"),
    wording: "verbatim",
    deleted: node.struck,
    points: node.points.map(finish),
    ...(node.comments.length === 0 ? {} : { comments: node.comments }),
    ...(node.footnotes.length === 0 ? {} : { footnotes: node.footnotes }),
  };
}
