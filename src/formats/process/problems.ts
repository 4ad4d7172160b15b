import { failureOf, ok, type Failure, type Result } from "../../core/common/result.ts";
import type { Said } from "../../core/common/said.ts";
import type { Warning } from "../../core/text/draft.ts";

/** How many problems one message tells in full. */
const TOLD = 8;

/** Collects what is wrong with a folder, so that a person can mend everything at once. */
export class Problems {
  private readonly list: Failure[] = [];
  /** What was understood only by guessing, each as a line to read; it hinders nothing. */
  readonly notes: string[] = [];

  /** Notes one problem; `place` is a line or row of the file. */
  add(code: string, message: string, file: string, place?: string): void {
    this.list.push({ code, message, file, ...(place === undefined ? {} : { place }) });
  }

  /** Notes one problem that a sentence of the words tells. */
  tell(what: Said, file: string, place?: string): void {
    this.list.push(failureOf(what, { file, ...(place === undefined ? {} : { place }) }));
  }

  /** Takes over the failure of another reader. */
  take(failure: Failure, file: string): void {
    this.list.push({ ...failure, file });
  }

  /** Notes what a reader guessed. */
  guessed(warnings: readonly Warning[], file: string): void {
    for (const { line, message } of warnings)
      this.notes.push(`${file}${line === undefined ? "" : `, line ${line}`}: warning: ${message}`);
  }

  get empty(): boolean {
    return this.list.length === 0;
  }

  /** The value where nothing is wrong; else the first problem, and `most` problems in all with it. */
  result<T>(value: T, most = TOLD): Result<T> {
    const [first, ...others] = this.list;
    if (first === undefined) return ok(value);
    const told = others.slice(0, most - 1);
    const also = told.length === 0 ? {} : { also: { told, left: others.length - told.length } };
    return { ok: false, failure: { ...first, ...also } };
  }
}
