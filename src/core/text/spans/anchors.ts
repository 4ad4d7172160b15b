import type { Edit } from "../edit.ts";
import { redlineTexts } from "../redline.ts";

/** What must have stayed for a stretch to be placed: its own words, or the words right beside it as well. */
export type Holding = "words" | "words-beside";

/** A stretch that both texts have, with its place in each. */
interface Kept {
  readonly old: number;
  readonly now: number;
  readonly length: number;
}

/** Where words of an old text stand in a new one. */
export class Anchors {
  readonly #old: string;
  readonly #now: string;
  readonly #kept: readonly Kept[];

  constructor(old: string, now: string) {
    this.#old = old;
    this.#now = now;
    this.#kept = keptIn(old === now ? [{ op: "keep", text: old }] : redlineTexts(old, now));
  }

  /** The new place of a stretch; null where it is broken, or where it cannot be said which of several it is. */
  place(from: number, to: number, holding: Holding): number | null {
    if (holding === "words-beside") return this.#placeBeside(from, to);
    if (from < to) return this.#within(from, to)?.place ?? null;
    // Of an empty one both neighbours must still be side by side.
    const before = from === 0 ? 0 : this.#within(from - 1, from);
    const after = from === this.#old.length ? this.#now.length : (this.#within(from, from + 1)?.place ?? null);
    const place = typeof before === "object" && before !== null ? before.place + 1 : before;
    return place !== null && place === after ? place : null;
  }

  /** Placed between the words that stood on either side: else words would be put together that nobody wrote so. */
  #placeBeside(from: number, to: number): number | null {
    const [left, right] = wordsBeside(this.#old, from, to);
    const found = this.#within(left, right);
    if (found === null) return this.#old === "" && this.#now === "" ? 0 : null;
    const atStart = !hasWord(this.#old.slice(left, from)) && found.place !== 0;
    const atEnd = !hasWord(this.#old.slice(to, right)) && found.place + right - left !== this.#now.length;
    if (atStart || atEnd) return null;
    // All that stayed up to it and all from it on: if either stands twice, it may have stayed elsewhere as well.
    const { old, length } = found.kept;
    const around = [this.#old.slice(old, right), this.#old.slice(left, old + length)];
    const isSure = around.every((words) => standsOnce(words, this.#old) && standsOnce(words, this.#now));
    return isSure ? found.place + from - left : null;
  }

  #within(from: number, to: number): { readonly kept: Kept; readonly place: number } | null {
    const kept = this.#kept.find(({ old, length }) => old <= from && to <= old + length);
    return kept === undefined ? null : { kept, place: kept.now + from - kept.old };
  }
}

function keptIn(edits: readonly Edit[]): readonly Kept[] {
  const kept: Kept[] = [];
  let [old, now] = [0, 0];
  for (const { op, text } of edits) {
    const last = kept.at(-1);
    if (op === "keep" && last !== undefined && last.old + last.length === old && last.now + last.length === now)
      kept[kept.length - 1] = { ...last, length: last.length + text.length };
    else if (op === "keep") kept.push({ old, now, length: text.length });
    if (op === "keep" || op === "delete" || op === "moveOut") old += text.length;
    if (op === "keep" || op === "insert" || op === "moveIn") now += text.length;
  }
  return kept;
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Where the word before a stretch begins and the word after it ends. */
export function wordsBeside(text: string, from: number, to: number): readonly [number, number] {
  return [leftOf(text, from), rightOf(text, to)];
}

/** Where the word before a place begins, with the rest of a word that the place cuts; the start of the text where there is none. */
function leftOf(text: string, at: number): number {
  const found = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*[^\p{L}\p{N}]*$/u.exec(text.slice(0, at))?.[0] ?? "";
  return found === "" ? 0 : at - found.length;
}

/** Where the word after a place ends; the end of the text where there is none. */
function rightOf(text: string, at: number): number {
  const found = /^[^\p{L}\p{N}]*[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/u.exec(text.slice(at))?.[0] ?? "";
  return found === "" ? text.length : at + found.length;
}

/** Whether words stand in a text in one place alone; the beginning of a longer word is another word. */
function standsOnce(words: string, text: string): boolean {
  let found = 0;
  for (let at = text.indexOf(words); at !== -1 && found < 2; at = text.indexOf(words, nextStart(text, at))) {
    if (!cutsWord(text, at) && !cutsWord(text, at + words.length)) found += 1;
  }
  // Words that are themselves cut out of a longer one are looked for in all.
  return found === 1 || (found === 0 && text.indexOf(words) === text.lastIndexOf(words));
}

/** Whether a place lies within a word. */
function cutsWord(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2))
  );
}

/** The next place after one where words may begin: within a word there is none. */
function nextStart(text: string, at: number): number {
  const inside = /[\p{L}\p{N}\p{M}]+/uy;
  inside.lastIndex = at;
  return inside.test(text) ? inside.lastIndex : at + 1;
}
