import { offBaseline } from "../../../core/text/raised.ts";
import { childElements, childNamed, escapeXml, type XmlElement } from "../../xml.ts";
import type { XmlSource } from "../cleansing/source.ts";
import { rawOf, replacing, tagsOf } from "../redlining/file.ts";
import type { FieldPiece, LettersPiece, Paragraph, Row } from "../redlining/pieces.ts";
import { hasTracked } from "../redlining/story.ts";
import { isShown, type Body } from "./body.ts";
import type { AddedLine, BodyChanges } from "./changes.ts";
import { besideThing, FetchingFields, withoutField } from "./fields.ts";
import type { AddedRow } from "./rows.ts";

type Replacement = readonly [from: number, to: number, text: string];

/** Properties of a paragraph that stand before its number. */
const BEFORE_NUMBER = new Set([
  "w:pStyle",
  "w:keepNext",
  "w:keepLines",
  "w:pageBreakBefore",
  "w:framePr",
  "w:widowControl",
]);

/** The text of the main part with changes in it; all else stays byte for byte. */
export function withChanges(source: XmlSource, body: Body, changes: BodyChanges): string {
  const writer = new BodyWriter(source, body, changes);
  return replacing(source, [0, source.text.length], writer.replacements());
}

class BodyWriter {
  readonly #source: XmlSource;
  readonly #body: Body;
  readonly #changes: BodyChanges;
  /** What goes of fields, with the number of its paragraph. */
  readonly #dissolved: ReadonlyMap<FieldPiece, number>;

  constructor(source: XmlSource, body: Body, changes: BodyChanges) {
    this.#source = source;
    this.#body = body;
    const fields = new FetchingFields(body);
    this.#changes = fields.beside(changes);
    this.#dissolved = fields.dissolved(this.#changes);
  }

