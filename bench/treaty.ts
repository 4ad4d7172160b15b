import { seededRandom } from "../src/core/common/random.ts";

/** How much a revised treaty differs from the first; shares of words or of paragraphs. */
export interface Revision {
  readonly substituted: number;
  readonly inserted: number;
  readonly deleted: number;
  readonly moved: number;
  readonly dropped: number;
  readonly added: number;
}

/** A careful hand: few words differ. */
export const light: Revision = {
  substituted: 0.02,
  inserted: 0.005,
  deleted: 0.005,
  moved: 0,
  dropped: 0.005,
  added: 0.005,
};
/** A rewritten text: one word in nine differs, a fifth of the paragraphs stand elsewhere. */
export const heavy: Revision = {
  substituted: 0.05,
  inserted: 0.03,
  deleted: 0.03,
  moved: 0.2,
  dropped: 0.05,
  added: 0.05,
};

const common =
  "the of to and in a shall for be by with any or not as on this that such may its their from under which other each all at between no is are within have upon into during after before where";
const syllables =
  "ac ad al an ar as at be ca ce co cu de di do du en er ex fa fi for ga ge gen gra ha her im in ins int jur la le li lo ma men mi mo na ne ni no nu ob op or pa per po pre pro qua ra re ri ro sa se si so sta su ta te ter ti to tra tri tu un va ve vi vo".split(
    " ",
  );
const endings = ["tion", "ment", "ity", "al", "ed", "ing", "s", "ance", "ive", "ory", "", "", ""];

/** Makes texts that read like treaties to a machine: common words, a Zipf vocabulary, numbers, dates, clauses, paragraphs. */
export class TreatyWriter {
  readonly #random: () => number;
  readonly #vocabulary: readonly string[];
  readonly #common = common.split(" ");

  constructor(seed: number, vocabularySize = 9000) {
    this.#random = seededRandom(seed);
    this.#vocabulary = Array.from({ length: vocabularySize }, () => this.#coin());
  }

  /** Paragraphs with about this many words in all. */
  paragraphs(words: number): readonly (readonly string[])[] {
    const out: (readonly string[])[] = [];
    for (let total = 0; total < words;) {
      const paragraph = this.#paragraph();
      out.push(paragraph);
      total += paragraph.length;
    }
    return out;
  }

  /** The same paragraphs after a revision. */
  revise(paragraphs: readonly (readonly string[])[], revision: Revision): readonly (readonly string[])[] {
    const stay: (readonly string[])[] = [];
    const moving: (readonly string[])[] = [];
    for (const paragraph of paragraphs) {
      const draw = this.#random();
      if (draw < revision.dropped) continue;
      const edited = this.#edit(paragraph, revision);
      if (draw < revision.dropped + revision.moved) moving.push(edited);
      else stay.push(edited);
    }
    const added = Array.from({ length: Math.round(paragraphs.length * revision.added) }, () => this.#paragraph());
    return this.#scatter(stay, [...moving, ...added]);
  }

  #scatter(stay: readonly (readonly string[])[], loose: readonly (readonly string[])[]): (readonly string[])[] {
    const slots = new Map<number, (readonly string[])[]>();
    for (const paragraph of loose) {
      const slot = Math.floor(this.#random() * (stay.length + 1));
      slots.set(slot, [...(slots.get(slot) ?? []), paragraph]);
    }
    return [
      ...stay.flatMap((paragraph, at) => [...(slots.get(at) ?? []), paragraph]),
      ...(slots.get(stay.length) ?? []),
    ];
  }

  #edit(paragraph: readonly string[], revision: Revision): readonly string[] {
    const out: string[] = [];
    for (const word of paragraph) {
      const draw = this.#random();
      if (draw < revision.substituted) out.push(this.#word());
      else if (draw < revision.substituted + revision.deleted) continue;
      else out.push(word);
      if (this.#random() < revision.inserted) out.push(this.#word());
    }
    return out;
  }

  #paragraph(): readonly string[] {
    const words = 20 + Math.floor(this.#random() * 120);
    const out: string[] = [];
    let sentence = 0;
    for (let at = 0; at < words; at++) {
      let word = this.#word();
      if (sentence === 0) word = word.charAt(0).toUpperCase() + word.slice(1);
      sentence += 1;
      if (sentence > 12 && this.#random() < 0.08) {
        word += ".";
        sentence = 0;
      } else if (this.#random() < 0.07) word += ",";
      out.push(word);
    }
    out[out.length - 1] = `${out.at(-1)!.replace(/[.,]$/, "")}.`;
    return out;
  }

  #word(): string {
    const draw = this.#random();
    if (draw < 0.45) return this.#common[Math.floor(this.#random() ** 2 * this.#common.length)]!;
    if (draw < 0.47) return String(Math.floor(this.#random() ** 3 * 100_000));
    return this.#vocabulary[Math.floor(this.#random() ** 3 * this.#vocabulary.length)]!;
  }

  #coin(): string {
    const parts = 1 + Math.floor(this.#random() * 3);
    let word = "";
    for (let part = 0; part < parts; part++) word += syllables[Math.floor(this.#random() * syllables.length)]!;
    return word + endings[Math.floor(this.#random() * endings.length)]!;
  }
}

/** Joins paragraphs, each a list of words, into one text. */
export function treatyText(paragraphs: readonly (readonly string[])[]): string {
  return paragraphs.map((paragraph) => paragraph.join(" ")).join("\n");
}

/** A treaty-like text of about `words` words and its revision; the same seed gives the same pair. */
export function treatyPair(
  words: number,
  revision: Revision,
  seed = 1,
): { readonly from: string; readonly to: string } {
  const writer = new TreatyWriter(seed);
  const first = writer.paragraphs(words);
  return { from: treatyText(first), to: treatyText(writer.revise(first, revision)) };
}
