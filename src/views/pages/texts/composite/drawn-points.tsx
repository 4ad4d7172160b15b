import type { ReactNode } from "react";
import { useDrawn, type Drawn } from "../../../kit/drawn.ts";
import { WindowedRows } from "../../../kit/windowed.tsx";
import type { CompositePlace } from "./composite-place.ts";
import type { Gathered, GatheredPoint } from "./gathered.ts";
import { pointAnchor } from "./point-view.tsx";

/** Points up to which all are drawn, found by the browser's own search, as of most agreements. */
const MANY = 160;
/** About how high a point is, in pixels. */
const HEIGHT = 130;

/** The points that are drawn: all, or of a very long text those near the screen, and those that a link or a bracket leads to. */
export function useDrawnPoints(
  shown: readonly GatheredPoint[],
  { slots }: Gathered,
  { bracket, point }: Pick<CompositePlace, "bracket" | "point">,
): Drawn {
  const places = slots.map((slot) => slot.point.point);
  return useDrawn(shown.length, {
    long: shown.length > MANY,
    // The same list until something changes.
    key: shown,
    step: 24,
    height: HEIGHT,
    // Of two brackets of one point each is gone to anew.
    find: (id) => shown.findIndex((each) => pointAnchor(each.point.id) === id || each.point === places[bracketOf(id)]),
    wanted: bracket > 0 ? `bracket-${bracket}` : point === null ? undefined : pointAnchor(point),
  });
}

function bracketOf(id: string): number {
  return id.startsWith("bracket-") ? Number(id.slice("bracket-".length)) - 1 : -1;
}

/** The points that are drawn of those that are shown. */
export function DrawnPoints({
  points,
  drawn: { near, attach, to },
  children,
}: {
  readonly points: readonly GatheredPoint[];
  readonly drawn: Drawn;
  readonly children: (point: GatheredPoint) => ReactNode;
}): ReactNode {
  if (near === null) return points.slice(0, to).map(children);
  return (
    <div ref={attach}>
      <WindowedRows rows={points} window={near} as="div">
        {children}
      </WindowedRows>
    </div>
  );
}
