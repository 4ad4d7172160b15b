import type { Redline } from "../../../core/text/alignment.ts";
import type { Draft } from "../../../core/text/draft.ts";
import type { LaidRow, TablePiece } from "../../../core/text/table.ts";
import { said, type Say } from "../../../core/common/said.ts";
import type { ExportFrame } from "../../frame.ts";
import { footnotesBeside } from "../../redline-notes.ts";
import type { Atom, OpaqueAtom } from "./atoms.ts";
import { writeTitle } from "./draft.ts";
import {
  changed,
  changedMark,
  dateTime,
  Ids,
  isRightToLeft,
  moveRangeStart,
  paragraph,
  runs,
  type Look,
  type ParagraphLook,
  type Signature,
} from "./markup.ts";
import { mergeSides, type MergedAtom, type Status } from "./merge.ts";
import { packDocument } from "./package.ts";
import { pairTable } from "./pair-table.ts";
import { pointLook } from "./points.ts";
import { layTracked, wholeStatus, type TrackedStretch, type TrackedWords } from "./redline-table.ts";
import { redlineSides } from "./sides.ts";
import { wordsTable } from "./words-table.ts";

/**
 * A redline as a Word file with real tracked changes by `author`, else the party of the new draft, dated with it: accepting all gives
 * the new draft, rejecting all the old one, labels and headings included. Where a wording is not the draft's own,
 * the point stands as a whole, old beside new, and is not tracked.
 */
export function writeRedlineDocx(
  redline: Redline,
  from: Draft,
  to: Draft,
  frame: ExportFrame,
  author?: string,
): Uint8Array {
  const signature = { author: author || to.tabledBy.join(", ") || NOBODY, date: to.date ?? frame.asOf };
  const language = to.language || from.language;
  const writer = new TrackedWriter(signature, language, [from, to], frame.say);
  const merged = mergeSides(redlineSides(redline, from, to));
  const nothingTracked = merged.length > 0 && merged.every(({ atom }) => atom.kind === "opaque");
  const title = nothingTracked ? writeTitle(frame.title, frame.language) : writer.title(from.title, to.title);
  const body = title + writer.write(merged);
  // Word never removes the last paragraph of a document; this one belongs to neither draft.
  return packDocument({ frame, language, body: `${body}${paragraph("", { style: "ParleyFrame" })}` });
}

/** Who signs changes of which nobody knows whose they are: a file needs a name, and no party may be named for another. */
const NOBODY = "Parley";

/** Turns merged atoms into paragraphs with tracked changes. */
class TrackedWriter {
  private readonly ids = new Ids();
  /** Written paragraphs and tables. */
  private body: string[] = [];
  /** Content of the paragraph being written. */
  private content = "";
  /** What must wait for the end of the paragraph. */
  private waiting = "";
  private pending: { readonly status: Status; readonly look: Look; text: string } | null = null;
  private range: { readonly name: string; readonly kind: "moveFrom" | "moveTo"; readonly id: number } | null = null;
  private atStart = true;
  /** What the paragraph before ended with, unless its mark is part of the same change. */
  private lastEnding: Status | null = null;
  private signature: Signature;
  /** Pairs to be shown old beside new in one table. */
  private beside: OpaqueAtom[] = [];
  private readonly signatures: readonly [Signature, Signature];
  private readonly language: string;
  private readonly drafts: readonly [Draft, Draft];
  private readonly say: Say;

  constructor(signature: Signature, language: string, drafts: readonly [Draft, Draft], say: Say) {
    this.signature = signature;
    this.signatures = [signature, { ...signature, date: later(signature.date) }];
    this.language = language;
    this.drafts = drafts;
    this.say = say;
  }

  title(from: string, to: string): string {
    if (from === "" && to === "") return "";
    const look = { style: "Title" as const, rightToLeft: isRightToLeft(to || from, this.language) };
    if (from === to) return paragraph(runs(to), look);
    this.lastEnding = to === "" ? "del" : "ins";
    const gone = changed("del", this.ids, this.signature, runs(from, {}, true));
    const come = changed("ins", this.ids, this.signature, runs(to));
    const mark = from === "" ? "ins" : to === "" ? "del" : null;
    return paragraph(gone + come, look, mark === null ? "" : changedMark(mark, this.ids, this.signature));
  }

