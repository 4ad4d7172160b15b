import { useId, useMemo, type ReactNode } from "react";
import { publicFrame, type PublicCopy } from "../../../core/record/made-public.ts";
import { canWrite, parseRoom, type WriterClass } from "../../../core/record/permissions.ts";
import type { RoomId } from "../../../core/record/room.ts";
import type { Words } from "../../../words/types.ts";
import type { RecordAccess } from "../../record.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { Select } from "../../kit/select.tsx";
import { onPage } from "../../place.ts";
import { closedRoomsOf } from "../../rooms-of.ts";
import { useWorkbench } from "../../workbench.ts";

/** Name of a room as people say it. */
export function roomName(t: Words, room: RoomId): string {
  const words = t.record.rooms;
  const parsed = parseRoom(room);
  const who = parsed?.members.filter((member) => member !== "secretariat") ?? [];
  const all = parsed?.members.map((member) => (member === "secretariat" ? t.record.office : member)) ?? [];
  switch (parsed?.type) {
    case "channel":
      return words.channel({ who: all.join(", ") });
    case "confidence":
      return words.confidence({ party: who[0] ?? "" });
    case "caucus":
      return words.caucus({ party: who[0] ?? "" });
    case "table":
    case "public":
    case "secretariat":
      return words[parsed.type];
    default:
      return room;
  }
}

/** Who reads a room, in one sentence. */
export function roomReaders(t: Words, room: RoomId): string {
  const words = t.record.readers;
  const parsed = parseRoom(room);
  const all = parsed?.members.map((member) => (member === "secretariat" ? t.record.office : member)) ?? [];
  switch (parsed?.type) {
    case "channel":
      return words.channel({ who: all.join(", ") });
    case "confidence":
      return words.confidence({ party: parsed.members.find((member) => member !== "secretariat") ?? "" });
    case "caucus":
      return words.caucus({ party: all[0] ?? "" });
    case "table":
    case "public":
    case "secretariat":
      return words[parsed.type];
    default:
      return "";
  }
}

/** A room by its name, with a strip that differs by kind of room: the narrower, the darker. */
export function RoomSign({ room }: { readonly room: RoomId }): ReactNode {
  const { t } = useWorkbench();
  return (
    <span className="room" data-room={parseRoom(room)?.type}>
      <span>{roomName(t, room)}</span>
    </span>
  );
}

/** Beside a thing that not everybody may read: the closed rooms in which it is on record. Nothing where it is public. */
export function ClosedIn({ id }: { readonly id: string }): ReactNode {
  const { record } = useWorkbench();
  return closedRoomsOf(record, id).map((room) => (
    <span key={room} className="closed-in">
      <RoomSign room={room} />
    </span>
  ));
}

/** Rooms in which the reader may write entries of a class; the one that people expect comes first. */
export function writableRooms(record: RecordAccess, writers: WriterClass): readonly RoomId[] {
  if (record.link === "ended") return [];
  const open = record.rooms.filter((room) => canWrite(record.audience, room, writers));
  const usual: RoomId = record.audience.capacity === "sole" ? "secretariat" : "table";
  return open.includes(usual) ? [usual, ...open.filter((room) => room !== usual)] : open;
}

/** Whether one person works alone on what is public anyway: rooms and capacities then change nothing for anybody. */
export function isAloneInPublic({ audience, entries }: RecordAccess): boolean {
  return audience.capacity === "sole" && entries.length > 0 && entries.every(({ room }) => room === "public");
}

/** What one who works alone has yet to make public before anything that names the parties can be; empty for everybody else. */
export function usePublicFrame(record: RecordAccess | null): readonly PublicCopy[] {
  const alone = record?.audience.capacity === "sole" && record.rooms.includes("public") ? record : null;
  const [whole, entries] = [alone?.whole, alone?.entries];
  return useMemo(
    () => (whole === undefined || entries === undefined ? [] : publicFrame(whole, entries)),
    [whole, entries],
  );
}

/** Says unmistakably in which room one is writing and who reads it; chooses another. */
export function RoomChoice({
  rooms,
  room,
  onChoose,
}: {
  readonly rooms: readonly RoomId[];
  readonly room: RoomId;
  readonly onChoose: (room: RoomId) => void;
}): ReactNode {
  const { t, record, place } = useWorkbench();
  const id = useId();
  const closed = usePublicFrame(room === "public" ? record : null).length > 0;
  return (
    <div className="room-choice" data-room={parseRoom(room)?.type}>
      <label htmlFor={id}>{t.record.writingIn}</label>
      <Select
        id={id}
        value={room}
        aria-describedby={`${id}-who`}
        options={rooms.map((each) => ({ value: each, label: roomName(t, each) }))}
        onChange={onChoose}
      />
      <p id={`${id}-who`} className="room-readers">
        {roomReaders(t, room)}
      </p>
      {closed && (
        <p className="hint">
          {t.office.frame.publicFirst} <PageLink to={onPage(place, "rooms")}>{t.record.pages.rooms}</PageLink>
        </p>
      )}
    </div>
  );
}
