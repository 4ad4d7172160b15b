import type { Unplaced } from "../../../core/text/spans.ts";
import { childElements, xmlText, type XmlElement } from "../../xml.ts";
import type { DocxParts } from "../parts.ts";
import { UNTRACKED } from "./items.ts";

/** What follows the line below a page: its number, and of how many. */
const NUMBERS = /\s*·\s*[\p{Nd}\s/]*$/u;

/**
 * What was written above and below the pages of a composite that came back: it has no place in the text.
 * @param pages what the program wrote there
 * @param house what stood there in the file that lent its looks; where that is not known, nothing is known in a house's own frame
 */
export function retoldPages(file: DocxParts, pages: readonly string[], house?: readonly string[]): readonly Unplaced[] {
  const ours = [...(house ?? []), ...pages.map(plain)];
  const parts = linesByPart(file);
  const found = new Set(parts.flat());
  if (house === undefined && !ours.some((line) => found.has(line))) return [];
  const missing = (house ?? ours).filter((line) => !found.has(line));
  const touched = parts.filter((lines) => missing.length > 0 || lines.some((line) => ours.includes(line)));
  const strange = new Set(touched.flat().filter((line) => line !== "" && !ours.includes(line)));
  return [...strange].map((to) => {
    const like = missing.findIndex((line) => line.slice(0, 12) === to.slice(0, 12) || to.includes(line));
    // A frame of one line that reads otherwise now is that line.
    const at = like < 0 && missing.length === 1 && strange.size === 1 ? 0 : like;
    const [from = ""] = at < 0 ? [] : missing.splice(at, 1);
    return { code: "outside", point: null, label: "", from, to, by: UNTRACKED };
  });
}

/** The lines above and below the pages of a file. */
export function pageLinesIn(file: DocxParts): readonly string[] {
  return [...new Set(linesByPart(file).flat())].filter((line) => line !== "");
}

function linesByPart(file: DocxParts): readonly (readonly string[])[] {
  return file.relations.flatMap(({ type, target, external }) => {
    if (external || (type !== "header" && type !== "footer")) return [];
    const root = file.part(target);
    return root.ok ? [linesIn(root.value)] : [];
  });
}

/** The paragraphs of a part as they read now. */
function linesIn(element: XmlElement): readonly string[] {
  if (element.name === "w:p") return [plain(wordsIn(element))];
  return childElements(element).flatMap((child) => (child.name === "mc:Fallback" ? [] : linesIn(child)));
}

/** The words of a paragraph but those that a program counts, such as the number of the page. */
function wordsIn(paragraph: XmlElement): string {
  let words = "";
  let fields = 0;
  const visit = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (LEFT_OUT.has(name)) return;
    if (name === "w:fldChar") {
      const type = attributes["w:fldCharType"];
      fields += type === "begin" ? 1 : type === "end" && fields > 0 ? -1 : 0;
    } else if (fields === 0 && name === "w:t") words += xmlText(element);
    else if (fields === 0 && (name === "w:tab" || name === "w:br")) words += " ";
    for (const child of childElements(element)) visit(child);
  };
  visit(paragraph);
  return words;
}

const LEFT_OUT = new Set(["w:del", "w:moveFrom", "w:txbxContent", "w:fldSimple", "mc:Fallback"]);

function plain(line: string): string {
  return line.replace(NUMBERS, "").replace(/\s+/gu, " ").trim();
}
