import { onBaseline, type Baseline } from "../../core/text/raised.ts";
import { childElements, childNamed, xmlText, type XmlElement, type XmlNode } from "../xml.ts";
import { readChange, type Authors, type ChangeTally, type TrackedChange } from "./changes.ts";
import { equationText, formulaText } from "./formula.ts";
import type { Losses } from "./losses.ts";
import { numberOf, readRunProperties, switched, valueOf, type RunProperties, type Styles } from "./styles.ts";
import { symbolText } from "./symbols.ts";

/** A stretch of text with the changes it lies in. */
export interface TextPiece {
  readonly kind: "text";
  /** A line break is U+000A, a page or column break U+000C. */
  readonly text: string;
  readonly changes: readonly TrackedChange[];
  readonly strong: boolean;
  readonly struck: boolean;
  readonly hidden: boolean;
  readonly language: string;
}

/** What a paragraph holds, in order. */
export type Piece =
  | TextPiece
  | {
      readonly kind: "note";
      readonly of: "footnote" | "endnote";
      readonly id: string;
      /** The author's own mark, null where it is counted. */
      readonly mark: string | null;
      readonly changes: readonly TrackedChange[];
    }
  | { readonly kind: "comment-start" | "comment-end" | "comment"; readonly id: string }
  | { readonly kind: "bookmark-start"; readonly id: string; readonly name: string }
  | { readonly kind: "bookmark-end"; readonly id: string }
  | { readonly kind: "box"; readonly content: XmlElement; readonly changes: readonly TrackedChange[] };

/** What all readers of one file share. */
export interface ReadingContext {
  readonly styles: Styles;
  readonly authors: Authors;
  readonly tally: ChangeTally;
  readonly losses: Losses;
  /** Whether words that a program counts are marked (`COMPUTED`). */
  readonly marksComputed?: boolean;
}

/** What stands around words that a program counts, such as a reference, where they are marked. */
export const COMPUTED = ["\uE000", "\uE001"] as const;

/** Fields whose result is typed by people or chosen by them. */
const TYPED = /^\s*(?:FORM\w*|HYPERLINK|ADDIN|FILLIN|ASK|SET|QUOTE|MACROBUTTON|GOTOBUTTON|EQ|MERGEFIELD)\b|^\s*$/iu;

interface Field {
  phase: "instruction" | "result";
  instruction: string;
  /** Whether anything of its result was read. */
  shown: boolean;
}

/** Elements with text that is not the document's. */
const NOT_TEXT = new Set([
  "w:footnoteRef",
  "w:endnoteRef",
  "w:annotationRef",
  "w:separator",
  "w:continuationSeparator",
]);

function isComputed({ phase, instruction }: Field): boolean {
  return phase === "result" && !TYPED.test(instruction);
}

/** Reads what paragraphs hold, one after the other; fields may span several of them. */
export class InlineReader {
  private readonly fields: Field[] = [];
  private pieces: Piece[] = [];
  private paragraphStyle: string | undefined;
  private contentsLine = "";
  private readonly context: ReadingContext;

  constructor(context: ReadingContext) {
    this.context = context;
  }

  /** The pieces of one paragraph, whose text lies in `changes` as a whole. */
  paragraph(element: XmlElement, style: string | undefined, changes: readonly TrackedChange[]): readonly Piece[] {
    this.pieces = [];
    this.paragraphStyle = style;
    this.contentsLine = "";
    this.children(element, changes);
    if (this.contentsLine.trim() !== "")
      this.context.losses.contents.push(this.contentsLine.trim().replaceAll("\t", " … "));
    return this.pieces;
  }

  private children(element: XmlElement, changes: readonly TrackedChange[]): void {
    for (const child of element.children) if (typeof child !== "string") this.element(child, changes);
  }

