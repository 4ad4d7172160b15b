import type { Unplaced } from "../../../core/text/spans.ts";
import { childElements, xmlText, type XmlElement } from "../../xml.ts";
import type { DocxParts } from "../parts.ts";
import { UNTRACKED } from "./items.ts";

/** What follows the line below a page: its number, and of how many. */
const NUMBERS = /\s*·\s*[\p{Nd}\s/]*$/u;

/**
 * What was written above and below the pages of a composite that came back: it has no place in the text. In a house's own frame,
 * where nothing of ours stands, nothing is known of what was sent.
 */
export function retoldPages(file: DocxParts, pages: readonly string[]): readonly Unplaced[] {
  const ours = pages.map(plain);
  const parts = file.relations.flatMap(({ type, target, external }) => {
    if (external || (type !== "header" && type !== "footer")) return [];
    const root = file.part(target);
    return root.ok ? [linesIn(root.value)] : [];
  });
  const found = new Set(parts.flat());
  if (!ours.some((line) => found.has(line))) return [];
  const missing = ours.filter((line) => !found.has(line));
  const touched = parts.filter((lines) => missing.length > 0 || lines.some((line) => ours.includes(line)));
  const strange = new Set(touched.flat().filter((line) => line !== "" && !ours.includes(line)));
  return [...strange].map((to) => {
    const at = missing.findIndex((line) => line.slice(0, 12) === to.slice(0, 12) || to.includes(line));
    const [from = ""] = at < 0 ? [] : missing.splice(at, 1);
    return { code: "outside", point: null, label: "", from, to, by: UNTRACKED };
  });
}

/** The paragraphs of a part as they read now. */
function linesIn(element: XmlElement): readonly string[] {
  if (element.name === "w:p") return [plain(wordsIn(element))];
  return childElements(element).flatMap((child) => (child.name === "mc:Fallback" ? [] : linesIn(child)));
}

function wordsIn(element: XmlElement): string {
  const { name } = element;
  if (name === "w:t") return xmlText(element);
  if (name === "w:tab" || name === "w:br") return " ";
  if (name === "w:del" || name === "w:moveFrom" || name === "w:txbxContent" || name === "mc:Fallback") return "";
  return childElements(element).map(wordsIn).join("");
}

function plain(line: string): string {
  return line.replace(NUMBERS, "").replace(/\s+/gu, " ").trim();
}
