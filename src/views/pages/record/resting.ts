import { wordsAnswered, type Answered } from "../../../core/record/folding/resting.ts";
import type { RecordAccess } from "../../record.ts";

/** The field that says on which words an answer or a mark rests: those that its writer has before them. */
export function restingOn({ whole }: RecordAccess, about: Answered): { readonly words?: string } {
  const words = wordsAnswered(whole, about);
  return words === undefined ? {} : { words };
}
