import { failureOf, type Failure } from "../../core/common/result.ts";
import { said, type Said } from "../../core/common/said.ts";
import type { Entry } from "../../core/record/entry.ts";

/** Why the server did not do what it was asked. */
export interface ApiFailure extends Failure {
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

/** Asks for the bytes of a file, for what is sent where something is. */
export async function askBytes(path: string, sent?: Uint8Array): Promise<ApiAnswer<Uint8Array>> {
  const request =
    sent === undefined
      ? {}
      : { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: new Uint8Array(sent) };
  try {
    const answer = await fetch(apiAddress(path), { ...request, credentials: "same-origin", cache: "no-store" });
    if (answer.ok) return { ok: true, value: new Uint8Array(await answer.arrayBuffer()) };
    return { ok: false, failure: refusedWith(answer.status, await answer.json().catch(() => null)) };
  } catch {
    return { ok: false, failure: offline };
  }
}

/** Address of a route. */
export function apiAddress(path: string): string {
  return new URL(`api/${path}`, document.baseURI).href;
}

async function send<T>(path: string, request: RequestInit): Promise<ApiAnswer<T>> {
  return sendTo<T>(apiAddress(path), request);
}

/** The same to a whole address, for workers, which have no page. */
export async function sendTo<T>(address: string, request: RequestInit): Promise<ApiAnswer<T>> {
  let answer: Response;
  try {
    answer = await fetch(address, { ...request, credentials: "same-origin", cache: "no-store" });
  } catch {
    return { ok: false, failure: offline };
  }
  if (answer.status === 204) return { ok: true, value: undefined as T };
  const body: unknown = await answer.json().catch(() => null);
  return answer.ok ? { ok: true, value: body as T } : { ok: false, failure: refusedWith(answer.status, body) };
}

const offline: ApiFailure = failureOf(said("offline"));

/** How the server tells a refusal: in English, and as the sentence that it is. */
interface Refusal {
  readonly error?: { readonly code: string; readonly message: string; readonly place?: string; readonly said?: Said };
  readonly since?: readonly Entry[];
}

/** Why the server did not do it. */
function refusedWith(status: number, body: unknown): ApiFailure {
  // A gateway in between may answer in its own words.
  if (status >= 502 && status <= 504) return failureOf(said("offline.status", { status }));
  const { error, since } = (body ?? {}) as Refusal;
  if (error === undefined) return failureOf(said("http", { status }));
  const { said: what, ...told } = error;
  return { ...told, ...what, ...(since === undefined ? {} : { since }) };
}
