import type { Ahead } from "./ahead.ts";
import type { LabelFound } from "./label.ts";
import { runIn } from "./levels.ts";
import { isShort, type Line } from "./lines.ts";
import { isTitleLike } from "./title-words.ts";

const TEXT_KINDS = new Set(["recital", "paragraph", "subparagraph", "proposed"]);

/** How much of the words after the label of line `at` is a heading, in UTF-16 units. */
export function headingEnd(lines: readonly Line[], ahead: Ahead, at: number, label: LabelFound): number {
  const line = lines[at];
  const { rest, kind } = label;
  if (line === undefined || rest === "" || kind === "bullet") return 0;
  if (line.block.heading !== undefined) return rest.length;
  const before = line.start + (line.automatic ? 0 : line.words.length - rest.length);
  const strong = (line.block.strong ?? 0) - before;
  if (strong > 1 && strong < rest.length && rest.slice(0, strong).trim() !== "") return runIn(rest, strong);
  if (!isShort(rest)) return 0;
  const named = kind !== null && !TEXT_KINDS.has(kind);
  if (strong >= rest.length || line.headingLike || named || ahead.isHeaded(at)) return rest.length;
  return rest.split(/\s+/u).length <= 8 && isTitleLike(rest) && headsWords(lines, ahead, at) ? rest.length : 0;
}

/** Whether short words after a number stand over others: plain words or points further in follow them. */
function headsWords(lines: readonly Line[], ahead: Ahead, at: number): boolean {
  const next = lines[at + 1];
  const own = ahead.candidates(at)[0];
  if (next === undefined || own === undefined || own.rank > 14) return false;
  if (next.label === null) return !next.headingLike;
  return ahead.candidates(at + 1).every((each) => each.rank > own.rank);
}
