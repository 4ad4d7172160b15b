import { LIVE, readLive, type LiveRef } from "./live.ts";

/** A piece of a sentence. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly inlines: readonly Inline[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "link"; readonly href: string; readonly inlines: readonly Inline[] }
  | { readonly kind: "live"; readonly live: LiveRef };

/** A piece of a document. */
export type DocumentBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly inlines: readonly Inline[] }
  | { readonly kind: "paragraph"; readonly inlines: readonly Inline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: "table";
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: "quotation"; readonly inlines: readonly Inline[] }
  | { readonly kind: "rule" }
  | { readonly kind: "live"; readonly live: LiveRef };

/** A briefing's Markdown as blocks. Whatever is not understood as Markdown is text: no word is lost, and no HTML is passed on. */
export function parseDocument(body: string): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  const lines = body.replace(/\r\n?/gu, "\n").split("\n");
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (line.trim() === "") {
      at++;
      continue;
    }
    const alone = liveAlone(lines, at);
    if (alone !== null) {
      blocks.push({ kind: "live", live: alone.live });
      at += alone.length;
      continue;
    }
    const heading = /^(#{1,6})\s/u.exec(line);
    if (heading) {
      blocks.push({
        kind: "heading",
        level: Math.min(4, heading[1]?.length ?? 1) as 1 | 2 | 3 | 4,
        inlines: parseInlines(headingWords(line.slice(heading[0].length))),
      });
      at++;
    } else if (/^\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/u.test(line)) {
      blocks.push({ kind: "rule" });
      at++;
    } else if (isRow(line) && SEPARATOR.test(lines[at + 1] ?? "")) {
      let end = at + 2;
      while (end < lines.length && isRow(lines[end] ?? "")) end++;
      blocks.push({ kind: "table", header: cells(line), rows: lines.slice(at + 2, end).map(cells) });
      at = end;
    } else if (ITEM.test(line)) {
      const list = readList(lines, at);
      blocks.push(list.block);
      at += list.length;
    } else {
      let end = at + 1;
      while (end < lines.length && !startsBlock(lines, end)) end++;
      const text = lines.slice(at, end).map((one) => one.trim());
      const quoted = text.every((one) => one.startsWith(">"));
      const words = quoted ? text.map((one) => one.replace(/^>\s?/u, "")) : text;
      blocks.push({ kind: quoted ? "quotation" : "paragraph", inlines: parseInlines(words.join(" ")) });
      at = end;
    }
  }
  return blocks;
}

const ITEM = /^\s{0,3}(?:([-*+•])|(\d{1,3})[.)])\s+/u;

/** The line under the head of a table: bars and hyphens and nothing else. */
const SEPARATOR = /^\s*(?:\|\s*)?:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*(?:\|\s*)?$/u;

/** The words of a heading without the hashes that may close it. */
function headingWords(rest: string): string {
  return rest
    .trim()
    .replace(/(?<!#)#+$/u, "")
    .trimEnd();
}

function startsBlock(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  return (
    line.trim() === "" || /^#{1,6}\s/u.test(line) || ITEM.test(line) || isRow(line) || liveAlone(lines, at) !== null
  );
}

function isRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/u.test(line);
}

const BAR_OR_LIVE = new RegExp(`${LIVE.source}|\\|`, "gu");

function cells(line: string): readonly (readonly Inline[])[] {
  // A bar within a live figure is no border.
  const inner = line.trim().replace(/^\||\|$/gu, "");
  const found: string[] = [];
  let from = 0;
  for (const { 0: sign, index } of inner.matchAll(BAR_OR_LIVE)) {
    if (sign !== "|") continue;
    found.push(inner.slice(from, index));
    from = index + 1;
  }
  return [...found, inner.slice(from)].map((cell) => parseInlines(cell.trim()));
}

function readList(lines: readonly string[], at: number): { readonly block: DocumentBlock; readonly length: number } {
  const ordered = ITEM.exec(lines[at] ?? "")?.[2] !== undefined;
  const items: string[] = [];
  let end = at;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? "";
    const item = ITEM.exec(line);
    if (item !== null && (item[2] !== undefined) === ordered) items.push(line.slice(item[0].length));
    else if (items.length > 0 && /^\s{2,}\S/u.test(line) && item === null) items[items.length - 1] += ` ${line.trim()}`;
    else break;
  }
  return { block: { kind: "list", ordered, items: items.map(parseInlines) }, length: Math.max(1, end - at) };
}

