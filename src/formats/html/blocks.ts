import { append } from "../../core/common/append.ts";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import type { Block, CellPlace, Footnote } from "../../core/text/block.ts";
import { onBaseline, type Baseline } from "../../core/text/raised.ts";
import {
  attribute,
  attributesOf,
  BLOCKS,
  collapse,
  find,
  hasBlocks,
  isCentred,
  isHidden,
  noteBlock,
  noteTarget,
  SILENT,
  textOf,
  type Element,
  type Node,
} from "./elements.ts";
import { itemLabel, listStyle, type ListStyle } from "./list-labels.ts";

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

const BASELINES: Readonly<Record<string, Baseline | undefined>> = { sup: "raised", sub: "lowered" };
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

/** Cells that go on in the rows below, by column. */
type Merged = Map<number, { readonly rows: number; readonly columns: number }>;

/** More columns or rows than any page shows are a slip of whoever wrote them. */
const MOST_SPANNED = 200;

function spanIn(cell: Element, name: "colspan" | "rowspan"): number {
  const span = Number.parseInt(attribute(cell, name) ?? "1", 10) || 1;
  return Math.min(MOST_SPANNED, Math.max(1, span));
}

function spanOf(columns: number): { readonly columns?: number } {
  return columns > 1 ? { columns } : {};
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
      append(stack, node.childNodes);
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
    const baseline = BASELINES[name];
    if (baseline !== undefined && element.childNodes.every(({ nodeName }) => nodeName === "#text")) {
      this.#words(onBaseline(collapse(textOf(element)), baseline), element.sourceCodeLocation?.startLine);
      return;
    }
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
    const bare = text.replace(/(?<!\s)\s*[↩↑⏎]\uFE0E?$/u, "");
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
    const outer = this.#cell;
    const merged: Merged = new Map();
    let row = 0;
    const visit = (parent: Element): void => {
      for (const node of parent.childNodes) {
        if (!("tagName" in node)) continue;
        if (node.tagName === "tr")
          this.#row(node, { table, row: row++, ...(outer === undefined ? {} : { outer }) }, merged);
        else if (node.tagName === "caption") this.#node(node);
        else visit(node);
      }
    };
    visit(element);
    this.#cell = outer;
  }

  #row(element: Element, place: Omit<CellPlace, "column">, merged: Merged): void {
    let column = 0;
    const pass = (): void => {
      for (let open = merged.get(column); open !== undefined && open.rows > 0; open = merged.get(column)) {
        this.#blocks.push({ text: "", cell: { ...place, column, ...spanOf(open.columns), above: true } });
        merged.set(column, { ...open, rows: open.rows - 1 });
        column += open.columns;
      }
    };
    for (const node of element.childNodes) {
      if (!("tagName" in node) || (node.tagName !== "td" && node.tagName !== "th")) continue;
      pass();
      const columns = spanIn(node, "colspan");
      const head = node.tagName === "th" ? { head: true as const } : {};
      const cell = { ...place, column, ...spanOf(columns), ...head };
      const before = this.#blocks.length;
      this.#cell = cell;
      this.#node(node);
      this.#close();
      if (this.#blocks.length === before) this.#blocks.push({ text: "", cell });
      merged.set(column, { rows: spanIn(node, "rowspan") - 1, columns });
      column += columns;
    }
    pass();
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
