import type { ReactNode } from "react";
import type { CompositePoint, CompositeText } from "../../../../core/text/composite.ts";
import { readingText } from "../../../../core/text/reading.ts";
import { LevelDisc } from "../../../kit/level.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { firstWords, plainLabel } from "../labels.ts";
import { bracketsUnder, type Gathered } from "./gathered.ts";
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

/** Points of the top level with their brackets and marks; a press goes there. */
export function Outline({
  gathered,
  current,
}: {
  readonly gathered: Gathered;
  readonly current: string | null;
}): ReactNode {
  const { t } = useWorkbench();
  const tops = gathered.points.filter(({ depth }) => depth === 0);
  return (
    <nav className="composite-outline" aria-label={t.composite.outline}>
      <p className="label change-list-head">
        {t.composite.points} <span>{tops.length}</span>
      </p>
      <ol>
        {tops.map(({ point, marks }) => {
          const count = bracketsUnder(gathered, point.id);
          const heading = nameOf(gathered, point);
          const mark = marks.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
          return (
            <li key={point.id}>
              <a
                href={`#${pointAnchor(point.id)}`}
                aria-current={point.id === current ? "true" : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  const target = document.getElementById(pointAnchor(point.id));
                  target?.scrollIntoView({ block: "start" });
                  target?.focus({ preventScroll: true });
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
        })}
      </ol>
    </nav>
  );
}
