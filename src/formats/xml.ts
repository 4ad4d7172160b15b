import { failed, ok, type Result } from "../core/common/result.ts";
import { said, type Said } from "../core/common/said.ts";
import { entityText } from "./xml-characters.ts";

export { escapeXml } from "./xml-characters.ts";

/** An XML element; names carry the usual prefix of their namespace, whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element or a stretch of text. */
export type XmlNode = XmlElement | string;

/** Where an element stands in the text it was read from, in UTF-16 units. */
export interface XmlSpan {
  readonly from: number;
  /** After its end tag. */
  readonly to: number;
  /** Between its tags; `to` twice where it has no end tag. */
  readonly inner: readonly [from: number, to: number];
  /** Attributes by their translated names, each with the white space before it. */
  readonly attributes: ReadonlyMap<string, readonly [from: number, to: number]>;
}

/** How to read a large document without holding all of it. */
export interface XmlOptions {
  /** Usual prefix by namespace URI. Names of other namespaces keep the prefix of the file. */
  readonly prefixes?: Readonly<Record<string, string>>;
  /** Children of elements of this name are handed to `each` one by one, in order, and not kept. */
  readonly within?: string;
  readonly each?: (element: XmlElement) => void;
  /** Takes where each element stands. */
  readonly spans?: Map<XmlElement, XmlSpan>;
}

/** Deepest nesting of elements that is read; documents stay far below. */
const MAX_DEPTH = 600;

class XmlError extends Error {
  constructor(
    readonly told: Said,
    readonly offset: number,
  ) {
    super(told.code);
  }
}

/**
 * Reads well-formed XML 1.0 without any document type: entities other than the five predefined ones,
 * `<!DOCTYPE` and `<!ENTITY` are refused, so nothing outside the text is ever fetched and nothing expands.
 */
export function parseXml(text: string, options: XmlOptions = {}): Result<XmlElement> {
  try {
    return ok(new XmlParser(text, options).document());
  } catch (error) {
    if (error instanceof XmlError) return failed(error.told, { place: placeOf(text, error.offset) });
    throw error;
  }
}

/** Decodes an XML part: UTF-8 or UTF-16, by its byte order mark or its first bytes. */
export function decodeXml(bytes: Uint8Array): Result<string> {
  const encoding =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)
      ? "utf-16le"
      : (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)
        ? "utf-16be"
        : "utf-8";
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return failed(said("invalid-xml.encoding", { encoding: encoding.toUpperCase() }));
  }
}

/** Text of an element and everything in it. */
export function xmlText(node: XmlNode): string {
  if (typeof node === "string") return node;
  let text = "";
  for (const child of node.children) text += typeof child === "string" ? child : xmlText(child);
  return text;
}

/** First child element of a name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (typeof child !== "string" && child.name === name) return child;
  return undefined;
}

/** All child elements, of one name where given. */
export function childElements(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  if (element === undefined) return [];
  return element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** Where an offset lies in a text, for messages. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return `line ${before.split("\n").length}, column ${offset - before.lastIndexOf("\n")}`;
}

/** Prefixes in force, with the names already translated. */
interface Scope {
  readonly parent: Scope | null;
  readonly uris: ReadonlyMap<string, string>;
  readonly elementNames: Map<string, string>;
  readonly attributeNames: Map<string, string>;
}

interface OpenElement {
  readonly raw: string;
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
  readonly outer: Scope;
  readonly from: number;
  readonly innerFrom: number;
  readonly ranges: ReadonlyMap<string, readonly [from: number, to: number]>;
}

class XmlParser {
  private at = 0;
  private scope: Scope = { parent: null, uris: new Map(), elementNames: new Map(), attributeNames: new Map() };
  private readonly open: OpenElement[] = [];
  private root: XmlElement | null = null;
  private insideStream = 0;
  private readonly text: string;
  private readonly options: XmlOptions;

  constructor(text: string, options: XmlOptions) {
    this.text = text;
    this.options = options;
  }

