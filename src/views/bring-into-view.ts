/**
 * Scrolls so that the target stands in the middle, unless it is well in view already. Where fonts are still on their way it is
 * set right once they are there, for they change the height of everything above; a reader who has moved on is left alone.
 */
export function bringIntoView(target: Element): void {
  const { top, bottom } = target.getBoundingClientRect();
  if (top >= 90 && bottom <= window.innerHeight - 90) return;
  target.scrollIntoView({ block: "center" });
  if (document.fonts.status === "loaded") return;
  const movedOn = new AbortController();
  for (const sign of ["wheel", "touchmove", "keydown", "pointerdown"])
    window.addEventListener(sign, () => movedOn.abort(), { once: true, passive: true, signal: movedOn.signal });
  void document.fonts.ready.then(() => {
    if (!movedOn.signal.aborted && target.isConnected) target.scrollIntoView({ block: "center" });
    movedOn.abort();
  });
}
