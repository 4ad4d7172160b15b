import { remembered } from "../common/remembered.ts";
import type { Composite } from "./composite.ts";
import { holdersOf, readingText, walkComposite } from "./reading.ts";

/** Words that a party typed and that look like the sign of whose words stand before it: `{NORTH}`. */
export interface TypedHolder {
  readonly words: string;
  /** Who has these words at the point. */
  readonly parties: readonly string[];
}

/**
 * Where words of a composite look like the sign of whose words these are, by point: braces with nothing but its parties. On paper
 * they would be read as the true ones.
 */
export const typedHolders = remembered((composite: Composite): ReadonlyMap<string, readonly TypedHolder[]> => {
  const names = new Set(composite.parties.map(folded));
  const holders = holdersOf(composite);
  const found = new Map<string, readonly TypedHolder[]>();
  for (const { point } of walkComposite(composite.points)) {
    const here = new Map<string, string[]>();
    for (const party of holders.get(point.id) ?? [])
      for (const words of signsIn(
        [point.heading, point.text].map((each) => readingText(each, party)).join("\n"),
        names,
      )) {
        const parties = here.get(words) ?? [];
        here.set(words, parties);
        parties.push(party);
      }
    if (here.size > 0)
      found.set(
        point.id,
        [...here].map(([words, parties]) => ({ words, parties })),
      );
  }
  return found;
});

function signsIn(words: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const signs = [...words.matchAll(/\{([^{}\n]*)\}/gu)].filter(([, inner = ""]) =>
    [/,/u, /[\s,;]+/u].some((between) => inner.split(between).every((name) => names.has(folded(name)))),
  );
  return new Set(signs.map(([sign]) => sign));
}

// Without a language: the same words are the same names everywhere.
function folded(name: string): string {
  return name.trim().toLowerCase();
}
