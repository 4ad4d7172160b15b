import { tokensOf, type CompileCache } from "./cache.ts";

/** The words of a text as sorted numbers, repeated ones repeated. */
export function bagOf(cache: CompileCache, text: string): Int32Array {
  const known = cache.bags.get(text);
  if (known) return known;
  const { ids } = tokensOf(cache, text);
  const bag = ids.slice().sort();
  cache.bags.set(text, bag);
  return bag;
}

/** Share of words in common, 0 to 1 (Dice over bags of words). */
export function likeness(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return (2 * common) / (a.length + b.length);
}
