import { useCallback, useEffect, useRef } from "react";
import { withValues, type Place } from "./place.ts";
import { useWorkbench } from "./workbench.ts";

/** Changes values of the place. */
export type SetValues = (changes: Readonly<Record<string, string | null>>, how?: "push" | "replace") => void;

/** The place as it is when something is done, not when it was drawn: what acts on it stays the same function. */
export function useLatestPlace(): { readonly now: () => Place; readonly set: SetValues } {
  const { place, go } = useWorkbench();
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  });
  const now = useCallback(() => latest.current, []);
  const set = useCallback<SetValues>(
    (changes, how = "push") => {
      // Who does it twice in haste goes on from the first, though nothing was drawn in between.
      latest.current = withValues(latest.current, changes);
      go(latest.current, how);
    },
    [go],
  );
  return { now, set };
}

/** The bracket before or after the one at which one is, among `total` that are counted from 1; 0: at none. */
export function nextBracket(at: number, step: 1 | -1, total: number): number {
  return at === 0 ? (step === 1 ? 1 : total) : Math.max(1, Math.min(total, at + step));
}
