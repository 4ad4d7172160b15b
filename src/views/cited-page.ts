import { citedProcess } from "../core/evidence/bibliography.ts";
import type { ProcessState } from "../core/record/state.ts";
import type { Words } from "../words/types.ts";
import { bibliographyOf, type BibliographyFormat } from "./bibliographies.ts";
import { citedAlone, processCited } from "./invented.ts";
import type { SaveRequest } from "./saving.ts";

/** A page as bibliography programs take it: of which process, day (ISO) and version of the record. */
export function citedPage(
  t: Words,
  whole: ProcessState,
  of: {
    readonly format: BibliographyFormat;
    readonly page: string;
    readonly title: string;
    readonly day: string;
    readonly version: string;
  },
): SaveRequest {
  const items = citedAlone(t, whole, [citedProcess(processCited(t, whole), of.day, of.version, of.title)]);
  return bibliographyOf(of.format, `${whole.id}-${of.page}`, items);
}
