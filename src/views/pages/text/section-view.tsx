import { memo, type ReactNode } from "react";
import { SectionMargin } from "./margin.tsx";
import type { Section } from "./model.ts";
import { PointView } from "./point-view.tsx";
import type { Viewer } from "./waits.ts";

/** An article with its margin; drawn anew only where something of it changed. */
export const SectionView = memo(function SectionView({
  section,
  reader,
  viewer,
  folded,
  isFirst,
}: {
  readonly section: Section;
  readonly reader: string | null;
  readonly viewer: Viewer;
  readonly folded: boolean;
  readonly isFirst: boolean;
}): ReactNode {
  return (
    <article className="live-section" aria-label={`${section.label} ${section.name}`.trim()}>
      <div className="tx">
        {section.points.map((point) => (
          <PointView key={point.id} point={point} reader={reader} />
        ))}
      </div>
      <SectionMargin section={section} viewer={viewer} folded={folded} isFirst={isFirst} />
    </article>
  );
});
