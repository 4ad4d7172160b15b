import { useCallback, useSyncExternalStore } from "react";
import { useBench } from "./bench.ts";
import type { Typed } from "./desk.ts";

/**
 * What is typed at a place of the page; before anything is, the words that stand there, in the version of
 * `since` or the one that stands. Null gives it up.
 */
export function useTypedWords(
  key: string,
  quote: string,
  since?: string,
): readonly [Typed, (typed: Typed | null) => void] {
  const { desk, now } = useBench();
  const read = useCallback(() => desk.typed(key), [desk, key]);
  const kept = useSyncExternalStore(desk.subscribe, read, read);
  const keep = useCallback(
    (typed: Typed | null) =>
      desk.keep(key, typed === null || (typed.words === typed.quote && typed.why === "") ? null : typed),
    [desk, key],
  );
  return [kept ?? { words: quote, why: "", base: since ?? now().live.version.entry.id, quote }, keep];
}
