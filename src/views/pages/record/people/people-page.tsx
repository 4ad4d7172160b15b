import { useMemo, useState, type ReactNode } from "react";
import { entriesOn } from "../../../../core/record/as-of.ts";
import type { Head } from "../../../../core/record/entry.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import { verifyRooms } from "../../../../core/record/chain.ts";
import { channelOf, OFFICE } from "../../../../core/record/permissions.ts";
import { Button } from "../../../kit/button.tsx";
import { Part } from "../../../kit/part.tsx";
import { Fence } from "../../../kit/fence.tsx";
import { Dialog } from "../../../kit/dialog.tsx";
import type { RecordAccess } from "../../../record.ts";
import { Table } from "../../../kit/table.tsx";
import { partyChoices } from "../adding/choices.tsx";
import { TypedPart, useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordForm, TextField, ChecksField } from "../field.tsx";
import { RecordPage } from "../record-page.tsx";
import { RoomSign, roomName, roomReaders } from "../rooms.tsx";
import { notDone } from "../writing.tsx";
import { Credentials } from "./credentials.tsx";
import { Members } from "./members.tsx";
import { ProcessFrame } from "./process-frame.tsx";
import { Programs } from "./programs.tsx";
import { Sessions } from "./sessions.tsx";
import { ToldElsewhere } from "./told-elsewhere.tsx";
import { WriteTrouble } from "../../../kit/write-trouble.tsx";

/** The rooms that the reader may enter, who reads them, their heads; channels; people; taking the process along. */
export function PeoplePage(): ReactNode {
  const { t } = useWorkbench();
  return (
    <RecordPage title={t.record.pages.rooms} intro={t.record.people.intro}>
      {(record) => (
        <>
          <Fence of={t.record.pages.rooms}>
            <Rooms record={record} />
          </Fence>
          <Fence of={t.office.frame.title}>
            <ProcessFrame record={record} />
          </Fence>
          <Fence of={t.office.credentials.title}>
            <Credentials record={record} />
          </Fence>
          <Fence of={t.record.people.membersTitle}>
            <Members record={record} />
          </Fence>
          {record.mode === "accounts" && (
            <Fence of={t.accounts.sessions.title}>
              <Sessions record={record} />
            </Fence>
          )}
          {record.mode === "accounts" && (
            <Fence of={t.accounts.messages.title}>
              <TypedPart name="messages">
                <ToldElsewhere record={record} />
              </TypedPart>
            </Fence>
          )}
          <Fence of={t.accounts.programs.title}>
            <TypedPart name="programs">
              <Programs record={record} />
            </TypedPart>
          </Fence>
          <Part id="take-along" title={t.record.people.exportTitle}>
            <p className="page-sub">{t.record.people.exportText}</p>
            <p>
              <a className="button" href={record.exportHref} download>
                {t.record.people.export}
              </a>
            </p>
          </Part>
        </>
      )}
    </RecordPage>
  );
}

