import { childElements, childNamed, type XmlElement } from "../../xml.ts";
import { effectiveRun } from "../inline.ts";
import { readRunProperties, valueOf, type Styles } from "../styles.ts";
import { noteReferred } from "./words.ts";

/** What must be known of a part before it is copied. */
export interface Prescan {
  /** Signs of fields that lie in hidden words as a whole: they go, and those of others stay, so that none is left open. */
  readonly goneFields: ReadonlySet<XmlElement>;
  /** Notes that the part refers to, as `footnote/3`. */
  readonly notes: ReadonlySet<string>;
}

/** Whether the words of a run are hidden, by its own look or by its styles. */
export function isHidden(run: XmlElement, styles: Styles, paragraphStyle: string | undefined): boolean {
  return effectiveRun(styles, readRunProperties(childNamed(run, "w:rPr")), paragraphStyle).hidden;
}

export function prescan(root: XmlElement, styles: Styles): Prescan {
  const goneFields = new Set<XmlElement>();
  const notes = new Set<string>();
  const open: { readonly signs: XmlElement[]; hidden: boolean }[] = [];
  const sign = (element: XmlElement, hidden: boolean): void => {
    const type = element.attributes["w:fldCharType"];
    if (type === "begin") open.push({ signs: [], hidden: true });
    const field = open.at(-1);
    if (field === undefined) return;
    field.signs.push(element);
    field.hidden &&= hidden;
    if (type !== "end") return;
    open.pop();
    if (field.hidden) for (const each of field.signs) goneFields.add(each);
  };
  const visit = (element: XmlElement, style: string | undefined): void => {
    const own = element.name === "w:p" ? valueOf(childNamed(element, "w:pPr"), "w:pStyle") : style;
    for (const child of childElements(element)) {
      const note = noteReferred(child);
      if (note !== null) notes.add(note);
      if (child.name === "w:fldChar") sign(child, isHidden(element, styles, own));
      else visit(child, own);
    }
  };
  visit(root, undefined);
  return { goneFields, notes };
}
