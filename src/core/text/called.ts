import { withoutRows } from "./table.ts";
import type { CompositePoint, CompositeText } from "./composite.ts";

/** So many words tell a point that has neither number nor heading. */
const WORDS = 6;

/** What a point of a composite is called in a sentence: its number, else its heading, else how it begins. */
export function calledPoint({
  id,
  label,
  heading,
  text,
}: Pick<CompositePoint, "id" | "label" | "heading" | "text">): string {
  if (label !== "") return label;
  const words = withoutRows(wordsOf(heading).trim() || wordsOf(text))
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return id;
  return `“${words.slice(0, WORDS).join(" ")}${words.length > WORDS ? " …" : ""}”`;
}

/** The words of a text, of brackets the first alternative. */
function wordsOf(text: CompositeText): string {
  return text.map((part) => (typeof part === "string" ? part : wordsOf(part.alternatives[0]?.text ?? []))).join("");
}
