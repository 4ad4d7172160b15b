import { remembered } from "../../common/remembered.ts";
import { conceptsOf } from "../../evidence/concepts.ts";
import { stem, wordsOf } from "../../evidence/features.ts";
import { findFigures } from "../../evidence/figure-text.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { wordsOfDraft } from "./draft-names.ts";

/** A figure of a draft with the words around it. */
export interface DraftFigure {
  readonly low: string;
  readonly unit: string;
  readonly words: ReadonlySet<string>;
  readonly topics: readonly string[];
  readonly point: string;
  readonly text: string;
  /** What is counted, in stem: the word after the number. */
  readonly noun: string;
  /** Whether the point says when the figure holds: in peacetime, or at all times. */
  readonly condition: ReadonlySet<string> | null;
}

/** What a number counts, in stem: the word after it, whoever is counted as a person; empty where none follows. */
export function nounAfter(text: string, to: number): string {
  const noun = /^[\s-]*(?:(?:active|armed|serving)\s+)?(\p{L}+)/u.exec(text.slice(to, to + 40))?.[1] ?? "";
  return PERSONS.test(noun) ? "" : stem(noun);
}

const PERSONS =
  /^(?:personnel|people|persons?|troops?|soldiers?|men|members?|in|and|or|at|for|with|strong|while|under)$/iu;

/** A point that says that something has no limit. */
export interface Unlimited {
  readonly point: string;
  readonly topics: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** Points of each draft that say that there is no limit, by the draft's id. */
export const unlimitedByDraft = remembered(
  (state: ProcessState): ReadonlyMap<string, readonly Unlimited[]> =>
    new Map(
      state.drafts.map(({ id, draft }) => [
        id,
        wordsOfDraft(draft)
          .filter(
            ({ text }) =>
              /\bno (?:\p{L}+ )?(?:limits?|ceilings?|caps?)\b/iu.test(text) && findFigures(text).length === 0,
          )
          .map(({ point, text }) => ({ point: point.id, topics: point.topics ?? [], words: wordsOf(text) })),
      ]),
    ),
);

/** Figures of each draft, by its id. */
export const figuresByDraft = remembered(
  (state: ProcessState): ReadonlyMap<string, readonly DraftFigure[]> =>
    new Map(state.drafts.map((tabled) => [tabled.id, figuresIn(tabled)])),
);

function figuresIn({ draft }: TabledDraft): readonly DraftFigure[] {
  return wordsOfDraft(draft).flatMap(({ point, text }) =>
    findFigures(text).map((figure) => ({
      low: figure.low,
      unit: figure.unit ?? "",
      words: wordsOf(text),
      topics: point.topics ?? [],
      point: point.id,
      text: figure.text.trim(),
      noun: nounAfter(text, figure.to),
      condition: conceptsOf(text).get("condition") ?? null,
    })),
  );
}

const OF_TEXT = /\b(?:drafts?|plans?|texts?|framework|proposals?|counter-?\p{L}+|points?|document)\b/iu;

/** Whether a sentence gives a figure as a text's, and a draft on record has it: no estimate then, whatever it resembles. */
export function isOfDraft(context: string, low: string, numbers: ReadonlySet<string>): boolean {
  return numbers.has(low) && OF_TEXT.test(context);
}

/** All figures of all drafts. */
export const draftNumbers = remembered(
  (state: ProcessState): ReadonlySet<string> =>
    new Set([...figuresByDraft(state).values()].flatMap((figures) => figures.map(({ low }) => low))),
);
