import { comparisonKey, type ComparisonRequest, type ComparisonSource } from "../views/comparison.ts";
import type { CompositionRequest, CompositionSource } from "../views/composition.ts";
import { workerAnswers } from "./worker-answers.ts";
import type { Compared, Compiled } from "./worker-messages.ts";

/** Compares in a worker. */
export function workerComparisons(createWorker: () => Worker): ComparisonSource {
  return workerAnswers<ComparisonRequest, Compared>(createWorker, comparisonKey, ({ from, to, corrections }) => ({
    kind: "compare",
    from: from.draft,
    to: to.draft,
    corrections,
  }));
}

/** Compiles in a worker. */
export function workerCompositions(createWorker: () => Worker): CompositionSource {
  return workerAnswers<CompositionRequest, Compiled>(
    createWorker,
    ({ key }) => key,
    (request) => {
      const { drafts, parties, corrections, onto } = request;
      return { kind: "compile", drafts, parties, corrections, ...(onto === undefined ? {} : { onto }) };
    },
  );
}
