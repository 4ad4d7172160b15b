import { lastDayOf } from "../../common/day.ts";
import { remembered } from "../../common/remembered.ts";
import { type Draft, type Point, walkPoints } from "../../text/draft.ts";
import type { PositionBook } from "./book.ts";
import { optionByFigure } from "./figure-option.ts";
import { isUnreadPosition, type Absence, type PartyAbsence } from "./position.ts";
import type { Issue } from "../../things/issue.ts";
import type { Position } from "../../things/position.ts";

/** A draft as far as positions need to know it. */
export interface KnownDraft {
  readonly id: string;
  readonly draft: Draft;
  /** Reports of changes in a text whose points nobody has read. */
  readonly reported?: readonly { readonly topic: string; readonly text: string; readonly sources: readonly string[] }[];
  /** By point, since when it has had its words, where it had others before. */
  readonly wordsSince?: Readonly<Record<string, string>>;
}

/** Everything on record on one issue from one party. */
export interface PositionCell {
  /** The latest stance that names an option, read in a source; else the latest that was read; else the latest. */
  readonly current: Position | null;
  /** What came after it: stances without an option, and what nobody has read. */
  readonly later: readonly Position[];
  /** What came before it, latest first. */
  readonly earlier: readonly Position[];
  /** Why there is no stance; null where there is one. */
  readonly absence: PartyAbsence | null;
  /** Where its text speaks of it and no option is on record: the points that do. */
  readonly spoken: readonly SpokenPoint[];
}

/** A point of a party's text that speaks of an issue. */
export interface SpokenPoint {
  readonly draft: string;
  readonly id: string;
  readonly label: string;
}

/** What one draft says on one issue. */
export interface DraftCell {
  /** The option that the draft's words state, where one is recorded. */
  readonly position: Position | null;
  /** That option; where nobody recorded one, the one whose figure stands in the draft's words. */
  readonly option: string | null;
  readonly points: readonly Point[];
  readonly reported: readonly string[];
  readonly absence: Absence | null;
}

