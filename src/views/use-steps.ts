import { useEffect } from "react";
import { useTyped } from "./typed.ts";

/** What a person makes in steps, each of which can be taken back and taken again; kept like anything typed. */
export interface Steps<T> {
  readonly value: T;
  /** `of`: which field is typed in; letters typed in one field, one after the other, are one step. */
  readonly set: (next: T, of?: string) => void;
  /** Null where there is no step to take. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Begins anew. */
  readonly reset: () => void;
}

interface Kept<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  readonly of: string;
}

/** Steps that are kept: a person takes back a handful. */
const MOST = 60;

/** Like `useTyped`, with steps back and forward. */
export function useSteps<T>(name: string, initial: () => T): Steps<T> {
  // As text, so that a field that was taken away does not come back from what the form begins with.
  const [kept, keep] = useTyped<string>(name, "");
  const { past, now, future, of: last } = kept === "" ? begun(initial()) : (JSON.parse(kept) as Kept<T>);
  const put = (next: Kept<T>) => keep(JSON.stringify(next));
  return {
    value: now,
    set(next, of = "") {
      const same = of !== "" && of === last;
      put({ past: same ? past : [...past, now].slice(-MOST), now: next, future: [], of });
    },
    undo:
      past.length === 0
        ? null
        : () => put({ past: past.slice(0, -1), now: past[past.length - 1] as T, future: [now, ...future], of: "" }),
    redo:
      future.length === 0
        ? null
        : () => put({ past: [...past, now], now: future[0] as T, future: future.slice(1), of: "" }),
    reset: () => keep(""),
  };
}

function begun<T>(now: T): Kept<T> {
  return { past: [], now, future: [], of: "" };
}

/** The usual keys for a step back and forward, wherever one is on the page; in a field of text they are the field's own. */
export function useStepKeys({ undo, redo }: Pick<Steps<unknown>, "undo" | "redo">): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inText = event.target instanceof Element && event.target.closest("textarea, input") !== null;
      if (inText || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const step = key === "z" && !event.shiftKey ? undo : key === "y" || key === "z" ? redo : null;
      if (step === null) return;
      event.preventDefault();
      step();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo, redo]);
}
