import { failureWords, wordOf } from "../../../words/words.ts";
import { useId, useState, type ReactNode } from "react";
import { canWrite, type WriterClass } from "../../../core/record/permissions.ts";
import { ACTING_OFFICE } from "../../../core/record/acting.ts";
import type { Entry } from "../../../core/record/entry.ts";
import type { ProposalBody } from "../../../core/things/texts.ts";
import type { RoomId } from "../../../core/record/room.ts";
import type { Words } from "../../../words/types.ts";
import type { EntryPlan, RecordAccess, Written } from "../../record.ts";
import { Button } from "../../kit/button.tsx";
import { Select } from "../../kit/select.tsx";
import { useForgetTyped, useTyped } from "../../typed.ts";
import { useWorkbench } from "../../workbench.ts";
import { RoomChoice, roomName, writableRooms } from "./rooms.tsx";

/** Writing of one form: where to, as whom, and what became of it. */
export interface Writing {
  readonly record: RecordAccess;
  readonly rooms: readonly RoomId[];
  readonly room: RoomId | null;
  readonly setRoom: (room: RoomId) => void;
  /** The party that is written for; null = the office itself. */
  readonly party: string | null;
  readonly setParty: (party: string | null) => void;
  /** How the office received what it files for a party; empty where it was not said. */
  readonly received: Received;
  readonly setReceived: (received: Received) => void;
  /** Whether what is written can have been received from a party. */
  readonly receives: boolean;
  /** Whether the writer may write for any party, or for the office alone. */
  readonly choosesParty: boolean;
  readonly busy: boolean;
  readonly outcome: Written | null;
  /** Resolves to true where it is recorded, or will be as soon as somebody answers. */
  readonly write: (plans: readonly EntryPlan[]) => Promise<boolean>;
  /** Answers an overtaking: writes all the same, or leaves it. */
  readonly settle: (insist: boolean) => Promise<boolean>;
}

/** By what way something came, and on which day or at which time, as typed. */
export interface Received {
  readonly by: string;
  readonly on: string;
}

const RECEIVABLE: ReadonlySet<string> = new Set(["draft", "proposal", "stance", "mark", "reason", "withdrawal"]);

/** The entry as filed by the office for a party, where its writer said how it came; on which day may stay open. */
export function filedAs(plan: EntryPlan, { by, on }: Received): EntryPlan {
  if (by.trim() === "" || plan.party === undefined || !RECEIVABLE.has(plan.kind)) return plan;
  // A time without a zone is one of the writer's clock.
  const day = on === "" ? {} : { on: on.length === 10 ? on : new Date(on).toISOString() };
  return { ...plan, as: ACTING_OFFICE, body: { ...plan.body, received: { by: by.trim(), ...day } } };
}

/** Whether the reader may write entries of a class anywhere, or in the given room. */
export function mayWrite({ audience, rooms, link }: RecordAccess, writers: WriterClass, room?: RoomId): boolean {
  if (link === "ended") return false;
  return room === undefined
    ? rooms.some((each) => canWrite(audience, each, writers))
    : canWrite(audience, room, writers);
}

/** Why a write did not do what was asked, in words for people; null where it is recorded or will be. */
export function notDone(t: Words, written: Written): string | null {
  if (written.kind === "refused") return t.record.notRecorded({ why: failureWords(t, written.failure) });
  return written.kind === "overtaken" ? t.office.lookFirst : null;
}

