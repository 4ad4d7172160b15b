import { dayIn } from "../../../../core/common/zone.ts";
import type { Entry } from "../../../../core/record/entry.ts";
import type { Signing } from "../../../../core/record/living/index.ts";
import type { Provision, Standing } from "../../../../core/record/standing/index.ts";
import type { Finding, PointStatus, TalksState, TalksText } from "../../../../core/record/talks.ts";
import { pointsOf, type TextPoint } from "../text-points.ts";

/** One line of the ledger: a provision and what stands on it, or a point that only stands over provisions. */
export interface StatusRow {
  readonly point: TextPoint;
  /** What is known of the point itself. */
  readonly status: PointStatus | null;
  /** Null for a head: it has no words of its own, and what is marked on it stands on its provisions. */
  readonly provision: Provision | null;
  readonly found: FoundOnRow | null;
}

/** What decides a provision beside what was declared: its signature, else what the rule finds from the answers. */
export type FoundOnRow =
  | { readonly kind: "signed"; readonly on: string }
  | { readonly kind: "rule"; readonly finding: Finding }
  | { readonly kind: "nothing" };

/** A text that was signed is closed by that: the rule, which asks for answers, is not asked any more. */
export function foundOn(
  signed: Signing | null,
  status: Pick<PointStatus, "finding"> | null,
  isProvision: boolean,
): FoundOnRow | null {
  if (signed !== null && isProvision) return { kind: "signed", on: signed.event.date };
  if (status !== null) return { kind: "rule", finding: status.finding };
  return isProvision ? { kind: "nothing" } : null;
}

/** The provisions of a text under their heads, in its own order. */
export function statusRows(talks: TalksState, { text, version, provisions, signed }: Standing): readonly StatusRow[] {
  if (text === null || version === null) return [];
  const statuses = new Map(talks.ledger.filter((status) => isOf(status, text)).map((status) => [status.point, status]));
  const standing = new Map(provisions.map((provision) => [provision.id, provision]));
  const rows = pointsOf(version).map((point) => {
    const status = statuses.get(point.id) ?? null;
    const provision = standing.get(point.id) ?? null;
    return { point, status, provision, found: foundOn(signed, status, provision !== null) };
  });
  return withHeads(rows, ({ provision }) => provision !== null);
}

/** The rows that are wanted, and the heads above them. */
export function withHeads(rows: readonly StatusRow[], wanted: (row: StatusRow) => boolean): readonly StatusRow[] {
  const chosen = rows.filter(wanted);
  const kept = new Set(
    chosen.flatMap(({ point, provision }) => [point.id, ...(provision?.above ?? []).map(({ id }) => id)]),
  );
  return rows.filter(
    ({ point, provision }) => kept.has(point.id) && (provision === null || chosen.some((row) => row.point === point)),
  );
}

/** Whether a provision is open, or something speaks against its level. */
export function isOpen({ provision }: StatusRow): boolean {
  return provision !== null && (provision.level === "open" || provision.open.length > 0);
}

/** Whether a status is about this text. */
export function isOf(status: Pick<PointStatus, "draft" | "composite">, text: TalksText): boolean {
  return text.kind === "draft" ? status.draft === text.id : status.composite === text.id;
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
