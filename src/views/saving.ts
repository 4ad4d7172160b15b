import type { DataTable } from "../core/common/data-table.ts";
import type { Language } from "../words/languages.ts";
import type { Words } from "../words/types.ts";
import type { Told } from "../core/common/said.ts";
import type { PaperKind } from "../core/common/paper.ts";
import type { Briefing } from "../core/briefing/briefing.ts";
import type { PackageNote } from "../core/bargain/index.ts";
import type { MonitoringReport } from "../core/record/monitoring-report.ts";
import type { Agreement, CheckFinding, RunAnswer, Upcoming } from "../core/commitments/index.ts";
import type { MonitoringLog, ProcessState, TabledDraft } from "../core/record/state.ts";
import type { Redline } from "../core/text/alignment.ts";
import type { Draft, Remark } from "../core/text/draft.ts";
import type { Composite } from "../core/text/composite.ts";
import type { DraftsBeside } from "../core/text/reading.ts";
import type { EvolutionPaper } from "../core/text/evolution/paper.ts";
import type { WordBytes } from "./word-files.ts";
import { compositeWithoutRemarks, remarksOf, remarksOfComposite, withoutRemarks } from "../core/text/remarks.ts";

/** Formats that a comparison is saved in; the table is a Word file with both texts side by side. */
export type ComparisonFormat = "docx" | "docx-table" | "html" | "md" | "json";

/** Formats that a composite text or a draft is saved in. */
export type TextFormat = "docx" | "html" | "md" | "json";

/** Formats that a table is saved in. */
export type TableFormat = "csv" | "xlsx" | "docx" | "html" | "json";

/** How a redline is made inside the later draft's own file. */
export interface OwnRedline {
  readonly from: WordBytes;
  readonly to: WordBytes;
  /** Earlier tracked changes of the later file are ours too; otherwise they stay with their authors. */
  readonly settle: boolean;
  readonly formatting: boolean;
}

