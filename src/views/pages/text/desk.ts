import { useCallback, useSyncExternalStore } from "react";
import type { Picked } from "./picking.ts";

/** What one can do with words that one selected. */
export type Act = "words" | "bracket" | "support" | "reserve" | "comment";

/** What is open under a point: one thing on the whole page. */
export type Opened =
  /** Something about selected words of a version. */
  | {
      readonly kind: "picked";
      readonly point: string;
      readonly picked: Picked;
      readonly since: string;
      readonly act: Act;
    }
  /** Something about the point as a whole. */
  | { readonly kind: "edit"; readonly point: string; readonly edit: PointEdit };

/** What one can do with a point: other words for all of its text or heading, or something with the point itself. */
export type PointEdit = "words" | "heading" | "add" | "split" | "join" | "part" | "move" | "delete";

/** Words begun and not sent, with the version on which they were begun. */
export interface Typed {
  readonly words: string;
  readonly why: string;
  /** Entry of the version, and the words of that version that they stand against. */
  readonly base: string;
  readonly quote: string;
}

/** For whom something is written, and how it came where the office files it. */
export interface Speaking {
  /** Null for the office itself. */
  readonly party: string | null;
  /** By what way it came from the party; empty where it was not said. */
  readonly by: string;
}

/** What of a desk outlives a reload. */
export interface KeptDesk {
  readonly typed: readonly (readonly [string, Typed])[];
  readonly last: readonly (readonly [string, Opened])[];
  /** For whom the office wrote them. */
  readonly speaking?: Speaking;
}

/** Where it is kept; null = nothing is typed any more. */
export interface DeskStore {
  readonly read: () => KeptDesk | undefined;
  readonly keep: (kept: KeptDesk | null) => void;
}

/**
 * What is open and what is typed on the page. It lies outside the drawing, so that opening something, or a letter typed, draws one
 * point anew and not the page.
 */
export class Desk {
  #opened: Opened | null = null;
  #speaking: Speaking = { party: null, by: "" };
  readonly #store: DeskStore;
  /** What was last open under each point on which something is typed. */
  readonly #last: Map<string, Opened>;
  readonly #typed: Map<string, Typed>;
  readonly #listeners = new Set<() => void>();

  constructor(store: DeskStore) {
    this.#store = store;
    const kept = store.read();
    this.#typed = new Map(kept?.typed ?? []);
    this.#last = new Map(kept?.last ?? []);
    if (kept?.speaking !== undefined) this.#speaking = kept.speaking;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get opened(): Opened | null {
    return this.#opened;
  }

  /** For whom the office writes: chosen once, until another is. */
  get speaking(): Speaking {
    return this.#speaking;
  }

  speakFor(speaking: Speaking): void {
    this.#speaking = speaking;
    this.#keepAll();
    this.#tell();
  }

  open(opened: Opened | null): void {
    this.#opened = opened;
    this.#tell();
  }

  typed(key: string): Typed | undefined {
    return this.#typed.get(key);
  }

  /** Opens again what words on a point were begun in. */
  resume(point: string): void {
    this.open(this.#last.get(point) ?? { kind: "edit", point, edit: "words" });
  }

  keep(key: string, typed: Typed | null): void {
    if (typed === null) this.#typed.delete(key);
    else this.#typed.set(key, typed);
    if (typed !== null && this.#opened !== null) this.#last.set(this.#opened.point, this.#opened);
    const [point = ""] = key.split("\n");
    if (this.#keysOf(point).length === 0) this.#last.delete(point);
    this.#keepAll();
    this.#tell();
  }

  /** Whether words on a point were begun and not sent: spaces alone are none. */
  isBegun(point: string): boolean {
    return this.#keysOf(point).some((key) => {
      const { words, quote, why } = this.#typed.get(key) as Typed;
      return words.trim() !== quote.trim() || why.trim() !== "";
    });
  }

  /** Gives up all that was begun on a point. */
  discard(point: string): void {
    for (const key of this.#keysOf(point)) this.#typed.delete(key);
    this.#last.delete(point);
    this.#keepAll();
    this.#tell();
  }

  #keysOf(point: string): readonly string[] {
    return [...this.#typed.keys()].filter((key) => key.startsWith(`${point}\n`));
  }

  #keepAll(): void {
    const kept = { typed: [...this.#typed], last: [...this.#last], speaking: this.#speaking };
    this.#store.keep(this.#typed.size === 0 ? null : kept);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Under what typed words are kept: the point, and what one does there. */
export function typedKey(point: string, what: string): string {
  return `${point}\n${what}`;
}

/** What is open under a point. */
export function useOpened(desk: Desk, point: string): Opened | null {
  const read = useCallback(() => (desk.opened?.point === point ? desk.opened : null), [desk, point]);
  return useSyncExternalStore(desk.subscribe, read, read);
}

/** Whether words on a point were begun and not sent. */
export function useBegun(desk: Desk, point: string): boolean {
  const read = useCallback(() => desk.isBegun(point), [desk, point]);
  return useSyncExternalStore(desk.subscribe, read, read);
}
