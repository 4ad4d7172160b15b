import { literal } from "../literal.ts";
import { packedStates } from "./states.data.ts";

/** A State with what it is called. */
export interface KnownState {
  /** ISO 3166, two letters. */
  readonly code: string;
  /** In English, the usual one first. */
  readonly names: readonly string[];
  /** Stands for its government; absent where it is contested or called as the State. */
  readonly capital?: string | undefined;
  /** In English. */
  readonly adjectives: readonly string[];
}

let states: readonly KnownState[] | undefined;
let byName: ReadonlyMap<string, KnownState> | undefined;

/** States by name; that one is here says nothing of its standing. */
export function knownStates(): readonly KnownState[] {
  states ??= packedStates
    .trim()
    .split("\n")
    .map((line) => {
      const [code, names = [], [capital] = [], adjectives = []] = columnsOf(line);
      return { code, names, ...(capital === undefined ? {} : { capital }), adjectives };
    });
  return states;
}

/** The first column of a line of a packed table, and the lists of the others. */
export function columnsOf(line: string): [string, ...(readonly string[])[]] {
  const [first = "", ...lists] = line.split("|");
  return [first, ...lists.map((list) => list.split("/").filter((word) => word !== ""))];
}

/** The State that an English name is of, capitals and adjectives left aside: a short and a long name are one. */
export function stateNamed(name: string): KnownState | undefined {
  byName ??= new Map(
    [...knownStates()].reverse().flatMap((state) => state.names.map((each) => [each.toLowerCase(), state] as const)),
  );
  return byName.get(name.replace(/^the /iu, "").toLowerCase());
}

let byPeople: ReadonlyMap<string, string> | undefined;

/** The State of an adjective or people, both in small letters and one word; undefined for any other word. */
export function stateOfPeople(word: string): string | undefined {
  byPeople ??= new Map(
    [...knownStates()].reverse().flatMap(({ names, adjectives }) => {
      const name = names.find((each) => /^\p{L}{3,}$/u.test(each))?.toLowerCase();
      const peoples = adjectives.map((adjective) => adjective.toLowerCase());
      return name === undefined ? [] : peoples.flatMap((each) => [each, `${each}s`].map((one) => [one, name] as const));
    }),
  );
  return byPeople.get(word);
}

/** The names of States that one name lists ("X, Y and the Z"); empty where any part of it is none. */
export function statesListed(name: string): readonly KnownState[] {
  const all = name.split(/,? and |, /u).map(stateNamed);
  return all.length > 1 && all.every((state) => state !== undefined) ? all : [];
}

/** A long name of one word stands in its adjective and its people too: "Northland" in "Northlander". */
export function stemmed(name: string, vowels = /[aey]$/u): string {
  return name.length >= 6 && /^\p{L}+$/u.test(name) ? `${name.replace(vowels, "")}\\p{L}*` : literal(name);
}

/** What a State is called in English, as sources of patterns. */
export function englishWords({ names, capital, adjectives }: KnownState): readonly string[] {
  return [
    ...names.map((name) => stemmed(name)),
    ...(capital === undefined ? [] : [literal(capital)]),
    ...adjectives.map((adjective) => `${literal(adjective)}s?`),
  ];
}
