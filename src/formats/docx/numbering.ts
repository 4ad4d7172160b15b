import { childElements, childNamed, type XmlElement } from "../xml.ts";
import { formatNumber } from "./number-format.ts";
import {
  readParagraphProperties,
  readRunProperties,
  numberOf,
  switched,
  valueOf,
  type ParagraphProperties,
  type Style,
  type Styles,
} from "./styles.ts";
import { symbolText } from "./symbols.ts";

const LEVELS = 9;

/** One level of a list. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** Such as `Article %1.` or `%1.%2`. */
  readonly text: string;
  /** Level (1 to 9) whose use restarts this one; 0 never, null any higher level. */
  readonly restart: number | null;
  /** All numbers of the label are printed in figures. */
  readonly legal: boolean;
  /** Style whose paragraphs are at this level. */
  readonly style: string | null;
  readonly indent: number | undefined;
  readonly font: string;
  readonly language: string | undefined;
}

/** A list definition: levels by index, where defined. */
interface AbstractList {
  readonly id: string;
  readonly levels: readonly (Level | undefined)[];
  /** The style that holds the real definition, where this one only points to it. */
  readonly styleLink: string | null;
}

/** A use of a list definition, with what it overrides. */
interface ListUse {
  readonly abstractId: string;
  readonly overrides: ReadonlyMap<number, { readonly start?: number; readonly level?: Level }>;
}

/** The list definitions of a Word file. */
export interface Numbering {
  readonly abstracts: ReadonlyMap<string, AbstractList>;
  readonly uses: ReadonlyMap<string, ListUse>;
}

/** A place in a list. */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

/** Reads numbering.xml; without it no paragraph is numbered. */
export function readNumbering(root: XmlElement | null): Numbering {
  const abstracts = new Map<string, AbstractList>();
  for (const element of childElements(root ?? undefined, "w:abstractNum")) {
    const id = element.attributes["w:abstractNumId"] ?? "";
    abstracts.set(id, { id, levels: readLevels(element), styleLink: valueOf(element, "w:numStyleLink") ?? null });
  }
  const uses = new Map<string, ListUse>();
  for (const element of childElements(root ?? undefined, "w:num")) {
    const overrides = new Map<number, { start?: number; level?: Level }>();
    for (const override of childElements(element, "w:lvlOverride")) {
      const start = numberOf(valueOf(override, "w:startOverride"));
      const level = childNamed(override, "w:lvl");
      overrides.set(numberOf(override.attributes["w:ilvl"]) ?? 0, {
        ...(start === undefined ? {} : { start }),
        ...(level === undefined ? {} : { level: readLevel(level) }),
      });
    }
    uses.set(element.attributes["w:numId"] ?? "", { abstractId: valueOf(element, "w:abstractNumId") ?? "", overrides });
  }
  return { abstracts, uses };
}

function readLevels(abstract: XmlElement): readonly (Level | undefined)[] {
  const levels: (Level | undefined)[] = Array.from({ length: LEVELS });
  for (const element of childElements(abstract, "w:lvl")) {
    const index = numberOf(element.attributes["w:ilvl"]) ?? 0;
    if (index >= 0 && index < LEVELS) levels[index] = readLevel(element);
  }
  return levels;
}

function readLevel(element: XmlElement): Level {
  const run = readRunProperties(childNamed(element, "w:rPr"));
  return {
    start: numberOf(valueOf(element, "w:start")) ?? 0,
    format: readFormat(element),
    text: valueOf(element, "w:lvlText") ?? "",
    restart: numberOf(valueOf(element, "w:lvlRestart")) ?? null,
    legal: switched(element, "w:isLgl") ?? false,
    style: valueOf(element, "w:pStyle") ?? null,
    indent: readParagraphProperties(childNamed(element, "w:pPr")).indent,
    font: run.font ?? "",
    language: run.language,
  };
}

/** The number format, a custom one (`001, 002, …`, inside mc:AlternateContent) included. */
function readFormat(level: XmlElement): string {
  const choice = childNamed(childNamed(level, "mc:AlternateContent"), "mc:Choice");
  const element = childNamed(level, "w:numFmt") ?? childNamed(choice, "w:numFmt");
  const format = element?.attributes["w:val"] ?? "decimal";
  return format === "custom" ? `custom:${element?.attributes["w:format"] ?? ""}` : format;
}

/** Follows a list that only points to a list style; stops where links run in a circle. */
function resolveAbstract(numbering: Numbering, styles: Styles, use: ListUse | undefined): AbstractList | undefined {
  let current = use;
  for (let hop = 0; current !== undefined && hop < LEVELS; hop++) {
    const abstract = numbering.abstracts.get(current.abstractId);
    if (abstract?.styleLink == null) return abstract;
    const numId = styles.get(abstract.styleLink)?.paragraph.numbering?.numId;
    current = numId === undefined ? undefined : numbering.uses.get(numId);
  }
  return undefined;
}

/** The level that a list ties to a style, or undefined. */
function levelOfStyle(numbering: Numbering, styles: Styles, numId: string, style: string): number | undefined {
  const levels = resolveAbstract(numbering, styles, numbering.uses.get(numId))?.levels ?? [];
  const index = levels.findIndex((level) => level?.style === style);
  return index === -1 ? undefined : index;
}

