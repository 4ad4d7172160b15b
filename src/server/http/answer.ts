import { publicCode } from "../../core/common/said.ts";
import { en, failureWords } from "../../words/words.ts";
import type { Failure } from "../../core/common/result.ts";

/** What a route answers; the only way out of the server. */
export interface Answer {
  readonly status: number;
  /** A JSON value, JSON already written (a string), bytes, or a stream; absent for an empty answer. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer with a JSON value. */
export function answer(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body, headers };
}

/** Done, and there is nothing to say. */
export const nothing: Answer = { status: 204 };

/** A refusal: a stable code for scripts, one sentence for people. */
export function refusal(
  status: number,
  code: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): Answer {
  return { status, body: { error: { code, message }, ...more } };
}

/** The one answer for what is absent and for what is not open to the one who asks. */
export const notFound: Answer = refusal(
  404,
  "not-found",
  "There is nothing here by that name, or it is not open to you.",
);

/** The answer to who is not signed in. */
export const signedOut: Answer = refusal(401, "signed-out", "You are not signed in. Nothing was read or changed.");

/** The answer where one person holds every capacity. */
export const alone = refusal(
  409,
  "alone",
  "This workbench is run by one person alone, without accounts. Start it with --origin to invite others.",
);

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
  "database-newer": 503,
  "database-failed": 500,
};

/** A failure of the core or the store as an answer. */
export function refused(failure: Failure): Answer {
  const { place } = failure;
  const code = publicCode(failure.code);
  if (code === "not-found") return notFound;
  return {
    status: statuses[code] ?? 422,
    body: { error: { code, message: failureWords(en, failure), ...(place === undefined ? {} : { place }) } },
  };
}
