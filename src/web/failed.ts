import type { Failure } from "../core/common/result.ts";

/** Ends a task of a worker with an expected failure. */
export class Failed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** What a worker's task ended with. */
export function failureIn(error: unknown): Failure {
  if (error instanceof Failed) return error.failure;
  return brokenWith(error instanceof Error ? error.message : String(error));
}

/** A fault of the program, in its own words. */
export function brokenWith(message: string): Failure {
  return { code: "broken", message };
}
