import { childElements, type XmlElement } from "../../xml.ts";
import { fieldsIn } from "./fields.ts";
import { valueOf } from "../styles.ts";
import type { Cleansing } from "./report.ts";
import { wordsOf } from "./words.ts";

/** Names that programs give to places on their own. */
const MADE = /^_(?:GoBack$|parley_|(?:Toc|Ref|Hlk|Hlt)\d|[A-Za-z_]+\d{3,})/u;
/** Two words in a row: no name of a colour, a side, a measure. */
const SENTENCE = /\p{L}{2,}[\s,;:]+\p{L}{2,}/u;
/** What names fonts, gives numbers, counts in drawings, or is told apart from here. */
const STRUCTURAL =
  /^(?:w:(?:rFonts|font|fonts|sym|lsdException|lvlText|docPartGallery|docVars?|mailMerge|name|style|bookmarkStart|fldSimple|listItem|alias|tag|ignoreMarkup|attachedTemplate)|m:mathFont|v:f|v:path|.*:(?:docPr|cNvPr))$/u;
const STRUCTURAL_ATTRIBUTES =
  /^(?:style|id|o:spid|o:gfxdata|xmlns.*|typeface|w:(?:author|ed|edGrp|font|userId)|mc:Ignorable|Requires)$/u;

/**
 * Tells the words of a part that no page prints: what fields say that they do not show, the other choices of a list, names of
 * bookmarks and of styles that a person made, and whatever else reads as words.
 */
export function tellUnprinted(root: XmlElement, cleansing: Cleansing): void {
  const page = new Printed(root);
  const links = new Set(cleansing.names.flatMap(({ kind, text }) => (kind === "link" ? [text] : [])));
  const tell = (kind: "field" | "choice" | "bookmark" | "name", words: string): void => {
    if (!/\p{L}{2}/u.test(words) || links.has(words.replaceAll("\\\\", "\\")) || page.holds(words.trim())) return;
    cleansing.trace(kind, words);
  };
  if (root.name === "w:styles") tell("name", styleNames(root).join(", "));
  const fields = fieldsIn(root);
  for (const { words, goes } of fields.told) for (const one of words) tell(goes ? "field" : "name", one);
  const look = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (name === "w:fonts") return;
    const val = attributes["w:val"] ?? "";
    if (name === "w:listItem") tell("choice", attributes["w:displayText"] ?? attributes["w:value"] ?? "");
    else if (name === "w:bookmarkStart") {
      const called = attributes["w:name"] ?? "";
      if (!MADE.test(called)) tell(isUnused(called, cleansing) ? "bookmark" : "name", called);
    } else if (name === "w:helpText" || name === "w:statusText" || name === "w:listEntry") tell("name", val);
    else if (name === "w:hyperlink") tell("name", attributes["w:tooltip"] ?? "");
    else if (!STRUCTURAL.test(name))
      for (const [key, value] of Object.entries(attributes))
        if (SENTENCE.test(value) && !STRUCTURAL_ATTRIBUTES.test(key)) tell("name", value);
    for (const child of childElements(element)) look(child);
  };
  look(root);
}

/**
 * What of a part a copy can do without: fields that stand as their results, the choices that are not shown, and bookmarks with names
 * of their own that nothing in the file refers to.
 */
export function dispensableIn(root: XmlElement, cleansing: Cleansing): ReadonlySet<XmlElement> {
  const gone = new Set(fieldsIn(root).gone);
  const unused = new Set<string>();
  const look = (element: XmlElement, shown: string): void => {
    const { name, attributes } = element;
    if (name === "w:bookmarkStart" && isUnused(attributes["w:name"] ?? "", cleansing)) {
      unused.add(attributes["w:id"] ?? "");
      gone.add(element);
    } else if (name === "w:bookmarkEnd" && unused.has(attributes["w:id"] ?? "")) gone.add(element);
    else if (name === "w:listItem" && (attributes["w:displayText"] ?? attributes["w:value"] ?? "").trim() !== shown)
      gone.add(element);
    const within = name === "w:sdt" ? wordsOf(element).trim() : shown;
    for (const child of childElements(element)) look(child, within);
  };
  look(root, "");
  return gone;
}

function isUnused(bookmark: string, { references }: Cleansing): boolean {
  return !MADE.test(bookmark) && /\p{L}{2}/u.test(bookmark) && !references.has(bookmark);
}

/** Names that persons gave styles; the half of a style for single words a program makes and names. */
function styleNames(styles: XmlElement): readonly string[] {
  return childElements(styles, "w:style").flatMap((style) => {
    const { "w:customStyle": custom, "w:type": type } = style.attributes;
    if (custom !== "1" || (type === "character" && valueOf(style, "w:link") !== undefined)) return [];
    return ["w:name", "w:aliases"].flatMap((name) => valueOf(style, name) ?? []);
  });
}

/** So many times a whole page is looked through for words that are all on it. */
const LOOKS = 2000;

/** The words that a part prints. */
class Printed {
  readonly #root: XmlElement;
  #text: string | undefined;
  #words: ReadonlySet<string> = new Set();
  #looks = 0;

  constructor(root: XmlElement) {
    this.#root = root;
  }

  holds(words: string): boolean {
    if (this.#text === undefined) {
      this.#text = wordsOf(this.#root);
      this.#words = new Set(this.#text.match(WORD));
    }
    // One word that is printed nowhere is known without looking through all of them.
    const own = words.match(WORD) ?? [];
    if (!own.every((word) => this.#words.has(word))) return false;
    if (own.length === 1 && own[0] === words) return true;
    return this.#looks++ < LOOKS && this.#text.includes(words);
  }
}

const WORD = /[\p{L}\p{N}_]+/gu;
