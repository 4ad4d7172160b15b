import {
  compileAgreement,
  prepareScenario,
  sharesOf,
  simulateSteps,
  type StateShares,
} from "../core/commitments/index.ts";
import { ok, type Result } from "../core/common/result.ts";
import type { ScenarioTask } from "../views/commitments.ts";

export { checkAgreement, extractCommitments } from "../core/commitments/index.ts";

/** Draws all courses of a scenario; a failure where the model is not in order. */
export function drawScenario(
  { agreement, model, seed, runs }: ScenarioTask,
  progress: (done: number, total: number) => void,
): Result<readonly StateShares[]> {
  const program = compileAgreement(agreement);
  const prepared = prepareScenario(program, model);
  if (!prepared.ok) return prepared;
  const steps = simulateSteps(prepared.value, seed, 0, runs);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return ok(sharesOf(program, step.value));
    progress(step.value.done, step.value.total);
  }
}
