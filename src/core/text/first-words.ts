import { withoutRows } from "./table.ts";

/** The first words of a text, of a table those of its cells, cut between words and marked as cut; whole where it is short. */
export function firstWords(text: string, most: number): string {
  const flat = withoutRows(text).replace(/\s+/gu, " ").trim();
  if (flat.length <= most) return flat;
  const cut = flat.lastIndexOf(" ", most);
  return `${flat.slice(0, cut > most / 2 ? cut : most).replace(/[\s,;:(\p{Surrogate}]+$/u, "")}…`;
}
