import { failed, failureOf, type Failure, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";

/** The database cannot do what was asked of it: full, locked, read-only, damaged, away, of another version. */
export class StoreFailure extends Error {
  override readonly name = "StoreFailure";
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(failure.code, { cause });
    this.failure = failure;
  }
}

/** Ends a transaction without writing and answers with this failure. */
export class Refused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** Undoes the transaction and answers with a failure. */
export function refuse(result: Result<never> | { readonly ok: false; readonly failure: Failure }): never {
  if (result.ok) throw new RangeError("a failure was expected");
  throw new Refused(result.failure);
}

/** The value of a result; a failure undoes the transaction. */
export function demand<T>(result: Result<T>): T {
  return result.ok ? result.value : refuse(result);
}

/** Runs a transaction whose refusals become failures of the result; what the engine cannot do is thrown. */
export async function refusals<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, failure: error.failure };
    throw error;
  }
}

/** Runs a transaction whose refusals and engine failures become failures of the result. */
export async function answer<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return await refusals(work);
  } catch (error) {
    if (error instanceof StoreFailure) return { ok: false, failure: error.failure };
    throw error;
  }
}

/** The one answer for what is absent and for what is forbidden. */
export function notFound(): Result<never> {
  return failed(said("not-found"));
}

/** What an engine says of itself. */
export const engineFailures = {
  full: failureOf(said("database-full")),
  readOnly: failureOf(said("database-read-only")),
  locked: failureOf(said("database-locked")),
  clash: failureOf(said("written-meanwhile")),
  damaged: failureOf(said("database-damaged")),
  readOnlyDamaged: failureOf(said("database-damaged.read-only")),
  away: failureOf(said("database-away")),
  replaced: failureOf(said("database-replaced")),
  refused: failureOf(said("database-refused")),
  unknown: failureOf(said("database-failed")),
} as const;
