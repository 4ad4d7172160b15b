import { sha256 } from "../../core/common/sha256.ts";
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
  forgetNamed();
  write(localStorageOf, keyOf(who, process), visit);
}

/** Whoever opens this browser's store later learns from it neither who was here nor of which process. */
const keyOf = (who: string, process: string) => `${PREFIX}.${sha256(JSON.stringify([who, process]))}`;
const PREFIX = "parley.visit";

const localStorageOf = () => localStorage;
const sessionStorageOf = () => sessionStorage;

/** What an older version kept under names goes. */
function forgetNamed(): void {
  try {
    for (const storage of [localStorage, sessionStorage])
      for (const key of Object.keys(storage)) if (key.startsWith(`${PREFIX} `)) storage.removeItem(key);
  } catch {
    // Storage is switched off: nothing is kept under names.
  }
}

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
