import type { Json } from "../common/json.ts";
import type { Entry } from "./entry.ts";

/** An entry that holds words of another one. */
export interface Repeat {
  readonly entry: Entry;
  /** The first of the words that it repeats, as they stand in it. */
  readonly words: string;
}

/** So many words in a row make a repetition; texts that are shorter repeat as a whole. */
const RUN = 6;

/** Fewest words of a text of a body that are looked for elsewhere. */
const FEWEST = 3;

/** Texts of an entry that are words rather than names: those of its body with three words or more. */
export function wordsOfEntry({ body }: Entry): readonly string[] {
  return [...textsIn(body ?? {})].filter((text) => tokensOf(text).length >= FEWEST);
}

/**
 * Entries that repeat any of the given texts, in their order: six words in a row, or a shorter text as a whole. Letters
 * alone are compared, so that another punctuation hides nothing. Linear in the length of the record.
 */
export function repeats(entries: readonly Entry[], texts: readonly string[], but: Entry): readonly Repeat[] {
  const wanted = new Map<number, Set<string>>();
  for (const text of texts) {
    const tokens = tokensOf(text).map(({ word }) => word);
    const length = Math.min(RUN, tokens.length);
    if (length === 0) continue;
    const known = wanted.get(length) ?? new Set();
    wanted.set(length, known);
    for (let at = 0; at + length <= tokens.length; at++) known.add(tokens.slice(at, at + length).join(" "));
  }
  return entries.flatMap((entry) => {
    if (entry.body === null || (entry.room === but.room && entry.seq === but.seq)) return [];
    const words = firstRepeated(entry.body, wanted);
    return words === null ? [] : [{ entry, words }];
  });
}

function firstRepeated(body: Json, wanted: ReadonlyMap<number, ReadonlySet<string>>): string | null {
  for (const text of textsIn(body)) {
    const tokens = tokensOf(text);
    for (const [length, known] of wanted) {
      // One or two words are met everywhere: they repeat only where they are all that is said.
      if (length < FEWEST && tokens.length !== length) continue;
      for (let at = 0; at + length <= tokens.length; at++) {
        const run = tokens.slice(at, at + length);
        if (!known.has(run.map(({ word }) => word).join(" "))) continue;
        return text.slice(run[0]?.from ?? 0, run.at(-1)?.to ?? 0);
      }
    }
  }
  return null;
}

interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    word: match[0].normalize("NFC").toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function* textsIn(value: Json): Generator<string> {
  const stack: Json[] = [value];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "string") yield next;
    else if (Array.isArray(next)) stack.push(...next.toReversed());
    else if (typeof next === "object" && next !== null) stack.push(...Object.values(next).toReversed());
  }
}
