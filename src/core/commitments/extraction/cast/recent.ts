import { literal } from "../../../common/literal.ts";
import type { CastMember } from "./member.ts";
import { acts } from "./nouns.ts";
import type { Lines } from "./lines.ts";

/** A short name that several have, at a place of a text, and whom it means there. */
export interface Recent {
  readonly from: number;
  readonly to: number;
  readonly id: string;
}

/** The noun of a name: "Commission" of "Commission for Peace" and "Joint Commission"; "" for a single word. */
export function headWord(noun: string): string {
  const words = noun.split(" ");
  if (words.length < 2) return "";
  const link = words.findIndex((word) => /^(?:of|for|on|in)$/u.test(word));
  return link > 0 ? words[link - 1]! : words.at(-1)!;
}

/** "The Commission" where there are several: the one named last before it, point by point. */
export function recentNames(lines: Lines, members: readonly CastMember[]): ReadonlyMap<string, readonly Recent[]> {
  const found = new Map<string, readonly Recent[]>();
  const heads = sharedHeads(members);
  if (heads.size === 0) return found;
  const named = [...heads.values()].flat().flatMap((one) => [one.name, ...one.aliases].map((name) => ({ name, one })));
  named.sort((a, b) => b.name.length - a.name.length);
  const ids = new Map(named.map(({ name, one }) => [name, one.id]));
  const find = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...ids.keys(), ...heads.keys()].map(literal).join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  const last = new Map<string, string>();
  for (const { heading, text } of lines.points) {
    const meant: Recent[] = [];
    for (const [part, words] of [heading, text].entries())
      for (const match of words.matchAll(find)) {
        const id = ids.get(match[0]);
        if (id !== undefined) {
          for (const [head, ones] of heads) if (ones.some((one) => one.id === id)) last.set(head, id);
          continue;
        }
        const before = last.get(match[0]);
        if (part === 1 && before !== undefined)
          meant.push({ from: match.index, to: match.index + match[0].length, id: before });
      }
    if (meant.length > 0) found.set(text, meant);
  }
  return found;
}

/** Nouns that end the names of several: "Commission", "Committee". */
function sharedHeads(members: readonly CastMember[]): ReadonlyMap<string, readonly CastMember[]> {
  const heads = new Map<string, CastMember[]>();
  for (const one of members)
    for (const head of new Set([one.name, ...one.aliases].map(headWord)))
      if (
        /^\p{Lu}/u.test(head) &&
        acts(head.toLowerCase()) &&
        !/^(?:Part(?:y|ies)|Forces?|Members?|Groups?|Units?)$/u.test(head)
      )
        heads.set(head, [...(heads.get(head) ?? []), one]);
  const taken = new Set(members.flatMap(({ name, aliases }) => [name, ...aliases]));
  return new Map([...heads].filter(([head, ones]) => ones.length > 1 && !taken.has(head)));
}
