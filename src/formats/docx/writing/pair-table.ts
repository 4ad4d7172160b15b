import type { Change } from "../../../core/text/change.ts";
import type { Draft, Point } from "../../../core/text/draft.ts";
import type { OpaqueAtom } from "./atoms.ts";
import { isRightToLeft, paragraph, runs, table, type Look, type TableRow } from "./markup.ts";
import { pointLook, pointNotes, pointParagraphs, writePointNotes } from "./points.ts";

const HALF = 4649;

/** Pairs of corresponding points as wholes, old beside new, each with its changes of substance under it. */
export function pairTable(
  atoms: readonly OpaqueAtom[],
  [old, fresh]: readonly [Draft, Draft],
  language: string,
): string {
  const head = [old, fresh].map((draft) => paragraph(runs(draftName(draft), { bold: true, small: true })));
  const rows = atoms.flatMap(({ from, to, pair }): TableRow[] => {
    const sides = [from, to].map((points) => points.map((point) => wholePoint(point, language)).join("") || none());
    const changes = pair.changes.filter((change) => change.class !== "formal");
    return [{ cells: sides }, ...(changes.length === 0 ? [] : [{ cells: [changes.map(changeLine).join("")] }])];
  });
  // Word joins tables that touch, so a paragraph follows each.
  return table([HALF, HALF], [{ cells: head, header: true }, ...rows]) + paragraph("", { style: "ParleyNote" });
}

/** All of a point, with what must be said about it; never a word of it struck through as an edit. */
export function wholePoint(point: Point, language: string, look: Look = {}): string {
  const struck = point.deleted ? { ...look, struck: true } : look;
  const paragraphs = pointParagraphs(point, 0).map((part) => {
    const { rightToLeft } = pointLook(part, language);
    const bold = part.kind === "heading" ? { ...struck, bold: true } : struck;
    return paragraph(runs(part.lead + part.words, bold), { rightToLeft: rightToLeft ?? false });
  });
  return paragraphs.join("") + writePointNotes(pointNotes(point), 0);
}

/** A short name of a draft: its parties and date, or its title. */
export function draftName(draft: Draft): string {
  const parts = [draft.tabledBy.join(", ") || draft.title, draft.date ?? ""].filter((part) => part !== "");
  return parts.join(", ") || "Draft";
}

/** One change as a line: what it touches, from what to what. */
export function changeLine({ kind, class: judged, from, to }: Change): string {
  const words = `${kind}: ${from || "–"} → ${to || "–"}`;
  return paragraph(runs(judged === "substance" ? words : `${words} (${judged})`, { small: true }), {
    rightToLeft: isRightToLeft(from || to),
  });
}

/** Says that there is nothing on this side. */
export function none(): string {
  return paragraph(runs("No counterpart", { italic: true, small: true }));
}
