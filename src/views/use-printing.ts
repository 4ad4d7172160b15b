import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useMedia } from "./use-media.ts";

/**
 * Whether the page is being printed. The browser lays out the sheets as soon as its listeners return, so the page is
 * drawn anew within them, not after.
 */
export function usePrinting(): boolean {
  const media = useMedia("print");
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const start = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", start);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", start);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return printing || media;
}
