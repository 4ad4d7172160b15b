import { useEffect, useState, type RefObject } from "react";

/** Milliseconds after which what nobody has scrolled to is worked out as well, for the search and for print. */
const QUIET = 8000;

/** Whether an element has been on the screen, or the page has been quiet for long. Where nothing scrolls, it always has been. */
export function useSeen(element: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(() => typeof IntersectionObserver === "undefined");
  useEffect(() => {
    if (seen || element.current === null) return undefined;
    const see = () => setSeen(true);
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) see();
    });
    observer.observe(element.current);
    const quiet = setTimeout(see, QUIET);
    return () => {
      observer.disconnect();
      clearTimeout(quiet);
    };
  }, [seen, element]);
  return seen;
}
