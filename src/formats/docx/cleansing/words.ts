import { childElements, xmlText, type XmlElement } from "../../xml.ts";

const SIGNS = new Set(["w:tab", "w:ptab", "w:br", "w:cr", "w:sym", "w:noBreakHyphen", "w:softHyphen"]);

/** Words of the notes that an element refers to, by `footnote/3`. */
export type NoteWords = (note: string) => string;

/** `footnote/3` for what refers to a note, else null. */
export function noteReferred({ name, attributes }: XmlElement): string | null {
  const of = /^w:(footnote|endnote)Reference$/u.exec(name)?.[1];
  return of === undefined ? null : `${of}/${attributes["w:id"] ?? ""}`;
}

/** Words of an element as they are typed, deleted ones and those of its notes included; a paragraph ends in a line end. */
export function wordsOf(element: XmlElement, notes: NoteWords = () => ""): string {
  const { name } = element;
  const note = noteReferred(element);
  if (note !== null) return notes(note);
  if (name === "w:t" || name === "w:delText") return xmlText(element);
  if (name === "w:tab") return "\t";
  if (name === "w:br" || name === "w:cr") return "\n";
  if (name === "mc:Fallback") return "";
  const inside = childElements(element).map((child) => wordsOf(child, notes));
  return inside.join("") + (name === "w:p" ? "\n" : "");
}

/** Whether an element of a run is text as the reader of the file takes it. */
export function holdsText(element: XmlElement): boolean {
  if (element.name !== "w:t" && element.name !== "w:delText") return SIGNS.has(element.name);
  const text = xmlText(element);
  return (element.attributes["xml:space"] === "preserve" ? text : text.trim()) !== "";
}
