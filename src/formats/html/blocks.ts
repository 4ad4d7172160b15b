import { parse, type DefaultTreeAdapterTypes } from "parse5";
import type { Block, CellPlace, Footnote } from "../../core/text/block.ts";
import { itemLabel, listStyle, type ListStyle } from "./list-labels.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A web page as paragraphs. */
export interface HtmlBlocks {
  readonly blocks: readonly Block[];
  /** The page's `<title>`. */
  readonly title: string;
  /** The page's language tag, or empty. */
  readonly language: string;
  /** How many marked insertions and deletions the page holds. */
  readonly changes: number;
  /** Words that the page holds but does not show. */
  readonly hidden: readonly string[];
}

/** Which text of a page with marked insertions and deletions is wanted. */
export type HtmlView = "original" | "final";

const SILENT = new Set([
  "script",
  "style",
  "template",
  "head",
  "noscript",
  "iframe",
  "object",
  "svg",
  "math",
  "nav",
  "select",
  "button",
  "textarea",
  "canvas",
  "audio",
  "video",
]);
const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre search section summary table tbody td tfoot th thead tr ul menu caption legend".split(
    " ",
  ),
);
const STRONG = new Set(["b", "strong", "u"]);
const STRUCK = new Set(["s", "strike"]);
/** Indent of one level of lists or quotations, in points. */
const INDENT = 24;
/** Deepest nesting that is followed; what lies deeper is read as plain text of that level. */
const MAX_NESTING = 400;

/** Reads the paragraphs of a page. Scripts, styles and comments are no text; hidden text is listed, not read. */
export function blocksOfHtml(source: string, view: HtmlView = "final"): HtmlBlocks {
  const document = parse(source, { sourceCodeLocationInfo: true });
  return new PageReader(view).read(document);
}

interface OpenList extends ListStyle {
  count: number;
}

class PageReader {
  readonly #view: HtmlView;
  readonly #blocks: Block[] = [];
  readonly #hidden: string[] = [];
  readonly #lists: OpenList[] = [];
  readonly #noteTargets = new Map<string, Element>();
  readonly #noteElements = new Set<Element>();
  #changes = 0;
  #tables = 0;
  #depth = 0;
  #quotes = 0;
  #text = "";
  #strongEnd = 0;
  #strongOpen = true;
  #struckLength = 0;
  #notes: Footnote[] = [];
  #label = "";
  #heading: number | undefined;
  #centred = false;
  #cell: CellPlace | undefined;
  #line: number | undefined;
  #verbatim = false;
  #strong = 0;
  #struck = 0;

  constructor(view: HtmlView) {
    this.#view = view;
  }

