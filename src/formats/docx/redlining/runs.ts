import type { XmlElement } from "../../xml.ts";

export type Kind = "ins" | "del" | "moveFrom" | "moveTo";

/** The tracked change that words lie in; `signature` names author and date as attributes. */
export interface Change {
  readonly kind: Kind;
  readonly signature: string;
}

/** Writes what a paragraph holds: neighbouring pieces of one run and one change come into one run and one change. */
export class Runs {
  #written = "";
  #change: Change | null = null;
  #run: { readonly element: XmlElement | null; readonly head: string } | null = null;
  readonly #nextId: () => number;

  constructor(nextId: () => number) {
    this.#nextId = nextId;
  }

  /** Adds a child of a run; `head` is the run's start tag with its properties. */
  child(change: Change | null, element: XmlElement | null, head: string, content: string): void {
    if (this.#run?.element !== element || this.#run.head !== head || !this.#within(change)) {
      this.#enter(change);
      this.#written += head;
      this.#run = { element, head };
    }
    this.#written += content;
  }

  /** Adds what stands beside runs but may lie in a change. */
  beside(change: Change | null, content: string): void {
    this.#enter(change);
    this.#written += content;
  }

  /** Adds what no change may enclose: tags around runs, bookmarks. */
  plain(content: string): void {
    this.#enter(null);
    this.#written += content;
  }

  /** All that was added; the next paragraph begins. */
  take(): string {
    this.#enter(null);
    const written = this.#written;
    this.#written = "";
    return written;
  }

  #within(change: Change | null): boolean {
    return this.#change?.kind === change?.kind && this.#change?.signature === change?.signature;
  }

  #enter(change: Change | null): void {
    if (this.#run !== null) this.#written += "</w:r>";
    this.#run = null;
    if (this.#within(change)) return;
    if (this.#change !== null) this.#written += `</w:${this.#change.kind}>`;
    if (change !== null) this.#written += `<w:${change.kind} w:id="${this.#nextId()}"${change.signature}>`;
    this.#change = change;
  }
}
