import type { Id } from "./model.ts";

/** Somebody with the names that a report may use. */
export interface Called {
  readonly id: Id;
  readonly name: string;
  readonly aliases?: readonly string[];
}

const plain = (words: string): string =>
  words
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/^the /u, "")
    .replaceAll(/[\s_-]+/gu, " ");

/** Who is meant by an id, a name or another name, whatever its case; nobody where two are called so. */
export function callingOf(parties: readonly Called[]): (words: string) => Id | null {
  const ids = new Set(parties.map(({ id }) => id));
  const named = new Map<string, Id | null>();
  for (const { id, name, aliases = [] } of parties)
    for (const each of [id, name, ...aliases].map(plain)) {
      const other = named.get(each);
      named.set(each, other === undefined || other === id ? id : null);
    }
  return (words) => (ids.has(words) ? words : (named.get(plain(words)) ?? null));
}
