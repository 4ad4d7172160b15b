import { useMemo, useState, type ReactNode } from "react";
import type { CompositePoint, CompositeText } from "../../../../core/text/composite.ts";
import { readingText } from "../../../../core/text/reading.ts";
import { LevelDisc } from "../../../kit/level.tsx";
import { useWindowed, WindowedRows } from "../../../kit/windowed.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { firstWords, plainLabel } from "../labels.ts";
import { bracketsUnder, type Gathered, type GatheredPoint } from "./gathered.ts";
import { pointAnchor } from "./point-view.tsx";

/** The heading in the words of each party, or the first words of the text. */
function nameOf(gathered: Gathered, point: CompositePoint): string {
  const headings = alternativesOf(point.heading);
  if (headings.length > 0) return headings.join(" / ");
  const text = gathered.points.find(({ top }) => top === point)?.origins[0]?.point.text ?? "";
  return firstWords(text, longest);
}

/** Characters of a text that stand for its missing heading. */
const longest = 60;

/** A text as each of its holders reads it, without repetition; empty where nobody has words. */
function alternativesOf(text: CompositeText): readonly string[] {
  const parties = new Set(partiesIn(text));
  const readings = parties.size === 0 ? [readingText(text, "")] : [...parties].map((party) => readingText(text, party));
  return [...new Set(readings.map((words) => words.trim()))].filter((words) => words !== "");
}

function partiesIn(text: CompositeText): readonly string[] {
  return text.flatMap((part) =>
    typeof part === "string" ? [] : part.alternatives.flatMap((one) => [...one.parties, ...partiesIn(one.text)]),
  );
}

/** About how high a line is, in pixels. */
const LINE = 36;

/** Points of the top level with their brackets and marks; a press goes there. */
export function Outline({
  gathered,
  current,
}: {
  readonly gathered: Gathered;
  readonly current: string | null;
}): ReactNode {
  const { t } = useWorkbench();
  const tops = useMemo(() => gathered.points.filter(({ depth }) => depth === 0), [gathered]);
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [attach, window] = useWindowed(tops.length, { height: LINE, within: box });
  return (
    <nav className="composite-outline" aria-label={t.composite.outline} ref={setBox}>
      <p className="label change-list-head">
        {t.composite.points} <span>{tops.length}</span>
      </p>
      <ol ref={attach}>
        <WindowedRows rows={tops} window={window} as="li">
          {(top) => <Line key={top.point.id} gathered={gathered} top={top} isHere={top.point.id === current} />}
        </WindowedRows>
      </ol>
    </nav>
  );
}

function Line({
  gathered,
  top: { point, marks },
  isHere,
}: {
  readonly gathered: Gathered;
  readonly top: GatheredPoint;
  readonly isHere: boolean;
}): ReactNode {
  const { t } = useWorkbench();
  const count = bracketsUnder(gathered, point.id);
  const heading = nameOf(gathered, point);
  const mark = marks.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
  return (
    <li>
      <a
        href={`#${pointAnchor(point.id)}`}
        aria-current={isHere ? "true" : undefined}
        onClick={(event) => {
          const target = document.getElementById(pointAnchor(point.id));
          // A point far from the screen is drawn when its address is gone to.
          if (target === null) return;
          event.preventDefault();
          target.scrollIntoView({ block: "start" });
          target.focus({ preventScroll: true });
        }}
      >
        <span className="point-label">{plainLabel(point.label)}</span> <bdi>{heading}</bdi>{" "}
        <span className="hint nowrap">
          {count > 0 && (
            <>
              <span aria-hidden="true">[ ] {count}</span>
              <span className="heard">{t.composite.inBrackets({ count })}</span>
            </>
          )}{" "}
          {mark !== undefined && <LevelDisc level={mark.level} />}
          {mark !== undefined && <span className="heard">{t.composite.levels[mark.level]}</span>}
        </span>
      </a>
    </li>
  );
}
