import { remembered } from "../../common/remembered.ts";
import { conceptsOf } from "../../evidence/concepts.ts";
import { wordsOf } from "../../evidence/features.ts";
import { findFigures, type FigureMention } from "../../evidence/figure-text.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { draftAbove, isListed, wordsOfDraft, type DraftMention, type DraftMentions } from "./draft-names.ts";
import type { DraftCell } from "./draft-tables.ts";
import type { Fault } from "./finding.ts";
import type { Prose, Sentence } from "./prose.ts";

/** A figure of a draft with the words around it. */
interface DraftFigure {
  readonly low: string;
  readonly unit: string;
  readonly words: ReadonlySet<string>;
  readonly topics: readonly string[];
  readonly point: string;
  readonly text: string;
  /** Whether the point says when the figure holds: in peacetime, or at all times. */
  readonly condition: ReadonlySet<string> | null;
}

/** A figure that a text gives as a draft's. */
interface Said {
  readonly draft: TabledDraft;
  readonly figure: FigureMention;
  /** Place of the figure's text in the whole. */
  readonly offset: number;
  /** The words it stands in, up to the next figure or draft. */
  readonly zone: string;
  readonly words: ReadonlySet<string>;
  /** The cell's row names its matter; a sentence must share more words with the point. */
  readonly inTable: boolean;
}

/** Content words that a sentence and a point must share to speak of one thing. */
const SHARED = 2;

/** Figures given as a draft's that stand in another draft, or that have lost or gained a condition. */
export function figuresOfDrafts(
  prose: Prose,
  mentions: DraftMentions,
  cells: readonly DraftCell[],
  state: ProcessState,
): readonly Fault[] {
  const byDraft = figuresByDraft(state);
  const said = [...prose.sentences.flatMap((sentence) => saidIn(sentence, mentions)), ...cells.flatMap(saidInCell)];
  const withCondition = new Set(
    said
      .filter(({ zone }) => conceptsOf(zone).has("condition"))
      .map(({ draft, figure }) => `${draft.id} ${figure.low}`),
  );
  return said.flatMap((one) => {
    const own = byDraft.get(one.draft.id) ?? [];
    const same = own.find(({ low, unit }) => low === one.figure.low && unit === (one.figure.unit ?? ""));
    const fault =
      same === undefined
        ? (otherCurrency(one, own) ?? otherDraft(one, own, byDraft, state))
        : condition(one, same, withCondition);
    return fault === null ? [] : [fault];
  });
}

function saidIn(sentence: Sentence, mentions: DraftMentions): readonly Said[] {
  const { text } = sentence;
  const own = (mentions.get(sentence) ?? []).filter(({ named, meant }) => named || meant === true);
  const drafts = own.length > 0 ? own : above(sentence, mentions);
  if (drafts.length === 0) return [];
  const figures = findFigures(text);
  return figures.flatMap((figure, at) => {
    const draft = drafts.findLast(({ to }) => to <= figure.from)?.draft ?? null;
    if (draft === null || figure.of !== undefined || !figure.digits) return [];
    const start = Math.max(
      figures[at - 1]?.to ?? 0,
      ...drafts.filter(({ to }) => to <= figure.from).map(({ to }) => to),
    );
    const end = Math.min(
      figures[at + 1]?.from ?? text.length,
      ...drafts.filter(({ from }) => from >= figure.to).map(({ from }) => from),
    );
    return [
      {
        draft,
        figure,
        offset: sentence.from,
        zone: text.slice(Math.max(0, start - 12), end),
        words: wordsOf(text.slice(Math.max(0, figure.from - 90), figure.to + 60)),
        inTable: false,
      },
    ];
  });
}

/** What is listed below a draft's name is the draft's. */
function above(sentence: Sentence, mentions: DraftMentions): readonly DraftMention[] {
  const draft = isListed(sentence, mentions) ? draftAbove(sentence, mentions) : null;
  return draft === null ? [] : [{ draft, from: 0, to: 0, named: true }];
}

function saidInCell({ draft, cell, label }: DraftCell): readonly Said[] {
  return findFigures(cell.text)
    .filter(({ digits, of }) => digits && of === undefined)
    .map((figure) => ({
      draft,
      figure,
      offset: cell.from,
      zone: `${label} ${cell.text}`,
      words: wordsOf(`${label} ${cell.text}`),
      inTable: true,
    }));
}

/** The draft has the amount, but in another currency. */
function otherCurrency({ draft, figure, offset }: Said, own: readonly DraftFigure[]): Fault | null {
  const isMoney = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);
  const held = isMoney(figure.unit ?? "")
    ? own.find(({ low, unit }) => low === figure.low && isMoney(unit))
    : undefined;
  return held === undefined
    ? null
    : {
        code: "currency",
        severity: "error",
        message: `"${draft.draft.title}" has this amount in another currency: ${held.text} (point ${held.point}).`,
        from: offset + figure.from,
        to: offset + figure.to,
      };
}

function otherDraft(
  { draft, figure, offset, words, inTable }: Said,
  own: readonly DraftFigure[],
  byDraft: ReadonlyMap<string, readonly DraftFigure[]>,
  state: ProcessState,
): Fault | null {
  const ofUnit = (one: DraftFigure): boolean => one.unit === (figure.unit ?? "");
  const shares = (one: DraftFigure): number => [...one.words].filter((word) => words.has(word)).length;
  for (const { id, draft: other } of state.drafts) {
    if (id === draft.id) continue;
    for (const held of byDraft.get(id) ?? []) {
      if (held.low !== figure.low || !ofUnit(held)) continue;
      const instead = own.find(
        (one) =>
          ofUnit(one) &&
          ((shares(one) >= SHARED && shares(held) >= SHARED) ||
            (one.topics.some((topic) => held.topics.includes(topic)) && (inTable || shares(one) + shares(held) > 0))),
      );
      if (instead === undefined) continue;
      return {
        code: "wrong-draft",
        severity: "error",
        message: `"${draft.draft.title}" has ${instead.text.replace(LIMIT, "")} here (point ${instead.point}); this figure is of "${other.title}".`,
        from: offset + figure.from,
        to: offset + figure.to,
      };
    }
  }
  return null;
}

/** "May not exceed 600,000": the figure alone stands in a sentence of ours. */
const LIMIT = /^exceed(?:s|ing)?\s+/iu;

/** A ceiling that holds in peacetime only must say so, one that holds always must not be said to end in war. */
function condition(
  { draft, figure, offset, zone }: Said,
  same: DraftFigure,
  withCondition: ReadonlySet<string>,
): Fault | null {
  const said = conceptsOf(zone).get("condition");
  const own = same.condition;
  const place = { from: offset + figure.from, to: offset + figure.to };
  const title = `"${draft.draft.title}" (point ${same.point})`;
  if (said === undefined && own?.has("peacetime") === true && !withCondition.has(`${draft.id} ${figure.low}`))
    return {
      code: "scope",
      severity: "warning",
      message: `In ${title} this figure holds in peacetime only. Say so: without it, it reads as a limit at all times.`,
      ...place,
    };
  if (said?.has("peacetime") === true && said.size === 1 && (own === null || !own.has("peacetime")))
    return {
      code: "scope",
      severity: "error",
      message: `${title} does not limit this figure to peacetime: it holds at all times. Take the limit out.`,
      ...place,
    };
  if (said?.has("always") === true && !said.has("peacetime") && own?.has("peacetime") === true)
    return {
      code: "scope",
      severity: "error",
      message: `In ${title} this figure holds in peacetime only, not at all times.`,
      ...place,
    };
  return null;
}

const figuresByDraft = remembered(
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
