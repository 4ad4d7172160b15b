import type { LiveEntry } from "../part.ts";
import { canRefer, compareRooms, isRoom } from "../permissions.ts";
import type { RoomId } from "../room.ts";
import { compareMoments } from "./clocks.ts";

/** A thing of one room with the entries that made and renewed it. */
export class Slot {
  withdrawn: LiveEntry | null = null;
  /** Where it was released to, from a narrower room. */
  released: { readonly to: RoomId; readonly as: string } | null = null;
  /** The thing of the same name in another room; things of one name hang on the first. */
  next: Slot | null = null;
  first: Slot = this;
  readonly room: RoomId;
  #live: LiveEntry;
  #versions: LiveEntry[] | null = null;

  constructor(
    readonly id: string,
    live: LiveEntry,
  ) {
    this.#live = live;
    this.room = live.entry.room;
  }

  /** The version that stands: the last one by day, then as recorded. */
  get live(): LiveEntry {
    return this.#live;
  }

  /** All versions, the last one stands. */
  get versions(): readonly LiveEntry[] {
    this.#versions ??= [this.#live];
    return this.#versions;
  }

  /** Whether it was never renewed. */
  get single(): boolean {
    return this.#versions === null || this.#versions.length === 1;
  }

  renew(live: LiveEntry): void {
    const versions = this.#versions ?? [this.#live];
    let at = versions.length;
    while (at > 0 && isLater(versions[at - 1] as LiveEntry, live)) at--;
    versions.splice(at, 0, live);
    this.#versions = versions;
    this.#live = versions[versions.length - 1] as LiveEntry;
  }
}

/** Whether the thing is withdrawn and was not brought again since. */
export function withdrawalOf(slot: Slot): LiveEntry | null {
  const { withdrawn } = slot;
  return withdrawn === null || isLater(slot.live, withdrawn) ? null : withdrawn;
}

/** By the day on which things happened, then by the record. */
export function isLater(a: LiveEntry, b: LiveEntry): boolean {
  const days = compareMoments(a.on, b.on);
  return days === 0 ? a.order > b.order : days > 0;
}

/** Things that are put in order and looked up from a room. */
export interface Things {
  /** In order of first appearance in the record. */
  readonly slots: readonly Slot[];
  put(id: string, live: LiveEntry): Slot;
  find(room: RoomId, id: string): Slot | undefined;
  /** The name in links. */
  idOf(slot: Slot): string;
  shown(): readonly Slot[];
}

/**
 * Things by name, apart by room: nobody can shadow from one room what another room holds. A name is looked up in the room of
 * the entry that uses it, then in the rooms that all readers of that room can enter.
 */
export class Names implements Things {
  /** In order of first appearance in the record. */
  readonly slots: Slot[] = [];
  /** By name; things of the same name in other rooms hang on the first. */
  readonly #heads = new Map<string, Slot>();

  put(id: string, live: LiveEntry): Slot {
    const { room } = live.entry;
    const head = this.#heads.get(id);
    const own = within(head, room);
    if (own !== null) {
      own.renew(live);
      return own;
    }
    const slot = new Slot(id, live);
    this.add(slot);
    this.slots.push(slot);
    return slot;
  }

  /** Files a thing that another list keeps. */
  add(slot: Slot): void {
    const head = this.#heads.get(slot.id);
    if (head === undefined) this.#heads.set(slot.id, slot);
    else {
      slot.first = head;
      slot.next = head.next;
      head.next = slot;
    }
  }

  find(room: RoomId, id: string): Slot | undefined {
    const head = this.#heads.get(id);
    const own = within(head, room) ?? narrowest(head, room);
    if (own !== null) return own;
    const cut = id.indexOf("#");
    const named = id.slice(0, cut);
    return cut > 0 && isRoom(named) && canRefer(room, named) ? this.within(named, id.slice(cut + 1)) : undefined;
  }

  /** A thing of one room and no other. */
  within(room: RoomId, id: string): Slot | undefined {
    return within(this.#heads.get(id), room) ?? undefined;
  }

  /** The name in links: `room#id` where a wider room holds a thing of the same name. */
  idOf({ id, room, first }: Slot): string {
    if (first.next === null) return id;
    for (let other: Slot | null = first; other !== null; other = other.next)
      if (compareRooms(other.room, room) < 0) return `${room}#${id}`;
    return id;
  }

  /** Things to show: one that was released is shown as the copy in the wider room. */
  shown(): readonly Slot[] {
    if (!this.slots.some(({ released }) => released !== null)) return this.slots;
    return this.slots.filter(({ released }) => released === null || !this.#holds(released));
  }

  #holds({ to, as }: NonNullable<Slot["released"]>): boolean {
    return (
      this.within(to, as) !== undefined ||
      this.slots.some(({ room, versions }) => room === to && versions.some(({ entry }) => entry.id === as))
    );
  }
}

function within(head: Slot | null | undefined, room: RoomId): Slot | null {
  let slot = head ?? null;
  while (slot !== null && slot.room !== room) slot = slot.next;
  return slot;
}

/** Of the things of one name the one in the narrowest room that all readers of `room` can enter. */
function narrowest(head: Slot | undefined, room: RoomId): Slot | null {
  let found: Slot | null = null;
  for (let slot = head ?? null; slot !== null; slot = slot.next) {
    if (canRefer(room, slot.room) && (found === null || compareRooms(slot.room, found.room) > 0)) found = slot;
  }
  return found;
}

/** Things that are known by the id of their entry. They are seldom looked up: an index is made when one first is. */
export class Pile implements Things {
  readonly slots: Slot[] = [];
  #names: Names | null = null;

  put(id: string, live: LiveEntry): Slot {
    const slot = new Slot(id, live);
    this.slots.push(slot);
    this.#names?.add(slot);
    return slot;
  }

  find(room: RoomId, id: string): Slot | undefined {
    if (this.#names === null) {
      this.#names = new Names();
      for (const slot of this.slots) this.#names.add(slot);
    }
    return this.#names.find(room, id);
  }

  idOf({ id }: Slot): string {
    return id;
  }

  shown(): readonly Slot[] {
    return this.slots;
  }
}
