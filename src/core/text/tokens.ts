import { Lexicon } from "./tokens-lexicon.ts";
import { classOfUnit, HIGH_SURROGATE, LETTER, SPACE, SYMBOL, unitClasses } from "./tokens-classes.ts";
import { classAt, joinsWords, markedSpace, POINT, scanAbbreviation, scanOther, scanWord } from "./tokens-scan.ts";

export { Lexicon } from "./tokens-lexicon.ts";

/**
 * The words, numbers and punctuation marks of a text, in order. White space is what lies between them.
 * Positions are UTF-16 units. No token and no gap between tokens begins or ends inside a grapheme cluster.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Where each token starts. */
  readonly starts: Int32Array;
  /** Where each token ends (exclusive). */
  readonly ends: Int32Array;
  /** Number of each token's string in the lexicon: equal ids, equal strings. */
  readonly ids: Int32Array;
  readonly lexicon: Lexicon;
}

let starts = new Int32Array(1024);
let ends = new Int32Array(1024);
let ids = new Int32Array(1024);

function grow(): void {
  const bigger = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
    const copy = new Int32Array(old.length * 2);
    copy.set(old);
    return copy;
  };
  starts = bigger(starts);
  ends = bigger(ends);
  ids = bigger(ids);
}

/**
 * Cuts a text into tokens and numbers them by `lexicon`; texts to be compared share one. Linear, one pass, no regex.
 * A number with its separators, sign and percent sign is one token, so is a word with inner apostrophes and hyphens.
 */
export function tokenize(text: string, lexicon: Lexicon = new Lexicon()): Tokens {
  const length = text.length;
  lexicon.open(text);
  let count = 0;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    let found = unitClasses[unit]! || classOfUnit(unit);
    if (found === SPACE) {
      at += 1;
      continue;
    }
    let start = at;
    let hash = 0;
    if (found === LETTER) {
      // The hot path: plain letters, hashed while they are read.
      let next = unit;
      do {
        hash = (Math.imul(hash, 31) + next) | 0;
        at += 1;
        if (at >= length) break;
        next = text.charCodeAt(at);
        found = unitClasses[next]! || classOfUnit(next);
      } while (found === LETTER);
      if (at < length && found !== SPACE && (found !== SYMBOL || joinsWords(next) || next === POINT)) {
        const abbreviated = next === POINT && at - start === 1 ? scanAbbreviation(text, start) : -1;
        const end = abbreviated > 0 ? abbreviated : scanWord(text, at);
        while (at < end) hash = (Math.imul(hash, 31) + text.charCodeAt(at++)) | 0;
      }
    } else {
      if (found === HIGH_SURROGATE) found = classAt(text, at);
      if (at > 0 && markedSpace(text, at, found)) start = at - 1;
      const end = scanOther(text, at, found);
      for (at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    }
    if (count === starts.length) grow();
    starts[count] = start;
    ends[count] = at;
    ids[count] = lexicon.intern(text, start, at, hash);
    count += 1;
  }
  // One piece of memory for all three: short texts are cut by the thousand, and each piece costs.
  const all = new Int32Array(3 * count);
  for (let token = 0; token < count; token++) {
    all[token] = starts[token]!;
    all[count + token] = ends[token]!;
    all[2 * count + token] = ids[token]!;
  }
  return {
    text,
    count,
    starts: all.subarray(0, count),
    ends: all.subarray(count, 2 * count),
    ids: all.subarray(2 * count),
    lexicon,
  };
}
