import type { Fact, Said } from "../core/common/said.ts";
import type { Address } from "./answer.ts";
import { addressOfThing, type View } from "./view.ts";

/** The events, drafts and parties that a finding names in its facts: what it rests on where it names no figure and no point. */
export function eventsOn(view: View, quote: string, message: Said): readonly (Address | null)[] {
  const words = new Set(textsIn(message));
  const { events, parties, drafts } = view.talks;
  return [
    ...events
      .filter(({ title, date }) => words.has(title) || words.has(date))
      .map(({ id }) => addressOfThing(view, "event", id)),
    ...drafts
      .filter(({ draft, id }) => words.has(draft.title) || words.has(id))
      .map(({ id }) => addressOfThing(view, "draft", id)),
    ...parties
      .filter(({ name, id }) => (words.has(name) || words.has(id)) && quote !== "")
      .map(({ id }) => addressOfThing(view, "party", id)),
  ];
}

function textsIn(fact: Fact): readonly string[] {
  if (typeof fact === "string") return [fact];
  if (typeof fact !== "object" || fact === null) return [];
  return (Array.isArray(fact) ? fact : Object.values((fact as Said).facts)).flatMap(textsIn);
}
