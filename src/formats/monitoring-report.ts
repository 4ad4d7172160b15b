import { isRightToLeft, paragraph, runs, table } from "./docx/writing/markup.ts";
import type { MonitoringReport } from "../core/record/monitoring-report.ts";
import { packDocument } from "./docx/writing/package.ts";
import { exportFrame, type ExportFrame } from "./frame.ts";

/** Width between the margins of an upright A4 page, in twentieths of a point. */
const WIDTH = 9_000;

/** The report as a Word file. */
export function writeMonitoringReportDocx(report: MonitoringReport, told: Partial<ExportFrame>): Uint8Array {
  const { language } = report;
  const line = (text: string, style?: "Title" | "Heading1" | "ParleyNote") =>
    paragraph(runs(text), { ...(style === undefined ? {} : { style }), rightToLeft: isRightToLeft(text, language) });
  const cell = (text: string, bold = false) =>
    paragraph(runs(text, { small: true, bold }), { rightToLeft: isRightToLeft(text, language) });
  const body = report.parts.map(({ heading, lines, head, rows }) => {
    const cells =
      head === undefined || rows === undefined || rows.length === 0
        ? ""
        : table(
            head.map(() => Math.floor(WIDTH / head.length)),
            [
              { cells: head.map((text) => cell(text, true)), header: true },
              ...rows.map((row) => ({ cells: row.map((text) => cell(text)) })),
            ],
          ) + paragraph("");
    return line(heading, "Heading1") + lines.map((text) => line(text)).join("") + cells;
  });
  return packDocument({
    frame: exportFrame({ ...told, title: report.title, asOf: report.day }),
    language,
    body: line(report.title, "Title") + report.notes.map((note) => line(note, "ParleyNote")).join("") + body.join(""),
  });
}
