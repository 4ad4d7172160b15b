import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { sniff } from "./detect.ts";
import { readDocx } from "./docx/index.ts";
import { decodeText } from "./encoding.ts";
import { blocksOfHtml } from "./html/blocks.ts";
import type { PdfLoader } from "./pdf/loader.ts";

/** The words of a file as one text: text files as they are, other formats paragraph by paragraph. Never throws on bad input. */
export async function textOfFile(bytes: Uint8Array, name: string, pdf?: PdfLoader): Promise<Result<string>> {
  const read = await textOf(bytes, name, pdf);
  return read.ok ? read : { ok: false, failure: { ...read.failure, file: name } };
}

async function textOf(bytes: Uint8Array, name: string, pdf?: PdfLoader): Promise<Result<string>> {
  if (bytes.length === 0) return failed(said("empty-file"));
  const sniffed = sniff(bytes, name);
  if (!sniffed.ok) return sniffed;
  if (sniffed.value.format === "pdf") {
    const { textOfPdf } = await import("./pdf/read.ts");
    return textOfPdf(bytes, pdf);
  }
  if (sniffed.value.format === "docx") {
    const word = readDocx(bytes);
    return word.ok ? ok(joined(word.value.blocks)) : word;
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  return ok(sniffed.value.format === "html" ? joined(blocksOfHtml(text).blocks) : text);
}

function joined(blocks: readonly { readonly label?: string; readonly text: string }[]): string {
  return `${blocks.map(({ label, text }) => (label === undefined || label === "" ? text : `${label} ${text}`)).join("\n")}\n`;
}