  document(): XmlElement {
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1;
    while (this.at < this.text.length) {
      const next = this.text.indexOf("<", this.at);
      this.characters(next === -1 ? this.text.length : next);
      if (next !== -1) this.markup();
    }
    const unclosed = this.open.at(-1);
    if (unclosed !== undefined) throw this.error(said("xml-fault.unclosed-element", { name: unclosed.raw }));
    if (this.root === null) throw this.error(said("xml-fault.nothing"));
    return this.root;
  }

  private error(why: Said, at = this.at): XmlError {
    return new XmlError(said("invalid-xml", { why }), at);
  }

  private characters(end: number): void {
    if (end === this.at) return;
    const raw = this.text.slice(this.at, end);
    const parent = this.open.at(-1);
    if (parent === undefined) {
      if (/\S/u.test(raw)) throw this.error(said("xml-fault.outside"));
    } else if (!this.streams(parent)) {
      this.add(parent, this.decode(raw));
    }
    this.at = end;
  }

  /** Whether children of this element go to `each`. */
  private streams(parent: OpenElement): boolean {
    return parent.name === this.options.within && this.insideStream === 1;
  }

  private add(parent: OpenElement, text: string): void {
    const last = parent.children.length - 1;
    const before = parent.children[last];
    if (typeof before === "string") parent.children[last] = before + text;
    else parent.children.push(text);
  }

  private markup(): void {
    const { text, at } = this;
    const code = text.charCodeAt(at + 1);
    if (code === 0x2f) this.endTag();
    else if (code === 0x3f) this.at = this.past("?>");
    else if (code !== 0x21) this.startTag();
    else if (text.startsWith("<!--", at)) this.at = this.past("-->");
    else if (text.startsWith("<![CDATA[", at)) this.cdata();
    else throw new XmlError(said("xml-entities"), at);
  }

  private past(end: string): number {
    const found = this.text.indexOf(end, this.at);
    if (found === -1) throw this.error(said("xml-fault.missing", { end }));
    return found + end.length;
  }

  private cdata(): void {
    const end = this.past("]]>");
    const parent = this.open.at(-1);
    if (parent === undefined) throw this.error(said("xml-fault.outside"));
    if (!this.streams(parent)) this.add(parent, this.text.slice(this.at + 9, end - 3));
    this.at = end;
  }

  private startTag(): void {
    const name = this.name(this.at + 1);
    if (name === "") throw this.error(said("xml-fault.stray"));
    if (this.open.length >= MAX_DEPTH) throw new XmlError(said("nested-too-deeply", { most: MAX_DEPTH }), this.at);
    if (this.open.length === 0 && this.root !== null) throw this.error(said("xml-fault.second"));
    const from = this.at;
    this.at += 1 + name.length;
    const raw: [string, string][] = [];
    const ranges: [number, number][] = [];
    for (;;) {
      const before = this.at;
      this.skipSpace();
      const code = this.text.charCodeAt(this.at);
      if (code === 0x3e || code === 0x2f || Number.isNaN(code)) break;
      raw.push(this.attribute());
      ranges.push([before, this.at]);
    }
    const selfClosing = this.text.charCodeAt(this.at) === 0x2f;
    if (this.text.charCodeAt(this.at + (selfClosing ? 1 : 0)) !== 0x3e)
      throw this.error(said("xml-fault.unclosed-tag", { name }));
    this.at += selfClosing ? 2 : 1;
    this.push(name, raw, from, ranges);
    if (selfClosing) this.pop(this.at);
  }

  private attribute(): [string, string] {
    const name = this.name(this.at);
    if (name === "") throw this.error(said("xml-fault.no-name"));
    this.at += name.length;
    this.skipSpace();
    if (this.text[this.at] !== "=") throw this.error(said("xml-fault.no-value", { name }));
    this.at++;
    this.skipSpace();
    const quote = this.text[this.at];
    if (quote !== '"' && quote !== "'") throw this.error(said("xml-fault.not-quoted", { name }));
    const end = this.text.indexOf(quote, this.at + 1);
    if (end === -1) throw this.error(said("xml-fault.no-end", { name }));
    const value = this.text.slice(this.at + 1, end);
    if (value.includes("<")) throw this.error(said("xml-fault.holds", { name }));
    const decoded = this.decode(value.replace(/\s/gu, " "));
    this.at = end + 1;
    return [name, decoded];
  }

