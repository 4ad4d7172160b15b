import { onBaseline } from "../../../core/text/raised.ts";
import { childElements, childNamed, xmlText, type XmlElement } from "../../xml.ts";
import type { XmlSource } from "../cleansing/source.ts";
import { readRunProperties } from "../styles.ts";
import { descendants, rawOf } from "./file.ts";
import type { Field, Piece, UnseenPiece } from "./pieces.ts";
import type { Signs } from "./signs.ts";

/** Elements around runs whose tags stay where they are in the new draft. */
const WRAPPERS = new Set(["w:hyperlink", "w:smartTag", "w:customXml", "w:sdt", "w:dir", "w:bdo"]);
const DRAWN = new Set(["w:drawing", "w:pict", "w:object", "mc:AlternateContent", "w:ruby"]);
/** Children of runs that stand for one mark of the text; written as they are. */
const MARKS = new Set([
  "w:sym",
  "w:noBreakHyphen",
  "w:softHyphen",
  "w:ptab",
  "w:footnoteReference",
  "w:endnoteReference",
  "w:footnoteRef",
  "w:endnoteRef",
  "w:separator",
  "w:continuationSeparator",
  "w:pgNum",
]);
/** What tells of earlier tracked changes without holding words. */
const TRACKED_RANGES = /^w:(?:move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)$/u;

/** What must be known to read paragraphs of one part. */
export interface Reading {
  readonly source: XmlSource;
  readonly signs: Signs;
  /** Fields that began and have not ended yet, innermost last; they may go on through paragraphs. */
  readonly open: Field[];
  /** What a picture or other drawing shows, to tell it from others. */
  readonly drawing: (element: XmlElement) => string;
}

