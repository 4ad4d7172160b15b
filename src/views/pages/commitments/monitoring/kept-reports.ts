import { useSyncExternalStore } from "react";
import type { Incident } from "../../../../core/commitments/index.ts";

/** Reports written in this page and not yet recorded: they live here alone until they are sent or saved. */
const kept = new Map<string, readonly Incident[]>();
const listeners = new Set<() => void>();
const none: readonly Incident[] = [];

/** Puts the reports of a process in place of those kept before. */
export function keepReports(process: string, reports: readonly Incident[]): void {
  kept.set(process, reports);
  for (const listener of listeners) listener();
}

/** The kept reports of a process, renewed when they change. */
export function useKeptReports(process: string): readonly Incident[] {
  const read = () => kept.get(process) ?? none;
  return useSyncExternalStore(subscribe, read, read);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether anything would be lost with the page. */
export function hasKeptReports(): boolean {
  return [...kept.values()].some((reports) => reports.length > 0);
}
