import type { TabledDraft } from "../../../../core/record/state.ts";
import type { Redline } from "../../../../core/text/alignment.ts";

/** One draft on the way of a point, with the points of it that correspond. */
export interface HistoryStep {
  readonly draft: TabledDraft;
  /** Ids of the points; empty where the draft has none that corresponds, or no known text. */
  readonly points: readonly string[];
  readonly state: "followed" | "held" | "dropped" | "silent" | "unknown" | "waiting";
  /** The earlier step whose text this one is compared with. */
  readonly before: number | null;
}

/** Compares two drafts of the process, or null while it is being worked out. */
export type Compare = (from: TabledDraft, to: TabledDraft) => Redline | null;

/**
 * The way of one point, its sub-points included, through drafts in the order of their days: from the draft it was chosen in, forwards and
 * backwards, each time from the nearest draft that still had it.
 */
export function historyOf(
  drafts: readonly TabledDraft[],
  start: TabledDraft,
  chosen: readonly string[],
  compare: Compare,
): readonly HistoryStep[] {
  const order = [...drafts].sort((a, b) => (a.draft.date ?? "").localeCompare(b.draft.date ?? ""));
  const at = order.indexOf(start);
  const found = new Map<TabledDraft, Omit<HistoryStep, "draft" | "before">>([
    [start, { points: chosen, state: "followed" }],
  ]);
  const follow = (list: readonly TabledDraft[], forwards: boolean) => {
    let holder = start;
    let points: readonly string[] = chosen;
    for (const draft of list) {
      if (draft.draft.points.length === 0) {
        found.set(draft, { points: [], state: "unknown" });
        continue;
      }
      const redline = forwards ? compare(holder, draft) : compare(draft, holder);
      if (redline === null) {
        found.set(draft, { points: [], state: "waiting" });
        continue;
      }
      const there = counterparts(redline, points, forwards);
      found.set(draft, {
        points: there,
        state: there.length > 0 ? "held" : forwards && isBasedOn(draft, holder) ? "dropped" : "silent",
      });
      if (there.length > 0) {
        holder = draft;
        points = there;
      }
    }
  };
  follow(order.slice(at + 1), true);
  follow(order.slice(0, at).reverse(), false);
  const steps: HistoryStep[] = [];
  let before: number | null = null;
  for (const draft of order) {
    const step = found.get(draft);
    if (step === undefined) continue;
    steps.push({ ...step, draft, before });
    if (step.points.length > 0) before = steps.length - 1;
  }
  return steps;
}

/** Only a draft made from another can drop something of it; any other is silent on it. */
function isBasedOn({ draft }: TabledDraft, base: TabledDraft): boolean {
  return draft.basedOn.some((name) => name === base.id || name === base.draft.title);
}

function counterparts({ pairs }: Redline, points: readonly string[], forwards: boolean): readonly string[] {
  const own = new Set(points);
  const there = pairs.flatMap((pair) => {
    const [near, far] = forwards ? [pair.from, pair.to] : [pair.to, pair.from];
    return near.some((id) => own.has(id)) ? far : [];
  });
  return [...new Set(there)];
}
