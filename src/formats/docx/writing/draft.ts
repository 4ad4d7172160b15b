import { walkPoints, type Draft, type Footnote, type Remark } from "../../../core/text/draft.ts";
import { hasRows, layOut, type TablePiece } from "../../../core/text/table.ts";
import { draftToJson } from "../../draft-json.ts";
import type { ExportFrame } from "../../frame.ts";
import { carry } from "../carried.ts";
import { Annotations } from "./annotations.ts";
import { Ids, isRightToLeft, paragraph, runs, type Look, type ParagraphLook } from "./markup.ts";
import { packDocument, type DocumentContent } from "./package.ts";
import { pointLook, pointNotes, pointParagraphs, writePointNotes, type PointParagraph } from "./points.ts";
import { wordsTable } from "./words-table.ts";

/** Namespace of the data that a draft keeps with its Word file, out of sight. */
export const DRAFT_NAMESPACE = "urn:parley:draft:1";

interface Setting {
  readonly annotations: Annotations;
  readonly remarks: readonly Remark[];
  readonly footnotes: readonly Footnote[];
  readonly look: Look;
  readonly set: ParagraphLook;
}

/** A text as paragraphs and tables, with its notes in their places and its comments where their words stand. */
function withTables({ lead, words }: PointParagraph, { annotations, remarks, footnotes, look, set }: Setting): string {
  const laid = layOut([{ text: words, tag: null }]);
  const texts = laid.flatMap((each) =>
    each.kind === "words" ? each.pieces : each.rows.flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces)),
  );
  const homes = new Map(
    remarks.map((remark) => [remark, texts.find(({ text }) => text.includes(remark.quote ?? "")) ?? texts[0]]),
  );
  const placed = new Set<Remark>();
  let noted = -1;
  const written = (piece: TablePiece<null>, isHead: boolean): string => {
    const [from, to] = piece.cut ?? [0, piece.text.length];
    const own = footnotes.filter(({ at }) => at > noted && at <= to);
    noted = Math.max(noted, to);
    const said = remarks.filter((remark) => !placed.has(remark) && homes.get(remark)?.cut?.[0] === piece.cut?.[0]);
    for (const remark of said) placed.add(remark);
    return annotations.annotate(
      piece.text.replace(/\n$/u, ""),
      said,
      own.map((note) => ({ ...note, at: Math.max(0, note.at - from) })),
      isHead ? { ...look, bold: true } : look,
    );
  };
  const parts = laid.map((each, at) => {
    const label = at === 0 && lead !== "" ? runs(lead, look) : "";
    if (each.kind === "words")
      return paragraph(label + each.pieces.map((piece) => written(piece, false)).join(""), set);
    const table = wordsTable(each.rows, {
      look: set,
      runs: (pieces, isHead) => pieces.map((piece) => written(piece, isHead)).join(""),
    });
    // Word joins tables that touch, and a label is no part of one.
    const isLast = at === laid.length - 1;
    return (label === "" ? "" : paragraph(label, set)) + table + (isLast ? paragraph("", { style: "ParleyNote" }) : "");
  });
  return parts.join("");
}

/** Title of a draft as the first paragraph, or nothing. */
export function writeTitle(title: string, language: string): string {
  return title === "" ? "" : paragraph(runs(title), { style: "Title", rightToLeft: isRightToLeft(title, language) });
}

/**
 * A draft as a Word file: labels typed, headings as headings, deleted points struck through, comments as comments.
 * What the program has to say about a point stands in paragraphs of the style "Parley note". The file carries the
 * whole draft out of sight, so that what Word has no place for is read back as well.
 */
export function writeDraftDocx(draft: Draft, frame: ExportFrame): Uint8Array {
  const data = carry(DRAFT_NAMESPACE, "draft", draftToJson(draft));
  return packDocument({ ...wordsOf(draft, frame), data });
}

/** The words of that file alone, for who reads them again at once: packing takes longer than all else. */
export function draftWords(draft: Draft, frame: ExportFrame): Uint8Array {
  return packDocument(wordsOf(draft, frame), { stored: true });
}

function wordsOf(draft: Draft, frame: ExportFrame): DocumentContent {
  const annotations = new Annotations(new Ids());
  const body = [...walkPoints(draft.points)].map(({ point, depth }) => {
    const paragraphs = pointParagraphs(point, depth).map((part, i, all) => {
      const look = point.deleted ? { struck: true } : {};
      const last = i === all.length - 1;
      const remarks = last ? (point.comments ?? []) : [];
      const footnotes = last ? (point.footnotes ?? []) : [];
      const set = pointLook(part, draft.language);
      if (part.kind === "heading" || !hasRows(part.words))
        return paragraph(runs(part.lead, look) + annotations.annotate(part.words, remarks, footnotes, look), set);
      return withTables(part, { annotations, remarks, footnotes, look, set });
    });
    return paragraphs.join("") + writePointNotes(pointNotes(point, frame.say), depth);
  });
  return {
    frame,
    language: draft.language,
    body: writeTitle(draft.title, draft.language) + body.join(""),
    comments: annotations.comments,
    footnotes: annotations.footnotes,
  };
}