/** Writing entries of a class from a form; null where the reader may write them nowhere, or not in the `only` room. */
export function useWriting(
  record: RecordAccess | null,
  writers: WriterClass,
  preferred?: RoomId,
  only?: RoomId,
): Writing | null {
  const { t, notify } = useWorkbench();
  const [chosenRoom, setRoom] = useState<RoomId | null>(preferred ?? null);
  const [chosenParty, setParty] = useState<string | null>(null);
  const [received, setReceived] = useTyped<Received>("received", { by: "", on: "" });
  const forget = useForgetTyped();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Written | null>(null);
  if (record === null) return null;
  const rooms = writableRooms(record, writers).filter((each) => only === undefined || each === only);
  if (rooms.length === 0) return null;
  const room = chosenRoom !== null && rooms.includes(chosenRoom) ? chosenRoom : (rooms[0] ?? null);
  const { audience } = record;
  const party = audience.capacity === "delegate" ? (audience.party ?? null) : chosenParty;

  const finish = (written: Written, target: RoomId): boolean => {
    setBusy(false);
    setOutcome(written.kind === "stored" || written.kind === "waiting" ? null : written);
    if (written.kind === "waiting") notify(t.record.waiting);
    if (written.kind === "stored" || written.kind === "waiting") forget();
    if (written.kind !== "stored") return written.kind === "waiting";
    notify(t.record.written({ room: roomName(t, target) }), () => {
      // The way back is an entry too: nothing that was recorded goes.
      const plans = written.entries.map(({ id, party: of }) => ({
        kind: "correction",
        body: { entry: id, body: null, why: t.record.undoWhy },
        ...(of === undefined ? {} : { party: of }),
      }));
      void record.write(target, plans).then((back) => {
        notify(notDone(t, back) ?? (back.kind === "stored" ? t.record.undone : t.record.waiting));
      });
    });
    return true;
  };
  return {
    record,
    rooms,
    room,
    setRoom,
    party,
    setParty,
    received,
    setReceived,
    receives: audience.capacity !== "delegate" && (writers === "texts" || writers === "answers" || writers === "marks"),
    choosesParty: audience.capacity !== "delegate",
    busy,
    outcome,
    write: async (plans) => {
      if (room === null) return false;
      setBusy(true);
      const own = plans.map((plan) => (party === null || plan.party !== undefined ? plan : { ...plan, party }));
      return finish(
        await record.write(
          room,
          own.map((plan) => filedAs(plan, received)),
        ),
        room,
      );
    },
    settle: async (insist) => {
      const before = outcome;
      setOutcome(null);
      if (!insist || before?.kind !== "overtaken" || room === null) return false;
      setBusy(true);
      return finish(await before.again(), room);
    },
  };
}

