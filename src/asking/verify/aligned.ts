import { numberAt } from "../../core/briefing/lint/reading/numbers.ts";
import type { Pair } from "./account.ts";
import type { Parsed } from "./clauses.ts";
import { NOTHING } from "./phrases.ts";
import { wordStem } from "./statement.ts";

/** A word, a number or a party of a text, by the places of its tokens. */
export interface Item {
  readonly at: number;
  readonly next: number;
  /** What two of them have that are the same. */
  readonly key: string;
}

/** What stands between two words that both texts have, or before the first and behind the last: on each side, either may be empty. */
export interface Gap {
  readonly said: readonly Item[];
  readonly held: readonly Item[];
  readonly place: "before" | "within" | "behind";
}

/** A statement laid beside the sentence of a piece that has the most of its words in their order. */
export interface Aligned {
  readonly same: readonly (readonly [Item, Item])[];
  readonly gaps: readonly Gap[];
  /** The share of the statement's words that stand there in their order, 0 to 1. */
  readonly share: number;
  /** The tokens of the sentence. */
  readonly held: readonly Item[];
}

/** Longer sentences are not laid beside each other: the work grows by the product of both. */
const LONGEST = 120;

/** Lays a statement beside a piece; null where a sentence is too long, or nothing stands in both. */
export function aligned(parsed: Parsed, own: Parsed, pairs: readonly Pair[]): Aligned | null {
  const said = itemsOf(parsed);
  if (said.length === 0 || said.length > LONGEST) return null;
  const alike = new Map(pairs.map(({ at, how, places }) => [at, how === "same" ? places : []] as const));
  const isSame = (one: Item, other: Item): boolean =>
    one.key === other.key || alike.get(one.at)?.includes(other.at) === true;
  let best: Aligned | null = null;
  for (const held of sentencesOf(own)) {
    if (held.length > LONGEST) return null;
    const same = longest(said, held, isSame);
    if (same.length > (best?.same.length ?? 0))
      best = { same, gaps: gapsOf(said, held, same), share: same.length / said.length, held };
  }
  return best;
}

function itemsOf(parsed: Parsed): readonly Item[] {
  const { tokens, parties } = parsed;
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] ?? NOTHING;
    const party = parties[at];
    let next = at + 1;
    if (party !== undefined) {
      while (next < tokens.length && parties[next] === party) next++;
      items.push({ at, next, key: `p:${party}` });
    } else if (token.kind !== "mark") {
      const number = numberAt(tokens, at);
      next = Math.max(next, number?.next ?? 0);
      items.push({ at, next, key: number === null ? wordStem(token.lower) : `n:${number.value}` });
    }
    at = next;
  }
  return items;
}

function sentencesOf(own: Parsed): readonly (readonly Item[])[] {
  const sentences: Item[][] = [[]];
  let from = 0;
  for (const item of itemsOf(own)) {
    if (own.tokens.slice(from, item.at).some(({ lower }) => lower === ".")) sentences.push([]);
    sentences.at(-1)?.push(item);
    from = item.next;
  }
  return sentences;
}

/** The longest run of pairs that stand in the same order on both sides. */
function longest(
  said: readonly Item[],
  held: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): readonly (readonly [Item, Item])[] {
  const width = held.length + 1;
  const best = new Uint16Array((said.length + 1) * width);
  const bestAt = (one: number, other: number): number => best[one * width + other] ?? 0;
  for (let one = said.length - 1; one >= 0; one--)
    for (let other = held.length - 1; other >= 0; other--)
      best[one * width + other] = isSame(said[one] as Item, held[other] as Item)
        ? bestAt(one + 1, other + 1) + 1
        : Math.max(bestAt(one + 1, other), bestAt(one, other + 1));
  const found: (readonly [Item, Item])[] = [];
  for (let [one, other] = [0, 0]; one < said.length && other < held.length;) {
    const [a, b] = [said[one] as Item, held[other] as Item];
    if (isSame(a, b) && bestAt(one, other) === bestAt(one + 1, other + 1) + 1) {
      found.push([a, b]);
      one++;
      other++;
    } else if (bestAt(one + 1, other) >= bestAt(one, other + 1)) one++;
    else other++;
  }
  return found;
}

function gapsOf(
  said: readonly Item[],
  held: readonly Item[],
  same: readonly (readonly [Item, Item])[],
): readonly Gap[] {
  const ends = [...same, null];
  let [one, other] = [0, 0];
  return ends.flatMap((end, n): readonly Gap[] => {
    const [a, b] = end === null ? [said.length, held.length] : [said.indexOf(end[0]), held.indexOf(end[1])];
    const gap: Gap = {
      said: said.slice(one, a),
      held: held.slice(other, b),
      place: n === 0 ? "before" : end === null ? "behind" : "within",
    };
    [one, other] = [a + 1, b + 1];
    return gap.said.length + gap.held.length > 0 ? [gap] : [];
  });
}
