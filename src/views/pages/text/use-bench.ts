import { useEffect, useMemo, useState } from "react";
import { parseRoom } from "../../../core/record/permissions.ts";
import type { RecordAccess } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";
import { mayWrite, notDone } from "../record/writing.tsx";
import type { Bench } from "./bench.ts";
import { Desk, type KeptDesk } from "./desk.ts";
import type { LiveText } from "./model.ts";
import { UndoStack } from "./undo.ts";

/** What the page shows now, for what is done on it later. */
class Latest<Now> {
  #now: Now;

  constructor(now: Now) {
    this.#now = now;
  }

  follow(now: Now): void {
    this.#now = now;
  }

  readonly now = (): Now => this.#now;
}

/** The bench of a text; on an earlier day or revision nothing is written. */
export function useBenchOf(record: RecordAccess, live: LiveText, isPast: boolean): Bench {
  const { t, notify, typed, place } = useWorkbench();
  const name = `${place.process}/text/${live.text.kind}/${live.text.id}`;
  const [held] = useState(() => {
    const latest = new Latest({ record, live, t, notify });
    return {
      latest,
      desk: new Desk({
        read: () => typed.read(name) as KeptDesk | undefined,
        keep: (kept) => (kept === null ? typed.forget(name) : typed.keep(name, kept)),
      }),
      undo: new UndoStack(() => latest.now().t.record.undoWhy),
      now: latest.now,
    };
  });
  useEffect(() => held.latest.follow({ record, live, t, notify }));
  const { room } = live.text;
  const { audience } = record;
  const open = !isPast;
  const target = room === "public" ? "table" : room;
  const takes =
    live.version.draft === undefined
      ? mayWrite(record, "analysis", room)
      : mayWrite(record, "texts", room) && (audience.capacity !== "delegate" || live.version.party === audience.party);
  const propose = open && mayWrite(record, "texts", target);
  const answer = open && mayWrite(record, "answers", target);
  const talk = open && mayWrite(record, "talk", target);
  const take = open && takes;
  const party = audience.capacity === "delegate" ? (audience.party ?? null) : null;
  const alone = audience.capacity === "sole";
  const ownRoom = record.rooms.find((each) => parseRoom(each)?.type === "caucus") ?? null;
  const slots = JSON.stringify(record.talks.parties.map(({ id, slot }) => [id, Math.min(slot, 8)]));
  return useMemo(
    () => ({
      ...held,
      slots: Object.fromEntries(JSON.parse(slots) as [string, number][]),
      party,
      alone,
      may: { propose, answer, talk, take },
      room: target,
      ownRoom: party === null ? null : ownRoom,
      async write(to, plans) {
        const now = held.latest.now();
        const written = await now.record.write(to, plans);
        held.undo.wrote(to, plans, written);
        if (written.kind === "waiting") now.notify(now.t.record.waiting);
        return notDone(now.t, written);
      },
    }),
    [held, slots, party, alone, propose, answer, talk, take, target, ownRoom],
  );
}
