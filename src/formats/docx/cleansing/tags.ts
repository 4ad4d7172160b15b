import { escapeXml, type XmlElement } from "../../xml.ts";
import type { Cleansing } from "./report.ts";
import type { XmlSource } from "./source.ts";

/** Start and end tags as the file has them, with names of persons and numbers of editing sessions taken out. */
export class Tags {
  private readonly source: XmlSource;
  private readonly cleansing: Cleansing;

  constructor(source: XmlSource, cleansing: Cleansing) {
    this.source = source;
    this.cleansing = cleansing;
  }

  /** The start tag; the whole element where the file has one tag for both. */
  open(element: XmlElement): string {
    const { from, inner, attributes } = this.source.span(element);
    let tag = "";
    let at = from;
    for (const [name, [start, end]] of attributes) {
      const value = this.instead(name, element.attributes[name] ?? "");
      if (value === undefined) continue;
      const raw = /[^\s=]+/u.exec(this.source.text.slice(start, end))?.[0] ?? "";
      tag += this.source.text.slice(at, start) + (value === null ? "" : ` ${raw}="${escapeXml(value)}"`);
      at = end;
    }
    return tag + this.source.text.slice(at, inner[0]);
  }

  /** The end tag; empty where there is none. */
  close(element: XmlElement): string {
    const { to, inner } = this.source.span(element);
    return this.source.text.slice(inner[1], to);
  }

  /** Both tags, where something is to stand between them. */
  both(element: XmlElement): readonly [open: string, close: string] {
    const open = this.open(element);
    const close = this.close(element);
    if (close !== "") return [open, close];
    const raw = /^<([^\s/>]+)/u.exec(open)?.[1] ?? "";
    return [open.replace(/\s*\/>$/u, ">"), `</${raw}>`];
  }

  /** What stands in the place of an attribute: null nothing, undefined what is there. */
  private instead(name: string, value: string): string | null | undefined {
    const kept = this.cleansing.choices.names === "keep";
    if (name === "w:author") {
      this.cleansing.trace("author", value);
      // Aliases go by first appearance, so each name is asked for, kept or not.
      const alias = this.cleansing.authors.shown(value);
      return kept || value === "" ? undefined : alias;
    }
    if (kept) return undefined;
    if (name === "w:initials") return "";
    return name.startsWith("w:rsid") ? null : undefined;
  }
}
