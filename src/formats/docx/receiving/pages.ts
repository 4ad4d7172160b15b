import type { ReturnedBy, Unplaced } from "../../../core/text/spans.ts";
import { childElements, childNamed, xmlText, type XmlElement } from "../../xml.ts";
import type { DocxParts } from "../parts.ts";
import { readRunProperties } from "../styles.ts";
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
  const gone = new Map(
    parts.flat().flatMap(({ gone: words, by }) => (ours.includes(words) ? [[words, by] as const] : [])),
  );
  const found = new Set([...parts.flat().map(({ now }) => now), ...gone.keys()]);
  if (house === undefined && !ours.some((line) => found.has(line))) return [];
  const missing = (house ?? ours).filter((line) => !found.has(line));
  const touched = parts.filter((lines) => missing.length > 0 || lines.some(({ now }) => ours.includes(now)));
  const strange = new Set(touched.flat().flatMap(({ now }) => (now === "" || ours.includes(now) ? [] : [now])));
  const told = [...strange].map((to): Unplaced => {
    const like = missing.findIndex((line) => line.slice(0, 12) === to.slice(0, 12) || to.includes(line));
    // A frame of one line that reads otherwise now is that line.
    const at = like < 0 && missing.length === 1 && strange.size === 1 ? 0 : like;
    const [from = ""] = at < 0 ? [] : missing.splice(at, 1);
    return { code: "outside", point: null, label: "", from, to, by: UNTRACKED };
  });
  const taken = [...gone].map(([from, by]): Unplaced => ({
    code: "outside",
    point: null,
    label: "",
    from,
    to: "",
    by,
  }));
  return [...told, ...taken];
}

/** The lines above and below the pages of a file. */
export function pageLinesIn(file: DocxParts): readonly string[] {
  const lines = linesByPart(file).flatMap((part) => part.map(({ now }) => now));
  return [...new Set(lines)].filter((line) => line !== "");
}

/** A paragraph above or below the pages. */
interface PageLine {
  /** As it reads now. */
  readonly now: string;
  /** All its words, where none of them stands any more. */
  readonly gone: string;
  /** How they went. */
  readonly by: ReturnedBy;
}

function linesByPart(file: DocxParts): readonly (readonly PageLine[])[] {
  return file.relations.flatMap(({ type, target, external }) => {
    if (external || (type !== "header" && type !== "footer")) return [];
    const root = file.part(target);
    return root.ok ? [linesIn(root.value)] : [];
  });
}

function linesIn(element: XmlElement): readonly PageLine[] {
  if (element.name === "w:p") return [lineOf(element)];
  return childElements(element).flatMap((child) => (child.name === "mc:Fallback" ? [] : linesIn(child)));
}

/** What a paragraph says but what a program counts, such as the number of the page; words struck or hidden by hand are gone. */
function lineOf(paragraph: XmlElement): PageLine {
  let [now, all, fields] = ["", "", 0];
  let by = UNTRACKED;
  const visit = (element: XmlElement, isGone: boolean): void => {
    const { name, attributes } = element;
    if (LEFT_OUT.has(name)) return;
    const words =
      name === "w:t" || name === "w:delText" ? xmlText(element) : name === "w:tab" || name === "w:br" ? " " : "";
    if (name === "w:fldChar") {
      const type = attributes["w:fldCharType"];
      fields += type === "begin" ? 1 : type === "end" && fields > 0 ? -1 : 0;
    } else if (fields === 0) [now, all] = [isGone ? now : now + words, all + words];
    const how = name === "w:r" ? byHandOf(element) : undefined;
    if (how !== undefined) by = { ...UNTRACKED, byHand: how };
    const goes = isGone || how !== undefined || name === "w:del" || name === "w:moveFrom";
    for (const child of childElements(element)) visit(child, goes);
  };
  visit(paragraph, false);
  return { now: plain(now), gone: plain(now) === "" ? plain(all) : "", by };
}

/** How the words of a run were taken out by hand: they stand in the file and are not meant to be read. */
function byHandOf(run: XmlElement): ReturnedBy["byHand"] {
  const { struck, hidden } = readRunProperties(childNamed(run, "w:rPr"));
  return struck === true ? "struck" : hidden === true ? "hidden" : undefined;
}

const LEFT_OUT = new Set(["w:txbxContent", "w:fldSimple", "mc:Fallback"]);

function plain(line: string): string {
  return line.replace(NUMBERS, "").replace(/\s+/gu, " ").trim();
}
