import { useSyncExternalStore } from "react";
import type { TabledDraft } from "../../../../core/record/state.ts";
import type { OwnFile } from "../../../own-files.ts";
import { useWorkbench } from "../../../workbench.ts";

/** The reader's own files, renewed on every step of reading. */
export function useOwnFiles(): readonly OwnFile[] {
  const { ownFiles } = useWorkbench();
  return useSyncExternalStore(ownFiles.subscribe, ownFiles.read, ownFiles.read);
}

/** The drafts in them; the same list while only the progress of reading changes. */
export function useOwnDrafts(): readonly TabledDraft[] {
  const { ownFiles } = useWorkbench();
  return useSyncExternalStore(ownFiles.subscribe, ownFiles.drafts, ownFiles.drafts);
}
