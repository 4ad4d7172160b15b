import { useEffect, useState, type RefObject } from "react";
import { pointAnchor } from "../texts/composite/point-view.tsx";

/** The id of the article at the top of the window. */
export function useCurrent(body: RefObject<HTMLElement | null>, drawn: number): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const element = body.current;
    if (element === null || drawn === 0 || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (seen) => {
        const here = seen.findLast(({ isIntersecting }) => isIntersecting);
        const first = here?.target.querySelector<HTMLElement>(".live-point");
        if (first !== null && first !== undefined) setCurrent(first.id.slice(pointAnchor("").length));
      },
      { rootMargin: "-20% 0px -70% 0px" },
    );
    for (const section of element.querySelectorAll(".live-section")) observer.observe(section);
    return () => observer.disconnect();
  }, [body, drawn]);
  return current;
}
