import { ACTING_OFFICE, actorOf, isFiled } from "../acting.ts";
import type { Entry } from "../entry.ts";
import type { KindTable } from "../kind.ts";
import type { CorrectionBody } from "../../things/mending.ts";
import { standingCorrections, type Correction } from "../folding/mending.ts";
import { keptActsFrom } from "../folding/kept-acts.ts";
import type { CredentialBody } from "../../things/process.ts";
import type { ConfirmationBody } from "../../things/talks.ts";
import type { RoomId } from "../room.ts";

/** What entries make, renew and end: named per kind and room, so that nobody can take a thing by an id of another kind. */
export interface Thing {
  readonly kind: string;
  readonly room: RoomId;
  readonly id: string;
}

/** Who holds a thing. */
export interface Holding {
  /** `office` or a party: who made it, or the party that has since confirmed, contested or renewed what was filed for it. */
  readonly holder: string;
  /** The party for which the office filed it, while that party has said nothing of it. */
  readonly filedFor: string | null;
  /** The party confirmed what was filed for it, renewed it, or contested that it was taken back: it stands as that party's own word. */
  readonly own?: true;
  /** Made by an entry of before entries said who acted. */
  readonly unsaid?: true;
}

/** The thing that an entry makes or renews: by its name, or else by the entry's own id. */
export function thingOf(
  kinds: KindTable,
  { kind, room, id, body }: Pick<Entry, "kind" | "room" | "id" | "body">,
): Thing {
  const named = body === null ? undefined : kinds.get(kind)?.names?.(body);
  return { kind, room, id: typeof named === "string" ? named : id };
}

/**
 * Who holds each thing, as the entries of the record say it one after the other. Erasing an entry gives nothing away: what it
 * made stays held by nobody, and its name is free.
 */
class Holdings {
  readonly #kinds: KindTable;
  readonly #held = new Map<string, Omit<Holding, "own">>();
  /** Of each entry the thing it is about: for what names an entry. */
  readonly #things = new Map<string, string>();
  /** By thing, the corrections of what is said of it, and by their places. */
  readonly #corrections = new Map<string, Correction[]>();
  readonly #corrected = new Set<string>();
  /** By thing, what its party said of it, oldest first: whether it makes it its own. */
  readonly #sayings = new Map<string, Saying[]>();
  #taken = 0;

  constructor(kinds: KindTable) {
    this.#kinds = kinds;
  }

  /** Takes in what a growing list of entries has gained. */
  follow(entries: readonly Entry[]): void {
    for (const entry of keptActsFrom(entries, this.#taken)) this.#take(entry);
    this.#taken = entries.length;
  }

  of(thing: Thing): Holding | undefined {
    return this.#holding(keyOf(thing));
  }

  /** Who holds the thing that an entry is about: of a correction, what it corrects in the end. */
  about(entry: Entry): Holding | undefined {
    return this.#holding(this.#things.get(placeOf(entry)) ?? keyOf(thingOf(this.#kinds, entry)));
  }

  #holding(key: string): Holding | undefined {
    const held = this.#held.get(key);
    return held !== undefined && this.#isOwn(key) ? { ...held, own: true } : held;
  }

  /** Whether the last word of the party on a thing, of those that it has not undone, makes it its own. */
  #isOwn(key: string): boolean {
    const sayings = this.#sayings.get(key) ?? [];
    if (sayings.length === 0) return false;
    const standing = standingCorrections(this.#corrections.get(key) ?? []);
    return sayings.findLast(({ place }) => standing.get(place)?.body.body !== null)?.isOwn ?? false;
  }

  #take(entry: Entry): void {
    if (entry.body === null || entry.kind === "erasure") return;
    if (entry.kind === "correction") return this.#correct(entry);
    if (entry.kind === "confirmation") this.#confirm(entry);
    const key = keyOf(thingOf(this.#kinds, entry));
    if (!this.#things.has(placeOf(entry))) this.#things.set(placeOf(entry), key);
    const actor = actorOf(entry);
    const before = this.#held.get(key);
    if (before === undefined) this.#held.set(key, holdingOf(entry));
    // The party makes its own what was filed for it; the office, filing for the holder, takes nothing.
    else if (before.filedFor === actor) {
      this.#held.set(key, { holder: actor, filedFor: null });
      push(this.#sayings, key, { place: placeOf(entry), isOwn: true });
    }
  }

  /** What corrects a thing is about that thing. */
  #correct(entry: Entry): void {
    const body = entry.body as unknown as CorrectionBody;
    const key = this.#things.get(placeOf({ room: entry.room, id: body.entry }));
    if (key === undefined) return;
    this.#things.set(placeOf(entry), key);
    this.#corrected.add(placeOf(entry));
    push(this.#corrections, key, { entry, body });
  }

  #confirm(entry: Entry): void {
    const { of, answer } = entry.body as unknown as ConfirmationBody;
    const place = placeOf({ room: entry.room, id: of });
    const key = this.#things.get(place);
    const held = key === undefined ? undefined : this.#held.get(key);
    const actor = actorOf(entry);
    if (key === undefined || held === undefined || (held.filedFor !== actor && held.holder !== actor)) return;
    if (held.filedFor !== actor && held.filedFor !== null) return;
    const isOwn = this.#corrected.has(place) ? answer === "contest" : answer === "confirm";
    this.#held.set(key, { holder: actor, filedFor: null });
    // What undoes the confirmation is about what it confirmed.
    this.#things.set(placeOf(entry), key);
    push(this.#sayings, key, { place: placeOf(entry), isOwn });
  }
}

/** What a party said of a thing: that it is its own, or is not. */
interface Saying {
  readonly place: string;
  readonly isOwn: boolean;
}

function placeOf({ room, id }: Pick<Entry, "room" | "id">): string {
  return `${room}\n${id}`;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function holdingOf(entry: Entry): Holding {
  const holding = { holder: actorOf(entry), filedFor: filedFor(entry) };
  return entry.as === undefined ? { ...holding, unsaid: true } : holding;
}

function filedFor(entry: Entry): string | null {
  if (isFiled(entry)) return entry.party ?? null;
  // A credential is a delegation's whoever states it.
  if (entry.kind === "credential" && actorOf(entry) === ACTING_OFFICE)
    return (entry.body as unknown as CredentialBody).party;
  return null;
}

function keyOf({ kind, room, id }: Thing): string {
  return `${kind}\n${room}\n${id}`;
}

const followed = new WeakMap<readonly Entry[], Holdings>();

/** Who holds what, by the entries of a fold; kept with the list and taken further as it grows. */
export function holdingsOf(kinds: KindTable, entries: readonly Entry[]): Holdings {
  let holdings = followed.get(entries);
  if (holdings === undefined) {
    holdings = new Holdings(kinds);
    followed.set(entries, holdings);
  }
  holdings.follow(entries);
  return holdings;
}
