import type { XmlElement } from "../../xml.ts";
import type { Edit } from "../../../core/text/edit.ts";
import type { Field, FieldPiece, Paragraph, Piece } from "./pieces.ts";
import type { Plan, PlannedText } from "./plan.ts";

/** What became of a stretch of text; positions are in the joined texts of a group's paragraphs. */
export interface Span {
  readonly op: "keep" | "delete" | "insert";
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** Number of the move that it is part of. */
  readonly move?: number;
}

/** A piece at its place in the joined text; null is the end of a paragraph. */
export interface PlacedPiece {
  readonly from: number;
  readonly to: number;
  readonly piece: Piece | null;
  /** Number of its paragraph in the group. */
  readonly paragraph: number;
}

/** The pieces of paragraphs that make one text, each end of a paragraph between two one unit. */
export function placedPieces(paragraphs: readonly Paragraph[]): readonly PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  let base = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const piece of paragraph.pieces)
      placed.push({ from: base + piece.at, to: base + piece.at + piece.size, piece, paragraph: index });
    base += paragraph.text.length;
    if (index < paragraphs.length - 1) placed.push({ from: base, to: base + 1, piece: null, paragraph: index });
    base += 1;
  }
  return placed;
}

/** A link around some of the joined text. */
export interface PlacedLink {
  readonly element: XmlElement;
  readonly from: number;
  readonly to: number;
}

/** The links of placed pieces that hold something. */
export function linksOf(pieces: readonly PlacedPiece[]): readonly PlacedLink[] {
  const open: (readonly [element: XmlElement | undefined, from: number])[] = [];
  return pieces.flatMap(({ piece, from: at }): PlacedLink[] => {
    if (piece?.kind !== "unseen" || piece.tag === undefined) return [];
    if (piece.tag !== "end") open.push([piece.tag.element, at]);
    const [element, from] = (piece.tag === "end" ? open.pop() : undefined) ?? [undefined, at];
    return element?.name === "w:hyperlink" && from < at ? [{ element, from, to: at }] : [];
  });
}

/** The letters of a piece from here to there in the joined text, as the file has them. */
export function lettersOf({ piece, from: start }: PlacedPiece, from: number, to: number): string {
  return piece?.kind === "letters" ? piece.written.slice(Math.max(from - start, 0), Math.max(to - start, 0)) : "";
}

/** The earlier tracked deletion of the same words at this place of the new draft, looked for from one of its pieces on. */
export function goneBefore(
  pieces: readonly PlacedPiece[],
  first: number,
  place: number,
  words: string,
): XmlElement | null {
  if (words === "") return null;
  for (let at = first; at < pieces.length && pieces[at]!.from <= place; at++) {
    const { piece, from } = pieces[at]!;
    if (piece?.kind === "gone" && from === place && piece.text.includes(words)) return piece.by;
  }
  return null;
}

/** The edits of a group as spans. */
function spansOf(edits: readonly Edit[]): Span[] {
  const spans: Span[] = [];
  let a = 0;
  let b = 0;
  for (const edit of edits) {
    const size = edit.text.length;
    const from = { aFrom: a, bFrom: b };
    if (edit.op === "keep") spans.push({ op: "keep", ...from, aTo: (a += size), bTo: (b += size) });
    else {
      const move = "move" in edit ? { move: edit.move } : {};
      if (edit.op === "delete" || edit.op === "moveOut")
        spans.push({ op: "delete", ...from, aTo: (a += size), bTo: b, ...move });
      else spans.push({ op: "insert", ...from, aTo: a, bTo: (b += size), ...move });
    }
  }
  return spans;
}

/**
 * The spans with words that an earlier hand only added to, or into, kept: what is new of them is that hand's insertion,
 * not a word struck and written anew.
 */
export function withEarlierInsertions(edits: readonly Edit[], b: readonly PlacedPiece[]): readonly Span[] {
  const spans = spansOf(edits);
  if (!b.some(({ piece }) => piece?.by != null)) return spans;
  const written: Span[] = [];
  for (const [at, span] of spans.entries()) {
    const gone = spans[at - 1];
    const [before, now] = [edits[at - 1]?.text ?? "", edits[at]!.text];
    const rewritten = gone?.op === "delete" && span.op === "insert" && (gone.move ?? span.move) === undefined;
    const parts = rewritten ? grown(gone, before, span, now, b) : null;
    if (parts !== null) written.pop();
    written.push(...(parts ?? [span]));
  }
  return written;
}

/** What went, kept, and between it what an earlier hand inserted; null where that is not all that came. */
function grown(gone: Span, before: string, came: Span, now: string, b: readonly PlacedPiece[]): readonly Span[] | null {
  const parts: Span[] = [];
  let kept = gone.aFrom;
  let words = "";
  for (const { from, to, piece } of b) {
    const [lo, hi] = [Math.max(from, came.bFrom), Math.min(to, came.bTo)];
    if (lo >= hi) continue;
    if (piece?.kind !== "letters") return null;
    const own = piece.by === null;
    if (own) words += now.slice(lo - came.bFrom, hi - came.bFrom);
    const aTo = own ? kept + hi - lo : kept;
    parts.push({ op: own ? "keep" : "insert", aFrom: kept, aTo, bFrom: lo, bTo: hi });
    kept = aTo;
  }
  return words !== "" && words === before ? parts : null;
}

