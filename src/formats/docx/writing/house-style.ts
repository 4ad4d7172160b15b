import { ok, type Result } from "../../../core/common/result.ts";
import { carriedText, carry } from "../carried.ts";
import { COMPOSITE_NAMESPACE } from "../composite-names.ts";
import { pageLinesIn } from "../receiving/pages.ts";
import { childElements, childNamed, escapeXml, type XmlElement } from "../../xml.ts";
import type { XmlSource } from "../cleansing/source.ts";
import { descendants, openWordFile, rawOf, tagsOf, type WordFile } from "../redlining/file.ts";
import { Imports, PartImport } from "../redlining/importing.ts";
import { readDocx } from "../read.ts";
import { houseLooks, inLooks, type HouseLooks } from "./house-looks.ts";
import { TABLE_STYLE } from "./words-table.ts";
import { Output } from "../redlining/output.ts";

/** What a house lends to a document besides its styles: nothing that holds words of its own text. */
const LENT = ["numbering", "theme", "fontTable"] as const;

/**
 * A document of Parley's own in the house style of a given Word file: with that file's styles, lists, fonts, page setup,
 * headers and footers, and none of its words. What Parley prints at the head of each page stands at the head of the text.
 */
export function inHouseStyle(made: Uint8Array, house: Uint8Array): Result<Uint8Array> {
  const own = openWordFile(made);
  if (!own.ok) return own;
  const given = openWordFile(house);
  if (!given.ok) return given;
  const output = new Output(own.value);
  const imports = new Imports(given.value, own.value, output, () => "0");
  const { main } = own.value.parts;
  const source = own.value.source(main)!;
  const body = childNamed(source.root, "w:body");
  const head = own.value.related("header");
  const last = childNamed(body, "w:sectPr");
  if (body === undefined || last === undefined || head === null) return ok(made);
  const read = readDocx(house);
  const styled = restyled(own.value, given.value, output, houseLooks(read.ok ? read.value.blocks : []));
  for (const type of LENT) lend(imports, given.value, main, type);
  const section = houseSection(imports, given.value, main) ?? rawOf(source, last);
  const { from, to } = source.span(last);
  const inner = source.span(body).inner[0];
  const opening = head.source.text.slice(...head.source.span(head.source.root).inner);
  const text = styled(opening + source.text.slice(inner, from)) + section + source.text.slice(to);
  carryHouse(own.value, given.value, output);
  output.write(main, source.encode(withDeclarations(source.text.slice(0, inner), imports, main) + text));
  return output.pack();
}

