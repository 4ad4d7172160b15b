import { writeBriefingFile } from "../formats/briefing-write.ts";
import { walkPoints, type Draft } from "../core/text/draft.ts";
import type { TabledDraft } from "../core/record/state.ts";
import { writeCheckTableDocx } from "../formats/commitments-docx.ts";
import { writeMonitoringReportDocx } from "../formats/monitoring-report.ts";
import { writeDeadlinesIcs } from "../formats/commitments-ics.ts";
import { writeMonitoringCsv } from "../formats/monitoring-csv.ts";
import { writeDraftJson } from "../formats/draft-json.ts";
import { writeCompositeDocx, writeDraftDocx, writeRedlineDocx, writeSideBySideDocx } from "../formats/docx/index.ts";
import { withoutParties } from "../core/text/reading.ts";
import { exportFrame, type ExportFrame } from "../formats/frame.ts";
import { writeCompositeHtml, writeDraftHtml, writeEvolutionHtml, writeRedlineHtml } from "../formats/html/index.ts";
import { writeCompositeMarkdown, writeDraftMarkdown, writeRedlineMarkdown } from "../formats/markdown/index.ts";
import { writePackageNoteDocx, writePackageNoteMarkdown } from "../formats/package-note.ts";
import { writeTableCsv, writeTableDocx, writeTableHtml, writeTableJson } from "../formats/tables/index.ts";
import { jsonOfPaper, type Paper } from "../core/common/paper.ts";
import type { Speaker } from "../core/common/said.ts";
import { writeXlsx } from "../formats/xlsx.ts";
import type { SaveRequest } from "../views/saving.ts";

/** A document ready to be saved. */
export interface MadeDocument {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: Uint8Array | string;
}

const mediaTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html;charset=utf-8",
  md: "text/markdown;charset=utf-8",
  json: "application/json",
  csv: "text/csv;charset=utf-8",
  ics: "text/calendar;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** What is made away from the page; pictures are drawn by the page itself, and files need no making. */
export type DocumentRequest = Exclude<SaveRequest, { readonly kind: "picture" | "file" }>;

type Asked<Kind extends DocumentRequest["kind"]> = Extract<DocumentRequest, { readonly kind: Kind }>;

/** What a document says of itself, and in which language; `version` is the program's own. */
export interface PaperVoice extends Speaker {
  readonly paper: Paper;
  readonly version: string;
}

/** Makes the document that a request names, which says what paper it is. */
export function makeDocument(request: DocumentRequest, as: PaperVoice): MadeDocument {
  const format = request.kind === "data" ? "json" : request.format === "docx-table" ? "docx" : request.format;
  return { name: `${as.paper.file}.${format}`, type: mediaTypes[format], content: contentOf(request, as) };
}

function contentOf(request: DocumentRequest, as: PaperVoice): Uint8Array | string {
  const { paper, version } = as;
  const spoken = spokenBy(as);
  switch (request.kind) {
    case "comparison":
      return comparisonOf(request, as);
    case "composite":
      return compositeOf(request, as);
    case "draft":
      return draftOf(request, as);
    case "briefing":
      return writeBriefingFile(request.briefing, request.state, request.format, {
        ...spoken,
        pictures: request.pictures,
      });
    case "checks": {
      const { findings, agreement, draft, ours, us, language, title, words, today } = request;
      return writeCheckTableDocx(findings, draft === undefined ? { agreement } : { agreement, draft }, {
        today,
        version,
        language,
        say: as.say,
        title,
        words,
        paper,
        ...(ours === undefined ? {} : { ours }),
        ...(us === undefined ? {} : { us }),
      });
    }
    case "package-note": {
      const frame = exportFrame({ ...spoken, title: request.note.title });
      return request.format === "md"
        ? writePackageNoteMarkdown(request.note, frame)
        : writePackageNoteDocx(request.note, frame);
    }
    case "report":
      return writeMonitoringReportDocx(request.report, spoken);
    case "deadlines":
      return writeDeadlinesIcs(request.answer, request.agreement, { ...request, host: "parley.invalid" });
    case "incidents":
      return writeMonitoringCsv(request.log);
    case "evolution": {
      const { page, svg, paraphrase } = request;
      const frame = exportFrame({ ...spoken, title: page.title, paraphrase });
      return writeEvolutionHtml(page, svg, frame);
    }
    case "data":
      return json(request.value);
    case "table": {
      const { table, format, svg, before = [] } = request;
      const frame = exportFrame({ ...spoken, title: table.title });
      if (format === "csv") return writeTableCsv(table);
      if (format === "xlsx") return writeXlsx([...before, table], frame);
      if (format === "docx") return writeTableDocx(table, frame, before);
      return format === "html" ? writeTableHtml(table, frame, svg, before) : writeTableJson(table, paper);
    }
  }
}

function comparisonOf(request: Asked<"comparison">, as: PaperVoice): Uint8Array | string {
  const { from, to, redline, format } = request;
  const frame = frameOf(`${titleOf(from)} → ${titleOf(to)}`, [from, to], request.asOf, as);
  if (format === "json") return json({ ...jsonOfPaper(as.paper), ...redline });
  if (format === "md") return writeRedlineMarkdown(redline, from.draft, to.draft, frame);
  if (format === "html") return writeRedlineHtml(redline, from.draft, to.draft, frame);
  if (format === "docx") return writeRedlineDocx(redline, from.draft, to.draft, frame, request.author);
  return writeSideBySideDocx(redline, from.draft, to.draft, frame);
}

function compositeOf(request: Asked<"composite">, as: PaperVoice): Uint8Array | string {
  const { composite, attributed, format, names, beside } = request;
  const told = { attributed, ...beside };
  const frame = frameOf(request.title, request.drafts, request.asOf, as);
  if (format === "json")
    return json({ ...jsonOfPaper(as.paper), ...(attributed ? composite : withoutParties(composite)) });
  if (format === "md") return writeCompositeMarkdown(composite, frame, told);
  if (format === "html") return writeCompositeHtml(composite, frame, told);
  return writeCompositeDocx(composite, frame, { ...told, names });
}

function draftOf(request: Asked<"draft">, as: PaperVoice): Uint8Array | string {
  const { draft, format } = request;
  if (format === "json") return writeDraftJson(draft.draft);
  const frame = frameOf(titleOf(draft), [draft], null, as);
  if (format === "md") return writeDraftMarkdown(draft.draft, frame);
  return (format === "html" ? writeDraftHtml : writeDraftDocx)(draft.draft, frame);
}

function titleOf({ id, draft }: TabledDraft): string {
  return [draft.title || id, draft.tabledBy.join(", "), draft.date ?? ""].filter((part) => part !== "").join(", ");
}

function spokenBy({ paper, version, language, say }: PaperVoice) {
  return { paper, language, say, generatedBy: `Parley ${version}` };
}

/** What an export of these drafts says about itself. */
function frameOf(title: string, drafts: readonly TabledDraft[], asOf: string | null, as: PaperVoice): ExportFrame {
  const texts: readonly Draft[] = drafts.map(({ draft }) => draft);
  const points = texts.flatMap(({ points }) => [...walkPoints(points)].map(({ point }) => point));
  const status = texts.length === 1 ? texts[0]?.status : undefined;
  const latest = texts
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1);
  return exportFrame({
    ...spokenBy(as),
    title,
    ...(status === undefined ? {} : { status }),
    asOf: asOf ?? latest ?? null,
    paraphrase: points.some(({ wording }) => wording !== "verbatim"),
    unverified: points.some(({ confidence }) => confidence === "memory" || confidence === "headline-only"),
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
