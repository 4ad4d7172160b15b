import { ok, type Result } from "../core/common/result.ts";
import type { ProcessState } from "../core/record/state.ts";
import type { ProcessName } from "../views/workbench.ts";
import type { Feed } from "./record/feed.ts";

/** A process that is open: as a fixed state, or as a record that goes on. `null`: there is none of that id. */
export type OpenProcess = { readonly state: ProcessState | null } | { readonly feed: Feed };

/** Where the workbench gets its processes from. */
export interface ProcessSource {
  readonly list: () => Promise<Result<readonly ProcessName[]>>;
  readonly open: (id: string) => OpenProcess;
}

/** The processes that are embedded in the page itself. */
export function embeddedStates(): readonly ProcessState[] {
  return JSON.parse(document.getElementById("parley-processes")?.textContent ?? "[]") as readonly ProcessState[];
}

/** Processes that the page itself holds. */
export function embeddedSource(states: readonly ProcessState[]): ProcessSource {
  return {
    list: () =>
      Promise.resolve(
        ok(states.map(({ id, title, shortTitle, fictitious }) => ({ id, title, shortTitle, fictitious }))),
      ),
    open: (id) => ({ state: states.find((state) => state.id === id) ?? null }),
  };
}
