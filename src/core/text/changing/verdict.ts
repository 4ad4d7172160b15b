import type { ChangeClass, ChangeKind } from "../change.ts";

/** What a change is. */
export interface Verdict {
  readonly kind: ChangeKind;
  readonly class: ChangeClass;
  /** The word the number counts. */
  readonly unit?: string;
}

export function substance(kind: ChangeKind): Verdict {
  return { kind, class: "substance" };
}

export function unclassified(kind: ChangeKind): Verdict {
  return { kind, class: "unclassified" };
}

export function formal(kind: ChangeKind): Verdict {
  return { kind, class: "formal" };
}
