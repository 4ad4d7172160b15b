import { walkComposite } from "../../../core/text/reading.ts";
import type { Composite, CompositePoint } from "../../../core/text/composite.ts";
import { together, type ReturnedMove } from "../../../core/text/spans.ts";
import { shownPieces } from "../composite-read.ts";
import type { LaidParagraph } from "../writing/composite-layout.ts";
import type { NewParagraph, Outline } from "./placing.ts";

/** Paragraphs that were sent and are gone from their place; `fresh` holds, by the paragraph before them, those that came in. */
interface Gone {
  readonly sent: readonly LaidParagraph[];
  readonly isGone: (index: number) => boolean;
  readonly fresh: Map<number, NewParagraph[]>;
  readonly outline: Outline;
}

/**
 * Points of which each paragraph, and of all below them, is gone from its place and stands in another one, in the same words and
 * order: they were moved, and are new nowhere. What moved is taken out of `fresh`.
 */
export function movedPoints(composite: Composite, { sent, isGone, fresh, outline }: Gone): readonly ReturnedMove[] {
  const moves: ReturnedMove[] = [];
  /** The last point that was moved to each place. */
  const put = new Map<number, string>();
  /** The last point before a place that is still there. */
  const follows = (gap: number): string | null =>
    sent.slice(0, gap + 1).findLast((laid, index) => laid.point !== null && !isGone(index))?.point?.id ?? null;
  const linesOf = (point: CompositePoint): readonly number[] => {
    const ids = new Set([...walkComposite([point])].map((each) => each.point.id));
    return sent.flatMap((laid, index) => (laid.point !== null && ids.has(laid.point.id) ? [index] : []));
  };
  const moved = (point: CompositePoint): boolean => {
    const lines = linesOf(point);
    if (lines.length === 0 || !lines.every(isGone)) return false;
    const wanted = lines.map((index) => plain(sent[index]!, point));
    for (const [gap, paragraphs] of fresh) {
      const from = paragraphs.findIndex((_, at) =>
        wanted.every((words, nth) => same(paragraphs[at + nth]?.text, words)),
      );
      // Between paragraphs that stay new ones its place is not known.
      if (from !== 0 || lines.includes(gap)) continue;
      const before = put.get(gap);
      const spot = before === undefined ? outline.spot(follows(gap), paragraphs[0]!.look.depth) : { after: before };
      const by = together(paragraphs.slice(0, lines.length).map((each) => each.by));
      const to = outline.calledAs("after" in spot ? spot.after : spot.under);
      moves.push({ point: point.id, label: point.label, at: spot, to, by });
      put.set(gap, point.id);
      if (paragraphs.length === lines.length) fresh.delete(gap);
      else fresh.set(gap, paragraphs.slice(lines.length));
      return true;
    }
    return false;
  };
  const walk = (points: readonly CompositePoint[]): void => {
    for (const point of points) if (!moved(point)) walk(point.points);
  };
  walk(composite.points);
  return moves;
}

/** The words of a paragraph without its number, which may be counted anew where it stands now. */
function plain({ pieces }: LaidParagraph, { label }: CompositePoint): string {
  const words = shownPieces(pieces);
  return bare(words.startsWith(label) ? words.slice(label.length) : words);
}

function same(found: string | undefined, words: string): boolean {
  if (found === undefined || words === "") return false;
  const all = bare(found);
  return all === words || (all.endsWith(words) && /^[\p{L}\p{N}().]{1,12}$/u.test(all.slice(0, -words.length)));
}

function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}
