import { childElements, escapeXml, type XmlElement } from "../../xml.ts";
import type { XmlSource } from "../cleansing/source.ts";

const SETTLED = new Set(["w:ins", "w:moveTo"]);
const GONE =
  /^w:(?:del|moveFrom|cell(?:Ins|Del|Merge)|(?:rPr|pPr|sectPr|tblPr|tblGrid|trPr|tcPr|tblPrEx|numbering)Change|(?:move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End))$/u;

/** What becomes of single elements and attributes in a copy. */
export interface CopyRules {
  /** What stands in the place of an element: undefined the element itself, copied. */
  instead(element: XmlElement): string | undefined;
  /** What stands in the place of an attribute's value: undefined the value itself, null nothing at all. */
  attribute(element: XmlElement, name: string, value: string): string | null | undefined;
}

/** Copies elements of a part as its file has them, with earlier tracked changes accepted. */
export class Copier {
  readonly source: XmlSource;
  readonly #rules: CopyRules;

  constructor(source: XmlSource, rules: CopyRules) {
    this.source = source;
    this.#rules = rules;
  }

  copy(element: XmlElement): string {
    if (GONE.test(element.name)) return "";
    if (SETTLED.has(element.name)) return this.inner(element);
    const instead = this.#rules.instead(element);
    if (instead !== undefined) return instead;
    const { to, inner } = this.source.span(element);
    return this.open(element) + this.inner(element) + this.source.text.slice(inner[1], to);
  }

  /** What stands between the tags. */
  inner(element: XmlElement): string {
    const { inner } = this.source.span(element);
    let written = "";
    let at = inner[0];
    for (const child of childElements(element)) {
      const { from, to } = this.source.span(child);
      written += this.source.text.slice(at, from) + this.copy(child);
      at = to;
    }
    return written + this.source.text.slice(at, inner[1]);
  }

  /** The start tag; all of the element where it is one tag. */
  open(element: XmlElement): string {
    const { from, inner, attributes } = this.source.span(element);
    let tag = "";
    let at = from;
    for (const [name, [start, end]] of attributes) {
      const value = this.#rules.attribute(element, name, element.attributes[name] ?? "");
      if (value === undefined) continue;
      const raw = /[^\s=]+/u.exec(this.source.text.slice(start, end))?.[0] ?? "";
      tag += this.source.text.slice(at, start) + (value === null ? "" : ` ${raw}="${escapeXml(value)}"`);
      at = end;
    }
    return tag + this.source.text.slice(at, inner[0]);
  }
}
