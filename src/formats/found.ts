import { ok, type Result } from "../core/common/result.ts";
import type { Draft, Remark } from "../core/text/draft.ts";
import { nothingFound, type Found } from "../core/text/found.ts";
import { personsIn, remarksOf } from "../core/text/remarks.ts";
import { sniff } from "./detect.ts";
import { declaredEncoding, decodeText } from "./encoding.ts";
import type { PdfLoader } from "./pdf/loader.ts";

/** How a file is looked through. */
export interface FoundOptions {
  readonly keepNames?: boolean;
  /** Brings the PDF engine, where the usual one cannot be loaded by name. */
  readonly pdf?: PdfLoader;
}

/**
 * What a file holds beside the words of its pages: comments, tracked changes, hidden words, names. `drafts` are what was
 * read from it, whose comments are among them.
 */
export async function foundIn(
  bytes: Uint8Array,
  name: string,
  drafts: readonly Draft[],
  options: FoundOptions = {},
): Promise<Result<Found>> {
  const file = await foundInFile(bytes, name, options);
  return file.ok ? ok(withDrafts(file.value, drafts)) : { ok: false, failure: { ...file.failure, file: name } };
}

async function foundInFile(bytes: Uint8Array, name: string, options: FoundOptions): Promise<Result<Found>> {
  const sniffed = sniff(bytes, name);
  if (!sniffed.ok) return sniffed;
  const { format } = sniffed.value;
  if (format === "docx") {
    const { foundInDocx } = await import("./docx/found.ts");
    return foundInDocx(bytes, options.keepNames ?? false);
  }
  if (format === "pdf") {
    const { aboutPdf } = await import("./pdf/about.ts");
    const about = await aboutPdf(bytes, options.pdf);
    return about.ok ? ok({ ...nothingFound, ...about.value, cleansable: false }) : about;
  }
  if (format === "json" || format === "text") return ok({ ...nothingFound, cleansable: format === "text" });
  const decoded = textOf(bytes, format);
  if (!decoded.ok) return decoded;
  if (format === "md") return ok({ ...nothingFound, cleansable: !hasHead(decoded.value) });
  const { foundInHtml } = await import("./html/found.ts");
  return ok(foundInHtml(decoded.value));
}

/** What a draft itself carries is told beside what the file says, each once. */
function withDrafts(found: Found, drafts: readonly Draft[]): Found {
  const key = ({ author, text }: Remark): string => `${author}\n${text}`;
  const known = new Map(found.comments.map((remark) => [key(remark), remark]));
  const said = new Set(found.comments.map(({ text }) => text));
  for (const { remark } of drafts.flatMap(remarksOf))
    if (!said.has(remark.text) && !known.has(key(remark))) known.set(key(remark), remark);
  const persons = [...new Set(drafts.flatMap(personsIn))].map((text) => ({ kind: "author" as const, text }));
  const added = [...known.values()].slice(found.comments.length);
  return added.length + persons.length === 0
    ? found
    : { ...found, comments: [...found.comments, ...added], names: [...found.names, ...persons] };
}

/** The words of a page or of Markdown. */
export function textOf(bytes: Uint8Array, format: "md" | "html"): Result<string> {
  const decoded = decodeText(bytes, format === "html" ? declaredEncoding(bytes) : undefined);
  return decoded.ok ? ok(decoded.value.text) : decoded;
}

/** The head of a Markdown file, and the exact form, say things that only reading takes apart. */
export function hasHead(text: string): boolean {
  return text.trimStart().startsWith("---");
}
