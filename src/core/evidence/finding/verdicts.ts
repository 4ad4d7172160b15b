import type { Features } from "../features.ts";
import { judgePair, type Verdict } from "./pairs.ts";

/** What is kept of a pair that nobody asked about yet. */
const OPEN = 0;
/** What is kept of two claims that may stand side by side. */
const BESIDE = 1;

/**
 * How each two claims of a quantity stand, judged when it is asked for and kept, a byte each. What was judged of the quantity before
 * is taken over: where one figure of three hundred is being written, only its own pairs are judged at each key.
 */
export class Verdicts {
  /** The pairs of the first claim with those after it, then those of the second, and so on. */
  readonly #kept: Uint8Array;
  /** What a byte above `BESIDE` stands for. */
  readonly #kinds: Verdict[];

  constructor(
    readonly group: readonly Features[],
    before: Verdicts | null = null,
  ) {
    this.#kept = new Uint8Array((group.length * (group.length - 1)) / 2);
    this.#kinds = before === null ? [] : [...before.#kinds];
    if (before !== null) this.#takeOver(before);
  }

  /** How two claims stand, by their places in the group, the earlier one first. */
  of(first: number, second: number): Verdict | null {
    const place = this.#placeOf(first, second);
    const kept = this.#kept[place] ?? OPEN;
    if (kept !== OPEN) return this.#kinds[kept - BESIDE - 1] ?? null;
    const [a, b] = [this.group[first], this.group[second]];
    const verdict = a === undefined || b === undefined ? null : judgePair(a, b);
    this.#kept[place] = verdict === null ? BESIDE : BESIDE + 1 + this.#kindOf(verdict);
    return verdict;
  }

  #placeOf(first: number, second: number): number {
    return (first * (2 * this.group.length - first - 1)) / 2 + second - first - 1;
  }

  #kindOf({ kind, reason }: Verdict): number {
    const known = this.#kinds.findIndex((each) => each.kind === kind && each.reason === reason);
    return known >= 0 ? known : this.#kinds.push({ kind, reason }) - 1;
  }

  #takeOver(before: Verdicts): void {
    const placesBefore = new Map(before.group.map((each, at) => [each, at]));
    const was = this.group.map((each) => placesBefore.get(each) ?? -1);
    for (const [first, a] of was.entries())
      for (let second = first + 1; second < was.length; second++) {
        const b = was[second] ?? -1;
        // In the other order they were another pair.
        if (a >= 0 && b > a) this.#kept[this.#placeOf(first, second)] = before.#kept[before.#placeOf(a, b)] ?? OPEN;
      }
  }
}
