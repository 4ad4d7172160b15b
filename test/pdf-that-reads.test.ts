import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { ok } from "../src/core/common/result.ts";
import { aboutPdf } from "../src/formats/pdf/about.ts";
import { pagesOfPdf } from "../src/formats/pdf/extract.ts";
import { loadPdfEngine, type PdfEngine, type PdfLoader } from "../src/formats/pdf/loader.ts";
// @ts-expect-error A script for Node alone, without types.
import { FILES, withoutSections } from "../scripts/pdf-that-reads.mjs";
import { sharedPath } from "./shared-data.ts";
import { pdfOf } from "./support/pdf.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-pdf-"));
afterAll(() => rmSync(folder, { recursive: true }));
const own = globalThis as { pdfjsWorker?: unknown };

/** Takes a file of the engine's build for Node as the browser gets its own: without what only draws and edits. */
async function lean(name: string): Promise<unknown> {
  const path = fileURLToPath(import.meta.resolve(`pdfjs-dist/legacy/build/${name}`));
  const cut = (withoutSections as (code: string, what: unknown) => string)(
    readFileSync(path, "utf8"),
    (FILES as Readonly<Record<string, unknown>>)[name],
  );
  const file = join(folder, name);
  writeFileSync(file, cut);
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}

async function readBy(bytes: Uint8Array, loader: PdfLoader): Promise<unknown> {
  const words = await pagesOfPdf(bytes, loader, async ({ width, height, grey }) => {
    const dark = grey.filter((each) => each < 100).length;
    return ok([{ text: `${width} × ${height}: ${dark}`, confidence: 90, line: 0, foot: 1, height: 1, from: 0, to: 1 }]);
  });
  return { words, about: await aboutPdf(bytes, loader) };
}

/** A page with a remark in rich text on it. */
function withRemark(): Uint8Array {
  const rich = "(<body xmlns='http://www.w3.org/1999/xhtml'><p>Not agreed.</p></body>)";
  const remark = `<< /Type /Annot /Subtype /Text /Rect [72 700 90 718] /T (B. Ruiz) /Contents (Not agreed.) /RC ${rich} >>`;
  const plain = new TextDecoder("latin1").decode(
    pdfOf([[{ x: 72, y: 700, text: "Article 1. The Parties shall meet." }]]),
  );
  const marked = plain.replace("/Type /Page /Parent", `/Type /Page /Annots [${remark}] /Parent`);
  return Uint8Array.from(marked, (char) => char.charCodeAt(0));
}

test("the engine that browsers get reads what the whole one reads", async () => {
  const shared = ["scan/scan.pdf", "fonts/letters-wrong.pdf"]
    .map((path) => sharedPath(`word/single/${path}`))
    .filter((path) => path !== null);
  const files = [withRemark(), ...shared.map((path) => new Uint8Array(readFileSync(path)))];
  const whole = [];
  for (const file of files) whole.push(await readBy(file, loadPdfEngine));
  expect(JSON.stringify(whole[0])).toMatch(/shall meet\..*Not agreed\./u);

  const before = own.pdfjsWorker;
  // Both builds put their own in these places (`formats/pdf/loader.ts`).
  const { parse, stringify } = JSON;
  const lists: object = Array.prototype;
  const push = Object.getOwnPropertyDescriptor(lists, "push") ?? {};
  try {
    const engine = (await lean("pdf.mjs")) as PdfEngine;
    own.pdfjsWorker = await lean("pdf.worker.mjs");
    const cut = [];
    for (const file of files) cut.push(await readBy(file, () => Promise.resolve(engine)));
    expect(cut).toEqual(whole);
  } finally {
    own.pdfjsWorker = before;
    Object.assign(JSON, { parse, stringify });
    Object.defineProperty(lists, "push", push);
  }
});
