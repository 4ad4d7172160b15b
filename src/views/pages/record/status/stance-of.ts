import { remembered } from "../../../../core/common/remembered.ts";
import type { EntryRef, OpenCause, Stance, TalksState } from "../../../../core/record/talks.ts";

/** The answer that leaves a point open, so that what the office filed for its party is told as such. */
export function stanceOf(cause: OpenCause, talks: TalksState): Stance | undefined {
  if (cause.cause !== "opposed" && cause.cause !== "reserved") return undefined;
  return stancesOf(talks).get(keyOf(cause.entry));
}

/** All answers by their entries: looked through once for a state, since every open point asks. */
const stancesOf = remembered(({ ledger, proposals }: TalksState): ReadonlyMap<string, Stance> => {
  const found = new Map<string, Stance>();
  for (const { stances } of [...ledger, ...proposals])
    for (const stance of stances) {
      const key = keyOf(stance.entry);
      if (!found.has(key)) found.set(key, stance);
    }
  return found;
});

function keyOf({ room, id }: Pick<EntryRef, "room" | "id">): string {
  return `${room}\n${id}`;
}
