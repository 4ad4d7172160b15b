import type { PageLine } from "./lines.ts";
import type { Page } from "./extract.ts";

/** Lines of the text, and what is printed at the head or foot of pages. */
export interface Parted {
  readonly lines: readonly PageLine[];
  /** Each text once, in the order of the pages. */
  readonly furniture: readonly string[];
}

const ZONE = 0.13;
/** "- 3 -", "page 3 of 12" and "3/12", and Roman numbers. */
const PAGE = String.raw`page|p\.|seite|página|стор(?:інка|\.)|стр(?:аница|\.)|صفحة`;
const OF = String.raw`\/|of|von|de|sur`;
const COUNT = String.raw`\p{Nd}{1,4}`;
const PAGE_NUMBER = new RegExp(
  String.raw`^(?:[-–—\s]*${COUNT}[-–—\s]*|(?:${PAGE})\s*${COUNT}(?:\s*(?:${OF}|з|из|من)\s*${COUNT})?|${COUNT}\s*(?:${OF})\s*${COUNT}|[ivxl]{1,6})$`,
  "iu",
);

/** Takes headers, footers and page numbers off: what repeats at the same edge of pages, or counts them. */
export function withoutFurniture(pages: readonly Page[], lines: readonly (readonly PageLine[])[]): Parted {
  const edges = lines.map((own, at) => edgesOf(own, pages[at]));
  const counts = new Map<string, number>();
  for (const edge of edges) for (const key of new Set(edge.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(2, Math.min(4, Math.ceil(pages.length * 0.3)));
  const furniture = new Set<string>();
  const kept: PageLine[] = [];
  for (const [at, own] of lines.entries()) {
    const edge = new Set(edges[at]);
    for (const line of own) {
      const repeated = (counts.get(keyOf(line)) ?? 0) >= enough && pages.length > 1;
      const numbers = PAGE_NUMBER.test(line.text) && !isArticle(line);
      if (edge.has(line) && (repeated || numbers)) furniture.add(line.text);
      else kept.push(line);
    }
  }
  return { lines: kept, furniture: [...furniture] };
}

/** A number with a stop alone on its line may be a label. */
function isArticle(line: PageLine): boolean {
  return /[.)]$/u.test(line.text);
}

/** Lines at the very head and foot of a page: none of the text lies between them and the edge. */
function edgesOf(lines: readonly PageLine[], page: Page | undefined): readonly PageLine[] {
  if (page === undefined) return [];
  const ordered = lines.toSorted((a, b) => b.y - a.y);
  const head = ordered.slice(0, 3).filter((line) => line.y > page.height * (1 - ZONE));
  const foot = ordered.slice(-3).filter((line) => line.y < page.height * ZONE);
  return [...head, ...foot];
}

/** The text with its numbers left open, and the edge it stands at. */
function keyOf(line: PageLine): string {
  return `${Math.round(line.y / 6)} ${line.text.replace(/\p{Nd}+/gu, "#").replace(/\s+/gu, " ")}`;
}