  write(atoms: readonly MergedAtom[]): string {
    let tabled = -1;
    for (const [at, merged] of atoms.entries()) {
      if (at <= tabled) continue;
      if (merged.atom.kind !== "opaque") this.putPairs();
      if (this.atStart && merged.atom.kind === "text") {
        tabled = this.withTables(atoms, at);
        if (at <= tabled) continue;
      }
      this.enterRange(merged);
      if (merged.atom.kind === "text")
        this.words(merged.atom.text, merged.status, merged.atom.struck ? { struck: true } : {});
      else if (merged.atom.kind === "mark") this.endParagraph(merged);
      else this.pairBeside(merged);
    }
    this.putPairs();
    this.flush();
    this.leaveRange();
    return this.body.join("");
  }

  /** Writes the paragraph that begins here where it holds a table; answers where it ends, or -1. */
  private withTables(atoms: readonly MergedAtom[], from: number): number {
    const to = atoms.findIndex(({ atom }, at) => at >= from && atom.kind !== "text");
    const end = atoms[to];
    if (end?.atom.kind !== "mark" || this.content !== "") return -1;
    const stretches = layTracked(atoms.slice(from, to), end.status);
    if (stretches === null) return -1;
    this.leaveRange();
    for (const stretch of stretches) this.tableStretch(stretch, pointLook(end.atom.part, this.language));
    this.atStart = true;
    this.content = "";
    this.endNotes(end);
    this.lastEnding = null;
    return to;
  }

  private tableStretch({ laid, end }: TrackedStretch, look: ParagraphLook): void {
    const tracked = (pieces: readonly TablePiece<TrackedWords>[], bold = false) =>
      pieces
        .map(({ text, tag: { status, struck } }) => {
          const shown = { ...(struck ? { struck } : {}), ...(bold ? { bold } : {}) };
          const content = runs(text, shown, status === "del");
          return status === "common" ? content : changed(status, this.ids, this.signature, content);
        })
        .join("");
    const markOf = (status: TrackedWords["status"]) =>
      status === "common" ? "" : changedMark(status, this.ids, this.signature);
    for (const [at, each] of laid.entries()) {
      this.changeSignature();
      if (each.kind === "words") {
        const own = at === 0 || end !== "common" ? end : (wholeStatus(each.pieces) ?? end);
        this.body.push(paragraph(tracked(withoutEnd(each.pieces)), look, markOf(own)));
      } else {
        const row = (one: LaidRow<TrackedWords>) => markOf(wholeStatus(one.line) ?? "common");
        this.body.push(wordsTable(each.rows, { look, runs: tracked, row }));
      }
    }
    // Word joins tables that touch.
    if (laid.at(-1)?.kind === "table") this.body.push(paragraph("", { style: "ParleyNote" }, markOf(end)));
  }

  private words(text: string, status: Status, look: Look): void {
    const { pending } = this;
    if (pending !== null && pending.status === status && pending.look.struck === look.struck) pending.text += text;
    else {
      this.flush();
      this.pending = { status, look, text };
    }
  }

  private flush(): void {
    const { pending } = this;
    this.pending = null;
    if (pending === null) return;
    if (this.atStart && pending.status === this.lastEnding) this.changeSignature();
    this.atStart = false;
    this.lastEnding = pending.status;
    const content = runs(pending.text, pending.look, pending.status === "del");
    this.content += pending.status === "common" ? content : changed(pending.status, this.ids, this.signature, content);
  }

  /**
   * LibreOffice joins a change at the end of a paragraph with one of the same kind, author and minute at the start of
   * the next, and takes the untouched mark between them for changed; another minute keeps them apart.
   */
  private changeSignature(): void {
    const [first, second] = this.signatures;
    this.signature = this.signature === first ? second : first;
  }