  read(document: DefaultTreeAdapterTypes.Document): HtmlBlocks {
    const root = document.childNodes.find((node): node is Element => "tagName" in node);
    const title = root === undefined ? "" : collapse(textOf(find(root, "title"))).trim();
    if (root !== undefined) {
      this.#findNotes(root);
      this.#children(root);
      this.#close();
    }
    const language = root === undefined ? "" : (attribute(root, "lang") ?? "");
    return { blocks: this.#blocks, title, language, changes: this.#changes, hidden: this.#hidden };
  }

  /** Footnotes: what `<sup><a href="#x">` points to, outside the paragraph itself. */
  #findNotes(root: Element): void {
    const byId = new Map<string, Element>();
    const wanted = new Set<string>();
    const stack: Node[] = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (!("tagName" in node)) continue;
      const id = attribute(node, "id");
      if (id !== undefined) byId.set(id, node);
      const target = noteTarget(node);
      if (target !== null) wanted.add(target);
      stack.push(...node.childNodes);
    }
    for (const id of wanted) {
      const found = byId.get(id);
      const whole = found === undefined ? undefined : noteBlock(found);
      if (whole === undefined) continue;
      this.#noteTargets.set(id, whole);
      this.#noteElements.add(whole);
    }
  }

  #children(element: Element): void {
    for (const node of element.childNodes) this.#node(node);
  }

  #node(node: Node): void {
    if (node.nodeName === "#text" && "value" in node) {
      this.#words(node.value, node.sourceCodeLocation?.startLine);
      return;
    }
    if (!("tagName" in node)) return;
    const element = node;
    const name = element.tagName;
    if (SILENT.has(name) || this.#noteElements.has(element)) return;
    if (isHidden(element)) {
      const words = collapse(textOf(element)).trim();
      if (words !== "") this.#hidden.push(words);
      return;
    }
    if (++this.#depth > MAX_NESTING) this.#words(textOf(element), undefined);
    else this.#element(element, name);
    this.#depth--;
  }

  #element(element: Element, name: string): void {
    if (name === "ins" || name === "del") return this.#change(element, name);
    const note = this.#noteOf(element);
    if (note !== undefined) {
      this.#notes.push({ ...note, at: this.#text.trimStart().length });
      return;
    }
    if (name === "br") {
      this.#text = `${this.#text.trimEnd()}\n`;
      return;
    }
    if (BLOCKS.has(name)) return this.#block(element, name);
    if (STRONG.has(name)) {
      this.#strong++;
      this.#children(element);
      this.#strong--;
    } else if (STRUCK.has(name)) {
      this.#struck++;
      this.#children(element);
      this.#struck--;
    } else this.#children(element);
  }

  #change(element: Element, name: string): void {
    this.#changes++;
    if ((name === "del") === (this.#view === "original")) this.#children(element);
    else if (hasBlocks(element)) this.#close();
  }

  #noteOf(element: Element): { mark: string; text: string } | undefined {
    const id = noteTarget(element);
    const target = id === null ? undefined : this.#noteTargets.get(id);
    if (target === undefined) return undefined;
    const mark = collapse(textOf(element))
      .trim()
      .replace(/^[[(]|[\])]$/gu, "");
    const text = collapse(textOf(target)).trim();
    const bare = text.replace(/\s*[↩↑⏎]\uFE0E?$/u, "");
    return { mark, text: bare.startsWith(mark) ? bare.slice(mark.length).replace(/^[.)\]:\s]+/u, "") : bare };
  }

  #block(element: Element, name: string): void {
    this.#close();
    const before = { heading: this.#heading, centred: this.#centred, cell: this.#cell, verbatim: this.#verbatim };
    if (/^h[1-6]$/u.test(name)) this.#heading = Number(name[1]);
    if (isCentred(element, name)) this.#centred = true;
    if (name === "pre") this.#verbatim = true;
    if (name === "ol" || name === "ul" || name === "menu") this.#list(element, name);
    else if (name === "li") this.#item(element);
    else if (name === "table") this.#table(element);
    else if (name === "blockquote") {
      this.#quotes++;
      this.#children(element);
      this.#close();
      this.#quotes--;
    } else this.#children(element);
    this.#close();
    this.#heading = before.heading;
    this.#centred = before.centred;
    this.#cell = before.cell;
    this.#verbatim = before.verbatim;
  }

  #list(element: Element, name: string): void {
    const items = element.childNodes.filter((node) => "tagName" in node && node.tagName === "li").length;
    this.#lists.push({ ...listStyle(name, attributesOf(element), items), count: 0 });
    this.#children(element);
    this.#close();
    this.#lists.pop();
  }

  #item(element: Element): void {
    const list = this.#lists.at(-1);
    if (list !== undefined) {
      const given = Number.parseInt(attribute(element, "value") ?? "", 10);
      const value = Number.isNaN(given) ? list.next + list.step * list.count : given;
      if (!Number.isNaN(given)) list.count = (given - list.next) * list.step;
      list.count++;
      this.#label = itemLabel(list.type, value);
    }
    this.#children(element);
  }

  #table(element: Element): void {
    const table = this.#tables++;
    let row = 0;
    const visit = (parent: Element): void => {
      for (const node of parent.childNodes) {
        if (!("tagName" in node)) continue;
        if (node.tagName === "tr") this.#row(node, table, row++);
        else if (node.tagName === "caption") this.#node(node);
        else visit(node);
      }
    };
    visit(element);
  }

  #row(element: Element, table: number, row: number): void {
    let column = 0;
    for (const node of element.childNodes) {
      if (!("tagName" in node) || (node.tagName !== "td" && node.tagName !== "th")) continue;
      this.#cell = { table, row, column };
      this.#node(node);
      this.#close();
      column += Math.max(1, Number.parseInt(attribute(node, "colspan") ?? "1", 10) || 1);
    }
    this.#cell = undefined;
  }

  #words(value: string, line: number | undefined): void {
    let words = this.#verbatim ? value : collapse(value);
    if (!this.#verbatim && (this.#text === "" || /[ \n]$/u.test(this.#text))) words = words.replace(/^ /u, "");
    if (words === "") return;
    if (this.#line === undefined && words.trim() !== "") this.#line = line;
    this.#text += words;
    if (words.trim() === "") return;
    if (this.#strong === 0) this.#strongOpen = false;
    else if (this.#strongOpen) this.#strongEnd = this.#text.trimStart().length;
    if (this.#struck > 0) this.#struckLength += words.replace(/\s/gu, "").length;
  }

  /** Ends the open paragraph. */
  #close(): void {
    const text = this.#text.trim();
    if (text !== "" || (this.#label !== "" && this.#notes.length > 0)) {
      const depth = this.#lists.length;
      const struck = this.#struckLength > 0 && this.#struckLength >= text.replace(/\s/gu, "").length;
      this.#blocks.push({
        text,
        ...(this.#label === "" ? {} : { label: this.#label, labelLevel: depth - 1 }),
        ...(this.#heading === undefined ? {} : { heading: this.#heading }),
        indent: (depth + this.#quotes) * INDENT,
        ...(this.#centred ? { centred: true as const } : {}),
        ...(this.#strongEnd === 0 ? {} : { strong: this.#strongEnd }),
        ...(this.#cell === undefined ? {} : { cell: this.#cell }),
        ...(this.#line === undefined ? {} : { place: { line: this.#line } }),
        ...(this.#notes.length === 0 ? {} : { footnotes: this.#notes }),
        ...(struck ? { struck: true as const } : {}),
      });
      this.#label = "";
    }
    this.#text = "";
    this.#strongEnd = 0;
    this.#strongOpen = true;
    this.#struckLength = 0;
    this.#notes = [];
    this.#line = undefined;
  }
}

function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/gu, " ");
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function attributesOf(element: Element): ReadonlyMap<string, string> {
  return new Map(element.attrs.map((each): [string, string] => [each.name, each.value]));
}

function isHidden(element: Element): boolean {
  if (attribute(element, "hidden") !== undefined) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d]))/iu.test(
    attribute(element, "style") ?? "",
  );
}

function isCentred(element: Element, name: string): boolean {
  if (name === "center" || attribute(element, "align")?.toLowerCase() === "center") return true;
  return /(?:^|;)\s*text-align\s*:\s*center/iu.test(attribute(element, "style") ?? "");
}

function hasBlocks(element: Element): boolean {
  return element.childNodes.some((node) => "tagName" in node && BLOCKS.has(node.tagName));
}

/** The id of the note that a reference such as `<sup><a href="#n1">1</a></sup>` points to. */
function noteTarget(element: Element): string | null {
  const link =
    element.tagName === "sup" ? element.childNodes.find((node): node is Element => "tagName" in node) : element;
  if (link === undefined || link.tagName !== "a") return null;
  const target = /^#(.+)$/u.exec(attribute(link, "href") ?? "")?.[1];
  if (target === undefined) return null;
  const marked =
    element.tagName === "sup" ||
    /noteref|footnote-ref/u.test(`${attribute(link, "role") ?? ""} ${attribute(link, "class") ?? ""}`);
  const mark = textOf(element).trim();
  return marked && mark !== "" && mark.length <= 6 ? safeDecode(target) : null;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The paragraph or item that holds a note; null where the target holds other things too. */
function noteBlock(target: Element): Element | undefined {
  const holds = /^(?:li|p|div|dd|aside|section|td)$/u;
  if (holds.test(target.tagName)) return textOf(target).length > 4000 ? undefined : target;
  const parent = target.parentNode;
  return parent !== null && "tagName" in parent && holds.test(parent.tagName) && textOf(parent).length <= 4000
    ? parent
    : undefined;
}

function find(root: Element, name: string): Element | undefined {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!("tagName" in node)) continue;
    if (node.tagName === name) return node;
    stack.push(...node.childNodes.toReversed());
  }
  return undefined;
}

function textOf(element: Element | undefined): string {
  if (element === undefined) return "";
  let text = "";
  const stack: Node[] = element.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === "#text" && "value" in node) text += node.value;
    else if ("tagName" in node && !SILENT.has(node.tagName)) stack.push(...node.childNodes.toReversed());
  }
  return text;
}
