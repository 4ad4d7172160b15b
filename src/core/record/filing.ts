import { remembered } from "../common/remembered.ts";
import { ACTING_OFFICE, actorOf, isFiled } from "./acting.ts";
import type { Entry } from "./entry.ts";
import type { FilingSaid } from "../things/monitoring.ts";
import type { Recorded, TalksState } from "./talks.ts";

/** What stands of something that the office filed for a party. */
export interface Filing {
  readonly party: string;
  /** The party's own last word on it. */
  readonly said: FilingSaid;
  /** Why the party contests it. */
  readonly reason?: string;
}

/** Whether something was filed by the office for a party, and what that party says of it; null where it is somebody's own. */
export function filingOf(
  { confirmations }: Pick<TalksState, "confirmations">,
  { entry, as, party }: Pick<Recorded, "entry" | "as" | "party">,
): Filing | null {
  if (party === undefined || as !== ACTING_OFFICE) return null;
  const own = confirmations.findLast(
    (each) => each.entry.room === entry.room && each.of === entry.id && actorOf(each) === party,
  );
  if (own === undefined) return { party, said: "unconfirmed" };
  const reason = own.reason === undefined ? {} : { reason: own.reason };
  return { party, said: own.answer === "confirm" ? "confirmed" : "contested", ...reason };
}

/** By position that the office filed for a party, what that party says of it. */
export const positionFilings = remembered(
  (state: Pick<TalksState, "confirmations" | "filedPositions">): Readonly<Record<string, Filing>> =>
    Object.fromEntries(
      (state.filedPositions ?? []).flatMap((each) => {
        const filing = filingOf(state, each);
        return filing === null ? [] : [[each.id, filing] as const];
      }),
    ),
);

/** That the office took back what it had filed for a party, and what that party says of it; null of any other entry. */
export function takenBackFor(
  { contestedBacks = [] }: Pick<TalksState, "contestedBacks">,
  { kind, as, body, room, id }: Entry,
  ended: Pick<Entry, "as" | "party"> | undefined,
): Filing | null {
  if (kind !== "correction" || as !== ACTING_OFFICE || body?.["body"] !== null) return null;
  if (ended?.party === undefined || !isFiled(ended)) return null;
  const { party } = ended;
  const contest = contestedBacks.find(({ entry }) => entry.id === id && entry.room === room)?.contest;
  if (contest === undefined) return { party, said: "unconfirmed" };
  return { party, said: "contested", ...(contest.reason === undefined ? {} : { reason: contest.reason }) };
}