  private endParagraph(merged: MergedAtom): void {
    const { atom, status: wanted } = merged;
    if (atom.kind !== "mark") return;
    this.flush();
    const status = this.markStatus(wanted);
    if (this.atStart && status === this.lastEnding) this.changeSignature();
    if (this.atStart || status === this.lastEnding) this.lastEnding = null;
    this.atStart = true;
    const mark = status === "common" ? "" : changedMark(status, this.ids, this.signature);
    this.body.push(paragraph(this.content, pointLook(atom.part, this.language), mark));
    this.content = "";
    this.endNotes(merged);
  }

  /** What stands after a paragraph: its footnotes, and what waited for its end. */
  private endNotes({ atom, before, status }: MergedAtom): void {
    const old = status === "ins" || status === "moveTo" ? [] : footnotesOf(before ?? atom);
    const fresh = status === "del" || status === "moveFrom" ? [] : footnotesOf(atom);
    this.body.push(...footnotesBeside(old, fresh, this.say).map(note), this.waiting);
    this.waiting = "";
  }

  /** LibreOffice takes later marks for moved after a moved one whose paragraph does not end in moved words. */
  private markStatus(wanted: Status): Status {
    if (!this.atStart && this.lastEnding === wanted) return wanted;
    return wanted === "moveFrom" ? "del" : wanted === "moveTo" ? "ins" : wanted;
  }

  private enterRange({ move, status, atom }: MergedAtom): void {
    const name = atom.kind === "opaque" ? null : move;
    const kind = status === "del" || status === "moveFrom" ? "moveFrom" : "moveTo";
    if (this.range?.name === name && this.range?.kind === kind) return;
    this.flush();
    this.leaveRange();
    if (name === null) return;
    const id = this.ids.next();
    this.range = { name, kind, id };
    this.content += moveRangeStart(kind, id, name, this.signature);
  }

  /** A range that ends with a paragraph ends after its mark, between the paragraphs. */
  private leaveRange(): void {
    if (this.range === null) return;
    const end = `<w:${this.range.kind}RangeEnd w:id="${this.range.id}"/>`;
    if (this.content === "") this.body.push(end);
    else this.content += end;
    this.range = null;
  }

  private pairBeside({ atom, status }: MergedAtom): void {
    if (atom.kind !== "opaque") return;
    const leaves = status === "del" || status === "moveFrom";
    if (!leaves || atom.match === null) this.beside.push(atom);
    else this.put(note(this.say(said("paper-stands-elsewhere", { point: atom.from[0]?.label ?? "" }))));
  }

  private putPairs(): void {
    if (this.beside.length > 0) this.put(pairTable(this.beside, this.drafts, this.language, this.say));
    this.beside = [];
  }

  /** Puts a whole paragraph or table in its place: after the paragraph being written. */
  private put(written: string): void {
    if (this.content === "" && this.pending === null) this.body.push(written);
    else this.waiting += written;
  }
}

/** A line of the program's own beside the text. */
function note(text: string): string {
  return paragraph(runs(text), { style: "ParleyNote", rightToLeft: isRightToLeft(text) });
}

/** A paragraph needs no end of line before a table. */
function withoutEnd(pieces: readonly TablePiece<TrackedWords>[]): readonly TablePiece<TrackedWords>[] {
  return pieces.map((piece, at) =>
    at === pieces.length - 1 ? { ...piece, text: piece.text.replace(/\n$/u, "") } : piece,
  );
}

/** Two minutes past midnight of the same day. */
function later(date: string | null): string | null {
  return date === null ? null : dateTime(date).replace("T00:00:00Z", "T00:02:00Z");
}

/** Footnotes of the point whose text ends here. */
function footnotesOf(atom: Atom): readonly string[] {
  if (atom.kind !== "mark") return [];
  const { point, kind, words } = atom.part;
  if (kind === "heading" && (point.text !== "" || words === "")) return [];
  return (point.footnotes ?? []).map(({ mark, text }) => `${mark} ${text}`);
}