/** The place in a list that a paragraph asks for, itself or by its style; null where it asks for none. */
export function listPlaceOf(
  properties: ParagraphProperties,
  chain: readonly Style[],
  numbering: Numbering,
  styles: Styles,
): ListPlace | null {
  const own = properties.numbering;
  const styled = chain.find(({ paragraph }) => paragraph.numbering?.numId !== undefined);
  const numId = own?.numId ?? styled?.paragraph.numbering?.numId;
  if (numId === undefined || numId === "0") return null;
  const ofStyles = (): number | undefined => {
    const explicit = chain.find(({ paragraph }) => paragraph.numbering?.level !== undefined)?.paragraph.numbering
      ?.level;
    for (const { id } of chain) {
      const linked = levelOfStyle(numbering, styles, numId, id);
      if (linked !== undefined) return linked;
    }
    return explicit;
  };
  const level = own?.level ?? (own?.numId === undefined ? ofStyles() : undefined) ?? 0;
  return { numId, level: Math.min(LEVELS - 1, Math.max(0, level)) };
}

/** How a place in a list writes its numbers, such as `1 lowerLetter (%2)`; null where it shows none, as a bullet does not. */
export function numberAt(numbering: Numbering, styles: Styles, place: ListPlace): string | null {
  const use = numbering.uses.get(place.numId);
  const level = use?.overrides.get(place.level)?.level ?? resolveAbstract(numbering, styles, use)?.levels[place.level];
  if (level === undefined || level.format === "bullet" || level.format === "none" || level.text === "") return null;
  return `${place.level} ${level.format} ${level.text}`;
}

/** Left indent that a list gives to a level, in twentieths of a point. */
export function indentOfLevel(numbering: Numbering, styles: Styles, place: ListPlace): number | undefined {
  const use = numbering.uses.get(place.numId);
  return (use?.overrides.get(place.level)?.level ?? resolveAbstract(numbering, styles, use)?.levels[place.level])
    ?.indent;
}

/**
 * Counts numbered paragraphs as Word does: all uses of one list definition share their counters; a use with
 * a start of its own restarts a level when it first prints it; a level restarts after a higher one.
 */
export class ListCounter {
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();
  private readonly numbering: Numbering;
  private readonly styles: Styles;
  /** Formats that are not known and were printed in figures. */
  readonly unknownFormats = new Set<string>();

  constructor(numbering: Numbering, styles: Styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /** Whether the file holds the list of a place. */
  knows({ numId }: ListPlace): boolean {
    return resolveAbstract(this.numbering, this.styles, this.numbering.uses.get(numId)) !== undefined;
  }

  /** Counts a paragraph at a place of a list; its label as printed, or null where the list does not exist. */
  next(place: ListPlace, language: string): string | null {
    const use = this.numbering.uses.get(place.numId);
    const abstract = resolveAbstract(this.numbering, this.styles, use);
    if (use === undefined || abstract === undefined) return null;
    const levels = abstract.levels.map((level, index) => use.overrides.get(index)?.level ?? level);
    const level = levels[place.level];
    if (level === undefined) return null;
    let counters = this.counters.get(abstract.id);
    if (counters === undefined) this.counters.set(abstract.id, (counters = []));
    this.advance(counters, levels, use, place);
    return this.label(level, place.level, counters, levels, language);
  }

  private advance(
    counters: (number | undefined)[],
    levels: readonly (Level | undefined)[],
    use: ListUse,
    { numId, level }: ListPlace,
  ): void {
    const override = use.overrides.get(level)?.start;
    const key = `${numId}/${level}`;
    const current = counters[level];
    if (override !== undefined && !this.started.has(key)) counters[level] = override;
    else counters[level] = current === undefined ? (override ?? levels[level]?.start ?? 1) : current + 1;
    this.started.add(key);
    for (let deeper = level + 1; deeper < LEVELS; deeper++) {
      const restart = levels[deeper]?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) counters[deeper] = undefined;
    }
  }

  private label(
    level: Level,
    index: number,
    counters: readonly (number | undefined)[],
    levels: readonly (Level | undefined)[],
    language: string,
  ): string {
    if (level.format === "bullet") return bullet(level);
    return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const source = levels[at];
      if (at > index || source === undefined) return "";
      // A higher level that was never printed counts as its first number.
      const value = counters[at] ?? source.start;
      return this.format(value, level.legal ? "decimal" : source.format, level.language ?? language);
    });
  }

  private format(value: number, format: string, language: string): string {
    if (format.startsWith("custom:")) return customNumber(value, format.slice(7));
    const text = formatNumber(value, format, language);
    const words = format === "cardinalText" || format === "ordinalText";
    if (text === null || (words && !/^(en\b|$)/iu.test(language))) this.unknownFormats.add(format);
    return text ?? String(value);
  }
}

/** Word's custom formats are zero-padded figures, given by example: `001, 002, 003, ...`. */
function customNumber(value: number, example: string): string {
  const width = /^0*\d/u.exec(example)?.[0].length ?? 1;
  return String(value).padStart(width, "0");
}

function bullet(level: Level): string {
  return Array.from(level.text, (char) => symbolText(level.font, char.codePointAt(0) ?? 0) ?? "•").join("");
}
