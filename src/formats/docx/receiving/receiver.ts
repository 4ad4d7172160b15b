import { walkComposite } from "../../../core/text/reading.ts";
import type { Edit } from "../../../core/text/edit.ts";
import { redlineTexts } from "../../../core/text/redline.ts";
import {
  HOLDERS,
  together,
  type ReturnedBy,
  type ReturnedEdits,
  type ReturnedItem,
  type ReturnedMove,
  type ReturnedOption,
  type ReturnedPoints,
  type ReturnedRemark,
  type ReturnedRole,
  type Unplaced,
} from "../../../core/text/spans.ts";
import { bookmarkNames } from "../composite-names.ts";
import { sentParagraphs, shownPieces, shownText, type CarriedComposite } from "../composite-read.ts";
import { isOwn, type LaidParagraph, type LaidPiece } from "../writing/composite-layout.ts";
import { deletedPoints, FiledParts } from "./filed-parts.ts";
import { lineOf, UNTRACKED, type Segment } from "./items.ts";
import { apart, around } from "./lines.ts";
import { pairParagraphs } from "./pairing.ts";
import { writtenMarks, type WrittenMarks } from "./marks.ts";
import { movedPoints } from "./moves.ts";
import { retoldNotes, withOwnTold } from "./own-words.ts";
import { Outline, type NewParagraph } from "./placing.ts";
import { linesTogether, recut } from "./recut.ts";
import type { ReturnedParagraph, ReturnedToken } from "./returned.ts";
import { joinedRows } from "./tables.ts";

/** How the names of the bookmarks of a composite begin. */
export const OURS = "_parley_";

/** Whether a bookmark carries the id of a point or slot. */
export function isOurs(bookmark: string): boolean {
  return bookmark.startsWith(OURS);
}

/** A comment of a returned document. */
export interface ReturnedComment {
  readonly author: string;
  readonly date: string | null;
  readonly text: string;
}

/** Finds the place of each change and comment of a returned document in the composite as it was sent. */
export class Receiver {
  readonly #found: readonly ReturnedParagraph[];
  readonly #sent: readonly LaidParagraph[];
  readonly #pairs: readonly (number | null)[];
  /** Where each paragraph that was sent came back. */
  readonly #back: ReadonlyMap<number, number>;
  readonly #ids = new Map<string, string>();
  readonly #outline: Outline;
  readonly #comments: ReadonlyMap<string, ReturnedComment>;
  readonly #filed = new FiledParts();
  /** New paragraphs by the paragraph that they follow. */
  readonly #fresh = new Map<number, NewParagraph[]>();
  readonly #options: ReturnedOption[] = [];
  readonly #marks: WrittenMarks;
  readonly #moved: readonly ReturnedMove[];
  readonly #unplaced: Unplaced[] = [];

