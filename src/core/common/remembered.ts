/** A function of an object that is worked out once for each object, and forgotten with it. */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/** A function of an object and words: worked out once for each object and the same words, as by the two above. */
export function rememberedOf<K extends object, V>(make: (key: K, words: string) => V): (key: K, words: string) => V {
  const of = remembered((key: K) => rememberedWords((words) => make(key, words)));
  return (key, words) => of(key)(words);
}

/** Most words of which an answer is kept, and the longest: a check asks the same of a sentence many times, an editor at every key. */
const MOST = 8000;
const LONGEST = 2000;

/** A function of words that is worked out once for the same words, as long as they are among the last that were asked after. */
export function rememberedWords<V>(make: (words: string) => V): (words: string) => V {
  let known = new Map<string, { readonly value: V }>();
  let older = new Map<string, { readonly value: V }>();
  return (words) => {
    if (words.length > LONGEST) return make(words);
    const found = known.get(words);
    if (found !== undefined) return found.value;
    const kept = older.get(words) ?? { value: make(words) };
    if (known.size >= MOST) [older, known] = [known, new Map()];
    known.set(words, kept);
    return kept.value;
  };
}
