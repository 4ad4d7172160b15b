import type { SaidFacts } from "../../words/types.ts";

/** One fact that a sentence names: words of others, a count, several of them, or something else that is said. */
export type Fact = string | number | boolean | null | Said | readonly Fact[];

/** A code of a sentence in `src/words`: kebab-case, after a dot the variety of what the code stands for. */
export type SaidCode = keyof SaidFacts;

/**
 * What the core has to tell, without words: which sentence of `src/words`, and the facts that it names. Whoever shows
 * it says it in the language of the reader.
 */
export interface Said {
  readonly code: SaidCode;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** Words of others, or something to be said in the reader's language. */
export type Wording = string | Said;

/** Says something in a language. */
export type Say = (what: Said) => string;

/** A language and how something is said in it. */
export interface Speaker {
  readonly language: string;
  readonly say: Say;
}

/** A value in which everything to be told is said: a sentence wherever a `Said` stood. */
export type Told<T> = T extends Said
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Told<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Told<T[Key]> }
      : T;

/** Says everything that a value has to tell. */
export function toldBy<T>(value: T, say: Say): Told<T> {
  const whole = (given: unknown): unknown => {
    if (typeof given !== "object" || given === null) return given;
    if (Array.isArray(given)) return given.map(whole);
    const keys = Object.keys(given);
    if (keys.length === 2 && "code" in given && "facts" in given) return say(given as Said);
    return Object.fromEntries(Object.entries(given).map(([key, inner]) => [key, whole(inner)]));
  };
  return whole(value) as Told<T>;
}

/** The facts that a sentence cannot be said without; none for one without gaps. */
type Given<Code extends SaidCode> = keyof SaidFacts[Code] extends never ? [] : [facts: SaidFacts[Code]];

/** Something to tell, with the facts that its sentence names. */
export function said<Code extends SaidCode>(code: Code, ...[facts]: Given<Code>): Said {
  return { code, facts: (facts ?? {}) as Said["facts"] };
}

/** Several things told one below the other; at least one. */
export function lines(all: readonly Said[]): Said {
  const [first, ...rest] = all;
  if (first === undefined) throw new RangeError("nothing is told");
  return rest.length === 0 ? first : said("lines", { first, rest: lines(rest) });
}

/** The words of others among the facts of something told; empty where it names none. */
export function wordsNamed(name: string, facts: Said["facts"] = {}): string {
  const fact = facts[name];
  return typeof fact === "string" ? fact : "";
}

/** Parts with a sign or a word between them: `or` parts all but the last two by commas. */
export function joined(how: "comma" | "semicolon" | "space" | "or", parts: readonly Wording[]): Wording;
export function joined(how: "comma" | "semicolon" | "space" | "or", parts: readonly Fact[]): Fact;
export function joined(how: "comma" | "semicolon" | "space" | "or", parts: readonly Fact[]): Fact {
  const between = how === "or" ? "comma" : how;
  const [first = "", ...rest] = parts;
  return rest.reduce<Fact>(
    (a, b, at) => said(at === rest.length - 1 ? `joined.${how}` : `joined.${between}`, { a, b }),
    first,
  );
}

/** The part of a code that scripts may rely on: what it stands for, without the variety of its sentence. */
export function publicCode(code: string): string {
  return code.split(".", 1)[0] ?? code;
}
