import { startTransition, useEffect, useState } from "react";

/**
 * How many of many rows are drawn so far. The first screenful comes at once, the rest in small steps while the browser
 * has nothing else to do, so that no step blocks the page; in the end all are there for find-in-page and printing.
 */
export function useProgressive(total: number, key: unknown, first = 24, step = 24): number {
  const [drawn, setDrawn] = useState<{ readonly key: unknown; readonly count: number }>({ key, count: first });
  const count = Math.min(total, drawn.key === key ? drawn.count : first);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => startTransition(() => setDrawn({ key, count: count + step })), 0);
    return () => clearTimeout(timer);
  }, [count, total, key, step]);
  return count;
}
