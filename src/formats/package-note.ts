import type { PackageLine, PackageNote } from "../core/bargain/index.ts";
import { isRightToLeft, paragraph, runs, table } from "./docx/writing/markup.ts";
import { packDocument } from "./docx/writing/package.ts";
import type { ExportFrame } from "./frame.ts";
import { escapeMarkdown, markdownHead } from "./markdown/writing/redline.ts";

/** Columns of an upright A4 page, in twentieths of a point: issue, option, words. */
const WIDTHS = [2_000, 1_900, 5_398] as const;

/** The package as a Word file for a meeting: small type, so that a dozen issues stand on one page. */
export function writePackageNoteDocx(note: PackageNote, frame: ExportFrame): Uint8Array {
  const { language, heads } = note;
  const line = (text: string, style?: "Title" | "ParleyNote") =>
    paragraph(runs(text), { ...(style === undefined ? {} : { style }), rightToLeft: isRightToLeft(text, language) });
  const cell = (text: string, bold = false, own = language) =>
    paragraph(runs(text, { small: true, bold }), { rightToLeft: isRightToLeft(text, own) });
  const head = { cells: [heads.issue, heads.option, heads.words].map((text) => cell(text, true)), header: true };
  const rows = note.lines.map(({ issue, option, words }) => ({
    cells: [
      cell(issue, true),
      cell(option),
      words.length === 0
        ? cell(note.noWords)
        : words.map((each) => cell(`${each.label} ${each.text}`.trim(), false, each.language)).join(""),
    ],
  }));
  const alarms = note.alarms.map((text) =>
    paragraph(runs(text, { bold: true }), { rightToLeft: isRightToLeft(text, language) }),
  );
  return packDocument({
    frame,
    language,
    body:
      line(note.title, "Title") +
      alarms.join("") +
      line(note.intro, "ParleyNote") +
      table([...WIDTHS], [head, ...rows]) +
      paragraph("", { style: "ParleyNote" }),
  });
}

/** The same as Markdown. */
export function writePackageNoteMarkdown(note: PackageNote, frame: ExportFrame): string {
  const alarms = note.alarms.map((text) => `**${escapeMarkdown(text)}**`);
  const lines = note.lines.map((each) => `- ${markdownLine(each)}`);
  return `${[markdownHead(frame).trimEnd(), ...alarms, escapeMarkdown(note.intro), lines.join("\n")].join("\n\n")}\n`;
}

function markdownLine({ issue, option, words }: PackageLine): string {
  const said = words.map(
    ({ label, text }) => `\n  > ${escapeMarkdown(`${label} ${text}`.trim()).replaceAll("\n", "\n  > ")}`,
  );
  return `**${escapeMarkdown(issue)}**: ${escapeMarkdown(option)}${said.join("\n")}`;
}
