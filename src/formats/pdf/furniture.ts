import type { PageLine } from "./lines.ts";
import type { Page } from "./extract.ts";

/** Lines of the text, and what is printed at the head or foot of pages. */
export interface Parted {
  readonly lines: readonly PageLine[];
  /** Each text once, in the order of the pages. */
  readonly furniture: readonly string[];
}

const ZONE = 0.13;
/** "- 3 -", "page 3 of 12", "3 | Page" and "3/12", and Roman numbers. */
const PAGE = String.raw`p\s?a\s?g\s?e|p\.|seite|página|стор(?:інка|\.)|стр(?:аница|\.)|صفحة`;
const OF = String.raw`\/|of|von|de|sur`;
const COUNT = String.raw`\p{Nd}{1,4}`;
const PAGE_NUMBER = new RegExp(
  String.raw`^(?:[-–—\s]*${COUNT}[-–—\s]*|${COUNT}\s*\|\s*(?:${PAGE})|(?:${PAGE})\s*\|?\s*${COUNT}(?:\s*(?:${OF}|з|из|من)\s*${COUNT})?|${COUNT}\s*(?:${OF})\s*${COUNT}|[ivxl]{1,6})$`,
  "iu",
);

/** Takes headers, footers and page numbers off: what repeats at the same edge of pages, or counts them. */
export function withoutFurniture(pages: readonly Page[], lines: readonly (readonly PageLine[])[]): Parted {
  const edges = lines.map((own, at) => edgesOf(own, pages[at]));
  const alike = new Map<string, PageLine[]>();
  for (const line of edges.flat()) {
    const key = keyOf(line);
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [line]);
    else group.push(line);
  }
  const enough = Math.max(2, Math.min(4, Math.ceil(pages.length * 0.3)));
  const running = new Set([...alike.values()].filter((group) => isRunning(group, enough)).flat());
  const atEdge = new Set(edges.flat());
  const furniture = new Set<string>();
  const kept: PageLine[] = [];
  for (const line of lines.flat()) {
    const numbers = atEdge.has(line) && PAGE_NUMBER.test(line.text) && !isArticle(line);
    if (numbers || running.has(line)) furniture.add(line.text);
    else kept.push(line);
  }
  return { lines: kept, furniture: [...furniture] };
}

/** Share of the pages from its first to its last on which a running head stands; some stand on every other page. */
const DENSE = 0.3;

/**
 * Whether lines that stand at one edge and differ in numbers at most run from page to page: on enough pages close together,
 * and with the same numbers or ones that count the pages. "Option 2" at the head of some pages does not.
 */
function isRunning(group: readonly PageLine[], enough: number): boolean {
  const pages = [...new Set(group.map((line) => line.page))].toSorted((a, b) => a - b);
  const span = (pages.at(-1) ?? 0) - (pages[0] ?? 0) + 1;
  if (pages.length < enough || pages.length < DENSE * span) return false;
  const numbers = group.map((line) => line.text.match(/\p{Nd}+/gu)?.map(Number) ?? []);
  const [first = []] = numbers;
  return first.every((_, at) => {
    const same = new Set(numbers.map((each) => each[at])).size === 1;
    const counted = new Set(group.map((line, index) => (numbers[index]?.[at] ?? 0) - line.page)).size;
    return same || counted * 3 <= group.length;
  });
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