/** Reads what paragraphs hold, piece by piece, as it stands once earlier tracked changes are accepted. */
export class ParagraphReader {
  readonly pieces: Piece[] = [];
  text = "";
  deep = false;
  readonly #reading: Reading;
  /** A field whose instruction is being read: nothing of it is text. */
  #instruction: {
    readonly content: { run: XmlElement; element: XmlElement }[];
    depth: number;
    at: XmlElement | null;
  } | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Reads one more paragraph; where ends are tracked as deleted, several make one. */
  read(paragraph: XmlElement): void {
    for (const child of childElements(paragraph)) if (child.name !== "w:pPr") this.#inline(child, null);
    if (this.#instruction !== null) this.#start();
  }

  #inline(element: XmlElement, by: XmlElement | null): void {
    const { name } = element;
    if (name === "w:r") this.#run(element, by);
    else if (name === "w:ins" || name === "w:moveTo") this.#children(element, element);
    else if (name === "w:del" || name === "w:moveFrom") this.#gone(element);
    else if (TRACKED_RANGES.test(name)) return;
    else if (name === "w:fldSimple") this.#simpleField(element, by);
    else if (WRAPPERS.has(name)) this.#wrapper(element, by);
    else if (name === "m:oMath" || name === "m:oMathPara")
      this.#thing(element, null, by, `formula ${formulaOf(element)}`);
    else if (name === "mc:AlternateContent") this.#drawn(element, null, by);
    else this.#unseen(rawOf(this.#reading.source, element), null, by);
  }

  #children(element: XmlElement, by: XmlElement | null): void {
    for (const child of childElements(element)) this.#inline(child, by);
  }

  #wrapper(element: XmlElement, by: XmlElement | null): void {
    const { source } = this.#reading;
    const content = element.name === "w:sdt" ? childNamed(element, "w:sdtContent") : element;
    const { from, to } = source.span(element);
    const inner = content === undefined ? [to, to] : source.span(content).inner;
    const whole = inner[1] === to;
    const end = source.text.slice(inner[1], to);
    this.#unseen(source.text.slice(from, inner[0]), null, by, whole ? undefined : { end, element });
    if (content !== undefined) {
      const skipped = new Set(["w:smartTagPr", "w:customXmlPr"]);
      for (const child of childElements(content)) {
        if (skipped.has(child.name)) this.#unseen(rawOf(source, child), null, by);
        else this.#inline(child, by);
      }
    }
    if (!whole) this.#unseen(end, null, by, "end");
  }

  #simpleField(element: XmlElement, by: XmlElement | null): void {
    const field = newField(element.attributes["w:instr"] ?? "");
    this.#field({ which: "start", field, key: keyOf(field), content: [], simple: element, by, run: null });
    this.#children(element, by);
    this.#field({ which: "end", field, key: "field end", content: [], simple: element, by, run: null });
  }

  #run(run: XmlElement, by: XmlElement | null): void {
    const children = childElements(run);
    const empty = children.every(({ name }) => name === "w:rPr");
    if (empty && this.#instruction === null) this.#unseen(rawOf(this.#reading.source, run), null, by);
    for (const child of children) {
      if (child.name === "w:rPr") continue;
      if (this.#instruction !== null) this.#instructed(child, run, by);
      else this.#runChild(child, run, by);
    }
  }

  #runChild(child: XmlElement, run: XmlElement, by: XmlElement | null): void {
    const { name } = child;
    if (name === "w:t") this.#letters(child, run, by);
    else if (name === "w:fldChar") this.#fieldChar(child, run, by);
    else if (name === "w:tab") this.#thing(child, run, by, "\t");
    else if (name === "w:cr" || (name === "w:br" && isLineBreak(child))) this.#thing(child, run, by, "\n");
    else if (name === "w:br") this.#thing(child, run, by, `break ${child.attributes["w:type"]}`);
    else if (DRAWN.has(name)) this.#drawn(child, run, by);
    else if (MARKS.has(name)) this.#mark(child, run, by);
    else if (name === "w:delText" || name === "w:delInstrText") return;
    else this.#unseen(rawOf(this.#reading.source, child), run, by);
  }

  #mark(child: XmlElement, run: XmlElement, by: XmlElement | null): void {
    const { attributes } = child;
    if (child.name.endsWith("Reference")) this.deep = true;
    this.#thing(child, run, by, `${child.name} ${attributes["w:font"] ?? ""} ${attributes["w:char"] ?? ""}`);
  }

  #fieldChar(child: XmlElement, run: XmlElement, by: XmlElement | null): void {
    const kind = child.attributes["w:fldCharType"];
    if (kind === "begin") {
      this.#instruction = { content: [{ run, element: child }], depth: 0, at: by };
    } else if (kind === "end") {
      const field = this.#reading.open.pop() ?? newField("");
      this.#field({ which: "end", field, key: "field end", content: [{ run, element: child }], simple: null, by, run });
    } else this.#unseen(rawOf(this.#reading.source, child), run, by);
  }

  /** Collects the instruction of a field; fields inside it belong to it. */
  #instructed(child: XmlElement, run: XmlElement, by: XmlElement | null): void {
    const instruction = this.#instruction!;
    const kind = child.name === "w:fldChar" ? child.attributes["w:fldCharType"] : undefined;
    if (kind === "end" && instruction.depth === 0) {
      // A field that shows nothing.
      this.#start();
      this.#fieldChar(child, run, by);
      return;
    }
    instruction.content.push({ run, element: child });
    if (kind === "begin") instruction.depth++;
    else if (kind === "end") instruction.depth--;
    else if (kind === "separate" && instruction.depth === 0) this.#start();
  }

  #start(): void {
    const { content, at } = this.#instruction!;
    this.#instruction = null;
    const words = content.map(({ element }) => (element.name === "w:instrText" ? xmlText(element) : "")).join("");
    const field = newField(words);
    this.#reading.open.push(field);
    const run = content[0]!.run;
    this.#field({ which: "start", field, key: keyOf(field), content, simple: null, by: at, run });
  }

  #field(piece: Omit<Extract<Piece, { kind: "field" }>, "kind" | "at" | "size">): void {
    const placed = { ...piece, kind: "field" as const, at: this.text.length, size: 1 };
    const { start } = piece.field;
    if (piece.which === "end" && start !== null && this.pieces.includes(start))
      piece.field.words = this.text.slice(start.at + start.size);
    piece.field[piece.which] = placed;
    this.pieces.push(placed);
    this.text += this.#reading.signs.of(piece.key);
  }

  #letters(element: XmlElement, run: XmlElement, by: XmlElement | null): void {
    const { baseline } = readRunProperties(childNamed(run, "w:rPr"));
    const plain = xmlText(element);
    const text = baseline === undefined || baseline === null ? plain : onBaseline(plain, baseline);
    if (text === "") return this.#unseen(rawOf(this.#reading.source, element), run, by);
    this.pieces.push({ kind: "letters", at: this.text.length, size: text.length, run, by, element, written: plain });
    this.text += text;
  }

  #drawn(element: XmlElement, run: XmlElement | null, by: XmlElement | null): void {
    this.deep = true;
    this.#thing(element, run, by, `drawing ${this.#reading.drawing(element)}`);
  }

  #thing(element: XmlElement, run: XmlElement | null, by: XmlElement | null, key: string): void {
    this.pieces.push({ kind: "thing", at: this.text.length, size: 1, run, by, element, key });
    this.text += key.length === 1 ? key : this.#reading.signs.of(key);
  }

  #gone(element: XmlElement): void {
    const text = descendants(element, "w:delText").concat(descendants(element, "w:t")).map(xmlText).join("");
    this.pieces.push({ kind: "gone", at: this.text.length, size: 0, run: null, by: element, text });
  }

  #unseen(raw: string, run: XmlElement | null, by: XmlElement | null, tag?: UnseenPiece["tag"]): void {
    const piece: UnseenPiece = { kind: "unseen", at: this.text.length, size: 0, run, by, raw };
    this.pieces.push(tag === undefined ? piece : { ...piece, tag });
  }
}

function isLineBreak(element: XmlElement): boolean {
  return (element.attributes["w:type"] ?? "textWrapping") === "textWrapping";
}

/** Fields that only fetch what they show: their instruction is no part of the text. */
const FETCHES = /^(?:REF|PAGEREF|NOTEREF|STYLEREF|SEQ|PAGE|NUMPAGES|SECTIONPAGES)(?= |$)/iu;

function newField(instruction: string): Field {
  const code = instruction.replace(/\s+/gu, " ").trim();
  return { code, words: null, start: null, end: null, mate: null, ended: null };
}

/** What a field is compared by: of one that fetches what it shows, which kind it is. */
function keyOf({ code }: Field): string {
  return `field ${FETCHES.exec(code)?.[0].toUpperCase() ?? code}`;
}

/** A formula's structure and letters, without what says how it looks. */
function formulaOf(element: XmlElement): string {
  const inside = element.children.map((child) => (typeof child === "string" ? child : formulaOf(child))).join("");
  return /^(?:w|m):(?:r|ctrl)Pr$/u.test(element.name) ? "" : `<${element.name}>${inside}`;
}
