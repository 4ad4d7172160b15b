import { childElements, decodeXml, escapeXml, type XmlElement } from "../../xml.ts";
import { Copier } from "./copying.ts";
import type { XmlSource } from "../cleansing/source.ts";
import { declaredPrefixes, innerPrefixes, relationsName, type WordFile } from "./file.ts";
import { ListNumbers, StyleNames } from "./lists.ts";
import type { Output } from "./output.ts";

/** What belongs to the old draft alone and is not carried over, though it takes no place in the text. */
const LEFT =
  /^w:(?:bookmark(?:Start|End)|comment(?:RangeStart|RangeEnd|Reference)|perm(?:Start|End)|proofErr|lastRenderedPageBreak|annotationRef)$/u;
const SESSION = /^w:rsid|^w14:(?:paraId|textId)$/u;
const STYLED = new Set([
  "w:pStyle",
  "w:rStyle",
  "w:tblStyle",
  "w:basedOn",
  "w:next",
  "w:link",
  "w:numStyleLink",
  "w:styleLink",
]);

/** Carries what only the old draft has over into the package of the new one. */
export class Imports {
  readonly a: WordFile;
  readonly output: Output;
  readonly styles: StyleNames;
  readonly lists: ListNumbers;
  /** Numbers of notes in the new draft, by kind and number in the old one. */
  readonly notes = new Map<string, string>();
  readonly #parts = new Map<string, string | null>();
  readonly #related = new Map<string, string>();
  readonly #b: WordFile;
  readonly #noteNumber: (kind: string) => string;
  /** Declarations that the roots of parts need besides their own. */
  readonly needed = new Map<string, Map<string, string>>();
  /** Prefixes that readers of parts may ignore besides those that the parts name themselves. */
  readonly ignorable = new Map<string, Set<string>>();

  constructor(a: WordFile, b: WordFile, output: Output, noteNumber: (kind: string) => string) {
    this.a = a;
    this.#b = b;
    this.output = output;
    this.styles = new StyleNames(a, b);
    this.lists = new ListNumbers(a, b);
    this.#noteNumber = noteNumber;
  }

  /** The number that a note of the old draft has in the new one. */
  note(kind: string, id: string): string {
    const key = `${kind} ${id}`;
    const known = this.notes.get(key) ?? this.#noteNumber(kind);
    this.notes.set(key, known);
    return known;
  }

  /** Relates a part of the new draft to what the old one related to; the same twice is one relation. */
  relation(part: string, type: string, target: string, external: boolean): string {
    const key = `${part} ${type} ${target}`;
    const known = this.#related.get(key) ?? this.output.relate(part, type, target, external);
    this.#related.set(key, known);
    return known;
  }

  /** The root of this part must declare a prefix. */
  need(part: string, prefix: string, uri: string): void {
    const needed = this.needed.get(part) ?? new Map<string, string>();
    needed.set(prefix, uri);
    this.needed.set(part, needed);
  }

  /** Readers of this part that do not know a prefix may pass over what has it. */
  mayIgnore(part: string, prefix: string): void {
    const ignorable = this.ignorable.get(part) ?? new Set();
    this.ignorable.set(part, ignorable.add(prefix));
  }

  /** Root of the new draft's part that holds styles or lists. */
  rootOf(type: string): XmlElement | null {
    return this.#b.related(type)?.source.root ?? null;
  }

  /** Copies a part and what it relates to; null where that cannot be done. */
  part(name: string): string | null {
    const known = this.#parts.get(name);
    if (known !== undefined) return known;
    const bytes = this.a.bytes(name);
    if (bytes === null) {
      this.#parts.set(name, null);
      return null;
    }
    const relations = this.a.relations(name);
    const there = this.#b.bytes(name);
    if (relations.length === 0 && there !== null && equalBytes(bytes, there)) {
      this.#parts.set(name, name);
      return name;
    }
    const [, folder = "", ending = ""] = /^(.*\/)?[^/]*?(\.[^./]*)?$/u.exec(name) ?? [];
    const copy = this.output.add(folder, "old", ending, bytes, contentType(this.a, name));
    this.#parts.set(name, copy);
    this.#relations(name, copy);
    return copy;
  }

  #relations(name: string, copy: string): void {
    const bytes = this.a.bytes(relationsName(name));
    const text = bytes === null ? null : decodeXml(bytes);
    if (text?.ok !== true) return;
    let written = text.value;
    for (const { target, external } of this.a.relations(name)) {
      const to = external ? null : this.part(target);
      const last = target.slice(target.lastIndexOf("/") + 1);
      if (to !== null)
        written = written.replace(
          /(\sTarget\s*=\s*)(["'])([^"']*)\2/gu,
          (whole, before: string, quote: string, old: string) =>
            old.endsWith(last) && !old.includes(":") ? `${before}${quote}/${to}${quote}` : whole,
        );
    }
    this.output.write(relationsName(copy), new TextEncoder().encode(written));
  }
}

/** Copies elements of one part of the old draft into one part of the new draft. */
export class PartImport {
  /** Set where something could not be carried over since it was last cleared. */
  failed = false;
  readonly #imports: Imports;
  readonly #from: string;
  readonly #to: string;
  readonly #copier: Copier;
  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #target: ReadonlyMap<string, string>;
  readonly #ignorable: ReadonlySet<string>;
  readonly source: XmlSource;

