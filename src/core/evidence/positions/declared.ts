import { pointsOn, type KnownDraft } from "./cells.ts";
import type { Issue } from "../../things/issue.ts";
import type { AgreementDeclared } from "./standing.ts";

/** A declared count of agreed points, as the record holds it. */
export interface CountDeclared {
  readonly draft: string;
  readonly between: readonly string[];
  readonly declaredBy: string;
  readonly on: string;
  /** Ids of the points named as open. */
  readonly open: readonly string[];
}

/** A declared level of one point. */
export interface MarkDeclared {
  readonly draft: string;
  readonly point: string;
  readonly level: string;
  readonly between: readonly string[];
  readonly declaredBy: string;
  readonly on: string;
}

/**
 * Declarations that settle an issue: each point of a draft that speaks of it must be declared agreed, by a count that does not
 * name it open or by a mark. A later mark on a point stands in place of an earlier declaration.
 */
export function declarationsOn(
  issue: Issue,
  drafts: readonly KnownDraft[],
  counts: readonly CountDeclared[],
  marks: readonly MarkDeclared[],
): readonly AgreementDeclared[] {
  return drafts.flatMap((known) => {
    const points = pointsOn(issue, known);
    if (points.length === 0) return [];
    const each = points.map(({ id }) => latest(known.id, id, counts, marks));
    const [first] = each;
    if (first === undefined || first === null || each.some((found) => found === null)) return [];
    const same = each.every((found) => found !== null && found.between.join() === first.between.join());
    return same ? [first] : [];
  });
}

/** The latest declaration that the point is agreed; null where there is none, or a later one says that it is open. */
function latest(
  draft: string,
  point: string,
  counts: readonly CountDeclared[],
  marks: readonly MarkDeclared[],
): AgreementDeclared | null {
  const inOpen = (open: readonly string[]) =>
    open.some((id) => point === id || point.startsWith(`${id}/`) || id.startsWith(`${point}/`));
  const said = [
    ...counts.filter((count) => count.draft === draft).map((count) => ({ ...count, agreed: !inOpen(count.open) })),
    ...marks
      .filter((mark) => mark.draft === draft && mark.point === point)
      .map((mark) => ({ ...mark, agreed: mark.level !== "open" })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const last = said.at(-1);
  if (last === undefined || !last.agreed) return null;
  return { draft, point, between: last.between, declaredBy: last.declaredBy, on: last.on };
}
