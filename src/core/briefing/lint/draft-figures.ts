import { conceptsOf } from "../../evidence/concepts.ts";
import { findDates } from "../../evidence/date-text.ts";
import { wordsOf } from "../../evidence/features.ts";
import { findFigures } from "../../evidence/figure-text.ts";
import type { ProcessState } from "../../record/state.ts";
import { condition, noneThere, otherCurrency, otherDraft, ownInstead, type SaidFigure } from "./draft-figure-faults.ts";
import { figuresByDraft, nounAfter, unlimitedByDraft } from "./draft-figure-ledger.ts";
import { draftAbove, isListed, type DraftMention, type DraftMentions } from "./draft-names.ts";
import type { DraftCell } from "./draft-tables.ts";
import type { Fault } from "./finding.ts";
import type { Prose, Sentence } from "./prose.ts";

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
        ? (otherCurrency(one, own) ??
          otherDraft(one, own, byDraft, state) ??
          noneThere(one, unlimitedByDraft(state).get(one.draft.id) ?? [], byDraft) ??
          ownInstead(one, own))
        : condition(one, same, withCondition);
    return fault === null ? [] : [fault];
  });
}

const MUST = /\b(?:would|shall|must|had to|has to|have to|is to|are to|was to|were to)\b/iu;
/** Days without a year are no figures either. */
const ANY_YEAR = "2000";

function saidIn(sentence: Sentence, mentions: DraftMentions): readonly SaidFigure[] {
  const { text } = sentence;
  const own = (mentions.get(sentence) ?? []).filter(({ named, meant }) => named || meant === true);
  const drafts = own.length > 0 ? own : above(sentence, mentions);
  if (drafts.length === 0) return [];
  const figures = findFigures(text, findDates(text, ANY_YEAR));
  return figures.flatMap((figure, at) => {
    const isAfter = (one: DraftMention): boolean =>
      one.from >= figure.to &&
      /^[^,;.]{0,80}?\b(?:in|under|by|from|of)\s+(?:the\s+)?$/iu.test(text.slice(figure.to, one.from));
    const draft = (drafts.find(isAfter) ?? drafts.findLast(({ to }) => to <= figure.from))?.draft ?? null;
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
        noun: nounAfter(text, figure.to),
        zone: text.slice(Math.max(0, start - 12), end),
        words: wordsOf(text.slice(Math.max(0, figure.from - 90), figure.to + 60)),
        inTable: false,
      },
    ];
  });
}

/** What is listed below a draft's name is the draft's, and what must be done by the paragraph that speaks of it alone. */
function above(sentence: Sentence, mentions: DraftMentions): readonly DraftMention[] {
  const isProvision = isListed(sentence, mentions) || MUST.test(sentence.text);
  const draft = isProvision ? draftAbove(sentence, mentions) : null;
  return draft === null ? [] : [{ draft, from: 0, to: 0, named: true }];
}

function saidInCell({ draft, cell, label }: DraftCell): readonly SaidFigure[] {
  return findFigures(cell.text)
    .filter(({ digits, of }) => digits && of === undefined)
    .map((figure) => ({
      draft,
      figure,
      offset: cell.from,
      noun: nounAfter(cell.text, figure.to),
      zone: `${label} ${cell.text}`,
      words: wordsOf(`${label} ${cell.text}`),
      inTable: true,
    }));
}
