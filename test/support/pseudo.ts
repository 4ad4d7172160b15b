import english from "../../src/words/en.json" with { type: "json" };
import type { Language } from "../../src/words/languages.ts";

/** Sentences as they stand in a file of words. */
export interface Table {
  readonly [key: string]: string | Table;
}

/** A language in which every sentence of ours stands between ⟦ and ⟧: what stands outside has not passed through the words. */
export function pseudoTable(table: Table = english): Table {
  return Object.fromEntries(
    Object.entries(table).map(([key, value]) => {
      if (typeof value !== "string") return [key, key === "locale" ? value : pseudoTable(value)];
      return [key, value === "" ? "" : `⟦${value}⟧`];
    }),
  );
}

/** What stands outside all brackets, in pieces. */
export function outside(text: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = "";
  for (const letter of text) {
    if (letter === "⟦") depth++;
    if (depth === 0) piece += letter;
    else if (piece !== "") {
      pieces.push(piece);
      piece = "";
    }
    if (letter === "⟧") depth = Math.max(0, depth - 1);
  }
  return [...pieces, piece].map((each) => each.trim()).filter((each) => each !== "");
}

/** What a language says as it stands, without the gaps of its sentences: pieces of three words and more. */
export async function sentencesOf(code: Language): Promise<readonly string[]> {
  const table: Table =
    code === "en" ? english : ((await import(`../../src/words/${code}.json`)) as { readonly default: Table }).default;
  const messages = (inner: Table): readonly string[] =>
    Object.values(inner).flatMap((value) => (typeof value === "string" ? [value] : messages(value)));
  return messages(table)
    .flatMap((message) => message.split(/[{}#<>]|\w+, (?:plural|select|number|date)\b,?/u))
    .map((piece) => piece.trim())
    .filter((piece) => (piece.match(/\p{L}{2,}/gu) ?? []).length >= 3);
}
