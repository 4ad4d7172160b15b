import type * as PdfJs from "pdfjs-dist";

/** The part of the PDF engine that is used. */
export type PdfEngine = Pick<typeof PdfJs, "getDocument">;

/** Brings the PDF engine; a browser worker gives its own. */
export type PdfLoader = () => Promise<PdfEngine>;

/** The engine's build that runs in Node and in older browsers. */
export const loadPdfEngine: PdfLoader = async () => await import("pdfjs-dist/legacy/build/pdf.mjs");
