import { literal } from "../../common/literal.ts";
import {
  bodyWords,
  eitherCase,
  englishWords,
  foreignWords,
  knownBodies,
  stateNamed,
  statesListed,
  stemmed,
} from "../../common/names/index.ts";
import { remembered, rememberedWords } from "../../common/remembered.ts";
import type { Named, Party, ProcessState } from "../../record/state.ts";

/** What is read of a process to know its parties in prose. */
export type Naming = Pick<ProcessState, "parties" | "names">;

/** Where a party is named. */
export interface PartyFound {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Recognises the parties of a process in prose, by its own names first, then by what States and bodies are generally called. */
export class Sides {
  private readonly patterns: readonly { readonly id: string; readonly words: RegExp }[];

  private readonly own: RegExp;
  /** Names of bodies in which a party's stands, and which are none of it: "the Harbour Institute". */
  private readonly longer: RegExp | null;
  constructor(state: Naming) {
    const bodies = (state.names?.bodies ?? []).filter(({ party }) => party === undefined);
    this.longer =
      bodies.length === 0 ? null : new RegExp(`(?<![\\p{L}])(?:${namedWords(bodies, false)})(?![\\p{L}])`, "gu");
    this.own = new RegExp(`^(?:${state.parties.map(({ name }) => ownName(name)).join("|")})$`, "u");
    this.patterns = state.parties.map(({ id }) => ({
      id,
      words: new RegExp(`(?<![\\p{L}])(?:${wordsOf(state).get(id)?.all ?? "(?!)"})(?![\\p{L}])`, "gu"),
    }));
  }

  /** Where parties are named, in order. */
  readonly find = rememberedWords((text: string): readonly PartyFound[] => this.search(text));

  private search(text: string): readonly PartyFound[] {
    const found = this.patterns.flatMap(({ id, words }) =>
      [...text.matchAll(words)].map((match) => ({ id, from: match.index, to: match.index + match[0].length })),
    );
    const longer =
      this.longer === null || found.length === 0
        ? []
        : [...text.matchAll(this.longer)].map(({ 0: name, index }) => ({ from: index, to: index + name.length }));
    return found
      .filter(
        ({ from, to }) => !longer.some((name) => name.from <= from && to <= name.to && name.to - name.from > to - from),
      )
      .sort((a, b) => a.from - b.from);
  }

  /** Ids of the parties that a text names. */
  in(text: string): ReadonlySet<string> {
    return new Set(this.find(text).map(({ id }) => id));
  }

  /** Whether a word is a party's own name, or of its people: no capital, nothing else that stands for it. */
  isOwnName(word: string): boolean {
    return this.own.test(word);
  }

  /** A text with the names of parties blanked: what it says besides whom it speaks of. */
  without(text: string): string {
    return this.find(text).reduce(
      (left, { from, to }) => `${left.slice(0, from)}${" ".repeat(to - from)}${left.slice(to)}`,
      text,
    );
  }
}

/** The parties of a state, known by name; worked out once. */
export const sidesOf = remembered((state: Naming) => new Sides(state));

/** The source of a pattern for what a party is called in English; matches nothing where the process has no such party. */
export function partyWords(id: string, state: Naming): string {
  return wordsOf(state).get(id)?.english ?? "(?!)";
}

interface PartyWords {
  readonly english: string;
  /** In all languages. */
  readonly all: string;
}

const wordsOf = remembered((state: Naming): ReadonlyMap<string, PartyWords> => {
  const claimed = new Map<string, string>();
  for (const { id, name, alsoCalled = [] } of state.parties)
    for (const own of [name, ...alsoCalled]) claimed.set(own, claimed.get(own) ?? id);
  return new Map(
    state.parties.map((party) => {
      // A capital that the process gives to one party stands for no other.
      const general = generalWords(party.name, (word) => (claimed.get(word) ?? party.id) === party.id);
      const all = [...ownWords(party), ...general];
      const english = all.filter((word) => !/[^\p{ASCII}\p{Script=Latin}]/u.test(word));
      const known = stateNamed(party.name);
      const foreign = known === undefined ? [] : foreignWords(known);
      return [party.id, { english: longestFirst(english), all: longestFirst([...all, ...foreign]) }];
    }),
  );
});

function longestFirst(words: readonly string[]): string {
  return [...new Set(words)].sort((a, b) => b.length - a.length).join("|");
}

/** Its name, with the endings of its people's; short names stand for themselves. */
function ownName(name: string): string {
  if (/, .* and /u.test(name)) return formWords(name);
  return stateNamed(name) === undefined ? stemmed(name, /(?:a|ia|e|y)$/u) : stemmed(name);
}

/** By its names in the process, and its id where that is no common word. */
function ownWords({ id, name, alsoCalled = [] }: Party): readonly string[] {
  return [ownName(name), ...alsoCalled.map(formWords), ...(/^[A-Z]{2}$/u.test(id) ? [] : [literal(id)])];
}

/** The source of a pattern for a name as a process gives it: `*` is any ending; what begins small may begin with a capital; a list of three or more stands in any order. */
export function formWords(form: string): string {
  const listed = form.split(/,? and |, /u).map((name) => name.replace(/^the /u, ""));
  if (listed.length > 2)
    return inAnyOrder(
      listed.map((name) => `${literal(name)}s?`),
      listed.length,
    );
  const [first = ""] = form;
  const word = /\p{Ll}/u.test(first) ? eitherCase(form) : literal(form);
  const article = /\p{Script=Arabic}/u.test(first) ? "و?(?:ال)?" : "";
  return article + word.replaceAll("\\*", "\\p{L}*");
}

/** By the lexicon of States and bodies: a group of States by its members, in any order. */
function generalWords(name: string, isFree: (word: string) => boolean): readonly string[] {
  const state = stateNamed(name);
  if (state !== undefined) {
    const { names, capital, adjectives } = state;
    const free = { names: names.filter(isFree), adjectives: adjectives.filter(isFree) };
    const english = { ...state, ...free, capital: capital !== undefined && isFree(capital) ? capital : undefined };
    return englishWords(english);
  }
  const members = statesListed(name);
  if (members.length > 0) return [inAnyOrder(members.flatMap(englishWords), members.length)];
  const body = knownBodies.find(({ names }) => names.includes(name));
  return body === undefined ? [] : body.names.filter(isFree).map(bodyWords);
}

function inAnyOrder(words: readonly string[], length: number): string {
  const member = `(?:the )?(?:${longestFirst(words)})`;
  return `${member}(?:, ${member}){${length - 2}},? and ${member}`;
}

/** The source of a pattern for persons or bodies; a person also by the last name alone. Matches nothing where there are none. */
export function namedWords(named: readonly Named[], isPerson: boolean): string {
  const words = named.flatMap(({ name, alsoCalled = [] }) => [
    literal(name),
    ...(isPerson ? [literal(name.split(" ").at(-1) ?? name)] : []),
    ...alsoCalled.map(formWords),
  ]);
  return words.length === 0 ? "(?!)" : longestFirst(words);
}
