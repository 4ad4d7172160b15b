import { fail, type Failure, type Result } from "../core/common/result.ts";

/** The database cannot do what was asked of it: full, locked, read-only, damaged, away, of another version. */
export class StoreFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(failure.message, { cause });
    this.failure = failure;
  }
}

/** Ends a transaction without writing and answers with this failure. */
export class Refused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
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

/** Runs a transaction whose refusals and engine failures become failures of the result. */
export async function answer<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refused || error instanceof StoreFailure) return { ok: false, failure: error.failure };
    throw error;
  }
}

/** The one answer for what is absent and for what is forbidden. */
export function notFound(): Result<never> {
  return fail("not-found", "There is no such room or process, or it is not open to you. Nothing was written.");
}

/** What an engine says of itself, in words that a person can act on. */
export const engineFailures = {
  full: {
    code: "database-full",
    message:
      "The database has no room left on its disk. Nothing was written; free some space and send what you wrote again.",
  },
  readOnly: {
    code: "database-read-only",
    message: "The database may only be read. Nothing was written; make it writable and send what you wrote again.",
  },
  locked: {
    code: "database-locked",
    message:
      "Another program keeps the database locked. Nothing was written; end that program or try again in a moment.",
  },
  clash: {
    code: "written-meanwhile",
    message:
      "Somebody else wrote the same at the same moment. Nothing was written; look again and repeat what is missing.",
  },
  damaged: {
    code: "database-damaged",
    message: "The database is damaged or no database of Parley. Nothing was written; bring back a backup.",
  },
  readOnlyDamaged: {
    code: "database-damaged",
    message:
      "The database failed its own check when it was opened: it is damaged and may only be read. Nothing was written; tell whoever runs the server to bring back a backup.",
  },
  away: {
    code: "database-away",
    message:
      "The database does not answer; check that it runs. If you were writing, send it again: what is stored already is recognised and not stored twice.",
  },
  refused: {
    code: "database-refused",
    message:
      "The database does not let Parley sign in. Check user, password and name of the database in DATABASE_URL. Nothing was written.",
  },
  unknown: {
    code: "database-failed",
    message: "The database refused the work. Nothing was written; the log of the server says why.",
  },
} as const satisfies Readonly<Record<string, Failure>>;
