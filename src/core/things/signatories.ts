import type { TimelineEvent } from "./event.ts";
import type { Party } from "./process.ts";

/** Roles that do not decide; a party that holds only such roles is not asked. */
const NOT_DECIDING: ReadonlySet<string> = new Set(["mediator", "host", "observer", "witness", "facilitator"]);

/** Events of this kind that name a draft say that it was signed. */
export const SIGNATURE = "signature";

/** Whether a party is no guest of the talks on a day: it holds no role then, or one that decides. */
export function isDeciding({ roles }: Pick<Party, "roles">, day: string): boolean {
  const held = roles.filter(({ from = "", until = "9999" }) => from <= day && day.slice(0, until.length) <= until);
  return held.length === 0 || held.some(({ role }) => !NOT_DECIDING.has(role));
}

/**
 * Parties that an event of signature names as there and that signed: its signatories of that day; where none of them has that role
 * then, those that are no guests of the talks, for that a party signs is often said by the event alone.
 */
export function signatoriesOf(
  parties: readonly Party[],
  { date, parties: present }: Pick<TimelineEvent, "date" | "parties">,
): readonly Party[] {
  const there = parties.filter(({ id }) => present.includes(id));
  const named = there.filter(({ roles }) =>
    roles.some(
      ({ role, from, until }) =>
        role === "signatory" && (from === undefined || from <= date) && (until === undefined || until >= date),
    ),
  );
  return named.length > 0 ? named : there.filter((party) => isDeciding(party, date));
}
