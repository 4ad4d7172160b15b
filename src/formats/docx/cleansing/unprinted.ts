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

/** Attributes that hold words whatever they say, by the elements that have them. */
const WORDED: ReadonlyMap<string, readonly string[]> = new Map([
  ["w:helpText", ["w:val"]],
  ["w:statusText", ["w:val"]],
  ["w:listEntry", ["w:val"]],
  ["w:hyperlink", ["w:tooltip"]],
  ["w:tblCaption", ["w:val"]],
  ["w:tblDescription", ["w:val"]],
  ["w:comboBox", ["w:lastValue"]],
  ["w:dropDownList", ["w:lastValue"]],
  ["w:smartTag", ["w:uri", "w:element"]],
  ["w:customXml", ["w:uri", "w:element"]],
  ["w:attr", ["w:name", "w:val"]],
  ["w:placeholder", ["w:val"]],
  ["w:dataBinding", ["w:prefixMappings", "w:xpath"]],
  ["w:attachedSchema", ["w:val"]],
  ["w:caption", ["w:name"]],
  ["v:textpath", ["string"]],
]);
/** Those of them that no copy keeps: data about the words, which no page rests on. */
const GONE: ReadonlySet<string> = new Set(["w:attr", "w:placeholder", "w:dataBinding", "w:attachedSchema"]);
/** What a drawing of the older kind says beside what describes it. */
const OF_DRAWINGS: readonly string[] = ["title"];
/** Kinds of data that programs know: what they call their parts is no word of a person. */
const KNOWN = /urn:schemas-microsoft-com:|https?:\/\/schemas\.(?:openxmlformats\.org|microsoft\.com)\//u;

/** The words that the attributes of an element say. */
function wordedIn({ name, attributes }: XmlElement): readonly string[] {
  const keys = WORDED.get(name) ?? (name.startsWith("v:") ? OF_DRAWINGS : []);
  const words = keys.flatMap((key) => attributes[key] ?? []);
  return words.some((each) => KNOWN.test(each)) ? [] : words;
}

/**
 * Tells the words of a part that no page prints: what fields say that they do not show, the other choices of a list, names of
 * bookmarks and of styles that a person made, and whatever else reads as words.
 */
export function tellUnprinted(root: XmlElement, cleansing: Cleansing): void {
  const page = new Printed(root);
  const links = new Set(cleansing.names.flatMap(({ kind, text }) => (kind === "link" ? [text] : [])));
  const tell = (kind: "field" | "choice" | "bookmark" | "data" | "name", words: string): void => {
    if (!/\p{L}{2}/u.test(words) || links.has(words.replaceAll("\\\\", "\\")) || page.holds(words.trim())) return;
    cleansing.trace(kind, words);
  };
  if (root.name === "w:styles") tell("name", styleNames(root).join(", "));
  const fields = fieldsIn(root);
  for (const { words, goes } of fields.told) for (const one of words) tell(goes ? "field" : "name", one);
  const look = (element: XmlElement, around: XmlElement | null, shown: string): void => {
    const { name, attributes } = element;
    if (name === "w:fonts") return;
    if (name === "w:listItem") {
      const { "w:displayText": choice, "w:value": value = "" } = attributes;
      const goes = (choice ?? value).trim() !== shown;
      for (const words of new Set([choice ?? value, value])) tell(goes ? "choice" : "name", words);
    } else if (name === "w:bookmarkStart") {
      const called = attributes["w:name"] ?? "";
      if (!MADE.test(called)) tell(isUnused(called, cleansing) ? "bookmark" : "name", called);
    } else if (name === "w:name" && around?.name === "w:abstractNum") tell("name", attributes["w:val"] ?? "");
    else if (name === "mc:Fallback")
      for (const words of childElements(element).flatMap((each) => wordsOf(each).split("\n"))) tell("name", words);
    const worded = wordedIn(element);
    for (const words of worded) tell(GONE.has(name) ? "data" : "name", words);
    if (!STRUCTURAL.test(name) && !WORDED.has(name))
      for (const [key, value] of Object.entries(attributes))
        if (SENTENCE.test(value) && !STRUCTURAL_ATTRIBUTES.test(key) && !worded.includes(value)) tell("name", value);
    const within = name === "w:sdt" ? wordsOf(element).trim() : shown;
    for (const child of childElements(element)) look(child, element, within);
  };
  look(root, null, "");
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
