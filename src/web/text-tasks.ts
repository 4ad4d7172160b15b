import { beginFrom, type Begun } from "../core/text/begin.ts";
import { codedValues } from "../core/text/coded-values.ts";
import { comparability, compareDraftsSteps } from "../core/text/compare.ts";
import { compile, createCompileCache } from "../core/text/compile.ts";
import { versionsByPoint } from "../core/text/versions.ts";
import type { BeginTask, Compared, CompareTask, Compiled, CompileTask } from "./worker-messages.ts";

const cache = createCompileCache();

/** Compares two drafts; `progress` is told how many points are done. */
export function compareTask(
  { from, to, corrections }: CompareTask,
  progress: (done: number, total: number) => void,
): Compared {
  // Words of two languages are not compared: only what both state.
  if (!comparability(from, to).ok) return { redline: { pairs: [] }, versions: versionsByPoint(from, to, corrections) };
  const steps = compareDraftsSteps(from, to, { corrections });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { redline: step.value };
    progress(step.value.done, step.value.total);
  }
}

/** Compiles drafts into one composite. */
export function compileTask({ drafts, parties, corrections, onto }: CompileTask): Compiled {
  const compiled = compile(drafts, { parties, corrections, cache, ...(onto === undefined ? {} : { onto }) });
  return { ...compiled, coded: codedValues(compiled.composite) };
}

/** The text that a negotiation begins with, and what the others say differently. */
export function beginTask({ drafts, parties, basis }: BeginTask): Begun {
  const { composite } = compile(drafts, { parties, cache });
  return basis === null ? { composite, differences: [] } : beginFrom(composite, basis);
}