/** Has a composite carry what stands above and below the pages of the house: what is typed there later is known by it. */
function carryHouse(own: WordFile, given: WordFile, output: Output): void {
  const carried = carriedText(own.parts, COMPOSITE_NAMESPACE);
  if (!carried.ok) return;
  const { text, part } = carried.value;
  const value: object = { ...(JSON.parse(text) as object), house: pageLinesIn(given.parts) };
  const { xml } = carry(COMPOSITE_NAMESPACE, "composite", value);
  output.write(part, new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`));
}

/** Takes over a part of the house's own kind with what it relates to. */
function lend(imports: Imports, house: WordFile, main: string, type: (typeof LENT)[number]): void {
  const found = house.parts.relations.find((relation) => relation.type === type && !relation.external)?.target;
  const part = found === undefined ? null : imports.part(found);
  if (part !== null) imports.relation(main, type, part, false);
}

/** Page setup, headers and footers of the house's last section. */
function houseSection(imports: Imports, house: WordFile, main: string): string | null {
  const source = house.source(house.parts.main)!;
  const body = childNamed(source.root, "w:body");
  const section = childNamed(body, "w:sectPr");
  return section === undefined
    ? null
    : new PartImport(imports, house.parts.main, main, null, () => undefined).copy(section);
}

function withDeclarations(start: string, imports: Imports, main: string): string {
  const added = [...(imports.needed.get(main) ?? [])].map(([prefix, uri]) => ` xmlns:${prefix}="${escapeXml(uri)}"`);
  return start.replace(/<w:document\b/u, (tag) => tag + added.join(""));
}

/** Writes the house's styles with those of ours that it lacks; answers how our own text names them. */
function restyled(own: WordFile, house: WordFile, output: Output, looks: HouseLooks): (text: string) => string {
  const [ours, theirs] = [own.related("styles"), house.related("styles")];
  if (ours === null || theirs === null) return (text) => text;
  const named = new Map(stylesOf(theirs.source).map((style) => [nameOf(style), style.attributes["w:styleId"] ?? ""]));
  const ids = new Map<string, string>();
  // Tables look as the house's own do, where its document has one.
  const table = /<w:tblStyle w:val="([^"]*)"/u.exec(house.source(house.parts.main)?.text ?? "")?.[1];
  let added = "";
  for (const style of stylesOf(ours.source)) {
    const id = style.attributes["w:styleId"] ?? "";
    const there = (id === TABLE_STYLE ? table : undefined) ?? named.get(nameOf(style));
    if (there !== undefined) ids.set(id, there);
    else added += rawOf(ours.source, style);
  }
  const rename = (text: string): string =>
    text.replace(
      /(<w:(?:pStyle|basedOn|tblStyle) w:val=")([^"]*)"/gu,
      (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`,
    );
  const numbered = numberedStyles(stylesOf(theirs.source));
  const { source } = theirs;
  const { from, inner } = source.span(source.root);
  const [open, close] = tagsOf(source, source.root);
  const declared = /\sxmlns:w\s*=/u.test(open) ? open : open.replace(/>$/u, ` xmlns:w="${WORD}">`);
  const text = source.text.slice(0, from) + declared + source.text.slice(...inner) + rename(added) + close;
  output.write(ours.name, source.encode(text));
  const borders = houseBorders(house);
  const idOf = (name: string): string | null => named.get(`paragraph ${name.toLowerCase()}`) ?? null;
  return (text) =>
    withoutNumbers(rename(inLooks(text, looks, idOf)), numbered).replaceAll(
      "<w:tblLook ",
      () => `${borders}<w:tblLook `,
    );
}

/** The lines that the house draws around its tables beside their style: many styles of tables have none of their own. */
function houseBorders(house: WordFile): string {
  const source = house.source(house.parts.main)!;
  const table = descendants(source.root, "w:tblPr").find((properties) => childNamed(properties, "w:tblBorders"));
  const borders = childNamed(table, "w:tblBorders");
  return borders === undefined ? "" : rawOf(source, borders);
}

/** Ids of the styles whose paragraphs Word numbers, by themselves or through the style they rest on. */
function numberedStyles(styles: readonly XmlElement[]): ReadonlySet<string> {
  const byId = new Map(styles.map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const isNumbered = (id: string, seen: readonly string[] = []): boolean => {
    const style = byId.get(id);
    if (style === undefined || seen.includes(id)) return false;
    const list = childNamed(childNamed(childNamed(style, "w:pPr"), "w:numPr"), "w:numId")?.attributes["w:val"];
    if (list !== undefined) return list !== "0";
    return isNumbered(childNamed(style, "w:basedOn")?.attributes["w:val"] ?? "", [...seen, id]);
  };
  return new Set([...byId.keys()].filter((id) => isNumbered(id)));
}

/** Labels are typed in our text: a number of the style would stand before them as a second one. */
function withoutNumbers(text: string, numbered: ReadonlySet<string>): string {
  return text.replace(
    /<w:pStyle w:val="([^"]*)"\/>(?:<w:keepNext\/>)?/gu,
    (start: string, id: string) =>
      start + (numbered.has(id) ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>' : ""),
  );
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function stylesOf(source: XmlSource): readonly XmlElement[] {
  return childElements(source.root, "w:style");
}

function nameOf(style: XmlElement): string {
  return `${style.attributes["w:type"]} ${(childNamed(style, "w:name")?.attributes["w:val"] ?? "").toLowerCase()}`;
}
