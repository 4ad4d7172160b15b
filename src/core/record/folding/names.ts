import type { LiveEntry } from "../part.ts";
import { canRefer, compareRooms, isRoom } from "../permissions.ts";
import type { RoomId } from "../room.ts";
import { compareMoments } from "./clocks.ts";

/** A named thing of one room with the entries that made and renewed it. */
export interface Slot {
  readonly id: string;
  readonly room: RoomId;
  /** By the day on which they happened, then as recorded; the last one stands. */
  readonly versions: LiveEntry[];
  withdrawn: LiveEntry | null;
  /** Where it was released to, from a narrower room. */
  released: { readonly to: RoomId; readonly as: string } | null;
}

/** The version that stands. */
export function standing(slot: Slot): LiveEntry {
  return slot.versions[slot.versions.length - 1] as LiveEntry;
}

/** Whether the thing is withdrawn and was not brought again since. */
export function withdrawalOf(slot: Slot): LiveEntry | null {
  const { withdrawn } = slot;
  if (withdrawn === null || slot.versions.length === 0) return withdrawn;
  return isLater(standing(slot), withdrawn) ? null : withdrawn;
}

/** By the day on which things happened, then by the record. */
export function isLater(a: LiveEntry, b: LiveEntry): boolean {
  const days = compareMoments(a.on, b.on);
  return days === 0 ? a.order > b.order : days > 0;
}

/** Puts a live entry into a list at its place by day and record. */
export function insert(list: LiveEntry[], live: LiveEntry): void {
  let at = list.length;
  while (at > 0 && isLater(list[at - 1] as LiveEntry, live)) at--;
  if (at === list.length) list.push(live);
  else list.splice(at, 0, live);
}

/**
 * Things by name, apart by room: nobody can shadow from one room what another room holds. A name is looked up in the room of
 * the entry that uses it, then in the rooms that all readers of that room can enter.
 */
export class Names {
  /** In order of first appearance in the record. */
  readonly slots: Slot[] = [];
  readonly #rooms = new Map<RoomId, Map<string, Slot>>();
  readonly #reach = new Map<RoomId, readonly RoomId[]>();

  put(id: string, live: LiveEntry): Slot {
    const { room } = live.entry;
    let names = this.#rooms.get(room);
    if (names === undefined) {
      names = new Map();
      this.#rooms.set(room, names);
      this.#reach.clear();
    }
    let slot = names.get(id);
    if (slot === undefined) {
      slot = { id, room, versions: [live], withdrawn: null, released: null };
      names.set(id, slot);
      this.slots.push(slot);
    } else insert(slot.versions, live);
    return slot;
  }

  find(room: RoomId, id: string): Slot | undefined {
    const own = this.#rooms.get(room)?.get(id);
    if (own !== undefined) return own;
    for (const other of this.#reachOf(room)) {
      const found = this.#rooms.get(other)?.get(id);
      if (found !== undefined) return found;
    }
    const cut = id.indexOf("#");
    const named = id.slice(0, cut);
    return cut > 0 && isRoom(named) && canRefer(room, named)
      ? this.#rooms.get(named)?.get(id.slice(cut + 1))
      : undefined;
  }

  /** A thing of one room and no other. */
  within(room: RoomId, id: string): Slot | undefined {
    return this.#rooms.get(room)?.get(id);
  }

  /** The name in links: `room#id` where a wider room holds a thing of the same name. */
  idOf({ id, room }: Slot): string {
    if (this.#rooms.size < 2) return id;
    for (const [other, names] of this.#rooms) {
      if (other !== room && names.has(id) && compareRooms(other, room) < 0) return `${room}#${id}`;
    }
    return id;
  }

  /** Things to show: one that was released is shown as the copy in the wider room. */
  *shown(): Generator<Slot> {
    for (const slot of this.slots) {
      const { released } = slot;
      if (released === null || !this.#holds(released.to, released.as)) yield slot;
    }
  }

  #holds(room: RoomId, entry: string): boolean {
    const names = this.#rooms.get(room);
    if (names === undefined) return false;
    if (names.has(entry)) return true;
    for (const { versions } of names.values()) if (versions.some((live) => live.entry.id === entry)) return true;
    return false;
  }

  #reachOf(room: RoomId): readonly RoomId[] {
    let reach = this.#reach.get(room);
    if (reach === undefined) {
      reach = [...this.#rooms.keys()]
        .filter((other) => other !== room && canRefer(room, other))
        .sort(compareRooms)
        .reverse();
      this.#reach.set(room, reach);
    }
    return reach;
  }
}
