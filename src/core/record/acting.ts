import type { Entry, NewEntry } from "./entry.ts";
import type { Audience } from "./permissions.ts";

/** In `as`: the mediator's office acted. No party may be called so. */
export const ACTING_OFFICE = "office";

/**
 * As whom a member acts: a delegate as their party, a member of the office as the office. The one person of a machine alone holds
 * every capacity and says it, or leaves it unsaid (undefined).
 */
export function actingAs(audience: Audience, said?: string): string | undefined {
  if (audience.capacity === "delegate") return audience.party;
  return audience.capacity === "secretariat" ? ACTING_OFFICE : said;
}

/** The entry with who acts in it, where its writer left that open. */
export function acted<E extends Pick<NewEntry, "as">>(audience: Audience, entry: E): E {
  const as = entry.as ?? actingAs(audience);
  return as === entry.as ? entry : { ...entry, as };
}

/** Who acted in an entry: the office or a party. Entries of before `as` acted as the party whose words they hold. */
export function actorOf({ as, party }: Pick<Entry, "as" | "party">): string {
  return as ?? party ?? ACTING_OFFICE;
}

/** Whether the office filed for a party what that party said elsewhere. */
export function isFiled({ as, party }: Pick<Entry, "as" | "party">): boolean {
  return as === ACTING_OFFICE && party !== undefined;
}
