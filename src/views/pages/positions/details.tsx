import type { ReactNode } from "react";
import type { Issue, Position } from "../../../core/evidence/positions/index.ts";
import { Standing, Strength } from "../../kit/standing.tsx";
import { directionOf } from "../../../words/locale.ts";
import { useWorkbench } from "../../workbench.ts";
import { ClosedIn } from "../record/rooms.tsx";
import { FiledPosition } from "./cell.tsx";
import { CorrectPosition } from "./adding/buttons.tsx";
import { DraftLink, SourceList } from "./links.tsx";
import { optionTitle } from "./model.ts";

/** Everything that is known about one position; option and strength, confidence and kind of utterance each apart. */
export function PositionEntry({ issue, position }: { readonly issue: Issue; readonly position: Position }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.positions;
  const { option, absence } = position;
  return (
    <article
      className={position.confidence === "found" ? "pos-entry" : "pos-entry is-unread"}
      id={`position-${position.id}`}
    >
      <p className="pos-entry-head">
        <b dir="auto">
          {absence !== undefined
            ? words.absence[absence]
            : option === null
              ? words.noOption
              : optionTitle(issue, option)}
        </b>
        <span className="hint">{position.on === null ? words.undated : locale.date(position.on)}</span>{" "}
        <FiledPosition id={position.id} /> <ClosedIn id={position.id} />
      </p>
      <p className="pos-stance" dir="auto">
        <Stated position={position} />
      </p>
      {position.quote !== undefined && (
        <blockquote className="words pos-quote" lang={position.language} dir={directionOf(position.language ?? "")}>
          {position.quote}
        </blockquote>
      )}
      <PositionFacts position={position} />
      <CorrectPosition position={position} />
    </article>
  );
}

/** How it was said, by whom, where and how well it is known. */
function PositionFacts({ position }: { readonly position: Position }): ReactNode {
  const { t } = useWorkbench();
  const words = t.positions;
  return (
    <dl className="pos-facts">
      <Fact name={words.utteranceLabel}>{words.utterance[position.utterance]}</Fact>
      {position.speaker !== undefined && (
        <Fact name={words.speaker}>
          <bdi>{position.speaker}</bdi>
        </Fact>
      )}
      <Fact name={words.confidence}>
        {position.confidence === "found" ? (
          words.read
        ) : (
          <Standing point={{ wording: "verbatim", confidence: position.confidence }} />
        )}
      </Fact>
      <Fact name={words.strength}>
        <Strength sources={position.sources} />
      </Fact>
      {position.draft !== undefined && (
        <Fact name={words.draft}>
          <DraftLink draft={position.draft} {...(position.point === undefined ? {} : { point: position.point })} />
        </Fact>
      )}
      {position.doubt !== undefined && (
        <Fact name={words.doubt}>
          <bdi>{position.doubt}</bdi>
        </Fact>
      )}
      {position.note !== undefined && (
        <Fact name={t.text.note}>
          <bdi>{position.note}</bdi>
        </Fact>
      )}
      <Fact name={words.sources}>
        <SourceList ids={position.sources} />
      </Fact>
    </dl>
  );
}

/** The stance with the words that state the option set off. */
function Stated({ position }: { readonly position: Position }): ReactNode {
  const { stance, words: stated, quote } = position;
  if (stated === undefined || quote !== undefined) return stance;
  const at = stance.indexOf(stated);
  if (at < 0) return stance;
  return (
    <>
      {stance.slice(0, at)}
      <mark className="pos-stated">{stated}</mark>
      {stance.slice(at + stated.length)}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
