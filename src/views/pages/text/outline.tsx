import { memo, useState, type ReactNode } from "react";
import { LevelDisc } from "../../kit/level.tsx";
import { useWindowed, WindowedRows } from "../../kit/windowed.tsx";
import { useWorkbench } from "../../workbench.ts";
import { jumpTo } from "../texts/compare/words.tsx";
import { pointAnchor } from "../texts/composite/point-view.tsx";
import type { Section } from "./model.ts";
import { ShortLabel } from "./short-label.tsx";
import { waitsIn, type Viewer } from "./waits.ts";

/** About how high a line is, in pixels. */
const LINE = 32;

/** The articles with what waits, how many brackets are left, and how far each is agreed. */
export const TextOutline = memo(function TextOutline({
  sections,
  viewer,
  current,
  brackets,
}: {
  readonly sections: readonly Section[];
  readonly viewer: Viewer;
  readonly current: string | null;
  readonly brackets: number;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.livingText;
  const all = sections.reduce((sum, section) => sum + waitsIn(section, viewer), 0);
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [attach, window] = useWindowed(sections.length, { height: LINE, within: box });
  return (
    <nav className="live-outline" aria-label={words.outline} ref={setBox}>
      <p className="label live-outline-head">
        {words.outline}
        <span>
          [ ] {brackets}
          {all > 0 && (
            <>
              {" · "}
              <i className="waits-mark" aria-hidden="true" /> {words.wait({ n: all })}
            </>
          )}
        </span>
      </p>
      <ol ref={attach}>
        <WindowedRows rows={sections} window={window} as="li">
          {(section) => (
            <Line key={section.id} section={section} waits={waitsIn(section, viewer)} isHere={section.id === current} />
          )}
        </WindowedRows>
      </ol>
    </nav>
  );
});

function Line({
  section,
  waits,
  isHere,
}: {
  readonly section: Section;
  readonly waits: number;
  readonly isHere: boolean;
}): ReactNode {
  const { t } = useWorkbench();
  const level = section.points[0]?.status?.level ?? "open";
  const anchor = pointAnchor(section.id);
  return (
    <li>
      <a href={`#${anchor}`} aria-current={isHere ? "true" : undefined} onClick={(event) => toTop(event, anchor)}>
        <span className="no" title={section.label}>
          <ShortLabel label={section.label} hang={section.hang} />
        </span>
        <span>
          {section.hang === "" && section.label !== "" && section.label !== section.name && (
            <>
              <bdi className="no">{section.label}</bdi>{" "}
            </>
          )}
          <bdi>{section.name}</bdi>
        </span>
        <span className="ob">
          {waits > 0 && (
            <>
              <i className="waits-mark" aria-hidden="true" />
              <span className="heard">{t.livingText.wait({ n: waits })}</span>
            </>
          )}
          {section.brackets > 0 && (
            <>
              <span aria-hidden="true">[ ] {section.brackets}</span>
              <span className="heard">{t.composite.inBrackets({ count: section.brackets })}</span>
            </>
          )}
          {level !== "open" && (
            <>
              <LevelDisc level={level} />
              <span className="heard">{t.composite.levels[level]}</span>
            </>
          )}
        </span>
      </a>
    </li>
  );
}

function toTop(event: React.MouseEvent, anchor: string): void {
  jumpTo(event, anchor);
  document.getElementById(anchor)?.scrollIntoView({ block: "start" });
}
