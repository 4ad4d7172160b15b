import type { Composite } from "../../../core/text/composite.ts";
import { atMarks, footnotesOf, type HeldNote } from "../../../core/text/footnotes.ts";
import { layOut, type Laid, type TablePiece } from "../../../core/text/table.ts";
import { withoutParties } from "../../../core/text/reading.ts";
import type { ExportFrame } from "../../frame.ts";
import { carry } from "../carried.ts";
import { bookmarkNames, COMPOSITE_NAMESPACE } from "../composite-names.ts";
import { shownNotes, wordsPrinted } from "../composite-read.ts";
import { Annotations } from "./annotations.ts";
import { isOwn, layComposite, type CompositeView, type LaidParagraph, type LaidPiece } from "./composite-layout.ts";
import { writeTitle } from "./draft.ts";
import { Ids, isRightToLeft, paragraph, runs, type Look, type ParagraphLook } from "./markup.ts";
import { packDocument, pageLines } from "./package.ts";
import { wordsTable } from "./words-table.ts";

/**
 * A composite as a Word file: differences in brackets, with the parties that hold them where `attributed`. The file
 * carries the ids of points and slots as hidden bookmarks and, out of sight, the whole composite; an anonymous file
 * carries neither parties nor drafts, so that nothing in it tells who wants what.
 */
export function writeCompositeDocx(
  composite: Composite,
  frame: ExportFrame,
  shownAs: Omit<CompositeView, "say">,
): Uint8Array {
  const view: CompositeView = { ...shownAs, say: frame.say };
  const shown = view.attributed ? composite : withoutParties(composite);
  const language = composite.drafts.find((draft) => draft.language !== "")?.language ?? "";
  const notes = footnotesOf(composite);
  const writer = new CompositeWriter(shown, language, [...notes.values()].flat(), view.attributed);
  const laid = layComposite(composite, view, notes);
  const body = writer.write(laid);
  const carried = {
    title: frame.title,
    attributed: view.attributed,
    names: view.names ?? {},
    composite: shown,
    pages: pageLines(frame),
    ...wordsPrinted(laid, frame.say),
  };
  const data = view.attributed || notes.size === 0 ? carried : { ...carried, notes: shownNotes(composite, false) };
  return packDocument({
    frame,
    language,
    body: `${writeTitle(frame.title, frame.language)}${body}${paragraph("", { style: "ParleyFrame" })}`,
    footnotes: writer.footnotes,
    data: carry(COMPOSITE_NAMESPACE, "composite", data),
  });
}

const LOOKS: Readonly<Record<LaidPiece["role"], Look>> = {
  words: {},
  label: {},
  bracket: { bold: true, colour: "1F4E79" },
  holders: { small: true, colour: "1F4E79" },
  lead: { small: true, colour: "1F4E79" },
  nothing: { small: true, colour: "1F4E79" },
};

class CompositeWriter {
  private readonly ids = new Ids();
  private readonly names: ReadonlyMap<string, string>;
  private readonly language: string;

  private readonly annotations = new Annotations(this.ids);
  private readonly notes: ReadonlyMap<number, HeldNote>;
  private readonly attributed: boolean;
  /** Slots whose brackets are open, outermost first: they may go on through the cells of a table. */
  private readonly open: { readonly slot: string; readonly id: number }[] = [];

  constructor(composite: Composite, language: string, notes: readonly HeldNote[], attributed: boolean) {
    this.names = bookmarkNames(composite);
    this.language = language;
    this.notes = new Map(notes.map((note) => [note.n, note]));
    this.attributed = attributed;
  }

  /** Content of w:footnotes. */
  get footnotes(): string {
    return this.annotations.footnotes;
  }

  /** Each point's bookmark spans its own paragraphs; each slot's, the brackets of all of its alternatives. */
  write(paragraphs: readonly LaidParagraph[]): string {
    let body = "";
    for (const [i, laid] of paragraphs.entries()) {
      const isText = (each: LaidParagraph): boolean => each.point !== null && !isOwn(each);
      const opens = isText(laid) && !(isText(paragraphs[i - 1] ?? NOTHING) && paragraphs[i - 1]?.point === laid.point);
      const closes = isText(laid) && !(isText(paragraphs[i + 1] ?? NOTHING) && paragraphs[i + 1]?.point === laid.point);
      body += this.paragraph(laid, opens, closes);
    }
    return body;
  }

  private pointBookmark = 0;
  /** How many paragraphs with tables a point has had: each has a bookmark of its own. */
  private readonly together = new Map<string, number>();

