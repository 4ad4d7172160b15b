import { fail, ok, type Result } from "../core/common/result.ts";
import type { Warning } from "../core/text/draft.ts";
import { decodeText } from "./encoding.ts";

/** Formats that drafts are read from. */
export type SniffedFormat = "docx" | "pdf" | "html" | "md" | "json" | "text";

/** What a file is, and what its name promised where that differs. */
export interface Sniffed {
  readonly format: SniffedFormat;
  readonly warnings: readonly Warning[];
}

/** Binary formats that are told apart so that the advice fits. */
const FOREIGN: readonly { readonly start: readonly number[]; readonly name: string; readonly advice: string }[] = [
  {
    start: [0x89, 0x50, 0x4e, 0x47],
    name: "an image (PNG)",
    advice: "Have its text read by a text recognition program.",
  },
  { start: [0xff, 0xd8, 0xff], name: "an image (JPEG)", advice: "Have its text read by a text recognition program." },
  {
    start: [0x47, 0x49, 0x46, 0x38],
    name: "an image (GIF)",
    advice: "Have its text read by a text recognition program.",
  },
  {
    start: [0x49, 0x49, 0x2a, 0],
    name: "an image (TIFF)",
    advice: "Have its text read by a text recognition program.",
  },
  {
    start: [0x4d, 0x4d, 0, 0x2a],
    name: "an image (TIFF)",
    advice: "Have its text read by a text recognition program.",
  },
  { start: [0x1f, 0x8b], name: "a compressed file (gzip)", advice: "Unpack it and name the file inside." },
  { start: [0x37, 0x7a, 0xbc, 0xaf], name: "an archive (7z)", advice: "Unpack it and name the file inside." },
  { start: [0x52, 0x61, 0x72, 0x21], name: "an archive (rar)", advice: "Unpack it and name the file inside." },
  { start: [0x7f, 0x45, 0x4c, 0x46], name: "a program", advice: "Ask the sender for the document." },
  {
    start: [0x4d, 0x5a, 0x90],
    name: "a program",
    advice: "Ask the sender for the document, and do not open this file.",
  },
  {
    start: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    name: "a Rich Text file (RTF)",
    advice: "Open it in a word processor and save it as .docx.",
  },
  { start: [0x25, 0x21, 0x50, 0x53], name: "a PostScript file", advice: "Convert it to PDF." },
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Decides what a file is: by its bytes, and by its name where they leave it open. */
export function sniff(bytes: Uint8Array, name: string): Result<Sniffed> {
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  if (starts(bytes, [0x50, 0x4b, 3, 4]) || starts(bytes, [0x50, 0x4b, 5, 6]) || starts(bytes, OLE))
    return named("docx", ending);
  if (pdfStart(bytes)) return named("pdf", ending);
  const foreign = FOREIGN.find(({ start }) => starts(bytes, start));
  if (foreign !== undefined) return fail("binary-file", `The file is ${foreign.name}, not a draft. ${foreign.advice}`);
  const decoded = decodeText(headOf(bytes));
  if (!decoded.ok) {
    if (ending === "docx" || ending === "pdf") {
      const kind = ending === "docx" ? "Word document" : "PDF";
      return fail(
        `not-${ending}`,
        `The file is named .${ending} but is not a ${kind}: its bytes are of no known kind, or damaged. Ask for it to be sent again.`,
      );
    }
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
    return fail(
      "xml-not-read",
      "The file is XML of a kind that is not read; nothing in it was opened or expanded. Save the draft as docx, html or plain text.",
    );
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
const NAMES: Readonly<Record<SniffedFormat, string>> = {
  docx: "a Word document",
  pdf: "a PDF",
  html: "a web page",
  md: "Markdown",
  json: "JSON",
  text: "plain text",
};

/** Says where the name promises something else than the bytes are. */
function named(format: SniffedFormat, ending: string): Result<Sniffed> {
  const promised = EXPECTED[ending];
  if (promised === undefined || promised === format) return ok({ format, warnings: [] });
  const message = `The file is named .${ending} but is ${NAMES[format]}; it was read as that.`;
  return ok({ format, warnings: [{ code: "name-differs", message }] });
}
