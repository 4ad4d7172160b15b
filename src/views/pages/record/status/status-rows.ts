import { dayIn } from "../../../../core/common/zone.ts";
import { tally, type Tally } from "../../../../core/record/tally.ts";
import type { PointMark, PointStatus, TalksState, TalksText, TextVersion } from "../../../../core/record/talks.ts";
import type { Entry } from "../../../../core/record/entry.ts";
import { pointsOf, type TextPoint } from "../text-points.ts";

/** One line of the ledger: a point of the text that stands, and what is known of it. */
export interface StatusRow {
  readonly point: TextPoint;
  readonly status: PointStatus | null;
  /** The mark that says how far: the highest that stands. */
  readonly mark: PointMark | null;
  readonly isOpen: boolean;
}

/** The lines of a text, in its own order. */
export function statusRows(talks: TalksState, text: TalksText, version: TextVersion): readonly StatusRow[] {
  const statuses = new Map(talks.ledger.filter((status) => isOf(status, text)).map((status) => [status.point, status]));
  return pointsOf(version).map((point) => {
    const status = statuses.get(point.id) ?? null;
    const mark = status?.marks.find((each) => each.stands && each.level === status.level) ?? null;
    return { point, status, mark, isOpen: status === null || status.level === "open" || status.open.length > 0 };
  });
}

/** Whether a status is about this text. */
export function isOf(status: Pick<PointStatus, "draft" | "composite">, text: TalksText): boolean {
  return text.kind === "draft" ? status.draft === text.id : status.composite === text.id;
}

/** How many points are marked between which parties, by whose declaration. */
export interface StandingCount extends Tally {
  readonly between: readonly string[];
  readonly declaredBy: readonly string[];
  readonly lastOn: string;
  readonly notPart: readonly string[];
}

/** One count for each set of parties that marks stand between, over the points of the top level; the largest set first. */
export function standingCounts(
  talks: TalksState,
  text: TalksText,
  rows: readonly StatusRow[],
): readonly StandingCount[] {
  const top = rows.filter(({ point }) => point.depth === 0).map(({ point }) => point.id);
  const groups = new Map<string, PointMark[]>();
  for (const { status } of rows)
    for (const mark of status?.marks ?? []) {
      if (!mark.stands || mark.level === "open") continue;
      const key = mark.between.toSorted().join("\n");
      groups.set(key, [...(groups.get(key) ?? []), mark]);
    }
  return [...groups.values()]
    .map((marks) => {
      const between = marks[0]?.between ?? [];
      const place = text.kind === "draft" ? { draft: text.id } : { composite: text.id };
      const lastOn = marks.reduce((last, { on }) => (on > last ? on : last), "");
      return {
        ...tally(talks.ledger, place, top, between),
        between,
        declaredBy: [...new Set(marks.map(({ declaredBy }) => declaredBy))],
        lastOn,
        notPart: talks.parties.map(({ id }) => id).filter((id) => !between.includes(id)),
      };
    })
    .toSorted((a, b) => b.between.length - a.between.length);
}

/** Points of the text that an entry spoke of, known on a day or since. */
export function movedSince(
  entries: readonly Entry[],
  talks: TalksState,
  text: TalksText,
  since: string,
): ReadonlySet<string> {
  const moved = new Set<string>();
  const proposals = new Map(talks.proposals.map((proposal) => [proposal.id, proposal]));
  for (const { known, body } of entries) {
    if (body === null || dayIn(talks.zone, known) < since) continue;
    const named = typeof body["proposal"] === "string" ? proposals.get(body["proposal"]) : undefined;
    const place = named ?? body;
    const of = text.kind === "draft" ? place.draft : place.composite;
    if (of === text.id && typeof place.point === "string") moved.add(place.point);
  }
  return moved;
}
