import type { Entry } from "../../core/record/entry.ts";

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

/** Address of a route. */
export function apiAddress(path: string): string {
  return new URL(`api/${path}`, document.baseURI).href;
}

async function send<T>(path: string, request: RequestInit): Promise<ApiAnswer<T>> {
  let answer: Response;
  try {
    answer = await fetch(apiAddress(path), { ...request, credentials: "same-origin", cache: "no-store" });
  } catch {
    return { ok: false, failure: { code: "offline", message: "The server does not answer." } };
  }
  if (answer.status === 204) return { ok: true, value: undefined as T };
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) return { ok: true, value: body as T };
  // A gateway in between may answer in its own words.
  if (answer.status >= 502 && answer.status <= 504)
    return { ok: false, failure: { code: "offline", message: `The server does not answer (${answer.status}).` } };
  const { error, since } = (body ?? {}) as { error?: Partial<ApiFailure>; since?: readonly Entry[] };
  return {
    ok: false,
    failure: {
      code: error?.code ?? `http-${answer.status}`,
      message: error?.message ?? `The server answered ${answer.status}.`,
      ...(error?.place === undefined ? {} : { place: error.place }),
      ...(since === undefined ? {} : { since }),
    },
  };
}
