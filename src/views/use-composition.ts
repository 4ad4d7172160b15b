import { useCallback, useSyncExternalStore } from "react";
import type { CompositionRequest, CompositionState } from "./composition.ts";
import { useWorkbench } from "./workbench.ts";

const idle: CompositionState = { status: "working", done: 0, total: 0 };

/** The composite text of some drafts, renewed while it is worked out; null asks for none. */
export function useComposition(request: CompositionRequest | null): CompositionState {
  const { compositions } = useWorkbench();
  const read = useCallback(() => (request === null ? idle : compositions.read(request)), [compositions, request]);
  return useSyncExternalStore(compositions.subscribe, read, read);
}
