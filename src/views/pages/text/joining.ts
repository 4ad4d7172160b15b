import { applyToVersion, type PointOperation } from "../../../core/text/spans.ts";
import type { EntryPlan } from "../../record.ts";
import type { LiveText } from "./model.ts";

/**
 * The edit that makes one point of those that are the same, in the text as it stands: what parties say apart stands there as
 * alternatives. Null where the points cannot become one by an edit, such as where a party holds both.
 */
export function joinedInText(
  { text, version }: Pick<LiveText, "text" | "version">,
  point: string,
  others: readonly string[],
): EntryPlan | null {
  const joins = others.map((next): PointOperation => ({ op: "join", point, next, gap: " " }));
  const moved = joins.flatMap((join, at): readonly PointOperation[] => [
    { op: "move", point: others[at] ?? "", at: { after: point } },
    join,
  ]);
  const points = [joins, moved].find((each) => applyToVersion(version, { spans: [], points: each }).ok);
  if (points === undefined) return null;
  const place = text.kind === "draft" ? { draft: text.id } : { composite: text.id };
  return { kind: "edit", body: { ...place, base: version.entry.id, points } };
}
