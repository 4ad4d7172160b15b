import { remembered } from "../common/remembered.ts";
import { said, type Said } from "../common/said.ts";
import { headingsOver } from "./compiling/headings-over.ts";
import { shiftedReferences } from "./compiling/references.ts";
import type { Composite, PartyDraft } from "./composite.ts";
import type { Draft } from "./draft.ts";
import { reading } from "./reading.ts";

/**
 * What a reader of a composite must know before its words: which parties name points by numbers that it counts otherwise, whose
 * points stand under headings of others, and whose drafts have pictures that it lacks.
 */
export const toTellFirst = remembered((composite: Composite): readonly Said[] => {
  const sources = composite.drafts.flatMap(({ party }): PartyDraft[] => {
    const read = reading(composite, party);
    return read.ok ? [{ party, draft: read.value }] : [];
  });
  const pictures = sources.flatMap(({ party, draft }) => {
    const count = picturesOf(draft);
    return count === 0 ? [] : [said("pictures-not-in-text", { party, count })];
  });
  return [...shiftedReferences(sources, composite), ...headingsOver(composite), ...pictures] as readonly Said[];
});

function picturesOf({ warnings }: Draft): number {
  const counts = warnings.flatMap(({ code, facts }) => (code === "picture" ? (facts?.["count"] ?? 1) : []));
  return counts.reduce((sum: number, count) => sum + (typeof count === "number" ? count : 1), 0);
}

/** The title that all drafts share, however they set it in capitals; empty where they share none. */
export function sharedTitle(drafts: readonly Pick<Draft, "title">[]): string {
  const [first, ...others] = drafts.map(({ title }) => title.trim());
  const same = (title: string): boolean => title.toLowerCase() === first?.toLowerCase();
  return first !== undefined && others.every(same) ? first : "";
}
