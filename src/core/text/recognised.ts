import { finite, group, integer, list, problemsOf, text, type Of } from "../common/shape.ts";
import type { Draft } from "./draft.ts";

/** Under how many percent a recognised word is to be looked at. */
export const DOUBTFUL = 80;

/** Words that text recognition read on pages that are pictures, each with how sure it is in percent. */
const pages = list(group({ page: integer(1), words: list(group({ text, confidence: finite })) }));
export type RecognisedPages = Of<typeof pages>;

/** What was recognised in a draft's pages; none where its words were printed, or nothing is known of how they were read. */
export function recognisedIn({ extra }: Draft): RecognisedPages {
  const found: unknown = extra?.["recognised"];
  return found !== undefined && problemsOf(found, pages).length === 0 ? (found as RecognisedPages) : [];
}