  private element(element: XmlElement, changes: readonly TrackedChange[]): void {
    const { name, attributes } = element;
    const id = attributes["w:id"] ?? "";
    if (name === "w:r") this.run(element, changes);
    else if (name === "w:commentRangeStart") this.pieces.push({ kind: "comment-start", id });
    else if (name === "w:commentRangeEnd") this.pieces.push({ kind: "comment-end", id });
    else if (name === "w:bookmarkStart") {
      this.pieces.push({ kind: "bookmark-start", id, name: attributes["w:name"] ?? "" });
    } else if (name === "w:bookmarkEnd") this.pieces.push({ kind: "bookmark-end", id });
    else if (name === "m:oMath") this.formula(element, changes);
    else if (name === "mc:AlternateContent") this.children(readableBranch(element), changes);
    else if (name === "w:sdt") this.children(childNamed(element, "w:sdtContent") ?? EMPTY, changes);
    else if (name === "w:subDoc") this.context.losses.importedParts++;
    else if (name === "w:fldSimple") {
      this.fields.push({ phase: "result", instruction: attributes["w:instr"] ?? "", shown: false });
      this.children(element, changes);
      this.fields.pop();
    } else if (!name.endsWith("Pr")) {
      const change = readChange(element, this.context.authors);
      this.children(element, change === null ? changes : [...changes, change]);
    }
  }

  private run(element: XmlElement, changes: readonly TrackedChange[]): void {
    const rPr = childNamed(element, "w:rPr");
    if (childNamed(rPr, "w:rPrChange") !== undefined) this.context.tally.formatting++;
    const look = effectiveRun(this.context.styles, readRunProperties(rPr), this.paragraphStyle);
    const marksNote = element.children.some(
      (child) => typeof child !== "string" && child.attributes["w:customMarkFollows"] !== undefined,
    );
    for (const child of element.children) {
      if (typeof child === "string" || (marksNote && (child.name === "w:t" || child.name === "w:sym"))) continue;
      this.inRun(child, element, look, changes);
    }
  }

  private inRun(element: XmlElement, run: XmlElement, look: RunLook, changes: readonly TrackedChange[]): void {
    const { name, attributes } = element;
    const id = attributes["w:id"] ?? "";
    const fixed = FIXED_TEXT[name];
    if (fixed !== undefined) this.text(fixed, look, changes);
    else if (name === "w:t" || name === "w:delText") this.text(typedText(element, look.baseline), look, changes);
    else if (name === "w:br") {
      const type = attributes["w:type"];
      this.text(type === "page" || type === "column" ? "\f" : "\n", look, changes);
    } else if (name === "w:sym") this.text(this.symbol(element), look, changes);
    else if (name === "w:fldChar") this.fieldCharacter(element, look, changes);
    else if (name === "w:instrText" || name === "w:delInstrText") {
      const field = this.fields.at(-1);
      if (field?.phase === "instruction") field.instruction += xmlText(element);
    } else if (name === "w:footnoteReference" || name === "w:endnoteReference") {
      // A reference that is not seen has no note on the page, and none is counted.
      if (look.hidden) return;
      const mark = attributes["w:customMarkFollows"] === undefined ? null : this.customMark(run);
      this.pieces.push({
        kind: "note",
        of: name === "w:footnoteReference" ? "footnote" : "endnote",
        id,
        mark,
        changes,
      });
    } else if (name === "w:commentReference") this.pieces.push({ kind: "comment", id });
    else if (name === "w:drawing" || name === "w:pict" || name === "w:object") this.drawing(element, changes);
    else if (name === "mc:AlternateContent") {
      for (const child of readableBranch(element).children) {
        if (typeof child !== "string") this.inRun(child, run, look, changes);
      }
    } else if (name === "w:ruby") {
      this.context.losses.rubies++;
      this.children(childNamed(element, "w:rubyBase") ?? EMPTY, changes);
    } else if (name === "w:contentPart") this.context.losses.diagrams++;
    else if (!name.endsWith("Pr") && !NOT_TEXT.has(name)) this.element(element, changes);
  }

