import type { Edit } from "../../../core/text/edit.ts";
import { redlineTexts } from "../../../core/text/redline.ts";
import { standsIn } from "../changes.ts";
import { bookmarkNames } from "../composite-names.ts";
import { shownText, type CarriedComposite } from "../composite-read.ts";
import { layComposite, laidText, type LaidParagraph } from "../writing/composite-layout.ts";
import { pairParagraphs } from "./pairing.ts";
import type { ReceivedLoss, ReceivedProposal } from "./proposal.ts";
import type { ReturnedParagraph, ReturnedToken } from "./returned.ts";
import { around, commonStart, piecesAt, placeBefore } from "./spots.ts";

const OURS = "_parley_";

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

/** A place in the composite as it was sent. */
type Spot = Pick<ReceivedProposal, "point" | "label" | "slot" | "alternative" | "place" | "range" | "context">;

interface Group {
  readonly paragraph: number;
  readonly author: string;
  readonly date: string | null;
  from: string;
  to: string;
  readonly start: number;
  end: number;
  readonly first: ReturnedToken;
  readonly comments: Set<string>;
}

/** Finds the place of each change, comment and untracked edit of a returned document. */
export class Receiver {
  readonly proposals: ReceivedProposal[] = [];
  readonly losses: ReceivedLoss[] = [];
  private readonly party: string;
  private readonly found: readonly ReturnedParagraph[];
  private readonly sent: readonly LaidParagraph[];
  private readonly pairs: readonly (number | null)[];
  private readonly ids = new Map<string, string>();
  /** Edits from a paragraph as sent to the same before tracked changes, where they differ. */
  private readonly untracked = new Map<number, readonly Edit[]>();

  constructor(party: string, sent: CarriedComposite | undefined, found: readonly ReturnedParagraph[]) {
    this.party = party;
    this.found = found;
    const title: LaidParagraph = {
      point: null,
      kind: "note",
      depth: 0,
      pieces: [{ text: sent?.title ?? "", role: "label", slots: [], holders: [] }],
    };
    this.sent =
      sent === undefined
        ? []
        : [
            title,
            ...layComposite(sent.composite, sent.view).filter(({ kind }) => kind !== "note" && kind !== "retired"),
          ];
    if (sent !== undefined) for (const [id, name] of bookmarkNames(sent.composite)) this.ids.set(name, id);
    this.pairs = pairParagraphs(
      this.sent.map((laid) => ({ text: shownText(laidText(laid)), point: laid.point?.id ?? null })),
      found.map(({ text, tokens, own }) => ({ text: own ? "" : text, point: this.bookmarkedPoint(tokens[0]) })),
    );
    for (const [index, pair] of this.pairs.entries()) {
      const laid = pair === null ? undefined : this.sent[pair];
      const text = found[index]?.text ?? "";
      const before = laid === undefined || found[index]?.own === true ? text : shownText(laidText(laid));
      if (before !== text) this.untracked.set(index, redlineTexts(before, text));
    }
  }

  read(comments: ReadonlyMap<string, ReturnedComment>): void {
    const groups = this.groups();
    const used = new Set<string>();
    for (const group of groups) {
      for (const id of group.comments) used.add(id);
      const remarks = [...group.comments].flatMap((id) => comments.get(id)?.text ?? []);
      const { from, to, author, date } = group;
      const edit = { kind: "edit" as const, party: this.party, from, to, tracked: true, author, date };
      const spot = this.spot(group.paragraph, group.start, group.end, group.first);
      this.propose({ ...edit, ...spot, ...(remarks.length === 0 ? {} : { comment: remarks.join("\n") }) });
    }
    for (const index of this.found.keys()) this.untrackedEdits(index);
    this.missing();
    for (const [id, comment] of comments) if (!used.has(id)) this.lone(id, comment);
  }

