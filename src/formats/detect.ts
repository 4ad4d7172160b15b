import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type { Warning } from "../core/text/draft.ts";
import { decodeText } from "./encoding.ts";
import { officeKind } from "./office.ts";

/** Formats that drafts are read from. */
export type SniffedFormat = "docx" | "pdf" | "html" | "md" | "json" | "text";

/** What a file is, and what its name promised where that differs. */
export interface Sniffed {
  readonly format: SniffedFormat;
  readonly warnings: readonly Warning[];
}

/** Binary formats that are told apart so that the advice fits. */
const FOREIGN: readonly (readonly [kind: string, start: readonly number[]])[] = [
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["gif", [0x47, 0x49, 0x46, 0x38]],
  ["tiff", [0x49, 0x49, 0x2a, 0]],
  ["tiff", [0x4d, 0x4d, 0, 0x2a]],
  ["gzip", [0x1f, 0x8b]],
  ["sevenzip", [0x37, 0x7a, 0xbc, 0xaf]],
  ["rar", [0x52, 0x61, 0x72, 0x21]],
  ["elf", [0x7f, 0x45, 0x4c, 0x46]],
  ["dos", [0x4d, 0x5a, 0x90]],
  ["postscript", [0x25, 0x21, 0x50, 0x53]],
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Decides what a file is: by its bytes, and by its name where they leave it open. */
export function sniff(bytes: Uint8Array, name: string): Result<Sniffed> {
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  const office = officeKind(bytes);
  if (office !== null) return failed(said("needs-office", { kind: office }));
  if (starts(bytes, [0x50, 0x4b, 3, 4]) || starts(bytes, [0x50, 0x4b, 5, 6]) || starts(bytes, OLE))
    return named("docx", ending);
  if (pdfStart(bytes)) return named("pdf", ending);
  const foreign = FOREIGN.find(([, start]) => starts(bytes, start));
  if (foreign !== undefined) return failed(said("binary-file.kind", { kind: foreign[0] }));
  const decoded = decodeText(headOf(bytes));
  if (!decoded.ok) {
    if (ending === "docx") return failed(said("not-docx.named"));
    if (ending === "pdf") return failed(said("not-pdf"));
    return decoded;
  }
  const format = textFormat(decoded.value.text, ending);
  return format.ok ? named(format.value, ending) : format;
}

function starts(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** The mark of a PDF may stand after some junk. */
function pdfStart(bytes: Uint8Array): boolean {
  for (let at = 0; at < Math.min(bytes.length, 1024); at++) {
    if (bytes[at] === 0x25 && starts(bytes.subarray(at), [0x25, 0x50, 0x44, 0x46, 0x2d])) return true;
  }
  return false;
}

/** Enough to judge by; cut between lines so that no character is cut. */
function headOf(bytes: Uint8Array): Uint8Array {
  const length = 65_536;
  if (bytes.length <= length) return bytes;
  const feed = bytes.lastIndexOf(10, length);
  return bytes.subarray(0, feed > length / 2 ? feed + 1 : length - (length % 4));
}

function textFormat(head: string, ending: string): Result<SniffedFormat> {
  const start = head.trimStart();
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|section|main|div|p|h[1-6]|ol|ul|table|center|font|span|ins|del)\b/iu.test(
      start,
    )
  )
    return ok("html");
  if (/^<(?:\?xml|!DOCTYPE|!ENTITY|[a-z][\w:-]*[\s>/])/iu.test(start) && ending !== "md" && ending !== "txt") {
    return failed(said("xml-not-read"));
  }
  if (/^\{\s*(?:"|\}|$)/u.test(start) || ending === "json") return ok("json");
  if (/^---[ \t]*\r?\n/u.test(head) || ending === "md" || ending === "markdown") return ok("md");
  if (ending === "html" || ending === "htm") return ok("html");
  if (ending === "txt" || ending === "text") return ok("text");
  return ok(/^#{1,6} \S/mu.test(head) && !/<\w/u.test(start.slice(0, 200)) ? "md" : "text");
}

const EXPECTED: Readonly<Record<string, SniffedFormat>> = {
  docx: "docx",
  pdf: "pdf",
  html: "html",
  htm: "html",
  json: "json",
};
/** Says where the name promises something else than the bytes are. */
function named(format: SniffedFormat, ending: string): Result<Sniffed> {
  const promised = EXPECTED[ending];
  if (promised === undefined || promised === format) return ok({ format, warnings: [] });
  return ok({ format, warnings: [said("name-differs", { ending, format })] });
}
