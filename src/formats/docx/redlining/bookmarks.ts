import type { Piece } from "./pieces.ts";
import type { PlacedPiece } from "./spans.ts";

/** One end of a bookmark, as its file has it. */
interface End {
  readonly which: "Start" | "End";
  readonly id: string;
  readonly name: string;
}

/** A bookmark that lies whole in a stretch of a text. */
export interface WholeBookmark {
  readonly name: string;
  readonly start: PlacedPiece;
  readonly end: PlacedPiece;
}

const MARK = /^<(?:[\w.-]+:)?bookmark(Start|End)\b/u;

function endOf(piece: Piece | null): End | null {
  if (piece?.kind !== "unseen" || piece.run !== null) return null;
  const which = MARK.exec(piece.raw)?.[1];
  if (which !== "Start" && which !== "End") return null;
  return { which, id: valueOf(piece.raw, "id"), name: valueOf(piece.raw, "name") };
}

function valueOf(raw: string, name: string): string {
  return new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*["']([^"']*)["']`, "u").exec(raw)?.[1] ?? "";
}

/**
 * The bookmarks that lie whole between two places of a text, and begin before the second: with the words there they come and go. An
 * end that stands at the second place counts where nothing else comes before it there.
 */
export function wholeBookmarks(pieces: readonly PlacedPiece[], from: number, to: number): readonly WholeBookmark[] {
  const open = new Map<string, PlacedPiece>();
  const whole: WholeBookmark[] = [];
  for (const placed of pieces) {
    if (placed.from < from) continue;
    const end = endOf(placed.piece);
    const start = end?.which === "End" ? open.get(end.id) : undefined;
    if (placed.from > to || (placed.from === to && start === undefined)) break;
    if (end?.which === "Start") open.set(end.id, placed);
    else if (start !== undefined) whole.push({ name: endOf(start.piece)?.name ?? "", start, end: placed });
  }
  return whole;
}

/** Names of the bookmarks of a part. */
export function bookmarkNames(xml: string): readonly string[] {
  return [...xml.matchAll(/<(?:[\w.-]+:)?bookmarkStart\b[^>]*>/gu)].map(([raw]) => valueOf(raw, "name"));
}

/** Bookmarks that only the old draft has, with the places of their ends, in order: they go with the words that they lie on. */
export function goneBookmarks(
  pieces: readonly PlacedPiece[],
  [from, to]: readonly [number, number],
  { marks, nextId }: { readonly marks: Set<string>; readonly nextId: () => number },
): readonly { readonly at: number; readonly tag: string }[] {
  const tags = wholeBookmarks(pieces, from, to).flatMap(({ name, start, end }) => {
    if (marks.has(name)) return [];
    marks.add(name);
    const id = nextId();
    return [
      { at: start.from, tag: `<w:bookmarkStart w:id="${id}" w:name="${name}"/>` },
      { at: end.from, tag: `<w:bookmarkEnd w:id="${id}"/>` },
    ];
  });
  return tags.toSorted((one, other) => one.at - other.at);
}
