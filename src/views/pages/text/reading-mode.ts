import type { CompositeText } from "../../../core/text/composite.ts";
import { readingText } from "../../../core/text/reading.ts";

/** A text as one party reads it: its own words alone. */
export function asRead(text: CompositeText, party: string): CompositeText {
  const words = readingText(text, party);
  return words === "" ? [] : [words];
}
