import { failed, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import { actorOf } from "../acting.ts";
import type { Entry, NewEntry } from "../entry.ts";
import type { KindTable } from "../kind.ts";
import type { CorrectionBody, ErasureBody, ReleaseBody } from "../../things/mending.ts";
import type { ConfirmationBody, WithdrawalBody } from "../../things/talks.ts";
import type { RoomId } from "../room.ts";
import { holdingsOf, thingOf, type Holding, type Thing } from "./holdings.ts";

/** What an entry does to a thing. `mend`: corrects or undoes one entry of it; `end`: withdraws it in the world. */
export type Change = "make" | "renew" | "end" | "mend" | "release" | "erase" | "confirm";

/** One thing that an entry makes, renews, ends, mends, releases, erases or confirms. */
export interface Touch {
  readonly thing: Thing;
  readonly change: Change;
  /** Who holds the thing before; undefined for what is made. */
  readonly holding?: Holding;
  /** The entry that is mended, released, erased or confirmed. */
  readonly target?: Entry;
  /** Where the target is a correction: the entry that it corrects. */
  readonly corrected?: Entry;
}

/** The ground on which an entry is judged: the entries that all readers of its room can see. */
export interface Ground {
  readonly kinds: KindTable;
  readonly room: RoomId;
  /** Growing list of the entries of the room and of the rooms that all of its readers can enter, in the order of the record. */
  readonly entries: readonly Entry[];
  /** One of them by its id, looked up in `room` first. */
  readonly entryOf: (id: string) => Entry | undefined;
}

/** What is done to one entry. */
export type EntryChange = "mend" | "release" | "erase" | "confirm";

/** What a change of an entry touches: who holds what the entry is about, corrections of it included. */
export function touchOf(target: Entry, change: EntryChange, { kinds, entries, entryOf }: Omit<Ground, "room">): Touch {
  const holding = holdingsOf(kinds, entries).about(target);
  const named = target.kind === "correction" ? target.body?.["entry"] : undefined;
  const corrected = typeof named === "string" ? entryOf(named) : undefined;
  return {
    thing: thingOf(kinds, target),
    change,
    target,
    ...(holding === undefined ? {} : { holding }),
    ...(corrected?.room === target.room ? { corrected } : {}),
  };
}

/** What an entry touches; a failure where it names something of its room that is not there. */
export function touches(entry: NewEntry, ground: Ground): Result<Touch> {
  const { kinds, room, entries } = ground;
  const holdings = holdingsOf(kinds, entries);
  const on = (thing: Thing, change: Change): Result<Touch> => {
    const holding = holdings.of(thing);
    return { ok: true, value: { thing, change, ...(holding === undefined ? {} : { holding }) } };
  };
  const onEntry = (target: Entry | undefined, change: EntryChange, place: string): Result<Touch> =>
    target === undefined || target.room !== room
      ? failed(said("unknown-reference.entry", { room }), { place })
      : { ok: true, value: touchOf(target, change, ground) };
  switch (entry.kind) {
    case "withdrawal": {
      const { what, id } = entry.body as unknown as WithdrawalBody;
      const thing = { kind: what, room, id };
      return holdings.of(thing) === undefined
        ? failed(said("unknown-reference.thing", { what: said(`thing.${what}`, { id }), room }), { place: "body.id" })
        : on(thing, "end");
    }
    case "correction":
      return onEntry(ground.entryOf((entry.body as unknown as CorrectionBody).entry), "mend", "body.entry");
    case "release":
      return onEntry(ground.entryOf((entry.body as unknown as ReleaseBody).entry), "release", "body.entry");
    case "confirmation": {
      return onEntry(ground.entryOf((entry.body as unknown as ConfirmationBody).of), "confirm", "body.of");
    }
    case "erasure": {
      const { seq } = entry.body as unknown as ErasureBody;
      return onEntry(
        entries.find((each) => each.seq === seq && each.room === room),
        "erase",
        "body.seq",
      );
    }
    default: {
      const thing = thingOf(kinds, { ...entry, room });
      return on(thing, holdings.of(thing) === undefined ? "make" : "renew");
    }
  }
}

/** Entries that are acts of consent or authority: they are answered by further acts, and blanked by the office alone. */
const ACTS: ReadonlySet<string> = new Set([
  "stance",
  "mark",
  "silence",
  "withdrawal",
  "confirmation",
  "credential",
  "release",
  "edit",
  "front",
]);

/** Whether entries of a kind are acts: what they say is not corrected but said anew. */
export function isAct(kind: string): boolean {
  return ACTS.has(kind);
}

/** Whether an entry is of before entries said who acted. */
export function isUnsaid(entry: Entry): boolean {
  return entry.as === undefined;
}

/** Whether a member who acts as `token` wrote an entry. */
export function wrote(token: string, entry: Entry): boolean {
  return actorOf(entry) === token;
}
