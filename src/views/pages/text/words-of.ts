import type { TalksState, TalksText, TextVersion } from "../../../core/record/talks.ts";
import type { TabledDraft } from "../../../core/record/state.ts";
import type { Composite, CompositeDraftPoint, CompositePoint } from "../../../core/text/composite.ts";
import { walkPoints, type Draft, type Point } from "../../../core/text/draft.ts";

/** A version as the page shows it: every text is bracketed words with holders, a draft one with a single holder. */
export interface ShownWords {
  readonly composite: Composite;
  /** The drafts that its words come from, as far as they are on the table. */
  readonly drafts: readonly TabledDraft[];
}

/** Under which name the words of a draft on the table stand. */
export function partyOfDraft({ drafts }: Pick<TalksState, "drafts">, text: TalksText, version: TextVersion): string {
  return drafts.find(({ id }) => id === text.id)?.party ?? version.party ?? version.draft?.tabledBy[0] ?? "";
}

const shown = new WeakMap<Draft, Composite>();

/** The words of a version. */
export function shownWords(talks: TalksState, text: TalksText, version: TextVersion): ShownWords {
  if (version.composite !== undefined) {
    const ids = new Set(version.drafts ?? version.composite.drafts.flatMap(({ id }) => id ?? []));
    return { composite: version.composite, drafts: talks.drafts.filter(({ id }) => ids.has(id)) };
  }
  const draft = version.draft ?? { title: "", points: [] as readonly Point[] };
  const party = partyOfDraft(talks, text, version);
  const whole = draft as Draft;
  const composite = shown.get(whole) ?? heldAlone(whole, party);
  shown.set(whole, composite);
  return { composite, drafts: [{ id: text.id, party, draft: whole }] };
}

/** A draft as a text with one holder, its points under their own ids. */
function heldAlone(draft: Draft, party: string): Composite {
  const held = ({ id, label, heading, text, points }: Point): CompositePoint => ({
    id,
    label,
    heading: heading === "" ? [] : [heading],
    text: text === "" ? [] : [text],
    points: points.map(held),
  });
  const points = [...walkPoints(draft.points)].map(({ point, depth }): CompositeDraftPoint => {
    const { id, label, wording, deleted, outside, footnotes } = point;
    const rest = {
      ...(outside === undefined ? {} : { outside }),
      ...(footnotes === undefined ? {} : { footnotes: footnotes.map((note) => ({ ...note })) }),
    };
    return { id, label, depth, pieces: [id], wording, deleted, rest };
  });
  const { title, language, date } = draft;
  return {
    parties: [party],
    points: draft.points.map(held),
    drafts: [{ party, title, language, date, points }],
    retired: [],
  };
}
