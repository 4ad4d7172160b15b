import type { Draft } from "../text/draft.ts";
import { extractCommitments as extract, type Extraction, type ExtractOptions } from "./extraction/extract.ts";
import { withStarts } from "./extraction/time/starts.ts";

/** Commitments proposed from the words of a draft, and the moments they count from as the same words define them. */
export function extractCommitments(draft: Draft, options: ExtractOptions = {}): Extraction {
  const found = extract(draft, options);
  return { ...found, agreement: withStarts(draft, found.agreement) };
}
