import type { LastVisit } from "../../views/record.ts";

/**
 * When somebody last looked at a process in this browser, and how far its record went then. What a window has read when it was opened
 * holds for as long as it is open, a reload included; what it shows meanwhile is kept for the next one.
 */
export function lastVisit(who: string, process: string): LastVisit | null {
  const key = keyOf(who, process);
  const before = read(sessionStorageOf, key);
  if (before !== undefined) return before;
  const last = read(localStorageOf, key) ?? null;
  write(sessionStorageOf, key, last);
  return last;
}

/** Keeps that somebody has now seen the record up to an instant of the server's clock. */
export function keepVisit(who: string, process: string, visit: LastVisit): void {
  write(localStorageOf, keyOf(who, process), visit);
}

const keyOf = (who: string, process: string) => `parley.visit ${who} ${process}`;
const localStorageOf = () => localStorage;
const sessionStorageOf = () => sessionStorage;

/** Undefined where nothing was kept, or where the browser keeps nothing. */
function read(storage: () => Storage, key: string): LastVisit | null | undefined {
  try {
    const kept = storage().getItem(key);
    if (kept === null) return undefined;
    const visit: unknown = JSON.parse(kept);
    if (typeof visit !== "object" || visit === null) return null;
    const { when, seen } = visit as Record<string, unknown>;
    return typeof when === "string" && typeof seen === "string" ? { when, seen } : null;
  } catch {
    return undefined;
  }
}

function write(storage: () => Storage, key: string, visit: LastVisit | null): void {
  try {
    storage().setItem(key, JSON.stringify(visit));
  } catch {
    // Storage is switched off: no visit is remembered.
  }
}
