import type { LiveEntry } from "../part.ts";
import type { RoomId } from "../room.ts";
import type { EntryRef } from "../talks.ts";
import { Names, Pile, type Slot, type Things } from "./names.ts";

/** A shelf of things that are known by the id of their entry. */
export function pile<V>(view: (live: LiveEntry, slot: Slot, id: string) => V | null): Shelf<V, Pile> {
  return new Shelf(view, new Pile());
}

/**
 * Things of one kind and the list that the state shows of them. What is new is added to the list; it is made anew only where
 * something on it has changed.
 */
export class Shelf<V, T extends Things = Names> {
  #list: readonly V[] | null = null;
  /** How many of the things are on the list. */
  #listed = 0;

  /** `view` gives what is shown of a thing, null where it is not shown. */
  constructor(
    private readonly view: (live: LiveEntry, slot: Slot, id: string) => V | null,
    readonly names: T = new Names() as Things as T,
  ) {}

  put(id: string, live: LiveEntry): Slot {
    const { slots } = this.names;
    const before = slots.length;
    const slot = this.names.put(id, live);
    // One that was there is renewed, or one of the same name may now be called otherwise.
    if (slots.length === before || slot.first !== slot) this.#list = null;
    return slot;
  }

  /** Something about the things has changed, such as a withdrawal. */
  changed(): void {
    this.#list = null;
  }

  list(): readonly V[] {
    const { slots } = this.names;
    if (this.#list === null) this.#list = this.#views(this.names.shown());
    else if (this.#listed < slots.length) this.#list = [...this.#list, ...this.#views(slots.slice(this.#listed))];
    this.#listed = slots.length;
    return this.#list;
  }

  #views(slots: readonly Slot[]): readonly V[] {
    const views: V[] = [];
    for (const slot of slots) {
      const value = this.view(slot.live, slot, this.names.idOf(slot));
      if (value !== null) views.push(value);
    }
    return views;
  }
}

// The caller knows the kind of the entries, and with it the type of their bodies: checkEntry judged them by it.
/* oxlint-disable typescript/no-unnecessary-type-parameters */

/** The body itself as a thing with a name; renamed only where a wider room holds one of the same name. */
export function named<V extends { readonly id: string }>(live: LiveEntry, _slot: Slot, id: string): V {
  const body = live.body as unknown as V;
  return body.id === id ? body : { ...body, id };
}

/** The body itself. */
export function plain<V>(live: LiveEntry): V {
  return live.body as unknown as V;
}

/** By name, the rooms of things that not all at the table know; undefined where there are none. */
export function narrowerRooms<V>({ names }: Shelf<V>): Readonly<Record<string, RoomId>> | undefined {
  const found = names
    .shown()
    .filter(({ room }) => room !== "public" && room !== "table")
    .map((slot) => [names.idOf(slot), slot.room] as const);
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** The entry on which a thing stands. */
export function refOf({ entry: { room, seq, id } }: LiveEntry): EntryRef {
  return { room, seq, id };
}
