import type { CompositeText, Slot } from "../../text/composite.ts";
import { outsidePoints } from "../../text/outside.ts";
import { holdersOf, readingText, walkComposite } from "../../text/reading.ts";
import type { TextVersionWords } from "../../text/spans.ts";

/** One place of a version on which its holders differ. */
export interface Bracket {
  readonly point: string;
  readonly in: "heading" | "text";
  /** As spans name it: `s1`, `h2`. */
  readonly slot: string;
  /** What is held, each with the parties that hold it; empty words are a demand for none. */
  readonly alternatives: readonly { readonly parties: readonly string[]; readonly text: string }[];
  /** Holders of the point that hold nothing at this place. */
  readonly without: readonly string[];
}

/** The places of a composite that stand in brackets, in the order of the text, outer ones before those inside them. A draft has none. */
export function bracketsOf({ composite }: TextVersionWords): readonly Bracket[] {
  if (composite === undefined) return [];
  const holders = holdersOf(composite);
  const outside = outsidePoints(composite);
  const brackets: Bracket[] = [];
  for (const { point } of walkComposite(composite.points)) {
    if (outside.has(point.id)) continue;
    const held = holders.get(point.id) ?? [];
    for (const part of ["heading", "text"] as const) {
      let next = 1;
      const walk = (text: CompositeText): void => {
        for (const slot of text) {
          if (typeof slot === "string") continue;
          brackets.push({
            point: point.id,
            in: part,
            slot: `${part === "heading" ? "h" : "s"}${next++}`,
            ...shown(slot, held),
          });
          for (const each of slot.alternatives) walk(each.text);
        }
      };
      walk(point[part]);
    }
  }
  return brackets;
}

function shown({ alternatives }: Slot, held: readonly string[]): Pick<Bracket, "alternatives" | "without"> {
  const inside = new Set(alternatives.flatMap(({ parties }) => parties));
  return {
    alternatives: alternatives.map(({ parties, text }) => ({ parties, text: readingText(text, parties[0] ?? "") })),
    without: held.filter((party) => !inside.has(party)),
  };
}