/** The foot of a form: the room one writes in, as whom, and the button; above it what went wrong. */
export function WriteFoot({
  writing,
  label,
  ready = true,
  onCancel,
  needsParty = false,
  fixedParty = false,
  folded = false,
  whose,
}: {
  readonly writing: Writing;
  readonly label?: string;
  /** False while something is missing in the form. */
  readonly ready?: boolean;
  readonly onCancel?: () => void;
  /** True where only a party can say it. */
  readonly needsParty?: boolean;
  /** True where the form itself says for whom. */
  readonly fixedParty?: boolean;
  /** True where room and capacity need no choice: they stand behind one line. */
  readonly folded?: boolean;
  /** The party that the form says, where it says one. */
  readonly whose?: string;
}): ReactNode {
  const { t, locale, place } = useWorkbench();
  const { room, rooms, party } = writing;
  const { asOf } = place;
  if (room === null) return null;
  const able = ready && !writing.busy && (!needsParty || party !== null);
  return (
    <div className="write-foot">
      {asOf !== null && <p className="hint">{t.office.readingDay({ day: locale.date(asOf) })}</p>}
      <Outcome writing={writing} />
      <Behind line={folded ? t.record.inRoom({ room: roomName(t, room) }) : null}>
        <div className="write-where">
          <RoomChoice rooms={rooms} room={room} onChoose={writing.setRoom} />
          {writing.choosesParty && !fixedParty && <ActingAs writing={writing} needsParty={needsParty} />}
          {writing.receives && (whose ?? party) !== null && <ReceivedFrom writing={writing} />}
        </div>
      </Behind>
      <div className="tools">
        <Button look="main" type="submit" disabled={!able}>
          {writing.busy ? t.record.writing : (label ?? t.record.write)}
        </Button>
        {onCancel !== undefined && (
          <Button look="quiet" onClick={onCancel}>
            {t.record.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What seldom needs a choice, behind a line that says what is chosen; null = in the open. */
function Behind({ line, children }: { readonly line: string | null; readonly children: ReactNode }): ReactNode {
  if (line === null) return children;
  return (
    <details className="write-behind">
      <summary>{line}</summary>
      {children}
    </details>
  );
}

function ActingAs({ writing, needsParty }: { readonly writing: Writing; readonly needsParty: boolean }): ReactNode {
  const { t, whole } = useWorkbench();
  const id = useId();
  return (
    <div className="acting-as">
      <label htmlFor={id}>{t.record.actingAs}</label>
      <Select
        id={id}
        value={writing.party ?? ""}
        empty={needsParty ? "…" : t.record.nobody}
        options={whole.parties.map((party) => ({
          value: party.id,
          label: party.id === party.name ? party.id : `${party.id}, ${party.name}`,
        }))}
        onChange={(value) => writing.setParty(value === "" ? null : value)}
      />
    </div>
  );
}

/** How it came that the office files it for a party: what is filed shows so until the party confirms it. */
function ReceivedFrom({ writing: { received, setReceived } }: { readonly writing: Writing }): ReactNode {
  const { t } = useWorkbench();
  const words = t.office.filed;
  const id = useId();
  return (
    <fieldset className="received-from">
      <legend>{words.how}</legend>
      <label htmlFor={`${id}-by`}>{words.by}</label>
      <input
        id={`${id}-by`}
        className="input"
        dir="auto"
        list={`${id}-ways`}
        value={received.by}
        onChange={({ target }) => setReceived({ by: target.value, on: received.on })}
      />
      <datalist id={`${id}-ways`}>
        {Object.values(words.ways).map((way) => (
          <option key={way}>{way}</option>
        ))}
      </datalist>
      <label htmlFor={`${id}-on`}>{words.on}</label>
      <input
        id={`${id}-on`}
        type="datetime-local"
        className="input"
        value={received.on}
        onChange={({ target }) => setReceived({ by: received.by || (words.ways[1] ?? ""), on: target.value })}
      />
    </fieldset>
  );
}

function Outcome({ writing }: { readonly writing: Writing }): ReactNode {
  const { t, locale } = useWorkbench();
  const { outcome, settle } = writing;
  if (outcome?.kind === "refused")
    return (
      <p className="write-trouble" role="alert">
        {t.record.refused({ why: failureWords(t, outcome.failure) })}
      </p>
    );
  if (outcome?.kind !== "overtaken") return null;
  return (
    <div className="write-trouble" role="alert">
      <p>
        <b>{t.record.overtaken}</b>
      </p>
      <p>{t.record.overtakenText}</p>
      <ul>
        {outcome.since.map((entry) => (
          <li key={`${entry.room} ${entry.seq}`}>
            {wordOf(t.record.activity.kinds, entry.kind)}
            {", "}
            {t.record.by({ who: entry.party ?? t.record.office, day: locale.shortDate(entry.known.slice(0, 10)) })}
            {saidIn(entry) !== "" && <bdi className="words-quoted">{saidIn(entry)}</bdi>}
          </li>
        ))}
      </ul>
      <div className="tools">
        <Button onClick={() => void settle(true)}>{t.record.again}</Button>
        <Button look="quiet" onClick={() => void settle(false)}>
          {t.record.leave}
        </Button>
      </div>
    </div>
  );
}

/** The words of an entry; of an edit those that it puts in. */
function saidIn({ body }: Entry): string {
  if (typeof body?.["text"] === "string") return body["text"];
  const { spans = [] } = (body ?? {}) as Pick<ProposalBody, "spans">;
  return spans.map(({ quote, insert }) => `${quote} → ${insert}`).join(" … ");
}
