import type { Failure } from "../core/common/result.ts";
import type { ReportTable } from "../core/record/daily-report.ts";
import type { Found, FoundChoices } from "../core/text/found.ts";
import type { Paper } from "../core/common/paper.ts";
import type { OwnReading, SentComposite } from "../views/own-files.ts";
import type { DocumentRequest, MadeDocument } from "./documents.ts";

/** What a paper says of itself, and the language that it speaks: the worker loads its sentences. */
export interface PaperToMake {
  readonly paper: Paper;
  readonly language: string;
}

/** What the page asks of the worker that reads and makes files. */
export type FilesRequest =
  | {
      readonly kind: "read";
      readonly file: File;
      readonly keepNames: boolean;
      readonly sent?: SentComposite;
      readonly recognise?: string;
    }
  | { readonly kind: "cleanse"; readonly file: File; readonly choices: FoundChoices }
  | { readonly kind: "look"; readonly file: File }
  | { readonly kind: "tables"; readonly file: File }
  | { readonly kind: "prose"; readonly file: File }
  | { readonly kind: "make"; readonly request: DocumentRequest; readonly as: PaperToMake };

/** What that worker tells the page. */
export type FilesAnswer =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "read"; readonly reading: OwnReading }
  | { readonly kind: "cleansed"; readonly bytes: Uint8Array }
  | { readonly kind: "looked"; readonly found: Found }
  | { readonly kind: "prose"; readonly text: string }
  | { readonly kind: "tables"; readonly tables: readonly ReportTable[] }
  | { readonly kind: "made"; readonly document: MadeDocument }
  | { readonly kind: "failed"; readonly failure: Failure };
