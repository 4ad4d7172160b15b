import type { Party } from "../../../core/record/state.ts";

/** Parties as they were typed, and the line that names none. */
export interface PartyLines {
  readonly parties: readonly Party[];
  /** The first line that is wrong; null where none is. */
  readonly wrong: string | null;
  /** The letters of that line, where a party above has them; null where they are not what is wrong. */
  readonly taken: string | null;
}

/** `KA` and `ka` are read as one in brackets and file names. */
const folded = (id: string) => id.toUpperCase();

/** `KE Republic of Kelun` by line: letters that stand in brackets, then the name. What is known of a party from elsewhere stays; who mediates is not asked to agree. */
export function partiesIn(typed: string, known: readonly Party[], mediator = ""): PartyLines {
  const parties: Party[] = [];
  for (const line of typed.split("\n").filter((each) => each.trim() !== "")) {
    const match = /^([\p{L}\p{N}_-]{1,8})\s+(\S.*)$/u.exec(line.trim());
    const [, id = "", name = ""] = match ?? [];
    if (match === null || parties.some((each) => folded(each.id) === folded(id)))
      return { parties, wrong: line.trim(), taken: match === null ? null : id };
    const before = known.find((each) => each.id === id) ?? { roles: [] };
    const roles = id === mediator ? [{ role: "mediator" as const }] : before.roles;
    parties.push({ ...before, roles, id, name: name.trim(), slot: Math.min(parties.length + 1, 8) });
  }
  return { parties, wrong: null, taken: null };
}
