import type { Edit } from "../../../core/text/edit.ts";
import type { ReturnedBy, ReturnedItem } from "../../../core/text/spans.ts";
import { standsIn } from "../changes.ts";
import { shownText } from "../composite-read.ts";
import type { LaidPiece } from "../writing/composite-layout.ts";
import type { ParagraphLook, ReturnedParagraph, ReturnedToken } from "./returned.ts";
import { commonStart, piecesAt } from "./spots.ts";

/** A paragraph of the file as it reads now, out of one that was sent. */
export interface Segment {
  readonly items: readonly ReturnedItem[];
  readonly look: ParagraphLook;
}

/** One paragraph that was sent, with all that became of it: more than one paragraph where some were put in. */
export interface ReturnedLine {
  readonly segments: readonly Segment[];
  /** Its end was deleted: it runs into the next. */
  readonly joined: ReturnedBy | null;
  /** Words that were put in and then struck through or hidden by hand. */
  readonly unseen: readonly { readonly text: string; readonly by: ReturnedBy }[];
}

/** Words changed without tracking. */
export const UNTRACKED: ReturnedBy = { author: "", date: null, tracked: false, comments: [] };

interface Step {
  readonly op: "keep" | "delete" | "insert";
  readonly text: string;
  readonly by?: ReturnedBy;
}

/**
 * What became of a paragraph that was sent as these pieces. `before` leads from it to the paragraph before tracked changes; both
 * together lead to what "accept all" gives.
 */
export function lineOf(
  found: ReturnedParagraph,
  pieces: readonly LaidPiece[],
  before: readonly Edit[],
  remarks: (token: ReturnedToken) => readonly string[],
): ReturnedLine {
  const cutter = new PieceCutter(pieces);
  const segments: Segment[] = [];
  let items: ReturnedItem[] = [];
  let joined: ReturnedBy | null = null;
  const unseen: { text: string; by: ReturnedBy }[] = [];
  const hide = (text: string, token: ReturnedToken): void => {
    const hand = token.changes.find(({ byHand }) => byHand !== undefined)?.byHand;
    if (hand !== undefined && text.trim() !== "") unseen.push({ text, by: { ...byOf(token), byHand: hand } });
  };
  let look: ParagraphLook = { depth: 0, heading: false };
  const put = (step: Step): void => {
    if (step.text !== "") items.push(...cutter.items(step));
  };
  const byOf = (token: ReturnedToken): ReturnedBy => {
    const [change] = token.changes;
    const comments = remarks(token);
    if (change?.byHand !== undefined) return { ...UNTRACKED, comments, byHand: change.byHand };
    return { author: change?.author ?? "", date: change?.date ?? null, tracked: true, comments };
  };
  /** What was not there before the tracked changes, and ends of paragraphs. */
  const come = (token: ReturnedToken): void => {
    const [was, is] = [standsIn("original", token.changes), standsIn("final", token.changes)];
    if (token.isMark) {
      look = token.look ?? look;
      if (was && !is) joined = byOf(token);
      if (was || !is) return;
      segments.push({ items, look });
      items = [];
    } else if (is && !was) put({ op: "insert", text: token.text, by: byOf(token) });
    else if (!was) hide(token.text, token);
  };
  let [at, used] = [0, 0];
  for (const { op, text } of before) {
    const isSpace = text.trim() === "";
    if (op === "delete" || op === "moveOut") {
      // Programs write white space as they like: where nobody tracked it, it is no change.
      put(isSpace ? { op: "keep", text } : { op: "delete", text, by: UNTRACKED });
      continue;
    }
    for (let left = text.length; left > 0;) {
      const token = found.tokens[at];
      if (token === undefined) break;
      if (token.isMark || !standsIn("original", token.changes)) {
        come(token);
        at++;
        continue;
      }
      const words = token.text.slice(used, used + left);
      const stays = standsIn("final", token.changes);
      if (op === "keep") put(stays ? { op: "keep", text: words } : { op: "delete", text: words, by: byOf(token) });
      else if (!stays) hide(words, token);
      else {
        const next = isSpace ? found.tokens[at + 1] : undefined;
        if (!isSpace) put({ op: "insert", text: words, by: UNTRACKED });
        else if (next !== undefined && comesIn(next)) put({ op: "insert", text: words, by: byOf(next) });
      }
      left -= words.length;
      used += words.length;
      if (used >= token.text.length) [at, used] = [at + 1, 0];
    }
  }
  for (const token of found.tokens.slice(at)) come(token);
  segments.push({ items, look });
  return { segments, joined, unseen };
}

/** Whether a stretch was put in with tracking: white space before it then parts it from the words there. */
function comesIn({ isMark, changes }: ReturnedToken): boolean {
  return !isMark && !standsIn("original", changes);
}

/** Gives each stretch the piece that it was of. */
class PieceCutter {
  /** Place in the paragraph as shown. */
  #at = 0;
  readonly #pieces: readonly LaidPiece[];

  constructor(pieces: readonly LaidPiece[]) {
    this.#pieces = pieces;
  }

  items({ op, text, by }: Step): readonly ReturnedItem[] {
    const made = by === undefined ? {} : { by };
    if (op === "insert") return [{ op, text, ...this.#between(), ...made }];
    const items: ReturnedItem[] = [];
    const end = this.#at + text.length;
    let start = 0;
    for (const piece of this.#pieces) {
      const stop = start + shownText(piece.text).length;
      const [from, to] = [Math.max(this.#at, start), Math.min(end, stop)];
      if (from < to) {
        const { role, slots, holders } = piece;
        items.push({ op, text: unshown(piece.text, from - start, to - start), role, slots, holders, ...made });
      }
      start = stop;
    }
    this.#at = end;
    return items;
  }

  /** Where words stand that were put in here: in an alternative where both neighbours are, at its edges too. */
  #between(): Pick<ReturnedItem, "role" | "slots" | "holders" | "past"> {
    const near = piecesAt(this.#pieces, this.#at, this.#at);
    const [left] = near;
    const holders = commonStart(near.map((piece) => piece.holders.map((parties) => JSON.stringify(parties))));
    const depth = holders.length;
    const slots = left?.slots.slice(0, depth) ?? [];
    const inside = { slots, holders: left?.holders.slice(0, depth) ?? [] };
    const past = near.length > 1 ? left?.slots[depth] : undefined;
    const alone = near.length === 1 ? left : undefined;
    const before = this.#at === 0 && left?.role === "label";
    const role = before ? "label" : alone !== undefined && !this.#atEdge(alone) ? alone.role : "words";
    return { role, ...inside, ...(past === undefined ? {} : { past }) };
  }

  #atEdge(piece: LaidPiece): boolean {
    let start = 0;
    for (const each of this.#pieces) {
      const end = start + shownText(each.text).length;
      if (each === piece) return this.#at === start || this.#at === end;
      start = end;
    }
    return true;
  }
}

/** The stretch of a text that shows as a stretch of its shown form. */
function unshown(text: string, from: number, to: number): string {
  const shown = shownText(text);
  if (shown === text) return text.slice(from, to);
  let [at, start, end] = [0, 0, text.length];
  for (let i = 0; i < text.length; at++) {
    if (at === from) start = i;
    if (at === to) end = i;
    i += text.startsWith("\r\n", i) ? 2 : 1;
  }
  return text.slice(start, to >= shown.length ? text.length : end);
}
