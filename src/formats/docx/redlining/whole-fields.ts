import type { Edit } from "../../../core/text/edit.ts";
import type { Field } from "./pieces.ts";
import { settledSpans, withEarlierInsertions, type PlacedPiece, type Span } from "./spans.ts";

/** From the start of a field in the joined text to behind its end. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The edits of a group as they are to be written: with what an earlier hand added, and no thing or field in part. */
export function wholeSpans(
  edits: readonly Edit[],
  a: readonly PlacedPiece[],
  b: readonly PlacedPiece[],
): readonly Span[] {
  return withWholeFields(settledSpans(withEarlierInsertions(edits, b), a, b), a, b);
}

/**
 * The spans with every field that does not stay gone whole, or come whole, with all that it shows: first the old one from
 * its start to its end, then the new one. Of two fields whose parts alternate a program cannot tell which end is whose.
 */
function withWholeFields(
  spans: readonly Span[],
  a: readonly PlacedPiece[],
  b: readonly PlacedPiece[],
): readonly Span[] {
  const [ours, theirs] = [fieldsOf(a), fieldsOf(b)];
  if (ours.length + theirs.length === 0) return spans;
  let now = spans;
  for (let before: readonly Span[] | null = null; before !== now;) {
    before = now;
    const kept = now.filter(({ op }) => op === "keep");
    const gone = ours.filter(({ from }) => !kept.some(({ aFrom, aTo }) => from >= aFrom && from < aTo));
    const came = theirs.filter(({ from }) => !kept.some(({ bFrom, bTo }) => from >= bFrom && from < bTo));
    now = taken(now, gone, came);
    if (now === before) return inOrder(now, gone, came);
  }
  return now;
}

/** The fields that start and end in the joined text. */
function fieldsOf(pieces: readonly PlacedPiece[]): readonly Stretch[] {
  const starts = new Map<Field, number>();
  return pieces.flatMap(({ piece, from, to }): Stretch[] => {
    if (piece?.kind !== "field") return [];
    if (piece.which === "start") starts.set(piece.field, from);
    const start = piece.which === "end" ? starts.get(piece.field) : undefined;
    return start === undefined ? [] : [{ from: start, to }];
  });
}

/** The spans with what seemed to stay in such fields gone and come; the same spans where nothing did. */
function taken(spans: readonly Span[], gone: readonly Stretch[], came: readonly Stretch[]): readonly Span[] {
  const parts = spans.flatMap((span): readonly Span[] => {
    if (span.op !== "keep") return [span];
    const shift = span.bFrom - span.aFrom;
    const cuts = [...gone, ...came.map(({ from, to }) => ({ from: from - shift, to: to - shift }))]
      .map(({ from, to }) => ({ from: Math.max(from, span.aFrom), to: Math.min(to, span.aTo) }))
      .filter(({ from, to }) => from < to);
    if (cuts.length === 0) return [span];
    const written: Span[] = [];
    let at = span.aFrom;
    const keep = (to: number): void => {
      if (to > at) written.push({ op: "keep", aFrom: at, aTo: to, bFrom: at + shift, bTo: to + shift });
    };
    for (const { from, to } of cuts.toSorted((one, other) => one.from - other.from)) {
      keep(from);
      const lo = Math.max(at, from);
      if (to <= lo) continue;
      written.push({ op: "delete", aFrom: lo, aTo: to, bFrom: lo + shift, bTo: lo + shift });
      written.push({ op: "insert", aFrom: to, aTo: to, bFrom: lo + shift, bTo: to + shift });
      at = to;
    }
    keep(span.aTo);
    return written;
  });
  return parts.length === spans.length && parts.every((part, at) => part === spans[at]) ? spans : parts;
}

/** Between what stays, what went comes first wherever it would otherwise alternate with what came inside a field. */
function inOrder(spans: readonly Span[], gone: readonly Stretch[], came: readonly Stretch[]): readonly Span[] {
  const within = (stretches: readonly Stretch[], place: number): boolean =>
    stretches.some(({ from, to }) => place > from && place < to);
  const torn = ({ op, aFrom, bFrom }: Span): boolean =>
    op === "insert" ? within(gone, aFrom) : op === "delete" && within(came, bFrom);
  const written: Span[] = [];
  for (let from = 0; from < spans.length;) {
    let to = from;
    while (to < spans.length && spans[to]!.op !== "keep") to++;
    if (to === from) written.push(spans[from++]!);
    else {
      const changed = spans.slice(from, to);
      written.push(...(changed.some(torn) ? parted(changed) : changed));
      from = to;
    }
  }
  return written;
}

/** First all that went, then all that came; what only moved along with neighbours stays apart from them. */
function parted(changed: readonly Span[]): readonly Span[] {
  const [bFrom, aTo] = [changed[0]!.bFrom, changed.at(-1)!.aTo];
  const went = changed.filter(({ op }) => op === "delete").map((span) => ({ ...span, bFrom, bTo: bFrom }));
  const came = changed.filter(({ op }) => op === "insert").map((span) => ({ ...span, aFrom: aTo, aTo }));
  return [...joined(went), ...joined(came)];
}

function joined(spans: readonly Span[]): readonly Span[] {
  const written: Span[] = [];
  for (const span of spans) {
    const last = written.at(-1);
    if (last === undefined || last.move !== undefined || span.move !== undefined) written.push(span);
    else written[written.length - 1] = { ...last, aTo: span.aTo, bTo: span.bTo };
  }
  return written;
}
