import { childElements, childNamed, xmlText, type XmlElement } from "../../xml.ts";
import type { DocxParts } from "../parts.ts";
import type { Cleansing } from "./report.ts";
import { withoutElements } from "./relations.ts";
import type { XmlSource } from "./source.ts";

/** What the properties of a file may say of a text: its name, its language and its days. */
const KEPT = new Set(["dc:title", "dc:language", "dcterms:created", "dcterms:modified"]);
const AUTHORS = new Set(["dc:creator", "cp:lastModifiedBy"]);
/** Of the program's own properties, those that name people or places. */
const TELLING = ["Company", "Manager", "Template", "HyperlinkBase"];
/** Properties that only count what was done. */
const COUNTED = new Set(["cp:revision", "cp:lastPrinted"]);
/** Vocabularies of data that word processors keep for citations, cover pages, libraries of files and their own use. */
export const KNOWN_VOCABULARIES =
  "http://(?:schemas\\.openxmlformats\\.org/officeDocument|schemas\\.microsoft\\.com/(?:office|sharepoint)|customooxmlschemas\\.google\\.com)/";
const KNOWN_DATA = new RegExp(`^${KNOWN_VOCABULARIES}`, "u");
/** The template that every document has names nobody. */
const USUAL_TEMPLATE = /^Normal(?:\.dotm?)?$/u;

/** The core properties without what they say of persons, and without remarks. */
export function cleanCore(source: XmlSource, cleansing: Cleansing): string {
  const kept = cleansing.choices.names === "keep";
  const dropped = new Set<XmlElement>();
  for (const child of childElements(source.root)) {
    if (KEPT.has(child.name)) continue;
    const text = xmlText(child).trim();
    const name = child.name.replace(/^\w+:/u, "");
    if (AUTHORS.has(child.name)) cleansing.trace("author", text);
    else if (text !== "" && !COUNTED.has(child.name)) cleansing.trace("property", `${name}: ${text}`);
    if (!kept || !AUTHORS.has(child.name)) dropped.add(child);
  }
  return withoutElements(source, dropped);
}

/** Of the properties of a file, those that say something beside its name, language and days: of persons, places, drafts. */
export function tellingProperties(root: XmlElement): readonly XmlElement[] {
  const core = root.name === "cp:coreProperties";
  return childElements(root).filter((child) => {
    const text = xmlText(child).trim();
    if (text === "") return false;
    if (core) return !KEPT.has(child.name) && !COUNTED.has(child.name);
    return TELLING.includes(child.name) && !USUAL_TEMPLATE.test(text);
  });
}

/** Tells what lies in parts that a copy does not have. */
export function tellUnseen(parts: DocxParts, cleansing: Cleansing): void {
  for (const name of parts.archive.names) {
    const kind = unseenKind(name);
    if (kind === null) continue;
    const root = name.endsWith(".xml") ? parts.part(name) : null;
    if (kind === "thumbnail") cleansing.trace("picture", name);
    else if (kind === "macro") cleansing.trace("macro", name);
    else if (root === null || !root.ok) continue;
    else if (kind === "data") tellData(name, root.value, cleansing);
    else if (kind === "app")
      for (const property of TELLING) {
        const text = xmlText(childNamed(root.value, property) ?? "").trim();
        if (text !== "" && !USUAL_TEMPLATE.test(text)) cleansing.trace("property", `${property}: ${text}`);
      }
    else
      for (const child of childElements(root.value))
        cleansing.trace("property", `${child.attributes["name"] ?? ""}: ${xmlText(child).trim()}`);
  }
  const settings = parts.archive.names.filter((name) => /(?:^|\/)_rels\/settings\.xml\.rels$/iu.test(name));
  for (const name of settings) {
    const root = parts.part(name);
    for (const { attributes } of root.ok ? childElements(root.value) : [])
      if ((attributes["Type"] ?? "").endsWith("/attachedTemplate"))
        cleansing.trace("template", attributes["Target"] ?? "");
  }
}

/** Data by their words, or by what else they say where they have none; nothing where they say nothing. */
function tellData(name: string, root: XmlElement, cleansing: Cleansing): void {
  const words = xmlText(root).trim();
  if (words === "" && isKnownData(root)) return;
  const told = words === "" ? attributesOf(root).join(" ") : words;
  cleansing.trace("data", told === "" ? name : `${name}: ${told.slice(0, 200)}`);
}

function isKnownData({ attributes }: XmlElement): boolean {
  return Object.entries(attributes).some(([name, value]) => name.startsWith("xmlns") && KNOWN_DATA.test(value));
}

function attributesOf({ attributes, children }: XmlElement): readonly string[] {
  const own = Object.entries(attributes).flatMap(([key, value]) => (key.startsWith("xmlns") ? [] : [value]));
  return [...own, ...children.flatMap((child) => (typeof child === "string" ? [] : attributesOf(child)))];
}

function unseenKind(name: string): "data" | "app" | "custom" | "thumbnail" | "macro" | null {
  if (/^customXml\/item\d+\.xml$/iu.test(name)) return "data";
  if (/^docProps\/app\.xml$/iu.test(name)) return "app";
  if (/^docProps\/custom\.xml$/iu.test(name)) return "custom";
  if (/^docProps\/thumbnail\./iu.test(name)) return "thumbnail";
  return /(?:^|\/)vbaProject\.bin$/iu.test(name) ? "macro" : null;
}
