import { createContext, createElement, use, useCallback, useState, type ReactNode, type SetStateAction } from "react";
import { useWorkbench } from "./workbench.ts";

/** Keeps what is typed and not recorded yet, so that it is there again when the page is loaded anew. */
export interface TypedStore {
  /** What was kept under a name; undefined where nothing was. */
  readonly read: (name: string) => unknown;
  readonly keep: (name: string, value: unknown) => void;
  /** Forgets what was kept under a name and under all names below it (`name/…`). */
  readonly forget: (name: string) => void;
  /** Whether anything is kept. */
  readonly any: () => boolean;
  /** The names below a name (`name/…`) under which something is kept. */
  readonly below: (name: string) => readonly string[];
}

const inside = createContext("");

/** Names what is typed below it: `name` tells forms of one page apart, such as by the entry that they mend. */
export function TypedPart({ name, children }: { readonly name: string; readonly children?: ReactNode }): ReactNode {
  return createElement(inside, { value: `${use(inside)}/${name}` }, children);
}

/** Where what is typed at this place of the page is kept. */
export function usePartName(): string {
  const { place } = useWorkbench();
  return `${place.process}/${place.page}${use(inside)}`;
}

/**
 * What was kept, as the form of today takes it: an object gains the fields that it lacks, and what has another shape than the form
 * begins with, such as words where a list is, is not taken. A form that begins with nothing takes all.
 */
export function fitting<T>(kept: unknown, first: T): T {
  if (kept === undefined) return first;
  if (first === null || first === undefined) return kept as T;
  if (shapeOf(kept) !== shapeOf(first)) return first;
  if (shapeOf(first) !== "object") return kept as T;
  const [was, now] = [kept as Record<string, unknown>, first as Record<string, unknown>];
  return Object.fromEntries(
    [...new Set([...Object.keys(now), ...Object.keys(was)])].map((field) => [field, fitting(was[field], now[field])]),
  ) as T;
}

function shapeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "list" : typeof value;
}

/**
 * Like `useState`, for what a person types or chooses in a form: it outlives a look at another page and a reload of this one, until
 * it is forgotten. The value must be JSON, and sets of strings are not; `name` is unlike that of other fields of the form.
 */
export function useTyped<T>(name: string, initial: T | (() => T)): readonly [T, (next: SetStateAction<T>) => void] {
  const { typed } = useWorkbench();
  const key = `${usePartName()}/${name}`;
  const begin = () => {
    const kept = typed.read(key);
    const first = typeof initial === "function" ? (initial as () => T)() : initial;
    return { key, first, value: fitting(kept, first) };
  };
  const [held, setHeld] = useState(begin);
  // The same form over another thing: what was typed there, not here.
  const current = held.key === key ? held : begin();
  if (current !== held) setHeld(current);
  const set = useCallback(
    (next: SetStateAction<T>) =>
      setHeld((before) => {
        const value = typeof next === "function" ? (next as (was: T) => T)(before.value) : next;
        // As at the beginning: nothing was typed, and what the form begins with may be another thing tomorrow.
        if (JSON.stringify(value) === JSON.stringify(before.first)) typed.forget(before.key);
        else typed.keep(before.key, value);
        return { ...before, value };
      }),
    [typed],
  );
  return [current.value, set];
}

/** Forgets what was typed in the named part around (`TypedPart`): it is recorded, or given up. Outside of one, nothing is. */
export function useForgetTyped(): () => void {
  const { typed } = useWorkbench();
  const named = use(inside) !== "";
  const part = usePartName();
  return useCallback(() => {
    if (named) typed.forget(part);
  }, [typed, named, part]);
}

/** Keeps what is typed in the page's own memory, gone with it. */
export function typedInMemory(kept: Map<string, unknown> = new Map()): TypedStore {
  return {
    read: (name) => kept.get(name),
    keep: (name, value) => void kept.set(name, value),
    any: () => kept.size > 0,
    below: (name) => [...kept.keys()].filter((key) => key.startsWith(`${name}/`)),
    forget: (name) => {
      for (const key of kept.keys()) if (key === name || key.startsWith(`${name}/`)) kept.delete(key);
    },
  };
}
