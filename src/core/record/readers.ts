import { failed, ok, type Result } from "../common/result.ts";
import { said } from "../common/said.ts";
import type { Entry } from "./entry.ts";
import { OFFICE, parseRoom, type Audience } from "./permissions.ts";

/** The reader of what is public alone. */
const OBSERVER = "observer";

/** The parties that a record knows: those declared, and those that have a room. */
function partiesOf(entries: readonly Pick<Entry, "kind" | "room" | "body">[]): readonly string[] {
  const declared = entries.flatMap(({ kind, body }) =>
    kind === "party" && typeof body?.["id"] === "string" ? [body["id"]] : [],
  );
  const roomed = entries.flatMap(({ room }) => parseRoom(room)?.members ?? []);
  return [...new Set([...declared, ...roomed])].filter((id) => id !== OFFICE && id !== OBSERVER).sort();
}

/** Refuses a party that a record with parties does not know; before any is declared, delegations may come in under any name. */
export function partyKnown(party: string, entries: readonly Pick<Entry, "kind" | "room" | "body">[]): Result<void> {
  const known = partiesOf(entries);
  return known.length === 0 || known.includes(party) ? ok(undefined) : failed(said("unknown-party.here", { party }));
}

/** The words by which readers of a record are named: its parties, the office, observers. */
function readersOf(entries: readonly Pick<Entry, "kind" | "room" | "body">[]): readonly string[] {
  return [...partiesOf(entries), OFFICE, OBSERVER];
}

/**
 * The reader whom a typed word names. A party reads what is at the table: a word that names nobody is refused, with those whom it
 * could have named, and is never taken for a party.
 */
export function readerNamed(
  word: string,
  entries: readonly Pick<Entry, "kind" | "room" | "body">[],
  member: string,
): Result<Audience> {
  const readers = readersOf(entries);
  if (!readers.includes(word)) return failed(said("no-reader", { given: word, readers: readers.join(", ") }));
  if (word === OFFICE || word === OBSERVER) return ok({ member, capacity: word });
  return ok({ member, capacity: "delegate", party: word });
}
