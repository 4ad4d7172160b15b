import {
  compileAgreement,
  prepareScenario,
  sharesOf,
  simulateSteps,
  type StateShares,
} from "../core/commitments/index.ts";
import type { ScenarioTask } from "../views/commitments.ts";

/** Draws all courses of a scenario; fails with a sentence where the model is not in order. */
export function drawScenario(
  { agreement, model, seed, runs }: ScenarioTask,
  progress: (done: number, total: number) => void,
): readonly StateShares[] {
  const program = compileAgreement(agreement);
  const prepared = prepareScenario(program, model);
  if (!prepared.ok) throw new Error(prepared.failure.message);
  const steps = simulateSteps(prepared.value, seed, 0, runs);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return sharesOf(program, step.value);
    progress(step.value.done, step.value.total);
  }
}
