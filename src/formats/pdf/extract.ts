import type { PDFDocumentProxy } from "pdfjs-dist";
import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { seenOn, type Recognise, type SeenWord } from "./scanned.ts";
import { loadPdfEngine, type PdfLoader } from "./loader.ts";

/** A stretch of characters set at one place of a page; lengths in points, y counted from the foot. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly rightToLeft: boolean;
  /** Set in a bold face. */
  readonly bold: boolean;
}

/** One page. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Words that text recognition read on a page that is a picture, each with how sure it is. */
  readonly seen?: readonly SeenWord[];
}

const MOST_PAGES = 3000;

/** Takes the characters and their places out of a PDF. Nothing in the file is run. Pages that are pictures are recognised. */
export async function pagesOfPdf(
  bytes: Uint8Array,
  loader?: PdfLoader,
  recognise?: Recognise,
): Promise<Result<readonly Page[]>> {
  return withPdf(bytes, loader, async (document) => {
    if (document.numPages > MOST_PAGES) {
      return failed(said("pdf-too-long", { count: document.numPages, most: MOST_PAGES }));
    }
    const pages: Page[] = [];
    const faces: Faces = new Map();
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(await document.getPage(number), number, faces, recognise);
      if (!page.ok) return page;
      pages.push(page.value);
    }
    return ok(pages);
  });
}

/** Opens a PDF for as long as it is read; nothing in the file is run. */
export async function withPdf<T>(
  bytes: Uint8Array,
  loader: PdfLoader = loadPdfEngine,
  read: (document: PDFDocumentProxy) => Promise<Result<T>>,
): Promise<Result<T>> {
  const engine = await loader().catch(noneInstalled);
  if (engine === null) return failed(said("pdf-reader-missing"));
  // The engine takes the buffer over; the caller's stays whole.
  const task = engine.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    // Pictures come as their dots, in a browser too.
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return await read(await task.promise);
  } catch (error) {
    return failureOf(error);
  } finally {
    await task.destroy();
  }
}

/** The library goes without the engine, which is larger than all of it: who reads PDF files installs it beside. */
function noneInstalled(error: unknown): null {
  if ((error as { readonly code?: unknown } | null)?.code === "ERR_MODULE_NOT_FOUND") return null;
  throw error;
}

interface EnginePage {
  getViewport(options: { scale: number }): {
    width: number;
    height: number;
    convertToViewportPoint(x: number, y: number): unknown[];
  };
  getTextContent(options: object): Promise<{ items: readonly unknown[] }>;
  getOperatorList(): Promise<{ readonly argsArray: readonly unknown[] }>;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  readonly objs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): unknown;
}

/** Whether a face is bold, by the engine's name for it; a document shares its faces among its pages. */
type Faces = Map<string, boolean>;

async function readPage(page: EnginePage, number: number, faces: Faces, recognise?: Recognise): Promise<Result<Page>> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
  const items = content.items.filter(isText);
  await learnFaces(page, items, faces);
  const runs: Run[] = [];
  for (const item of items) {
    const run = runOf(item, viewport, faces);
    if (run !== null) runs.push(run);
  }
  const size = { width: viewport.width, height: viewport.height };
  const blank = recognise !== undefined && runs.every(({ text }) => text.trim() === "");
  const seen = blank ? await seenOn(page, size, recognise) : ok(null);
  page.cleanup();
  if (!seen.ok) return seen;
  return ok({
    number,
    ...size,
    ...(seen.value === null ? { runs } : { runs: seen.value.runs, seen: seen.value.words }),
  });
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly dir: string;
  readonly fontName: string;
}

function isText(item: unknown): item is TextItem {
  return typeof item === "object" && item !== null && "str" in item && "transform" in item;
}

/** Asks the engine for the faces of a page that no page before it had: only then are its operators read. */
async function learnFaces(page: EnginePage, items: readonly TextItem[], faces: Faces): Promise<void> {
  const unknown = [...new Set(items.map((item) => item.fontName))].filter((name) => !faces.has(name));
  if (unknown.length === 0) return;
  for (const name of unknown) faces.set(name, false);
  try {
    await page.getOperatorList();
  } catch {
    // A page that cannot be drawn may still be read.
    return;
  }
  for (const name of unknown) if (page.commonObjs.has(name)) faces.set(name, isBold(page.commonObjs.get(name)));
}

function isBold(face: unknown): boolean {
  if (typeof face !== "object" || face === null) return false;
  const { bold, black, name } = face as { bold?: boolean; black?: boolean; name?: string };
  return bold === true || black === true || /bold|black|heavy|demi/iu.test(name ?? "");
}

function runOf(item: TextItem, viewport: ReturnType<EnginePage["getViewport"]>, faces: Faces): Run | null {
  const { str, transform, width, dir, fontName } = item;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  if (str === "") return null;
  // A rotated page is read as it is shown.
  const [x = 0, y = 0] = viewport.convertToViewportPoint(e, f).map(Number);
  return {
    text: str,
    x,
    y: viewport.height - y,
    width: Math.abs(width),
    size: Math.hypot(c, d) || Math.hypot(a, b),
    rightToLeft: dir === "rtl",
    bold: faces.get(fontName) ?? false,
  };
}

function failureOf(error: unknown): Result<never> {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return failed(said("password-protected.pdf"));
  }
  const detail = error instanceof Error ? error.message.replace(/[.\s]*$/u, "") : "unknown error";
  return failed(said("pdf-damaged", { detail }));
}
