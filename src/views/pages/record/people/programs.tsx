import { useState, type ReactNode } from "react";
import type { RoomId } from "../../../../core/record/room.ts";
import type { Words } from "../../../../words/types.ts";
import { failureWords } from "../../../../words/words.ts";
import type { ProgramLine, RecordAccess } from "../../../record.ts";
import { Button } from "../../../kit/button.tsx";
import { Part } from "../../../kit/part.tsx";
import { Table } from "../../../kit/table.tsx";
import { useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordForm, SelectField, TextField } from "../field.tsx";
import { roomName } from "../rooms.tsx";
import { ShownOnce } from "./shown-once.tsx";
import { useAsked } from "./use-asked.ts";
import { WriteTrouble } from "../../../kit/write-trouble.tsx";

const TERMS = ["7", "30", "90", "365"];

/** What scripts and assistants come in with in the reader's place: made, copied once, ended. */
export function Programs({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t } = useWorkbench();
  const words = t.accounts.programs;
  const { value: list, trouble, load, act } = useAsked(record.programs);
  const { value: members } = useAsked(record.members);
  const names = new Map((members ?? []).map(({ id, name }) => [id, name]));
  return (
    <Part id="programs" title={words.title}>
      <p className="page-sub">{words.intro}</p>
      <WriteTrouble text={trouble} />
      {list !== null && list.length > 0 && (
        <ProgramTable
          list={list}
          reader={record.audience.member}
          names={names}
          end={(id) => act(record.endProgram(id))}
        />
      )}
      <MakeProgram record={record} onMade={load} />
    </Part>
  );
}

/** The accesses one by one, those that have ended among them. */
function ProgramTable({
  list,
  reader,
  names,
  end,
}: {
  readonly list: readonly ProgramLine[];
  readonly reader: string;
  /** What members are called, by their id. */
  readonly names: ReadonlyMap<string, string>;
  readonly end: (id: string) => Promise<void>;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.accounts.programs;
  const [now] = useState(() => new Date().toISOString());
  // Of another's token the office is told that there is one, and no more.
  const withheld = ({ member }: ProgramLine): boolean => member !== reader;
  const isOpen = ({ revoked, expires }: ProgramLine): boolean => revoked === null && expires > now;
  return (
    <Table
      className="rooms-table"
      labelled
      rows={list}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.name,
          cell: (each) =>
            withheld(each) ? (
              words.of({ member: names.get(each.member) ?? each.member })
            ) : (
              <bdi>{each.name || each.member}</bdi>
            ),
        },
        {
          head: words.rooms,
          cell: (each) =>
            withheld(each)
              ? words.withheld
              : each.rooms === null
                ? words.all
                : each.rooms.map((room) => roomName(t, room)).join(", "),
        },
        { head: words.does, cell: (each) => (withheld(each) ? words.withheld : mayDo(each.kinds, words)) },
        {
          head: words.used,
          cell: (each) =>
            withheld(each) ? words.withheld : each.seen === null ? words.never : locale.shortMoment(each.seen),
        },
        { head: words.until, cell: (each) => (isOpen(each) ? locale.shortMoment(each.expires) : words.over) },
        {
          head: words.end,
          heard: true,
          cell: (each) =>
            isOpen(each) && (
              <Button look="link" onClick={() => void end(each.id)}>
                {words.end}
              </Button>
            ),
        },
      ]}
    />
  );
}

/** What a token may do; kinds that a script asked for have no other name than that of the interface. */
function mayDo(kinds: readonly string[], { reads, proposes }: Words["accounts"]["programs"]): ReactNode {
  if (kinds.length === 0) return reads;
  return kinds.length === 1 && kinds[0] === "proposal" ? proposes : <code>{kinds.join(", ")}</code>;
}

function MakeProgram({
  record,
  onMade,
}: {
  readonly record: RecordAccess;
  readonly onMade: () => Promise<void>;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.accounts.programs;
  const [name, setName] = useTyped("name", "");
  const [room, setRoom] = useTyped<RoomId | "">("room", "");
  const [does, setDoes] = useTyped<"reads" | "proposes">("does", "reads");
  const [days, setDays] = useTyped("days", "30");
  const [token, setToken] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = async () => {
    const rooms = room === "" ? null : [room];
    const kinds = does === "reads" ? [] : ["proposal"];
    const made = await record.makeProgram({ name: name.trim(), rooms, kinds, days: Number(days) });
    setToken(made.ok ? made.value.token : null);
    setTrouble(made.ok ? null : t.record.refused({ why: failureWords(t, made.failure) }));
    if (made.ok) setName("");
    await onMade();
  };
  return (
    <RecordForm onSubmit={submit} className="invite" label={words.make}>
      <WriteTrouble text={trouble} />
      <div className="tabling-fields">
        <TextField label={words.name} required value={name} onChange={setName} />
        <SelectField
          label={words.rooms}
          hint={room === "" ? undefined : words.roomHint}
          value={room}
          options={[
            { value: "", label: words.all },
            ...record.rooms.map((each) => ({ value: each, label: roomName(t, each) })),
          ]}
          onChange={setRoom}
        />
        {record.audience.capacity !== "observer" && (
          <SelectField
            label={words.does}
            value={does}
            options={[
              { value: "reads", label: words.reads },
              { value: "proposes", label: words.proposes },
            ]}
            onChange={setDoes}
          />
        )}
        <SelectField
          label={words.until}
          value={days}
          options={TERMS.map((n) => ({ value: n, label: words.days({ n: Number(n) }) }))}
          onChange={setDays}
        />
      </div>
      <div className="tools">
        <Button look="main" type="submit" disabled={name.trim() === ""}>
          {words.make}
        </Button>
      </div>
      {token !== null && <ShownOnce label={words.once} text={token} button={t.briefings.copy} />}
    </RecordForm>
  );
}