  private propose(proposal: ReceivedProposal): void {
    this.proposals.push(proposal);
    if (proposal.point === null && proposal.place === "text") {
      this.losses.push({
        code: "point-unknown",
        message: `It is not known which point this belongs to: “${proposal.from}” → “${proposal.to}”.`,
      });
    }
  }

  /** Words deleted and inserted side by side, by one author and in one point. */
  private groups(): readonly Group[] {
    const groups: Group[] = [];
    let open: Group | null = null;
    for (const [paragraph, { tokens }] of this.found.entries()) {
      for (const token of tokens) {
        const before = standsIn("original", token.changes);
        const after = standsIn("final", token.changes);
        if (!before && !after) continue;
        const [change] = token.changes;
        if (change === undefined || (before && after)) {
          if (token.text !== "") open = null;
          continue;
        }
        const joins: boolean =
          open !== null && open.author === change.author && this.pointAt(open.paragraph) === this.pointAt(paragraph);
        if (open === null || !joins) {
          open = {
            paragraph,
            author: change.author,
            date: change.date,
            from: "",
            to: "",
            start: token.at,
            end: token.at,
            first: token,
            comments: new Set(),
          };
          groups.push(open);
        }
        if (before) open.from += token.text;
        else open.to += token.text;
        if (open.paragraph === paragraph) open.end = token.at + (before && !token.isMark ? token.text.length : 0);
        for (const id of token.comments) open.comments.add(id);
      }
    }
    return groups;
  }

  private pointAt(paragraph: number): string | null {
    const pair = this.pairs[paragraph];
    const laid = pair == null ? undefined : this.sent[pair];
    return laid?.point?.id ?? this.bookmarkedPoint(this.found[paragraph]?.tokens[0]);
  }

  private bookmarkedPoint(token: ReturnedToken | undefined): string | null {
    for (const name of token?.bookmarks ?? []) {
      if (!isOurs(name)) continue;
      const own = name.replace(/_[hs]\d+$/u, "");
      return this.ids.get(own) ?? (this.sent.length === 0 ? own.slice(OURS.length) : null);
    }
    return null;
  }

  /** Where a stretch of a returned paragraph stood in the composite as it was sent. */
  private spot(paragraph: number, start: number, end: number, token: ReturnedToken | undefined): Spot {
    const pair = this.pairs[paragraph];
    const laid = pair == null ? undefined : this.sent[pair];
    const text = this.found[paragraph]?.text ?? "";
    if (this.found[paragraph]?.own === true) {
      const point = this.pointBefore(paragraph);
      const nowhere = { slot: null, alternative: null, place: "outside" as const };
      return {
        point,
        label: this.labelOf(point),
        ...nowhere,
        range: { from: start, to: end },
        context: around(text, start, end),
      };
    }
    if (laid === undefined) {
      const slot =
        token?.bookmarks.findLast((name) => isOurs(name) && /_[hs]\d+$/u.test(name))?.match(/[hs]\d+$/u)?.[0] ?? null;
      const point = this.bookmarkedPoint(token) ?? (this.sent.length === 0 ? null : this.pointBefore(paragraph));
      return {
        point,
        label: this.labelOf(point),
        slot,
        alternative: null,
        place: "text",
        range: { from: start, to: end },
        context: around(text, start, end),
      };
    }
    const edits = this.untracked.get(paragraph);
    if (edits === undefined) return this.sentSpot(laid, start, end);
    return this.sentSpot(laid, placeBefore(edits, start), placeBefore(edits, end));
  }

  /** A stretch of a paragraph as it was sent. */
  private sentSpot(laid: LaidParagraph, from: number, to: number): Spot {
    const pieces = piecesAt(laid.pieces, from, to);
    const slots = commonStart(pieces.map(({ slots }) => slots));
    const holders = commonStart(pieces.map(({ holders }) => holders.map((parties) => parties.join(", "))));
    const inside = pieces[0]?.holders[holders.length - 1] ?? null;
    const ofLabel =
      pieces.every(({ role, slots: within }) => role === "label" && within.length === 0) && pieces.length > 0;
    return {
      point: laid.point?.id ?? null,
      label: laid.point?.label ?? "",
      slot: slots.at(-1) ?? null,
      alternative: slots.length > 0 && holders.length === slots.length ? inside : null,
      place: laid.point === null ? "outside" : ofLabel ? "label" : laid.kind === "heading" ? "heading" : "text",
      range: { from, to },
      context: around(shownText(laidText(laid)), from, to),
    };
  }

