import { remembered } from "../common/remembered.ts";
import type { Composite, CompositeText } from "./composite.ts";
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

/** A text that is printed as people read it, with a backslash before what was typed like the sign of a party. */
export function escapeTyped(text: CompositeText, parties: readonly string[]): CompositeText {
  const names = new Set(parties.map(folded));
  const within = (parts: CompositeText): CompositeText =>
    parts.map((part) =>
      typeof part === "string"
        ? part.replaceAll(SIGN, (sign, inner: string) => (isSign(inner, names) ? `\\{${inner}\\}` : sign))
        : { alternatives: part.alternatives.map((each) => ({ ...each, text: within(each.text) })) },
    );
  return within(text);
}

const SIGN = /\{([^{}\n]*)\}/gu;

function signsIn(words: string, names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words.matchAll(SIGN)].flatMap(([sign, inner = ""]) => (isSign(inner, names) ? [sign] : [])));
}

function isSign(inner: string, names: ReadonlySet<string>): boolean {
  return [/,/u, /[\s,;]+/u].some((between) => inner.split(between).every((name) => names.has(folded(name))));
}

// Without a language: the same words are the same names everywhere.
function folded(name: string): string {
  return name.trim().toLowerCase();
}
