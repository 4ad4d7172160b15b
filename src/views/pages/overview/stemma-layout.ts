import type { TabledDraft } from "../../../core/record/state.ts";

/** A draft as a node of the stemma. */
export interface StemmaNode {
  readonly id: string;
  readonly column: number;
  /** 0 is the trunk: the line that leads to the latest draft. */
  readonly lane: number;
  /** Column of the first draft it is based on; null = based on none. */
  readonly base: { readonly column: number; readonly lane: number } | null;
  /** Other drafts that went into it. */
  readonly others: readonly { readonly column: number; readonly lane: number }[];
  readonly known: boolean;
}

/** Which draft is based on which, one column a draft, in the order given. */
export function stemmaOf(drafts: readonly TabledDraft[]): readonly StemmaNode[] {
  const columns = drafts.map(({ draft }) =>
    draft.basedOn.flatMap((name) => {
      const column = drafts.findIndex(({ id, draft: other }) => id === name || other.title === name);
      return column < 0 ? [] : [column];
    }),
  );
  const trunk = new Set<number>();
  for (let at = drafts.length - 1; at >= 0 && !trunk.has(at);) {
    trunk.add(at);
    const from = at;
    const earlier = (columns[at] ?? []).find((column) => column < from);
    if (earlier === undefined) break;
    at = earlier;
  }
  // Drafts beside the trunk: one lane each while their lines would overlap.
  const ends: number[] = [];
  const lanes = drafts.map((_, column) => {
    if (trunk.has(column)) return 0;
    // The line to its base runs along the base's own lane and rises just before it; a stub stands for no base.
    const start = column - (columns[column]?.[0] === undefined ? 0.4 : 0.15);
    const lane = ends.findIndex((end) => end < start + 0.05);
    const free = lane < 0 ? ends.length : lane;
    ends[free] = column;
    return free + 1;
  });
  return drafts.map(({ id, draft, reported }, column) => {
    const [base, ...others] = (columns[column] ?? [])
      .filter((other) => other < column)
      .map((other) => ({ column: other, lane: lanes[other] ?? 0 }));
    return {
      id,
      column,
      lane: lanes[column] ?? 0,
      base: base ?? null,
      others,
      known: draft.points.length > 0 || reported === undefined,
    };
  });
}
