import { useEffect, useRef } from "react";
import { bringIntoView } from "../../../bring-into-view.ts";
import { pointAnchor } from "./point-view.tsx";

/** Brings the current bracket into view when it is chosen, or as soon as it has been drawn. */
export function useScrollToBracket(bracket: number, table: boolean, drawn: number): void {
  const scrolled = useRef(0);
  useEffect(() => {
    if (bracket === 0 || drawn === 0 || table || scrolled.current === bracket) return;
    const target = document.querySelector(`[data-bracket="${bracket}"]`);
    if (target === null) return;
    scrolled.current = bracket;
    bringIntoView(target);
  }, [bracket, table, drawn]);
}

/** Goes to the point that a link names, as soon as it has been drawn. */
export function useScrollToPoint(point: string | null, table: boolean, drawn: number): void {
  const scrolled = useRef<string | null>(null);
  useEffect(() => {
    if (point === null || table || drawn === 0 || scrolled.current === point) return;
    const target = document.getElementById(pointAnchor(point));
    if (target === null) return;
    scrolled.current = point;
    target.scrollIntoView({ block: "start" });
    target.focus({ preventScroll: true });
  }, [point, table, drawn]);
}