/** A live figure that has its lines for itself. */
function liveAlone(lines: readonly string[], at: number): { readonly live: LiveRef; readonly length: number } | null {
  if (!/^\s*\{\{/u.test(lines[at] ?? "")) return null;
  const text = lines.slice(at, at + 12).join("\n");
  const match = /^\s*\{\{([\s\S]*?)\}\}[ \t]*(?:\n|$)/u.exec(text);
  if (match === null) return null;
  const live = readLive(match[1] ?? "");
  // Figures of a sentence may begin a line; those that fill a block may not stand in one.
  if (IN_SENTENCE.has(live.name)) return null;
  return { live, length: (match[0].match(/\n/gu) ?? []).length || 1 };
}

const IN_SENTENCE: ReadonlySet<string> = new Set(["claim", "count", "standing"]);
// What is looked for behind an opening ends at the next opening of its kind: a text of openings alone is read once.
const INLINE =
  /\{\{((?:(?!\{\{)[\s\S])*?)\}\}|`([^`\n]+)`|\*\*([^\s*](?:[^*]*[^\s*])?)\*\*|(?<![\p{L}\p{N}*])\*([^\s*](?:[^*]*[^\s*])?)\*(?!\*)|(?<![\p{L}\p{N}_])_([^\s_](?:[^_]*[^\s_])?)_(?![\p{L}\p{N}_])|\[([^[\]\n]+)\]\(((?:(?!\]\()[^)\s])+)\)/gu;

/** A line of Markdown as pieces. Links lead to the web or within the site, nowhere else. */
function parseInlines(source: string): readonly Inline[] {
  const found: Inline[] = [];
  let from = 0;
  const text = (to: number): void => {
    if (to > from) found.push({ kind: "text", text: source.slice(from, to) });
  };
  for (const match of source.matchAll(INLINE)) {
    const [, live, code, strong, starred, lined, label, href] = match;
    const piece = pieceOf({ live, code, strong, emphasis: starred ?? lined, label, href });
    if (piece === null) continue;
    text(match.index);
    found.push(piece);
    from = match.index + match[0].length;
  }
  text(source.length);
  return found;
}

/** The words of a line without its marks; a live figure is drawn elsewhere, or put in words by `figure`. */
export function plainInlines(inlines: readonly Inline[], figure: (live: LiveRef) => string = () => ""): string {
  const words = inlines.map((inline) => {
    if (inline.kind === "text" || inline.kind === "code") return inline.text;
    return inline.kind === "live" ? figure(inline.live) : plainInlines(inline.inlines, figure);
  });
  return words.join("").trim();
}

/** The title that a text gives itself: its first heading of the highest level; null where it has none. */
export function titleOf(body: string): string | null {
  for (const block of parseDocument(body)) {
    if (block.kind !== "heading" || block.level !== 1) continue;
    const words = plainInlines(block.inlines);
    return words === "" ? null : words;
  }
  return null;
}

function pieceOf(
  parts: Readonly<Record<"live" | "code" | "strong" | "emphasis" | "label" | "href", string | undefined>>,
): Inline | null {
  if (parts.live !== undefined) return { kind: "live", live: readLive(parts.live) };
  if (parts.code !== undefined) return { kind: "code", text: parts.code };
  if (parts.strong !== undefined) return { kind: "strong", inlines: parseInlines(parts.strong) };
  if (parts.emphasis !== undefined) return { kind: "emphasis", inlines: parseInlines(parts.emphasis) };
  if (parts.label === undefined || parts.href === undefined) return null;
  return /^(?:https?:\/\/|#|[\w./-]+$)/iu.test(parts.href)
    ? { kind: "link", href: parts.href, inlines: parseInlines(parts.label) }
    : null;
}
