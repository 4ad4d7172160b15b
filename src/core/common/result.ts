import type { Fact, Said } from "./said.ts";

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
  /** What else is wrong with the same input, and how many more problems there are. */
  readonly others?: readonly Failure[];
  readonly more?: number;
}

/** A value, or an expected failure. Programmer errors throw instead. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Wraps a value as a success. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps an expected failure that a sentence of the words tells. */
export function failed({ code, facts }: Said, where: { file?: string; place?: string } = {}): Result<never> {
  return { ok: false, failure: { code, facts, message: "", ...where } };
}

/** Wraps an expected failure told in English. */
export function fail(code: string, message: string, where: { file?: string; place?: string } = {}): Result<never> {
  return { ok: false, failure: { code, message, ...where } };
}
