import type { Agreement, Body, Id, Party } from "../../model.ts";
import { partyKind, type CastMember } from "./member.ts";

/**
 * The parties of an agreement whose cast a person has confirmed: those who act, and whoever its commitments and bodies name
 * already. A body keeps its charter.
 */
export function partiesOfCast(cast: readonly CastMember[], kept: Agreement | null): readonly (Party | Body)[] {
  const before = kept?.parties ?? [];
  const acting = cast
    .filter(({ kind, members = [] }) => kind !== "place" && members.length === 0)
    .map(({ id, name, kind, signs, aliases }): Party | Body => {
      const was = before.find((each) => each.id === id);
      const now = { id, name, signs, ...(aliases.length === 0 ? {} : { aliases }) };
      if (was !== undefined && "members" in was) return { ...was, ...now };
      return { ...now, kind: partyKind(kind), ...(was?.actsFor === undefined ? {} : { actsFor: was.actsFor }) };
    });
  const known = new Set(acting.map(({ id }) => id));
  const named = namedIn(kept);
  return [...acting, ...before.filter(({ id }) => !known.has(id) && named.has(id))];
}

/** Ids that the commitments and the rest of an agreement name somewhere. */
function namedIn(kept: Agreement | null): ReadonlySet<Id> {
  if (kept === null) return new Set();
  const { parties, cast: _cast, ...rest } = kept;
  const found = new Set<Id>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") found.add(value);
    else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) walk(each);
  };
  walk(rest);
  // Of the parties only charters name others: a name of its own keeps nobody.
  for (const party of parties) {
    const { id: _id, name: _name, aliases: _aliases, ...charter } = party;
    walk(charter);
  }
  return found;
}
