import { useMemo, type ReactNode } from "react";
import { layOut } from "../../../../core/text/table.ts";
import { LaidWords } from "../../../kit/words-table.tsx";
import { directionOf } from "../../../../words/locale.ts";
import { isUnread, Standing, standingClass } from "../../../kit/standing.tsx";
import type { FlatPoint } from "../labels.ts";
import type { ComparedPair } from "./compared.ts";
import type { Piece } from "./pieces.ts";
import { PointNotes } from "./point-notes.tsx";
import type { PointRuns } from "./runs.ts";
import { laidRuns } from "./laid-runs.ts";
import { Runs, type WordsContext } from "./words.tsx";

/** One point with its label, heading, words and notes. */
export function PointCell({
  flat,
  pair,
  heading,
  text,
  footnotes,
  here,
  context,
  language,
  anchor,
  size,
  said = false,
  above,
}: {
  readonly flat: FlatPoint;
  readonly pair: ComparedPair;
  readonly heading: readonly Piece[];
  readonly text: readonly Piece[];
  readonly footnotes: PointRuns["footnotes"];
  readonly here: number;
  readonly context: WordsContext;
  readonly language: string;
  readonly anchor?: string;
  readonly size: "one" | "two";
  /** Whether the head of the page says already that the draft is not verbatim. */
  readonly said?: boolean;
  /** A line between heading and words, such as where the point was before. */
  readonly above?: ReactNode;
}): ReactNode {
  const { point, hang, label, depth } = flat;
  const { t } = context;
  const verbatim = point.wording === "verbatim";
  const told = useMemo(() => laidRuns(text), [text]);
  const dir = directionOf(language);
  const hasHeading = heading.some((piece) => piece.text.trim() !== "");
  const Heading = depth === 0 ? "h3" : "h4";
  // Where no word of a pair is compared one by one, each point is shown as it stands.
  const plain = pair.told || (point.deleted && text.length === 0);
  return (
    <div className="point" id={anchor} data-depth={Math.min(depth, 4)}>
      <span className="point-label" title={label === hang ? undefined : label}>
        {label !== hang && hang !== "" && <span className="heard">{label.slice(0, label.length - hang.length)}</span>}
        <bdi>{hang}</bdi>
      </span>
      <div className={`point-body ${standingClass(point)}`}>
        {(!said || isUnread(point)) && <Standing point={point} />}
        {point.deleted && <p className="point-state">{t.text.struck}</p>}
        {hang === "" && label !== "" && (
          <p className="point-label point-label-above" lang={language}>
            <bdi>{label}</bdi>
          </p>
        )}
        {hasHeading && (
          <Heading className={verbatim ? "words-head" : "told-head"} lang={language} dir={dir}>
            {pair.told ? point.heading : <Runs pieces={heading} here={here} context={context} />}
          </Heading>
        )}
        {above}
        {plain
          ? point.text !== "" && (
              <LaidWords
                laid={layOut([{ text: point.text, tag: "" }])}
                className={wordsClass(verbatim, size)}
                lang={language}
                dir={dir}
              >
                {(pieces) => {
                  const words = pieces.map((piece) => piece.text).join("");
                  return point.deleted && verbatim ? <del className="is-quiet">{words}</del> : words;
                }}
              </LaidWords>
            )
          : text.length > 0 && (
              <LaidWords laid={told.laid} className={wordsClass(verbatim, size)} lang={language} dir={dir}>
                {(pieces) => <Runs pieces={told.runs(pieces)} here={here} context={context} />}
              </LaidWords>
            )}
        <PointNotes
          point={point}
          footnotes={pair.told && footnotes.length > 0 ? null : footnotes}
          here={here}
          context={context}
          language={language}
        />
        {point.alternatives !== undefined && point.alternatives.length > 0 && (
          <div className="point-open">
            <p className="label">{t.text.alternatives}</p>
            <ul>
              {point.alternatives.map((alternative) => (
                <li key={`${alternative.parties.join(" ")} ${alternative.text}`}>
                  <b>{alternative.parties.join(", ")}</b> <bdi lang={language}>{alternative.text}</bdi>
                </li>
              ))}
            </ul>
          </div>
        )}
        {point.notes?.map((note) => (
          <p key={note} className="point-note">
            <b>{t.text.note}:</b> <bdi>{note}</bdi>
          </p>
        ))}
      </div>
    </div>
  );
}

function wordsClass(verbatim: boolean, size: "one" | "two"): string {
  if (!verbatim) return "told";
  return size === "two" ? "words words-two" : "words";
}
