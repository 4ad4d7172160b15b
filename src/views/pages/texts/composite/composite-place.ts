import type { ProcessState, TabledDraft } from "../../../../core/record/state.ts";
import { partiesOf } from "../../../kit/party.tsx";
import type { Place } from "../../../place.ts";

/** What the address of the composite page says. */
export interface CompositePlace {
  /** The drafts compiled, in the order of the process. */
  readonly drafts: readonly TabledDraft[];
  /** The party whose words stand out, or null. */
  readonly reader: string | null;
  readonly names: boolean;
  readonly onlyBracketed: boolean;
  /** Number of the bracket one is at, from 1; 0 = none. */
  readonly bracket: number;
  readonly open: boolean;
  /** The text itself, who holds each bracket, or every clause by party. */
  readonly view: "text" | "table" | "clauses";
  /** Id of a composite point to go to, or null. */
  readonly point: string | null;
}

/** The latest text of each party; a joint draft counts as the latest text of each that tabled it. */
function latestOfEach(state: ProcessState): readonly TabledDraft[] {
  const dated = state.drafts.filter(({ draft, own }) => own !== true && draft.points.length > 0);
  const latest = new Map<string, TabledDraft>();
  for (const tabled of dated) {
    for (const party of partiesOf(state, tabled.party)) {
      const known = latest.get(party);
      if (known === undefined || (known.draft.date ?? "") <= (tabled.draft.date ?? "")) latest.set(party, tabled);
    }
  }
  const chosen = new Set(latest.values());
  return dated.filter((tabled) => chosen.has(tabled));
}

/** One draft for each name: where a link names two of one party, the later one in the process. */
function oneEach(drafts: readonly TabledDraft[]): readonly TabledDraft[] {
  const last = new Map(drafts.map((tabled) => [tabled.party, tabled]));
  return drafts.filter((tabled) => last.get(tabled.party) === tabled);
}

/** The drafts that are compiled where none are named. */
export function usualDrafts(state: ProcessState): readonly TabledDraft[] {
  return oneEach(latestOfEach(state));
}

/** Reads the address; what it leaves open gets its default. */
export function compositePlace({ values }: Place, state: ProcessState): CompositePlace {
  const named = new Set((values["drafts"] ?? "").split(",").filter((id) => id !== ""));
  const chosen = state.drafts.filter(({ id, draft }) => named.has(id) && draft.points.length > 0);
  const bracket = Number(values["bracket"] ?? 0);
  return {
    drafts: chosen.length > 0 ? oneEach(chosen) : usualDrafts(state),
    reader: values["as"] ?? null,
    names: values["names"] !== "off",
    onlyBracketed: values["show"] === "bracketed",
    bracket: Number.isInteger(bracket) && bracket > 0 ? bracket : 0,
    open: values["open"] === "yes",
    view: values["view"] === "table" || values["view"] === "clauses" ? values["view"] : "text",
    point: values["point"] ?? null,
  };
}
