import { childNamed, type XmlElement } from "../../xml.ts";
import type { XmlSource } from "../cleansing/source.ts";
import type { ListPlace } from "../numbering.ts";
import { boxesOf, signatureOf, type Context } from "./context.ts";
import { Copier } from "./copying.ts";
import { tagsOf } from "./file.ts";
import { PartImport } from "./importing.ts";
import type { Reading } from "./paragraph.ts";
import { Planner } from "./plan.ts";
import type { Paragraph, Story } from "./pieces.ts";
import type { Sections } from "./sections.ts";
import { readStory } from "./story.ts";
import { StoryWriter } from "./writing-story.ts";

/** A part of either draft that is compared. */
export interface Side {
  readonly name: string;
  readonly source: XmlSource;
}

/** A part of the old draft and the part of the new one that shows what became of it; either may lack. */
export class PartPair {
  readonly context: Context;
  readonly a: Side | null;
  readonly b: Side | null;
  /** Name of the part that is written. */
  readonly target: string;
  readonly import: PartImport | null;
  /** Copies of the new draft's own elements, earlier tracked changes accepted. */
  readonly own: Copier | null;
  /** What a text box is written with, while a drawing is copied. */
  #boxes: ((element: XmlElement) => string | undefined) | null = null;

  readonly #sections: Sections | null;

  constructor(context: Context, a: Side | null, b: Side | null, target: string, sections: Sections | null = null) {
    this.context = context;
    this.#sections = sections;
    this.a = a;
    this.b = b;
    this.target = target;
    const box = (element: XmlElement): string | undefined =>
      element.name === "w:txbxContent" ? this.#boxes?.(element) : undefined;
    const root = b?.source.root ?? null;
    this.import = a === null ? null : new PartImport(context.imports, a.name, target, root, box);
    this.own = b === null ? null : new Copier(b.source, { instead: box, attribute: () => undefined });
  }

  /** What stands between the tags of a story's element, with all changes from the old story to the new one. */
  story(a: XmlElement | null, b: XmlElement | null): string {
    const { context } = this;
    const ours = a === null || this.a === null ? null : this.#read(a, this.a, context.a);
    const theirs = b === null || this.b === null ? null : this.#read(b, this.b, context.b);
    return this.written(ours, theirs);
  }

  /** The same for stories that are read already. */
  written(a: Story | null, b: Story | null): string {
    const { plan, moves } = new Planner(this.context.signs).plan(a, b, this.context.firstMove);
    this.context.firstMove += moves;
    return new StoryWriter(this).write(b, plan);
  }

  /** A drawing of the old draft with the words of its text boxes as deleted; null where it cannot be carried over. */
  gone(element: XmlElement): string | null {
    const into = this.import!;
    into.failed = false;
    const copy = this.#boxed(
      (box) => this.#around("a", box, this.story(box, null)),
      () => into.copy(element),
    );
    if (!into.failed) return copy;
    this.context.lost++;
    return null;
  }

  /** The tags of an element of the old draft around what went; null where it cannot be carried over. */
  goneTags(element: XmlElement): readonly [start: string, end: string] | null {
    const into = this.import!;
    into.failed = false;
    const start = into.open(element);
    return into.failed ? null : [start, `</${/^<([^\s/>]+)/u.exec(start)![1]}>`];
  }

  /** A drawing of the new draft with what became of its text boxes. */
  drawing(a: XmlElement | null, b: XmlElement): string {
    const [ours, theirs] = [a === null ? null : boxesOf(a), boxesOf(b)];
    const counterpart = (box: XmlElement): XmlElement | null => {
      const older = theirs.older.indexOf(box);
      if (older >= 0) return ours?.older[older] ?? ours?.shown[older] ?? null;
      return ours?.shown[theirs.shown.indexOf(box)] ?? null;
    };
    return this.#boxed(
      (box) => this.#around("b", box, this.story(counterpart(box), box)),
      () => this.own!.copy(b),
    );
  }

  /** Properties of a section of the new draft. */
  section(element: XmlElement): string {
    return this.#sections?.of(element) ?? this.own!.copy(element);
  }

  /** Properties of a section that only the old draft has. */
  goneSection(element: XmlElement): string {
    const without = new Set(["w:headerReference", "w:footerReference"]);
    return `<w:sectPr>${this.#sections?.of(element) ?? ""}${this.import!.children(element, without)}</w:sectPr>`;
  }

  /**
   * Whether a paragraph bears another number than the one it became: none, one of another kind or level, or one of another
   * list. What its own style says anew of its number is no change of the paragraph.
   */
  isRenumbered(a: Paragraph, b: Paragraph): boolean {
    const { numbers } = this.context;
    const [before, now] = [numbers.a.of(a), numbers.b.of(b)];
    if (before === null || now === null || before.form !== now.form) return before !== now;
    if (!before.own || !now.own) return false;
    const list = this.import!.list(before.place.numId);
    return list === null || !numbers.b.areOne(list, now.place.numId);
  }

  /** The place in a list that the style of a paragraph of the old draft gives it, as the redline knows it. */
  styledPlace(a: Paragraph): ListPlace | null {
    const { numbers } = this.context;
    const before = numbers.a.of(a);
    if (before === null || before.own) return null;
    const id = childNamed(childNamed(a.element, "w:pPr"), "w:pStyle")?.attributes["w:val"];
    const style = id === undefined ? null : this.import!.style(id);
    const now = style === null ? null : numbers.b.ofStyle(style);
    if (now?.form === before.form) return now.place;
    const numId = this.import!.list(before.place.numId);
    return numId === null ? null : { numId, level: before.place.level };
  }

  /** Who made a change: the earlier author of an insertion, or the author of the redline. */
  signature(by: XmlElement | null): string {
    const author = by?.attributes["w:author"];
    return author === undefined || this.context.settle
      ? this.context.signature
      : signatureOf(author, by?.attributes["w:date"] ?? null);
  }

  #around(side: "a" | "b", box: XmlElement, content: string): string {
    if (side === "a") return `<w:txbxContent>${content}</w:txbxContent>`;
    const [open, close] = tagsOf(this.b!.source, box);
    return open + content + close;
  }

  #boxed(boxes: (element: XmlElement) => string, copy: () => string): string {
    const outer = this.#boxes;
    this.#boxes = boxes;
    const written = copy();
    this.#boxes = outer;
    return written;
  }

  #read(element: XmlElement, side: Side, file: Context["a"]): Story {
    const reading: Reading = {
      source: side.source,
      signs: this.context.signs,
      open: [],
      drawing: (each) => this.context.drawing(file, side.name, each),
    };
    return readStory(element, reading);
  }

  /** Reads the story of an element of the old or of the new draft. */
  read(side: "a" | "b", element: XmlElement): Story {
    return side === "a" ? this.#read(element, this.a!, this.context.a) : this.#read(element, this.b!, this.context.b);
  }
}