  replacements(): readonly Replacement[] {
    const { gone, put, removed, added, rows } = this.#changes;
    const places = [...gone.map(([from]) => from), ...put.map(({ at }) => at)];
    const touched = new Set([...places.map((at) => this.#body.at(at)), ...this.#dissolved.values()]);
    const written: Replacement[] = [];
    for (const number of touched) {
      const placed = this.#body.paragraphs[number]!;
      for (const paragraph of [placed.paragraph, placed.twin]) {
        if (paragraph === null) continue;
        const left = removed.has(number) ? this.#remains(paragraph) : null;
        if (left === null) written.push(...this.#edited(paragraph, number));
        else written.push([paragraph.from, paragraph.to, left]);
      }
    }
    for (const line of added) written.push(...this.#added(line));
    for (const row of rows.added) {
      const { from, to } = this.#source.span(row.beside.element);
      const at = row.before ? from : to;
      written.push([at, at, this.#rowLike(row)]);
    }
    for (const row of rows.gone) {
      const { from, to } = this.#source.span(row.element);
      written.push([from, to, this.#remainsOfRow(row)]);
    }
    return written;
  }

  #remainsOfRow({ cells }: Row): string {
    const blocks = cells.flatMap(({ content }) => content.blocks);
    return blocks.map((block) => (block.kind === "paragraph" ? (this.#remains(block) ?? "") : "")).join("");
  }

  /** A new row with the formatting of one that is there, cell by cell; it heads no page. */
  #rowLike({ cells, like }: AddedRow): string {
    const name = prefixOf(rawOf(this.#source, like.element));
    const properties = this.#without(childNamed(like.element, "w:trPr"), [
      "w:tblHeader",
      "w:ins",
      "w:del",
      "w:trPrChange",
    ]);
    const written = cells.map((text, at) => {
      const { element, content } = like.cells[at]!;
      const own = this.#without(childNamed(element, "w:tcPr"), [
        "w:cellIns",
        "w:cellDel",
        "w:cellMerge",
        "w:tcPrChange",
      ]);
      const model = content.blocks.find((block) => block.kind === "paragraph");
      const lines = text.split("\n").map((line) => (model === undefined ? "" : this.#paragraphLike(model, line)));
      return `<${name}tc>${own}${lines.join("")}</${name}tc>`;
    });
    return `<${name}tr>${properties}${written.join("")}</${name}tr>`;
  }

  /** An element as the file has it without some of its children, and with what is put in; nothing where there is none. */
  #without(element: XmlElement | undefined, names: readonly string[], put: readonly Replacement[] = []): string {
    if (element === undefined) return "";
    const dropped = names.flatMap((name) => {
      const child = childNamed(element, name);
      return child === undefined ? [] : [[this.#source.span(child).from, this.#source.span(child).to, ""] as const];
    });
    const { from, to } = this.#source.span(element);
    return replacing(this.#source, [from, to], [...dropped, ...put]);
  }

  /** What must stay of a paragraph that goes: ends of bookmarks and comments that begin elsewhere; null where it cannot go. */
  #remains({ pieces, from }: Paragraph): string | null {
    const ids = new Map<string, string>();
    let fields = 0;
    for (const piece of pieces) {
      if (piece.run !== null && this.#source.span(piece.run).from < from) return null;
      if (piece.kind === "field") fields += piece.which === "start" ? 1 : -1;
      if (piece.kind !== "unseen" || piece.tag !== undefined) continue;
      const [, kind, end, id] = /^<(?:[\w-]+:)?(\w+?)(Start|End)\b[^>]*\sw?:?id="([^"]*)"/u.exec(piece.raw) ?? [];
      if (kind === undefined) continue;
      const key = `${kind} ${id}`;
      if (end === "End" && ids.has(key)) ids.delete(key);
      else ids.set(key, piece.raw);
    }
    return fields === 0 ? [...ids.values()].join("") : null;
  }

  /** The pieces of a paragraph that change. */
  #edited(paragraph: Paragraph, number: number): readonly Replacement[] {
    const { base } = this.#body.paragraphs[number]!;
    const left = Array.from({ length: paragraph.text.length }, () => true);
    for (const [from, to] of this.#changes.gone)
      if (this.#body.at(from) === number) left.fill(false, from - base, Math.min(paragraph.text.length, to - base));
    const homes = new Map<LettersPiece | null, { at: number; text: string }[]>();
    for (const { at, text } of this.#changes.put) {
      if (this.#body.at(at) !== number) continue;
      const home = homeOf(paragraph, at - base, left);
      homes.set(home, [...(homes.get(home) ?? []), { at: at - base, text }]);
    }
    const written: Replacement[] = [];
    for (const piece of paragraph.pieces) {
      if (piece.kind === "field" && this.#dissolved.has(piece)) written.push(...withoutField(this.#source, piece));
      if (!isShown(piece)) continue;
      const { from, to } = this.#source.span(piece.element);
      const put = piece.kind === "letters" ? (homes.get(piece) ?? []) : [];
      const stays = left.slice(piece.at, piece.at + piece.size).every(Boolean);
      if (stays && put.length === 0) continue;
      written.push([from, to, piece.kind === "letters" ? this.#letters(paragraph, piece, left, put) : ""]);
    }
    for (const each of homes.get(null) ?? []) written.push(this.#loose(paragraph, each));
    return written;
  }

  #letters(
    paragraph: Paragraph,
    piece: LettersPiece,
    left: readonly boolean[],
    put: readonly { readonly at: number; readonly text: string }[],
  ): string {
    const moved = paragraph.text.slice(piece.at, piece.at + piece.size) !== piece.written;
    let text = "";
    for (let at = piece.at; at <= piece.at + piece.size; at++) {
      for (const each of put) if (each.at === at) text += moved ? offBaseline(each.text) : each.text;
      if (at < piece.at + piece.size && left[at]) text += piece.written[at - piece.at]!;
    }
    return text === "" ? "" : lettersXml(prefixOf(rawOf(this.#source, piece.element)), text);
  }

  /** Words for a place that has none to write them beside: there may be a thing or a field. */
  #loose(paragraph: Paragraph, { at, text }: { readonly at: number; readonly text: string }): Replacement {
    const { element } = paragraph;
    const beside = besideThing(this.#source, paragraph, at);
    if (beside !== null) {
      const name = prefixOf(rawOf(this.#source, beside.run ?? element));
      const letters = lettersXml(name, text);
      return [beside.place, beside.place, beside.run === null ? `<${name}r>${letters}</${name}r>` : letters];
    }
    const { to, inner } = this.#source.span(element);
    const [open, close] = tagsOf(this.#source, element);
    const prefix = prefixOf(open);
    const run = `<${prefix}r>${lettersXml(prefix, text)}</${prefix}r>`;
    const single = this.#source.text.slice(inner[1], to) === "";
    return single ? [this.#source.span(element).from, to, open + run + close] : [inner[1], inner[1], run];
  }

  #added({ line, after, beside, like, prefix, labelLike, uncounted }: AddedLine): readonly Replacement[] {
    const { paragraph, twin } = this.#body.paragraphs[after < 0 ? this.#changes.first : after]!;
    const model = (number: number): Paragraph => this.#body.paragraphs[number]!.paragraph;
    const label = labelLike === null ? "" : this.#paragraphLike(model(labelLike), line.label);
    const written = label + this.#paragraphLike(model(like), prefix + line.text, uncounted);
    const neighbours = beside === null ? [paragraph, twin] : [this.#source.span(beside.element)];
    return neighbours.flatMap((each) => {
      if (each === null) return [];
      const at = after < 0 ? each.from : each.to;
      return [[at, at, written] as const];
    });
  }

  /** A new paragraph with the formatting of one that is there. */
  #paragraphLike({ element, pieces }: Paragraph, text: string, uncounted = false): string {
    const name = prefixOf(rawOf(this.#source, element));
    const letters = pieces.findLast((piece) => piece.kind === "letters");
    const run = childNamed(letters?.run ?? undefined, "w:rPr");
    const style = run === undefined || hasTracked(rawOf(this.#source, run)) ? "" : rawOf(this.#source, run);
    const words = text === "" ? "" : `<${name}r>${style}${lettersXml(name, text)}</${name}r>`;
    return `<${name}p>${this.#properties(element, uncounted)}${words}</${name}p>`;
  }

  /** Properties of a paragraph without its section and without what was tracked in it; `uncounted` without its number. */
  #properties(element: Paragraph["element"], uncounted: boolean): string {
    const own = childNamed(element, "w:pPr");
    if (own === undefined) return "";
    const run = childNamed(own, "w:rPr");
    const tracked = run !== undefined && hasTracked(rawOf(this.#source, run));
    const dropped = ["w:sectPr", "w:pPrChange", ...(tracked ? ["w:rPr"] : [])];
    if (!uncounted) return this.#without(own, dropped);
    const name = prefixOf(rawOf(this.#source, own));
    const none = `<${name}numPr><${name}numId ${name}val="0"/></${name}numPr>`;
    const before = childElements(own).findLast((child) => BEFORE_NUMBER.has(child.name));
    const at = before === undefined ? this.#source.span(own).inner[0] : this.#source.span(before).to;
    return this.#without(own, [...dropped, "w:numPr"], [[at, at, none]]);
  }
}

/** The letters that words come into: those that they replace, else those before them, else those after them. */
function homeOf({ pieces }: Paragraph, at: number, left: readonly boolean[]): LettersPiece | null {
  const letters = pieces.filter((piece) => piece.kind === "letters");
  return (
    letters.find((piece) => piece.at <= at && at < piece.at + piece.size && left[at] === false) ??
    letters.find((piece) => piece.at < at && at <= piece.at + piece.size) ??
    letters.find((piece) => piece.at === at) ??
    null
  );
}

/** The prefix of an element's name, with its colon. */
function prefixOf(raw: string): string {
  return /^<([^\s/>:]+:)?/u.exec(raw)?.[1] ?? "";
}

function lettersXml(prefix: string, text: string): string {
  const open = `<${prefix}t xml:space="preserve">`;
  return text
    .split("\t")
    .map((part) => (part === "" ? "" : `${open}${escapeXml(part)}</${prefix}t>`))
    .join(`<${prefix}tab/>`);
}
