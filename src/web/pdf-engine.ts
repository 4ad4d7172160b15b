import type { PdfLoader } from "../formats/pdf/loader.ts";

/** Brings the PDF engine into a worker; its own worker code runs in the same thread instead of starting another. */
export const loadPdfInWorker: PdfLoader = async () => {
  const [engine, worker] = await Promise.all([import("pdfjs-dist"), import("pdfjs-dist/build/pdf.worker.mjs")]);
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
  return engine;
};
