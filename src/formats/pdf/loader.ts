import type * as PdfJs from "pdfjs-dist";

/** The part of the PDF engine that is used. */
export type PdfEngine = Pick<typeof PdfJs, "getDocument">;

/** Brings the PDF engine; a browser worker gives its own. */
export type PdfLoader = () => Promise<PdfEngine>;

let loading: Promise<PdfEngine> | null = null;

/** The engine's build that runs in Node and in older browsers. */
export const loadPdfEngine: PdfLoader = () => (loading ??= load());

/**
 * The build replaces what Node lacks the newest form of, for the whole process: JSON is then written twenty times more
 * slowly. The engine needs none of it; its worker's code, which does the same, is therefore loaded at once with it.
 */
async function load(): Promise<PdfEngine> {
  const { parse, stringify } = JSON;
  const lists: object = Array.prototype;
  const push = Object.getOwnPropertyDescriptor(lists, "push");
  try {
    const engine = await import("pdfjs-dist/legacy/build/pdf.mjs");
    await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return engine;
  } finally {
    Object.assign(JSON, { parse, stringify });
    if (push !== undefined) Object.defineProperty(lists, "push", push);
  }
}
