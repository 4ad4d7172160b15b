import type { Redline } from "../alignment.ts";
import { compareDraftsSteps, type CompareProgress } from "../compare.ts";
import type { Evolution } from "./evolution.ts";
import { traceEvolution, type SuccessiveDraft } from "./trace.ts";

/** An evolution with the comparisons that it rests on. */
export interface ComparedEvolution {
  readonly evolution: Evolution;
  /** The redline from one draft to another, by their indexes; null for a pair that no step rests on. */
  readonly redline: (from: number, to: number) => Redline | null;
}

/** The evolution of successive drafts, yielding how far it has come; each pair of drafts is compared once. */
export function* evolutionSteps(drafts: readonly SuccessiveDraft[]): Generator<CompareProgress, ComparedEvolution> {
  const known = new Map<string, Redline>();
  const redline = (from: number, to: number): Redline | null => known.get(`${from} ${to}`) ?? null;
  for (let done = 0; ;) {
    const traced = traceEvolution(drafts, redline);
    if (traced.evolution !== null) return { evolution: traced.evolution, redline };
    const total = done + traced.waiting.length;
    for (const [from, to] of traced.waiting) {
      const steps = compareDraftsSteps(drafts[from]!.draft, drafts[to]!.draft);
      let step = steps.next();
      for (; step.done !== true; step = steps.next())
        yield { done: done + step.value.done / Math.max(step.value.total, 1), total };
      known.set(`${from} ${to}`, step.value);
      done++;
    }
  }
}
