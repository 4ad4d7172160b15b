import { draftOfBlocks, type DraftReading } from "../draft-of-blocks.ts";
import { paragraphsOfText } from "./paragraphs.ts";

/** Reads a plain text as a draft. */
export function readText(text: string): DraftReading {
  return draftOfBlocks(paragraphsOfText(text));
}
