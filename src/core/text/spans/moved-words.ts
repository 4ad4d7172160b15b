import { plain } from "../note-place.ts";
import type { ReturnedChange } from "./returned.ts";

/** Fewer letters may be put in at one place and taken out at another without having moved. */
const LEAST = 12;

/** Changes that take out the very words that another puts in, each with that other: the words, a table perhaps, were moved. */
export function movedWords(changes: readonly ReturnedChange[]): ReadonlyMap<ReturnedChange, ReturnedChange> {
  const [gone, come] = (["from", "to"] as const).map((side) => {
    const found = new Map<string, ReturnedChange[]>();
    for (const each of changes) {
      const words = plain(each[side]);
      if (each.kind === "move" || words.length < LEAST || plain(each[side === "from" ? "to" : "from"]) !== "") continue;
      const list = found.get(words);
      if (list === undefined) found.set(words, [each]);
      else list.push(each);
    }
    return found;
  }) as [Map<string, ReturnedChange[]>, Map<string, ReturnedChange[]>];
  const moved = new Map<ReturnedChange, ReturnedChange>();
  for (const [words, [one, ...others]] of gone) {
    const [other, ...more] = come.get(words) ?? [];
    if (one === undefined || other === undefined || others.length > 0 || more.length > 0) continue;
    moved.set(one, other);
    moved.set(other, one);
  }
  return moved;
}
