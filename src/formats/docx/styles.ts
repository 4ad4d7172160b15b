import type { Baseline } from "../../core/text/raised.ts";
import { childElements, childNamed, type XmlElement } from "../xml.ts";

/** Numbering asked for by a paragraph or a style. */
export interface NumberingProperty {
  readonly numId?: string;
  readonly level?: number;
}

/** What a paragraph's own properties or a style say; absent = not said. */
export interface ParagraphProperties {
  readonly style?: string;
  readonly numbering?: NumberingProperty;
  readonly outline?: number;
  /** Left indent in twentieths of a point. */
  readonly indent?: number;
  readonly centred?: boolean;
  /** It ends a section. */
  readonly section?: true;
}

/** What a run's own properties or a style say; absent = not said. */
export interface RunProperties {
  readonly style?: string;
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly smallCapitals?: boolean;
  readonly struck?: boolean;
  readonly hidden?: boolean;
  readonly rightToLeft?: boolean;
  readonly language?: string;
  readonly languageRtl?: string;
  readonly font?: string;
  /** Where it stands to the line; null = on it. */
  readonly baseline?: Baseline | null;
}

/** One style of a Word file. */
export interface Style {
  readonly id: string;
  /** Its name in English for built-in styles, whatever the language of the program. */
  readonly name: string;
  readonly basedOn: string | null;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** The styles of a Word file with inheritance. */
export interface Styles {
  /** The style of paragraphs and runs that name none. */
  readonly defaultParagraph: string | null;
  readonly defaultRun: RunProperties;
  get(id: string): Style | undefined;
  /** A style and those it is based on, nearest first. */
  chain(id: string | undefined): readonly Style[];
}

const MAX_INHERITANCE = 64;

/** Reads styles.xml; without it every style is unknown and says nothing. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, Style>();
  const chains = new Map<string, readonly Style[]>();
  let defaultParagraph: string | null = null;
  for (const element of childElements(root ?? undefined, "w:style")) {
    const style = readStyle(element);
    styles.set(style.id, style);
    if (element.attributes["w:type"] === "paragraph" && isOn(element.attributes["w:default"] ?? "0")) {
      defaultParagraph = style.id;
    }
  }
  const runDefaults = childNamed(childNamed(childNamed(root ?? undefined, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  return {
    defaultParagraph,
    defaultRun: readRunProperties(runDefaults),
    get: (id) => styles.get(id),
    chain(id) {
      if (id === undefined) return [];
      let chain = chains.get(id);
      if (chain === undefined) chains.set(id, (chain = followChain(styles, id)));
      return chain;
    },
  };
}

function followChain(styles: ReadonlyMap<string, Style>, id: string): readonly Style[] {
  const chain: Style[] = [];
  let next: string | null = id;
  while (next !== null && chain.length < MAX_INHERITANCE) {
    const style = styles.get(next);
    if (style === undefined || chain.includes(style)) break;
    chain.push(style);
    next = style.basedOn;
  }
  return chain;
}

function readStyle(element: XmlElement): Style {
  return {
    id: element.attributes["w:styleId"] ?? "",
    name: valueOf(element, "w:name") ?? "",
    basedOn: valueOf(element, "w:basedOn") ?? null,
    paragraph: readParagraphProperties(childNamed(element, "w:pPr")),
    run: readRunProperties(childNamed(element, "w:rPr")),
  };
}

/** `w:val` of a child element. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes["w:val"];
}

/** The truth of an on/off value as Word writes it. */
function isOn(value: string): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}

/** An on/off property: absent, on or off. */
export function switched(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childNamed(element, name);
  return found === undefined ? undefined : isOn(found.attributes["w:val"] ?? "1");
}

/** Reads w:pPr; the paragraph mark's own run properties are not part of it. */
export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  if (element === undefined) return {};
  const style = valueOf(element, "w:pStyle");
  const numPr = childNamed(element, "w:numPr");
  const outline = numberOf(valueOf(element, "w:outlineLvl"));
  const ind = childNamed(element, "w:ind")?.attributes;
  const indent = numberOf(ind?.["w:start"] ?? ind?.["w:left"]);
  const justification = valueOf(element, "w:jc");
  return {
    ...(style === undefined ? {} : { style }),
    ...(numPr === undefined ? {} : { numbering: readNumbering(numPr) }),
    ...(outline === undefined ? {} : { outline }),
    ...(indent === undefined ? {} : { indent }),
    ...(justification === undefined ? {} : { centred: justification === "center" }),
    ...(childNamed(element, "w:sectPr") === undefined ? {} : { section: true as const }),
  };
}

function readNumbering(numPr: XmlElement): NumberingProperty {
  const numId = valueOf(numPr, "w:numId");
  const level = numberOf(valueOf(numPr, "w:ilvl"));
  return { ...(numId === undefined ? {} : { numId }), ...(level === undefined ? {} : { level }) };
}

const BASELINES: Readonly<Record<string, Baseline>> = { superscript: "raised", subscript: "lowered" };

/** Reads w:rPr. */
export function readRunProperties(element: XmlElement | undefined): RunProperties {
  if (element === undefined || element.children.length === 0) return {};
  const properties: { -readonly [K in keyof RunProperties]: RunProperties[K] } = {};
  for (const child of childElements(element)) {
    const value = child.attributes["w:val"];
    if (child.name === "w:rStyle") properties.style = value ?? "";
    else if (child.name === "w:b") properties.bold = isOn(value ?? "1");
    else if (child.name === "w:u") properties.underlined = value !== "none";
    else if (child.name === "w:smallCaps") properties.smallCapitals = isOn(value ?? "1");
    else if (child.name === "w:strike" || child.name === "w:dstrike") properties.struck ||= isOn(value ?? "1");
    else if (child.name === "w:vanish") properties.hidden = isOn(value ?? "1");
    else if (child.name === "w:vertAlign") properties.baseline = BASELINES[value ?? ""] ?? null;
    else if (child.name === "w:rtl") properties.rightToLeft = isOn(value ?? "1");
    else if (child.name === "w:lang") {
      if (value !== undefined) properties.language = value;
      const rtl = child.attributes["w:bidi"];
      if (rtl !== undefined) properties.languageRtl = rtl;
    } else if (child.name === "w:rFonts") {
      const font = child.attributes["w:ascii"] ?? child.attributes["w:hAnsi"];
      if (font !== undefined) properties.font = font;
    }
  }
  return properties;
}

/** A whole number as Word writes it, measures with units included; undefined where there is none. */
export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const match = /^(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc)?$/u.exec(value);
  if (match === null) return undefined;
  const twips = { pt: 20, in: 1440, cm: 567, mm: 56.7, pc: 240 }[match[2] ?? ""] ?? 1;
  return Math.round(Number(match[1]) * twips);
}
