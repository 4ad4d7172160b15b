import type { Alternative, CompositeText, Slot } from "../composite.ts";

/** Two slots side by side as one: each party reads the same as before. Null where nobody holds an alternative. */
function joinSlots(one: Slot, other: Slot): Slot | null {
  if ([...one.alternatives, ...other.alternatives].some(({ parties }) => parties.length === 0)) return null;
  const held = (slot: Slot, party: string): number =>
    slot.alternatives.findIndex(({ parties }) => parties.includes(party));
  const joined = new Map<string, { parties: string[]; text: CompositeText }>();
  for (const { parties } of [...one.alternatives, ...other.alternatives]) {
    for (const party of parties) {
      const [a, b] = [held(one, party), held(other, party)];
      const known = joined.get(`${a} ${b}`);
      if (known?.parties.includes(party) === true) continue;
      if (known !== undefined) known.parties.push(party);
      else
        joined.set(`${a} ${b}`, {
          parties: [party],
          text: joinTexts(one.alternatives[a]?.text ?? [], other.alternatives[b]?.text ?? []),
        });
    }
  }
  return { alternatives: [...joined.values()].toSorted(wordsFirst) };
}

/** As compiling has them, whichever came first: by their first holder, a demand for no words last. */
export function wordsFirst(a: Alternative, b: Alternative): number {
  return (
    Number(a.text.length === 0) - Number(b.text.length === 0) || ((a.parties[0] ?? "") < (b.parties[0] ?? "") ? -1 : 1)
  );
}

/** Two texts one after the other, in normal form where both are. */
export function joinTexts(one: CompositeText, other: CompositeText): CompositeText {
  const [last, first] = [one.at(-1), other[0]];
  if (last === undefined) return other;
  if (first === undefined) return one;
  if (typeof last === "string" && typeof first === "string")
    return [...one.slice(0, -1), last + first, ...other.slice(1)];
  if (typeof last !== "string" && typeof first !== "string") {
    const joined = joinSlots(last, first);
    return joined === null ? [...one, ...other] : [...one.slice(0, -1), joined, ...other.slice(1)];
  }
  return [...one, ...other];
}

/** Whether words stand in brackets that name nobody: of those nothing can be said of a party. */
export function isUnnamed(text: CompositeText): boolean {
  return text.some(
    (part) =>
      typeof part !== "string" &&
      part.alternatives.some(({ parties, text: held }) => parties.length === 0 || isUnnamed(held)),
  );
}

/** The text as some of its parties hold it: each reads the same, and nobody else stands in it. */
export function heldBy(text: CompositeText, parties: readonly string[]): CompositeText {
  return text.reduce<CompositeText>((held, part) => {
    if (typeof part === "string") return joinTexts(held, [part]);
    const alternatives = part.alternatives.flatMap(({ parties: named, text: words }): readonly Alternative[] => {
      const own = named.filter((party) => parties.includes(party));
      return own.length === 0 ? [] : [{ parties: own, text: heldBy(words, own) }];
    });
    return joinTexts(held, settledSlot(alternatives, parties));
  }, []);
}

/**
 * The text without brackets in which nobody differs: alternatives of the same words are one, and one that all of these parties hold
 * stands outside. Each of them reads the same.
 */
export function settled(text: CompositeText, parties: readonly string[]): CompositeText {
  return text.reduce<CompositeText>((done, part) => {
    if (typeof part === "string") return joinTexts(done, [part]);
    const alternatives = part.alternatives.map(({ parties: named, text: words }) => ({
      parties: named,
      text: named.length === 0 ? words : settled(words, named),
    }));
    return joinTexts(done, isUnnamed([{ alternatives }]) ? [{ alternatives }] : settledSlot(alternatives, parties));
  }, []);
}

/** A slot as it stands in a text that these parties hold; nothing where nobody has words. */
function settledSlot(alternatives: readonly Alternative[], parties: readonly string[]): CompositeText {
  const merged: Alternative[] = [];
  for (const { parties: named, text } of alternatives) {
    const at = merged.findIndex((other) => JSON.stringify(other.text) === JSON.stringify(text));
    const same = merged[at];
    if (same === undefined) merged.push({ parties: named, text });
    else merged[at] = { parties: [...same.parties, ...named], text };
  }
  const [only, ...others] = merged;
  if (only === undefined || merged.every(({ text }) => text.length === 0)) return [];
  const all = others.length === 0 && parties.every((party) => only.parties.includes(party));
  return all ? only.text : [{ alternatives: merged }];
}