/** A document to be made and handed to the reader as a file. */
export type SaveRequest =
  | {
      readonly kind: "comparison";
      readonly format: ComparisonFormat;
      readonly process: string;
      readonly from: TabledDraft;
      readonly to: TabledDraft;
      readonly redline: Redline;
      /** Who made the tracked changes, where it is not who tabled the later draft. */
      readonly author?: string;
      /** The files that the drafts were read from: a Word redline is then made inside the later one. */
      readonly within?: OwnRedline;
      /** The Word file in whose style a Word document is written. */
      readonly house?: WordBytes;
      /** ISO day whose state is shown; null = the later draft's own. */
      readonly asOf: string | null;
    }
  | {
      readonly kind: "composite";
      readonly format: TextFormat;
      readonly process: string;
      readonly title: string;
      readonly composite: Composite;
      readonly drafts: readonly TabledDraft[];
      /** With the names of who holds what, or without any trace of them. */
      readonly attributed: boolean;
      /** Whose drafts are known beside those that stand in it; absent = nobody's. */
      readonly beside?: DraftsBeside;
      /** What the text is where it is one on the table; absent = a compilation of the drafts. */
      readonly paper?: { readonly kind: PaperKind; readonly revision: number };
      /** Full names of parties by their short ones. */
      readonly names: Readonly<Record<string, string>>;
      readonly asOf: string | null;
      /** The Word file in whose style a Word document is written. */
      readonly house?: WordBytes;
    }
  | {
      readonly kind: "draft";
      readonly format: TextFormat;
      readonly process: string;
      readonly draft: TabledDraft;
      /** The file that it was read from: a Word file is then that one, with what changed since in its place. */
      readonly within?: { readonly file: WordBytes; readonly tracked: boolean };
      /** The Word file in whose style a Word document is written. */
      readonly house?: WordBytes;
    }
  | {
      readonly kind: "briefing";
      readonly format: "md" | "html" | "docx";
      readonly process: string;
      readonly briefing: Briefing;
      /** What its figures are drawn from where they are not kept from publication. */
      readonly state: ProcessState;
      /** Charts as HTML that holds SVG, by the key of their live figure. */
      readonly pictures: Readonly<Record<string, string>>;
    }
  /** Findings of the checks: clause, ours, theirs, effect, duty on us, proposed reply, fallback. */
  | {
      readonly kind: "checks";
      readonly format: "docx";
      readonly process: string;
      readonly text: string;
      readonly findings: readonly Told<CheckFinding>[];
      /** Day of the export, YYYY-MM-DD. */
      readonly today: string;
      readonly language: string;
      readonly title: string;
      /** What the table says itself. */
      readonly words: Words["commitments"]["table"] & Pick<Words["commitments"], "kinds">;
      readonly agreement: Agreement;
      readonly draft?: Draft;
      readonly ours?: Draft;
      readonly us?: string;
    }
  /** A package for tomorrow's meeting, on one page. */
  | {
      readonly kind: "package-note";
      readonly format: "docx" | "md";
      readonly process: string;
      readonly note: PackageNote;
    }
  /** A report of monitoring: headed parts, each with lines or a table. */
  | {
      readonly kind: "report";
      readonly format: "docx";
      readonly process: string;
      readonly report: MonitoringReport;
    }
  /** Deadlines for a calendar; `stamp` is the moment of writing. */
  | {
      readonly kind: "deadlines";
      readonly format: "ics";
      readonly process: string;
      readonly answer: RunAnswer;
      readonly agreement: Agreement;
      readonly stamp: string;
      readonly what: Readonly<Record<Upcoming["what"], string>>;
      readonly asOf: string;
    }
  /** Incidents, findings, observation and counts as incidents.csv. */
  | { readonly kind: "incidents"; readonly format: "csv"; readonly process: string; readonly log: MonitoringLog }
  | { readonly kind: "data"; readonly name: string; readonly value: unknown }
  | {
      readonly kind: "table";
      readonly format: TableFormat;
      /** Name of the file without its extension. */
      readonly name: string;
      readonly table: DataTable;
      /** What paper it is where it is more than a table. */
      readonly paper?: PaperKind;
      /** The drafts that it is made of, whose handling marking it bears. */
      readonly of?: readonly TabledDraft[];
      /** Tables that stand before it in documents and workbooks, such as the agenda; data formats hold the table alone. */
      readonly before?: readonly DataTable[];
      /** The language that its words are said in; absent = the page's. */
      readonly language?: Language;
      /** HTML that holds a picture, to stand above the table in a web page. */
      readonly svg?: string;
    }
  /** The evolution of a text as a page with figure, table and redlines. */
  | {
      readonly kind: "evolution";
      readonly format: "html";
      readonly name: string;
      readonly page: EvolutionPaper;
      readonly svg: string;
      readonly of: readonly TabledDraft[];
      readonly paraphrase: boolean;
      /** The language that its words are said in. */
      readonly language: Language;
    }
  /** A drawing to be made into a PNG picture. */
  | { readonly kind: "picture"; readonly name: string; readonly svg: string }
  /** A file that is made already: a paper of ours, or, without `paper`, one that keeps the name it came with. */
  | {
      readonly kind: "file";
      readonly name: string;
      readonly type: string;
      readonly content: string | Uint8Array;
      readonly paper?: PaperKind;
      /** The drafts that it is made of. */
      readonly of?: readonly TabledDraft[];
      /** The language that its words are said in; absent = the page's. */
      readonly language?: Language;
    };

/** Comments that a document would carry to whoever gets it. */
export function remarksIn(request: SaveRequest): readonly Remark[] {
  const placed =
    request.kind === "composite"
      ? remarksOfComposite(request.composite)
      : request.kind === "draft"
        ? remarksOf(request.draft.draft)
        : [];
  return placed.map(({ remark }) => remark);
}

/** The document without comments. */
export function withoutRemarksIn(request: SaveRequest): SaveRequest {
  if (request.kind === "draft") {
    const { draft } = request;
    return { ...request, draft: { ...draft, draft: withoutRemarks(draft.draft) } };
  }
  return request.kind === "composite" ? { ...request, composite: compositeWithoutRemarks(request.composite) } : request;
}
