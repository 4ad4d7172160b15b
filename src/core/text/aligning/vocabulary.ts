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
  readonly #telling = new Set<number>();
  /** Normal forms by number. */
  readonly forms: string[] = [];
  /** Stem of a form. */
  readonly stems: number[] = [];
  /** Character grams of a form. */
  readonly grams: Int32Array[] = [];

  readonly #language: TreatyWords;
  /** How a form stands in a citation. */
  readonly #kinds: Kind[] = [];
  readonly #kindOf: ReadonlyMap<string, Kind>;

  constructor(language: TreatyWords) {
    this.#language = language;
    const kinds = [
      [language.joiners, "joiner"],
      [language.instruments, "instrument"],
      [language.parts, "part"],
    ] as const;
    this.#kindOf = new Map(
      kinds.flatMap(([words, kind]) => [...words].map((word) => [normaliseWord(word), kind] as const)),
    );
  }

  /** How many stems, pairs of stems and grams there are. */
  get sizes(): { readonly stems: number; readonly pairs: number; readonly grams: number } {
    return { stems: this.#stemIds.size, pairs: this.#pairIds.size, grams: this.#gramIds.size };
  }

  /** The words of a text as they are written, each with the number of its stem. */
  eachWritten(text: string, take: (word: string, stem: number) => void): void {
    eachWord(text, (word) => {
      const form = this.#formOf.get(word);
      if (form !== undefined) take(word, this.stems[form] ?? 0);
    });
  }

  /**
   * The forms of a text in order, without the numbers of articles and acts that are cited: a new draft numbers them
   * anew, and an equal number says nothing.
   */
  read(text: string): number[] {
    const sequence: number[] = [];
    const citation = new Citation();
    eachWord(text, (word) => {
      let form = this.#formOf.get(word);
      if (form === undefined) {
        form = this.#normalForm(normaliseWord(word));
        this.#formOf.set(word, form);
      }
      if (!citation.covers(this.#kinds[form] ?? "word", word)) sequence.push(form);
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
    this.#kinds.push(this.#kindOf.get(normal) ?? kindByShape(normal));
    const stem = numbered(this.#stemIds, stemOf(this.#language.synonyms.get(normal) ?? normal));
    this.stems.push(stem);
    if (!this.#language.boilerplate.has(normal)) this.#telling.add(stem);
    this.grams.push(gramsOf(normal, this.#gramIds));
    return form;
  }
}

type Kind = "part" | "instrument" | "joiner" | "number" | "word";

/** A letter of its own stands among numbers as "and" does: 5(1)(a) and (b). */
function kindByShape(normal: string): Kind {
  return /^\p{Nd}/u.test(normal) ? "number" : normal.length === 1 ? "joiner" : "word";
}

/** Between the name of an act and its number stand so many words at most: Regulation (EU) No 600/2014. */
const ACT_REACH = 3;
/** Longer numbers are no numbers of articles. */
const PART_DIGITS = 3;

/** Tells, word by word, the numbers that cite a part of an instrument or an instrument. */
class Citation {
  #part = false;
  #act = 0;

  covers(kind: Kind, word: string): boolean {
    if (kind === "number") return (this.#part && word.length <= PART_DIGITS) || (this.#act > 0 && word.includes("/"));
    if (kind === "instrument") this.#act = ACT_REACH;
    else if (this.#act > 0) this.#act--;
    if (kind !== "joiner") this.#part = kind === "part";
    return false;
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
