import type { LanguageTable } from "../../common/language/table.ts";
import type { Tokens } from "../tokens.ts";
import { remember, type CompileCache } from "./cache.ts";

/** Half-open range of tokens that no bracket may split: a number, a date, a modal or a negation. */
export interface Atom {
  readonly from: number;
  readonly to: number;
}

const FIGURE = 1;
const NUMBER_WORD = 2;
const SCALE = 4;
const MONTH = 8;
const DATE_JOINER = 16;
const NUMBER_JOINER = 32;
const MODAL = 64;
const NEGATION = 128;
const CURRENCY = 256;
const AUXILIARY = 512;
const DATE_COMMA = 1024;
const OPENS_PHRASE = 2048;
/** Short letters that may belong to a currency sign: US$, C$. */
const CAPITALS = 4096;

/** What atoms are made of in one language. */
interface Grammar {
  readonly classes: ReadonlyMap<string, number>;
  /** Phrases of several words by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const grammars = new WeakMap<LanguageTable, Grammar>();

function grammarOf(table: LanguageTable): Grammar {
  let grammar = grammars.get(table);
  if (!grammar) grammars.set(table, (grammar = readTable(table)));
  return grammar;
}

function readTable({ numbers, months, dateJoiners, lexicon }: LanguageTable): Grammar {
  const classes = new Map<string, number>();
  const add = (words: Iterable<string>, bits: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bits);
  };
  add(Object.keys(numbers.cardinals), NUMBER_WORD);
  add(Object.keys(numbers.ordinals), NUMBER_WORD);
  add(Object.keys(numbers.scales), NUMBER_WORD | SCALE);
  add(Object.keys(numbers.ordinalScales), NUMBER_WORD | SCALE);
  add(numbers.joiners, NUMBER_JOINER);
  add(Object.keys(months), MONTH);
  add(dateJoiners, DATE_JOINER);
  const modals = formsOf(lexicon.modality);
  const negations = formsOf(lexicon.negation);
  const single = (forms: readonly string[]): string[] => forms.filter((form) => !form.includes(" "));
  add(single(modals), MODAL);
  add(single(negations), NEGATION);
  add(single(formsOf(lexicon.tense)), AUXILIARY);
  add(single(formsOf(lexicon.currency)), CURRENCY);
  const negating = new Set(single(negations));
  const fixed = Object.values(lexicon)
    .flatMap(formsOf)
    .filter((form) => form.split(" ").some((word) => negating.has(word)));
  return { classes, phrases: phrasesOf([...modals, ...negations, ...fixed]) };
}

function formsOf(list: string | undefined): readonly string[] {
  return (list ?? "").split(/[;=]/u).flatMap((form) => {
    const text = form.trim().replaceAll(/\s+/gu, " ");
    return text === "" || text.includes("*") ? [] : [text];
  });
}

function phrasesOf(forms: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const form of new Set(forms)) {
    const words = form.split(" ");
    const [first] = words;
    if (first === undefined || words.length < 2) continue;
    const list = phrases.get(first);
    if (list) list.push(words);
    else phrases.set(first, [words]);
  }
  for (const list of phrases.values()) list.sort((x, y) => y.length - x.length);
  return phrases;
}

/**
 * The atoms of more than one token in a text. Words for numbers, months, modals and negations come from the table of
 * the language; figures are known without.
 */
export function atomsOf(tokens: Tokens, table: LanguageTable, cache: CompileCache): readonly Atom[] {
  return remember(cache.atoms, `${table.code} ${tokens.text}`, () => findAtoms(tokens, table, cache));
}

function findAtoms(tokens: Tokens, table: LanguageTable, cache: CompileCache): readonly Atom[] {
  const grammar = grammarOf(table);
  const known = remember(cache.classes, table.code, () => new Map<number, number>());
  const classes = Int32Array.from(tokens.ids, (id, at) => {
    let bits = known.get(id);
    if (bits === undefined) known.set(id, (bits = classOf(wordAt(tokens, at), grammar)));
    return bits;
  });
  const atoms: Atom[] = [];
  for (let at = 0; at < tokens.count;) {
    const to = classes[at] === 0 ? at : atomEnd(at, classes, grammar, tokens);
    if (to > at + 1) atoms.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return atoms;
}

function wordAt({ text, starts, ends }: Tokens, at: number): string {
  return text.slice(starts[at], ends[at]).toLowerCase().replaceAll("’", "'");
}

function classOf(word: string, grammar: Grammar): number {
  let known = grammar.classes.get(word) ?? 0;
  if (grammar.phrases.has(word)) known |= OPENS_PHRASE;
  if (/^[-−]?\p{Nd}/u.test(word)) return known | FIGURE;
  if (/^\p{Sc}$/u.test(word)) return known | CURRENCY;
  if (/^\p{Lu}{1,3}$/u.test(word.toUpperCase())) return known | CAPITALS;
  return word === "," ? known | DATE_COMMA : known;
}

function atomEnd(at: number, classes: Int32Array, grammar: Grammar, tokens: Tokens): number {
  return Math.max(
    dateEnd(at, classes),
    numberEnd(at, classes, tokens),
    verbEnd(at, classes),
    phraseEnd(at, classes, grammar, tokens),
  );
}

const is = (classes: Int32Array, at: number, bits: number): boolean => ((classes[at] ?? 0) & bits) !== 0;

/** 1 June 2028 · the first of June · June 2028 · June 1, 2028: from the first of its parts, or `at`. */
function dateEnd(at: number, classes: Int32Array): number {
  let next = at;
  if (is(classes, next, FIGURE | NUMBER_WORD)) {
    next++;
    if (is(classes, next, DATE_JOINER)) next++;
    if (!is(classes, next, MONTH)) return at;
    next++;
  } else if (is(classes, next, MONTH)) {
    next++;
    if (!is(classes, next, FIGURE)) return at;
    next++;
  } else return at;
  if (is(classes, next, FIGURE)) return next + 1;
  const joined = is(classes, next, DATE_COMMA | DATE_JOINER) && is(classes, next + 1, FIGURE);
  return joined ? next + 2 : next;
}

/** US$ 100 billion · one hundred and five · 25 thousand. */
function numberEnd(at: number, classes: Int32Array, { starts, ends }: Tokens): number {
  let next = at;
  const touchesNext = (place: number): boolean => ends[place] === starts[place + 1];
  if (is(classes, next, CAPITALS) && touchesNext(next) && is(classes, next + 1, CURRENCY) && touchesNext(next + 1))
    next++;
  if (is(classes, next, CURRENCY) && touchesNext(next) && is(classes, next + 1, FIGURE)) next++;
  if (!is(classes, next, FIGURE | NUMBER_WORD)) return at;
  const spelled = !is(classes, next, FIGURE);
  next++;
  for (;;) {
    if (is(classes, next, SCALE) || (spelled && is(classes, next, NUMBER_WORD))) next++;
    else if (
      spelled &&
      is(classes, next, NUMBER_JOINER) &&
      is(classes, next + 1, NUMBER_WORD) &&
      is(classes, next - 1, SCALE)
    )
      next += 2;
    else return next;
  }
}

/** shall not · has not · не должен: modals and auxiliaries with the negation beside them. */
function verbEnd(at: number, classes: Int32Array): number {
  let next = at;
  let negated = false;
  while (is(classes, next, MODAL | NEGATION | AUXILIARY)) {
    if (is(classes, next, NEGATION)) {
      if (negated) break;
      negated = true;
      next++;
      if (next - at > 1) break;
    } else if (next > at && !is(classes, next - 1, NEGATION) && !is(classes, next, MODAL)) break;
    else next++;
    if (next - at >= 3) break;
  }
  if (negated) return next;
  return at;
}

function phraseEnd(at: number, classes: Int32Array, grammar: Grammar, tokens: Tokens): number {
  if (!is(classes, at, OPENS_PHRASE)) return at;
  const candidates = grammar.phrases.get(wordAt(tokens, at)) ?? [];
  const found = candidates.find((phrase) => phrase.every((word, step) => wordAt(tokens, at + step) === word));
  if (!found) return at;
  const end = at + found.length;
  return is(classes, end, NEGATION) ? end + 1 : end;
}
