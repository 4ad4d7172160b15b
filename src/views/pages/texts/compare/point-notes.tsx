import type { ReactNode } from "react";
import type { Point } from "../../../../core/text/draft.ts";
import { directionOf } from "../../../../words/locale.ts";
import type { PointRuns } from "./runs.ts";
import { Runs, type WordsContext } from "./words.tsx";

/** The foot- and endnotes of a point under its words; where none of its words are compared, as they stand. */
export function PointNotes({
  point,
  footnotes,
  here,
  context,
  language,
  refs = true,
}: {
  readonly point: Point;
  readonly footnotes: PointRuns["footnotes"] | null;
  readonly here: number;
  readonly context: WordsContext;
  readonly language: string;
  readonly refs?: boolean;
}): ReactNode {
  const notes = footnotes ?? point.footnotes?.map(({ mark }) => ({ mark, pieces: null })) ?? [];
  if (notes.length === 0) return null;
  return (
    <ul className="point-footnotes" aria-label={context.t.text.footnotes}>
      {notes.map(({ mark, pieces }, index) => (
        <li
          key={`${mark} ${index + 1}`}
          className={point.wording === "verbatim" ? "footnote-words" : undefined}
          lang={language}
          dir={directionOf(language)}
        >
          {mark !== "" && <sup>{mark}</sup>}{" "}
          {pieces === null ? (
            point.footnotes?.[index]?.text
          ) : (
            <Runs pieces={pieces} here={here} context={context} refs={refs} />
          )}
        </li>
      ))}
    </ul>
  );
}
