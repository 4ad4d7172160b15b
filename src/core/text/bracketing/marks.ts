import type { Tokens } from "../tokens.ts";

/** The square brackets among the tokens of a text: which belong together, and what each token stands in. */
export interface Marks {
  /** For each token: the token of the other bracket of its pair; `LONELY` for a bracket without one, `WORD` for the rest. */
  readonly partners: Int32Array;
  /** For each token: the opening token of the innermost pair around it, or -1. */
  readonly around: Int32Array;
}

export const WORD = -1;
export const LONELY = -2;

const OPENS = 0x5b;
const CLOSES = 0x5d;

const known = new WeakMap<Tokens, Marks | null>();

/** The brackets of a text, or null where it has none; remembered with its tokens. */
export function marksOf(tokens: Tokens): Marks | null {
  let marks = known.get(tokens);
  if (marks === undefined) known.set(tokens, (marks = /[[\]]/u.test(tokens.text) ? findMarks(tokens) : null));
  return marks;
}

function findMarks({ text, starts, count }: Tokens): Marks {
  const partners = new Int32Array(count).fill(WORD);
  const open: number[] = [];
  for (let at = 0; at < count; at++) {
    const unit = text.charCodeAt(starts[at]!);
    if (unit !== OPENS && unit !== CLOSES) continue;
    partners[at] = LONELY;
    if (unit === OPENS) open.push(at);
    else {
      const from = open.pop();
      if (from === undefined) continue;
      partners[from] = at;
      partners[at] = from;
    }
  }
  return { partners, around: aroundEach(partners) };
}

function aroundEach(partners: Int32Array): Int32Array {
  const around = new Int32Array(partners.length);
  const open: number[] = [];
  for (let at = 0; at < partners.length; at++) {
    const partner = partners[at]!;
    if (partner >= 0 && partner < at) open.pop();
    around[at] = open.at(-1) ?? -1;
    if (partner > at) open.push(at);
  }
  return around;
}

/** What tokens `[lo, hi)` hold of brackets that they do not hold whole. */
export interface Torn {
  /** An end of a bracket that begins before them, a beginning of one that ends after them. */
  readonly closes: boolean;
  readonly opens: boolean;
  /** Those brackets, each by one of its tokens. */
  readonly halves: readonly number[];
}

/** The brackets of which tokens `[lo, hi)` hold one half only. */
export function tornIn({ partners }: Marks, lo: number, hi: number): Torn {
  const halves: number[] = [];
  let closes = false;
  let opens = false;
  for (let at = lo; at < hi; at++) {
    const partner = partners[at]!;
    if (partner < 0 || (partner >= lo && partner < hi)) continue;
    halves.push(at);
    if (partner < at) closes = true;
    else opens = true;
  }
  return { closes, opens, halves };
}
