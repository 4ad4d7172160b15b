import type { Issue } from "../../../things/issue.ts";
import type { PositionIndex } from "../cells.ts";
import { isUnreadPosition } from "../position.ts";
import type { Position } from "../../../things/position.ts";

/** A party that went from one option to another. */
export interface Move {
  readonly party: string;
  readonly from: string;
  readonly to: string;
  /** Day of the position that states the new option; empty where it is undated. */
  readonly on: string;
  /** The positions that state the two. */
  readonly entries: readonly [Position, Position];
}

/**
 * Where each option stands on the scale of the issue, the first lowest; null where there is none. Options that the issue calls
 * ordered stand as listed; else figures of one unit and scope by their amount, without limit last.
 */
function scaleOf({ ordered, options }: Issue): ReadonlyMap<string, number> | null {
  if (ordered === true) return new Map(options.map(({ id }, at) => [id, at]));
  const valued = options.flatMap(({ id, value }) => (value === undefined ? [] : [{ id, value }]));
  const [first] = valued;
  if (first === undefined) return null;
  const alike = valued.filter(({ value }) => value.unit === first.value.unit && value.scope === first.value.scope);
  // Figures of which one holds in peace and another always are on no common scale.
  if (alike.length !== options.length) return null;
  return new Map(alike.map(({ id, value }) => [id, value.amount === null ? Infinity : value.amount]));
}

/**
 * The moves by which the distance between the parties has shrunk: what lies between the furthest options held is now strictly within
 * what lay there when each of them had first stated one, and the last move did not widen it. Empty where it has not, or where
 * no scale says so: coming to what another holds is no shorter distance while a third stands as far apart as ever. A move that led
 * away from any of them is not among them.
 */
export function shrinking(issue: Issue, index: PositionIndex, held: readonly Position[]): readonly Move[] {
  const scale = scaleOf(issue);
  if (scale === null || held.length < 2) return [];
  const histories = held.map(({ party }) =>
    index
      .positions(issue.id, party)
      .filter(
        ({ option, on, ...rest }) => option !== null && on !== null && scale.has(option) && !isUnreadPosition(rest),
      ),
  );
  if (histories.some((list) => list.length === 0) || held.some(({ on }) => on === null)) return [];
  const start = histories.map((list) => list[0]?.on ?? "").reduce((a, b) => (a > b ? a : b));
  const ranksOn = (day: string) =>
    histories.map((list) => scale.get(list.findLast(({ on }) => (on ?? "") <= day)?.option ?? "") ?? 0);
  const spanOn = (day: string) => spanOf(ranksOn(day));
  const nearer = ({ party, from, to, on }: Move): boolean => {
    const others = ranksOn(on).filter((_, at) => held[at]?.party !== party);
    const changes = others.map((rank) => apart(scale.get(to) ?? 0, rank) - apart(scale.get(from) ?? 0, rank));
    return changes.every((change) => !(change > 0)) && changes.some((change) => change < 0);
  };
  const moves = histories.flatMap((list) => movesIn(list)).filter(({ on }) => on > start);
  const days = [...new Set(moves.map(({ on }) => on))].sort();
  const [last] = days.slice(-1);
  if (last === undefined) return [];
  const before = spanOn(days.at(-2) ?? start);
  const now = spanOn(last);
  return isWithin(now, spanOn(start)) && (isWithin(now, before) || isSame(now, before))
    ? moves.filter(nearer).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    : [];
}

function movesIn(list: readonly Position[]): readonly Move[] {
  return list.flatMap((position, at) => {
    const before = list[at - 1];
    if (before === undefined || before.option === null || position.option === null || before.option === position.option)
      return [];
    const { party, on } = position;
    return [{ party, from: before.option, to: position.option, on: on ?? "", entries: [before, position] as const }];
  });
}

/** How far two stand apart on a scale; without limit is as far as it goes. */
function apart(a: number, b: number): number {
  return a === b ? 0 : Math.min(Math.abs(a - b), Number.MAX_VALUE);
}

type Span = readonly [number, number];

function spanOf(ranks: readonly number[]): Span {
  return [Math.min(...ranks), Math.max(...ranks)];
}

/** Strictly: another end lies further out. */
function isWithin([low, high]: Span, [from, to]: Span): boolean {
  return low >= from && high <= to && (low > from || high < to);
}

function isSame([low, high]: Span, [from, to]: Span): boolean {
  return low === from && high === to;
}
