import { childElements, escapeXml, type XmlElement } from "../../xml.ts";
import type { XmlSource } from "../cleansing/source.ts";
import { bookmarkNames } from "./bookmarks.ts";
import { declaredPrefixes, descendants, innerPrefixes, type WordFile } from "./file.ts";
import { ignorableOf, Imports } from "./importing.ts";
import { Numbers } from "./numbers.ts";
import { Output } from "./output.ts";
import { listOf, type Plan } from "./plan.ts";
import { Signs } from "./signs.ts";

/** How a redline is signed, and what it tells. */
export interface InPlaceOptions {
  /** Stands as the author of every change that is found here. */
  readonly author: string;
  /** ISO date or date-time of the changes; null leaves it out. */
  readonly date: string | null;
  /** Changes of formatting alone are tracked too. */
  readonly formatting?: boolean;
  /** Earlier tracked changes of the new draft are ours too; otherwise they stay with their authors where they still say something. */
  readonly settle?: boolean;
  /** Names of persons stay: of who made the new draft's file, and who commented and changed in it; otherwise `author 1`. */
  readonly keepNames?: boolean;
  /** Whether comments of the new draft's file stay; they do unless told otherwise. */
  readonly comments?: "keep" | "leave-out";
}

const MARKUP_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
/** Start tags that stand no longer around all that they held. */
const APART = /^(?:[\w.-]+:)?(?:p|ins|moveTo|fldSimple)\s/u;

export const NOTE_KINDS = ["footnote", "endnote"] as const;

/** What all parts of one redline share. */
export class Context {
  readonly a: WordFile;
  readonly b: WordFile;
  readonly output: Output;
  readonly imports: Imports;
  readonly signs = new Signs();
  readonly formatting: boolean;
  readonly settle: boolean;
  /** Author and date of our own changes, as attributes. */
  readonly signature: string;
  /** For each note of the new draft that was kept, by kind and number: its number in the old one; null for a new one. */
  readonly notes = new Map<string, string | null>();
  /** Names of bookmarks that the redline has: of the new draft, and of the old one as they come over. No name may stand twice. */
  readonly marks: Set<string>;
  /** How many things of the old draft could not be carried over. */
  lost = 0;
  /** How many paragraphs bear another number than before, which is tracked though other formatting is not. */
  renumbered = 0;
  readonly numbers: { readonly a: Numbers; readonly b: Numbers };
  /** Number of the next move. */
  firstMove = 1;
  #id: number;
  readonly #noteIds = new Map<string, number>();
  readonly #shown = new Map<string, string>();

  constructor(a: WordFile, b: WordFile, options: InPlaceOptions) {
    this.a = a;
    this.b = b;
    this.numbers = { a: new Numbers(a), b: new Numbers(b) };
    this.output = new Output(b);
    this.imports = new Imports(a, b, this.output, (kind) => this.#noteId(kind));
    this.formatting = options.formatting ?? false;
    this.imports.lists.exact = this.formatting;
    this.settle = options.settle ?? false;
    this.signature = signatureOf(options.author, options.date);
    this.#id = firstId(b);
    this.marks = new Set(b.parts.archive.names.flatMap((name) => bookmarkNames(b.source(name)?.text ?? "")));
  }

  /** A number that no other tracked change has. */
  readonly nextId = (): number => this.#id++;

  /** What a drawing shows: its pictures by content, how many text boxes, which shapes. */
  drawing(file: WordFile, part: string, element: XmlElement): string {
    const shown = chosen(element);
    const told: string[] = [];
    const look = (each: XmlElement): void => {
      if (each.name === "w:txbxContent") return void told.push("box");
      if (each.name === "a:prstGeom") told.push(each.attributes["prst"] ?? "");
      for (const [name, value] of Object.entries(each.attributes))
        if (name.startsWith("r:")) told.push(this.#content(file, part, value));
      for (const child of childElements(each)) look(chosen(child));
    };
    look(shown);
    return told.join(" ");
  }

  #content(file: WordFile, part: string, id: string): string {
    const relation = file.relations(part).find((each) => each.id === id);
    if (relation === undefined || relation.external) return relation?.target ?? "";
    const key = `${file === this.a ? "a" : "b"} ${relation.target}`;
    const known = this.#shown.get(key);
    if (known !== undefined) return known;
    const bytes = file.bytes(relation.target);
    let sum = 7;
    for (const byte of bytes ?? []) sum = (Math.imul(sum, 31) + byte) | 0;
    const told = `${bytes?.length ?? 0}:${sum}`;
    this.#shown.set(key, told);
    return told;
  }

  /** Tells lists of the old draft apart by the lists that paragraphs of the new one stand in which are numbered alike. */
  voteLists(plan: Plan): void {
    for (const block of plan) {
      if (block.kind === "table") {
        for (const { cells } of block.rows) for (const { content } of cells) this.voteLists(content);
        continue;
      }
      const [a, b] = [block.a[0], block.b[0]];
      const [from, to] = [a && listOf(a), b && listOf(b)];
      if (from === undefined || to === undefined) continue;
      const { a: ours, b: theirs } = this.numbers;
      if (ours.of(a!)?.form === theirs.of(b!)?.form) this.imports.lists.vote(from, to);
    }
  }

  #noteId(kind: string): string {
    // Where the new draft has no such notes, the separators come from the old one.
    const notes = childElements((this.b.related(`${kind}s`) ?? this.a.related(`${kind}s`))?.source.root);
    const next =
      this.#noteIds.get(kind) ??
      notes.reduce((most, { attributes }) => Math.max(most, Number(attributes["w:id"]) || 0), 0) + 1;
    this.#noteIds.set(kind, next + 1);
    return String(next);
  }

