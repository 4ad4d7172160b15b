import { wordsOf } from "../../evidence/features.ts";
import { findFigures } from "../../evidence/figure-text.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { DraftNames, wordsOfDraft } from "./draft-names.ts";
import type { Fault } from "./finding.ts";
import type { Prose } from "./prose.ts";

/** A figure of a draft with the words around it. */
interface DraftFigure {
  readonly low: string;
  readonly unit: string;
  readonly words: ReadonlySet<string>;
  readonly point: string;
  readonly text: string;
}

/** Content words that a sentence and a point must share to speak of one thing. */
const SHARED = 2;

/** Figures given as a draft's that stand in another draft, where the draft named has its own. */
export function figuresOfDrafts(prose: Prose, state: ProcessState): readonly Fault[] {
  const faults: Fault[] = [];
  const names = new DraftNames(state);
  const byDraft = new Map(state.drafts.map((tabled) => [tabled.id, figuresIn(tabled)]));
  for (const sentence of prose.sentences) {
    const drafts = names.in(sentence).filter(({ named }) => named);
    if (drafts.length === 0) continue;
    for (const figure of findFigures(sentence.text)) {
      const said = drafts.findLast(({ to }) => to <= figure.from)?.draft ?? null;
      if (said === null || figure.of !== undefined || !figure.digits) continue;
      const clause = wordsOf(sentence.text.slice(Math.max(0, figure.from - 90), figure.to + 60));
      const alike = (one: DraftFigure): boolean =>
        one.unit === (figure.unit ?? "") && [...one.words].filter((word) => clause.has(word)).length >= SHARED;
      const own = byDraft.get(said.id) ?? [];
      if (own.some(({ low }) => low === figure.low)) continue;
      const instead = own.find(alike);
      const holder = state.drafts.find(
        ({ id }) => id !== said.id && (byDraft.get(id) ?? []).some((one) => one.low === figure.low && alike(one)),
      );
      if (instead === undefined || holder === undefined) continue;
      faults.push({
        code: "wrong-draft",
        severity: "error",
        message: `"${said.draft.title}" has ${instead.text} here (point ${instead.point}); this figure is of "${holder.draft.title}".`,
        from: sentence.from + figure.from,
        to: sentence.from + figure.to,
      });
    }
  }
  return faults;
}

function figuresIn({ draft }: TabledDraft): readonly DraftFigure[] {
  return wordsOfDraft(draft).flatMap(({ point, text }) =>
    findFigures(text).map((figure) => ({
      low: figure.low,
      unit: figure.unit ?? "",
      words: wordsOf(text),
      point: point.id,
      text: figure.text.trim(),
    })),
  );
}

const OF_TEXT = /\b(?:drafts?|plans?|texts?|framework|proposals?|counter-?\p{L}+|points?|document)\b/iu;

/** Whether a sentence gives a figure as a text's, and a draft on record has it: no estimate then, whatever it resembles. */
export function isOfDraft(context: string, low: string, numbers: ReadonlySet<string>): boolean {
  return numbers.has(low) && OF_TEXT.test(context);
}

/** All figures of all drafts. */
export function draftNumbers(state: ProcessState): ReadonlySet<string> {
  return new Set(state.drafts.flatMap((tabled) => figuresIn(tabled).map(({ low }) => low)));
}
