import { useEffect, useMemo, useState } from "react";
import { finish } from "../core/common/pieces.ts";
import { inPieces } from "./in-pieces.ts";

/**
 * What `begin` makes with rests in between: at once where it is little, else when the page has nothing else to do; null until then.
 * `begin` must stay the same function while what it begins is the same.
 */
export function useInPieces<T>(begin: () => Generator<void, T>, little: boolean): T | null {
  const [later, setLater] = useState<{ readonly of: typeof begin; readonly made: T } | null>(null);
  const now = useMemo(() => (little ? finish(begin()) : null), [begin, little]);
  useEffect(() => {
    if (little) return undefined;
    const given = new AbortController();
    void inPieces(begin(), given.signal).then((worked) => {
      if (worked !== null && !given.signal.aborted) setLater({ of: begin, made: worked.made });
    });
    return () => given.abort();
  }, [begin, little]);
  return now ?? (later?.of === begin ? later.made : null);
}
