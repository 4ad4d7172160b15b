import { walkPoints, type Draft } from "../../../core/text/draft.ts";
import type { ExportFrame } from "../../frame.ts";
import { CommentWriter } from "./comments.ts";
import { Ids, isRightToLeft, paragraph, runs } from "./markup.ts";
import { packDocument } from "./package.ts";
import { pointLook, pointNotes, pointParagraphs, writePointNotes } from "./points.ts";

/** Title of a draft as the first paragraph, or nothing. */
export function writeTitle(title: string, language: string): string {
  return title === "" ? "" : paragraph(runs(title), { style: "Title", rightToLeft: isRightToLeft(title, language) });
}

/**
 * A draft as a Word file: labels typed, headings as headings, deleted points struck through, comments as comments.
 * What the program has to say about a point stands in paragraphs of the style "Parley note".
 */
export function writeDraftDocx(draft: Draft, frame: ExportFrame): Uint8Array {
  const comments = new CommentWriter(new Ids());
  const body = [...walkPoints(draft.points)].map(({ point, depth }) => {
    const paragraphs = pointParagraphs(point, depth).map((part, i, all) => {
      const look = point.deleted ? { struck: true } : {};
      const remarks = i === all.length - 1 ? (point.comments ?? []) : [];
      return paragraph(
        runs(part.lead, look) + comments.annotate(part.words, remarks, look),
        pointLook(part, draft.language),
      );
    });
    return paragraphs.join("") + writePointNotes(pointNotes(point), depth);
  });
  return packDocument({
    frame,
    language: draft.language,
    body: writeTitle(draft.title, draft.language) + body.join(""),
    comments: comments.content,
  });
}