  constructor(
    sent: CarriedComposite,
    found: readonly ReturnedParagraph[],
    comments: ReadonlyMap<string, ReturnedComment>,
  ) {
    this.#comments = comments;
    this.#marks = writtenMarks(sent.view);
    const role = "label" as const;
    const title: LaidParagraph = {
      point: null,
      kind: "note",
      depth: 0,
      pieces: [{ text: sent.title, role, slots: [], holders: [] }],
    };
    const laid = sentParagraphs(sent);
    this.#sent = [title, ...laid.filter((each) => !isOwn(each))];
    const ours = found.some(({ tokens }) => tokens.some(({ bookmarks }) => bookmarks.some(isOurs)));
    const lines = this.#sent.flatMap(({ pieces }) => shownPieces(pieces).split("\n"));
    // The title is a paragraph of the text here: nothing stands before it.
    const all = [{ ...title, kind: "text" as const }, ...laid];
    const told = withOwnTold(found, all, sent.printed);
    this.#found = ours ? linesTogether(this.#sent, told) : recut(this.#sent, joinedRows(told, lines));
    this.#outline = new Outline(sent.composite);
    for (const [id, name] of bookmarkNames(sent.composite)) this.#ids.set(name, id);
    this.#pairs = pairParagraphs(
      this.#sent.map(({ pieces, point, kind }) => ({
        text: shownPieces(pieces),
        point: point?.id ?? null,
        ...(kind === "heading" ? { heading: point?.label ?? "" } : {}),
      })),
      this.#found.map(({ text, tokens, own, point }) => ({
        text: own ? "" : text,
        point: point ?? this.#bookmarked(tokens[0]),
      })),
    );
    this.#back = new Map(this.#pairs.flatMap((sentAt, at) => (sentAt === null ? [] : [[sentAt, at]])));
    let gap = 0;
    for (const [index, pair] of this.#pairs.entries()) {
      gap = pair ?? gap;
      this.#paragraph(index, gap);
    }
    const { composite } = sent;
    const [laidOut, fresh, outline] = [this.#sent, this.#fresh, this.#outline];
    this.#moved = movedPoints(composite, { sent: laidOut, fresh, outline, isGone: (index) => this.#isGone(index) });
    this.#missing(composite);
    // Only the file itself tells what the composite said of itself when it was written.
    if (sent.view.names !== undefined) {
      const unpaired = this.#found.filter((_, index) => this.#pairs[index] === null);
      const there = new Set(
        this.#sent.flatMap(({ point }, at) => (point === null || this.#isGone(at) ? [] : [point.id])),
      );
      const stays = ({ point }: LaidParagraph): boolean => point === null || there.has(point.id);
      for (const words of retoldNotes(laid, unpaired, stays, sent.pages))
        this.#unplaced.push({ code: "outside", point: null, label: "", ...words, by: UNTRACKED });
    }
  }

  /**
   * How many paragraphs of the text came back word for word, and whether the file is another one: less than half is in it at all,
   * or not one of the brackets of several paragraphs, as in a party's own document.
   */
  fit(): { readonly fits: number; readonly all: number; readonly isOther: boolean } {
    const sent = this.#sent.flatMap((laid, index) => {
      const text = shownPieces(laid.pieces);
      return laid.point === null || text.trim() === "" ? [] : [{ laid, text, back: this.#back.get(index) }];
    });
    const back = sent.filter((each) => each.back !== undefined);
    const fits = back.filter((each) => this.#found[each.back ?? -1]?.text === each.text).length;
    const bracketed = sent.filter(({ laid }) => laid.pieces.some(({ slots }) => slots.length > 0)).length;
    const kept = this.#found.some(({ text }) => this.#marks.own.test(text));
    const isOther = sent.length > 2 && (back.length < sent.length / 2 || (bracketed > 1 && !kept));
    return { fits, all: sent.length, isOther };
  }

  /** Everything that was done, in the order of the text. */
  edits(composite: CarriedComposite["composite"]): ReturnedEdits {
    const inserted: ReturnedPoints[] = [];
    for (const [gap, paragraphs] of [...this.#fresh].toSorted(([a], [b]) => a - b)) {
      const points = this.#isCopied(paragraphs) ? this.#copied(gap, paragraphs) : this.#between(gap, paragraphs);
      if (points !== null) inserted.push(points);
    }
    for (const { point } of this.#movedPoints(composite)) this.#filed.withdraw(point.id);
    const missing = new Set(this.#sent.flatMap(({ point }, index) => (this.#back.has(index) ? [] : (point?.id ?? []))));
    const deleted = deletedPoints(composite.points, this.#filed, (point) => !missing.has(point));
    return {
      named: this.#marks.own === HOLDERS,
      parts: this.#filed.changed(),
      inserted,
      options: this.#options,
      deleted,
      unplaced: this.#unplaced,
      ...(this.#moved.length === 0 ? {} : { moved: this.#moved }),
    };
  }

  /** Whether a paragraph that was sent is not in its place any more: it did not come back, or all of it was taken out. */
  #isGone(index: number): boolean {
    const at = this.#back.get(index);
    return (
      at === undefined ||
      this.#found[at]!.tokens.every((token) => token.isMark || !stays(token) || token.text.trim() === "")
    );
  }

  /** Whether new paragraphs hold what only the composite writes: an option's lead is told apart from that where it is filed. */
  #isCopied(paragraphs: readonly NewParagraph[]): boolean {
    return paragraphs.some(({ text }) => HOLDERS.test(text.replace(this.#marks.option, "$1")));
  }

  /**
   * Words of the text in a new place, with its brackets: a paragraph that was cut in two, or moved and changed. They are told, and
   * with them all that was done to the point that they were taken from: the other half of it would be a deletion that nobody meant.
   */
  #copied(gap: number, paragraphs: readonly NewParagraph[]): null {
    const to = paragraphs.map(({ text }) => text).join("\n");
    const all = to.replace(/\s+/gu, "");
    const source = this.#filed.all().find(({ changed, paragraphs: lines }) => {
      const gone = lines.flat().filter(({ op, role }) => op === "delete" && role !== "label");
      const words = gone
        .map(({ text }) => shownText(text))
        .join("")
        .replace(/\s+/gu, "");
      return changed && gone.some(({ role }) => NAMES_HOLDERS.has(role)) && all.includes(words);
    });
    const items = source?.paragraphs.flat() ?? [];
    const point = source?.part.point ?? this.#sent[gap]?.point?.id ?? null;
    if (source !== undefined) this.#filed.withdraw(source.part.point);
    const from = items.flatMap(({ op, text }) => (op === "delete" ? [text] : [])).join("");
    const by = together(paragraphs.map((each) => each.by));
    this.#unplaced.push({ code: "copied", point, label: this.#outline.labelOf(point), from, to, by });
    return null;
  }

  /** All comments with their places. */
  comments(): readonly ReturnedRemark[] {
    return [...this.#comments].map(([id, comment]) => {
      const index = this.#found.findIndex(
        ({ tokens, places }) => places.has(id) || tokens.some((token) => token.comments.includes(id)),
      );
      const point = index === -1 ? null : this.#pointAt(index);
      const tokens = (this.#found[index]?.tokens ?? []).filter((token) => !token.isMark && token.comments.includes(id));
      return { ...comment, point, label: this.#outline.labelOf(point), quote: tokens.map(({ text }) => text).join("") };
    });
  }

  /** @param gap the paragraph that was sent in this one's place, or the last before it */
  #paragraph(index: number, gap: number): void {
    const found = this.#found[index] as ReturnedParagraph;
    const pair = this.#pairs[index] ?? null;
    const laid = pair === null ? undefined : this.#sent[pair];
    const own = laid === undefined && found.own;
    // What was never sent came in whole, tracked or not; the program's own words are told apart from the text.
    const pieces: readonly LaidPiece[] = laid?.pieces ?? [
      { text: own ? found.text : "", role: "label", slots: [], holders: [] },
    ];
    const before = edits(shownPieces(pieces), found.text);
    const line = lineOf(found, pieces, before, (token) =>
      token.comments.flatMap((id) => this.#comments.get(id)?.text ?? []),
    );
    const { main, leading, trailing } = laid === undefined && !own ? apart(line) : around(line);
    for (const segment of leading) this.#put(pair === null ? gap : gap - 1, segment);
    if (laid !== undefined && laid.point !== null) this.#filed.file(laid, main);
    else if (main.some(({ op }) => op !== "keep")) this.#tell("outside", this.#pointAt(index), main);
    for (const segment of trailing) this.#put(gap, segment);
    for (const { text, by } of line.unseen) {
      const point = this.#pointAt(index);
      this.#unplaced.push({ code: "unseen", point, label: this.#outline.labelOf(point), from: "", to: text, by });
    }
    if (line.joined !== null && this.#isJoined(index, main, line.joined)) {
      const words = main.filter(({ op }) => op !== "delete").map(({ text }) => text);
      const point = this.#pointAt(index);
      const label = this.#outline.labelOf(point);
      this.#unplaced.push({ code: "joined", point, label, from: words.join(""), to: "", by: line.joined });
    }
  }

  #put(gap: number, { items, look }: Segment): void {
    const text = items.map((item) => (item.op === "delete" ? "" : item.text)).join("");
    if (text.trim() === "") return;
    const by = items.find(({ op }) => op === "insert")?.by ?? UNTRACKED;
    const list = this.#fresh.get(gap) ?? [];
    this.#fresh.set(gap, list);
    list.push({ text, look, by });
  }

  /** Whether a paragraph whose end was deleted runs into words: not where all of it, or all that follows up to an end, went too. */
  #isJoined(index: number, items: readonly ReturnedItem[], by: ReturnedBy): boolean {
    if (!by.tracked || !items.some(({ op, text }) => op !== "delete" && text.trim() !== "")) return false;
    for (let at = index + 1; at < this.#found.length; at++) {
      const tokens = this.#found[at]?.tokens ?? [];
      if (tokens.some((token) => !token.isMark && stays(token) && token.text.trim() !== "")) return true;
      if (tokens.some((token) => token.isMark && stays(token))) return false;
    }
    return false;
  }

  /** New paragraphs behind one that was sent: within its point, or between it and the next. */
  #between(gap: number, paragraphs: readonly NewParagraph[]): ReturnedPoints | null {
    const [before, after] = [this.#sent[gap], this.#sent[gap + 1]];
    const point = before?.point ?? null;
    const [{ by }] = paragraphs as readonly [NewParagraph];
    const inside = point !== null && after?.point === point;
    if (point !== null && before?.kind === "option") {
      const options = paragraphs.map(({ text }) => this.#marks.option.exec(text)?.[1] ?? (inside ? text : null));
      if (options.every((text) => text !== null)) {
        const own = { point: point.id, label: point.label, slot: "s1", by };
        this.#options.push({ ...own, text: options.join("\n") });
        return null;
      }
    }
    if (inside) {
      const text = paragraphs.map((each) => `${each.text}\n`).join("");
      const item: ReturnedItem = { op: "insert", text, role: "words", slots: [], holders: [], by };
      if (this.#filed.putFirst(point.id, item)) return null;
    }
    const follows = point?.id ?? null;
    // Before the first point stand titles and letterheads: what nobody tracked there is no new point.
    if (follows === null && paragraphs.every((each) => !each.by.tracked)) {
      const to = paragraphs.map((each) => each.text).join("\n");
      this.#unplaced.push({ code: "outside", point: null, label: "", from: "", to, by });
      return null;
    }
    const at = this.#outline.spot(follows, paragraphs[0]?.look.depth ?? 0);
    const points = this.#outline.points(paragraphs, follows, at);
    return {
      label: this.#outline.labelOf("after" in at ? at.after : at.under),
      at,
      points,
      by: together(paragraphs.map((each) => each.by)),
    };
  }

  #movedPoints(composite: CarriedComposite["composite"]) {
    const moved = new Set(this.#moved.map(({ point }) => point));
    const roots = [...walkComposite(composite.points)].flatMap(({ point }) => (moved.has(point.id) ? [point] : []));
    return [...walkComposite(roots)];
  }

  /** Paragraphs that are gone without a tracked change. */
  #missing(composite: CarriedComposite["composite"]): void {
    const moved = new Set(this.#movedPoints(composite).map(({ point }) => point.id));
    for (const [index, laid] of this.#sent.entries()) {
      const text = shownPieces(laid.pieces);
      if (this.#back.has(index) || laid.point === null) continue;
      this.#filed.file(
        laid,
        laid.pieces.map((piece) => ({ ...piece, op: "keep" as const })),
      );
      const { id, label } = laid.point;
      if (text.trim() === "" || moved.has(id)) continue;
      this.#unplaced.push({ code: "text-missing", point: id, label, from: text, to: "", by: UNTRACKED });
    }
  }

  #tell(code: Unplaced["code"], point: string | null, items: readonly ReturnedItem[]): void {
    const words = (op: ReturnedItem["op"]): string =>
      items.flatMap((item) => (item.op === op ? [item.text] : [])).join("");
    const by = together(items.flatMap((item) => item.by ?? []));
    const label = this.#outline.labelOf(point);
    this.#unplaced.push({ code, point, label, from: words("delete"), to: words("insert"), by });
  }

  /** The point that a paragraph belongs to, or follows. */
  #pointAt(index: number): string | null {
    for (let at = index; at >= 0; at--) {
      const laid = this.#sent[this.#pairs[at] ?? -1];
      const point = laid?.point?.id ?? this.#bookmarked(this.#found[at]?.tokens[0]);
      if (point !== null) return point;
    }
    return null;
  }

  #bookmarked(token: ReturnedToken | undefined): string | null {
    for (const name of token?.bookmarks ?? []) {
      const id = isOurs(name) ? this.#ids.get(name.replace(/_[hst]\d+$/u, "")) : undefined;
      if (id !== undefined) return id;
    }
    return null;
  }
}

/** What tells whose an alternative is, or stands for its words. */
const NAMES_HOLDERS: ReadonlySet<ReturnedRole> = new Set(["holders", "lead", "nothing"]);

function stays({ changes }: ReturnedToken): boolean {
  return !changes.some(({ kind }) => kind === "delete" || kind === "moveFrom");
}

function edits(from: string, to: string): readonly Edit[] {
  if (from === to) return [{ op: "keep", text: from }];
  if (from === "") return [{ op: "insert", text: to }];
  return redlineTexts(from, to);
}
