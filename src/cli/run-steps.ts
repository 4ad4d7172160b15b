import type { Terminal } from "./command.ts";

/** How far a long computation has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Runs a computation that yields its progress to the end. */
export function drive<T>(steps: Generator<Progress, T>, title: string, terminal: Terminal): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      terminal.progress("");
      return step.value;
    }
    const { done, total } = step.value;
    const percent = total > 0 ? Math.round((100 * done) / total) : 0;
    terminal.progress(terminal.t.cli.progress({ what: title, percent }));
  }
}
