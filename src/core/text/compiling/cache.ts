import type { Correspondence } from "../alignment.ts";
import type { Composite, CompositeText, PartyDraft } from "../composite.ts";
import { Lexicon, tokenize, type Tokens } from "../tokens.ts";
import { flattenDraft, type FlatDraft } from "./layout.ts";

const MOST_TEXTS = 50_000;

/**
 * What compiling found out and will need again when a few words have changed: alignments, woven texts, tokens.
 * Everything is keyed on content, so a cache never changes a result.
 */
export interface CompileCache {
  readonly flat: WeakMap<PartyDraft["draft"], FlatDraft>;
  readonly pairs: Map<string, readonly Correspondence[]>;
  readonly woven: Map<string, CompositeText>;
  readonly tokens: Map<string, Tokens>;
  readonly bags: Map<string, Int32Array>;
  readonly atoms: Map<string, readonly { readonly from: number; readonly to: number }[]>;
  /** What the words of the lexicon are to the finder of atoms, by language. */
  readonly classes: Map<string, Map<number, number>>;
  readonly keys: WeakMap<PartyDraft["draft"], string>;
  /** The drafts out of which a composite was compiled. */
  readonly sources: WeakMap<Composite, readonly PartyDraft[]>;
  lexicon: Lexicon;
}

/** An empty cache; keep one as long as its process is open. */
export function createCompileCache(): CompileCache {
  return {
    flat: new WeakMap(),
    pairs: new Map(),
    woven: new Map(),
    tokens: new Map(),
    bags: new Map(),
    atoms: new Map(),
    classes: new Map(),
    keys: new WeakMap(),
    sources: new WeakMap(),
    lexicon: new Lexicon(),
  };
}

/** A draft laid out flat, once for each draft object. */
export function flatOf(cache: CompileCache, source: PartyDraft): FlatDraft {
  const known = cache.flat.get(source.draft);
  if (known) return known.party === source.party ? known : { ...known, party: source.party };
  const flat = flattenDraft(source);
  cache.flat.set(source.draft, flat);
  return flat;
}

/** The tokens of a text, numbered by the cache's one lexicon. */
export function tokensOf(cache: CompileCache, text: string): Tokens {
  const known = cache.tokens.get(text);
  if (known) return known;
  if (cache.tokens.size >= MOST_TEXTS) {
    cache.tokens.clear();
    cache.bags.clear();
    cache.atoms.clear();
    cache.classes.clear();
    cache.lexicon = new Lexicon();
  }
  const tokens = tokenize(text, cache.lexicon);
  cache.tokens.set(text, tokens);
  return tokens;
}

/** A value from a map of bounded size, or made and kept. */
export function remember<V>(map: Map<string, V>, key: string, make: () => V, most = MOST_TEXTS): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (map.size >= most) map.clear();
  map.set(key, made);
  return made;
}

/** Strings as one key that no other list of strings yields. */
export function keyOf(parts: readonly string[]): string {
  let key = "";
  for (const part of parts) key += `${part.length}:${part}`;
  return key;
}
