import type { TabledDraft } from "../../../core/record/state.ts";
import type { Redline, Relation } from "../../../core/text/alignment.ts";
import { walkPoints, type Point } from "../../../core/text/draft.ts";
import { isUnread } from "../../kit/standing.tsx";
import { flatPoints } from "../texts/labels.ts";

/** As relations of points; `alike` where nothing is found to differ and one side is told in other words than its own. */
export type FateKind = Relation | "alike";

/** What became of one article of a base text. */
export interface Fate {
  readonly id: string;
  readonly label: string;
  readonly relation: FateKind;
  /** One of the two sides rests on no text that was read. */
  readonly unverified: boolean;
}

/** The fates of all articles of a base text, and how many articles are new. */
export interface Fates {
  readonly fates: readonly Fate[];
  readonly counts: Readonly<Record<FateKind, number>>;
}

/** What became of each article of the base, its sub-points included. */
export function fatesOf(base: TabledDraft, draft: TabledDraft, redline: Redline): Fates {
  const later = new Map([...walkPoints(draft.draft.points)].map(({ point }) => [point.id, point]));
  const relations = new Map<string, Relation[]>();
  const retold = new Set<string>();
  const doubtful = new Set<string>();
  for (const pair of redline.pairs)
    for (const id of pair.from) {
      relations.set(id, [...(relations.get(id) ?? []), pair.relation]);
      if (pair.to.some((other) => isUnread(later.get(other) ?? {}))) doubtful.add(id);
      if (pair.to.some((other) => isRetold(later.get(other)))) retold.add(id);
    }
  const counts: Record<FateKind, number> = {
    same: 0,
    alike: 0,
    modified: 0,
    added: 0,
    dropped: 0,
    split: 0,
    merged: 0,
  };
  const tops = flatPoints(base.draft).filter(({ depth }) => depth === 0);
  const fates = tops.map(({ point, hang, label }): Fate => {
    const inside = [point, ...[...walkPoints(point.points)].map((inner) => inner.point)];
    const own = relations.get(point.id)?.[0] ?? "dropped";
    const all = inside.flatMap(({ id }) => relations.get(id) ?? []);
    const told = inside.some((each) => isRetold(each) || retold.has(each.id));
    const found = together(own, all);
    const relation = found === "same" && told ? "alike" : found;
    counts[relation] += 1;
    const unverified = isUnread(point) || inside.some(({ id }) => doubtful.has(id));
    return { id: point.id, label: hang === "" ? label : hang, relation, unverified };
  });
  const added = new Set(redline.pairs.filter(({ relation }) => relation === "added").flatMap(({ to }) => to));
  counts.added = draft.draft.points.filter(({ id }) => added.has(id)).length;
  return { fates, counts };
}

function isRetold(point: Pick<Point, "wording"> | undefined): boolean {
  return point !== undefined && point.wording !== "verbatim";
}

function together(own: Relation, all: readonly Relation[]): Relation {
  if (own === "split" || own === "merged") return own;
  if (all.every((relation) => relation === "dropped")) return "dropped";
  return all.every((relation) => relation === "same") ? "same" : "modified";
}

/** The draft that another is based on, or the nearest one before it whose text is known. */
export function baseOf(drafts: readonly TabledDraft[], draft: TabledDraft): TabledDraft | null {
  const seen = new Set<TabledDraft>([draft]);
  let current: TabledDraft | undefined = draft;
  while (current !== undefined) {
    const names: readonly string[] = current.draft.basedOn;
    current = names
      .flatMap((name) => drafts.find(({ id, draft: other }) => id === name || other.title === name) ?? [])
      .find((found) => !seen.has(found));
    if (current === undefined) return null;
    seen.add(current);
    if (current.draft.points.length > 0) return current;
  }
  return null;
}
