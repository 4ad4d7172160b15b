/**
 * A pattern that is tried only on texts that hold one of the words it needs. Most patterns of prose are found in few of its sentences:
 * which words a text holds is looked up once for all of them, and the others are not run. The words are read off the pattern itself, so
 * that the answer is the same as without.
 */
export function triggered(pattern: RegExp): RegExp {
  const needs = needsOf(pattern.source);
  return needs === null ? pattern : new Triggered(pattern, needs);
}

class Triggered extends RegExp {
  /** Splitting makes a pattern anew: a plain one. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  private readonly inner: RegExp;
  private readonly at: number;
  private readonly bit: number;

  constructor(pattern: RegExp, needs: readonly string[]) {
    super(pattern.source, pattern.flags);
    this.inner = pattern;
    const id = register(needs);
    this.at = id >> 5;
    this.bit = 1 << (id & 31);
  }

  override test(text: string): boolean {
    return this.exec(text) !== null;
  }

  override exec(text: string): RegExpExecArray | null {
    // A pattern that goes on from where it was, as in searching and replacing, keeps its place in itself.
    if (!this.may(text)) {
      if (this.global || this.sticky) this.lastIndex = 0;
      return null;
    }
    if (!this.global && !this.sticky) return this.inner.exec(text);
    this.inner.lastIndex = this.lastIndex;
    const found = this.inner.exec(text);
    this.lastIndex = this.inner.lastIndex;
    return found;
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    this.inner.lastIndex = 0;
    return (this.may(text) ? text : "").matchAll(this.inner);
  }

  private may(text: string): boolean {
    return ((maskOf(text)[this.at] ?? 0) & this.bit) !== 0;
  }
}

/** Literals by their first three letters, with the patterns that need one of them. */
const index = new Map<string, { readonly literal: string; readonly id: number }[]>();
let count = 0;
/** Masks of words and of texts, forgotten once there are many: they are found again. */
let words = new Map<string, readonly number[]>();
let texts = new Map<string, Int32Array>();
const MOST_WORDS = 50_000;
const MOST_TEXTS = 2000;

function register(needs: readonly string[]): number {
  const id = count++;
  for (const literal of needs) {
    const key = literal.slice(0, SHORTEST);
    index.set(key, [...(index.get(key) ?? []), { literal, id }]);
  }
  [words, texts] = [new Map(), new Map()];
  return id;
}

const WORD = /\p{L}{3,}/gu;

function maskOf(text: string): Int32Array {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const mask = new Int32Array((count >> 5) + 1);
  for (const [word] of text.toLowerCase().matchAll(WORD))
    for (const id of patternsOf(word)) mask[id >> 5] = (mask[id >> 5] ?? 0) | (1 << (id & 31));
  if (texts.size >= MOST_TEXTS) texts = new Map();
  texts.set(text, mask);
  return mask;
}

/** The patterns that need a part of a word. */
function patternsOf(word: string): readonly number[] {
  const known = words.get(word);
  if (known !== undefined) return known;
  const found = new Set<number>();
  for (let at = 0; at + SHORTEST <= word.length; at++)
    for (const { literal, id } of index.get(word.slice(at, at + SHORTEST)) ?? [])
      if (word.startsWith(literal, at)) found.add(id);
  if (words.size >= MOST_WORDS) words = new Map();
  const made = [...found];
  words.set(word, made);
  return made;
}

/** Shorter runs of letters stand in too many words. */
const SHORTEST = 3;

/** Runs of letters of which every match of a pattern holds one; null where none can be told. */
export function needsOf(source: string): readonly string[] | null {
  const found = new Reader(source).alternatives();
  return found === null || found.some((literal) => literal.length < SHORTEST) ? null : [...new Set(found)];
}

type Needs = readonly string[] | null;

/** Reads a pattern for what all its matches hold; whatever it does not know is taken to need nothing. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** What one of the alternatives up to a closing bracket needs: all of them must need something. */
  alternatives(): Needs {
    const all: string[] = [];
    let isAny = false;
    for (;;) {
      const one = this.sequence();
      if (one === null) isAny = true;
      else all.push(...one);
      if (this.source[this.at] !== "|") break;
      this.at++;
    }
    return isAny ? null : all;
  }

  /** Of the parts of a sequence the one that tells most. */
  private sequence(): Needs {
    let best: Needs = null;
    let run = "";
    const take = (needs: Needs): void => {
      if (needs !== null && (best === null || worth(needs) > worth(best))) best = needs;
    };
    const close = (): void => {
      if (run.length >= SHORTEST) take([run]);
      run = "";
    };
    while (this.at < this.source.length && !/[|)]/u.test(this.source[this.at] ?? "")) {
      const char = this.source[this.at] ?? "";
      if (/\p{L}/u.test(char)) {
        this.at++;
        const from = this.at;
        // "counts?": the last letter may be missing; what is repeated ends the run.
        const isOptional = this.isOptional();
        if (!isOptional) run += char.toLowerCase();
        if (this.at > from) close();
        continue;
      }
      close();
      const needs = this.part();
      if (!this.isOptional()) take(needs);
    }
    close();
    return best;
  }

  /** A group, a class, an escape or a sign. */
  private part(): Needs {
    const char = this.source[this.at++] ?? "";
    if (char === "[") {
      while (this.at < this.source.length && this.source[this.at] !== "]")
        this.at += this.source[this.at] === "\\" ? 2 : 1;
      this.at++;
    } else if (char === "\\") {
      const escaped = this.source[this.at++] ?? "";
      if (/[pPuk]/u.test(escaped) && /[{<]/u.test(this.source[this.at] ?? ""))
        while (this.at < this.source.length && !/[}>]/u.test(this.source[this.at++] ?? ""));
    } else if (char === "(") {
      const opening = /^\?(?:[:=!]|<[=!]|<[\p{L}\w]+>)/u.exec(this.source.slice(this.at))?.[0] ?? "";
      this.at += opening.length;
      const inner = this.alternatives();
      this.at++;
      // What must not stand there, or stands before or behind, is no part of the match.
      return /[=!]$/u.test(opening) ? null : inner;
    }
    return null;
  }

  /** Whether what was read may be missing; its quantifier is read over. */
  private isOptional(): boolean {
    const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(this.source.slice(this.at, this.at + 12))?.[0] ?? "";
    this.at += found.length;
    return /^(?:[?*]|\{0)/u.test(found);
  }
}

/** A pattern needs the less the shorter its shortest run is. */
function worth(needs: readonly string[]): number {
  return Math.min(...needs.map(({ length }) => length)) - Math.log2(needs.length + 1) / 4;
}
