import type { ReactNode } from "react";
import { Party, partiesOf, partyOf } from "../../kit/party.tsx";
import { useWorkbench } from "../../workbench.ts";
import { labelRows } from "./score-labels.ts";
import type { Meeting, Score } from "./score.ts";

const stave = 30;
/** Height of a row of labels. */
const row = 13;
/** The drawing at its narrowest, px: labels that stand clear there do so everywhere. */
const narrowest = 720;

/** The meetings as a score: a stave for each party, a stem for each meeting, drafts and gaps between them. */
export function ScoreDrawing({ score }: { readonly score: Score }): ReactNode {
  const { state, t, locale } = useWorkbench();
  const words = t.overview;
  const { meetings, parties, gaps, drafts } = score;
  const draftNames = drafts.map(({ parties: names }) =>
    names.map((name) => partiesOf(state, name).join(" ")).join(" · "),
  );
  const draftRows = labelRows(
    drafts.map(({ at }, index) => ({ at, lines: [draftNames[index] ?? ""] })),
    narrowest,
  );
  const places = meetings.map(({ at, event }, index) => {
    const isSame = event.place === meetings[index - 1]?.event.place;
    return { at, lines: wrap(isSame ? "" : (event.place ?? ""), 10) };
  });
  const placeRows = labelRows(places, narrowest);
  const draftsHigh = row * (1 + Math.max(0, ...draftRows));
  const placesHigh = row * Math.max(0, ...places.map(({ lines }, index) => (placeRows[index] ?? 0) + lines.length));
  const top = draftsHigh + placesHigh + 20;
  const y = (party: string) => top + parties.indexOf(party) * stave;
  const bottom = top + (parties.length - 1) * stave;
  const x = (at: number) => `${(locale.dir === "rtl" ? 1 - at : at) * 100}%`;
  return (
    <>
      <div className="score" role="img" aria-label={words.scoreLabel}>
        <StaveNames parties={parties} top={top} />
        <svg width="100%" height={bottom + 56} aria-hidden="true">
          {parties.map((id) => (
            <line key={id} className="score-stave" x1="0" x2="100%" y1={y(id)} y2={y(id)} />
          ))}
          {drafts.map(({ at }, index) => (
            <DraftDrawn
              key={at}
              name={draftNames[index]}
              x={x(at)}
              high={draftsHigh - row * (draftRows[index] ?? 0)}
              bottom={bottom}
            />
          ))}
          {gaps.map((gap) => (
            <GapDrawn key={gap.at} days={gap.days} x={x(gap.at)} top={top} bottom={bottom} />
          ))}
          {meetings.map((meeting, index) => (
            <Stem
              key={meeting.event.id}
              meeting={meeting}
              before={meetings[index - 1]}
              place={places[index]?.lines ?? []}
              placeAt={top - 14 - row * (placeRows[index] ?? 0)}
              x={x(meeting.at)}
              y={y}
              bottom={bottom}
            />
          ))}
        </svg>
      </div>
      <ScoreKey />
    </>
  );
}

function StaveNames({ parties, top }: { readonly parties: readonly string[]; readonly top: number }): ReactNode {
  return (
    <div className="score-names" style={{ paddingBlockStart: top - stave / 2 }}>
      {parties.map((id) => (
        <p key={id} style={{ height: stave }}>
          <Party id={id} named />
        </p>
      ))}
    </div>
  );
}

function DraftDrawn({
  name,
  x,
  high,
  bottom,
}: {
  readonly name: string | undefined;
  readonly x: string;
  /** Where its name stands, px from the top. */
  readonly high: number;
  readonly bottom: number;
}): ReactNode {
  return (
    <g className="score-draft">
      <line x1={x} x2={x} y1={high + 6} y2={bottom + 6} />
      <text x={x} y={high} textAnchor="middle">
        {name}
      </text>
    </g>
  );
}

