import type { TreatyWords } from "../../common/language/treaty-words.ts";
import { PairIds } from "./pair-ids.ts";
import { eachWord, normaliseWord, stemOf } from "./words.ts";

/** Words of both drafts under small numbers: each written form leads to its normal form, its stem and its character grams. */
export class Vocabulary {
  readonly #formOf = new Map<string, number>();
  readonly #normalOf = new Map<string, number>();
  readonly #stemIds = new Map<string, number>();
  readonly #gramIds = new PairIds();
  readonly #pairIds = new PairIds();
  readonly #written: string[] = [];
  readonly #telling = new Set<number>();
  /** Normal forms by number. */
  readonly forms: string[] = [];
  /** Stem of a form. */
  readonly stems: number[] = [];
  /** Character grams of a form. */
  readonly grams: Int32Array[] = [];

  readonly #language: TreatyWords;

  constructor(language: TreatyWords) {
    this.#language = language;
  }

  /** How many stems, pairs of stems and grams there are. */
  get sizes(): { readonly stems: number; readonly pairs: number; readonly grams: number } {
    return { stems: this.#stemIds.size, pairs: this.#pairIds.size, grams: this.#gramIds.size };
  }

  /** A stem as it is written where it first occurs. */
  written(stem: number): string {
    return this.#written[stem] ?? "";
  }

  /** The forms of a text in order. */
  read(text: string): number[] {
    const sequence: number[] = [];
    eachWord(text, (word) => {
      let form = this.#formOf.get(word);
      if (form === undefined) {
        form = this.#normalForm(normaliseWord(word));
        this.#written[this.stems[form] ?? 0] ??= word;
        this.#formOf.set(word, form);
      }
      sequence.push(form);
    });
    return sequence;
  }

  /** False where all words of a stem are such as any clause may hold. */
  isTelling(stem: number): boolean {
    return this.#telling.has(stem);
  }

  /** The number of two stems that follow each other. */
  pair(first: number, second: number): number {
    return this.#pairIds.of(first, second);
  }

  #normalForm(normal: string): number {
    let form = this.#normalOf.get(normal);
    if (form !== undefined) return form;
    form = this.forms.length;
    this.#normalOf.set(normal, form);
    this.forms.push(normal);
    const stem = numbered(this.#stemIds, stemOf(this.#language.synonyms.get(normal) ?? normal));
    this.stems.push(stem);
    if (!this.#language.boilerplate.has(normal)) this.#telling.add(stem);
    this.grams.push(gramsOf(normal, this.#gramIds));
    return form;
  }
}

function numbered(ids: Map<string, number>, name: string): number {
  let id = ids.get(name);
  if (id === undefined) ids.set(name, (id = ids.size));
  return id;
}

const GRAM_LENGTH = 4;
const BEFORE = 0x5e;
const AFTER = 0x24;

/** Numbers of the runs of four characters of a word with its borders; they meet where prefixes and endings differ. */
function gramsOf(word: string, ids: PairIds): Int32Array {
  const unit = (at: number): number =>
    at === 0 ? BEFORE : at <= word.length ? word.charCodeAt(at - 1) : at === word.length + 1 ? AFTER : 0;
  const grams = new Int32Array(Math.max(1, word.length + 3 - GRAM_LENGTH));
  for (let at = 0; at < grams.length; at++) {
    grams[at] = ids.of((unit(at) << 16) | unit(at + 1), (unit(at + 2) << 16) | unit(at + 3));
  }
  return grams;
}
