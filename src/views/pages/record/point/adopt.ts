import type { Proposal } from "../../../../core/record/talks.ts";
import type { Composite, CompositePoint, CompositeText } from "../../../../core/text/composite.ts";
import type { Draft, Point } from "../../../../core/text/draft.ts";
import { parseNotation } from "../../../../core/text/notation.ts";
import { applyToVersion, moveEdit, type TextEdit, type TextVersionWords } from "../../../../core/text/spans.ts";

/** The draft with a proposal taken in, as its next version; null where the point is not in it. */
export function adoptedVersion(
  draft: Draft,
  point: string,
  proposal: Proposal,
  from: TextVersionWords = {},
): Draft | null {
  if (proposal.base !== undefined) return taken({ draft }, proposal, from)?.draft ?? null;
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

/**
 * The composite with other words for a point taken in, as its next version; null where the point is not in it, where the
 * brackets of the proposal do not read cleanly or do not say who holds what, and for what is no replacement.
 */
export function adoptedComposite(
  composite: Composite,
  point: string,
  proposal: Proposal,
  from: TextVersionWords = {},
): Composite | null {
  if (proposal.base !== undefined) return taken({ composite }, proposal, from)?.composite ?? null;
  if (proposal.operation !== "replace") return null;
  const parsed = parseNotation(proposal.text);
  if (!parsed.ok || parsed.value.warnings.length > 0 || !attributed(parsed.value.text)) return null;
  const { text } = parsed.value;
  let found = false;
  const within = (points: readonly CompositePoint[]): readonly CompositePoint[] =>
    points.map((each) => {
      if (each.id !== point) return { ...each, points: within(each.points) };
      found = true;
      return { ...each, text };
    });
  const points = within(composite.points);
  return found ? { ...composite, points } : null;
}

/** A version with an edit taken in that was counted in `from`; null where it cannot be carried over whole, or takes out what others hold. */
function taken(version: TextVersionWords, proposal: Proposal, from: TextVersionWords): TextVersionWords | null {
  const edit: TextEdit = { spans: proposal.spans ?? [], points: proposal.points ?? [] };
  const moved = moveEdit(edit, from, version);
  if (moved.lost.length > 0) return null;
  const applied = applyToVersion(version, moved.edit);
  return applied.ok ? applied.value : null;
}

function attributed(text: CompositeText): boolean {
  return text.every(
    (part) =>
      typeof part === "string" ||
      part.alternatives.every(({ parties, text: held }) => parties.length > 0 && attributed(held)),
  );
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