/** A long time in which nobody met, left out of the drawing. */
function GapDrawn({
  days,
  x,
  top,
  bottom,
}: {
  readonly days: number;
  readonly x: string;
  readonly top: number;
  readonly bottom: number;
}): ReactNode {
  const words = useWorkbench().t.overview;
  return (
    <g className="score-gap">
      <rect x={x} y={top - 8} width="72" height={bottom - top + 16} transform="translate(-36 0)" />
      {wrap(words.noMeeting({ days }), 12).map((line, index) => (
        <text key={line} x={x} y={(top + bottom) / 2 - 9 + index * 14} textAnchor="middle">
          {line}
        </text>
      ))}
    </g>
  );
}

function ScoreKey(): ReactNode {
  const words = useWorkbench().t.overview;
  return (
    <ul className="fate-key">
      <li>{words.oneRoom}</li>
      <li>{words.separateRooms}</li>
      <li>{words.observer}</li>
      <li>{words.notToScale}</li>
    </ul>
  );
}

function Stem({
  meeting,
  before,
  place,
  placeAt,
  x,
  y,
  bottom,
}: {
  readonly meeting: Meeting;
  readonly before: Meeting | undefined;
  readonly place: readonly string[];
  /** Where the last line of the place stands, px from the top. */
  readonly placeAt: number;
  readonly x: string;
  readonly y: (party: string) => number;
  readonly bottom: number;
}): ReactNode {
  const { locale } = useWorkbench();
  const { event, rooms, observers } = meeting;
  const present = [...new Set(rooms.flat())];
  const newMonth = before === undefined || before.event.date.slice(0, 7) !== event.date.slice(0, 7);
  const newYear = before === undefined || before.event.date.slice(0, 4) !== event.date.slice(0, 4);
  const span = (parties: readonly string[]) => [Math.min(...parties.map(y)), Math.max(...parties.map(y))] as const;
  const joined = rooms.length === 1 ? [...present, ...observers] : present;
  const [from, to] = span(joined);
  return (
    <g>
      <PlaceLines place={place} x={x} last={placeAt} />
      <line className={rooms.length > 1 ? "score-stem score-apart" : "score-stem"} x1={x} x2={x} y1={from} y2={to} />
      {present.map((party) => (
        <Head key={party} of={party} at={[x, y(party)]} r="5.5" />
      ))}
      {observers.map((party) => (
        <Head key={party} of={party} at={[x, y(party)]} r="5" observes />
      ))}
      <text className="score-day" x={x} y={bottom + 22} textAnchor="middle">
        {event.date.length > 7 ? Number(event.date.slice(8, 10)) : ""}
      </text>
      {newMonth && (
        <text className="score-month" x={x} y={bottom + 37} textAnchor="middle">
          {locale.monthName(event.date)}
        </text>
      )}
      {newYear && (
        <text className="score-month" x={x} y={bottom + 52} textAnchor="middle">
          {event.date.slice(0, 4)}
        </text>
      )}
    </g>
  );
}

/** A party at a meeting; a ring where it only observed. */
function Head({
  of,
  at: [x, y],
  r,
  observes = false,
}: {
  readonly of: string;
  readonly at: readonly [x: string, y: number];
  readonly r: string;
  readonly observes?: boolean;
}): ReactNode {
  const { state } = useWorkbench();
  return (
    <circle
      className={observes ? "score-head score-observer" : "score-head"}
      data-slot={Math.min(partyOf(state, of).slot, 8)}
      cx={x}
      cy={y}
      r={r}
    />
  );
}

/** Where a meeting was, its last line `last` px from the top. */
function PlaceLines({
  place,
  x,
  last,
}: {
  readonly place: readonly string[];
  readonly x: string;
  readonly last: number;
}): ReactNode {
  return place.map((line, index) => (
    <text key={line} className="score-place" x={x} y={last - (place.length - 1 - index) * row} textAnchor="middle">
      {line}
    </text>
  ));
}

/** A short text in lines of about so many letters; words are kept whole. */
function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== "") lines.push(word);
  }
  return lines;
}
