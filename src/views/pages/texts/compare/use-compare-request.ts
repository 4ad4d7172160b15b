import { useMemo } from "react";
import type { TabledDraft } from "../../../../core/record/state.ts";
import { walkPoints } from "../../../../core/text/draft.ts";
import type { ComparisonRequest } from "../../../comparison.ts";
import { useWorkbench } from "../../../workbench.ts";
import { corrected, knownCorrections, readCorrections, recordedCorrections } from "./compare-place.ts";

/** What to ask of the engine for two drafts: pairings on record, then those of this link. */
export function useCompareRequest(from: TabledDraft, to: TabledDraft): ComparisonRequest {
  const { state, place } = useWorkbench();
  const own = place.values["pairs"] ?? "";
  return useMemo(() => {
    const ids = ({ draft }: TabledDraft) => new Set([...walkPoints(draft.points)].map(({ point }) => point.id));
    const known = knownCorrections(readCorrections(own), ids(from), ids(to));
    return {
      process: state.id,
      from,
      to,
      corrections: corrected(recordedCorrections(state.corrections, from, to), known),
    };
  }, [state.id, state.corrections, from, to, own]);
}
