/** First and last of the units that stand for what is no letter: Unicode's area for private use. */
const FIRST = 0xe000;
const COUNT = 0xf8ff - 0xe000 + 1;

/**
 * One unit of text for each thing in a paragraph that is no letter (picture, note, field …), the same for the same
 * thing in both drafts, so that words and things are compared in one go.
 */
export class Signs {
  readonly #known = new Map<string, string>();

  /** The unit of a thing. More kinds of things than there are units share some, so equal units may differ in their key. */
  of(key: string): string {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const sign = String.fromCharCode(FIRST + (this.#known.size % COUNT));
    this.#known.set(key, sign);
    return sign;
  }
}
