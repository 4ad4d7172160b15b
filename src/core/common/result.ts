import type { Fact, Said, SaidCode } from "./said.ts";

/** Something that went wrong with input, told so that a person can act on it. */
export interface Failure {
  /** The sentence that tells it, as in `Said`: what is wrong and what to do. */
  readonly code: string;
  readonly facts?: Readonly<Record<string, Fact>>;
  /** The sentence in English where it is not yet among the words. */
  readonly message: string;
  /** The file it is about, as the user named it. */
  readonly file?: string;
  /** Where in the file: a line, a page, a part of the archive. */
  readonly place?: string;
  /** What else is wrong with the same input, some of it told and so many more left. */
  readonly also?: { readonly told: readonly Failure[]; readonly left: number };
}

/** A value, or an expected failure. Programmer errors throw instead. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Wraps a value as a success. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failure that a sentence of the words tells. */
export function failureOf({ code, facts }: Said, where: { file?: string; place?: string } = {}): Failure {
  return { code, facts, message: "", ...where };
}

/** Wraps an expected failure that a sentence of the words tells. */
export function failed(what: Said, where: { file?: string; place?: string } = {}): Result<never> {
  return { ok: false, failure: failureOf(what, where) };
}

/** What a failure says, for a sentence that names it. */
export function saidOf({ code, facts = {} }: Failure): Said {
  return { code: code as SaidCode, facts };
}
