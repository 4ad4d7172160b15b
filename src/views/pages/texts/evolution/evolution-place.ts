import type { ProcessState, TabledDraft } from "../../../../core/record/state.ts";
import { draftsWithVersions } from "../draft-versions.ts";
import type { Place } from "../../../place.ts";

/** What the address of the evolution page says. */
export interface EvolutionPlace {
  /** The drafts followed, in order. */
  readonly drafts: readonly TabledDraft[];
  /** Ids of the link that name no draft here. */
  readonly unknown: readonly string[];
  readonly level: "all" | "top";
  readonly changed: boolean;
}

/** Reads the address; without named drafts, those on record are followed in the order of their days. */
export function evolutionPlace({ values }: Pick<Place, "values">, state: ProcessState): EvolutionPlace {
  const drafts = draftsWithVersions(state);
  return {
    drafts: draftsFollowed(values["drafts"], drafts),
    unknown: idsOf(values["drafts"]).filter((id) => !drafts.some((each) => each.id === id)),
    level: values["level"] === "top" ? "top" : "all",
    changed: values["show"] === "changed",
  };
}

const idsOf = (named = ""): readonly string[] => named.split(",").filter((id) => id !== "");

/** The drafts that a link names, in its order, or those that are usually followed. */
export function draftsFollowed(named: string | undefined, drafts: readonly TabledDraft[]): readonly TabledDraft[] {
  const ids = idsOf(named);
  return ids.length > 0 ? ids.flatMap((id) => drafts.find((each) => each.id === id) ?? []) : usualDrafts(drafts);
}

/** Drafts in the order of their days; of one day, as they stand on record. */
export function inOrder(drafts: readonly TabledDraft[]): readonly TabledDraft[] {
  return drafts.toSorted((a, b) => (a.draft.date ?? "").localeCompare(b.draft.date ?? ""));
}

/** The drafts on record that are no other draft in a second language; own files where nothing is on record. */
function usualDrafts(drafts: readonly TabledDraft[]): readonly TabledDraft[] {
  const recorded = drafts.filter(({ own, draft }) => own !== true && draft.versionOf === undefined);
  return inOrder(recorded.length > 0 ? recorded : drafts);
}