  /** `boxes` writes what stands in text boxes; `target` is the root that the copies come under. */
  constructor(
    imports: Imports,
    from: string,
    to: string,
    target: XmlElement | null,
    boxes: (element: XmlElement) => string | undefined,
  ) {
    this.#imports = imports;
    this.#from = from;
    this.#to = to;
    const source = imports.a.source(from)!;
    this.source = source;
    const declared = declaredPrefixes(source.root);
    this.#prefixes = new Map([...innerPrefixes(source), ...declared]);
    this.#target = target === null ? declared : declaredPrefixes(target);
    const there = new Set(ignorableOf(target ?? source.root));
    this.#ignorable = new Set(ignorableOf(source.root).filter((prefix) => !there.has(prefix)));
    this.#copier = new Copier(source, {
      instead: (element) => (LEFT.test(element.name) ? "" : (this.#named(element) ?? boxes(element))),
      attribute: (element, name, value) => this.#attribute(element, name, value),
    });
  }

  copy(element: XmlElement): string {
    return this.#declared(this.#copier.copy(element));
  }

  /** The start tag of an element. */
  open(element: XmlElement): string {
    return this.#declared(this.#copier.open(element));
  }

  /** What stands between the tags. */
  inner(element: XmlElement): string {
    return this.children(element);
  }

  /** Children of an element, but for those of some names. */
  children(element: XmlElement | undefined, without: ReadonlySet<string> = new Set()): string {
    return childElements(element)
      .filter(({ name }) => !without.has(name))
      .map((child) => this.copy(child))
      .join("");
  }

  /** What says a style or list that the new draft cannot have is left out. */
  #named(element: XmlElement): string | undefined {
    const value = element.attributes["w:val"];
    if (value === undefined) return undefined;
    if (STYLED.has(element.name) && this.style(value) === null) return "";
    if (element.name === "w:numId" && this.list(value) === null) return "";
    return undefined;
  }

  #attribute(element: XmlElement, name: string, value: string): string | null | undefined {
    if (SESSION.test(name)) return null;
    if (name === "w:val" && STYLED.has(element.name)) return this.style(value);
    if (name === "w:val" && element.name === "w:numId") return this.list(value);
    if (name === "w:id" && (element.name === "w:footnoteReference" || element.name === "w:endnoteReference"))
      return this.#imports.note(element.name.slice(2, -9), value);
    if (name.startsWith("r:") && value !== "") return this.relation(value);
    return undefined;
  }

  /** The id in the new draft of a style of the old one. */
  style(id: string): string | null {
    return this.#imports.styles.of(id, () => this.#of("styles"));
  }

  /** The number in the new draft of a list of the old one. */
  list(id: string): string | null {
    return this.#imports.lists.of(id, () => this.#of("numbering"));
  }

  /** What copies between the parts that hold styles or lists. */
  #of(type: "styles" | "numbering"): PartImport | null {
    const from = this.#imports.a.related(type);
    if (from === null) return null;
    return new PartImport(this.#imports, from.name, type, this.#imports.rootOf(type), () => undefined);
  }

  /** The id in the new draft of a relation of the old one. */
  relation(id: string): string | null {
    const relation = this.#imports.a.relations(this.#from).find((each) => each.id === id);
    const target =
      relation === undefined ? null : relation.external ? relation.target : this.#imports.part(relation.target);
    if (relation === undefined || target === null) {
      this.failed = true;
      return null;
    }
    return this.#imports.relation(this.#to, relation.type, target, relation.external);
  }

  /** Declares the prefixes of a copy: at the root of the part, or in the copy where the part means another by them. */
  #declared(copy: string): string {
    let written = copy;
    for (const [prefix, uri] of this.#prefixes) {
      const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
      if (!uses(copy, prefix) || copy.includes(` ${declaration}=`)) continue;
      const there = this.#target.get(prefix);
      if (there !== undefined ? kin(there) !== kin(uri) : prefix === "")
        written = written.replace(/^<[^\s/>]+/u, (tag) => `${tag} ${declaration}="${escapeXml(uri)}"`);
      else {
        if (there === undefined) this.#imports.need(this.#to, prefix, uri);
        if (this.#ignorable.has(prefix)) this.#imports.mayIgnore(this.#to, prefix);
      }
    }
    return written;
  }
}

/** Prefixes that a part says its readers may ignore. */
export function ignorableOf(root: XmlElement): readonly string[] {
  return (root.attributes["mc:Ignorable"] ?? "").split(/\s+/u).filter((prefix) => prefix !== "");
}

/** Whether XML names a prefix, in a name or as one that a reader must know. */
function uses(xml: string, prefix: string): boolean {
  if (prefix === "") return /<[\w.-]+[\s/>]/u.test(xml);
  const named = [`<${prefix}:`, ...[" ", "\n", "\t", "\r"].map((space) => `${space}${prefix}:`)];
  const known = [`"${prefix}"`, `"${prefix} `, ` ${prefix} `, ` ${prefix}"`];
  return [...named, ...known].some((each) => xml.includes(each));
}

/** Strict and transitional namespaces of one vocabulary count as one. */
function kin(uri: string): string {
  return uri
    .replace("http://purl.oclc.org/ooxml/", "")
    .replace("http://schemas.openxmlformats.org/", "")
    .replace("/2006", "");
}

function equalBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function contentType(file: WordFile, name: string): string {
  const types = file.parts.part("[Content_Types].xml");
  const all = types.ok ? childElements(types.value) : [];
  const own = all.find(({ attributes }) => attributes["PartName"]?.toLowerCase() === `/${name.toLowerCase()}`);
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const general = all.find(({ attributes }) => attributes["Extension"]?.toLowerCase() === ending);
  return (own ?? general)?.attributes["ContentType"] ?? "application/octet-stream";
}
