import { remembered } from "../../../common/remembered.ts";
import { triggered } from "../../../common/triggered.ts";
import type { ProcessState } from "../../../record/state.ts";
import { sidesOf } from "../sides.ts";
import { holderOfRole, holderOfTitle, peopleOf, type Person } from "./people.ts";
import type { Token } from "./tokens.ts";

/** A party that a sentence names: by its name, by what it does, or by a person who speaks for it. */
export interface Named {
  readonly id: string;
  /** First token, and the one after the last. */
  readonly at: number;
  readonly next: number;
  readonly by: "name" | "role" | "person";
  readonly possessive: boolean;
}

/** A person whom a sentence names. */
export interface PersonNamed {
  readonly person: Person;
  readonly at: number;
}

/** Where a text names parties, in the whole text, found once. */
export function partiesIn(
  text: string,
  state: ProcessState,
): readonly { readonly id: string; readonly from: number; readonly to: number }[] {
  return sidesOf(state).find(text);
}

/** The parties of a sentence in order, those meant by role or person included. */
export function namedParties(
  tokens: readonly Token[],
  found: readonly { readonly id: string; readonly from: number; readonly to: number }[],
  persons: readonly PersonNamed[],
  state: ProcessState,
): readonly Named[] {
  const named: Named[] = [];
  const isFree = (at: number): boolean => !named.some((other) => at >= other.at && at < other.next);
  let token = 0;
  for (const { id, from, to } of found) {
    while (token < tokens.length && (tokens[token]?.to ?? 0) <= from) token++;
    let next = token;
    while (next < tokens.length && (tokens[next]?.from ?? 0) < to) next++;
    if (next === token || !isFree(token)) continue;
    named.push({ id, at: token, next, by: "name", possessive: tokens[next - 1]?.possessive === true });
  }
  const roles = holderOfRole(state);
  const titles = holderOfTitle(state);
  const heads = shortNames(state);
  tokens.forEach(({ lower, text, possessive }, at) => {
    const short = heads.get(text);
    const isWhole = /^(?:the|its)$/u.test(tokens[at - 1]?.lower ?? "") && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
    if (short !== undefined && isWhole && isFree(at))
      named.push({ id: short, at, next: at + 1, by: "name", possessive });
    // "The bishop", where one person of the record has that title; before a name it is part of it.
    const id = roles.get(lower) ?? (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? "") ? undefined : titles.get(lower));
    const before = tokens[at - 1]?.lower ?? "";
    // "Mediator: 45 days."
    const isLabel = at === 0 && tokens[1]?.text === ":";
    if (id !== undefined && isFree(at) && (isLabel || /^(?:the|its|their|our|as)$/u.test(before)))
      named.push({ id, at, next: at + 1, by: "role", possessive });
  });
  for (const { person, at } of persons) {
    const [only, ...others] = person.parties;
    if (only !== undefined && others.length === 0 && isFree(at))
      named.push({ id: only, at, next: at + 1, by: "person", possessive: tokens[at]?.possessive === true });
  }
  return named.sort((a, b) => a.at - b.at);
}

/** Persons of the record whom a sentence names. */
export function personsIn(tokens: readonly Token[], state: ProcessState): readonly PersonNamed[] {
  const people = peopleOf(state);
  return tokens.flatMap(({ text, kind }, at) => {
    const person = kind === "word" ? people.get(text) : undefined;
    return person === undefined ? [] : [{ person, at }];
  });
}

/** How an armed movement is called, beside the Government that it fights. */
const MOVEMENT = triggered(
  /\b(?:front|movement|army|alliance|resistance|brigades?|militia|rebels?|insurgents?|liberation|guerrillas?|fighters)\b/iu,
);

/**
 * "The Front" for the People's Front: the last word of a party's name of several words, where no other party's name has it;
 * "the bishops" for the Conference of Bishops; "the Government" for the one State that fights a movement.
 */
const shortNames = remembered((state: ProcessState): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { id, name, alsoCalled = [] } of state.parties) {
    const words = (name.split(/ (?:of|for) /u)[0] ?? "").split(" ");
    const head = words.at(-1) ?? "";
    const isOwn = (word: string): boolean =>
      state.parties.every((other) => other.id === id || !other.name.includes(word));
    if ((words.length > 1 || name !== words[0]) && /^\p{Lu}\p{Ll}{3,}$/u.test(head) && isOwn(head)) found.set(head, id);
    for (const plural of [name.split(" ").at(-1) ?? "", ...alsoCalled])
      if (/^\p{Lu}\p{Ll}{4,}s$/u.test(plural) && isOwn(plural) && name.includes(" "))
        found.set(plural.toLowerCase(), id);
  }
  const fighting = state.parties.filter(({ roles }) => roles.some(({ role }) => role === "belligerent"));
  const [only, ...others] = fighting.filter(({ name }) => !MOVEMENT.test(name));
  if (only !== undefined && others.length === 0 && fighting.length > 1)
    for (const word of ["Government", "government"]) found.set(word, only.id);
  return found;
});
