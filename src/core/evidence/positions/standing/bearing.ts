import { lastDayOf } from "../../../common/day.ts";
import { conditionOf } from "../conditions.ts";
import { isUnreadPosition } from "../position.ts";
import { pointsOn, tellsOf, type KnownDraft, type PositionIndex } from "../cells.ts";
import type { Basis } from "../../../common/statement.ts";
import type { DeclaredCount, DeclaredMark, MarkLevel } from "../../../things/declared.ts";
import type { TimelineEvent } from "../../../things/event.ts";
import type { Issue } from "../../../things/issue.ts";
import type { Position } from "../../../things/position.ts";
import type { Party } from "../../../things/process.ts";
import { oneOption } from "./one-option.ts";
import { ofSigning } from "./signed.ts";

/**
 * A status of a point, with the days between which the point had the words that it was declared on, where they were not always the same,
 * and with what took it away since: other words in the point, or a party that it names and that contests it.
 */
export interface GroundMark extends DeclaredMark {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly ended?:
    | {
        readonly how: "changed" | "contested";
        readonly on: string;
        readonly id: string;
        readonly party?: string;
      }
    | undefined;
}

/** What an issue is judged on: the record as far as it speaks of issues, as of whatever day it is of. */
export interface Ground {
  readonly index: PositionIndex;
  readonly drafts: readonly KnownDraft[];
  readonly parties: readonly Party[];
  readonly events: readonly TimelineEvent[];
  readonly counts: readonly DeclaredCount[];
  readonly marks?: readonly GroundMark[] | undefined;
}

/** An entry that bears on an issue. */
export interface Bearing extends Basis {
  readonly kind: "position" | "mark" | "event" | "count" | "changed" | "contested";
  /** Its day; empty where it is undated. */
  readonly on: string;
  /** Of a position the party; of a declaration those between whom it holds. */
  readonly parties: readonly string[];
  /** Who declared it, or spoke for the party; empty where no one is named. */
  readonly by: string;
  /** The draft and the points of it that it names or states the option in; no points where it names none. */
  readonly draft: string | null;
  readonly points: readonly string[];
  /** The option that it states, or that the points state which it names. */
  readonly option: string | null;
  /** Of a declaration: how far the points are agreed; `signed` where the text was signed, whether or not an option is told of it. */
  readonly level: MarkLevel | "signed" | null;
  /** Of a declaration: the positions that state an option in the words it is about. */
  readonly rests?: readonly string[];
  /** The condition on which a position states its option; null where there is none. */
  readonly condition: string | null;
  /** In our own words: what a position says. */
  readonly stance: string;
  /** No text behind it was read. */
  readonly unread: boolean;
  readonly sources: readonly string[];
}

/** All entries that bear on an issue, in the order of their days. */
export function bearingOn(issue: Issue, ground: Ground): readonly Bearing[] {
  const positions = ground.index.on(issue.id);
  const declared = ground.drafts.flatMap((known) => {
    const points = pointsOn(issue, known).map(({ id }) => id);
    const own = positions.filter(({ draft }) => draft === known.id);
    return points.length === 0 && own.length === 0
      ? []
      : [
          ...(ground.marks ?? []).flatMap((mark) => ofMark(mark, issue, known, points, own)),
          ...ground.events.flatMap((event) => ofSigning(event, ground.parties, known, points, own)),
          ...ground.counts.flatMap((count) => ofCount(count, known, points)),
        ];
  });
  return [...positions.map(ofPosition), ...declared].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function ofPosition(position: Position): Bearing {
  return {
    kind: "position",
    id: position.id,
    on: position.on ?? "",
    parties: [position.party],
    by: position.speaker ?? "",
    draft: position.draft ?? null,
    points: position.point === undefined ? [] : [position.point],
    option: position.option,
    level: null,
    condition: conditionOf(position),
    stance: position.stance,
    unread: isUnreadPosition(position),
    sources: position.sources,
  };
}

/** A status of a point bears where an entry states an option in that point, or the issue itself names it. */
function ofMark(
  mark: GroundMark,
  issue: Issue,
  known: KnownDraft,
  points: readonly string[],
  own: readonly Position[],
): readonly Bearing[] {
  if (mark.draft !== known.id) return [];
  const stating = own.filter(
    (each) =>
      each.point !== undefined &&
      isBelow(each.point, mark.point) &&
      isOfWords(each, mark) &&
      tellsOf(each, known, mark.on),
  );
  const named = (issue.points?.[known.id] ?? []).filter((point) => isBelow(point, mark.point));
  if (stating.length === 0 && named.length === 0 && !(mark.level === "open" && meets([mark.point], points))) return [];
  const said = { ...declaration(mark), points: [mark.point] };
  const { ended } = mark;
  const since = (mark.level === "open" ? undefined : ended) && {
    ...said,
    kind: ended?.how ?? "changed",
    id: ended?.id ?? "",
    on: ended?.on ?? "",
    parties: ended?.party === undefined ? [] : [ended.party],
    option: null,
    level: "open" as const,
  };
  return [
    {
      ...said,
      kind: "mark",
      id: `${mark.draft} ${mark.point} ${mark.on}`,
      option: mark.level === "open" ? null : oneOption(stating),
      rests: stating.map(({ id }) => id),
      level: mark.level,
    },
    ...(since === undefined ? [] : [since]),
  ];
}

/** Whether a position speaks of the words that were declared: one from before or after they stood there speaks of others. */
function isOfWords({ on }: Position, { since, until }: GroundMark): boolean {
  if (since === undefined && until === undefined) return true;
  return (
    on !== null &&
    (since === undefined || on >= since.slice(0, 10)) &&
    (until === undefined || lastDayOf(on) < until.slice(0, 10))
  );
}

/** A count names points as open; of the others it says nothing, so it never bears on them as agreed. */
function ofCount(count: DeclaredCount, known: KnownDraft, points: readonly string[]): readonly Bearing[] {
  const open = count.draft === known.id ? count.open.filter((point) => meets([point], points)) : [];
  if (open.length === 0) return [];
  return [
    {
      ...declaration(count),
      kind: "count",
      id: `${count.draft} ${count.on}`,
      points: open,
      option: null,
      level: "open",
    },
  ];
}

function declaration({ draft, on, between, declaredBy, sources }: DeclaredMark | DeclaredCount) {
  return { draft, on, parties: between, by: declaredBy, sources, condition: null, stance: "", unread: false };
}

/** Whether a point is another or stands below it. */
export function isBelow(point: string, above: string): boolean {
  return point === above || point.startsWith(`${above}/`);
}

function meets(some: readonly string[], others: readonly string[]): boolean {
  return some.some((a) => others.some((b) => isBelow(a, b) || isBelow(b, a)));
}