  /** The point that a new paragraph follows. */
  private pointBefore(paragraph: number): string | null {
    for (let index = paragraph - 1; index >= 0; index--) {
      const point = this.pointAt(index);
      if (point !== null) return point;
    }
    return null;
  }

  private labelOf(point: string | null): string {
    return this.sent.find((laid) => laid.point?.id === point)?.point?.label ?? "";
  }

  /** What differs from the composite as sent although no tracked change says so. */
  private untrackedEdits(index: number): void {
    const base = { kind: "edit" as const, party: this.party, tracked: false, author: "", date: null };
    const paragraph = this.found[index];
    const token = paragraph?.tokens[0];
    if (
      paragraph !== undefined &&
      this.sent.length > 0 &&
      !paragraph.own &&
      this.pairs[index] === null &&
      paragraph.text.trim() !== ""
    ) {
      this.propose({ ...base, ...this.spot(index, 0, 0, token), from: "", to: paragraph.text });
    }
    const laid = this.sent[this.pairs[index] ?? -1];
    if (laid === undefined) return;
    let before = 0;
    let [from, to] = ["", ""];
    const flush = (): void => {
      if (from + to === "") return;
      this.propose({ ...base, ...this.sentSpot(laid, before - from.length, before), from, to });
      [from, to] = ["", ""];
    };
    for (const { op, text } of this.untracked.get(index) ?? []) {
      const old = op !== "insert" && op !== "moveIn";
      const fresh = op !== "delete" && op !== "moveOut";
      if (old && fresh) flush();
      else if (old) from += text;
      else to += text;
      if (old) before += text.length;
    }
    flush();
  }

  /** Paragraphs of points that are gone without a tracked change. */
  private missing(): void {
    const back = new Set(this.pairs);
    for (const [index, laid] of this.sent.entries()) {
      const text = shownText(laidText(laid));
      if (back.has(index) || laid.point === null || text.trim() === "") continue;
      const name = laid.point.label === "" ? `The point ${laid.point.id}` : `Point ${laid.point.label}`;
      this.losses.push({
        code: "text-missing",
        point: laid.point.id,
        message: `${name}: a paragraph did not come back, and no tracked change says that it was deleted: “${text}”`,
      });
    }
  }

  /** A comment that lies on no tracked change. */
  private lone(id: string, { author, date, text }: ReturnedComment): void {
    const base = {
      kind: "comment" as const,
      party: this.party,
      from: "",
      to: "",
      tracked: true,
      author,
      date,
      comment: text,
    };
    const index = this.found.findIndex(
      ({ tokens, places }) => places.has(id) || tokens.some((token) => token.comments.includes(id)),
    );
    const paragraph = this.found[index];
    if (paragraph === undefined) {
      const nowhere = {
        point: null,
        label: "",
        slot: null,
        alternative: null,
        range: { from: 0, to: 0 },
        context: { before: "", after: "" },
      };
      this.proposals.push({ ...base, ...nowhere, place: "outside" });
      return;
    }
    const tokens = paragraph.tokens.filter((token) => token.comments.includes(id) && !token.isMark);
    const [first] = tokens;
    const last = tokens.at(-1);
    const start = first?.at ?? paragraph.places.get(id) ?? 0;
    const end = last === undefined ? start : last.at + (standsIn("original", last.changes) ? last.text.length : 0);
    const quote = tokens.map((token) => token.text).join("");
    this.propose({
      ...base,
      ...this.spot(index, start, end, first ?? paragraph.tokens[0]),
      ...(quote === "" ? {} : { quote }),
    });
  }
}
