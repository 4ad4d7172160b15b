import type { ReturnedBy, ReturnedItem } from "./returned.ts";
import type { Span } from "./span.ts";

/** Whether a party reads words that stand there: it holds every alternative around them. */
export function reads({ holders }: ReturnedItem, party: string): boolean {
  return holders.every((parties) => parties.includes(party));
}

function between(last: ReturnedItem | null, next: ReturnedItem): string {
  if (last === null || last.slots.length !== next.slots.length) return "";
  if (last.slots.join() !== next.slots.join()) return " … ";
  return JSON.stringify(last.holders) === JSON.stringify(next.holders) ? "" : " / ";
}

/** A span in the making. */
interface OpenSpan {
  readonly from: number;
  quote: string;
  insert: string;
  slot?: string;
  past?: string;
}

/** Changes side by side in one paragraph, in the making: a span for each party in whose reading they are counted. */
export class Hunk {
  readonly by: ReturnedBy[] = [];
  readonly alternatives = new Set<string>();
  from = "";
  to = "";
  #last: ReturnedItem | null = null;
  readonly #open = new Map<string, OpenSpan>();
  readonly #closed: (readonly [string, OpenSpan])[] = [];

  /** By item, how much of each party's reading stands before it. */
  constructor(private readonly places: readonly ReadonlyMap<string, number>[]) {}

  /** Words that went or came, as they are shown: between two alternatives, and two places, a sign that they are two. */
  shows(item: ReturnedItem, side: "from" | "to"): void {
    const sign = this[side] === "" ? "" : between(this.#last, item);
    this[side] += sign + item.text;
    this.#last = item;
  }

  /** The span of a party that is open at an item. */
  spanOf(as: string, index: number): OpenSpan {
    const open = this.#open.get(as) ?? { from: this.places[index]?.get(as) ?? 0, quote: "", insert: "" };
    this.#open.set(as, open);
    return open;
  }

  /** Words that stay part one span of their readers from the next. */
  keep(item: ReturnedItem): void {
    for (const [as, span] of this.#open) {
      if (!reads(item, as)) continue;
      this.#closed.push([as, span]);
      this.#open.delete(as);
    }
  }

  /** All spans that change words. */
  edit(point: string, within: Span["in"]): readonly Span[] {
    return [...this.#closed, ...this.#open]
      .filter(([, { quote, insert }]) => quote !== insert)
      .map(([as, { quote, insert, ...place }]) => ({
        point,
        in: within,
        as,
        ...place,
        to: place.from + quote.length,
        quote,
        insert,
      }));
  }
}