/** Things of both drafts at the same place of kept stretches. */
export function keptThings(
  spans: readonly Span[],
  a: readonly PlacedPiece[],
  b: readonly PlacedPiece[],
): readonly (readonly [PlacedPiece, PlacedPiece | undefined])[] {
  const things = (pieces: readonly PlacedPiece[]) => pieces.filter(({ piece }) => piece === null || isThing(piece));
  const [ours, theirs] = [things(a), things(b)];
  const at = new Map(theirs.map((placed) => [placed.from, placed]));
  const found: (readonly [PlacedPiece, PlacedPiece | undefined])[] = [];
  let next = 0;
  for (const span of spans) {
    while (next < ours.length && ours[next]!.from < span.aFrom) next++;
    for (; span.op === "keep" && next < ours.length && ours[next]!.from < span.aTo; next++) {
      found.push([ours[next]!, at.get(ours[next]!.from - span.aFrom + span.bFrom)]);
    }
  }
  return found;
}

const isThing = (piece: Piece): boolean => piece.kind === "thing" || piece.kind === "field";

/** Notes which fields correspond at their start and at their end, in all of a story: a field may run through paragraphs. */
export function mateFields(plan: Plan): void {
  for (const block of plan) {
    if (block.kind === "table")
      for (const { cells } of block.rows) for (const { content } of cells) mateFields(content);
    else if (block.a.some(hasField) && block.b.some(hasField)) mateFieldsOf(block);
  }
}

const hasField = ({ pieces }: Paragraph): boolean => pieces.some(({ kind }) => kind === "field");

function mateFieldsOf({ a, b, edits }: PlannedText): void {
  for (const [{ piece: one }, other] of keptThings(spansOf(edits), placedPieces(a), placedPieces(b))) {
    const two = other?.piece;
    if (one?.kind !== "field" || two?.kind !== "field" || one.which !== two.which || !isSameField(one, two)) continue;
    if (one.which === "start") [one.field.mate, two.field.mate] = [two.field, one.field];
    else [one.field.ended, two.field.ended] = [two.field, one.field];
  }
}

/** Whether the same field starts or ends here: programs write the instruction of a field that shows the same words in their own way. */
function isSameField(one: FieldPiece, two: FieldPiece): boolean {
  if (one.key !== two.key || one.which === "end") return one.key === two.key;
  const [ours, theirs] = [one.field, two.field];
  return ours.code === theirs.code || (ours.words !== null && ours.words.trim() !== "" && ours.words === theirs.words);
}

const whole = (field: Field): boolean =>
  field.start !== null && field.end !== null ? field.mate !== null && field.mate === field.ended : true;

/** Whether two things at the same place are the same indeed. */
function isSame(one: Piece | null, other: Piece | null | undefined): boolean {
  if (one === null || other === null) return one === other;
  if (other === undefined || one.kind !== other.kind) return false;
  if (one.kind === "thing") return other.kind === "thing" && one.key === other.key;
  if (one.kind !== "field" || other.kind !== "field") return true;
  return one.which === other.which && isSameField(one, other) && whole(one.field) && whole(other.field);
}

/** The spans with things that only seemed to stay taken out: they went, and others came. */
export function settledSpans(
  spans: readonly Span[],
  a: readonly PlacedPiece[],
  b: readonly PlacedPiece[],
): readonly Span[] {
  const kept = keptThings(spans, a, b);
  const there = new Set(kept.flatMap(([, other]) => (other === undefined ? [] : [other.from])));
  const others = b.filter(({ piece, from }) => piece !== null && isThing(piece) && !there.has(from));
  const cuts = new Set<number>();
  for (const [one, other] of kept) if (!isSame(one.piece, other?.piece)) cuts.add(one.from);
  const otherCuts = new Set(others.map(({ from }) => from));
  if (cuts.size === 0 && otherCuts.size === 0) return spans;
  return spans.flatMap((span) => (span.op === "keep" ? cutSpan(span, cuts, otherCuts) : [span]));
}

function cutSpan(span: Span, cuts: ReadonlySet<number>, others: ReadonlySet<number>): readonly Span[] {
  const parts: Span[] = [];
  let from = 0;
  const size = span.aTo - span.aFrom;
  const keep = (lo: number, hi: number): void => {
    if (lo === hi) return;
    const { aFrom, bFrom } = span;
    parts.push({ op: "keep", aFrom: aFrom + lo, aTo: aFrom + hi, bFrom: bFrom + lo, bTo: bFrom + hi });
  };
  for (let at = 0; at < size; at++) {
    const [a, b] = [span.aFrom + at, span.bFrom + at];
    if (!cuts.has(a) && !others.has(b)) continue;
    keep(from, at);
    parts.push({ op: "delete", aFrom: a, aTo: a + 1, bFrom: b, bTo: b });
    parts.push({ op: "insert", aFrom: a + 1, aTo: a + 1, bFrom: b, bTo: b + 1 });
    from = at + 1;
  }
  keep(from, size);
  return parts;
}
