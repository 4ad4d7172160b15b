import { childElements, childNamed, type XmlElement } from "../../xml.ts";
import { readChange } from "../changes.ts";
import { effectiveRun } from "../inline.ts";
import { readRunProperties, valueOf, type Styles } from "../styles.ts";
import { isHidden, prescan, type Prescan } from "./prescan.ts";
import type { Cleansing } from "./report.ts";
import { withoutRemarks, type XmlSource } from "./source.ts";
import { tablePartStands } from "./tables.ts";
import { Tags } from "./tags.ts";
import { dispensableIn } from "./unprinted.ts";
import { holdsText, noteReferred, wordsOf } from "./words.ts";

/** Where an element stands: the name around it, and the style of the paragraph. */
interface Around {
  readonly parent: string;
  readonly style: string | undefined;
}

/** What a paragraph holds. */
interface Seen {
  visible: boolean;
  hidden: boolean;
  other: boolean;
}

/** A paragraph as it is written: where its end does not stand, what it holds goes on in the next. */
interface Written {
  readonly gap: string;
  readonly element: XmlElement;
  readonly properties: string;
  readonly section: string;
  readonly content: string;
  readonly stands: boolean;
  readonly markHidden: boolean;
  readonly seen: Seen;
}

const CHANGES = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);
/** Where a change is said of the thing around it, not of what it encloses. */
const SAID_OF = new Set(["w:rPr", "w:trPr", "w:numPr", "w:tcPr", "m:ctrlPr"]);
/** Signs of changes that hold no words. */
const CHANGE_SIGNS =
  /^w:(?:(?:rPr|pPr|sectPr|tblPr|tblGrid|trPr|tcPr|tblPrEx|numbering)Change|cell(?:Ins|Del|Merge)|(?:customXml)?(?:[mM]oveFrom|[mM]oveTo|Ins|Del)Range(?:Start|End))$/u;
