import type { CompositeText } from "../../../core/text/composite.ts";
import { parseNotation } from "../../../core/text/notation.ts";

/** Words with their brackets as a negotiator writes them: `[72 KA][60 VE]`. */
export function wordsWithMarks(text: CompositeText): string {
  return text
    .map((part) =>
      typeof part === "string"
        ? part
        : part.alternatives
            .map(({ parties, text: held }) => `[${[wordsWithMarks(held) || "—", ...parties].join(" ")}]`)
            .join(""),
    )
    .join("");
}

/** The same of words in the notation of records; what is not in it stays as it is. */
export function shownMarks(words: string): string {
  const parsed = parseNotation(words);
  return parsed.ok ? wordsWithMarks(parsed.value.text) : words;
}
