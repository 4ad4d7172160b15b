import type { Entry } from "../../core/record/entry.ts";
import type { Asked } from "../../views/record.ts";

/** Why the server did not do what it was asked. */
export interface ApiFailure {
  /** Stable code; `offline` where no answer came at all. */
  readonly code: string;
  readonly message: string;
  /** The field that is wrong, where one is. */
  readonly place?: string;
  /** What came in between, where a write was overtaken. */
  readonly since?: readonly Entry[];
}

/** An answer of the server, or why there is none. */
export type ApiAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: ApiFailure };

/** Asks without changing anything. */
export function ask<T>(path: string): Promise<ApiAnswer<T>> {
  return send<T>(path, { method: "GET" });
}

/** Sends JSON to be acted on. */
export function tell<T>(path: string, body: unknown): Promise<ApiAnswer<T>> {
  return send<T>(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** Sends the bytes of a file. */
export function tellBytes<T>(path: string, bytes: Uint8Array, headers: Record<string, string>): Promise<ApiAnswer<T>> {
  return send<T>(path, { method: "POST", headers, body: new Uint8Array(bytes) });
}

/** Asks for the bytes of a file. */
export async function askBytes(path: string): Promise<ApiAnswer<Uint8Array>> {
  try {
    const answer = await fetch(apiAddress(path), { credentials: "same-origin", cache: "no-store" });
    if (answer.ok) return { ok: true, value: new Uint8Array(await answer.arrayBuffer()) };
    return { ok: false, failure: failureOf(answer.status, await answer.json().catch(() => null)) };
  } catch {
    return { ok: false, failure: offline };
  }
}

/** An answer in words for people. */
export function asked<T>(answer: ApiAnswer<unknown>): Asked<T> {
  return answer.ok ? { ok: true, value: answer.value as T } : { ok: false, message: answer.failure.message };
}

/** Address of a route. */
export function apiAddress(path: string): string {
  return new URL(`api/${path}`, document.baseURI).href;
}

async function send<T>(path: string, request: RequestInit): Promise<ApiAnswer<T>> {
  let answer: Response;
  try {
    answer = await fetch(apiAddress(path), { ...request, credentials: "same-origin", cache: "no-store" });
  } catch {
    return { ok: false, failure: offline };
  }
  if (answer.status === 204) return { ok: true, value: undefined as T };
  const body: unknown = await answer.json().catch(() => null);
  return answer.ok ? { ok: true, value: body as T } : { ok: false, failure: failureOf(answer.status, body) };
}

const offline: ApiFailure = { code: "offline", message: "The server does not answer." };

/** Why the server did not do it, by its own words where it has any. */
function failureOf(status: number, body: unknown): ApiFailure {
  // A gateway in between may answer in its own words.
  if (status >= 502 && status <= 504) return { code: "offline", message: `The server does not answer (${status}).` };
  const { error, since } = (body ?? {}) as { error?: Partial<ApiFailure>; since?: readonly Entry[] };
  return {
    code: error?.code ?? `http-${status}`,
    message: error?.message ?? `The server answered ${status}.`,
    ...(error?.place === undefined ? {} : { place: error.place }),
    ...(since === undefined ? {} : { since }),
  };
}
