import { walkPoints, type Draft } from "../../../core/text/draft.ts";
import { draftToJson } from "../../draft-json.ts";
import type { ExportFrame } from "../../frame.ts";
import { carry } from "../carried.ts";
import { Annotations } from "./annotations.ts";
import { Ids, isRightToLeft, paragraph, runs } from "./markup.ts";
import { packDocument } from "./package.ts";
import { pointLook, pointNotes, pointParagraphs, writePointNotes } from "./points.ts";

/** Namespace of the data that a draft keeps with its Word file, out of sight. */
export const DRAFT_NAMESPACE = "urn:parley:draft:1";

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
  const annotations = new Annotations(new Ids());
  const body = [...walkPoints(draft.points)].map(({ point, depth }) => {
    const paragraphs = pointParagraphs(point, depth).map((part, i, all) => {
      const look = point.deleted ? { struck: true } : {};
      const last = i === all.length - 1;
      const remarks = last ? (point.comments ?? []) : [];
      const footnotes = last ? (point.footnotes ?? []) : [];
      return paragraph(
        runs(part.lead, look) + annotations.annotate(part.words, remarks, footnotes, look),
        pointLook(part, draft.language),
      );
    });
    return paragraphs.join("") + writePointNotes(pointNotes(point), depth);
  });
  return packDocument({
    frame,
    language: draft.language,
    body: writeTitle(draft.title, draft.language) + body.join(""),
    comments: annotations.comments,
    footnotes: annotations.footnotes,
    data: carry(DRAFT_NAMESPACE, "draft", draftToJson(draft)),
  });
}
