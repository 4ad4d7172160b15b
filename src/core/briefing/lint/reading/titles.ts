import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import { walkPoints } from "../../../text/draft.ts";

/** The title of a draft, with who tabled it and when where another has the same title. */
export function titleOf({ draft }: TabledDraft, { drafts, parties }: ProcessState): string {
  if (drafts.filter((other) => other.draft.title === draft.title).length === 1) return draft.title;
  const names = draft.tabledBy.map((id) => parties.find((party) => party.id === id)?.name ?? id);
  return `${draft.title} (${[...names, draft.date ?? ""].join(", ")})`;
}

/** Most characters of a point that a finding quotes whole. */
const LONGEST = 320;

/** The words of a point where they are short enough to be read; else its one sentence. */
export function wordsOfPoint({ draft }: TabledDraft, id: string, sentence: string): string {
  for (const { point } of walkPoints(draft.points))
    if (point.id === id && point.text.length <= LONGEST) return point.text.trim();
  return sentence;
}