  private paragraph(laid: LaidParagraph, opens: boolean, closes: boolean): string {
    const name = this.names.get(laid.point?.id ?? "") ?? "";
    let before = "";
    if (opens && name !== "") {
      this.pointBookmark = this.ids.next();
      before = bookmarkStart(this.pointBookmark, name);
    }
    const after = closes && name !== "" ? bookmarkEnd(this.pointBookmark) : "";
    const stretches = layOut(laid.pieces.map((piece) => ({ text: piece.text, tag: piece })));
    if (stretches.some(({ kind }) => kind === "table")) return this.stretches(laid, stretches, name, [before, after]);
    return paragraph(before + this.pieces(laid.pieces, name) + this.closeTo(0) + after, this.look(laid));
  }

  /** Paragraphs and tables that are one paragraph of the text: a bookmark around them tells that. */
  private stretches(
    laid: LaidParagraph,
    stretches: readonly Laid<LaidPiece>[],
    name: string,
    [before, after]: readonly [string, string],
  ): string {
    const id = this.ids.next();
    const nth = (this.together.get(name) ?? 0) + 1;
    this.together.set(name, nth);
    const opening = before + (name === "" ? "" : bookmarkStart(id, `${name}_t${nth}`));
    const look = this.look(laid);
    const cut = (pieces: readonly TablePiece<LaidPiece>[]): readonly LaidPiece[] =>
      pieces.map(({ text, tag }) => ({ ...tag, text }));
    const written = stretches.map((each, at) => {
      const end = at === stretches.length - 1 ? "" : "\n";
      if (each.kind === "words") return paragraph(this.pieces(withoutEnd(cut(each.pieces), end), name), look);
      return wordsTable(each.rows, {
        look,
        runs: (pieces, isHead) => this.pieces(cut(pieces), name, isHead),
      });
    });
    // Word joins tables that touch.
    if (stretches.at(-1)?.kind === "table") written.push(paragraph("", { style: "ParleyNote" }));
    const closing = this.closeTo(0) + (name === "" ? "" : bookmarkEnd(id)) + after;
    return opening + written.join("") + closing;
  }

  private closeTo(depth: number): string {
    let content = "";
    while (this.open.length > depth) content += bookmarkEnd(this.open.pop()?.id ?? 0);
    return content;
  }

  private pieces(pieces: readonly LaidPiece[], name: string, bold = false): string {
    let content = "";
    for (const piece of pieces) {
      const same = this.open.findIndex(({ slot }, i) => piece.slots[i] !== slot);
      content += this.closeTo(same === -1 ? Math.min(this.open.length, piece.slots.length) : same);
      for (const slot of piece.slots.slice(this.open.length)) {
        const id = this.ids.next();
        this.open.push({ slot, id });
        if (name !== "") content += bookmarkStart(id, `${name}_${slot}`);
      }
      const look = bold ? { ...LOOKS[piece.role], bold } : LOOKS[piece.role];
      const parts = atMarks(piece.text);
      for (const [at, part] of parts.entries()) {
        // Between two marks of notes a little space: 1 and 2 are not 12.
        if (typeof part === "string") content += runs(part, look);
        else content += typeof parts[at + 1] === "number" ? spaced(this.note(part)) : this.note(part);
      }
    }
    return content;
  }

  /** A note of the drafts, with whose it is where not all have it. */
  private note(n: number): string {
    const note = this.notes.get(n);
    if (note === undefined) return "";
    const whose = note.common || !this.attributed ? "" : ` {${note.parties.join(", ")}}`;
    return this.annotations.footnote({ mark: String(n), text: note.text + whose });
  }

  private look(laid: LaidParagraph): ParagraphLook {
    const { kind, depth, pieces } = laid;
    const words = (of: readonly LaidPiece[]): string => of.map(({ text }) => text).join("");
    const own = words(pieces.filter(({ role }) => role === "words"));
    const style = kind === "heading" ? HEADINGS[Math.min(depth, 2)] : isOwn(laid) ? "ParleyNote" : undefined;
    return {
      depth,
      rightToLeft: isRightToLeft(own || words(pieces), this.language),
      ...(style === undefined ? {} : { style }),
    };
  }
}

/** The mark of a note with space after it. */
function spaced(reference: string): string {
  return reference.replace("<w:rPr><w:vertAlign", '<w:rPr><w:spacing w:val="40"/><w:vertAlign');
}

/** A paragraph needs no end of line before a table. */
function withoutEnd(pieces: readonly LaidPiece[], end: string): readonly LaidPiece[] {
  const last = pieces.at(-1);
  if (last === undefined || end === "" || !last.text.endsWith(end)) return pieces;
  return [...pieces.slice(0, -1), { ...last, text: last.text.slice(0, -end.length) }];
}

const HEADINGS = ["Heading1", "Heading2", "Heading3"] as const;
const NOTHING: LaidParagraph = { point: null, kind: "note", depth: 0, pieces: [] };

function bookmarkStart(id: number, name: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
}

function bookmarkEnd(id: number): string {
  return `<w:bookmarkEnd w:id="${id}"/>`;
}
