import { said } from "../../core/common/said.ts";
import type { Warning } from "../../core/text/draft.ts";
import { draftOfBlocks, type DraftReading } from "../draft-of-blocks.ts";
import { blocksOfHtml, type HtmlBlocks } from "./blocks.ts";

/** Which text of a page with marked insertions and deletions is wanted. */
export interface HtmlOptions {
  readonly tracked?: "original" | "final" | "both";
}

/** Reads a web page as a draft; `original` is the text before marked changes, where both are wanted and there are any. */
export function readHtml(source: string, options: HtmlOptions = {}): DraftReading & { original?: DraftReading } {
  const tracked = options.tracked ?? "final";
  const page = blocksOfHtml(source, tracked === "original" ? "original" : "final");
  const final = readingOf(page, [...changeWarning(page, tracked), ...hiddenWarning(page)]);
  if (tracked !== "both" || page.changes === 0) return final;
  return { ...final, original: readingOf(blocksOfHtml(source, "original"), []) };
}

function readingOf(page: HtmlBlocks, warnings: readonly Warning[]): DraftReading {
  return draftOfBlocks(page.blocks, { title: page.title, language: page.language, warnings });
}

function changeWarning(page: HtmlBlocks, tracked: string): readonly Warning[] {
  if (page.changes === 0) return [];
  return [said("tracked-changes.page", { count: page.changes, read: tracked })];
}

function hiddenWarning(page: HtmlBlocks): readonly Warning[] {
  return page.hidden.map((words) => said("hidden-text.page", { words }));
}
