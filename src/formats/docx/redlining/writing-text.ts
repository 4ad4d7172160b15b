import { escapeXml, type XmlElement } from "../../xml.ts";
import { oldText } from "../../../core/text/apply.ts";
import { noteKey } from "./context.ts";
import { goneBookmarks, wholeBookmarks } from "./bookmarks.ts";
import { rawOf, replacing, tagsOf } from "./file.ts";
import type { PartPair } from "./parts.ts";
import type { FieldPiece, Paragraph, ThingPiece, UnseenPiece } from "./pieces.ts";
import type { PlannedText } from "./plan.ts";
import { Runs, type Change, type Kind } from "./runs.ts";
import {
  goneBefore,
  keptThings,
  lettersOf,
  linksOf,
  placedPieces,
  type PlacedLink,
  type PlacedPiece,
  type Span,
} from "./spans.ts";
import { wholeSpans } from "./whole-fields.ts";
import { Heads } from "./writing-heads.ts";
import { writeGone } from "./writing-gone.ts";
import { goneProperties, markedProperties, simpleField } from "./writing-marks.ts";

/** Writes paragraphs that became others. */
export class GroupWriter {
  readonly #pair: PartPair;
  readonly #a: readonly Paragraph[];
  readonly #b: readonly Paragraph[];
  readonly #aPieces: readonly PlacedPiece[];
  readonly #bPieces: readonly PlacedPiece[];
  readonly #spans: readonly Span[];
  readonly #links: readonly PlacedLink[];
  readonly #runs: Runs;
  readonly #between: (from: number, to: number) => string;
  readonly #aText: string;
  readonly #shifted: boolean;
  /** So many paragraphs of the old draft have ended. */
  #ended = 0;
  readonly #heads: Heads;
  /** The thing of the old draft that stands where a kept one of the new draft stands, by the place of the latter. */
  readonly #kept = new Map<number, PlacedPiece>();
  #written = "";
  readonly #open: { readonly start: string; readonly end: string }[] = [];
  /** From a kept place of the new draft to that of the old one. */
  #shift = 0;
  #aNext = 0;
  #bNext = 0;

