import { bodyWords, knownBodies, type KnownBody } from "../../common/names/index.ts";
import { remembered } from "../../common/remembered.ts";
import type { ProcessNames } from "../../record/state.ts";
import { formWords } from "./sides.ts";

/** An institution with the names it goes by. */
export interface Institution {
  readonly name: string;
  readonly words: RegExp;
}

function institution(name: string, words: readonly string[]): Institution {
  return { name, words: new RegExp(`(?<![\\p{L}])(?:${words.join("|")})(?![\\p{L}])`, "gu") };
}

const organisations = knownBodies.filter(({ kind }) => kind === "organisation");

const KNOWN: readonly Institution[] = organisations.map(({ id, title, names }) => {
  const organs = knownBodies.filter(({ of }) => of === id).flatMap((organ) => organ.names);
  return institution(title, [...organs, ...names].filter((name) => /^\p{Lu}/u.test(name)).map(bodyWords));
});

/** Institutions that plans name or are said to name, with the words by which texts call them: those generally known, then the process's own. */
export function institutionsOf(state: { readonly names?: ProcessNames }): readonly Institution[] {
  return allOf(state);
}

const allOf = remembered(({ names }: { readonly names?: ProcessNames }): readonly Institution[] => [
  ...KNOWN,
  ...(names?.bodies ?? [])
    // Who speaks for a party is no institution beside it.
    .filter(({ party }) => party === undefined)
    .map(({ name, alsoCalled = [] }) => institution(name, [name, ...alsoCalled].map(formWords))),
]);

/** Full names that a slip of one word is told from: short ones differ in one word from those of others. */
export const FULL_NAMES: readonly string[] = organisations.flatMap(({ names: [full = ""] }: KnownBody) =>
  /^(?:International|World) \S+ |(?:\S+ ){3}/u.test(full) ? [full] : [],
);
