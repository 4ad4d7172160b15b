import type { Proposal } from "../../../../core/record/talks.ts";
import type { Draft, Point } from "../../../../core/text/draft.ts";

/** The draft with a proposal taken in, as its next version; null where the point is not in it. */
export function adoptedVersion(draft: Draft, point: string, proposal: Proposal): Draft | null {
  let found = false;
  const within = (points: readonly Point[]): readonly Point[] =>
    points.flatMap((each): readonly Point[] => {
      if (each.id !== point) return [{ ...each, points: within(each.points) }];
      found = true;
      switch (proposal.operation) {
        case "replace":
          return [
            { ...each, text: proposal.text, ...(proposal.heading === undefined ? {} : { heading: proposal.heading }) },
          ];
        // A deletion stays visible until it is agreed: the point is struck, not gone.
        case "delete":
          return [{ ...each, deleted: true }];
        case "add-after":
          return [
            each,
            {
              ...each,
              id: freeId(draft, `${each.id}bis`),
              label: bis(each.label),
              heading: proposal.heading ?? "",
              text: proposal.text,
              points: [],
            },
          ];
      }
    });
  const points = within(draft.points);
  return found ? { ...draft, points } : null;
}

function bis(label: string): string {
  return /[.:]$/u.test(label) ? `${label.slice(0, -1)} bis${label.slice(-1)}` : `${label} bis`.trim();
}

function freeId(draft: Draft, wanted: string): string {
  const taken = new Set<string>();
  const walk = (points: readonly Point[]) => {
    for (const { id, points: inner } of points) {
      taken.add(id);
      walk(inner);
    }
  };
  walk(draft.points);
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}~${n}`;
  return id;
}
