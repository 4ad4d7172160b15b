import { ok, type Result } from "../../../core/common/result.ts";
import { openSource, type XmlSource } from "../cleansing/source.ts";
import { openDocx, relationsName, type DocxParts, type Relation } from "../parts.ts";
import { childElements, type XmlElement } from "../../xml.ts";

/** Kinds of relations of the main part whose parts hold words or are needed to carry words over. */
const WANTED = new Set(["header", "footer", "footnotes", "endnotes", "styles", "numbering"]);

/** A Word file with the parts that hold its words read beforehand, so that nothing fails later. */
export interface WordFile {
  readonly parts: DocxParts;
  /** The part as read, null where the file has no such part or it is none of those that hold words. */
  source(name: string): XmlSource | null;
  /** The part of the main part's relation of this kind. */
  related(type: string): { readonly name: string; readonly source: XmlSource } | null;
  relations(part: string): readonly Relation[];
  /** Bytes of any part, null where it is not there or cannot be unpacked. */
  bytes(name: string): Uint8Array | null;
}

/** Opens a Word file; fails where a part with words cannot be read. */
export function openWordFile(bytes: Uint8Array): Result<WordFile> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const sources = new Map<string, XmlSource>();
  const names = parts.relations.flatMap(({ type, target, external }) =>
    WANTED.has(type) && !external && parts.archive.names.includes(target) ? [target] : [],
  );
  for (const name of new Set([parts.main, ...names])) {
    const content = parts.archive.read(name);
    const source = content.ok ? openSource(content.value) : content;
    if (!source.ok) return { ok: false, failure: { ...source.failure, place: name } };
    sources.set(name, source.value);
  }
  const relations = new Map<string, readonly Relation[]>([[parts.main, parts.relations]]);
  return ok({
    parts,
    source: (name) => sources.get(name) ?? null,
    related(type) {
      const name = parts.relations.find((relation) => relation.type === type && !relation.external)?.target;
      const source = name === undefined ? undefined : sources.get(name);
      return name === undefined || source === undefined ? null : { name, source };
    },
    relations(part) {
      const known = relations.get(part) ?? parts.relationsOf(part);
      relations.set(part, known);
      return known;
    },
    bytes(name) {
      const content = parts.archive.names.includes(name) ? parts.archive.read(name) : null;
      return content?.ok === true ? content.value : null;
    },
  });
}

/** The text of an element as its file has it. */
export function rawOf(source: XmlSource, element: XmlElement): string {
  const { from, to } = source.span(element);
  return source.text.slice(from, to);
}

/** Start and end tag of an element as its file has them; an element of one tag gets two. */
export function tagsOf(source: XmlSource, element: XmlElement): readonly [open: string, close: string] {
  const { from, to, inner } = source.span(element);
  const close = source.text.slice(inner[1], to);
  const open = source.text.slice(from, inner[0]);
  if (close !== "") return [open, close];
  return [open.replace(/\s*\/>$/u, ">"), `</${/^<([^\s/>]+)/u.exec(open)?.[1] ?? ""}>`];
}

/** The element's text with some of its descendants replaced. */
export function replacing(
  source: XmlSource,
  range: readonly [from: number, to: number],
  changes: readonly (readonly [from: number, to: number, text: string])[],
): string {
  let written = "";
  let at = range[0];
  // Where something comes in and what stood there goes, both begin at one place: what comes in first.
  for (const [from, to, text] of changes.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])) {
    written += source.text.slice(at, from) + text;
    at = to;
  }
  return written + source.text.slice(at, range[1]);
}

/** Prefixes that the root of a part declares, with their namespaces. */
export function declaredPrefixes(root: XmlElement): ReadonlyMap<string, string> {
  const declared = Object.entries(root.attributes).flatMap(([name, uri]) => {
    const prefix = name === "xmlns" ? "" : /^xmlns:(.+)$/u.exec(name)?.[1];
    return prefix === undefined ? [] : [[prefix, uri] as const];
  });
  return new Map(declared);
}

/** Prefixes that start tags below the root declare, with their namespaces; the first one of each. */
export function innerPrefixes(source: XmlSource, on = /^/u): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  const { text } = source;
  const declarations = /\sxmlns:([\w.-]+)\s*=\s*(["'])([^"'&]*)\2/gu;
  declarations.lastIndex = source.span(source.root).inner[0];
  for (let found = declarations.exec(text); found !== null; found = declarations.exec(text)) {
    const tag = text.slice(text.lastIndexOf("<", found.index) + 1, found.index);
    if (on.test(tag) && !declared.has(found[1]!)) declared.set(found[1]!, found[3]!);
  }
  return declared;
}

/** Everything of one name inside an element, in order, not looking inside what is found. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return childElements(element).flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

export { relationsName };
