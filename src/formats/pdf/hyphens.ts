/** First parts of compounds that keep their hyphen. */
const COMPOUND = new Set("self non ex vice quasi cross high low long short well all half mid".split(" "));

/** Decides what a hyphen at the end of a line is, from how the words are written elsewhere in the same text. */
export class Hyphens {
  readonly #words = new Set<string>();
  readonly #hyphenated = new Set<string>();
  readonly #rejoined = new Set<string>();

  /** `lines`: all lines of the text. */
  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const whole = line.replace(/(?<![\p{L}\p{M}])[\p{L}\p{M}]+[-‐]$/u, "");
      for (const word of whole.toLowerCase().match(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu) ?? []) {
        if (/[-‐]/u.test(word)) this.#hyphenated.add(word.replaceAll("‐", "-"));
        else this.#words.add(word);
      }
    }
  }

  /** Words from which a hyphen was taken. */
  get rejoined(): readonly string[] {
    return [...this.#rejoined];
  }

  /** How a line goes on after the one before it: behind a blank, at once, or at once without that one's last sign. */
  joint(before: string, line: string): "blank" | "none" | "divided" {
    const [, first = "", sign = ""] = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)([-‐\u00ad])$/u.exec(before) ?? [];
    const [second] = /^[\p{L}\p{M}]+/u.exec(line) ?? [];
    if (first === "" || second === undefined) return before === "" ? "none" : "blank";
    if (!this.#divides(first, sign, second)) return "none";
    this.#rejoined.add(first + second);
    return "divided";
  }

  /** Whether the hyphen only divides one word. */
  #divides(first: string, sign: string, second: string): boolean {
    if (sign === "\u00ad") return true;
    if (!/^\p{Ll}/u.test(second)) return false;
    const [left, right] = [first.toLowerCase(), second.toLowerCase()];
    if (this.#hyphenated.has(`${left}-${right}`)) return false;
    if (this.#words.has(left + right)) return true;
    if (COMPOUND.has(left)) return false;
    // Two words that stand alone elsewhere are more likely a compound, such as long-term.
    return !(this.#words.has(left) && this.#words.has(right)) && left.length > 1;
  }
}
