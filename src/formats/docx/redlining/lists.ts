import { childElements, childNamed, escapeXml, type XmlElement } from "../../xml.ts";
import type { XmlSource } from "../cleansing/source.ts";
import { rawOf, tagsOf, type WordFile } from "./file.ts";
import type { Output } from "./output.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const idOf = (element: XmlElement): string => element.attributes["w:styleId"] ?? "";
const nameOf = (element: XmlElement): string => childNamed(element, "w:name")?.attributes["w:val"] ?? "";

/** Carries elements of the old draft's styles or lists over. */
interface Carrier {
  readonly source: XmlSource;
  copy(element: XmlElement): string;
  /** What stands between the tags. */
  inner(element: XmlElement): string;
}

/** Styles of the old draft by what the new one calls them; those that it lacks are added to it. */
export class StyleNames {
  readonly #a: WordFile;
  readonly #b: WordFile;
  readonly #known = new Map<string, string | null>();
  readonly #taken: Set<string>;
  readonly #added: string[] = [];

  constructor(a: WordFile, b: WordFile) {
    this.#a = a;
    this.#b = b;
    this.#taken = new Set(stylesOf(b).map(idOf));
  }

  /** The id in the new draft of a style of the old one; null where it is no style there either. */
  of(id: string, carrier: () => Carrier | null): string | null {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const style = stylesOf(this.#a).find((each) => idOf(each) === id);
    if (style === undefined || this.#b.related("styles") === null) {
      this.#known.set(id, null);
      return null;
    }
    const type = style.attributes["w:type"];
    const same = stylesOf(this.#b).find(
      (each) => each.attributes["w:type"] === type && nameOf(each).toLowerCase() === nameOf(style).toLowerCase(),
    );
    if (same !== undefined) {
      this.#known.set(id, idOf(same));
      return idOf(same);
    }
    let name = id;
    for (let count = 2; this.#taken.has(name); count++) name = `${id}${count}`;
    this.#taken.add(name);
    this.#known.set(id, name);
    const copied = carrier();
    if (copied !== null) {
      const [open, close] = tagsOf(copied.source, style);
      const tag = open
        .replace(/(\s[\w-]+:styleId\s*=\s*)(["'])[^"']*\2/u, (_, before: string) => `${before}"${escapeXml(name)}"`)
        .replace(/\s[\w-]+:default\s*=\s*(["'])[^"']*\1/u, "");
      this.#added.push(tag + copied.inner(style) + close);
    }
    return name;
  }

  /** Writes the styles that were added. */
  write(output: Output, opened: (source: XmlSource) => string): void {
    const styles = this.#b.related("styles");
    if (styles === null || this.#added.length === 0) return;
    const { source, name } = styles;
    const [, close] = tagsOf(source, source.root);
    const { from, inner } = source.span(source.root);
    const text = source.text.slice(0, from) + opened(source) + source.text.slice(...inner) + this.#added.join("");
    output.write(name, source.encode(text + close));
  }
}

function stylesOf(file: WordFile): readonly XmlElement[] {
  return childElements(file.related("styles")?.source.root, "w:style");
}

/** Lists of the old draft by their number in the new one. */
export class ListNumbers {
  /** Only lists that are written alike are one. */
  exact = false;
  readonly #a: WordFile;
  readonly #b: WordFile;
  readonly #votes = new Map<string, Map<string, number>>();
  readonly #known = new Map<string, string | null>();
  readonly #used = new Set<string>();
  /** Patterns of the new draft by those of the old one: lists of one pattern count on from each other. */
  readonly #patterns = new Map<string, string>();
  readonly #added = { abstract: [] as string[], num: [] as string[] };
  #next = 0;
  #nextAbstract = 0;

  constructor(a: WordFile, b: WordFile) {
    this.#a = a;
    this.#b = b;
    for (const element of childElements(b.related("numbering")?.source.root)) {
      this.#next = Math.max(this.#next, Number(element.attributes["w:numId"] ?? 0) || 0);
      this.#nextAbstract = Math.max(this.#nextAbstract, Number(element.attributes["w:abstractNumId"] ?? 0) || 0);
    }
  }

  /** Paragraphs that correspond stand in these lists. */
  vote(a: string, b: string): void {
    const votes = this.#votes.get(a) ?? new Map<string, number>();
    votes.set(b, (votes.get(b) ?? 0) + 1);
    this.#votes.set(a, votes);
  }

  /** The number in the new draft of a list of the old one; null where it is no list there either. */
  of(id: string, carrier: () => Carrier | null): string | null {
    if (id === "0") return id;
    this.#settle();
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const found = this.#same(id) ?? this.#add(id, carrier());
    this.#know(id, found);
    return found;
  }

  /** Each list is at most one of the other draft, the one that most of its paragraphs went to: two would count on as one. */
  #settle(): void {
    const votes = [...this.#votes].flatMap(([a, to]) => [...to].map(([b, count]) => ({ a, b, count })));
    this.#votes.clear();
    const rank = ({ a, b, count }: (typeof votes)[number]): number => 2 * count + (a === b ? 1 : 0);
    for (const { a, b } of votes.toSorted((one, other) => rank(other) - rank(one)))
      if (!this.#known.has(a) && !this.#used.has(b) && this.#may(a, b)) this.#know(a, b);
  }

  /** Where formatting is tracked, a list comes back as it was; else what stays keeps the new list, and what went joins it. */
  #may(a: string, b: string): boolean {
    const theirs = definition(this.#b, b);
    return theirs !== null && (!this.exact || definition(this.#a, a)?.text === theirs.text);
  }

  #know(a: string, b: string | null): void {
    this.#known.set(a, b);
    if (b === null) return;
    this.#used.add(b);
    const [ours, theirs] = [definition(this.#a, a), definition(this.#b, b)];
    if (ours !== null && theirs !== null && ours.levels === theirs.levels && !this.#patterns.has(ours.pattern))
      this.#patterns.set(ours.pattern, theirs.pattern);
  }

  #same(id: string): string | null {
    const [ours, theirs] = [definition(this.#a, id), definition(this.#b, id)];
    return ours !== null && ours.text === theirs?.text && !this.#used.has(id) ? id : null;
  }

  #add(id: string, carrier: Carrier | null): string | null {
    const found = definition(this.#a, id);
    if (found === null || carrier === null) return null;
    const num = String(++this.#next);
    const shared = this.#patterns.get(found.pattern);
    const abstract = shared ?? String(++this.#nextAbstract);
    this.#patterns.set(found.pattern, abstract);
    const copied = (element: XmlElement): string =>
      carrier.copy(element).replace(/<([\w-]+:)?(?:nsid|tmpl|styleLink|numStyleLink|lvlPicBulletId)\b[^>]*\/>/gu, "");
    const pattern = copied(found.abstract).replace(
      /(:abstractNumId\s*=\s*)(["'])[^"']*\2/u,
      (_, before: string) => `${before}"${abstract}"`,
    );
    if (shared === undefined) this.#added.abstract.push(pattern);
    const own = copied(found.num)
      .replace(/(:numId\s*=\s*)(["'])[^"']*\2/u, (_, before: string) => `${before}"${num}"`)
      .replace(
        /(<[\w-]*:?abstractNumId\b[^>]*:val\s*=\s*)(["'])[^"']*\2/u,
        (_, before: string) => `${before}"${abstract}"`,
      );
    this.#added.num.push(own);
    return num;
  }

  /** Writes the lists that were added. */
  write(output: Output, opened: (source: XmlSource) => string): void {
    if (this.#added.num.length === 0) return;
    const numbering = this.#b.related("numbering");
    const from = numbering ?? this.#a.related("numbering");
    if (from === null) return;
    const { source } = from;
    const [openTag, close] = tagsOf(source, source.root);
    const { from: start, inner } = source.span(source.root);
    const [abstract, num] = [this.#added.abstract.join(""), this.#added.num.join("")];
    if (numbering === null) {
      const name = output.add(
        "word/",
        "numbering",
        ".xml",
        source.encode(openTag + abstract + num + close),
        `${TYPE}.numbering+xml`,
      );
      output.relate(this.#b.parts.main, "numbering", name, false);
      return;
    }
    const children = childElements(source.root);
    const startOf = (names: readonly string[]): number => {
      const first = children.find(({ name }) => names.includes(name));
      return first === undefined ? inner[1] : source.span(first).from;
    };
    const firstNum = startOf(["w:num", "w:numIdMacAtCleanup"]);
    const end = startOf(["w:numIdMacAtCleanup"]);
    const text =
      source.text.slice(0, start) +
      opened(source) +
      source.text.slice(inner[0], firstNum) +
      abstract +
      source.text.slice(firstNum, end) +
      num +
      source.text.slice(end);
    output.write(numbering.name, source.encode(text));
  }
}

/** A list with the pattern it rests on, and how both are written but for their own numbers. */
function definition(file: WordFile, id: string) {
  const source = file.related("numbering")?.source;
  const children = childElements(source?.root);
  const num = children.find((each) => each.name === "w:num" && each.attributes["w:numId"] === id);
  const of = childNamed(num, "w:abstractNumId")?.attributes["w:val"];
  const abstract = children.find((each) => each.name === "w:abstractNum" && each.attributes["w:abstractNumId"] === of);
  if (source === undefined || num === undefined || abstract === undefined || of === undefined) return null;
  const raw = (elements: readonly XmlElement[]): string => elements.map((each) => rawOf(source, each)).join("");
  const levels = raw(childElements(abstract, "w:lvl"));
  return { num, abstract, pattern: of, levels, text: levels + raw(childElements(num, "w:lvlOverride")) };
}
