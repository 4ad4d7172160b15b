import { useCallback, useEffect, useState } from "react";

/** Texts being written, by what they are of; in this page's memory alone, gone with it. */
const kept = new Map<string, string>();

/** A text that outlives a look at another page: what was typed is there when one comes back. Null forgets it. */
export function useKeptText(key: string, initial = ""): readonly [string, (text: string | null) => void] {
  const [text, setText] = useState(() => kept.get(key) ?? initial);
  const keep = useCallback(
    (next: string | null) => {
      if (next === null) kept.delete(key);
      else kept.set(key, next);
      setText(next ?? initial);
    },
    [key, initial],
  );
  return [text, keep];
}

/** Has the browser ask before the page is left while something in it is not recorded. */
export function useAskBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
