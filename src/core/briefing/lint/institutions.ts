import { triggered } from "../../common/triggered.ts";
import { bodyWords, knownBodies } from "../../common/names/index.ts";
import { remembered } from "../../common/remembered.ts";
import { formWords, type Naming } from "./sides.ts";

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

/** What a party that is no State is: "League of River States", "Harbour Bank". */
const ORGANISATION = triggered(
  /\b(?:Union|League|Alliance|Organi[sz]ation|Bank|Fund|Agency|Court|Tribunal|Council|Commission|Committee|Forum|Group of \p{Lu}\p{L}+)\b/u,
);

/** Institutions that plans name or are said to name, with the words by which texts call them: those generally known, then the process's own. */
export const institutionsOf = remembered(({ parties, names }: Naming): readonly Institution[] => {
  const known = new Set(organisations.flatMap((body) => body.names));
  const members = parties.filter(({ name }) => ORGANISATION.test(name) && !known.has(name));
  return [
    ...KNOWN,
    ...members.map(({ id, name, alsoCalled = [] }) =>
      institution(name, [bodyWords(name), ...alsoCalled.map(formWords), ...(id.length > 2 ? [id] : [])]),
    ),
    ...(names?.bodies ?? [])
      // Who speaks for a party is no institution beside it.
      .filter(({ party }) => party === undefined)
      .map(({ name, alsoCalled = [] }) => institution(name, [name, ...alsoCalled].map(formWords))),
  ];
});

/** Full names that a slip of one word is told from: short ones differ in one word from those of others. */
export const fullNamesOf = remembered((state: Naming): readonly string[] =>
  [...organisations.flatMap(({ names: [full = ""] }) => full), ...state.parties.map(({ name }) => name)].filter(
    (name) => /^(?:International|World) \S+ |(?:\S+ ){3}/u.test(name) && ORGANISATION.test(name),
  ),
);