  private text(text: string, look: RunLook, changes: readonly TrackedChange[]): void {
    if (text === "" || this.fields.some(({ phase }) => phase === "instruction")) return;
    for (const field of this.fields) field.shown = true;
    if (this.fields.some(({ instruction }) => /^\s*TOC\b/iu.test(instruction))) this.contentsLine += text;
    else {
      const { strong, struck, hidden, language } = look;
      const isMarked = this.context.marksComputed === true && this.fields.some(isComputed);
      const words = isMarked ? `${COMPUTED[0]}${text}${COMPUTED[1]}` : text;
      this.pieces.push({ kind: "text", text: words, changes, strong, struck, hidden, language });
    }
  }

  /** The author's own mark of a note: the text of the run that refers to it. */
  private customMark(run: XmlElement): string {
    return childElements(run)
      .map((child) => (child.name === "w:t" ? xmlText(child) : child.name === "w:sym" ? this.symbol(child) : ""))
      .join("");
  }

  private symbol(element: XmlElement): string {
    const code = Number.parseInt(element.attributes["w:char"] ?? "", 16);
    const text = Number.isNaN(code) ? null : symbolText(element.attributes["w:font"] ?? "", code);
    if (text === null) this.context.losses.unknownSymbols++;
    return text ?? "\uFFFD";
  }

  private fieldCharacter(element: XmlElement, look: RunLook, changes: readonly TrackedChange[]): void {
    const type = element.attributes["w:fldCharType"];
    if (type === "begin") {
      const data = childNamed(element, "w:ffData");
      if (data !== undefined) this.text(formValue(data), look, changes);
      this.fields.push({ phase: "instruction", instruction: "", shown: false });
    } else if (type === "separate") {
      const field = this.fields.at(-1);
      if (field !== undefined) field.phase = "result";
    } else if (type === "end") {
      const field = this.fields.pop();
      const instruction = field?.instruction ?? "";
      if (/^\s*(?:LISTNUM|AUTONUM)/iu.test(instruction)) this.context.losses.computedNumbers++;
      // Word draws an equation from its instruction and keeps no words of it.
      const equation = field?.shown === true ? "" : equationText(instruction);
      if (equation === "") return;
      this.context.losses.formulas++;
      this.text(equation, look, changes);
    }
  }

  private formula(element: XmlElement, changes: readonly TrackedChange[]): void {
    this.context.losses.formulas++;
    this.text(formulaText(element), PLAIN, changes);
  }

  private drawing(element: XmlElement, changes: readonly TrackedChange[]): void {
    const boxes = textBoxes(element);
    for (const content of boxes) this.pieces.push({ kind: "box", content, changes });
    if (boxes.length > 0) return;
    const { losses } = this.context;
    if (element.name === "w:object") losses.objects++;
    else if (someElement(element, ({ name }) => name === "v:textpath")) {
      this.text(wordArt(element), PLAIN, changes);
    } else if (someElement(element, isDiagram)) losses.diagrams++;
    else if (someElement(element, isPicture)) {
      losses.pictures++;
      for (const id of pictureIds(element)) losses.pictureIds.add(id);
      const description = descriptionOf(element);
      if (description !== "") losses.pictureTexts.push(description);
    }
  }
}

type RunLook = Omit<TextPiece, "kind" | "text" | "changes"> & { readonly baseline?: Baseline };

const EMPTY: XmlElement = { name: "", attributes: {}, children: [] };
const PLAIN: RunLook = { strong: false, struck: false, hidden: false, language: "" };

const FIXED_TEXT: Readonly<Record<string, string | undefined>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00AD",
};

/** The text of w:t as Word shows it: outer spaces only where preserved, line ends as spaces, figures above the line raised. */
function typedText(element: XmlElement, baseline: Baseline | undefined): string {
  const plain = xmlText(element).replaceAll("\n", " ");
  const text = baseline === undefined ? plain : onBaseline(plain, baseline);
  return element.attributes["xml:space"] === "preserve" ? text : text.replace(/^[ \t]+|(?<![ \t])[ \t]+$/gu, "");
}

/** The branch of alternative content that holds text; where both or none do, the newer one. */
export function readableBranch(element: XmlElement): XmlElement {
  const choice = childNamed(element, "mc:Choice");
  const fallback = childNamed(element, "mc:Fallback");
  if (choice === undefined) return fallback ?? EMPTY;
  if (fallback === undefined || someElement(choice, holdsText) || !someElement(fallback, holdsText)) return choice;
  return fallback;
}

