import { applyToVersion, type PointOperation } from "../../../core/text/spans.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import type { EntryPlan } from "../../record.ts";
import { pairingPlan, sideOf } from "../texts/composite/questions.ts";
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

/**
 * What takes one party's words at a point apart from the others': the pairings of its draft with theirs, so that they stay apart
 * when drafts are next put together, and the edit of the text as it stands. Null where they cannot come apart there.
 */
export function takenApart(
  { text, version, words }: Pick<LiveText, "text" | "version" | "words">,
  state: ProcessState,
  point: string,
  party: string,
  into: { readonly id: string; readonly label: string },
): readonly EntryPlan[] | null {
  const { composite, drafts } = words;
  const points: readonly PointOperation[] = [{ op: "part", point, parties: [party], into }];
  if (!applyToVersion(version, { spans: [], points }).ok) return null;
  const own = sideOf(composite, party, [point], drafts);
  const pairings = composite.drafts.flatMap(({ party: other }): readonly EntryPlan[] => {
    const side = other === party ? null : sideOf(composite, other, [point], drafts);
    if (own === null || side === null || side.points.length === 0) return [];
    const said = [
      { from: own.points, to: [] },
      { from: [], to: side.points },
    ];
    return [pairingPlan(state, own, side, said)];
  });
  return [...pairings, { kind: "edit", body: { composite: text.id, base: version.entry.id, points } }];
}
