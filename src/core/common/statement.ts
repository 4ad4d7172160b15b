import type { Said } from "./said.ts";

/** An entry that something is said on the strength of: its kind, and the name of what it holds. */
export interface Basis {
  readonly kind: string;
  readonly id: string;
}

/** A sentence about the world, with the entries that say it. */
export interface Statement extends Said {
  readonly entries: readonly [Basis, ...Basis[]];
}

/** A statement; null where no entry says it: then it is not said. */
export function stated({ code, facts }: Said, entries: readonly Basis[]): Statement | null {
  const [first, ...rest] = entries;
  return first === undefined ? null : { code, facts, entries: [first, ...rest] };
}
