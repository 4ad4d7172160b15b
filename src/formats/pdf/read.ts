import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { Warning } from "../../core/text/draft.ts";
import { draftOfBlocks, type DraftReading } from "../draft-of-blocks.ts";
import { pagesOfPdf, type Page } from "./extract.ts";
import { withoutFurniture } from "./furniture.ts";
import { isLegible } from "./legible.ts";
import { linesOfPage, withCommonMargins, type PageLine } from "./lines.ts";
import type { PdfLoader } from "./loader.ts";
import { withoutMarginNumbers } from "./margin-numbers.ts";
import type { Json } from "../../core/common/json.ts";
import { DOUBTFUL, type RecognisedPages } from "../../core/text/recognised.ts";
import type { Recognise } from "./scanned.ts";
import { paragraphsOfLines } from "./paragraphs.ts";

/** Reads a PDF as a draft. Headers, footers and page numbers are listed in a warning, not read. */
export async function readPdf(
  bytes: Uint8Array,
  loader?: PdfLoader,
  recognise?: Recognise,
): Promise<Result<DraftReading>> {
  const read = await pdfLines(bytes, loader, recognise);
  if (!read.ok) return read;
  const { lines, furniture, blank, illegible, seen } = read.value;
  const { blocks, rejoined } = paragraphsOfLines(lines);
  const warnings = [
    ...blankWarning(blank),
    ...illegibleWarning(illegible),
    ...furnitureWarning(furniture),
    ...hyphenWarning(rejoined),
    ...rtlWarning(lines),
    ...seenWarnings(seen),
  ];
  const found = draftOfBlocks(blocks, { warnings });
  return ok(seen.length === 0 ? found : { ...found, draft: { ...found.draft, extra: { recognised: told(seen) } } });
}

/** The text of a PDF, line by line as it is set. */
export async function textOfPdf(bytes: Uint8Array, loader?: PdfLoader): Promise<Result<string>> {
  const read = await pdfLines(bytes, loader);
  return read.ok ? ok(`${read.value.lines.map((line) => line.text).join("\n")}\n`) : read;
}

interface PdfLines {
  readonly lines: readonly PageLine[];
  readonly furniture: readonly string[];
  /** Pages without any text. */
  readonly blank: readonly number[];
  /** Pages whose letters are not those that are seen. */
  readonly illegible: readonly number[];
  /** Pages whose words were recognised in a picture. */
  readonly seen: readonly Page[];
}

async function pdfLines(bytes: Uint8Array, loader?: PdfLoader, recognise?: Recognise): Promise<Result<PdfLines>> {
  const pages = await pagesOfPdf(bytes, loader, recognise);
  if (!pages.ok) return pages;
  const unnumbered = withoutMarginNumbers(pages.value);
  const lines = withCommonMargins(unnumbered.pages.map(linesOfPage));
  if (lines.every((own) => own.length === 0)) {
    return failed(said("pdf-without-text", { count: pages.value.length }));
  }
  const written = lines.flatMap((own, at) => (own.length === 0 ? [] : [at]));
  const illegible = written.filter((at) => !isLegible((lines[at] ?? []).map((line) => line.text).join("\n")));
  if (illegible.length * 2 > written.length) return failed(said("pdf-letters-unread"));
  const blank = pages.value.filter((_: Page, at) => lines[at]?.length === 0).map((page) => page.number);
  const parted = withoutFurniture(pages.value, lines);
  return ok({
    lines: parted.lines,
    furniture: [...parted.furniture, ...new Set(unnumbered.taken)],
    blank,
    illegible: illegible.map((at) => at + 1),
    seen: pages.value.filter((page) => page.seen !== undefined),
  });
}

/** How many doubtful words are told by name. */
const TOLD = 40;

/** Every recognised word with how sure it is, page by page. */
function told(pages: readonly Page[]): Json & RecognisedPages {
  return pages.map(({ number, seen = [] }) => ({
    page: number,
    words: seen.map(({ text, confidence }) => ({ text, confidence: Math.round(confidence) })),
  }));
}

function seenWarnings(pages: readonly Page[]): readonly Warning[] {
  if (pages.length === 0) return [];
  const words = pages.flatMap(({ number, seen = [] }) => seen.map((word) => ({ ...word, page: number })));
  const doubtful = words.filter(({ confidence }) => confidence < DOUBTFUL);
  const named = doubtful.slice(0, TOLD).map(({ text, confidence }) => `${text} (${Math.round(confidence)} %)`);
  return [
    said("pages-recognised", { pages: pages.map(({ number }) => number).join(", "), count: words.length }),
    ...(doubtful.length === 0
      ? []
      : [said("words-doubtful", { count: doubtful.length, words: named.join(", "), limit: DOUBTFUL })]),
  ];
}

function blankWarning(pages: readonly number[]): readonly Warning[] {
  if (pages.length === 0) return [];
  return [said("pages-without-text", { pages: pages.join(", ") })];
}

function illegibleWarning(pages: readonly number[]): readonly Warning[] {
  if (pages.length === 0) return [];
  return [said("pdf-letters-doubtful", { count: pages.length, pages: pages.join(", ") })];
}

function furnitureWarning(furniture: readonly string[]): readonly Warning[] {
  if (furniture.length === 0) return [];
  return [said("page-furniture", { words: furniture.join(" | ") })];
}

function hyphenWarning(rejoined: readonly string[]): readonly Warning[] {
  if (rejoined.length === 0) return [];
  return [said("hyphens-removed", { words: rejoined.join(", ") })];
}

function rtlWarning(lines: readonly PageLine[]): readonly Warning[] {
  if (!lines.some((line) => line.rightToLeft)) return [];
  return [said("pdf-right-to-left")];
}
