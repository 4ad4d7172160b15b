import { type Result } from "../../core/common/result.ts";
import type { Composite } from "../../core/text/composite.ts";
import { walkComposite, type DraftsBeside } from "../../core/text/reading.ts";
import { parseComposite, printComposite, type ParsedComposite } from "../../core/text/notation.ts";
import { compositeStanding, pendingLead, pendingLines, withoutBars } from "../composite-standing.ts";
import { frameFacts, type ExportFrame } from "../frame.ts";
import { jsonOfPaper } from "../../core/common/paper.ts";
import { printFrontMatter, splitFrontMatter } from "./front-matter.ts";

/** Name of the Markdown form of a composite in the head of a file. */
const COMPOSITE_FORMAT = "parley-composite";

/**
 * A composite as Markdown: the frame's facts in the head, then the text in notation. It holds text, footnotes
 * and attribution; the drafts' own numbering and our remarks are only in the docx, html and JSON forms.
 */
export function writeCompositeMarkdown(
  composite: Composite,
  frame: ExportFrame,
  options: { readonly attributed: boolean } & DraftsBeside,
): string {
  const { say } = frame;
  const labels = new Map([...walkComposite(composite.points)].map(({ point }) => [point.id, point.label]));
  const standing = [...compositeStanding(composite, options.attributed, say)].flatMap(([id, sentences]) =>
    sentences.map((sentence) => `${labels.get(id) || id}: ${sentence}`),
  );
  const pending = options.attributed ? (options.pending ?? []) : [];
  const head = printFrontMatter({
    format: COMPOSITE_FORMAT,
    title: frame.title,
    ...(frame.marking === undefined ? {} : { handling: frame.marking }),
    ...jsonOfPaper(frame.paper),
    ...(frame.status === undefined ? {} : { status: frame.status }),
    ...(frame.asOf === null ? {} : { asOf: frame.asOf }),
    facts: [
      ...frameFacts(frame),
      ...pendingLead(pending, say),
      ...(options.attributed ? (options.front ?? []).map(say) : []),
    ],
    ...(pending.length === 0 ? {} : { notInText: pendingLines(pending, say).map(withoutBars) }),
    ...(standing.length === 0 ? {} : { standing }),
    generatedBy: frame.generatedBy,
  });
  return `${head}\n${printComposite(composite, options)}`;
}

/** Reads a composite from its Markdown form; null where the text is something else. */
export function readCompositeMarkdown(text: string): Result<ParsedComposite> | null {
  if (!text.startsWith("---")) return null;
  const split = splitFrontMatter(text.replace(/\r\n?/gu, "\n"));
  if (!split.ok || split.value.fields?.["format"] !== COMPOSITE_FORMAT) return null;
  return parseComposite(split.value.body.trimStart());
}
