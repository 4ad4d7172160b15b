import type { ReactNode } from "react";
import { MARK_LEVELS, type MarkLevel } from "../../core/things/declared.ts";

/** Levels in the order in which they are offered: the first agreement first, taking it back last. */
export const levelsOffered: readonly MarkLevel[] = [...MARK_LEVELS.slice(1), "open"];

/** How far a point is agreed, in quarters: agreed can never look finished. */
export function quartersOf(level: MarkLevel): number {
  return MARK_LEVELS.indexOf(level);
}

/** A disc filled by quarters: how far a point is agreed. */
export function LevelDisc({ level }: { readonly level: MarkLevel }): ReactNode {
  return <span className="level" data-quarters={quartersOf(level)} aria-hidden="true" />;
}
