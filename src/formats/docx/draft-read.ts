import { wordsNamed } from "../../core/common/said.ts";
import type { Block } from "../../core/text/block.ts";
import type { Draft, Point, Remark } from "../../core/text/draft.ts";
import { readDraftJson } from "../draft-json.ts";
import { exportFrame } from "../frame.ts";
import { carriedText } from "./carried.ts";
import { openDocx } from "./parts.ts";
import { readDocx, type DocxReading } from "./read.ts";
import { DRAFT_NAMESPACE, draftWords } from "./writing/draft.ts";

/**
 * The draft that a Word file carries, exactly as it was written, where the file still says the same: the words that
 * stand in the file always win. Undefined where it carries none, or was edited since.
 */
export function carriedDraft(bytes: Uint8Array, reading: DocxReading, keepNames: boolean): Draft | undefined {
  if (reading.changes.total > 0) return undefined;
  const opened = openDocx(bytes);
  const carried = opened.ok ? carriedText(opened.value, DRAFT_NAMESPACE) : opened;
  const read = carried.ok ? readDraftJson(carried.value.text) : carried;
  if (!read.ok) return undefined;
  const asWritten = readDocx(draftWords(read.value, exportFrame({ title: read.value.title })));
  if (!asWritten.ok || said(asWritten.value) !== said(reading)) return undefined;
  return keepNames ? read.value : withoutNames(read.value);
}

/** All that a reader of the file is told, however it is set. */
function said({ blocks, comments }: DocxReading): string {
  const remarks = (list: readonly Remark[] = []) => list.map(({ text, quote }) => [text, quote ?? ""]);
  const block = ({ text, label, struck, footnotes, comments: own }: Block) => [
    text,
    label ?? "",
    struck ?? false,
    (footnotes ?? []).map((note) => note.text),
    remarks(own),
  ];
  return JSON.stringify([blocks.map(block), remarks(comments)]);
}

/** The draft with `author 1`, `author 2` in place of those who commented on it, and nothing on who tracked changes. */
function withoutNames(draft: Draft): Draft {
  const aliases = new Map<string, string>();
  const nameless = (remarks: readonly Remark[]): readonly Remark[] =>
    remarks.map((remark) => {
      if (remark.author === "" || /^author \d+$/u.test(remark.author)) return remark;
      const author = aliases.get(remark.author) ?? `author ${aliases.size + 1}`;
      aliases.set(remark.author, author);
      return { ...remark, author };
    });
  const point = (each: Point): Point => ({
    ...each,
    ...(each.comments === undefined ? {} : { comments: nameless(each.comments) }),
    points: each.points.map(point),
  });
  const points = draft.points.map(point);
  const warnings = draft.warnings.filter(
    ({ code, message, facts }) =>
      code !== "tracked-changes" || /^author \d+: |\(author \d+: /u.test(message ?? wordsNamed("authors", facts)),
  );
  return {
    ...draft,
    points,
    warnings,
    ...(draft.comments === undefined ? {} : { comments: nameless(draft.comments) }),
  };
}