function Rooms({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.record.people;
  const [checked, setChecked] = useState<string | null>(null);
  const { asOf } = place;
  const heads = useMemo(
    () =>
      new Map(
        entriesOn(record.entries, asOf).map(({ room, seq, hash }): [RoomId, Head] => [room, { room, seq, hash }]),
      ),
    [record.entries, asOf],
  );
  const called = new Map(
    record.talks.channels.map(({ room, title, purpose }) => [room, purpose === "" ? title : `${title}: ${purpose}`]),
  );
  const verify = () => {
    setChecked(words.checking);
    // Gives the browser a moment to show that it began.
    setTimeout(() => {
      const bad = verifyRooms(record.entries).find(({ ok }) => !ok);
      setChecked(
        bad === undefined
          ? words.verified({ n: record.entries.length })
          : words.notVerified({ room: roomName(t, bad.room), seq: bad.broken?.seq ?? 0 }),
      );
    }, 30);
  };
  return (
    <section aria-labelledby="rooms">
      <div className="part-head">
        <h2 id="rooms">{words.roomsTitle}</h2>
        <span className="grow" />
        <TypedPart name="channel">
          <OpenChannel record={record} />
        </TypedPart>
        <Button onClick={verify}>{words.check}</Button>
      </div>
      <p className="hint" role="status">
        {checked}
      </p>
      <div className="scroll-x" tabIndex={0} role="group" aria-label={words.roomsTitle}>
        <RoomTable record={record} called={called} heads={heads} />
      </div>
      <p className="hint">{words.headHint}</p>
    </section>
  );
}

/** Rooms, who reads each, and the head of its chain. */
function RoomTable({
  record,
  called,
  heads,
}: {
  readonly record: RecordAccess;
  readonly called: Map<RoomId, string>;
  readonly heads: Map<RoomId, Head>;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.people;
  return (
    <Table
      className="rooms-table"
      labelled
      rows={record.rooms}
      keyOf={(room) => room}
      columns={[
        {
          head: words.room,
          cell: (room) => (
            <>
              <RoomSign room={room} />
              {called.get(room) !== undefined && (
                <span className="room-purpose">
                  <bdi>{called.get(room)}</bdi>
                </span>
              )}
            </>
          ),
        },
        { head: words.readBy, cell: (room) => roomReaders(t, room) },
        { head: words.entries, number: true, cell: (room) => heads.get(room)?.seq ?? 0 },
        {
          head: words.head,
          cell: (room) => <code className="hash">{heads.get(room)?.hash.slice(0, 16) ?? "—"}</code>,
        },
      ]}
    />
  );
}

/** A channel opens with its first entry: its name and what it is for. */
function OpenChannel({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t, whole, notify } = useWorkbench();
  const words = t.record.people;
  const { audience } = record;
  const own =
    audience.capacity === "delegate" ? (audience.party ?? "") : audience.capacity === "secretariat" ? OFFICE : "";
  const [open, setOpen] = useState(false);
  const [members, setMembers] = useTyped<readonly string[]>("members", own === "" ? [] : [own]);
  const [title, setTitle] = useTyped("title", "");
  const [purpose, setPurpose] = useTyped("purpose", "");
  const [trouble, setTrouble] = useState<string | null>(null);
  if (audience.capacity === "observer" || record.link === "ended") return null;
  const submit = async () => {
    const room = channelOf(members);
    const party = audience.capacity === "delegate" && audience.party !== undefined ? { party: audience.party } : {};
    const body = { title: title.trim(), purpose: purpose.trim() };
    const written = await record.write(room, [{ kind: "channel", body, ...party }]);
    const wrong = notDone(t, written);
    setTrouble(wrong);
    if (wrong !== null) return;
    notify(written.kind === "stored" ? t.record.written({ room: roomName(t, room) }) : t.record.waiting);
    setOpen(false);
    setTitle("");
    setPurpose("");
  };
  const choices = [...partyChoices(whole.parties), { value: OFFICE, label: words.withOffice }].map((each) => ({
    ...each,
    fixed: each.value === own,
  }));
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.openChannel}</Button>
      <Dialog open={open} title={words.openChannel} onClose={() => setOpen(false)} className="dialog-form">
        <RecordForm onSubmit={submit}>
          <p>{words.channelText}</p>
          <WriteTrouble text={trouble} />
          <ChecksField label={words.channelWith} value={members} options={choices} onChange={setMembers} />
          <TextField label={words.channelTitle} required value={title} onChange={setTitle} />
          <TextField label={words.channelPurpose} value={purpose} onChange={setPurpose} />
          <div className="tools">
            <Button look="main" type="submit" disabled={members.length < 2 || title.trim() === ""}>
              {words.openChannel}
            </Button>
            <Button look="quiet" onClick={() => setOpen(false)}>
              {t.record.cancel}
            </Button>
          </div>
        </RecordForm>
      </Dialog>
    </>
  );
}
