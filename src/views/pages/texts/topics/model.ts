import { literal } from "../../../../core/common/literal.ts";
import { institutionsOf } from "../../../../core/briefing/lint/institutions.ts";
import type { Commitment } from "../../../../core/commitments/index.ts";
import type { ProcessState, TabledDraft } from "../../../../core/record/state.ts";
import { walkPoints, type Point } from "../../../../core/text/draft.ts";
import { textOf } from "../../commitments/model.ts";

/** What one draft makes of an institution. */
export interface InstitutionCell {
  /** False where nobody has read the draft's points. */
  readonly known: boolean;
  /** Points whose words name it. */
  readonly points: readonly Point[];
  /** What it owes or may do, and what it watches, by the commitments of the draft. */
  readonly owes: readonly Commitment[];
  readonly watches: readonly Commitment[];
}

/** One institution with a cell for each draft, in the order of the drafts. */
export interface InstitutionRow {
  readonly name: string;
  readonly cells: readonly InstitutionCell[];
}

/**
 * Institutions that a text names, or that its commitments give a role, or that take part in the process without standing in
 * any draft: these show as not named, so that a wrong mention elsewhere can be told.
 */
export function institutionRows(state: ProcessState): readonly InstitutionRow[] {
  const rows = wanted(state).map(({ name, words }) => {
    // One that searches on from where it was would miss every second text.
    const once = new RegExp(words.source, words.flags.replace("g", ""));
    const named = (text: string) => once.test(text);
    return { name, cells: state.drafts.map((tabled) => cellOf(state, tabled, named)) };
  });
  const parties = state.parties.map(({ name }) => name.toLowerCase());
  return rows.filter(
    ({ name, cells }) =>
      cells.some(({ points, owes, watches }) => points.length + owes.length + watches.length > 0) ||
      parties.some((party) => name.toLowerCase().startsWith(party)),
  );
}

/** What a draft makes of the institution whose name a text is tried for. */
function cellOf(state: ProcessState, { id, draft }: TabledDraft, named: (text: string) => boolean): InstitutionCell {
  const points = [...walkPoints(draft.points)]
    .map(({ point }) => point)
    .filter((point) => !point.deleted && named(`${point.heading}\n${point.text}`));
  if (draft.points.length === 0) return { known: false, points, owes: [], watches: [] };
  const { agreement } = textOf(state, id);
  const ids = new Set(agreement.parties.filter((party) => named(party.name)).map((party) => party.id));
  return {
    known: true,
    points,
    owes: agreement.commitments.filter(({ debtor }) => debtor.some((each) => ids.has(each))),
    watches: agreement.commitments.filter(({ monitor }) => typeof monitor?.body === "string" && ids.has(monitor.body)),
  };
}

/** The institutions that texts are searched for: those that are generally known, and the bodies that the drafts create. */
function wanted(state: ProcessState): readonly { readonly name: string; readonly words: RegExp }[] {
  const created = state.drafts
    .filter(({ draft }) => draft.points.length > 0)
    .flatMap(({ id }) => textOf(state, id).agreement.parties)
    .filter(({ kind }) => kind === "body")
    .map(({ name }) => name);
  const institutions = institutionsOf(state);
  const more = [...new Map(created.map((name) => [name.toLowerCase(), name])).values()]
    .filter((name) => !institutions.some(({ words }) => new RegExp(words.source, "u").test(name)))
    .map((name) => ({ name: capital(name), words: new RegExp(`(?<![\\p{L}])${literal(name)}(?![\\p{L}])`, "giu") }));
  return [...institutions, ...more];
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
