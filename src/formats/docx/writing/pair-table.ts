import type { Change } from "../../../core/text/change.ts";
import type { Draft, Point } from "../../../core/text/draft.ts";
import { said, type Say } from "../../../core/common/said.ts";
import type { OpaqueAtom } from "./atoms.ts";
import { isRightToLeft, paragraph, runs, table, type Look, type TableRow } from "./markup.ts";
import { pointLook, pointNotes, pointParagraphs, writePointNotes } from "./points.ts";

const HALF = 4649;

/** Pairs of corresponding points as wholes, old beside new, each with its changes of substance under it. */
export function pairTable(
  atoms: readonly OpaqueAtom[],
  [old, fresh]: readonly [Draft, Draft],
  language: string,
  say: Say,
): string {
  const head = [old, fresh].map((draft) => line(draftName(draft, say), { bold: true, small: true }));
  const rows = atoms.flatMap(({ from, to, pair }): TableRow[] => {
    const sides = [from, to].map(
      (points) => points.map((point) => wholePoint(point, language, say)).join("") || none(say),
    );
    const changes = pair.changes.filter((change) => change.class !== "formal");
    return [
      { cells: sides },
      ...(changes.length === 0 ? [] : [{ cells: [changes.map((change) => changeLine(change, say)).join("")] }]),
    ];
  });
  // Word joins tables that touch, so a paragraph follows each.
  return table([HALF, HALF], [{ cells: head, header: true }, ...rows]) + paragraph("", { style: "ParleyNote" });
}

/** All of a point, with what must be said about it; never a word of it struck through as an edit. */
export function wholePoint(point: Point, language: string, say: Say, look: Look = {}): string {
  const struck = point.deleted ? { ...look, struck: true } : look;
  const paragraphs = pointParagraphs(point, 0).map((part) => {
    const { rightToLeft } = pointLook(part, language);
    const bold = part.kind === "heading" ? { ...struck, bold: true } : struck;
    return paragraph(runs(part.lead + part.words, bold), { rightToLeft: rightToLeft ?? false });
  });
  return paragraphs.join("") + writePointNotes(pointNotes(point, say), 0);
}

/** A short name of a draft: its parties and date, or its title. */
export function draftName(draft: Draft, say: Say): string {
  const parts = [draft.tabledBy.join(", ") || draft.title, draft.date ?? ""].filter((part) => part !== "");
  return parts.join(", ") || say(said("paper-draft"));
}

/** One change as a line: what it touches, from what to what. */
export function changeLine({ kind, class: judged, from, to }: Change, say: Say): string {
  const what = say(said("paper-colon", { what: say(said("paper-kind", { kind })) }));
  const words = `${what} ${from || "–"} → ${to || "–"}`;
  const mark = judged === "substance" ? "" : ` (${say(said("paper-class", { class: judged }))})`;
  return paragraph(runs(words + mark, { small: true }), { rightToLeft: isRightToLeft(from || to) });
}

/** Says that there is nothing on this side. */
export function none(say: Say): string {
  return line(say(said("paper-no-counterpart")), { italic: true, small: true });
}

/** A line of the program's own, in the direction of its letters. */
export function line(text: string, look: Look): string {
  return paragraph(runs(text, look), { rightToLeft: isRightToLeft(text) });
}
