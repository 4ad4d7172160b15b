import type { Alternative, CompositeText, Slot } from "../composite.ts";
import { holdsRows } from "../table-composite.ts";
import { areFew } from "./edges.ts";
import { joinTexts } from "./slots.ts";

/**
 * A text in which brackets that came or changed since `before`, and that only a few words hold apart, are one: a phrase stands whole,
 * `[in the presence of both][with the consent of the carrier]`, and is not cut at a word that two ways to say it happen to
 * share. All of `parties` read what they read before.
 */
export function joinedNear(text: CompositeText, before: CompositeText, parties: readonly string[]): CompositeText {
  const known = new Set(before.map((part) => JSON.stringify(part)));
  const joined: CompositeText[number][] = [];
  for (const part of text) {
    const [slot, words] = joined.slice(-2);
    const isNear = isSlot(slot) && typeof words === "string" && areFew(words) && isSlot(part);
    const areNew = isNear && [slot, part].every((each) => !known.has(JSON.stringify(each)));
    const one = areNew ? together(slot, words, part, parties) : null;
    if (one === null) joined.push(part);
    else joined.splice(-2, 2, one);
  }
  return joined;
}

function isSlot(part: string | Slot | undefined): part is Slot {
  return typeof part === "object";
}

/** Two brackets with the words between them as one; null where not the same parties stand together in both, and all in one. */
function together(one: Slot, words: string, other: Slot, parties: readonly string[]): Slot | null {
  if (holdsRows(one) || holdsRows(other) || one.alternatives.length !== other.alternatives.length) return null;
  if (parties.some((party) => one.alternatives.filter((each) => each.parties.includes(party)).length !== 1))
    return null;
  const joined: Alternative[] = [];
  for (const { parties: held, text } of one.alternatives) {
    const mate = other.alternatives.find((each) => each.parties.toSorted().join("\n") === held.toSorted().join("\n"));
    if (mate === undefined) return null;
    joined.push({ parties: held, text: [[words], mate.text].reduce(joinTexts, text) });
  }
  return { alternatives: joined };
}