function holdsText({ name }: XmlElement): boolean {
  return name === "w:t" || name === "m:t" || name === "w:txbxContent";
}

function isDiagram({ name, attributes }: XmlElement): boolean {
  return name === "a:graphicData" && /chart|diagram/u.test(attributes["uri"] ?? "");
}

function isPicture({ name }: XmlElement): boolean {
  return name === "a:graphicData" || name === "v:imagedata";
}

/** What the bytes of a drawing's pictures are called in the relations of its part. */
function pictureIds({ name, attributes, children }: XmlElement): readonly string[] {
  const id = name === "a:blip" ? attributes["r:embed"] : name === "v:imagedata" ? attributes["r:id"] : undefined;
  const below = children.flatMap((child) => (typeof child === "string" ? [] : pictureIds(child)));
  return id === undefined || id === "" ? below : [id, ...below];
}

function someElement(element: XmlElement, test: (element: XmlElement) => boolean): boolean {
  return element.children.some((child) => typeof child !== "string" && (test(child) || someElement(child, test)));
}

function textBoxes(node: XmlNode): readonly XmlElement[] {
  if (typeof node === "string") return [];
  if (node.name === "w:txbxContent") return [node];
  if (node.name === "mc:AlternateContent") return textBoxes(readableBranch(node));
  return node.children.flatMap(textBoxes);
}

function wordArt(element: XmlElement): string {
  return childElements(element)
    .map((child) => (child.name === "v:textpath" ? (child.attributes["string"] ?? "") : wordArt(child)))
    .join("");
}

function descriptionOf(element: XmlElement): string {
  for (const child of childElements(element)) {
    const own = child.name === "wp:docPr" ? child.attributes["descr"] : child.attributes["alt"];
    const found = own ?? descriptionOf(child);
    if (found !== "") return found;
  }
  return "";
}

/** What a form field shows: a box, ticked or not, or the entry chosen. */
function formValue(data: XmlElement): string {
  const box = childNamed(data, "w:checkBox");
  if (box !== undefined) return (switched(box, "w:checked") ?? switched(box, "w:default") ?? false) ? "☒" : "☐";
  const list = childNamed(data, "w:ddList");
  if (list === undefined) return "";
  const chosen = numberOf(valueOf(list, "w:result") ?? valueOf(list, "w:default")) ?? 0;
  return childElements(list, "w:listEntry")[chosen]?.attributes["w:val"] ?? "";
}

/** How a run looks once styles are applied; toggles of paragraph and character style cancel each other (ECMA-376 17.7.3). */
export function effectiveRun(styles: Styles, own: RunProperties, paragraphStyle: string | undefined): RunLook {
  const paragraph = styles.chain(paragraphStyle ?? styles.defaultParagraph ?? undefined);
  const character = styles.chain(own.style);
  const first = <K extends keyof RunProperties>(chain: typeof paragraph, key: K): RunProperties[K] | undefined =>
    chain.find(({ run }) => run[key] !== undefined)?.run[key];
  const toggle = (key: "bold" | "smallCapitals" | "hidden" | "struck"): boolean => {
    const direct = own[key];
    if (direct !== undefined) return direct;
    const styled = [first(character, key), first(paragraph, key)].filter((value) => value === true).length;
    return styled === 1 || (styled === 0 && styles.defaultRun[key] === true);
  };
  const plain = <K extends keyof RunProperties>(key: K): RunProperties[K] | undefined =>
    own[key] ?? first(character, key) ?? first(paragraph, key) ?? styles.defaultRun[key];
  const baseline = plain("baseline");
  return {
    ...(baseline === undefined || baseline === null ? {} : { baseline }),
    strong: toggle("bold") || toggle("smallCapitals") || plain("underlined") === true,
    struck: toggle("struck"),
    hidden: toggle("hidden"),
    language: (own.rightToLeft === true ? plain("languageRtl") : plain("language")) ?? "",
  };
}
