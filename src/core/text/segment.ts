import { said } from "../common/said.ts";
import type { Block } from "./block.ts";
import type { Point, Remark, Warning } from "./draft.ts";
import { withoutContents } from "./segmenting/contents.ts";
import { frontOf, preambleStart } from "./segmenting/front.ts";
import { pointIds } from "./segmenting/ids.ts";
import { linesOf } from "./segmenting/lines.ts";
import { finish, struckWithin } from "./segmenting/growing.ts";
import { findTitles } from "./segmenting/titles.ts";
import { withTables } from "./segmenting/tables.ts";
import { TreeBuilder } from "./segmenting/tree.ts";

export { pointIds, labelName, type UnnamedPoint } from "./segmenting/ids.ts";

/** What is known about the file beside its paragraphs. */
export interface SegmentOptions {
  /** The title is known; no paragraph is taken for it. */
  readonly title?: string;
}

/** The points of a text, its title, and what a reader must know. */
export interface Segmented {
  readonly title: string;
  readonly points: readonly Point[];
  readonly warnings: readonly Warning[];
  /** Remarks on title lines. */
  readonly comments: readonly Remark[];
}

/**
 * Finds the numbering in use in paragraphs and builds the tree of points. Which numbering lies inside which is learned
 * from the text. No character is lost: all words are, in their order, in the title, a warning, or a point.
 */
export function segment(blocks: readonly Block[], options: SegmentOptions = {}): Segmented {
  const { blocks: paragraphs, nested } = withTables(blocks);
  const { lines, contents } = withoutContents(linesOf(paragraphs));
  const front = frontOf(lines, options.title === undefined);
  const builder = new TreeBuilder(lines);
  const preamble = preambleStart(lines, front.length);
  const before = [...contents].filter(([at]) => at < front.length);
  builder.outside("front", [...lines.slice(0, front.titleStart), ...lines.slice(front.titleEnd, front.length)]);
  for (const [, list] of before) builder.outside("contents", list);
  for (let at = front.length; at <= lines.length; at++) {
    const list = contents.get(at);
    if (list !== undefined) builder.outside("contents", list);
    const line = lines[at];
    if (line === undefined || builder.labelled(at)) continue;
    if (line.headingLike) builder.heading(at);
    else if (at === preamble) builder.preamble(at, "preamble");
    else builder.words(at);
  }
  const warnings: Warning[] = [...front.warnings, ...builder.warnings];
  if (nested > 0) warnings.push(said("nested-table", { count: nested }));
  if (!builder.numbered && lines.length > 0) {
    warnings.push(said("no-numbering"));
  }
  findTitles(builder.top);
  const title = lines.slice(front.titleStart, front.titleEnd);
  const struck = [
    ...title.flatMap(({ block, words }) => (block.struck === true ? [words] : [])),
    ...struckWithin(builder.top),
  ];
  if (struck.length > 0)
    warnings.push(said("struck-through", { words: struck.map((words) => `“${words}”`).join(", ") }));
  const points = pointIds(builder.top.map(finish));
  return { title: options.title ?? front.title, points, warnings, comments: front.comments };
}
