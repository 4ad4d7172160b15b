import { failureOf, type Failure } from "../../core/common/result.ts";
import { publicCode, said, type Said } from "../../core/common/said.ts";
import { en } from "../../words/english.ts";
import { failureWords } from "../../words/words.ts";

/** What a route answers; the only way out of the server. */
export interface Answer {
  readonly status: number;
  /** A JSON value, JSON already written (a string), bytes, or a stream; absent for an empty answer. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Nothing in it is confidential, or nobody else wrote any of it: it may be compressed. The length of compressed words tells
   * who watches the line which of one's own words stand in them again (BREACH).
   */
  readonly packs?: boolean;
}

/** An answer with a JSON value. */
export function answer(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body, headers };
}

/** Done, and there is nothing to say. */
export const nothing: Answer = { status: 204 };

/** A refusal: a stable code for scripts, a sentence in English, and the same for whoever says it in another language. */
export function refusal(status: number, what: Said, more: Readonly<Record<string, unknown>> = {}): Answer {
  return { status, body: { error: told(failureOf(what)), ...more } };
}

function told(failure: Failure) {
  const { code, facts, place } = failure;
  return {
    code: publicCode(code),
    message: failureWords(en, failure),
    ...(place === undefined ? {} : { place }),
    ...(facts === undefined ? {} : { said: { code, facts } }),
  };
}

/** The one answer for what is absent and for what is not open to the one who asks. */
export const notFound: Answer = refusal(404, said("not-found.here"));

/** The answer to who is not signed in. */
export const signedOut: Answer = refusal(401, said("signed-out"));

/** The answer where one person holds every capacity. */
export const alone = refusal(409, said("alone"));

/** Failures that have a status of their own; the rest say that what was sent cannot be taken. */
const statuses: Readonly<Record<string, number>> = {
  "process-exists": 409,
  "id-taken": 409,
  "too-large": 413,
  "database-full": 507,
  "database-read-only": 503,
  "database-locked": 503,
  "database-damaged": 500,
  "room-damaged": 500,
  "damaged-file": 500,
  "database-away": 503,
  "database-replaced": 503,
  "database-newer": 503,
  "database-failed": 500,
};

/** A failure of the core or the store as an answer. */
export function refused(failure: Failure): Answer {
  const code = publicCode(failure.code);
  if (code === "not-found") return notFound;
  return { status: statuses[code] ?? 422, body: { error: told(failure) } };
}