/** Where a comment begins, ends and is referred to. */
export const COMMENT_ANCHORS = new Set(["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]);
/** Data, paths and numbers of persons and machines, which no page shows. */
const TRACES =
  /^w:(?:rsids?|attachedTemplate|docVars|mailMerge|saveThroughXslt|attachedSchema|customXmlPr|smartTagPr|permStart|permEnd)$|:(?:docId|dataBinding)$/u;
/** What may stand between paragraphs that are joined. */
const RANGES = /^w:(?:bookmark|comment|perm|moveFrom|moveTo|proofErr|customXml)/u;
const TABLE_PARTS = new Set(["w:tbl", "w:tr", "w:tc"]);
const DRAWN = new Set(["w:drawing", "w:pict", "w:object", "mc:AlternateContent"]);

/** Copies a part of Word text without what the choices leave out; what is not touched stays as it is, byte for byte. */
export class PartCleanser {
  private readonly source: XmlSource;
  private readonly cleansing: Cleansing;
  private readonly styles: Styles;
  private readonly tags: Tags;
  private readonly known: Prescan;
  /** What names are kept for alone. */
  private readonly dispensable: ReadonlySet<XmlElement>;
  private seen: Seen = { visible: false, hidden: false, other: false };
  /** How many tracked changes the present place lies in. */
  private inChanges = 0;

  constructor(source: XmlSource, cleansing: Cleansing, styles: Styles) {
    this.source = source;
    this.cleansing = cleansing;
    this.styles = styles;
    this.tags = new Tags(source, cleansing);
    this.known = prescan(source.root, styles);
    this.dispensable = cleansing.choices.names === "keep" ? new Set() : dispensableIn(source.root, cleansing);
    for (const note of this.known.notes) cleansing.referredNotes.add(note);
  }

  /** The text of the copy. */
  write(): string {
    const { root, text } = this.source;
    const { from, to } = this.source.span(root);
    const written = this.element(root, { parent: "", style: undefined });
    this.cleansing.endPassage();
    this.cleansing.endHidden();
    return withoutRemarks(text.slice(0, from)) + written + withoutRemarks(text.slice(to));
  }

  private element(element: XmlElement, around: Around): string {
    const { name } = element;
    const { cleansing } = this;
    if (TRACES.test(name)) return this.trace(element);
    if (this.dispensable.has(element)) return name === "w:fldSimple" ? this.inner(element, around) : "";
    if (COMMENT_ANCHORS.has(name) && cleansing.choices.comments === "leave-out") return "";
    if (CHANGES.has(name)) return this.change(element, around);
    if (CHANGE_SIGNS.test(name) && cleansing.settled) return "";
    if (TABLE_PARTS.has(name) && !tablePartStands(element, cleansing)) return this.gone(element);
    if (name === "w:r") return this.run(element, around);
    if (name === "w:pPr") return this.paragraphProperties(element, around);
    if (name === "w:numPr" && this.newNumber(element)) return "";
    if ((name === "w:footnote" || name === "w:endnote") && !this.noteStands(element)) return "";
    if (name !== "mc:Fallback") {
      const written = this.plain(element, around);
      return name.startsWith("w:del") ? this.restored(written) : written;
    }
    // The same words again, for older programs.
    cleansing.quiet++;
    const written = this.plain(element, around);
    cleansing.quiet--;
    return written;
  }

  private plain(element: XmlElement, around: Around): string {
    return this.tags.open(element) + this.inner(element, around) + this.tags.close(element);
  }

  /** What stands between the tags. Paragraphs whose end does not stand are joined to the next. */
  private inner(element: XmlElement, around: Around, without?: XmlElement): string {
    const { text } = this.source;
    const { inner } = this.source.span(element);
    const children = childElements(element).filter((child) => child !== without);
    const inside: Around = { ...around, parent: element.name };
    let written = "";
    let at = without === undefined ? inner[0] : this.source.span(without).to;
    let waiting = null as Written | null;
    for (const [index, child] of children.entries()) {
      const { from, to } = this.source.span(child);
      const gap = withoutRemarks(text.slice(at, from));
      at = to;
      if (child.name === "w:p") {
        const paragraph = joined(waiting, this.paragraph(child, inside, gap));
        waiting = paragraph.stands ? null : paragraph;
        if (paragraph.stands) written += this.placed(paragraph, mustStand(children, index));
      } else if (waiting !== null && RANGES.test(child.name)) {
        waiting = { ...waiting, content: waiting.content + gap + this.element(child, inside) };
      } else {
        if (waiting !== null) written += this.ended(waiting, mustStand(children, index - 1));
        waiting = null;
        written += gap + this.element(child, inside);
      }
    }
    if (waiting !== null) written += this.ended(waiting, true);
    return written + withoutRemarks(text.slice(at, inner[1]));
  }

  private paragraph(element: XmlElement, around: Around, gap: string): Written {
    const pPr = childNamed(element, "w:pPr");
    const style = valueOf(pPr, "w:pStyle");
    const inside: Around = { ...around, style };
    const outer = this.seen;
    this.seen = { visible: false, hidden: false, other: false };
    this.cleansing.endHidden();
    const content = this.inner(element, inside, pPr);
    const { seen } = this;
    this.seen = outer;
    const mark = childNamed(pPr, "w:rPr");
    const changes = childElements(mark).flatMap((child) => readChange(child, this.cleansing.authors) ?? []);
    for (const change of changes) this.cleansing.passage(change, "\n");
    if (changes.length === 0 && this.inChanges === 0) this.cleansing.endPassage();
    const section = childNamed(pPr, "w:sectPr");
    return {
      gap,
      element,
      properties: pPr === undefined ? "" : this.element(pPr, inside),
      section: pPr === undefined || section === undefined ? "" : this.around(pPr, this.element(section, inside)),
      content,
      stands: this.cleansing.stands(changes),
      markHidden: effectiveRun(this.styles, readRunProperties(mark), style).hidden,
      seen,
    };
  }

  private around(element: XmlElement, content: string): string {
    if (content === "" && this.tags.close(element) === "") return this.tags.open(element);
    const [open, close] = this.tags.both(element);
    return open + content + close;
  }

  /** A paragraph that stands, or what must stay of it where all of it is hidden and hidden words are left out. */
  private placed({ gap, element, properties, section, content, seen, markHidden }: Written, needed: boolean): string {
    const unseen = this.cleansing.choices.hidden === "leave-out" && seen.hidden && !seen.visible && markHidden;
    if (!unseen) return gap + this.around(element, properties + content);
    return needed || seen.other || section !== "" ? gap + this.around(element, section + content) : content;
  }

  /** What is left of paragraphs whose end does not stand, where no further one follows. */
  private ended({ gap, element, properties, content, seen }: Written, needed: boolean): string {
    if (seen.visible || needed || seen.other)
      return gap + this.around(element, (seen.visible ? properties : "") + content);
    return content;
  }

  private paragraphProperties(element: XmlElement, around: Around): string {
    const change = childNamed(element, "w:pPrChange");
    if (this.cleansing.choices.tracked !== "original" || change === undefined) return this.plain(element, around);
    const earlier = childNamed(change, "w:pPr");
    const kept = ["w:rPr", "w:sectPr"].flatMap((name) => childNamed(element, name) ?? []);
    const inside = { ...around, parent: element.name };
    const before = earlier === undefined ? "" : this.inner(earlier, inside);
    return this.around(element, before + kept.map((child) => this.element(child, inside)).join(""));
  }

  /** A list number that a tracked change added, where the text before it is wanted. */
  private newNumber(element: XmlElement): boolean {
    return this.cleansing.choices.tracked === "original" && childNamed(element, "w:ins") !== undefined;
  }

  private change(element: XmlElement, around: Around): string {
    const { cleansing } = this;
    const change = readChange(element, cleansing.authors);
    if (change === null || SAID_OF.has(around.parent)) return cleansing.settled ? "" : this.plain(element, around);
    cleansing.trace("author", element.attributes["w:author"] ?? "");
    cleansing.passage(change, wordsOf(element, cleansing.noteWords));
    if (!cleansing.stands([change])) return this.gone(element);
    this.inChanges++;
    const written = cleansing.settled ? this.inner(element, around) : this.plain(element, around);
    this.inChanges--;
    return written;
  }

  /** Nothing is written, but the names in it are told. */
  private gone(element: XmlElement): string {
    this.cleansing.trace("author", element.attributes["w:author"] ?? "");
    for (const child of childElements(element)) this.gone(child);
    return "";
  }

  /** Deleted text that stands again is text like any other. */
  private restored(written: string): string {
    if (this.cleansing.choices.tracked !== "original") return written;
    return written
      .replace(/^<([^\s/>]*:)?delText\b/u, "<$1t")
      .replace(/<\/([^\s/>]*:)?delText(\s*)>$/u, "</$1t$2>")
      .replace(/^<([^\s/>]*:)?delInstrText\b/u, "<$1instrText")
      .replace(/<\/([^\s/>]*:)?delInstrText(\s*)>$/u, "</$1instrText$2>");
  }

  private run(element: XmlElement, around: Around): string {
    const { cleansing } = this;
    const content = childElements(element).filter((child) => child.name !== "w:rPr" && !this.dispensable.has(child));
    const comment = content.length > 0 && content.every(({ name }) => COMMENT_ANCHORS.has(name));
    if (comment) return cleansing.choices.comments === "leave-out" ? "" : this.plain(element, around);
    const hasText = content.some(holdsText);
    if (isHidden(element, this.styles, around.style)) {
      const words = wordsOf(element, cleansing.noteWords);
      if (words !== "") cleansing.hide(words);
      this.seen.hidden ||= hasText;
      if (cleansing.choices.hidden === "leave-out") return this.withoutWords(element, content, around);
    } else if (hasText) {
      this.seen.visible = true;
      cleansing.endHidden();
      if (this.inChanges === 0) cleansing.endPassage();
    }
    if (content.some(({ name }) => DRAWN.has(name))) this.seen.other = true;
    for (const child of content) {
      const note = noteReferred(child);
      if (note !== null) cleansing.keptNotes.add(note);
    }
    return this.plain(element, around);
  }

  /** A hidden run keeps what holds a field or a kept comment together, and nothing else. */
  private withoutWords(element: XmlElement, content: readonly XmlElement[], around: Around): string {
    const kept = content.filter(
      (child) =>
        (child.name === "w:fldChar" && !this.known.goneFields.has(child)) ||
        (COMMENT_ANCHORS.has(child.name) && this.cleansing.choices.comments === "keep"),
    );
    if (kept.length === 0) return "";
    this.seen.other = true;
    const all = childElements(element, "w:rPr").concat(kept);
    return this.around(element, all.map((child) => this.element(child, { ...around, parent: "w:r" })).join(""));
  }

  private trace(element: XmlElement): string {
    for (const { attributes } of element.name === "w:docVars" ? childElements(element) : [])
      this.cleansing.trace("variable", `${attributes["w:name"] ?? ""}: ${attributes["w:val"] ?? ""}`);
    if (element.name === "w:permStart") this.cleansing.trace("author", element.attributes["w:ed"] ?? "");
    return "";
  }

  /** A note that no text of the copy refers to is seen on no page. */
  private noteStands(note: XmlElement): boolean {
    if ((note.attributes["w:type"] ?? "normal") !== "normal") return true;
    const key = `${note.name.slice(2)}/${note.attributes["w:id"] ?? ""}`;
    if (this.cleansing.keptNotes.has(key)) return true;
    const unused = !this.cleansing.referredNotes.has(key);
    const words = wordsOf(note).trim();
    if (unused && words !== "") this.cleansing.hidden.push(words);
    return unused && this.cleansing.choices.hidden === "keep";
  }
}

/** Whether a paragraph must stand here: at the end of a cell or text, and before a table. */
function mustStand(children: readonly XmlElement[], index: number): boolean {
  let next = index + 1;
  while (RANGES.test(children[next]?.name ?? "")) next++;
  const name = children[next]?.name;
  return name === undefined || name === "w:tbl" || name === "w:sectPr";
}

/** What a paragraph holds after that of those before it whose end does not stand. */
function joined(before: Written | null, paragraph: Written): Written {
  if (before === null) return paragraph;
  const { visible, hidden, other } = before.seen;
  return {
    ...paragraph,
    gap: before.gap,
    content: before.content + paragraph.content,
    seen: {
      visible: visible || paragraph.seen.visible,
      hidden: hidden || paragraph.seen.hidden,
      other: other || paragraph.seen.other,
    },
  };
}
