import { useMemo } from "react";
import { useDrawn, type Drawn } from "../../kit/drawn.ts";
import { pointAnchor } from "../texts/composite/point-view.tsx";
import type { LiveText, Section } from "./model.ts";
import type { TextPlace } from "./text-place.ts";

/** Elements up to which the whole text is drawn, found by the browser's own search. */
const ELEMENTS = 12_000;
/** About how many elements a point, a proposal, an answer or a mark has. */
const OF = { point: 14, proposal: 26, answer: 7, mark: 12 };
/** About how high an article is where so much is said on each, in pixels. */
const HEIGHT = 700;

/** The articles that are drawn: all, or of a text on which very much is said those near the screen. */
export function useDrawnSections(live: LiveText, shown: readonly Section[], at: TextPlace): Drawn {
  const long = useMemo(() => shown.reduce((sum, section) => sum + elementsOf(section), 0) > ELEMENTS, [shown]);
  return useDrawn(shown.length, {
    long,
    key: `${at.show} ${at.reader ?? ""} ${live.text.id}`,
    step: 8,
    height: HEIGHT,
    find: (id) => shown.findIndex((section) => holds(section, id)),
    wanted: wantedIn(live, at),
  });
}

function elementsOf({ points, margin }: Section): number {
  const said = points.reduce(
    (sum, { proposals }) =>
      sum +
      OF.point +
      proposals.reduce((all, { proposal }) => all + OF.proposal + OF.answer * proposal.stances.length, 0),
    0,
  );
  return said + OF.mark * margin.marks.length;
}

/** Whether the element of an id stands in a section. */
function holds({ points }: Section, id: string): boolean {
  return points.some(
    (point) => pointAnchor(point.id) === id || point.proposals.some(({ proposal }) => `proposal-${proposal.id}` === id),
  );
}

/** Id of the point that the address leads to: the one it names, or that of the bracket one is at. */
function wantedIn({ sections }: LiveText, { point, bracket }: TextPlace): string | undefined {
  if (bracket > 0) {
    const points = sections.flatMap((section) => section.points);
    const here = points.find((each) => each.firstBracket <= bracket && bracket < each.firstBracket + each.brackets);
    if (here !== undefined) return pointAnchor(here.id);
  }
  return point === null ? undefined : pointAnchor(point);
}