  private push(
    rawName: string,
    raw: readonly (readonly [string, string])[],
    from: number,
    ranges: readonly [number, number][],
  ): void {
    const outer = this.scope;
    const declared = raw.filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
    if (declared.length > 0) {
      this.scope = {
        parent: outer,
        uris: new Map(declared.map(([name, uri]) => [name === "xmlns" ? "" : name.slice(6), uri])),
        elementNames: new Map(),
        attributeNames: new Map(),
      };
    }
    const attributes: Record<string, string> = {};
    const placed = new Map<string, readonly [number, number]>();
    for (const [index, [name, value]] of raw.entries()) {
      const resolved = this.translate(name, true);
      if (Object.hasOwn(attributes, resolved)) throw this.error(said("xml-fault.twice", { name }));
      Object.defineProperty(attributes, resolved, { value, enumerable: true, writable: true, configurable: true });
      const range = ranges[index];
      if (this.options.spans !== undefined && range !== undefined) placed.set(resolved, range);
    }
    const name = this.translate(rawName, false);
    this.open.push({ raw: rawName, name, attributes, children: [], outer, from, innerFrom: this.at, ranges: placed });
    if (name === this.options.within) this.insideStream++;
  }

  private endTag(): void {
    const name = this.name(this.at + 2);
    const open = this.open.at(-1);
    if (open === undefined || open.raw !== name) {
      throw this.error(said("xml-fault.closes", { name, open: open?.raw ?? null }));
    }
    const innerTo = this.at;
    this.at += 2 + name.length;
    this.skipSpace();
    if (this.text[this.at] !== ">") throw this.error(said("xml-fault.unclosed-tag", { name: `/${name}` }));
    this.at++;
    this.pop(innerTo);
  }

  private pop(innerTo: number): void {
    const { name, attributes, children, outer, from, innerFrom, ranges } = this.open.pop() as OpenElement;
    if (name === this.options.within) this.insideStream--;
    this.scope = outer;
    const element: XmlElement = { name, attributes, children };
    this.options.spans?.set(element, { from, to: this.at, inner: [innerFrom, innerTo], attributes: ranges });
    const parent = this.open.at(-1);
    if (parent === undefined) this.root = element;
    else if (this.streams(parent)) this.options.each?.(element);
    else parent.children.push(element);
  }

  private translate(raw: string, attribute: boolean): string {
    const known = attribute ? this.scope.attributeNames : this.scope.elementNames;
    let name = known.get(raw);
    if (name === undefined) {
      const colon = raw.indexOf(":");
      const prefix = colon === -1 ? "" : raw.slice(0, colon);
      const usual = attribute && colon === -1 ? undefined : this.usualPrefix(prefix);
      name = usual === undefined ? raw : `${usual}:${raw.slice(colon + 1)}`;
      known.set(raw, name);
    }
    return name;
  }

  private usualPrefix(prefix: string): string | undefined {
    for (let scope: Scope | null = this.scope; scope !== null; scope = scope.parent) {
      const uri = scope.uris.get(prefix);
      if (uri !== undefined) return this.options.prefixes?.[uri];
    }
    return undefined;
  }

  private name(from: number): string {
    NAME.lastIndex = from;
    return NAME.exec(this.text)?.[0] ?? "";
  }

  private skipSpace(): void {
    while (this.text.charCodeAt(this.at) <= 0x20) this.at++;
  }

  private decode(raw: string): string {
    const lines = raw.includes("\r") ? raw.replace(/\r\n?/gu, "\n") : raw;
    if (!lines.includes("&")) return lines;
    return lines.replace(/&([^;\s&<]*);?/gu, (whole, entity: string) => {
      const char = whole.endsWith(";") ? entityText(entity) : null;
      if (char === null) {
        throw new XmlError(said("xml-entities.unknown", { entity: whole }), this.at);
      }
      return char;
    });
  }
}

const NAME = /[^\s<>/="'&]+/uy;