  constructor(pair: PartPair, { a, b, edits, shifted }: PlannedText, between: (from: number, to: number) => string) {
    this.#pair = pair;
    this.#between = between;
    this.#shifted = shifted ?? false;
    this.#aText = oldText(edits);
    this.#a = a;
    this.#b = b;
    this.#aPieces = placedPieces(a);
    this.#bPieces = placedPieces(b);
    this.#spans = wholeSpans(edits, this.#aPieces, this.#bPieces);
    this.#links = linksOf(this.#aPieces);
    this.#heads = new Heads(pair);
    this.#runs = new Runs(pair.context.nextId);
    for (const [one, other] of keptThings(this.#spans, this.#aPieces, this.#bPieces))
      if (other !== undefined) this.#kept.set(other.from, one);
  }

  write(): string {
    if (this.#untouched()) return this.#copied(this.#b[0]!);
    for (const span of this.#spans) {
      if (span.op === "keep") {
        this.#shift = span.aFrom - span.bFrom;
        this.#come(span.bFrom, span.bTo, null);
        this.#pass(span.aTo);
      } else this.#tracked(span);
    }
    this.#end();
    return this.#written;
  }

  /** Whether nothing is to be written but what the new draft has, with what became of its notes and text boxes. */
  #untouched(): boolean {
    const [a, b] = [this.#a[0], this.#b[0]];
    if (this.#a.length !== 1 || this.#b.length !== 1 || a === undefined || b?.clean !== true) return false;
    if (this.#pair.isRenumbered(a, b)) return false;
    return (
      this.#spans.every(({ op }) => op === "keep") &&
      (a.section === null) === (b.section === null) &&
      !this.#pair.context.formatting
    );
  }

  #copied(paragraph: Paragraph): string {
    const { source } = this.#pair.b!;
    const changes: (readonly [number, number, string])[] = [];
    for (const { piece, from } of this.#bPieces) {
      if (piece?.kind !== "thing") continue;
      const { from: at, to } = source.span(piece.element);
      const written = this.#thing(piece, from, null);
      if (written !== source.text.slice(at, to)) changes.push([at, to, written]);
    }
    if (paragraph.section !== null) {
      const { from, to } = source.span(paragraph.section);
      changes.push([from, to, this.#pair.section(paragraph.section)]);
    }
    return replacing(source, [paragraph.from, paragraph.to], changes);
  }

  #tracked(span: Span): void {
    const { move, op } = span;
    const kind: Kind =
      op === "delete" ? (move === undefined ? "del" : "moveFrom") : move === undefined ? "ins" : "moveTo";
    const end = move === undefined ? "" : this.#rangeStart(kind, move);
    if (op === "delete") {
      const words = this.#aText.slice(span.aFrom, span.aTo).trim();
      const by = goneBefore(this.#bPieces, this.#bNext, span.bFrom, words);
      this.#go(span, { kind, signature: this.#pair.signature(by) });
    } else this.#come(span.bFrom, span.bTo, kind);
    if (end !== "") this.#runs.plain(end);
  }

  /** Opens the range of a move; answers what closes it. */
  #rangeStart(kind: Kind, move: number): string {
    const id = this.#pair.context.nextId();
    this.#runs.plain(`<w:${kind}RangeStart w:id="${id}" w:name="move${move}"${this.#pair.context.signature}/>`);
    return `<w:${kind}RangeEnd w:id="${id}"/>`;
  }

  /** The old draft's pieces up to here stay, as the new draft has them. */
  #pass(to: number): void {
    while (this.#aNext < this.#aPieces.length && this.#aPieces[this.#aNext]!.to <= to) this.#aNext++;
  }

  /** Writes what only the old draft has; its links come along where they went whole. */
  #go(span: Span, change: Change): void {
    const whole = this.#open.length > 0 ? [] : this.#links;
    const links = whole.filter(({ from, to }) => from >= span.aFrom && to <= span.aTo);
    let now: PlacedLink | null = null;
    let end = "";
    const enter = (link: PlacedLink | null): void => {
      if (link === now) return;
      const tags = link === null ? null : this.#pair.goneTags(link.element);
      if (end !== "" || tags !== null) this.#runs.plain(end + (tags?.[0] ?? ""));
      [now, end] = [link, tags?.[1] ?? ""];
    };
    const marks = [...goneBookmarks(this.#aPieces, [span.aFrom, span.aTo], this.#pair.context)];
    const mark = (to: number): void => {
      while (marks[0] !== undefined && marks[0].at <= to) this.#runs.beside(change, marks.shift()!.tag);
    };
    this.#goThrough(span, change, ({ from: at, to: end }) => {
      if (end > at) enter(links.find(({ from, to }) => at >= from && at < to) ?? null);
      mark(at);
    });
    mark(Infinity);
    enter(null);
  }

  #goThrough({ aFrom: from, aTo: to }: Span, change: Change, reach: (placed: PlacedPiece) => void): void {
    this.#pass(from);
    for (; this.#aNext < this.#aPieces.length; this.#aNext++) {
      const placed = this.#aPieces[this.#aNext]!;
      if (placed.from >= to) return;
      reach(placed);
      if (placed.piece === null) this.#goneEnd(placed.paragraph, change);
      else writeGone({ pair: this.#pair, heads: this.#heads, runs: this.#runs }, placed, [from, to], change);
      if (placed.to > to) return;
    }
  }

  /** Writes what the new draft has: as it is where `kind` is null. */
  #come(from: number, to: number, kind: Kind | null): void {
    // A bookmark that came with these words goes with them: nothing is to point to where they were.
    const marks = kind === null ? [] : wholeBookmarks(this.#bPieces, from, to);
    const own = new Set(marks.flatMap(({ start, end }) => [start, end]));
    for (; this.#bNext < this.#bPieces.length; this.#bNext++) {
      const placed = this.#bPieces[this.#bNext]!;
      if (own.has(placed)) {
        this.#runs.beside(this.#changeOf(kind, null), (placed.piece as UnseenPiece).raw);
        continue;
      }
      if (placed.from >= to) return;
      if (placed.piece === null) this.#ownEnd(placed.paragraph, kind);
      else this.#own(placed, from, to, kind);
      if (placed.to > to) return;
    }
  }

  /** The change that something of the new draft came in, which an earlier one may have signed. */
  #changeOf(kind: Kind | null, by: XmlElement | null): Change | null {
    return kind === null ? null : { kind, signature: this.#pair.signature(kind === "ins" ? by : null) };
  }

  #own(placed: PlacedPiece, from: number, to: number, kind: Kind | null): void {
    const piece = placed.piece!;
    const change = this.#changeOf(kind, piece.by);
    if (piece.kind === "gone") return;
    if (piece.kind === "unseen") {
      if (piece.run === null) this.#tag(piece.raw, piece.tag);
      else this.#runs.child(change, piece.run, this.#heads.own(piece.run), piece.raw);
    } else if (piece.kind === "field") this.#ownField(piece, change);
    else if (piece.kind === "thing") {
      const written = this.#thing(piece, placed.from, change);
      if (piece.run === null) this.#runs.beside(change, written);
      else this.#runs.child(change, piece.run, this.#heads.own(piece.run), written);
    } else {
      this.#ownLetters(placed, from, to, change);
    }
  }

  #ownLetters(placed: PlacedPiece, from: number, to: number, change: Change | null): void {
    const run = placed.piece!.run!;
    const write = (lo: number, hi: number, head: string): void => {
      const text = escapeXml(lettersOf(placed, lo, hi));
      this.#runs.child(change, run, head, `<w:t xml:space="preserve">${text}</w:t>`);
    };
    const [lo, hi] = [Math.max(from, placed.from), Math.min(to, placed.to)];
    if (change !== null || !this.#pair.context.formatting) return write(lo, hi, this.#heads.own(run));
    // As far as the old draft has one run, its formatting is told at once.
    const shift = this.#shift;
    for (let at = lo; at < hi;) {
      const earlier = this.#earlierAt(at + shift);
      const end = Math.min(hi, (earlier?.to ?? at + shift + 1) - shift);
      write(at, end, this.#heads.told(run, earlier?.piece?.run ?? null));
      at = end;
    }
  }

  #earlierAt(place: number): PlacedPiece | undefined {
    this.#pass(place);
    const next = this.#aPieces[this.#aNext];
    return next !== undefined && next.from <= place ? next : undefined;
  }

  /** A thing of the new draft: a note is told with its counterpart, a drawing is written with what became of its boxes. */
  #thing({ element }: ThingPiece, at: number, change: Change | null): string {
    const other = change === null ? this.#kept.get(at)?.piece : null;
    const counterpart = other?.kind === "thing" ? other.element : null;
    if (element.name === "w:footnoteReference" || element.name === "w:endnoteReference") {
      this.#pair.context.notes.set(noteKey(element), counterpart?.attributes["w:id"] ?? null);
      return rawOf(this.#pair.b!.source, element);
    }
    return this.#pair.drawing(counterpart, element);
  }

  #ownField(piece: FieldPiece, change: Change | null): void {
    const { source } = this.#pair.b!;
    if (piece.simple !== null) {
      const [open, close] = tagsOf(source, piece.simple);
      if (change === null)
        this.#tag(piece.which === "start" ? open : close, piece.which === "start" ? { end: close } : "end");
      else this.#runs.child(change, null, "<w:r>", simpleField(piece, "w:instrText"));
    }
    for (const { run, element } of piece.content)
      this.#runs.child(change, run, this.#heads.own(run), rawOf(source, element));
  }

  /** A tag around runs, or what else no change may enclose. */
  #tag(raw: string, tag: UnseenPiece["tag"]): void {
    this.#runs.plain(raw);
    if (tag === "end") this.#open.pop();
    else if (tag !== undefined) this.#open.push({ start: raw, end: tag.end });
  }

  /** Writes end tags that stand here, so that a paragraph can end. */
  #close(): void {
    let last = this.#bNext;
    for (let at = last; this.#bPieces[at]?.piece?.size === 0; at++) {
      const { piece } = this.#bPieces[at]!;
      if (piece?.kind === "unseen" && piece.tag === "end") last = at + 1;
    }
    for (; this.#bNext < last; this.#bNext++) this.#own(this.#bPieces[this.#bNext]!, Infinity, Infinity, null);
  }

  /** The end of a paragraph of the old draft that went; what is open around runs goes on in the next one. */
  #goneEnd(index: number, change: Change): void {
    const paragraph = this.#a[index]!;
    this.#ended = index + 1;
    if (this.#open.length > 0) this.#close();
    for (const { end } of this.#open.toReversed()) this.#runs.plain(end);
    this.#endGone(paragraph, change);
    for (const { start } of this.#open) this.#runs.plain(start);
  }

  #endGone(paragraph: Paragraph, change: Change): void {
    this.#written += `<w:p>${goneProperties(this.#pair, paragraph, change)}${this.#runs.take()}</w:p>`;
  }

  /** The end of a paragraph of the new draft, with what its file has between it and the next. */
  #ownEnd(index: number, kind: Kind | null, earlier: Paragraph | null = null): void {
    const paragraph = this.#b[index]!;
    const next = this.#b[index + 1];
    const { source } = this.#pair.b!;
    const change = this.#changeOf(kind, paragraph.by);
    const [open, close] = tagsOf(source, paragraph.element);
    const behind = next === undefined ? "" : this.#between(paragraph.to, next.from);
    // Where a control begins behind an end that came, not every program joins the two on rejecting: then this one shows what it was.
    const apart = kind === "ins" && behind.trim() !== "" && this.#pair.context.formatting;
    const mate = this.#a[this.#ended] ?? null;
    const renumbered = kind === null && mate !== null && this.#pair.isRenumbered(mate, paragraph);
    const before = earlier ?? (apart || renumbered ? mate : null);
    if (kind === null) this.#ended++;
    const properties = markedProperties(this.#pair, paragraph, change, before);
    if (renumbered && properties.includes("<w:pPrChange ")) this.#pair.context.renumbered++;
    this.#written += open + properties + this.#runs.take() + close + behind;
  }

  /** The end of the group: it stays where both drafts have one of the same kind. */
  #end(): void {
    const [a, b] = [this.#a.at(-1), this.#b.at(-1)];
    const moved = this.#spans.length === 1 ? this.#spans[0]!.move !== undefined : false;
    const kept = a !== undefined && b !== undefined && (a.section === null) === (b.section === null);
    if (a !== undefined && !kept) {
      const kind = moved && b === undefined ? "moveFrom" : "del";
      this.#goneEnd(this.#a.length - 1, { kind, signature: this.#pair.context.signature });
    }
    if (b === undefined) return;
    this.#come(Infinity, Infinity, null);
    const kind = moved && a === undefined ? "moveTo" : "ins";
    const earlier = a !== undefined && (this.#shifted || this.#pair.context.formatting) ? a : null;
    this.#ownEnd(this.#b.length - 1, kept ? null : kind, kept ? earlier : null);
  }
}
