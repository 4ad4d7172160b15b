import type { LiveEntry } from "../part.ts";
import type { ArchivedCopy } from "../state.ts";
import type { Things } from "./names.ts";
import { plain } from "./shelf.ts";

/** Copies as the state shows them: by the name of their source in links, each of a source, day and hash once, in order. */
export function copyList(copied: readonly LiveEntry[], sources: Things): readonly ArchivedCopy[] {
  const copies = new Map<string, ArchivedCopy>();
  for (const live of copied) {
    const body = plain<ArchivedCopy>(live);
    const slot = sources.find(live.entry.room, body.source);
    const source = slot === undefined ? body.source : sources.idOf(slot);
    const copy = source === body.source ? body : { ...body, source };
    const key = copyKey(copy);
    if (!copies.has(key)) copies.set(key, copy);
  }
  return [...copies.values()].sort(compareCopies);
}

/** What makes a copy the same as another: source, day and bytes. */
export function copyKey({ source, captured, file }: ArchivedCopy): string {
  return `${source}\n${captured}\n${file.sha256}`;
}

/** By source, day and hash: the order of folders and of the state. */
export function compareCopies(a: ArchivedCopy, b: ArchivedCopy): number {
  const [first, second] = [copyKey(a), copyKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}