/** Order of positions in time: undated ones first, months by their beginning, then by id. */
export function byDate(a: Position, b: Position): number {
  const [left, right] = [a.on ?? "", b.on ?? ""];
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Positions by issue and party, made once for a whole matrix. */
export class PositionIndex {
  private readonly lists = new Map<string, Position[]>();
  private readonly byIssue = new Map<string, Position[]>();
  private readonly byDraft = new Map<string, Position>();
  private readonly texts = new Map<string, boolean>();
  private readonly issues: ReadonlyMap<string, Issue>;
  private readonly drafts: readonly KnownDraft[];

  constructor(book: PositionBook, drafts: readonly KnownDraft[]) {
    this.drafts = drafts;
    this.issues = new Map(book.issues.map((issue) => [issue.id, issue]));
    const texts = new Map(drafts.map((known) => [known.id, known]));
    for (const position of [...book.positions].sort(byDate)) {
      const key = cellKey(position.issue, position.party);
      const list = this.lists.get(key);
      if (list === undefined) this.lists.set(key, [position]);
      else list.push(position);
      const all = this.byIssue.get(position.issue);
      if (all === undefined) this.byIssue.set(position.issue, [position]);
      else all.push(position);
      const of = texts.get(position.draft ?? "");
      if (position.draft !== undefined && (of === undefined || tellsOf(position, of, of.draft.date)))
        this.byDraft.set(cellKey(position.issue, position.draft), position);
    }
    for (const { draft } of drafts) {
      for (const party of draft.tabledBy) {
        // One text read whole is enough to say what the party's texts leave out.
        this.texts.set(party, this.texts.get(party) === true || draft.points.length > 0);
      }
    }
  }

  /** Positions of a party on an issue, earliest first. */
  positions(issue: string, party: string): readonly Position[] {
    return this.lists.get(cellKey(issue, party)) ?? [];
  }

  /** Positions of all on an issue, earliest first. */
  on(issue: string): readonly Position[] {
    return this.byIssue.get(issue) ?? [];
  }

  /** What a draft is recorded to say on an issue. */
  ofDraft(issue: string, draft: string): Position | null {
    return this.byDraft.get(cellKey(issue, draft)) ?? null;
  }

  /** The points of a party's texts that speak of an issue. */
  spoken(id: string, party: string): readonly SpokenPoint[] {
    const issue = this.issues.get(id);
    if (issue === undefined) return [];
    return this.drafts
      .filter(({ draft }) => draft.tabledBy.includes(party))
      .flatMap((known) =>
        pointsOn(issue, known).map((point) => ({
          draft: known.id,
          id: point.id,
          label: point.label === "" ? point.id : point.label,
        })),
      );
  }

  /** Whether a text of the party is on record, and whether its points were read. */
  textOf(party: string): "read" | "unread" | "none" {
    const read = this.texts.get(party);
    return read === undefined ? "none" : read ? "read" : "unread";
  }
}

function cellKey(issue: string, other: string): string {
  return `${issue}\u0000${other}`;
}

/** The cell of an issue and a party. */
export function partyCell(index: PositionIndex, issue: string, party: string): PositionCell {
  const list = index.positions(issue, party);
  const at = currentOf(list);
  const current = list[at] ?? null;
  const found = current === null ? absenceOf(index.textOf(party)) : (current.absence ?? null);
  // A text is not said to leave out what a point of it speaks of.
  const spoken = found === "not-addressed" ? index.spoken(issue, party) : [];
  return {
    current,
    later: list.slice(at + 1),
    earlier: list.slice(0, Math.max(at, 0)).reverse(),
    absence: spoken.length > 0 ? "addressed" : found,
    spoken,
  };
}

/** Where the current stance stands in a list in order of time; -1 in an empty one. */
function currentOf(list: readonly Position[]): number {
  const read = (position: Position) => !isUnreadPosition(position);
  const stated = list.findLastIndex((position) => read(position) && position.option !== null);
  // What a later text leaves out ends nothing that was said: silence is no withdrawal.
  if (stated >= 0) return stated;
  const said = list.findLastIndex((position) => read(position));
  return said >= 0 ? said : list.length - 1;
}

function absenceOf(text: "read" | "unread" | "none"): Absence {
  if (text === "read") return "not-addressed";
  return text === "unread" ? "unknown" : "no-draft-known";
}

/** The cell of an issue and a draft. */
export function draftCell(index: PositionIndex, issue: Issue, known: KnownDraft): DraftCell {
  const position = index.ofDraft(issue.id, known.id);
  const points = pointsOn(issue, known);
  const reported = (known.reported ?? []).filter(({ topic }) => topic === issue.id || issue.topics.includes(topic));
  const told = reported.map(({ text }) => text);
  const option = position === null ? optionByFigure(issue, points) : position.option;
  return { position, option, points, reported: told, absence: draftAbsence(position, points, told, known) };
}

function draftAbsence(
  position: Position | null,
  points: readonly Point[],
  reported: readonly string[],
  known: KnownDraft,
): Absence | null {
  const given = position?.absence ?? null;
  if (position !== null && given !== "not-addressed") return given;
  if (points.length > 0 || reported.length > 0) return null;
  if (given !== null) return given;
  return known.draft.points.length > 0 ? "not-addressed" : "unknown";
}

/**
 * Whether the words that state an option in a position stand in the point of a text that it names. Where the point's own words are not
 * on record, nothing speaks against it.
 */
export function standsIn({ words, point: id }: Position, { draft }: KnownDraft): boolean {
  if (words === undefined || words === "" || id === undefined) return true;
  const found = pointsById(draft).get(id);
  const there = found === undefined ? null : wordsBelow(found);
  return there === null || there === "" || plain(there).includes(plain(words));
}

/**
 * Whether a position that names a text tells what the text says: its words stand there, or it is no later than the text was on the
 * table. Else its party speaks of the text, and may want another.
 */
export function tellsOf(position: Position, known: KnownDraft, day: string | null): boolean {
  return day === null || position.on === null || lastDayOf(position.on) <= lastDayOf(day) || standsIn(position, known);
}

/** The points of a draft by their ids. */
export const pointsById = remembered(
  (draft: Draft): ReadonlyMap<string, Point> =>
    new Map([...walkPoints(draft.points)].map(({ point }) => [point.id, point])),
);

/** All words of a point and of those below it; null where one of them is a paraphrase. */
export function wordsBelow(point: Point): string | null {
  const all = [...walkPoints([point])].map((each) => each.point).filter(({ deleted }) => !deleted);
  return all.every(({ wording }) => wording === "verbatim")
    ? all.flatMap(({ text }) => (text.trim() === "" ? [] : text)).join(" ")
    : null;
}

function plain(words: string): string {
  return words.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}

/** Points of a draft that speak of an issue: those named for it, else those that bear one of its topics. */
export function pointsOn(issue: Issue, { id, draft }: KnownDraft): readonly Point[] {
  const named = issue.points?.[id];
  const found: Point[] = [];
  for (const { point } of walkPoints(draft.points)) {
    if (
      named === undefined
        ? (point.topics ?? []).some((topic) => issue.topics.includes(topic))
        : named.includes(point.id)
    )
      found.push(point);
  }
  return found;
}