  /** The start tag of a part's root with the declarations that what was carried over, or written apart, needs. */
  opened(name: string, source: XmlSource): string {
    const { from, inner } = source.span(source.root);
    const tag = source.text.slice(from, inner[0]).replace(/\s*\/>$/u, ">");
    const declared = declaredPrefixes(source.root);
    const needed = new Map([...innerPrefixes(source, APART), ...(this.imports.needed.get(name) ?? [])]);
    const ignorable = [...(this.imports.ignorable.get(name) ?? [])];
    if (!declared.has("w")) needed.set("w", declared.get(/^<(?:([^\s:/>]+):)?/u.exec(tag)?.[1] ?? "") ?? "");
    if (ignorable.length > 0 && !declared.has("mc")) needed.set("mc", MARKUP_COMPATIBILITY);
    for (const prefix of declared.keys()) needed.delete(prefix);
    const known = ignorableOf(source.root);
    const own = ignorable.length > 0 ? /\s[\w.-]+:Ignorable\s*=\s*(["']).*?\1/u : /(?!)/u;
    const attributes = [...needed].map(([prefix, uri]) => ` xmlns:${prefix}="${escapeXml(uri)}"`);
    if (ignorable.length > 0) attributes.push(` mc:Ignorable="${[...known, ...ignorable].join(" ")}"`);
    return `${tag.slice(0, -1).replace(own, "")}${attributes.join("")}>`;
  }
}

/** What programs of today show of an element with alternatives. */
function chosen(element: XmlElement): XmlElement {
  if (element.name !== "mc:AlternateContent") return element;
  const options = childElements(element);
  return (
    options.find(({ name }) => name === "mc:Choice") ?? options.find(({ name }) => name === "mc:Fallback") ?? element
  );
}

/** Text boxes of a drawing: those that are shown, and those for older programs. */
export function boxesOf(element: XmlElement): {
  readonly shown: readonly XmlElement[];
  readonly older: readonly XmlElement[];
} {
  const older = descendants(element, "mc:Fallback").flatMap((each) => descendants(each, "w:txbxContent"));
  const shown = descendants(element, "w:txbxContent").filter((box) => !older.includes(box));
  return { shown, older };
}

export function signatureOf(author: string, date: string | null): string {
  const when = date === null ? "" : /T/u.test(date) ? date : `${date}T00:00:00Z`;
  return ` w:author="${escapeXml(author)}"${when === "" ? "" : ` w:date="${escapeXml(when)}"`}`;
}

/** A number above all ids of the new draft, so that none is used twice. */
function firstId(file: WordFile): number {
  let most = 0;
  for (const name of file.parts.archive.names) {
    const source = file.source(name);
    for (const [, id] of source?.text.matchAll(/\sw:id\s*=\s*["'](\d{1,9})["']/gu) ?? [])
      most = Math.max(most, Number(id));
  }
  return most + 1;
}

/** Number of a note, with its kind. */
export function noteKey({ name, attributes }: XmlElement): string {
  return `${name.slice(2).replace("Reference", "")} ${attributes["w:id"] ?? ""}`;
}
