import { Lexicon, tokenize, type Tokens } from "../../../core/text/tokens.ts";
import type { Draft } from "../../../core/text/draft.ts";
import { linesOf } from "./lines.ts";
import { matchTokens } from "../../../core/text/redline/script.ts";

/** Leads places of a text to those of another one that says the same words, though with other things between them. */
export class Mapping {
  readonly #from: Tokens;
  readonly #to: Tokens;
  readonly #match: Int32Array;

  constructor(from: string, to: string) {
    const lexicon = new Lexicon();
    this.#from = tokenize(from, lexicon);
    this.#to = tokenize(to, lexicon);
    this.#match = matchTokens(this.#from, this.#to);
    for (let at = 1; at < this.#from.count; at++) this.#beside(at, at - 1, 1);
    for (let at = this.#from.count - 2; at >= 0; at--) this.#beside(at, at + 1, -1);
  }

  /** Of two equal words, the one beside the word before it or after it in its line: a full stop is that of its sentence. */
  #beside(at: number, near: number, step: 1 | -1): void {
    const { starts, ends, text, ids } = this.#from;
    const [place, mate] = [this.#match[near]! + step, this.#match[at]!];
    if (this.#match[near]! < 0 || mate < 0 || mate === place || this.#to.ids[place] !== ids[at]) return;
    const [left, right] = step === 1 ? [near, at] : [at, near];
    if (!text.slice(ends[left], starts[right]).includes("\n")) this.#match[at] = place;
  }

  /** Share of the words that have a place there. */
  get share(): number {
    let count = 0;
    for (const at of this.#match) if (at >= 0) count++;
    return this.#from.count === 0 ? 1 : count / this.#from.count;
  }

  /** Stretches there of what stands from here to there; null where some of its words have no place, unless the known ones do. */
  ranges(from: number, to: number): readonly (readonly [from: number, to: number])[] | null;
  ranges(from: number, to: number, which: "known"): readonly (readonly [from: number, to: number])[];
  ranges(from: number, to: number, which?: "known"): readonly (readonly [from: number, to: number])[] | null {
    const { starts, ends, count } = this.#from;
    const ranges: [number, number][] = [];
    let last = -1;
    for (let at = this.#firstFrom(from); at < count && starts[at]! < to; at++) {
      const mate = this.#match[at]!;
      if (mate < 0 && which === undefined) return null;
      if (mate < 0) continue;
      const place: [number, number] = [this.#to.starts[mate]!, this.#to.ends[mate]!];
      // Of a word that is cut, the part that is meant.
      if (starts[at]! < from) place[0] += from - starts[at]!;
      if (ends[at]! > to) place[1] -= ends[at]! - to;
      const before = ranges.at(-1);
      if (before !== undefined && mate === last + 1 && !this.#to.text.slice(before[1], place[0]).includes("\n"))
        before[1] = place[1];
      else ranges.push(...this.#blanksBetween(before?.[1], place[0]), place);
      last = mate;
    }
    this.#widen(ranges, from, to);
    return ranges;
  }

  /** White space at the ends goes with the words, though the edge of a field or a mark stands between. */
  #widen(ranges: [number, number][], from: number, to: number): void {
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (first === undefined || last === undefined) return;
    const words = this.#from.text.slice(from, to);
    const [before, after] = [words.length - words.trimStart().length, words.length - words.trimEnd().length];
    ranges.unshift(...this.#blanks(first[0] - 1, -1, before).toReversed());
    ranges.push(...this.#blanks(last[1], 1, after));
  }

  /** The white space between two words there that are parted by it and by signs of things alone. */
  #blanksBetween(from: number | undefined, to: number): readonly [number, number][] {
    const between = from === undefined ? "" : this.#to.text.slice(from, to);
    return /^(?:[^\S\n]|\p{Co})+$/u.test(between) ? this.#blanks(from!, 1, between.replace(/\p{Co}/gu, "").length) : [];
  }

  /** The white space there from a place on, so much of it, and no words. */
  #blanks(from: number, step: 1 | -1, count: number): [number, number][] {
    const found: [number, number][] = [];
    for (let at = from; found.length < count; at += step) {
      const unit = this.#to.text[at] ?? "";
      if (/[^\S\n]/u.test(unit)) found.push([at, at + 1]);
      else if (!/\p{Co}/u.test(unit)) break;
    }
    return found;
  }

  /** The place there of a place here, found by the word before it or else by the one after it, within a line of this text. */
  place(at: number, line: readonly [from: number, to: number]): number | null {
    const { starts, ends, count } = this.#from;
    const next = this.#firstFrom(at);
    if (next < count && starts[next]! < at && this.#match[next]! >= 0)
      return this.#to.starts[this.#match[next]!]! + at - starts[next]!;
    const left = next - 1;
    if (left >= 0 && starts[left]! >= line[0] && this.#match[left]! >= 0) {
      const place = this.#to.ends[this.#match[left]!]!;
      return this.#blanks(place, 1, at - ends[left]!).at(-1)?.[1] ?? place;
    }
    const right = next < count && starts[next]! < line[1] ? this.#match[next]! : -1;
    if (right < 0) return null;
    const place = this.#to.starts[right]!;
    return this.#blanks(place - 1, -1, starts[next]! - at).at(-1)?.[0] ?? place;
  }

  /** The first word that ends behind a place. */
  #firstFrom(place: number): number {
    const { ends, count } = this.#from;
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Share of the words of a draft that stand, in order, in another one. */
export function sharedWords(draft: Draft, other: Draft): number {
  const [words, others] = [draft, other].map((each) =>
    linesOf(each)
      .map(({ text }) => text)
      .join("\n"),
  );
  return new Mapping(words ?? "", others ?? "").share;
}
