import { ok, type Result } from "../../core/common/result.ts";
import type { Remark } from "../../core/text/draft.ts";
import type { FoundTrace } from "../../core/text/found.ts";
import { withPdf } from "./extract.ts";
import type { PdfLoader } from "./loader.ts";

/** What a PDF says beside its pages. */
export interface AboutPdf {
  readonly comments: readonly Remark[];
  readonly names: readonly FoundTrace[];
}

const PROPERTIES = ["Title", "Subject", "Keywords", "Creator", "Producer"];
/** Kinds of annotation that are no remark of a person. */
const NO_REMARK = new Set(["Link", "Widget", "Popup"]);

/** Reads properties, annotations and names of attachments of a PDF. */
export async function aboutPdf(bytes: Uint8Array, loader?: PdfLoader): Promise<Result<AboutPdf>> {
  return withPdf(bytes, loader, async (document) => {
    const { info } = await document.getMetadata();
    const told = (key: string): string => {
      const value: unknown = (info as Readonly<Record<string, unknown>>)[key];
      return typeof value === "string" ? value.trim() : "";
    };
    const names: FoundTrace[] = [
      ...(told("Author") === "" ? [] : [{ kind: "author" as const, text: told("Author") }]),
      ...PROPERTIES.flatMap((key) =>
        told(key) === "" ? [] : [{ kind: "property" as const, text: `${key}: ${told(key)}` }],
      ),
    ];
    const attachments: unknown = await document.getAttachments();
    for (const name of Object.keys(attachments ?? {})) names.push({ kind: "data", text: name });
    const comments: Remark[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      for (const annotation of (await page.getAnnotations()) as readonly Annotation[]) {
        const text = (annotation.contentsObj?.str ?? "").trim();
        if (text === "" || NO_REMARK.has(annotation.subtype ?? "")) continue;
        comments.push({ author: (annotation.titleObj?.str ?? "").trim(), date: null, text });
      }
      page.cleanup();
    }
    return ok({ comments, names });
  });
}

interface Annotation {
  readonly subtype?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
}
