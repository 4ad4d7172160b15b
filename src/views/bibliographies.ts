import { writeBibTeX, writeRis, type Cited } from "../core/evidence/bibliography.ts";
import { cslItem } from "../core/evidence/csl.ts";
import type { SaveRequest } from "./saving.ts";

/** Formats that bibliography programs read. */
export type BibliographyFormat = "json" | "bib" | "ris";

/** Items as a file for a bibliography program; `name` is its own, without extension. */
export function bibliographyOf(format: BibliographyFormat, name: string, items: readonly Cited[]): SaveRequest {
  if (format === "json") return { kind: "data", name, value: items.map(cslItem) };
  const [type, content] =
    format === "bib"
      ? ["application/x-bibtex", writeBibTeX(items)]
      : ["application/x-research-info-systems", writeRis(items)];
  return { kind: "file", name: `${name}.${format}`, type, content };
}
