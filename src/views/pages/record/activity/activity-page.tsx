import { entriesOn } from "../../../../core/record/as-of.ts";
import { wordOf } from "../../../../words/words.ts";
import { useCallback, useId, useMemo, useState, type ReactNode } from "react";
import { ACTING_OFFICE, actorOf } from "../../../../core/record/acting.ts";
import { activitySince, type Activity } from "../../../../core/record/activity.ts";
import type { Entry } from "../../../../core/record/entry.ts";
import { Button } from "../../../kit/button.tsx";
import { Fence } from "../../../kit/fence.tsx";
import { Party } from "../../../kit/party.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { Empty } from "../../../kit/states.tsx";
import { isDay } from "../../../days.ts";
import { onPage, withValues, type Place } from "../../../place.ts";
import type { RecordAccess } from "../../../record.ts";
import { Select } from "../../../kit/select.tsx";
import { useWorkbench, type Workbench } from "../../../workbench.ts";
import { recordedMoment, momentWords } from "../../../moments.ts";
import { useInPieces } from "../../../use-in-pieces.ts";
import { isFresh, VisitLine } from "../../../waits/visit-line.tsx";
import { RecordPage } from "../record-page.tsx";
import { inOrder } from "../../../../core/record/folding/order.ts";
import { pointNames } from "../../../../core/record/waits/names.ts";
import { refusedInPieces } from "../../../../core/record/gate/review.ts";
import { kinds } from "../../../../core/record/parts.ts";
import type { Receipt } from "../../../../core/things/declared.ts";
import { Filed, TakenBackFor } from "../filed.tsx";
import { RoomSign, roomName } from "../rooms.tsx";
import { sinceOf } from "../status/status-page.tsx";
import { endedBy, renewedBy, saying, takesBack, textOfLine } from "./saying.ts";
import { MendTools } from "./mend-tools.tsx";

/** Lines shown at first, and more each time. */
const portion = 100;

/** What was written down since a day, newest first. */
export function ActivityPage(): ReactNode {
  const { t } = useWorkbench();
  return (
    <RecordPage title={t.record.pages.activity} intro={t.record.activity.intro}>
      {(record) => <ActivityList record={record} />}
    </RecordPage>
  );
}

