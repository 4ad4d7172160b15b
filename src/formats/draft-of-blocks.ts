import type { Block } from "../core/text/block.ts";
import { draft, type Draft, type Warning } from "../core/text/draft.ts";
import { segment } from "../core/text/segment.ts";

/**
 * A draft as a reader gives it; `languageStated`: somebody said the language, even if "none". What a program wrote into a
 * file as its language is only a hint: Word writes its own.
 */
export interface DraftReading {
  readonly draft: Draft;
  readonly languageStated: boolean;
}

/** What a file says about itself beside its paragraphs. */
export interface Particulars {
  readonly title?: string;
  readonly language?: string;
  readonly warnings?: readonly Warning[];
}

/** Makes a draft of paragraphs. A title that the file states is kept; else the first lines are asked. */
export function draftOfBlocks(blocks: readonly Block[], particulars: Particulars = {}): DraftReading {
  const found = segment(blocks);
  const language = particulars.language ?? "";
  const made = draft({
    title: found.title !== "" ? found.title : (particulars.title ?? ""),
    language,
    points: found.points,
    warnings: [...(particulars.warnings ?? []), ...found.warnings],
    ...(found.comments.length === 0 ? {} : { comments: found.comments }),
  });
  return { draft: made, languageStated: false };
}
