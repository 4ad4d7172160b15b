import { useCallback, useSyncExternalStore } from "react";
import type { Span } from "../../../core/text/spans.ts";
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
  /** The whole heading or text of the point, in somebody's own words. */
  | { readonly kind: "edit"; readonly point: string; readonly in: Span["in"] }
  /** A new point after this one. */
  | { readonly kind: "add"; readonly point: string }
  /** What else can be done with the point: split, join, move, delete. */
  | { readonly kind: "point"; readonly point: string };

/** Words begun and not sent, with the version on which they were begun. */
export interface Typed {
  readonly words: string;
  readonly why: string;
  /** Entry of the version, and the words of that version that they stand against. */
  readonly base: string;
  readonly quote: string;
}

/**
 * What is open and what is typed on the page. It lies outside the drawing, so that opening something, or a letter typed, draws one
 * point anew and not the page.
 */
export class Desk {
  #opened: Opened | null = null;
  /** What was last open under each point on which something is typed. */
  readonly #last = new Map<string, Opened>();
  readonly #typed = new Map<string, Typed>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get opened(): Opened | null {
    return this.#opened;
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
    this.open(this.#last.get(point) ?? { kind: "edit", point, in: "text" });
  }

  keep(key: string, typed: Typed | null): void {
    if (typed === null) this.#typed.delete(key);
    else this.#typed.set(key, typed);
    if (typed !== null && this.#opened !== null) this.#last.set(this.#opened.point, this.#opened);
    this.#tell();
  }

  /** Whether words on a point were begun and not sent. */
  isBegun(point: string): boolean {
    return [...this.#typed.keys()].some((key) => key.startsWith(`${point}\n`));
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
