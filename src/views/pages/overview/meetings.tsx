import { useMemo, type ReactNode } from "react";
import { Part } from "../../kit/part.tsx";
import { Parties, partyOf, Party } from "../../kit/party.tsx";
import { useMedia } from "../../use-media.ts";
import { Table } from "../../kit/table.tsx";
import { useWorkbench } from "../../workbench.ts";
import { ScoreDrawing } from "./score-drawing.tsx";
import { channelsOf, scoreOf, withoutRooms, type Meeting, type Score } from "./score.ts";

/** Who met whom, as a score: staves for parties, one stem a meeting; on a phone, and on request, as a table. */
export function Meetings(): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.overview;
  const score = useMemo(() => scoreOf(state), [state]);
  const narrow = useMedia("(max-width: 63.99rem)");
  return (
    <Part id="met" title={words.met} hint={words.meetings({ count: score.meetings.length })}>
      {score.meetings.length === 0 ? null : narrow ? (
        <>
          <MeetingTable score={score} />
          <Channels score={score} />
        </>
      ) : (
        <>
          <ScoreDrawing score={score} />
          <details className="meeting-details">
            <summary>{words.meetingTable}</summary>
            <MeetingTable score={score} />
            <Channels score={score} />
          </details>
        </>
      )}
      <WithoutRooms />
    </Part>
  );
}

/** Talks that no stem stands for: whom an event names need not have sat together. */
function WithoutRooms(): ReactNode {
  const { state, t, locale } = useWorkbench();
  const events = withoutRooms(state.events);
  if (events.length === 0) return null;
  return (
    <details className="meeting-details" open={events.length < 4}>
      <summary>{t.overview.withoutRooms({ count: events.length })}</summary>
      <ul className="meeting-others">
        {events.map(({ id, date, title, parties }) => (
          <li key={id}>
            <span className="hint">{locale.shortDate(date)}</span> <bdi>{title}</bdi> <Parties ids={parties} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Each set of parties that sat in one room: how often, from when to when, and who of the others was not there. */
function Channels({ score }: { readonly score: Score }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.overview;
  return (
    <Table
      className="data-table channel-table"
      caption={
        <caption>
          <b>{words.channels}</b> <span className="hint">{words.channelsIntro}</span>
        </caption>
      }
      rows={channelsOf(score)}
      keyOf={({ parties }) => parties.join("+")}
      columns={[
        { head: words.channel, cell: ({ parties }) => <Parties ids={parties} /> },
        { head: words.rounds, number: true, cell: ({ meetings }) => locale.number(meetings.length) },
        { head: words.firstMet, cell: ({ meetings }) => locale.shortDate(meetings[0]?.event.date ?? "") },
        { head: words.lastMet, cell: ({ meetings }) => locale.shortDate(meetings.at(-1)?.event.date ?? "") },
        {
          head: words.missing,
          cell: ({ parties }) => <Parties ids={score.parties.filter((id) => !parties.includes(id))} />,
        },
      ]}
    />
  );
}

function MeetingTable({ score }: { readonly score: Score }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.overview;
  return (
    <Table
      className="meeting-table"
      rows={[...score.meetings].reverse()}
      keyOf={({ event }) => event.id}
      columns={[
        {
          head: words.meeting,
          cell: ({ event }) => (
            <>
              {event.place ?? event.title} <span className="hint">{locale.shortDate(event.date)}</span>
            </>
          ),
        },
        ...score.parties.map((id) => ({
          head: <Party id={id} />,
          cell: (meeting: Meeting) => <Presence meeting={meeting} party={id} />,
        })),
      ]}
    />
  );
}

/** Whether a party came to a meeting, and into which of its rooms. */
function Presence({
  meeting: { rooms, observers },
  party,
}: {
  readonly meeting: Meeting;
  readonly party: string;
}): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.overview;
  const room = rooms.findIndex((parties) => parties.includes(party));
  const inRooms = rooms.filter((parties) => parties.includes(party)).length;
  const observes = observers.includes(party);
  if (room < 0 && !observes)
    return (
      <>
        <span className="table-absent" aria-hidden="true" />
        <span className="heard">{words.absent}</span>
      </>
    );
  return (
    <>
      <i
        className={observes ? "table-head table-observer" : "table-head"}
        data-slot={Math.min(partyOf(state, party).slot, 8)}
      />
      {rooms.length > 1 && <span className="table-room">{inRooms > 1 ? "" : room + 1}</span>}
      <span className="heard">{observes ? words.observed : words.present}</span>
    </>
  );
}
