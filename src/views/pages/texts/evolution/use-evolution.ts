import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Failure } from "../../../../core/common/result.ts";
import type { ProcessState, TabledDraft } from "../../../../core/record/state.ts";
import type { Redline } from "../../../../core/text/alignment.ts";
import { traceEvolution } from "../../../../core/text/evolution/trace.ts";
import type { ComparedEvolution } from "../../../../core/text/evolution/steps.ts";
import type { ComparisonSource, ComparisonState } from "../../../comparison.ts";
import { partiesOf } from "../../../kit/party.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { recordedCorrections } from "../compare/compare-place.ts";

/** How far an evolution has come. */
export type EvolutionState =
  | { readonly status: "working"; readonly done: number; readonly total: number }
  | ({ readonly status: "done" } & ComparedEvolution)
  | { readonly status: "failed"; readonly failure: Failure };

/** Follows drafts one after the other; the page is drawn again as comparisons come in. */
export function useEvolution(drafts: readonly TabledDraft[]): EvolutionState {
  const { comparisons, state } = useWorkbench();
  const read = useMemo(() => followerOf(comparisons, state, drafts), [comparisons, state, drafts]);
  const subscribe = useCallback((listener: () => void) => comparisons.subscribe(listener), [comparisons]);
  return useSyncExternalStore(subscribe, read, read);
}

/** Reads how far it has come: the same object until that changes. */
function followerOf(
  comparisons: ComparisonSource,
  state: ProcessState,
  drafts: readonly TabledDraft[],
): () => EvolutionState {
  const answers = new Map<string, Redline>();
  const followed = drafts.map((tabled) => ({ id: tabled.id, by: partiesOf(state, tabled.party), draft: tabled.draft }));
  const ask = (from: number, to: number): ComparisonState => {
    const [one, other] = [drafts[from]!, drafts[to]!];
    const corrections = recordedCorrections(state.corrections, one, other);
    return comparisons.read({ process: state.id, from: one, to: other, corrections });
  };
  let now: EvolutionState = { status: "working", done: 0, total: 0 };
  return () => {
    if (now.status !== "working") return now;
    let failure: Failure | null = null;
    const redline = (from: number, to: number): Redline | null => {
      const known = answers.get(`${from} ${to}`);
      if (known !== undefined) return known;
      const answer = ask(from, to);
      if (answer.status === "failed") failure = answer.failure;
      if (answer.status === "done") answers.set(`${from} ${to}`, answer.redline);
      return answer.status === "done" ? answer.redline : null;
    };
    const traced = traceEvolution(followed, redline);
    if (traced.evolution !== null)
      now = {
        status: "done",
        evolution: traced.evolution,
        redline: (from, to) => answers.get(`${from} ${to}`) ?? null,
      };
    else if (failure !== null) now = { status: "failed", failure };
    else {
      const total = answers.size + traced.waiting.length;
      if (now.done !== answers.size || now.total !== total) now = { status: "working", done: answers.size, total };
    }
    return now;
  };
}