function ActivityList({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.record.activity;
  const id = useId();
  const [shown, setShown] = useState(portion);
  const since = sinceOf(place.values["since"], place.asOf ?? record.today());
  const room = place.values["room"] ?? "";
  const mine = place.values["who"] === "me";
  const { member } = record.audience;
  const entries = useMemo(
    () => new Map(record.entries.map((entry) => [`${entry.room} ${entry.seq}`, entry])),
    [record.entries],
  );
  const list = useMemo(
    () =>
      activitySince(record.entries, since, record.whole.zone, place.asOf).filter(
        ({ entry, by }) => (room === "" || entry.room === room) && (!mine || by === member),
      ),
    [record.entries, record.whole.zone, since, room, mine, member, place.asOf],
  );
  return (
    <>
      <VisitLine linked={false} />
      <ActivityBar id={id} since={since} room={room} record={record} list={list} />
      <RefusedToday record={record} entries={entries} />
      {record.whole.unreadable.map(({ room: held, seq, field }) => (
        <p key={`${held} ${seq}`} className="not-shown" role="note">
          {t.states.unreadable({ entry: `${held} ${seq}`, field })}
        </p>
      ))}
      {list.length === 0 ? (
        <Empty title={words.none} text={words.noneText} />
      ) : (
        <ol className="activity">
          {list.slice(0, shown).map((line) => (
            <Fence
              key={`${line.entry.room} ${line.entry.seq}`}
              of={wordOf(words.kinds, line.kind)}
              entry={line.entry}
              among="items"
            >
              <Line line={line} entry={entries.get(`${line.entry.room} ${line.entry.seq}`)} record={record} />
            </Fence>
          ))}
        </ol>
      )}
      {list.length > shown && <Button onClick={() => setShown(shown + portion)}>{words.more}</Button>}
    </>
  );
}

/** From which day on, of which room, and the list as a file. */
function ActivityBar({
  id,
  since,
  room,
  record,
  list,
}: {
  readonly id: string;
  readonly since: string;
  readonly room: string;
  readonly record: RecordAccess;
  readonly list: Activity[];
}): ReactNode {
  const { t, go, place } = useWorkbench();
  const words = t.record.activity;
  const rooms = [...new Set(entriesOn(record.entries, place.asOf).map((entry) => entry.room))];
  return (
    <div className="record-bar">
      <label htmlFor={`${id}-since`}>{words.since}</label>
      <input
        id={`${id}-since`}
        type="date"
        className="input"
        value={since}
        onChange={({ target }) => {
          if (isDay(target.value)) go(withValues(place, { since: target.value }), "replace");
        }}
      />
      <label htmlFor={`${id}-room`}>{words.room}</label>
      <Select
        id={`${id}-room`}
        value={room}
        empty={words.allRooms}
        options={rooms.map((each) => ({ value: each, label: roomName(t, each) }))}
        onChange={(value) => go(withValues(place, { room: value }), "replace")}
      />
      <label htmlFor={`${id}-who`}>{words.byWhom}</label>
      <Select
        id={`${id}-who`}
        value={place.values["who"] === "me" ? "me" : ""}
        empty={words.anybody}
        options={[{ value: "me", label: words.byMe }]}
        onChange={(value) => go(withValues(place, { who: value }), "replace")}
      />
      <span className="grow" />
      <span className="hint" role="status">
        {words.count({ n: list.length })}
      </span>
    </div>
  );
}

/** Entries up to which all are judged at once. */
const FEW = 2_000;

/** Entries of before the gate that touch what another held. */
function RefusedToday({
  record,
  entries,
}: {
  readonly record: RecordAccess;
  readonly entries: ReadonlyMap<string, Entry>;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.activity;
  const { zone } = record.whole;
  const judged = useCallback(() => refusedInPieces(kinds, inOrder(record.entries)), [record.entries]);
  const refused = useInPieces(judged, record.entries.length < FEW);
  if (refused === null || refused.length === 0) return null;
  return (
    <details className="refused-today">
      <summary>{words.refusedToday({ n: refused.length })}</summary>
      <p className="hint">{words.refusedTodayText}</p>
      <ol className="activity">
        {activitySince(
          refused.map(({ entry }) => entry),
          "",
          zone,
        ).map((line) => (
          <Line
            key={`${line.entry.room} ${line.entry.seq}`}
            line={line}
            entry={entries.get(`${line.entry.room} ${line.entry.seq}`)}
            record={record}
          />
        ))}
      </ol>
    </details>
  );
}

/** Where a line leads, and what that is called: the proposal, the point or the text that it is about. */
function targetOf({ t, place }: Pick<Workbench, "t" | "place">, line: Activity, record: RecordAccess): Target | null {
  const words = t.record.activity;
  const id = line.draft ?? line.composite;
  const text = textOfLine(record.whole.texts, line);
  if (id === undefined) return null;
  if (line.point === undefined) return { to: onPage(place, "status", { text: id }), name: words.open };
  const to = onPage(place, "point", { text: id, point: line.point });
  const { point: named } = line;
  const version = text?.versions.findLast((each) => pointNames(each).has(named));
  const point = version === undefined ? named : (pointNames(version).get(named) ?? named);
  return { to, name: line.proposal === undefined ? words.openPoint({ point }) : words.openProposal({ point }) };
}

interface Target {
  readonly to: Place;
  readonly name: string;
}

function Line({
  line,
  entry,
  record,
}: {
  readonly line: Activity;
  readonly entry: Entry | undefined;
  readonly record: RecordAccess;
}): ReactNode {
  const { t, locale, place } = useWorkbench();
  const words = t.record.activity;
  const { zone } = record.whole;
  const target = targetOf({ t, place }, line, record);
  const ended = endedBy(entry, record.entries);
  const ofOffice = entry !== undefined && takesBack(entry) && actorOf(entry) === ACTING_OFFICE;
  const undone = record.whole.mended.some(
    ({ corrects, undone: gone, entry: by }) => gone && corrects === line.entry.id && by.room === line.entry.room,
  );
  return (
    <li data-undone={undone}>
      <span className="activity-day">
        {isFresh(record, line) && (
          <>
            <i className="fresh" aria-hidden="true" />
            <span className="heard">{t.waits.fresh}</span>{" "}
          </>
        )}
        {recordedMoment(locale, zone, { on: line.known, at: line.at })}{" "}
        {line.recordedLater && (
          <span className="hint">{t.record.recordedLater({ day: momentWords(locale, zone, line.at) })}</span>
        )}
      </span>
      <span className="activity-what">
        <b>{takesBack(entry) ? words.takenBack : wordOf(words.kinds, line.kind)}</b>{" "}
        {line.party === undefined || ofOffice ? (
          <span className="hint">{t.record.office}</span>
        ) : (
          <Party id={line.party} />
        )}{" "}
        {line.damaged || line.erased ? (
          <span className="hint">{line.damaged ? words.damaged : words.erased}</span>
        ) : (
          <bdi>{saying(t, locale, line, entry, record.whole, ended, renewedBy(entry, record.entries))}</bdi>
        )}
        {undone && <span className="hint"> {words.takenBack}</span>}{" "}
        {entry !== undefined && ofOffice && <TakenBackFor record={record} entry={entry} ended={ended} />}
        {entry !== undefined && entry.body !== null && !ofOffice && (
          <Filed record={record} recorded={{ ...line, ...actingIn(entry) }} answered={undone} />
        )}
      </span>
      <RoomSign room={line.entry.room} />
      <span className="activity-tools">
        {target !== null && (
          <PageLink className="link" to={target.to}>
            {target.name}
          </PageLink>
        )}
        {!line.erased && !line.damaged && entry !== undefined && (
          <MendTools record={record} entry={entry} undone={undone} />
        )}
      </span>
    </li>
  );
}

/** Who acted in an entry, and how what it files came. */
function actingIn({ as, body }: Entry): { readonly as?: string; readonly received?: Receipt } {
  const received = body?.["received"];
  return {
    ...(as === undefined ? {} : { as }),
    ...(received === undefined ? {} : { received: received as unknown as Receipt }),
  };
}
